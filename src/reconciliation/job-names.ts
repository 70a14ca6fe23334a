/** The jobs of a reconciliation, by what they do to it. */
export const reconciliationJob = {
  /** Run by the lender, whose accounts a statement is compared with. */
  compare: 'reconciliation.compare',
  /** Ends a statement nobody submitted in time. */
  expire: 'reconciliation.expire',
  /** Ends differences nobody answered in time. */
  lapse: 'reconciliation.lapse',
  /** Applies an answer to all differences of a kind. */
  accept: 'reconciliation.accept',
} as const
