import { defineProblem } from '../kernel/problem.ts'

export const debtSaleProblems = {
  wrongSide: defineProblem({
    code: 'debt_sale_other_side',
    status: 403,
    title: 'The other side of the sale does this',
    help: 'The seller offers, withdraws, notifies and transfers; the buyer accepts and refuses; both may leave accounts out.',
  }),
  buyerUnfit: defineProblem({
    code: 'debt_sale_buyer_unfit',
    status: 422,
    title: 'This organisation cannot buy debts',
    help: 'The buyer is another organisation of the kind `lender` or `debt_buyer`; see `GET /v1/directory`.',
  }),
  stateUnfit: defineProblem({
    code: 'debt_sale_state_unfit',
    status: 409,
    title: 'The sale is not in a state for this',
    help: 'Read it: `state` says how far it is. docs/states.md shows what leads where.',
  }),
  referenceTaken: defineProblem({
    code: 'debt_sale_reference_taken',
    status: 409,
    title: 'Another sale of yours has this reference',
    help: 'References are unique among your sales. Read the other one with `GET /v1/debt-sales/ref:{reference}`.',
  }),
  dayUnfit: defineProblem({
    code: 'debt_sale_day_unfit',
    status: 422,
    title: 'The day does not fit',
    help: 'Borrowers are told before it is stated: `sentOn` is not after today, where you are.',
  }),
  nothingRefused: defineProblem({
    code: 'debt_sale_not_refused',
    status: 422,
    title: 'Your books do not refuse this debt',
    help: 'Only what your books refused is taken once more or given back: `GET /v1/debt-sales/{debtSale}/accounts?outcome=refused`.',
  }),
  settlementUnfit: defineProblem({
    code: 'debt_sale_settlement_unfit',
    status: 422,
    title: 'This is not what is owed to the buyer',
    help: 'A settlement names payments you forwarded and did not pay over, and those paid over that were taken back since: `GET /v1/debt-sales/{debtSale}/forwarded-payments`. `amount` is their sum, in one currency, and `paidOn` not in the future.',
  }),
  settlementReferenceTaken: defineProblem({
    code: 'debt_sale_settlement_reference_taken',
    status: 409,
    title: 'Another settlement of yours has this reference',
    help: 'References are unique among your settlements: `GET /v1/debt-sale-settlements/ref:{reference}`.',
  }),
  settlementConfirmed: defineProblem({
    code: 'debt_sale_settlement_confirmed',
    status: 409,
    title: 'The settlement is confirmed',
    help: 'The buyer has said once that the money came, and on which day.',
  }),
  buyBackOver: defineProblem({
    code: 'debt_sale_buy_back_over',
    status: 409,
    title: 'The time to give debts back is over',
    help: 'An account goes back to the seller within `buyBackDays` after the day of the transfer (`assignedOn`). Offer the seller a sale of its own.',
  }),
  notBought: defineProblem({
    code: 'debt_sale_not_bought',
    status: 422,
    title: 'No debt of this number became yours',
    help: 'Only what was transferred goes back: `GET /v1/debt-sales/{debtSale}/accounts?outcome=transferred`.',
  }),
  nothingKept: defineProblem({
    code: 'debt_sale_empty',
    status: 409,
    title: 'No account is left in the sale',
    help: 'Every account is left out; `GET /v1/debt-sales/{debtSale}/accounts` says why. Withdraw or refuse the sale.',
  }),
} as const
