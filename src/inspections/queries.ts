import { DecisionId, decisionView } from '../contacts/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListInspected, ListInspections, NamesInspection } from './input.ts'
import { InspectionId } from './model.ts'
import { inspectedDecisions, inspectionsOf, inspectionsWithIds } from './store.ts'
import { inspectionView } from './view.ts'

export const getInspection = query({
  name: 'inspection.get',
  summary: 'Read an inspection',
  scope: 'contacts:read',
  input: NamesInspection,
  load: (context, { inspection }) => ({ inspection: inspectionsWithIds(context, [inspection]) }),
  view: ({ inspection: [found] }) => (found ? inspectionView(found) : null),
})

export const listInspections = query({
  name: 'inspection.list',
  summary: 'List your inspections, newest first',
  scope: 'contacts:read',
  input: ListInspections,
  list: true,
  load: (context, input) => ({ inspections: inspectionsOf(context, keysetOf(input)) }),
  view: ({ inspections }, input) =>
    pageOf(inspections, input, {
      position: ({ openedAt, id }) => ({ createdAt: openedAt, id }),
      item: inspectionView,
    }),
})

export const inspectionsByIds = batch({
  name: 'inspection.by_ids',
  scope: 'contacts:read',
  ids: InspectionId,
  rows: inspectionsWithIds,
  key: ({ id }) => id,
  view: inspectionView,
})

export const listInspectedDecisions = query({
  name: 'inspected_decision.list',
  summary: 'List what the gate decided in the place of an inspection, newest first',
  scope: 'contacts:read',
  input: ListInspected,
  list: true,
  load: (context, { cursor, limit, ...asked }) => ({
    inspection: inspectionsWithIds(context, [asked.inspection]),
    decisions: inspectedDecisions(context, {
      ...asked,
      after: cursor === undefined ? undefined : positionOf(cursor),
      fetch: limit + 1,
    }),
  }),
  view: async ({ inspection: [inspection], decisions }, input, context) => {
    if (!inspection || context.now >= inspection.until) return null
    const page = pageOf(decisions, input, {
      position: ({ decidedAt, id }) => ({ createdAt: decidedAt, id: DecisionId.toUuid(id) }),
      item: (decision) => decision,
    })
    return { ...page, data: await Promise.all(page.data.map((decision) => decisionView(decision, context))) }
  },
})

const positionOf = (cursor: string) => JSON.parse(cursor) as [string, string]
