import { defineProblem } from '../kernel/problem.ts'
import { recallProblems } from '../placements/index.ts'

export const paymentProblems = {
  referenceTaken: defineProblem({
    code: 'payment_already_recorded',
    status: 409,
    title: 'Another payment is recorded under this reference',
    help: 'You recorded a payment under this reference that differs. The same payment recorded again is answered as it is.',
  }),
  subjectUnclear: defineProblem({
    code: 'payment_subject_unclear',
    status: 422,
    title: 'It is not clear what was paid',
    help: 'A lender names an `account` or a `placement`, or neither for a payer it does not know. An agency names a `placement`, or the `mandate` under which it took money it cannot place.',
  }),
  payeeUnfit: defineProblem({
    code: 'payment_payee_unfit',
    status: 422,
    title: 'You do not record payments to this payee',
    help: 'An agency records what it was paid itself; a lender what it was paid, or the platform for it.',
  }),
  payeeForbidden: recallProblems.payeeForbidden,
  momentUnfit: defineProblem({
    code: 'payment_moment_unfit',
    status: 422,
    title: 'The moment of payment does not fit',
    help: '`effectiveAt` is not in the future, and `promisedAt` not after it.',
  }),
  exchangeUnfit: defineProblem({
    code: 'payment_exchange_unfit',
    status: 422,
    title: 'The exchange does not fit',
    help: 'What was paid is in another currency than what it counts for.',
  }),
  statusUnfit: defineProblem({
    code: 'payment_status_unfit',
    status: 409,
    title: 'The payment is past this',
    help: 'Money in suspense is allocated or refunded; what was received, is in suspense or posted is reversed, once.',
  }),
  notAllocatable: defineProblem({
    code: 'payment_not_allocatable',
    status: 409,
    title: 'The debt does not take this payment',
    help: '`reason` says why: the account is sold, in another currency, opened later, or the part it would pay is disputed. The money stays in suspense.',
  }),
  lenderActs: defineProblem({
    code: 'payment_lender_acts',
    status: 403,
    title: 'The lender does this',
    help: 'Money in suspense is the lender’s to allocate or refund.',
  }),
  inFlightLike: defineProblem({
    code: 'payment_in_flight_like',
    status: 409,
    title: 'Payments on the account look like the reported one',
    help: '`payments` names what is recorded with the same amount about then. Say which of them it is by `recordedAs`, or that it `isAnother`: nothing is guessed.',
  }),
  inFlightDiffers: defineProblem({
    code: 'payment_in_flight_differs',
    status: 409,
    title: 'The recorded payment is not the reported one',
    help: 'A report is confirmed as a payment of the same amount and currency on the same account. One recorded under the agency’s reference with another amount is another payment: refuse the report, or have it recorded anew.',
  }),
  inFlightTaken: defineProblem({
    code: 'payment_in_flight_taken',
    status: 409,
    title: 'Another report was confirmed as this payment',
    help: 'Each payment is that of one report. Name another, or refuse this report as `already_posted`.',
  }),
  refundUnfit: defineProblem({
    code: 'refund_status_unfit',
    status: 409,
    title: 'The refund is past this',
    help: 'What is owed is paid once; what was paid is reversed. A refund whose payment was taken back is not paid.',
  }),
  refundReferenceTaken: defineProblem({
    code: 'refund_reference_taken',
    status: 409,
    title: 'Another refund was paid under this reference',
    help: 'Each transfer by which money goes back has a reference of its own.',
  }),
  sellerActs: defineProblem({
    code: 'payment_seller_acts',
    status: 409,
    title: 'The seller of the debt takes this back',
    help: 'The seller received this payment after the sale and forwarded it. What the seller takes back is taken back here without your doing.',
  }),
  leadActs: defineProblem({
    code: 'payment_lead_acts',
    status: 409,
    title: 'The lead of the joint agreement takes this back',
    help: 'The lead received this payment for several creditors. What the lead takes back is taken back here without your doing.',
  }),
  reversalTaken: defineProblem({
    code: 'payment_reversal_already_recorded',
    status: 409,
    title: 'Another reversal is recorded under this reference',
    help: 'You reversed the payment of this reference with another code or amount. The same reversal recorded again is answered as it is.',
  }),
  returnTakesNothing: defineProblem({
    code: 'bank_return_takes_nothing',
    status: 422,
    title: 'The bank speaks of an earlier return',
    help: 'A dishonoured or contested return takes back no payment of its own. Settle it with the bank, and reverse or record the payment by hand if it changes.',
  }),
  returnUnclear: defineProblem({
    code: 'bank_return_unclear',
    status: 422,
    title: 'The bank does not say which payment is returned',
    help: 'The entry names no end-to-end id, instruction or identification. Reverse the payment by hand.',
  }),
  reversalAmountUnfit: defineProblem({
    code: 'payment_reversal_amount_unfit',
    status: 422,
    title: 'The reversal is not of what was paid',
    help: 'A payment is taken back whole: amount and currency, where given, are given together and are those of the payment.',
  }),
} as const
