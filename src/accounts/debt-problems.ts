import { defineProblem } from '../kernel/problem.ts'

export const debtProblems = {
  wrongStatus: defineProblem({
    code: 'account_status_unfit',
    status: 409,
    title: 'The account’s status does not allow this',
    help: 'The account’s status machine has no such step from where it stands. `detail` names both; docs/accounts.md draws it.',
  }),
  dayUnfit: defineProblem({
    code: 'day_unfit',
    status: 422,
    title: 'The day does not fit the account',
    help: 'A day must not lie before the account was opened, nor in the future of your organisation’s calendar.',
  }),
  currencyMismatch: defineProblem({
    code: 'currency_mismatch',
    status: 422,
    title: 'The currency is not the account’s',
    help: 'An account has one currency. Convert first, or post to another account.',
  }),
  amountUnfit: defineProblem({
    code: 'amount_unfit',
    status: 422,
    title: 'The amount does not fit the transaction',
    help: 'Give `amount`, or `components` where the kind allows them. `errors` names what does not fit.',
  }),
  kindNotAllowed: defineProblem({
    code: 'transaction_not_allowed',
    status: 409,
    title: 'The account takes no such transaction now',
    help: 'A closed account takes payments and corrections only, a sold one nothing: see docs/accounts.md.',
  }),
  accruedByPlatform: defineProblem({
    code: 'accrued_by_platform',
    status: 409,
    title: 'The platform accrues this account’s interest',
    help: 'Interest posted by hand would be charged twice, and accrued interest is not reversed: credit it, change the terms, or freeze the accrual.',
  }),
  frozen: defineProblem({
    code: 'charges_frozen',
    status: 409,
    title: 'Nothing of this is charged for that day',
    help: 'A freeze of interest or fees holds on the day: of a protection, an insolvency, an agreement or your own. `freeze` names it; see docs/accounts.md. What was frozen is not charged later either.',
  }),
  transactionReferenceTaken: defineProblem({
    code: 'transaction_reference_taken',
    status: 409,
    title: 'Your reference already names another transaction',
    help: 'References of transactions are unique per organisation, so that a payment is not posted twice.',
  }),
  alreadyReversed: defineProblem({
    code: 'transaction_already_reversed',
    status: 409,
    title: 'The transaction was reversed already',
    help: 'A transaction is taken back once. Post a new one where it should count after all.',
  }),
  ofPayment: defineProblem({
    code: 'transaction_of_payment',
    status: 409,
    title: 'The transaction belongs to a payment',
    help: 'Take the payment back by `POST /v1/payments/{paymentId}/reverse`: the debt, the trust and suspense follow together.',
  }),
  notReversible: defineProblem({
    code: 'transaction_not_reversible',
    status: 409,
    title: 'This transaction is not reversed',
    help: 'An opening balance is corrected by an adjustment; a reversal is undone by posting the transaction anew.',
  }),
  nothingOwed: defineProblem({
    code: 'nothing_owed',
    status: 409,
    title: 'Nothing is owed',
    help: 'A debt without a balance cannot be settled or waived.',
  }),
  delinquencyFrozen: defineProblem({
    code: 'delinquency_frozen',
    status: 409,
    title: 'The delinquency is frozen',
    help: 'After charge-off or sale no report changes the delinquency. Correct its date with evidence if it was wrong.',
  }),
  reportOutdated: defineProblem({
    code: 'delinquency_report_outdated',
    status: 409,
    title: 'A later day was reported already',
    help: 'Days past due are reported in order. `detail` names the day of the last report.',
  }),
  noEpisode: defineProblem({
    code: 'no_delinquency_episode',
    status: 409,
    title: 'The account has no delinquency episode',
    help: 'There is no first-delinquency date to correct.',
  }),
  correctionUnfit: defineProblem({
    code: 'delinquency_correction_unfit',
    status: 422,
    title: 'The corrected date does not fit the episodes',
    help: 'An episode starts after the one before it was cured, and before it was cured itself.',
  }),
  itemised: defineProblem({
    code: 'itemisation_fixed',
    status: 409,
    title: 'The itemisation is fixed already',
    help: 'The kind and date of an itemisation stay for the life of the account (12 CFR 1006.34(b)(3)).',
  }),
  itemisationUnequal: defineProblem({
    code: 'itemisation_unequal',
    status: 422,
    title: 'The itemisation does not add up to the balance',
    help: 'amount + interest + fees - payments - credits must equal the current balance. `detail` names the difference.',
  }),
  limitationUnknown: defineProblem({
    code: 'limitation_expiry_needed',
    status: 422,
    title: 'The expiry must be given',
    help: 'No limitation rule is kept for this jurisdiction and basis: name the day after which the debt is barred.',
  }),
  noLimitation: defineProblem({
    code: 'no_limitation',
    status: 409,
    title: 'The account has no limitation period yet',
    help: 'Set the limitation before recording what interrupts it.',
  }),
  wouldRevive: defineProblem({
    code: 'limitation_would_revive',
    status: 409,
    title: 'This would revive a barred debt',
    help: 'The debt is barred on that day. Send `reviveBarred: true` only where the law lets it revive and the borrower was warned.',
  }),
  noAccrual: defineProblem({
    code: 'no_accrual',
    status: 409,
    title: 'The platform accrues nothing here',
    help: 'Set accrual terms with `by: platform` before freezing or resuming them.',
  }),
  accrualDayUnfit: defineProblem({
    code: 'accrual_day_unfit',
    status: 422,
    title: 'The day does not fit the accrual',
    help: 'Terms change no day that has interest already, and a freeze never catches up. `detail` names the earliest day.',
  }),
  accrualState: defineProblem({
    code: 'accrual_state_unfit',
    status: 409,
    title: 'The accrual is in that state already',
    help: 'A source that holds does not freeze again, and only one that holds is ended.',
  }),
  costBasisNeeded: defineProblem({
    code: 'cost_basis_needed',
    status: 422,
    title: 'A cost charged to the borrower needs its basis',
    help: 'Name the clause of the contract or of the law that lets the borrower be charged, or record the cost as borne by the lender.',
  }),
  documentTaken: defineProblem({
    code: 'document_taken',
    status: 409,
    title: 'The account has this document already',
    help: 'A document with the same hash is registered on the account. List its documents to find it.',
  }),
  costReferenceTaken: defineProblem({
    code: 'cost_reference_taken',
    status: 409,
    title: 'Your reference already names another cost',
    help: 'References of costs are unique per organisation. Choose another, or leave it out.',
  }),
} as const

/** What whatever moves a debt may meet. */
export const postingProblems = [
  debtProblems.kindNotAllowed,
  debtProblems.currencyMismatch,
  debtProblems.accruedByPlatform,
  debtProblems.frozen,
  debtProblems.dayUnfit,
  debtProblems.amountUnfit,
]

/** What whoever stops interest, or lets it go on, may meet. */
export const accrualProblems = [
  debtProblems.wrongStatus,
  debtProblems.noAccrual,
  debtProblems.accrualState,
  debtProblems.accrualDayUnfit,
  debtProblems.amountUnfit,
]
