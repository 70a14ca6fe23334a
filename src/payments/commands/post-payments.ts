import { debtEventsOf, debtFiles, manyDebtFacts, writeDebts } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { commissionEventsOf, insertCommissions } from '../../commission/index.ts'
import { ok } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { outcomeEvent } from '../events.ts'
import { PostPayments } from '../input.ts'
import { postingFacts, savePosted } from '../many-store.ts'
import { forwardLater, isOfSold } from '../outcome.ts'
import { postedMany } from '../posting-many-rules.ts'
import { refundEvent } from '../refund-events.ts'
import { insertRefunds } from '../refund-store.ts'

/** A step of the lender’s job: what was recorded by batch or file, put to its debts in one transaction. */
export const postPayments = command({
  name: 'payment.post_many',
  summary: 'Put the next received payments to their debts, or leave them in suspense with the reason',
  scope: 'payments:write',
  input: PostPayments,
  load: (context, { payments, accounts }) => {
    const { waiting, ...about } = postingFacts(context, payments, accounts)
    return { waiting, ...manyDebtFacts(context, { ids: accounts }), ...about }
  },
  decide: ({ waiting, about, alike, reported, earning, zone: [zone], ...debts }, _, context) => {
    const accounts = new Map(about.map((one) => [one.accountId, one]))
    const alikes = new Map(alike.map(({ id, alike: other }) => [id, other]))
    const inFlight = new Set(reported.map(({ id }) => id))
    const earned = new Map(earning.map(({ accountId, ground }) => [accountId, ground]))
    const none = { disputed: { whole: false, amount: '0' }, holdings: [] }
    return ok(
      postedMany(
        waiting,
        {
          files: debtFiles(debts, context),
          of: ({ id, accountId }) => ({
            ...((accountId && accounts.get(accountId)) ?? none),
            commission: (accountId && earned.get(accountId)) ?? { earners: [], settlements: [] },
            inFlight: inFlight.has(id),
            ...{ lookAlikeId: alikes.get(id) ?? null, timeZone: zone?.timeZone ?? 'UTC' },
          }),
        },
        context,
      ),
    )
  },
  write: ({ payments, changes, sets, commissions, refunds }, context) => [
    ...(changes.length > 0 ? writeDebts(changes, context) : []),
    ...insertSets(sets),
    ...savePosted(context, payments),
    ...insertCommissions(commissions),
    ...insertRefunds(refunds),
    ...forwardLater(payments.filter(isOfSold), context),
  ],
  events: ({ payments, changes, refunds, commissions }) => [
    ...payments.map(outcomeEvent),
    ...changes.flatMap(debtEventsOf),
    ...refunds.map(refundEvent),
    ...commissionEventsOf(commissions),
  ],
  view: ({ payments }) => ({ posted: payments.length }),
})
