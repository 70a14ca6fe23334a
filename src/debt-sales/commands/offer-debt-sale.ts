import type { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { listedInDirectory, type OrganisationId, placingKinds } from '../../tenancy/index.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { OfferDebtSale } from '../input.ts'
import { DEBT_SALE_WORK } from '../job-kinds.ts'
import { type DebtSale, DebtSaleId } from '../model.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { given, insertGivenAccounts, insertSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

type Input = z.output<typeof OfferDebtSale>

export const offerDebtSale = command({
  name: 'debt_sale.offer',
  summary: 'Offer debts for sale: a job makes their tape, then the buyer hears of it',
  scope: 'accounts:write',
  input: OfferDebtSale,
  problems: [problems.buyerUnfit, problems.wrongSide],
  constraints: { debt_sales_reference: problems.referenceTaken },
  load: (context, { buyer }) => ({ buyer: listedInDirectory(context, buyer) }),
  decide: ({ buyer: [buyer] }, input, { org, lends, now, newId }) => {
    if (!lends) return refuse(new Problem(problems.wrongSide, { detail: 'Only who owns debts sells them.' }))
    if (!buyer) return refuse(unresolved('buyer', 'No organisation with this id is listed.'))
    if (buyer.orgId === org || !placingKinds.includes(buyer.kind)) return refuse(new Problem(problems.buyerUnfit))
    return ok({ sale: begun(input, { lenderId: org, id: newId(DebtSaleId), createdAt: now }), input })
  },
  write: ({ sale, input: { source } }, context) => [
    insertSale(sale),
    ...('accounts' in source ? [insertGivenAccounts(sale, source.accounts.map(given))] : []),
    schedule({ kind: DEBT_SALE_WORK, subjectId: sale.id, dueAt: context.now }, context),
  ],
  events: ({ sale }) => [debtSaleEvent(debtSaleEvents.begun, sale)],
  view: ({ sale }) => debtSaleView(sale),
})

interface Own {
  readonly lenderId: OrganisationId
  readonly id: DebtSaleId
  readonly createdAt: DebtSale['createdAt']
}

const begun = ({ source, price, ...input }: Input, own: Own): DebtSale => ({
  ...own,
  ...{ buyerId: input.buyer, reference: input.reference ?? null, currency: input.currency },
  ...('total' in price
    ? { priceKind: 'total', price: price.total }
    : { priceKind: 'per_account', price: price.perAccount }),
  ...{ buyBackDays: input.buyBackDays, buyBackOf: null, buyBackCode: null },
  ...('filter' in source
    ? { state: 'selecting', selection: stored(source.filter), reached: null, total: 0 }
    : { state: 'preparing', selection: null, reached: '0', total: source.accounts.length }),
  ...{ kept: 0, excluded: 0, balance: 0n, endCode: null, version: 1 },
  ...{ offeredAt: null, acceptedAt: null, scrubbedAt: null, endedAt: null, transferredAt: null },
  ...{ notifiedOn: null, noticeSha256: null, assignedOn: null, documentSha256: null },
})

/** Amounts stand as text in a document: JSON numbers lose digits. */
const stored = (filter: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).map(([field, value]) => [field, typeof value === 'bigint' ? String(value) : value]),
  )
