import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { paymentProblems as problems } from '../problems.ts'
import { refundEvent } from '../refund-events.ts'
import { PayRefund } from '../refund-input.ts'
import { paidBack } from '../refund-rules.ts'
import { refundForChange, saveRefund } from '../refund-store.ts'
import { refundView } from '../refund-view.ts'

export const payRefund = command({
  name: 'refund.pay',
  summary: 'Record that what was paid beyond a debt was given back',
  scope: 'payments:write',
  input: PayRefund,
  problems: [problems.refundUnfit, problems.momentUnfit],
  constraints: { refunds_reference: problems.refundReferenceTaken },
  load: (context, { refundId }) => ({ refund: refundForChange(context, refundId), zone: ownTimeZone(context) }),
  decide: ({ refund: [refund], zone: [zone] }, input, context) => {
    if (!refund) return refuse(notFound())
    const today = calendarDateAt(context.now, zone?.timeZone ?? 'UTC')
    return paidBack(refund, input, { ...context, today })
  },
  revises: ({ refund: [refund] }) => refund ?? null,
  write: ({ refund, set }) => [...insertSets([set]), saveRefund(refund)],
  events: ({ refund }) => [refundEvent(refund)],
  view: ({ refund }) => refundView(refund),
})
