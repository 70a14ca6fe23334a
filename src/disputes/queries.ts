import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetCase, ListCases } from './input.ts'
import { CaseId } from './model.ts'
import { caseNamed, casesOf, casesWithIds } from './store.ts'
import { caseView } from './view.ts'

export const getCase = query({
  name: 'case.get',
  summary: 'Read a dispute or complaint',
  scope: 'disputes:read',
  input: GetCase,
  load: (context, { caseId }) => ({ found: caseNamed(context, caseId) }),
  view: ({ found: [found] }, _, context) => (found ? caseView(found, context) : null),
})

export const listCases = query({
  name: 'case.list',
  summary: 'List disputes and complaints, newest first',
  scope: 'disputes:read',
  input: ListCases,
  list: true,
  load: (context, input) => ({ cases: casesOf(context, input, keysetOf(input)) }),
  view: async ({ cases }, input, context) => {
    const position = ({ raisedAt, id }: (typeof cases)[number]) => ({ createdAt: raisedAt, id })
    const page = pageOf(cases, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => caseView(row, context))) }
  },
})

export const casesByIds = batch({
  name: 'case.by_ids',
  scope: 'disputes:read',
  ids: CaseId,
  rows: casesWithIds,
  key: ({ id }) => id,
  view: caseView,
})
