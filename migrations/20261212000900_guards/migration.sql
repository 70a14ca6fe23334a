-- The tables the app role may add to but never change.
create or replace function concordat.append_only() returns text[] language sql immutable set search_path = '' as $$
  select array['events', 'event_audience', 'account_transactions', 'account_costs', 'erasures', 'debt_titles',
    'sealed_record_openings', 'inspections', 'activities', 'break_glass_openings', 'agreement_offers',
    'call_records', 'call_record_targets', 'call_matches', 'stage_moves', 'borrower_views', 'posting_sets', 'postings',
    'commissions', 'payoff_quotes', 'trust_statements', 'exchange_attestations',
    'retention_findings', 'legal_costs', 'exchange_inquiries', 'exchange_footprints', 'exchange_objections',
    'supervision_tallies']
$$;

select concordat.guard_tables();

-- Guarding grants every table anew; what only one role or one function may write is taken back.
revoke insert, update, delete on feed_positions from concordat_app;
revoke all on sealed_records from concordat_app;
revoke update, delete on purge_certificates from concordat_app;
grant update (certifier_sealed) on purge_certificates to concordat_app;

-- A decision is never changed; only the root its sealed facts hang on may be exchanged.
revoke update, delete on contact_decisions from concordat_app;
grant update (facts_sealed, override_evidence_sealed) on contact_decisions to concordat_app;

-- Between whom a sale is, and what it costs, stands from its first moment.
revoke update, delete on debt_sales from concordat_app;
grant update (state, reached, total, kept, excluded, balance, end_code, offered_at, accepted_at, scrubbed_at, ended_at,
  transferred_at, notified_on, notice_sha256, assigned_on, document_sha256, version) on debt_sales to concordat_app;
revoke delete on debt_sale_accounts from concordat_app;

-- What was forwarded, and what was paid over, stands; only what became of it changes.
revoke update, delete on forwarded_payments from concordat_app;
grant update (state, reversal_code, buyer_payment_id, settlement_id, returned_in) on forwarded_payments to concordat_app;
revoke update, delete on debt_sale_settlements from concordat_app;
grant update (state, received_on, confirmed_at, version) on debt_sale_settlements to concordat_app;

-- What was evaluated stays counted.
revoke update, delete on exchange_permits from concordat_app;
grant update (spent) on exchange_permits to concordat_app;

-- What a borrower is owed is written inside `bridge` alone, and nobody reads there whose protection it comes from.
revoke all on borrower_treatments from concordat_app;
grant select (lender_id, id, party_id, treatment, limit_contacts, limit_days, freezes_interest, freezes_fees, from_at, until_at, required_at, lifted_at, version)
  on borrower_treatments to concordat_app;
-- Who has a part in a case is written by the database itself; no case is ever deleted.
revoke delete on dispute_cases from concordat_app;
revoke insert, update, delete on dispute_parties from concordat_app;
revoke delete on test_clocks from concordat_app;
revoke update, delete on sandbox_worlds from concordat_app;
revoke update, delete on duty_refusals from concordat_app;
revoke delete on duty_runs from concordat_app;
revoke update, delete on dispute_notes from concordat_app;
grant update (note_sealed) on dispute_notes to concordat_app;

-- Whom an agreement goes with and what was paid of it is the database's to say; no agreement is ever deleted.
revoke update, delete on agreements from concordat_app;
grant update (status, end_code, owed, total, waived, schedule, offer, offered_by, answer_by, started_at, started_on, cure_until,
  ended_at, waiver_id, look_at, version) on agreements to concordat_app;
revoke update, delete on agreement_quotes from concordat_app;
grant update (statement_sealed) on agreement_quotes to concordat_app;

-- A promise is never deleted, and what was promised is never changed.
revoke update, delete on promises from concordat_app;
grant update (status, paid, withdrawn_for, closed_at, version) on promises to concordat_app;
-- The log is kept by its sequencer and read through functions; nobody else touches it.
revoke all on log_pending, log_entries, log_tiles, log_checkpoints, log_cosignatures, exchange_keys from concordat_app;


-- What a remittance is of stands once it is drafted; only what is said of it changes.
revoke update, delete on remittances from concordat_app;
grant update (state, line_count, collected, commission, clawed_back, disputed, gathered_at, gathered_id, statement_sha256,
  issued_at, accepted_at, settled_at, settled_on, version) on remittances to concordat_app;
revoke update, delete on remittance_lines from concordat_app;
grant update (state, reason) on remittance_lines to concordat_app;

-- What a regulator asked for stands, and is never deleted.
revoke update, delete on supervision_exports from concordat_app;
grant update (state, key_sealed, place, parts, rows, frontier, root, owners, disclosed_at, finished_at, version)
  on supervision_exports to concordat_app;

