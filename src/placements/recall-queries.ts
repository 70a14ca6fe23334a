import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetPlacementRecall, ListPlacementRecalls } from './recall-input.ts'
import { PlacementRecallId } from './recall-model.ts'
import { recallNamed, recallsOf, recallsWithIds } from './recall-store.ts'
import { recallView } from './recall-view.ts'

export const getPlacementRecall = query({
  name: 'placement_recall.get',
  summary: 'Read the recall of a placement with its steps',
  scope: 'placements:read',
  input: GetPlacementRecall,
  load: (context, { placementRecall }) => ({ recall: recallNamed(context, placementRecall) }),
  view: ({ recall: [recall] }, _, context) => (recall ? recallView(recall, context) : null),
})

export const listPlacementRecalls = query({
  name: 'placement_recall.list',
  summary: 'List recalls of placements, newest first, with what is due next',
  scope: 'placements:read',
  input: ListPlacementRecalls,
  list: true,
  load: (context, input) => ({ recalls: recallsOf(context, input, keysetOf(input)) }),
  view: async ({ recalls }, input, context) => {
    const position = ({ requestedAt, id }: (typeof recalls)[number]) => ({ createdAt: requestedAt, id })
    const page = pageOf(recalls, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => recallView(row, context))) }
  },
})

export const placementRecallsByIds = batch({
  name: 'placement_recall.by_ids',
  scope: 'placements:read',
  ids: PlacementRecallId,
  rows: recallsWithIds,
  key: ({ id }) => id,
  view: recallView,
})
