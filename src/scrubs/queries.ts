import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetScrub, ListScrubs } from './input.ts'
import { ScrubId } from './model.ts'
import { scrubNamed, scrubsOf, scrubsWithIds } from './store.ts'
import { scrubView } from './view.ts'

export const getScrub = query({
  name: 'scrub.get',
  summary: 'Read what a check against a register brought',
  scope: 'placements:read',
  input: GetScrub,
  load: (context, { scrub }) => ({ scrub: scrubNamed(context, scrub) }),
  view: ({ scrub: [scrub] }, _, context) => (scrub ? scrubView(scrub, context) : null),
})

export const listScrubs = query({
  name: 'scrub.list',
  summary: 'List checks against registers, newest first',
  scope: 'placements:read',
  input: ListScrubs,
  list: true,
  load: (context, input) => ({ scrubs: scrubsOf(context, input, keysetOf(input)) }),
  view: ({ scrubs }, input, context) =>
    pageOf(scrubs, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: (scrub) => scrubView(scrub, context),
    }),
})

export const scrubsByIds = batch({
  name: 'scrub.by_ids',
  scope: 'placements:read',
  ids: ScrubId,
  rows: scrubsWithIds,
  key: ({ id }) => id,
  view: scrubView,
})