-- What a regulator had counted stands, and so does what its noise cost.
revoke update, delete on supervision_statistics from concordat_app;
grant update (state, cells, owners, counted_at, version) on supervision_statistics to concordat_app;
revoke update, delete on privacy_budgets from concordat_app;
grant update (spent_thousandths) on privacy_budgets to concordat_app;

-- States of what is examined are kept and read inside `bridge` alone.
revoke all on supervised_versions from concordat_app;
-- What a person consented to stands; only what became of it changes, and how often it was used.
revoke update, delete on consents from concordat_app;
grant update (queries_used, state, withdrawn_at, withdrawn_by, asked_by_subject, outcome, retained_under, acknowledged_at, version)
  on consents to concordat_app;
revoke update, delete on sharing_grants from concordat_app;
grant update (state, ended_at, version) on sharing_grants to concordat_app;
-- What several creditors agreed on is never deleted. Who has a share, for which account, stands; so does what was distributed.
revoke update, delete on joint_agreements from concordat_app;
grant update (status, end_code, kind, claimed, total, paid, schedule, grace_days, cure_days, answer_by, started_at, started_on,
  cure_until, ended_at, look_at, changed_at, version) on joint_agreements to concordat_app;
revoke update, delete on joint_agreement_shares from concordat_app;
grant update (state, refusal_code, claim, total, paid, schedule, agreement_id, claimed_at, answered_at, told_at, version)
  on joint_agreement_shares to concordat_app;
revoke update, delete on joint_payments from concordat_app;
grant update (state, reversal_code, reversed_at, version) on joint_payments to concordat_app;
revoke update, delete on joint_distributions from concordat_app;
grant update (state, payment_id, paid_over_on, paid_over_as, received_on) on joint_distributions to concordat_app;
-- Exchanges, who is in them and what was said of debts stand; only what becomes of them changes.
grant update (allowed) on exchange_permits to concordat_app;
revoke delete on exchanges, exchange_members, exchange_loads, exchange_records, exchange_levels, exchange_disputes,
  exchange_hit_tests from concordat_app;
revoke update on exchange_record_versions from concordat_app;
-- Locking a row takes a right to change a column of it.
revoke update on exchange_canaries from concordat_app;
grant update (created_at) on exchange_canaries to concordat_app;
-- Who was told of which record is nobody's to read: corrections reach readers inside `bridge` alone.
revoke all on exchange_disclosures, exchange_clocks, exchange_traces from concordat_app;
revoke update, delete on exchange_client_objections from concordat_app;
grant update (subjects, objection_id, outcomes, released_at, version) on exchange_client_objections to concordat_app;
revoke delete on exchange_client_objection_days from concordat_app;
revoke insert, update, delete on exchange_corrections from concordat_app;
grant update (acknowledged_at, acknowledged_by, told_at, version) on exchange_corrections to concordat_app;

-- Who read is written inside `bridge` alone, for whose data it was.
revoke insert, update, delete on supervision_readings from concordat_app;

-- For which matter data was kept, and who asked what is kept, stands.
revoke update, delete on legal_holds from concordat_app;
grant update (released_at, version) on legal_holds to concordat_app;
revoke update, delete on subject_accesses from concordat_app;
grant update (state, place, parts, rows, finished_at, version) on subject_accesses to concordat_app;
revoke update, delete on retention_runs from concordat_app;
grant update (state, place, looked, due, erased, held, finished_at, version) on retention_runs to concordat_app;

-- Whom a matter goes with is the database's to say; no matter is ever deleted, and a cost charged stands.
revoke update, delete on legal_matters from concordat_app;
grant update (stage, court, claim_number, filed_on, claimed, judgment_on, awarded, costs_awarded, judgment_rate, costs_ordered,
  costs_charged, enforcement, enforced_on, close_code, closed_at, version) on legal_matters to concordat_app;
revoke update, delete on legal_costs from concordat_app;
-- What was asked stays counted, and a test that tripped stays so.
revoke update, delete on exchange_inquiry_days from concordat_app;
grant update (made, allowed) on exchange_inquiry_days to concordat_app;
revoke update, delete on exchange_signal_days from concordat_app;
grant update (made, allowed) on exchange_signal_days to concordat_app;
revoke update, delete on exchange_inquiry_runs from concordat_app;
grant update (state, answered, refused, finished_at, version) on exchange_inquiry_runs to concordat_app;
revoke update on exchange_inquiry_items from concordat_app;
grant update (asked, state, problem, inquiry_id, answer) on exchange_inquiry_items to concordat_app;
-- What is owed back stands; only what became of it changes.
revoke update, delete on refunds from concordat_app;
grant update (status, reference, paid_on, set_id, paid_at, ended_at, version) on refunds to concordat_app;
