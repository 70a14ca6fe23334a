import { reopenSold, todayIn } from '../../accounts/index.ts'
import { agreementEvent, agreementEvents, inWords as agreementInWords } from '../../agreements/index.ts'
import { command } from '../../command.ts'
import { caseEvent, caseEvents, movedBack, saveMoves } from '../../disputes/index.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { debtSaleEvent, debtSaleEvents, restoredEvent } from '../events.ts'
import { StepDebtSale } from '../input.ts'
import {
  disputePartiesBack,
  disputesBack,
  endedBySale,
  resumeAgreements,
  returningLines,
  saveReturned,
} from '../refused-store.ts'
import { recount } from '../steps-store.ts'
import { saleForChange, saveSale } from '../store.ts'
import { leftOf } from '../taking-store.ts'

/** A step of the seller’s job: opens the next accounts again that the buyer gave back, with the agreements and disputes that ran. */
export const takeBack = command({
  name: 'debt_sale.take_back',
  summary: 'Take back the next debts of a sale',
  scope: 'accounts:write',
  input: StepDebtSale,
  load: (context, { debtSale: id }) => ({
    sale: saleForChange(context, { id }),
    lines: returningLines(context, id),
    plans: endedBySale(context, id),
    disputes: disputesBack(context, id),
    concerned: disputePartiesBack(context, id),
    left: leftOf(context, id),
    zone: ownTimeZone(context),
  }),
  decide: ({ sale: [sale], lines, left: [left], zone, disputes, ...along }, _, { now }) => {
    if (sale?.state !== 'transferring' || lines.length === 0 || !left) return ok(null)
    const isLast = left.kept + left.handed + left.refused === 0 && left.goingBack === lines.length
    return ok({
      sale: isLast
        ? { ...sale, state: 'transferred' as const, transferredAt: now, version: sale.version + 1 }
        : { ...sale, version: sale.version + 1 },
      ...{ ...along, lines, disputes: disputes.map(movedBack), on: todayIn(zone, now) },
    })
  },
  write: (step, context) =>
    step
      ? [
          ...reopenSold(step.lines, { ...context, on: step.on }),
          ...(step.disputes.length > 0 ? [saveMoves(context, step.disputes)] : []),
          saveReturned(
            step.sale,
            step.lines.map(({ number }) => number),
          ),
          ...(step.plans.length > 0
            ? [
                resumeAgreements(
                  context,
                  step.plans.map(({ id }) => id),
                  context,
                ),
              ]
            : []),
          saveSale(step.sale),
          recount(step.sale),
        ]
      : [],
  events: (step) => [
    ...(step?.lines ?? []).map(({ id }) => restoredEvent(id, step?.sale as NonNullable<typeof step>['sale'])),
    ...(step?.disputes ?? []).map((one) =>
      caseEvent(caseEvents.movedBack, one, step?.concerned.filter(({ caseId }) => caseId === one.id) ?? []),
    ),
    ...(step?.plans ?? []).map((plan) =>
      agreementEvent(agreementEvents.resumed, { ...agreementInWords(plan), status: 'active', endCode: null }),
    ),
    ...(step?.sale.state === 'transferred' ? [debtSaleEvent(debtSaleEvents.transferred, step.sale)] : []),
  ],
  view: (step) => ({ returned: step?.lines.length ?? 0 }),
})
