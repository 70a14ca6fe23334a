import { defineProblem } from '../kernel/problem.ts'

export const jointPaymentProblems = {
  amountUnfit: defineProblem({
    code: 'joint_payment_amount_unfit',
    status: 422,
    title: 'More than the joint agreement still asks for',
    help: 'Record what the instalments take; what a borrower paid beyond them is given back.',
  }),
  momentUnfit: defineProblem({
    code: 'joint_payment_moment_unfit',
    status: 422,
    title: 'The moment does not fit',
    help: 'A payment is recorded once it was made, and not before the joint agreement began.',
  }),
  referenceTaken: defineProblem({
    code: 'joint_payment_reference_taken',
    status: 409,
    title: 'Your reference names another payment',
    help: 'Each payment has a reference of its own.',
  }),
  stateUnfit: defineProblem({
    code: 'joint_payment_state_unfit',
    status: 409,
    title: 'The payment is taken back already',
    help: 'Nothing is taken back twice.',
  }),
  transferUnfit: defineProblem({
    code: 'joint_transfer_unfit',
    status: 422,
    title: 'These do not make up the transfer',
    help: 'All are of one lead, one creditor and one currency, and not yet in a transfer; `amount` is their sum, above zero.',
  }),
} as const
