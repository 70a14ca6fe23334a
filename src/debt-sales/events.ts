import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DebtSale, DebtSaleId, debtSaleStates, refusalCodes, withdrawalCodes } from './model.ts'

/** Neither accounts nor amounts: those are read from the sale, by whoever may. */
const DebtSaleData = z.strictObject({
  debtSaleId: idOf(DebtSaleId),
  lenderId: idOf(OrganisationId),
  buyerId: idOf(OrganisationId),
  state: z.enum(debtSaleStates),
  code: z.enum([...new Set([...refusalCodes, ...withdrawalCodes])]).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'debt_sale', description, data: DebtSaleData })

export const debtSaleEvents = {
  begun: about('debt_sale.begun', 'A sale is being prepared; only the seller knows of it.'),
  offered: about('debt_sale.offered', 'Debts are offered to a buyer; their tape can be read.'),
  accepted: about('debt_sale.accepted', 'The buyer takes the debts at the price; they are scrubbed once more.'),
  scrubbed: about('debt_sale.scrubbed', 'It stands which debts are sold.'),
  refused: about('debt_sale.refused', 'The buyer does not buy.'),
  withdrawn: about('debt_sale.withdrawn', 'The seller does not sell. Told to the buyer where it was offered.'),
  notified: about('debt_sale.notified', 'The seller stated that the borrowers were told of the assignment.'),
  assigned: about('debt_sale.assigned', 'The debts are assigned; they are handed over one after the other.'),
  transferred: about('debt_sale.transferred', 'Every debt of the sale is the buyer’s, with all that goes along.'),
  booksRefused: about(
    'debt_sale.accounts_refused',
    'The buyer’s books refuse debts of the sale; the buyer mends or gives back.',
  ),
  retaken: about('debt_sale.accounts_retaken', 'The buyer has debts taken once more that its books had refused.'),
  givenBack: about('debt_sale.accounts_given_back', 'The buyer gives debts back that its books refuse.'),
  restored: defineEvent({
    ...{ type: 'account.restored', version: 1, aggregate: 'account' },
    description: 'A debt that was sold was given back: it is owed to its seller as before. Only the seller is told.',
    data: z.strictObject({ accountId: idOf(AccountId), debtSaleId: idOf(DebtSaleId), buyerId: idOf(OrganisationId) }),
  }),
  sold: defineEvent({
    ...{ type: 'account.sold', version: 1, aggregate: 'account' },
    description: 'A debt was sold: nothing is owed to its seller any more. Only the seller is told.',
    data: z.strictObject({ accountId: idOf(AccountId), debtSaleId: idOf(DebtSaleId), buyerId: idOf(OrganisationId) }),
  }),
  excluded: about('debt_sale.accounts_excluded', 'One side left accounts out of the sale.'),
} as const

/** The event of one debt that left its seller. */
export const soldEvent = (accountId: AccountId, { id, lenderId, buyerId }: DebtSale): EventDraft => ({
  ...{ kind: debtSaleEvents.sold as EventKind, aggregateId: accountId, audience: [lenderId] },
  data: { accountId, debtSaleId: id, buyerId },
})

/** The event of one that came back. */
export const restoredEvent = (accountId: AccountId, sale: DebtSale): EventDraft => ({
  ...soldEvent(accountId, sale),
  kind: debtSaleEvents.restored as EventKind,
})

/** The event of a sale; the buyer hears nothing before it is offered. */
export const debtSaleEvent = (kind: EventKind<string, z.output<typeof DebtSaleData>>, sale: DebtSale): EventDraft => {
  const { id, lenderId, buyerId, state, endCode, offeredAt } = sale
  return {
    ...{ kind: kind as EventKind, aggregateId: id },
    audience: offeredAt === null ? [lenderId] : [lenderId, buyerId],
    data: { debtSaleId: id, lenderId, buyerId, state, code: endCode },
  }
}
