import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { differenceNamed, differencesOf } from './difference-store.ts'
import { differenceView } from './difference-view.ts'
import {
  ListDifferences,
  ListLines,
  ListReconciliations,
  OneDifference,
  OneReconciliation,
  StepReconciliation,
} from './input.ts'
import { linesOf } from './line-store.ts'
import { lineView } from './line-view.ts'
import { reconciliationNamed, reconciliationsOf } from './store.ts'
import { differenceGroups, lineGroups } from './summary-store.ts'
import { summaryView } from './summary-view.ts'
import { reconciliationView } from './view.ts'

export const getReconciliation = query({
  name: 'reconciliation.get',
  summary: 'Read a reconciliation and how far it has come',
  scope: 'placements:read',
  input: OneReconciliation,
  load: (context, { reconciliation }) => ({ found: reconciliationNamed(context, reconciliation) }),
  view: ({ found: [found] }, _, { org }) => (found ? reconciliationView(found, org) : null),
})

export const listReconciliations = query({
  name: 'reconciliation.list',
  summary: 'List reconciliations, newest first',
  scope: 'placements:read',
  input: ListReconciliations,
  list: true,
  load: (context, input) => ({ found: reconciliationsOf(context, input, keysetOf(input)) }),
  view: ({ found }, input, { org }) =>
    pageOf(found, input, { position: (row) => row, item: (row) => reconciliationView(row, org) }),
})

export const listLines = query({
  name: 'reconciliation.lines',
  summary: 'List the lines of a statement in order, with what comparing made of each',
  scope: 'placements:read',
  input: ListLines,
  list: true,
  load: (context, input) => {
    const { fetch, among } = keysetOf(input)
    return {
      found: reconciliationNamed(context, input.reconciliation),
      lines: linesOf(context, input, { after: lineNumber(input.cursor), fetch, among }),
    }
  },
  view: ({ found: [found], lines }, input) =>
    found
      ? pageOf(lines, input, {
          position: ({ number }) => ({ createdAt: found.createdAt, id: String(number) }),
          item: lineView,
        })
      : null,
})

const lineNumber = (cursor: string | undefined): number => (cursor ? Number((JSON.parse(cursor) as string[])[1]) : 0)

export const listDifferences = query({
  name: 'reconciliation.differences',
  summary: 'List the differences of a reconciliation',
  scope: 'placements:read',
  input: ListDifferences,
  list: true,
  load: (context, input) => ({
    found: reconciliationNamed(context, input.reconciliation),
    differences: differencesOf(context, input, keysetOf(input)),
  }),
  view: async ({ found: [found], differences }, input, context) => {
    if (!found) return null
    const page = pageOf(differences, input, { position: (row) => row, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => differenceView(row, context))) }
  },
})

export const getDifference = query({
  name: 'difference.get',
  summary: 'Read a difference between a statement and the platform',
  scope: 'placements:read',
  input: OneDifference,
  load: (context, { difference }) => ({ found: differenceNamed(context, difference) }),
  view: ({ found: [found] }, _, context) => (found ? differenceView(found, context) : null),
})

export const summariseReconciliation = query({
  name: 'reconciliation.summary',
  summary: 'Read what a statement adds up to, and how each difference ended',
  scope: 'placements:read',
  input: OneReconciliation,
  load: (context, { reconciliation }) => ({
    found: reconciliationNamed(context, reconciliation),
    lines: lineGroups(context, reconciliation),
    differences: differenceGroups(context, reconciliation),
  }),
  view: ({ found: [found], ...groups }) => (found ? summaryView(found, groups) : null),
})

/** What a comparing job does next; null once it is done, or another statement took the place of this one. */
export const nextToCompare = query({
  name: 'reconciliation.next_step',
  summary: 'Find what is left to compare',
  scope: 'placements:read',
  input: StepReconciliation,
  load: (context, { reconciliation: id }) => ({ found: reconciliationNamed(context, { id }) }),
  view: ({ found: [found] }) => {
    if (!found) return null
    const isLeft = found.state === 'submitted' || found.comparedTo < found.lastNumber
    if (found.state !== 'submitted' && found.state !== 'comparing') return { next: null }
    return { next: isLeft ? ('lines' as const) : ('placements' as const) }
  },
})
