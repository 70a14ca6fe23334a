import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListOpenings } from './sealed-record-input.ts'
import { openingsOf } from './sealed-record-store.ts'
import { openingView } from './sealed-record-view.ts'
import { placementNamed } from './store.ts'

export const listOpenings = query({
  name: 'sealed_record.openings',
  summary: 'List who looked into the sealed record of a placement, when and what for, newest first',
  scope: 'placements:read',
  input: ListOpenings,
  list: true,
  load: (context, input) => ({
    placement: placementNamed(context, input.placement),
    openings: openingsOf(context, input.placement, keysetOf(input)),
  }),
  view: ({ placement: [placement], openings }, input) =>
    placement
      ? pageOf(openings, input, { position: ({ openedAt, id }) => ({ createdAt: openedAt, id }), item: openingView })
      : null,
})
