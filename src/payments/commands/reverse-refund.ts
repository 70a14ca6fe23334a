import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { paymentProblems as problems } from '../problems.ts'
import { refundEvent } from '../refund-events.ts'
import { OneRefund } from '../refund-input.ts'
import { returned } from '../refund-rules.ts'
import { refundForChange, saveRefund } from '../refund-store.ts'
import { refundView } from '../refund-view.ts'

export const reverseRefund = command({
  name: 'refund.reverse',
  summary: 'Record that what was given back came back, or was not given',
  scope: 'payments:write',
  input: OneRefund,
  problems: [problems.refundUnfit],
  load: (context, { refundId }) => ({ refund: refundForChange(context, refundId) }),
  decide: ({ refund: [refund] }, _, context) => (refund ? returned(refund, context) : refuse(notFound())),
  revises: ({ refund: [refund] }) => refund ?? null,
  write: ({ refund, set }) => [...insertSets([set]), saveRefund(refund)],
  events: ({ refund }) => [refundEvent(refund)],
  view: ({ refund }) => refundView(refund),
})
