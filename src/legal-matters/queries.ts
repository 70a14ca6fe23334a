import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetLegalMatter, ListLegalMatters, ListMatterCosts } from './input.ts'
import { LegalMatterId } from './model.ts'
import { matterCostsOf, matterNamed, mattersOf, mattersWithIds } from './store.ts'
import { matterCostView, matterView } from './view.ts'

export const getLegalMatter = query({
  name: 'legal_matter.get',
  summary: 'Read a legal matter of your debts, or of a debt you hold',
  scope: 'agreements:read',
  input: GetLegalMatter,
  load: (context, { legalMatter }) => ({ found: matterNamed(context, legalMatter) }),
  view: ({ found: [found] }, _, context) => (found ? matterView(found, context) : null),
})

export const listLegalMatters = query({
  name: 'legal_matter.list',
  summary: 'List legal matters, newest first: a lender those of its debts, an agency those of debts it holds',
  scope: 'agreements:read',
  input: ListLegalMatters,
  list: true,
  load: (context, input) => ({ found: mattersOf(context, input, keysetOf(input)) }),
  view: ({ found }, input, context) =>
    pageOf(found, input, {
      position: ({ openedAt, id }) => ({ createdAt: openedAt, id }),
      item: (one) => matterView(one, context),
    }),
})

export const listMatterCosts = query({
  name: 'legal_matter.costs',
  summary: 'List what was charged to the borrower in a legal matter, and by what right, newest first',
  scope: 'agreements:read',
  input: ListMatterCosts,
  list: true,
  load: (context, input) => ({
    found: matterNamed(context, input.legalMatter),
    costs: matterCostsOf(context, input.legalMatter, keysetOf(input)),
  }),
  view: ({ found: [found], costs }, input) =>
    found
      ? pageOf(costs, input, {
          position: ({ chargedAt, costId }) => ({ createdAt: chargedAt, id: costId }),
          item: matterCostView,
        })
      : null,
})

export const legalMattersByIds = batch({
  name: 'legal_matter.by_ids',
  scope: 'agreements:read',
  ids: LegalMatterId,
  rows: mattersWithIds,
  key: ({ id }) => id,
  view: matterView,
})
