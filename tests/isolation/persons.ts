/** How an access and an erasure reach a table that is tied to persons, or holds what is sealed or hashed. */
export interface Reach {
  /** The operation whose rows are told to a person who asks; or why none is. */
  readonly access: { readonly by: string } | { readonly none: string }
  /**
   * `key`: sealed under the person’s own. `trigger`: of that name, on `parties` or `erasures`. `emptied`: by the erasure itself.
   * `expires`: by the job of that kind. `stays`: why.
   */
  readonly erasure:
    | 'key'
    | 'emptied'
    | { readonly trigger: string }
    | { readonly expires: string }
    | { readonly stays: string }
}

const by = (operation: string) => ({ by: operation })
const none = (reason: string) => ({ none: reason })
const stays = (reason: string) => ({ stays: reason })
const codes = stays('codes, days, amounts and ids; the id is of nobody once the key is gone')
const words = { trigger: 'forget_words' }

const ofNobody = (reason: string): Reach => ({ access: none(reason), erasure: stays(reason) })

/** Every such table. One that is added is named here, or a test fails. */
export const reach: Readonly<Record<string, Reach>> = {
  parties: { access: by('parties.get'), erasure: 'key' },
  contact_points: { access: by('parties.get'), erasure: 'emptied' },
  party_statuses: { access: by('parties.get'), erasure: codes },
  party_indexes: { access: none('hashes of what parties.get shows'), erasure: 'emptied' },
  subject_tags: { access: none('hashes of what parties.get shows'), erasure: 'emptied' },
  account_parties: { access: by('accounts.list'), erasure: codes },
  erasures: { access: none('there is nobody left to ask'), erasure: stays('a restored backup is cleaned by it') },
  account_costs: { access: by('costs.list'), erasure: codes },
  account_segments: { access: by('accountSegments.list'), erasure: codes },
  account_transactions: { access: by('transactions.list'), erasure: codes },
  bucket_history: { access: by('accounts.buckets'), erasure: codes },
  delinquency_episodes: { access: by('accounts.episodes'), erasure: codes },
  documents: { access: by('documents.list'), erasure: stays('hashes of files the lender keeps itself') },
  debt_titles: { access: by('debtTitles.list'), erasure: codes },
  payments: { access: by('payments.list'), erasure: codes },
  refunds: { access: by('refunds.list'), erasure: codes },
  scrubs: { access: by('scrubs.list'), erasure: codes },
  activities: { access: by('activities.list'), erasure: 'key' },
  promises: { access: by('promises.list'), erasure: codes },
  call_backs: { access: by('callBacks.list'), erasure: codes },
  preferences: { access: by('preferences.list'), erasure: 'key' },
  contact_decisions: {
    access: by('contactDecisions.list'),
    erasure: stays(
      'the facts are codes and times; what was said against a presumption is its evidence, as the law keeps it',
    ),
  },
  contact_permits: { access: none('what decisions let an agency do, which are told'), erasure: codes },
  contact_reservations: { access: none('slots that decisions held, which are told'), erasure: codes },
  notices: { access: by('notices.list'), erasure: codes },
  notice_documents: { access: none('letters the person was sent'), erasure: { trigger: 'forget_letters' } },
  notice_run_rows: { access: none('rows of notices, which are told'), erasure: codes },
  notice_runs: ofNobody('what every letter of a run has in common'),
  message_screenings: {
    access: none('texts before they were sent; found by no person'),
    erasure: { expires: 'messages.forget' },
  },
  protections: { access: by('protections.list'), erasure: codes },
  borrower_treatments: { access: by('treatments.list'), erasure: codes },
  borrower_views: { access: by('borrowerViews.list'), erasure: codes },
  dispute_cases: { access: by('cases.list'), erasure: words },
  dispute_notes: { access: by('cases.notes'), erasure: words },
  agreements: { access: by('agreements.list'), erasure: codes },
  agreement_quotes: {
    access: none('options of a day, made of the household’s means; what was agreed is told'),
    erasure: { trigger: 'forget_household' },
  },
  payoff_quotes: { access: by('payoffs.list'), erasure: codes },
  joint_agreements: { access: by('jointAgreements.list'), erasure: codes },
  joint_agreement_shares: { access: none('what creditors told one another; the agreement is told'), erasure: codes },
  legal_matters: { access: by('legalMatters.list'), erasure: codes },
  legal_holds: { access: by('legalHolds.list'), erasure: codes },
  retention_findings: { access: none('that a time was over'), erasure: codes },
  subject_accesses: { access: none('that the person asked before'), erasure: { trigger: 'forget_access' } },
  subject_access_parts: { access: none('what was put together before'), erasure: { trigger: 'forget_access' } },
  placements: { access: by('placements.list'), erasure: words },
  placement_holds: { access: by('holds.list'), erasure: words },
  placement_queries: { access: by('queries.list'), erasure: words },
  placement_recalls: { access: by('placementRecalls.list'), erasure: words },
  placement_reports: { access: by('placementReports.list'), erasure: words },
  placement_returns: { access: by('returns.list'), erasure: words },
  placement_batch_rows: { access: none('rows of placements, which are told'), erasure: codes },
  case_files: { access: none('a view of parties and accounts, which are told'), erasure: 'key' },
  stage_cases: { access: by('stageCases.list'), erasure: codes },
  policy_simulation_moves: { access: none('what might have been, of no debt that was moved'), erasure: codes },
  purge_certificates: { access: by('purgeCertificates.list'), erasure: stays('who certified, and hashes') },
  debt_sale_accounts: {
    access: none('to whom a debt was sold is on the account'),
    erasure: stays('what is handed to the buyer goes when the buyer takes it, or does not'),
  },
  call_record_targets: { access: none('of the carrier of whoever called; the contact is told'), erasure: codes },
  call_differences: ofNobody('words about an agency’s records of calls'),
  work_breaches: ofNobody('words about an agency’s work'),
  reconciliation_differences: ofNobody('words about two books'),
  recalls: ofNobody('one note about many debts'),
  duty_runs: ofNobody('who signed for an agency, and hashes'),
  break_glass_grants: ofNobody('why an operator asked to read'),
  collectors: ofNobody('people who work, under keys of their own'),
  members: ofNobody('people who work'),
  clients: ofNobody('hashes of secrets'),
  api_keys: ofNobody('hashes of secrets'),
  import_rows: { access: none('rows of what is told, as they came'), erasure: { expires: 'import.retire' } },
  idempotency_keys: {
    access: none('answers of before, as they were given'),
    erasure: stays('a week, to be given again; cleared as the organisation asks on'),
  },
  off_boarding_parts: {
    access: none('a copy for an organisation that leaves'),
    erasure: { expires: 'off_boarding.destroy' },
  },
  supervision_exports: ofNobody('a key and hashes'),
  supervision_export_parts: {
    access: none('what the law lets a regulator read; that it was read is told to the lender'),
    erasure: { expires: 'supervision_export.expire' },
  },
  consents: { access: none('under a commitment that names nobody: the person has the receipt'), erasure: codes },
  exchange_records: {
    access: none('under a token that names nobody: by the member’s own references'),
    erasure: stays('the member takes it back; it ends with its clock or its key'),
  },
  exchange_traces: ofNobody('a token whose clock still runs, which nobody reads'),
  exchange_inquiries: {
    access: none('under a token that names nobody: the operator draws a footprint, and the receipt lists them'),
    erasure: stays('that somebody asked is kept for the person'),
  },
  exchange_inquiry_items: {
    access: none('answers to be fetched'),
    erasure: { expires: 'inquiry_run.expire' },
  },
  exchange_keys: ofNobody('public keys'),
  exchange_canaries: ofNobody('numbers nobody has'),
  log_checkpoints: ofNobody('hashes'),
  log_entries: ofNobody('salts; those of a person’s events are destroyed with its key'),
  log_pending: ofNobody('hashes'),
  log_tiles: ofNobody('hashes'),
}
