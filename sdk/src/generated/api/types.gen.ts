// Generated from schema/contracts/openapi.json. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://api.concordat.test' | (string & {});
};

export type Problem = {
    type: string;
    title: string;
    status: number;
    detail: string;
    instance: string;
    code: 'account_already_placed' | 'account_held_before' | 'account_holder_unfit' | 'account_nobody_to_contact' | 'account_not_collectable' | 'account_party_exists' | 'account_party_not_running' | 'account_reference_taken' | 'account_status_unfit' | 'account_unfit' | 'accrual_day_unfit' | 'accrual_state_unfit' | 'accrued_by_platform' | 'activity_already_corrected' | 'activity_already_recorded' | 'activity_correction_unfit' | 'activity_subject_unclear' | 'activity_time_unfit' | 'activity_wrong_recorder' | 'amount_unfit' | 'api_key_expiry_unfit' | 'api_key_revoked' | 'api_keys_too_many' | 'borrower_held_elsewhere' | 'borrower_view_not_asker' | 'borrower_view_subject_unclear' | 'breach_contest_over' | 'breach_status_unfit' | 'breach_wrong_side' | 'break_glass_not_operator' | 'break_glass_own_data' | 'break_glass_read_only' | 'break_glass_same_client' | 'break_glass_status_unfit' | 'calendar_day_past' | 'calendar_days_off_too_many' | 'calendar_week_unfit' | 'call_back_closed' | 'call_back_running' | 'call_back_time_unfit' | 'call_comparison_opened' | 'call_comparison_period_unfit' | 'call_difference_note_unread' | 'call_difference_state_unfit' | 'call_records_repeated' | 'call_records_wrong_side' | 'call_time_unfit' | 'care_alarm_answered' | 'case_adviser_refers' | 'case_amount_unfit' | 'case_answer_unfit' | 'case_day_unfit' | 'case_escalation_over' | 'case_extension_unfit' | 'case_not_yours_to_answer' | 'case_reference_taken' | 'case_remedied' | 'case_status_unfit' | 'case_subject_unclear' | 'client_beyond_ceiling' | 'client_keys_unfit' | 'client_other_method' | 'client_revoked' | 'client_sandbox_only' | 'collection_policy_interval_unfit' | 'collection_policy_overlaps' | 'collection_policy_reference_taken' | 'collection_policy_status_unfit' | 'collection_policy_unfit' | 'collector_appraised' | 'collector_bar_lifted' | 'collector_bar_not_yours' | 'collector_certificate_recorded' | 'collector_dates_unfit' | 'collector_employed' | 'collector_employer_unfit' | 'collector_erased' | 'collector_finding_not_decider' | 'collector_finding_status_unfit' | 'collector_identity_unfit' | 'collector_not_employer' | 'collector_reference_taken' | 'collector_registered' | 'collector_reply_outstanding' | 'conflict' | 'contact_decision_wrong_side' | 'contact_plan_over' | 'contact_plan_time_unfit' | 'contact_point_exists' | 'contact_point_removed' | 'contact_point_unfit' | 'contact_reservation_over' | 'contact_subject_unclear' | 'cost_basis_needed' | 'cost_reference_taken' | 'currency_mismatch' | 'cursor_mismatch' | 'day_unfit' | 'delinquency_correction_unfit' | 'delinquency_frozen' | 'delinquency_report_outdated' | 'difference_code_unfit' | 'difference_not_yours' | 'difference_state_unfit' | 'dispute_kind_unfit' | 'dispute_verification_missing' | 'dispute_verification_unfit' | 'document_taken' | 'duty_run_reference_taken' | 'events_ahead' | 'events_expired' | 'file_check_done' | 'file_layout_content_unreadable' | 'file_layout_kind_unknown' | 'file_layout_reference_taken' | 'file_layout_retired' | 'file_layout_unfit' | 'graphql_invalid' | 'graphql_limit_exceeded' | 'graphql_syntax' | 'hold_already_placed' | 'hold_ended' | 'hold_not_yours' | 'hold_source_unfit' | 'hold_until_past' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'import_columns_unfit' | 'import_content_unreadable' | 'import_ended' | 'import_format_unclear' | 'import_kind_unfit' | 'import_not_awaiting_upload' | 'import_reference_taken' | 'import_rows_failed' | 'import_too_many_rows' | 'import_totals_mismatch' | 'import_totals_unfit' | 'import_upload_cut_off' | 'import_upload_superseded' | 'insufficient_scope' | 'internal' | 'itemisation_fixed' | 'itemisation_unequal' | 'job_not_dead' | 'licence_dates_unfit' | 'licence_holder_unfit' | 'licence_not_holder' | 'licence_not_overseer' | 'licence_overlaps' | 'licence_reference_taken' | 'licence_renewal_unfit' | 'licence_status_unfit' | 'limitation_expiry_needed' | 'limitation_would_revive' | 'malformed_request' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_licence_unknown' | 'mandate_not_in_force' | 'mandate_not_suspended' | 'mandate_nothing_to_sign' | 'mandate_reference_taken' | 'mandate_sides_unfit' | 'mandate_suspended' | 'mandate_suspended_by_other' | 'mandate_unlicensed' | 'mandate_version_moved' | 'member_email_taken' | 'member_last_administrator' | 'message_screening_clean' | 'message_screening_decided' | 'message_template_approver_unfit' | 'message_template_blocked' | 'message_template_incomplete' | 'message_template_placeholder_unknown' | 'message_template_review_missing' | 'message_template_state_unfit' | 'message_template_wrong_approver' | 'method_not_allowed' | 'no_accrual' | 'no_delinquency_episode' | 'no_limitation' | 'not_found' | 'nothing_owed' | 'notice_channel_unfit' | 'notice_day_unfit' | 'notice_delivery_unfit' | 'notice_items_missing' | 'notice_language_unfit' | 'notice_not_issuer' | 'notice_person_unfit' | 'notice_proof_unfit' | 'notice_reference_taken' | 'notice_reply_unfit' | 'notice_run_reference_taken' | 'notice_subject_unclear' | 'notice_template_unfit' | 'notice_text_blocked' | 'notice_value_unfit' | 'off_boarding_obstructed' | 'off_boarding_running' | 'off_boarding_status_unfit' | 'party_erased' | 'party_erasure_blocked' | 'party_national_id_taken' | 'party_reference_taken' | 'party_status_not_running' | 'party_status_overlaps' | 'party_unfit' | 'payload_too_large' | 'payment_already_answered' | 'payment_already_recorded' | 'payment_exchange_unfit' | 'payment_lender_acts' | 'payment_moment_unfit' | 'payment_not_allocatable' | 'payment_payee_forbidden' | 'payment_payee_unfit' | 'payment_reference_taken' | 'payment_status_unfit' | 'payment_subject_unclear' | 'permit_claimed' | 'permit_over' | 'permit_wrong_side' | 'placement_answer_unclear' | 'placement_batch_import_unfit' | 'placement_batch_reference_taken' | 'placement_batch_state_unfit' | 'placement_code_unfit' | 'placement_notice_missing' | 'placement_outside_mandate' | 'placement_reference_taken' | 'placement_reopen_late' | 'placement_report_known' | 'placement_report_unfit' | 'placement_report_wrong_side' | 'placement_respond_by_past' | 'placement_scrub_missing' | 'placement_status_unfit' | 'placement_under_recall' | 'placement_wrong_side' | 'policy_simulation_days_unfit' | 'precondition_required' | 'preference_not_recorder' | 'preference_subject_unclear' | 'preference_time_unfit' | 'preference_unfit' | 'preference_withdrawn' | 'protection_interval_unfit' | 'protection_not_running' | 'protection_overlaps' | 'protection_reference_taken' | 'protection_subject_unclear' | 'protection_treatment_unfit' | 'purge_retention_runs' | 'purge_retention_unfounded' | 'purge_unclear' | 'query_answered' | 'query_own' | 'query_unclear' | 'quota_exceeded' | 'recall_already_attested' | 'recall_already_purged' | 'recall_date_unfit' | 'recall_extensions_used' | 'recall_grace_over' | 'recall_moment_unfit' | 'recall_not_final' | 'recall_objection_closed' | 'recall_payments_differ' | 'recall_purge_early' | 'recall_reference_taken' | 'recall_row_unclear' | 'recall_state_unfit' | 'reconciliation_accepting' | 'reconciliation_day_unfit' | 'reconciliation_full' | 'reconciliation_line_repeated' | 'reconciliation_other_currency' | 'reconciliation_reference_taken' | 'reconciliation_state_unfit' | 'reconciliation_totals_mismatch' | 'reconciliation_totals_unfit' | 'reconciliation_wrong_side' | 'reference_not_found' | 'return_over' | 'sandbox_world_sandbox_only' | 'sandbox_worlds_too_many' | 'scrub_already_recorded' | 'scrub_day_unfit' | 'scrub_lender_decides' | 'scrub_nothing_to_decide' | 'scrub_party_unclear' | 'scrub_subject_unclear' | 'sealed_record_missing' | 'stage_approval_decided' | 'stage_approval_not_needed' | 'stage_approval_open' | 'stage_case_ended' | 'stage_gates_not_passed' | 'stage_not_next' | 'stage_run_open' | 'stage_wrong_side' | 'stale_version' | 'test_clock_advancing' | 'test_clock_aimless' | 'test_clock_backwards' | 'test_clock_exists' | 'test_clock_sandbox_only' | 'test_clock_too_far' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible' | 'transaction_of_payment' | 'transaction_reference_taken' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type';
    requestId: string;
    errors?: Array<FieldError>;
};

export type FieldError = {
    pointer: string;
    code: string;
    detail: string;
};

export type Organisation = {
    id: string;
    kind: 'lender' | 'agency' | 'debt_buyer' | 'law_firm' | 'adviser' | 'regulator' | 'operator';
    name: string;
    /**
     * Sandbox organisations see only sandbox ones of their world
     */
    sandbox: boolean;
    timeZone: string;
    jurisdictions: Array<string>;
    /**
     * The group of companies it belongs to
     */
    group: string | null;
    createdAt: string;
    version: number;
};

export type DirectoryEntry = {
    id: string;
    kind: 'lender' | 'agency' | 'debt_buyer' | 'law_firm' | 'adviser' | 'regulator' | 'operator';
    name: string;
    jurisdictions: Array<string>;
    /**
     * The group of companies it belongs to
     */
    group: string | null;
};

export type Member = {
    id: string;
    name: string;
    email: string;
    roles: Array<'administrator' | 'operations' | 'compliance' | 'finance' | 'viewer'>;
    createdAt: string;
    version: number;
};

export type IssuedClient = {
    id: string;
    name: string;
    authMethod: 'private_key_jwt' | 'client_secret_basic' | 'none';
    /**
     * The public keys its assertions are held against
     */
    jwks: {
        keys: Array<{
            kty: 'EC';
            crv: 'P-256';
            x: string;
            y: string;
            alg?: 'ES256';
            /**
             * Your name for the key; assertions carry it
             */
            kid: string;
            use?: 'sig';
            key_ops?: Array<'verify'>;
            ext?: boolean;
        } | {
            kty: 'OKP';
            crv: 'Ed25519';
            x: string;
            alg?: 'EdDSA' | 'Ed25519';
            /**
             * Your name for the key; assertions carry it
             */
            kid: string;
            use?: 'sig';
            key_ops?: Array<'verify'>;
            ext?: boolean;
        }>;
    } | null;
    scopes: Array<'organisation:read' | 'organisation:manage' | 'break-glass:ask' | 'break-glass:approve' | 'break-glass:use' | 'accounts:read' | 'accounts:write' | 'accounts:erase' | 'mandates:read' | 'mandates:write' | 'licences:read' | 'licences:write' | 'licences:oversee' | 'placements:read' | 'placements:place' | 'placements:respond' | 'placements:work' | 'messages:read' | 'messages:write' | 'messages:decide' | 'notices:read' | 'notices:write' | 'protections:read' | 'protections:write' | 'disputes:read' | 'disputes:write' | 'contacts:read' | 'contacts:decide' | 'stages:read' | 'stages:write' | 'stages:decide' | 'payments:read' | 'payments:write' | 'imports:read' | 'imports:write' | 'events:read' | 'jobs:read' | 'jobs:manage'>;
    apiVersion: string;
    status: 'active' | 'revoked';
    createdAt: string;
    version: number;
    /**
     * Shown this once: keep it. Null for clients without a secret
     */
    clientSecret: string | null;
};

export type Client = {
    id: string;
    name: string;
    authMethod: 'private_key_jwt' | 'client_secret_basic' | 'none';
    /**
     * The public keys its assertions are held against
     */
    jwks: {
        keys: Array<{
            kty: 'EC';
            crv: 'P-256';
            x: string;
            y: string;
            alg?: 'ES256';
            /**
             * Your name for the key; assertions carry it
             */
            kid: string;
            use?: 'sig';
            key_ops?: Array<'verify'>;
            ext?: boolean;
        } | {
            kty: 'OKP';
            crv: 'Ed25519';
            x: string;
            alg?: 'EdDSA' | 'Ed25519';
            /**
             * Your name for the key; assertions carry it
             */
            kid: string;
            use?: 'sig';
            key_ops?: Array<'verify'>;
            ext?: boolean;
        }>;
    } | null;
    scopes: Array<'organisation:read' | 'organisation:manage' | 'break-glass:ask' | 'break-glass:approve' | 'break-glass:use' | 'accounts:read' | 'accounts:write' | 'accounts:erase' | 'mandates:read' | 'mandates:write' | 'licences:read' | 'licences:write' | 'licences:oversee' | 'placements:read' | 'placements:place' | 'placements:respond' | 'placements:work' | 'messages:read' | 'messages:write' | 'messages:decide' | 'notices:read' | 'notices:write' | 'protections:read' | 'protections:write' | 'disputes:read' | 'disputes:write' | 'contacts:read' | 'contacts:decide' | 'stages:read' | 'stages:write' | 'stages:decide' | 'payments:read' | 'payments:write' | 'imports:read' | 'imports:write' | 'events:read' | 'jobs:read' | 'jobs:manage'>;
    apiVersion: string;
    status: 'active' | 'revoked';
    createdAt: string;
    version: number;
};

export type IssuedApiKey = {
    id: string;
    clientId: string;
    /**
     * How the key begins
     */
    hint: string;
    expiresAt: string | null;
    revokedAt: string | null;
    createdAt: string;
    version: number;
    /**
     * Shown this once: keep it
     */
    key: string;
};

export type ApiKey = {
    id: string;
    clientId: string;
    /**
     * How the key begins
     */
    hint: string;
    expiresAt: string | null;
    revokedAt: string | null;
    createdAt: string;
    version: number;
};

export type OpenedSandboxWorld = {
    id: string;
    world: string;
    organisationsCount: number;
    createdAt: string;
    organisations: Array<SandboxOrganisation>;
};

export type SandboxOrganisation = {
    id: string;
    kind: 'lender' | 'agency' | 'debt_buyer' | 'law_firm' | 'adviser' | 'regulator' | 'operator';
    name: string;
    clientId: string;
    apiKeyId: string;
    /**
     * Shown this once: keep it
     */
    apiKey: string;
};

export type SandboxNewcomer = {
    kind: 'lender' | 'agency' | 'debt_buyer' | 'law_firm' | 'adviser' | 'regulator' | 'operator';
    name: string;
    /**
     * IANA time zone
     */
    timeZone?: string;
    jurisdictions?: Array<string>;
};

export type SandboxWorld = {
    id: string;
    world: string;
    organisationsCount: number;
    createdAt: string;
};

export type Feed = {
    data: Array<Event>;
    hasMore: boolean;
    /**
     * Pass as `after` for what follows, now or later
     */
    nextAfter: number;
};

export type Event = {
    id: string;
    type: string;
    /**
     * The version of the payload’s schema
     */
    version: number;
    /**
     * Gapless within your feed
     */
    position: number;
    recordedAt: string;
    /**
     * What was done
     */
    command: string;
    /**
     * Which of your clients or jobs did it; null when another organisation did
     */
    actor: {
        clientId: string | null;
        job: string | null;
    } | null;
    /**
     * Ids, states and codes, as the schema of the type says
     */
    data: {
        [key: string]: unknown;
    };
};

export type Job = {
    id: string;
    kind: string;
    /**
     * What the work is about
     */
    subjectId: string;
    state: 'due' | 'done' | 'dead';
    dueAt: string;
    attempts: number;
    /**
     * The code of the problem the last attempt met
     */
    lastProblem: string | null;
    createdAt: string;
    version: number;
};

export type TestClock = {
    id: string;
    status: 'ready' | 'advancing';
    /**
     * What time it is in the world
     */
    now: string;
    /**
     * How far that is ahead of real time, rounded down
     */
    aheadSeconds: number;
    /**
     * Where the last advance began
     */
    advancedFrom: string | null;
    /**
     * Where it ends
     */
    advancedTo: string | null;
    /**
     * How much of the way is done; 100 while the clock is ready
     */
    progressPercent: number;
    /**
     * Moments on that way at which work fell due and was done
     */
    stops: number;
    createdAt: string;
    version: number;
};

export type BreakGlassGrant = {
    id: string;
    operatorId: string;
    /**
     * Whose data may be read
     */
    organisationId: string;
    reason: 'incident' | 'tenant_asked' | 'legal_obligation' | 'security_investigation';
    ticket: string;
    justification: string;
    hours: number;
    status: 'requested' | 'approved' | 'ended' | 'lapsed';
    /**
     * A client of the operator
     */
    askedBy: string;
    /**
     * Not approved by then, it lapses
     */
    approveBy: string;
    /**
     * A client of the operator
     */
    approvedBy: string | null;
    approvedAt: string | null;
    /**
     * The moment from which nothing is read through it
     */
    until: string | null;
    /**
     * The side that ended it; null where time did
     */
    endedBy: string | null;
    endedAt: string | null;
    createdAt: string;
    version: number;
    /**
     * Who reads. With expand.
     */
    operator?: DirectoryEntry | null;
    /**
     * Whose data is read. With expand.
     */
    organisation?: DirectoryEntry | null;
};

export type BreakGlassOpening = {
    id: string;
    grantId: string;
    /**
     * What was asked for
     */
    path: string;
    requestId: string;
    /**
     * A client of the operator
     */
    openedBy: string;
    createdAt: string;
};

export type OffBoarding = {
    id: string;
    reason: 'ceasing_business' | 'moving_elsewhere' | 'merged' | 'licence_ended' | 'other';
    status: 'exporting' | 'exported' | 'closing' | 'closed' | 'destroyed' | 'cancelled';
    /**
     * How far the export is
     */
    progress: {
        sections: number;
        sectionsDone: number;
        parts: number;
        rows: number;
    };
    exportedAt: string | null;
    /**
     * Until then it can be cancelled
     */
    closesAt: string | null;
    closedAt: string | null;
    /**
     * When no law keeps anything any more
     */
    destroysOn: string | null;
    destroyedAt: string | null;
    createdAt: string;
    version: number;
};

export type OffBoardingObstacles = {
    offBoardingId: string;
    obstacles: Array<OffBoardingObstacle>;
};

export type OffBoardingObstacle = {
    kind: 'placements' | 'recalls' | 'mandates' | 'payments_in_flight' | 'disputes' | 'reconciliations' | 'imports';
    count: number;
    /**
     * Who can take the next step
     */
    step: 'you' | 'either';
    /**
     * The operation it is handed over or seen by
     */
    operation: string;
    how: string;
};

export type OffBoardingParts = {
    offBoardingId: string;
    parts: Array<OffBoardingPartEntry>;
    /**
     * Ask again with `after` the last number
     */
    hasMore: boolean;
};

export type OffBoardingPartEntry = {
    number: number;
    name: string;
    rows: number;
    /**
     * SHA-256, hexadecimal
     */
    sha256: string;
    createdAt: string;
};

export type OffBoardingPart = {
    offBoardingId: string;
    number: number;
    name: string;
    rows: number;
    /**
     * SHA-256, hexadecimal
     */
    sha256: string;
    createdAt: string;
    /**
     * JSON lines (NDJSON), UTF-8: what `sha256` is of
     */
    content: string;
};

export type OffBoardingManifest = {
    offBoardingId: string;
    organisationId: string;
    parts: number;
    rows: number;
    /**
     * Over all parts in order: docs/off-boarding.md says how to come to it
     */
    digest: string;
    exportedAt: string;
    /**
     * A JSON Web Token of the same facts, verified with the published keys; made anew each time
     */
    signature: string | null;
};

export type DestructionCertificate = {
    id: string;
    offBoardingId: string;
    organisationId: string;
    destroyed: Array<DestructionCount>;
    retained: Array<DestructionRetained>;
    createdAt: string;
    /**
     * A JSON Web Token of the same facts, verified with the published keys; made anew each time
     */
    signature: string | null;
};

export type DestructionCount = {
    class: 'parties' | 'members' | 'import_rows' | 'stored_answers' | 'export_parts';
    count: number;
};

export type DestructionRetained = {
    class: string;
    rule: string;
    until: string | null;
};

export type Calendar = {
    /**
     * The country or subdivision whose public holidays are kept
     */
    region: string | null;
    /**
     * The organisation’s; change it there
     */
    timeZone: string;
    /**
     * The weekdays that are worked
     */
    week: Array<WorkingWeekday>;
    /**
     * The last year whose public holidays are stored; null while they are looked up
     */
    filledTo: number | null;
    createdAt: string;
    version: number;
};

export type WorkingWeekday = {
    /**
     * ISO 8601: 1 is Monday
     */
    weekday: number;
    from: string;
    /**
     * 24:00 is the end of the day
     */
    until: string;
};

export type CalendarDayChange = {
    on: string;
    /**
     * Null for a day off
     */
    hours: {
        from: string;
        /**
         * 24:00 is the end of the day
         */
        until: string;
    } | null;
    name?: string;
};

export type CalendarDay = {
    on: string;
    /**
     * What of the day is worked; null on a day of rest
     */
    hours: {
        from: string;
        /**
         * 24:00 is the end of the day
         */
        until: string;
    } | null;
    /**
     * The weekday, a public holiday, or a day the organisation named
     */
    source: 'week' | 'public' | 'own';
    /**
     * Of a public holiday, and of days of your own
     */
    name: string | null;
};

export type Import = {
    id: string;
    kind: string;
    reference: string | null;
    /**
     * Of the file; with a layout, what its rows are kept as
     */
    format: 'csv' | 'ndjson';
    layoutId: string | null;
    layoutNumber: number | null;
    mode: 'best_effort' | 'all_or_nothing';
    dryRun: boolean;
    state: 'awaiting_upload' | 'validating' | 'processing' | 'completed' | 'failed' | 'aborted';
    controlTotals: {
        rows: number;
        /**
         * Minor units of the currency
         */
        amount: number | null;
        /**
         * ISO 4217
         */
        currency: string | null;
    };
    /**
     * What the file was found to hold
     */
    foundTotals: {
        rows: number;
        amounts: Array<{
            /**
             * ISO 4217
             */
            currency: string;
            /**
             * Minor units of the currency
             */
            amount: number;
        }>;
    } | null;
    /**
     * In rows
     */
    progress: {
        total: number | null;
        processed: number;
        succeeded: number;
        failed: number;
    };
    /**
     * Why the import failed
     */
    problem: {
        code: string;
        title: string;
        detail: string;
    } | null;
    createdAt: string;
    uploadedAt: string | null;
    endedAt: string | null;
    version: number;
};

export type ImportKinds = {
    data: Array<ImportKind>;
};

export type ImportKind = {
    kind: string;
    summary: string;
    /**
     * Needed besides `imports:write`
     */
    scope: string;
    /**
     * Who may import it
     */
    organisations: Array<'lender' | 'agency' | 'debt_buyer' | 'law_firm' | 'adviser' | 'regulator' | 'operator'>;
    /**
     * Whether the control totals name an amount
     */
    carriesAmounts: boolean;
    /**
     * Of a CSV file; `borrower.name` is the field `name` of `borrower` in NDJSON
     */
    columns: Array<{
        name: string;
        required: boolean;
        type: 'text' | 'integer' | 'boolean' | 'list' | 'json';
    }>;
};

export type ImportRow = {
    /**
     * Its place in the file, without the header
     */
    row: number;
    outcome: 'pending' | 'succeeded' | 'failed';
    /**
     * What tells it from other rows: its reference
     */
    key: string | null;
    /**
     * What it became
     */
    subjectId: string | null;
    /**
     * It was there before and was not done again
     */
    already: boolean;
    problem: {
        code: string;
        detail: string;
        errors: Array<{
            pointer: string;
            code: string;
            detail: string;
        }>;
    } | null;
    /**
     * The row as it was sent; not kept once it has succeeded, nor after 30 days
     */
    original: {
        [key: string]: unknown;
    } | string | null;
};

export type LicensingSettings = {
    /**
     * Days ahead on which the end of a licence is announced
     */
    noticeDays: Array<number>;
    complaintsContact: string | null;
    version: number;
};

export type Licence = {
    id: string;
    holderId: string;
    /**
     * The holder’s own reference; null to others
     */
    reference: string | null;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    activity: 'collection' | 'debt_purchase' | 'litigation' | 'field_visit' | 'tracing' | 'debt_administration';
    number: string;
    authority: string;
    validFrom: string;
    /**
     * The first day it is valid no more
     */
    validUntil: string | null;
    conditions: string | null;
    evidence: {
        reference: string | null;
        /**
         * Hexadecimal
         */
        sha256: string | null;
    };
    /**
     * The licence it follows
     */
    renews: string | null;
    status: 'granted' | 'suspended' | 'revoked' | 'surrendered';
    /**
     * What it is at this moment. `unverified`: one of its kind was suspended or revoked before, so it counts once verified
     */
    state: 'pending' | 'valid' | 'unverified' | 'expired' | 'suspended' | 'revoked' | 'surrendered';
    /**
     * What was decided last: suspended, reinstated, revoked or surrendered
     */
    decision: {
        reason: 'conduct' | 'qualification' | 'capital' | 'fraud' | 'proceedings' | 'fees' | 'other' | null;
        by: string;
        at: string;
    } | null;
    /**
     * Null while it is the holder’s own word
     */
    verification: {
        by: string;
        at: string;
    } | null;
    createdAt: string;
    version: number;
    /**
     * Whose it is, as the directory shows it. With expand.
     */
    holder?: DirectoryEntry | null;
};

export type LicenceEvidence = {
    /**
     * Where you keep the document
     */
    reference?: string;
    /**
     * Of the document, hexadecimal
     */
    sha256?: string;
};

export type LicenceCoverage = {
    holderId: string;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    activity: 'collection' | 'debt_purchase' | 'litigation' | 'field_visit' | 'tracing' | 'debt_administration';
    /**
     * At this moment
     */
    licensed: boolean;
    intervals: Array<LicenceInterval>;
    /**
     * Days between two licences that none covers
     */
    gaps: Array<LicenceGap>;
};

export type LicenceInterval = {
    licenceId: string;
    from: string;
    until: string | null;
    state: 'pending' | 'valid' | 'unverified' | 'expired' | 'suspended' | 'revoked' | 'surrendered';
};

export type LicenceGap = {
    from: string;
    until: string;
};

export type CollectorState = {
    id: string;
    employerId: string;
    reference: string;
    alias: string;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    languages: Array<string>;
    graduate: boolean | null;
    employedFrom: string;
    employedUntil: string | null;
    consentedOn: string | null;
    /**
     * What the badge shows; null to others
     */
    checkCode: string | null;
    createdAt: string;
    version: number;
};

export type CollectorIdentityInput = {
    namespace: 'TW-NID' | 'TW-ARC' | 'CN-RIC' | 'US-SSN';
    value: string;
};

export type Collector = {
    id: string;
    employerId: string;
    reference: string;
    alias: string;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    languages: Array<string>;
    graduate: boolean | null;
    employedFrom: string;
    employedUntil: string | null;
    consentedOn: string | null;
    /**
     * What the badge shows; null to others
     */
    checkCode: string | null;
    createdAt: string;
    version: number;
    /**
     * Null to overseers
     */
    name: string | null;
    /**
     * Null to overseers
     */
    identity: {
        namespace: string;
        value: string;
    } | null;
};

export type CollectorRecord = {
    collectorId: string;
    trainingMinutesThisYear: number;
    certificates: Array<CollectorCertificate>;
    trainings: Array<CollectorTraining>;
    appraisals: Array<CollectorAppraisal>;
    findings: Array<CollectorFinding>;
    bars: Array<CollectorBar>;
    elsewhere: ConductElsewhere;
};

export type CollectorCertificate = {
    id: string;
    collectorId: string;
    kind: 'law' | 'communication' | 'counselling' | 'field_work' | 'tw_bankers_association' | 'in_dra' | 'cn_assessment' | 'sg_approval';
    number: string;
    issuedOn: string;
    expiresOn: string | null;
    createdAt: string;
    evidence: {
        reference: string | null;
        sha256: string | null;
    };
    /**
     * Whose it is. With expand.
     */
    collector?: Collector | null;
};

export type CollectorTraining = {
    id: string;
    collectorId: string;
    on: string;
    topic: 'law' | 'communication' | 'counselling' | 'field_safety' | 'data_protection' | 'ethics' | 'operations' | 'vulnerability' | 'other';
    minutes: number;
    provider: string;
    createdAt: string;
};

export type CollectorAppraisal = {
    id: string;
    collectorId: string;
    year: number;
    on: string;
    scores: {
        conduct?: number;
        law?: number;
        communication?: number;
        empathy?: number;
        accuracy?: number;
    };
    reviewer: string;
    createdAt: string;
};

export type CollectorFinding = {
    id: string;
    collectorId: string;
    employerId: string;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    kind: 'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'bribery' | 'data_misuse' | 'entry_without_consent' | 'other';
    severity: 'minor' | 'serious' | 'grave';
    happenedOn: string;
    source: 'complaint' | 'audit' | 'recording' | 'lender' | 'regulator' | 'court' | 'self_reported';
    status: 'reported' | 'replied' | 'upheld' | 'dismissed';
    /**
     * The reporter’s own; null to others
     */
    caseReference: string | null;
    reportedBy: string;
    reportedAt: string;
    replyBy: string;
    reply: {
        code: 'accepts' | 'explains' | 'disputes_facts' | 'was_not_there' | 'followed_instructions';
        at: string;
    } | null;
    decision: {
        by: string;
        at: string;
    } | null;
    version: number;
    /**
     * Whom it is about. With expand.
     */
    collector?: Collector | null;
};

export type CollectorBar = {
    id: string;
    collectorId: string;
    barredBy: string;
    reason: 'conduct' | 'crime' | 'insolvency' | 'qualification' | 'investigation' | 'other';
    /**
     * An overseer’s: it counts wherever the person works
     */
    everywhere: boolean;
    from: string;
    until: string | null;
    liftedAt: string | null;
};

/**
 * Upheld findings and overseers’ bars of the same person at other employers: codes and days, never whose
 */
export type ConductElsewhere = {
    bars: Array<{
        reason: 'conduct' | 'crime' | 'insolvency' | 'qualification' | 'investigation' | 'other';
        from: string;
        until: string | null;
    }>;
    findings: Array<{
        kind: 'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'bribery' | 'data_misuse' | 'entry_without_consent' | 'other';
        severity: 'minor' | 'serious' | 'grave';
        happenedOn: string;
        decidedOn: string;
        reply: 'accepts' | 'explains' | 'disputes_facts' | 'was_not_there' | 'followed_instructions' | null;
    }>;
};

export type CollectorStanding = {
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    channels: Array<ChannelStanding>;
};

export type ChannelStanding = {
    channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
    ok: boolean;
    missing: Array<CollectorShortcoming>;
    /**
     * What rules not sure enough to be enforced would ask for
     */
    shadow: Array<CollectorShortcoming>;
};

export type CollectorShortcoming = {
    code: 'not_employed' | 'barred' | 'certificate_missing' | 'certificate_expired' | 'training_short' | 'training_stale' | 'consent_missing';
    rule: string | null;
    certificate: string | null;
};

export type CertificateEvidence = {
    /**
     * Where you keep the document
     */
    reference?: string;
    /**
     * Of the document, hexadecimal
     */
    sha256?: string;
};

export type AppraisalScores = {
    conduct: number;
    law: number;
    communication: number;
    empathy: number;
    accuracy: number;
};

export type Account = {
    id: string;
    lenderId: string;
    reference: string;
    /**
     * Your word for the kind of debt
     */
    product: string;
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * ISO 3166-1 country, or ISO 3166-2 part of it
     */
    jurisdiction: string;
    status: 'open' | 'charged_off' | 'settled' | 'paid' | 'sold' | 'closed';
    openedOn: string;
    chargedOffOn: string | null;
    lastPaymentOn: string | null;
    balance: Balance;
    /**
     * Start of the running episode
     */
    delinquentSince: string | null;
    delinquencyFrozen: boolean;
    /**
     * Band of days past due
     */
    bucket: '0' | '1-29' | '30-59' | '60-89' | '90-119' | '120-149' | '150-179' | '180+';
    itemisation: Itemisation;
    limitation: Limitation;
    accrual: Accrual;
    parties: Array<AccountPlace>;
    createdAt: string;
    version: number;
    /**
     * Its latest placements, newest first, at most 10. With expand.
     */
    placements?: Array<Placement>;
};

export type Balance = {
    /**
     * Minor units of the currency
     */
    principal: number;
    /**
     * Minor units of the currency
     */
    interest: number;
    /**
     * Minor units of the currency
     */
    fees: number;
    /**
     * Minor units of the currency
     */
    costs: number;
    /**
     * Minor units of the currency
     */
    total: number;
};

export type Itemisation = {
    kind: 'last_statement' | 'charge_off' | 'last_payment' | 'transaction' | 'judgment';
    date: string;
    /**
     * Minor units of the currency
     */
    amount: number;
    /**
     * Minor units of the currency
     */
    interest: number;
    /**
     * Minor units of the currency
     */
    fees: number;
    /**
     * Minor units of the currency
     */
    payments: number;
    /**
     * Minor units of the currency
     */
    credits: number;
} | null;

export type Limitation = {
    basis: string;
    start: string;
    /**
     * After this day the debt is barred: no suit, and no threat of one
     */
    expiry: string;
    interruptions: Array<{
        on: string;
        cause: 'acknowledgement' | 'payment' | 'suit';
        expiry: string;
    }>;
} | null;

export type Accrual = {
    by: 'lender' | 'platform';
    /**
     * Basis points a year
     */
    annualRate: number;
    dayCount: 'actual/365' | 'actual/360' | '30/360';
    /**
     * Interest is on the account for every day before this one
     */
    through: string;
    frozenFrom: string | null;
} | null;

export type AccountPlace = {
    partyId: string;
    role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
    liability: 'several' | 'joint' | 'guarantee' | 'none';
};

export type OpeningBalance = {
    /**
     * Below zero where you owe the borrower
     */
    principal: number;
    /**
     * Minor units of the currency
     */
    interest?: number;
    /**
     * Minor units of the currency
     */
    fees?: number;
    /**
     * Minor units of the currency
     */
    costs?: number;
};

export type Delinquency = {
    /**
     * First missed due date of the running episode
     */
    since?: string | null;
    /**
     * Oldest due date still unpaid, where earlier ones were caught up; `since` by default
     */
    pastDueSince?: string;
    /**
     * Earlier episodes, oldest first
     */
    past?: Array<{
        startedOn: string;
        curedOn: string;
    }>;
};

export type ItemisationInput = {
    kind: 'last_statement' | 'charge_off' | 'last_payment' | 'transaction' | 'judgment';
    date: string;
    /**
     * Minor units of the currency
     */
    amount: number;
    /**
     * Minor units of the currency
     */
    interest?: number;
    /**
     * Minor units of the currency
     */
    fees?: number;
    /**
     * Minor units of the currency
     */
    payments?: number;
    /**
     * Minor units of the currency
     */
    credits?: number;
} | null;

export type LimitationInput = {
    basis: string;
    start: string;
    expiry: string;
    interruptions?: Array<{
        on: string;
        cause: 'acknowledgement' | 'payment' | 'suit';
        expiry: string;
    }>;
} | null;

export type AccrualInput = {
    by: 'lender' | 'platform';
    /**
     * Basis points a year
     */
    annualRate: number;
    dayCount: 'actual/365' | 'actual/360' | '30/360';
    /**
     * Interest is on the account for every day before this one
     */
    through: string;
} | null;

export type PartyLink = {
    /**
     * A party you already have
     */
    party?: string;
    newParty?: NewParty;
    role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
    liability: 'several' | 'joint' | 'guarantee' | 'none';
    guarantee?: {
        /**
         * Null where it has no limit
         */
        cap?: number | null;
        calledOn?: string | null;
    };
    authority?: Authority;
};

/**
 * Or a new one. Whoever has its reference or national id already is linked as it is.
 */
export type NewParty = {
    /**
     * Your own reference of the person, unique among your parties
     */
    reference?: string;
    kind?: 'person' | 'firm';
    name: string;
    nationalId?: NationalIdInput;
    birthDate?: string | null;
    employer?: string | null;
    /**
     * BCP 47; notices go out in it
     */
    preferredLanguage?: string | null;
    contactPoints?: Array<ContactPointInput>;
};

export type NationalIdInput = {
    namespace: 'TW-NID' | 'TW-ARC' | 'CN-RIC' | 'US-SSN';
    value: string;
} | null;

export type ContactPointInput = {
    kind: 'phone' | 'email' | 'address' | 'workplace';
    /**
     * A telephone number, an e-mail address, or a postal address in one text
     */
    value: string;
    /**
     * Where a number without + is dialled
     */
    country?: string;
    source: 'borrower' | 'lender' | 'agency' | 'bureau' | 'court' | 'public_record' | 'tracing' | 'other';
    verifiedAt?: string;
    consentedAt?: string;
    optedOutAt?: string;
    /**
     * Whether it stays where it is; true by default for addresses and workplaces
     */
    placeBound?: boolean;
    /**
     * IANA zones it suggests; by default the one zone of the number’s country, where it has one
     */
    timeZones?: Array<string>;
};

/**
 * Of a representative
 */
export type Authority = {
    kind: 'attorney' | 'power_of_attorney' | 'executor' | 'guardian' | 'adviser';
    scope?: 'contact' | 'notices';
    /**
     * A party of the same account
     */
    represents: string;
    /**
     * What shows it: a document’s id, or your own reference
     */
    evidence: string;
    validFrom: string;
    /**
     * The first day it no longer holds
     */
    validUntil?: string | null;
};

export type AccountParty = {
    accountId: string;
    partyId: string;
    role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
    liability: 'several' | 'joint' | 'guarantee' | 'none';
    guarantee: {
        /**
         * Null where it has no limit
         */
        cap: number | null;
        calledOn: string | null;
    } | null;
    authority: {
        kind: 'attorney' | 'power_of_attorney' | 'executor' | 'guardian' | 'adviser';
        scope: 'contact' | 'notices';
        represents: string;
        evidence: string;
        validFrom: string;
        validUntil: string | null;
    } | null;
    addedAt: string;
    party: Party;
    /**
     * Whom to contact in their place: null nobody else, an empty list nobody at all
     */
    contactVia: Array<string> | null;
};

export type Party = {
    id: string;
    reference: string;
    kind: 'person' | 'firm';
    /**
     * Null once erased
     */
    name: string | null;
    nationalId: NationalId;
    birthDate: string | null;
    employer: string | null;
    preferredLanguage: string | null;
    contactPoints: Array<ContactPoint>;
    statuses: Array<PartyStatus>;
    erasedAt: string | null;
    createdAt: string;
    version: number;
};

export type NationalId = {
    namespace: 'TW-NID' | 'TW-ARC' | 'CN-RIC' | 'US-SSN';
    value: string;
} | null;

export type ContactPoint = {
    id: string;
    partyId: string;
    kind: 'phone' | 'email' | 'address' | 'workplace';
    source: 'borrower' | 'lender' | 'agency' | 'bureau' | 'court' | 'public_record' | 'tracing' | 'other';
    verifiedAt: string | null;
    consentedAt: string | null;
    optedOutAt: string | null;
    placeBound: boolean;
    timeZones: Array<string>;
    createdAt: string;
    version: number;
    value: string;
};

export type PartyStatus = {
    kind: 'deceased' | 'insolvent' | 'minor' | 'represented' | 'identity_theft' | 'incarcerated';
    from: string;
    /**
     * The first day it no longer holds
     */
    until: string | null;
    /**
     * Insolvency: under which law or procedure
     */
    regime: string | null;
    /**
     * Insolvency: whether all collection stops
     */
    stay: boolean | null;
    source: 'borrower' | 'lender' | 'agency' | 'bureau' | 'court' | 'public_record' | 'tracing' | 'other';
};

export type AccountPartyState = {
    accountId: string;
    partyId: string;
    role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
    liability: 'several' | 'joint' | 'guarantee' | 'none';
    guarantee: {
        /**
         * Null where it has no limit
         */
        cap: number | null;
        calledOn: string | null;
    } | null;
    authority: {
        kind: 'attorney' | 'power_of_attorney' | 'executor' | 'guardian' | 'adviser';
        scope: 'contact' | 'notices';
        represents: string;
        evidence: string;
        validFrom: string;
        validUntil: string | null;
    } | null;
    addedAt: string;
    endedAt: string | null;
};

export type PartyMatches = {
    data: Array<Party>;
};

export type PartyIdentifier = {
    kind: 'national_id';
    namespace: 'TW-NID' | 'TW-ARC' | 'CN-RIC' | 'US-SSN';
    value: string;
} | {
    kind: 'phone';
    value: string;
    /**
     * Where a number without + is dialled
     */
    country?: string;
} | {
    kind: 'email';
    value: string;
} | {
    kind: 'name';
    value: string;
    birthDate: string;
};

export type PartyErasure = {
    id: string;
    reference: string;
    reason: 'request' | 'retention_elapsed' | 'mistaken_identity' | 'court_order';
    erasedAt: string;
    version: number;
};

export type ContactPointState = {
    id: string;
    partyId: string;
    kind: 'phone' | 'email' | 'address' | 'workplace';
    source: 'borrower' | 'lender' | 'agency' | 'bureau' | 'court' | 'public_record' | 'tracing' | 'other';
    verifiedAt: string | null;
    consentedAt: string | null;
    optedOutAt: string | null;
    placeBound: boolean;
    timeZones: Array<string>;
    createdAt: string;
    version: number;
    removedAt: string | null;
};

export type Debt = {
    accountId: string;
    reference: string;
    status: 'open' | 'charged_off' | 'settled' | 'paid' | 'sold' | 'closed';
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * What is owed; below zero it is the borrower’s credit
     */
    balance: number;
    components: Components;
    openedOn: string;
    chargedOffOn: string | null;
    lastPaymentOn: string | null;
    delinquency: DebtDelinquency;
    itemisation: DebtItemisation;
    limitation: DebtLimitation;
    accrual: DebtAccrual;
    version: number;
};

export type Components = {
    /**
     * Minor units
     */
    principal: number;
    /**
     * Minor units
     */
    interest: number;
    /**
     * Minor units
     */
    fees: number;
    /**
     * Minor units
     */
    costs: number;
};

export type DebtDelinquency = {
    /**
     * First-delinquency date of the running episode
     */
    since: string | null;
    frozen: boolean;
    daysPastDue: number;
    bucket: '0' | '1-29' | '30-59' | '60-89' | '90-119' | '120-149' | '150-179' | '180+';
    reportedOn: string | null;
};

export type DebtItemisation = {
    kind: 'last_statement' | 'charge_off' | 'last_payment' | 'transaction' | 'judgment';
    date: string;
    /**
     * Owed on the date
     */
    amount: number;
    /**
     * Since the date
     */
    interest: number;
    /**
     * Since the date, costs and charges included
     */
    fees: number;
    /**
     * Since the date
     */
    payments: number;
    /**
     * Since the date
     */
    credits: number;
    /**
     * amount + interest + fees - payments - credits: what is owed now
     */
    balance: number;
} | null;

export type DebtLimitation = {
    basis: string;
    start: string;
    /**
     * The last day to sue
     */
    expiry: string;
    /**
     * No suit, and no threat of one
     */
    barred: boolean;
    interruptions: Array<Interruption>;
} | null;

export type Interruption = {
    on: string;
    cause: 'acknowledgement' | 'payment' | 'suit';
    expiry: string;
};

export type DebtAccrual = {
    by: 'lender' | 'platform';
    /**
     * Basis points a year
     */
    annualRate: number;
    dayCount: 'actual/365' | 'actual/360' | '30/360';
    /**
     * Interest is on the account for every day before
     */
    through: string;
    frozenFrom: string | null;
    /**
     * The days the platform bears interest for; `until` is not among them
     */
    periods: Array<AccrualPeriod>;
} | null;

export type AccrualPeriod = {
    from: string;
    until: string | null;
    /**
     * Basis points a year
     */
    annualRate: number;
    dayCount: 'actual/365' | 'actual/360' | '30/360';
};

export type Transaction = {
    id: string;
    accountId: string;
    kind: 'opening' | 'charge' | 'interest' | 'fee' | 'cost' | 'payment' | 'credit' | 'adjustment' | 'reversal';
    /**
     * How the balance moved, in minor units: a payment is negative
     */
    amount: number;
    components: Components;
    effectiveOn: string;
    /**
     * Posted by the accrual of interest
     */
    accrued: boolean;
    reference: string | null;
    /**
     * The transaction this one takes back
     */
    reversesId: string | null;
    /**
     * The transaction that took this one back
     */
    reversedById: string | null;
    recordedAt: string;
    /**
     * The account it is on. With expand.
     */
    account?: Account | null;
};

/**
 * Instead of `amount`: how a payment or credit is allocated, or the signed movement of an adjustment
 */
export type TransactionParts = {
    /**
     * Minor units of the currency
     */
    principal?: number;
    /**
     * Minor units of the currency
     */
    interest?: number;
    /**
     * Minor units of the currency
     */
    fees?: number;
    /**
     * Minor units of the currency
     */
    costs?: number;
};

export type DelinquencyEpisode = {
    /**
     * The first missed due date: written once
     */
    startedOn: string;
    curedOn: string | null;
    endedBy: 'report' | 'completion' | null;
    /**
     * The date a correction replaced
     */
    correctedFrom: string | null;
    correctionEvidence: string | null;
    recordedAt: string;
};

export type BucketStay = {
    bucket: '0' | '1-29' | '30-59' | '60-89' | '90-119' | '120-149' | '150-179' | '180+';
    enteredOn: string;
    leftOn: string | null;
    recordedAt: string;
};

export type Cost = {
    id: string;
    accountId: string;
    kind: 'court' | 'legal' | 'tracing' | 'valuation' | 'enforcement' | 'other';
    /**
     * Minor units
     */
    amount: number;
    /**
     * Charged to the borrower; never part of a commission’s base
     */
    chargeable: boolean;
    basis: string | null;
    incurredOn: string;
    /**
     * The transaction that charged it
     */
    transactionId: string | null;
    reference: string | null;
    createdAt: string;
    /**
     * The account it is on. With expand.
     */
    account?: Account | null;
};

export type Document = {
    id: string;
    accountId: string;
    kind: 'contract' | 'statement' | 'notice' | 'authority' | 'recording';
    title: string;
    sha256: string;
    mediaType: string;
    sizeBytes: number;
    retentionClass: string;
    createdAt: string;
    /**
     * The account it is on. With expand.
     */
    account?: Account | null;
};

export type TrialBalance = {
    effectiveThrough: string | null;
    recordedThrough: string | null;
    accounts: Array<LedgerBalance>;
    totals: Array<TrialBalanceTotal>;
};

export type LedgerBalance = {
    account: 'principal' | 'interest' | 'fees' | 'costs' | 'bank' | 'trust' | 'suspense' | 'refunds_payable' | 'recoveries_receivable' | 'commission_earned' | 'commission_due' | 'clawback_receivable' | 'cost_advances' | 'charged' | 'waived' | 'adjusted' | 'opening';
    /**
     * The side it grows on
     */
    side: 'debit' | 'credit';
    /**
     * Whose, where it is kept for each agency
     */
    agencyId: string | null;
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * All debits; minor units as text, as sums may exceed 2^53 - 1
     */
    debit: string;
    /**
     * All credits; minor units as text, as sums may exceed 2^53 - 1
     */
    credit: string;
    /**
     * On the side it grows on; minor units as text, as sums may exceed 2^53 - 1
     */
    balance: string;
};

export type TrialBalanceTotal = {
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * All debits; minor units as text, as sums may exceed 2^53 - 1
     */
    debit: string;
    /**
     * All credits; minor units as text, as sums may exceed 2^53 - 1
     */
    credit: string;
    /**
     * Always 0; minor units as text, as sums may exceed 2^53 - 1
     */
    difference: string;
};

export type PostingSet = {
    /**
     * Of the set, or of the transaction it is
     */
    id: string;
    kind: 'transaction' | 'receipt' | 'allocation' | 'refund' | 'commission' | 'reversal';
    /**
     * The agency that has a part in it
     */
    agencyId: string | null;
    paymentId: string | null;
    /**
     * The movement of a debt it goes with
     */
    transactionId: string | null;
    accountId: string | null;
    /**
     * What it takes back
     */
    reversesId: string | null;
    effectiveOn: string;
    recordedAt: string;
    postings: Array<Posting>;
    /**
     * The payment it was posted for. With expand.
     */
    payment?: Payment | null;
};

export type Posting = {
    account: 'principal' | 'interest' | 'fees' | 'costs' | 'bank' | 'trust' | 'suspense' | 'refunds_payable' | 'recoveries_receivable' | 'commission_earned' | 'commission_due' | 'clawback_receivable' | 'cost_advances' | 'charged' | 'waived' | 'adjusted' | 'opening';
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * Minor units; a debit is positive, a credit negative
     */
    amount: number;
};

export type Mandate = {
    id: string;
    lenderId: string;
    agencyId: string;
    /**
     * Your own reference
     */
    reference: string | null;
    status: 'proposed' | 'active' | 'ended';
    /**
     * The version placements are made under
     */
    inForce: number | null;
    latest: MandateVersion;
    /**
     * Null while work goes on
     */
    suspension: {
        cause: 'licence' | 'conduct';
        by: string;
        at: string;
    } | null;
    /**
     * The licences the agency lacks, while it does: nothing is placed or worked meanwhile
     */
    unlicensed: {
        since: string;
        missing: Array<string>;
    } | null;
    endedAt: string | null;
    createdAt: string;
    version: number;
    /**
     * The side that places, as the directory shows it. With expand.
     */
    lender?: DirectoryEntry | null;
    /**
     * The side that works, as the directory shows it. With expand.
     */
    agency?: DirectoryEntry | null;
};

export type MandateVersion = {
    number: number;
    proposedBy: string;
    proposedAt: string;
    lenderSignedAt: string | null;
    agencySignedAt: string | null;
    terms: MandateTerms;
};

export type MandateTerms = {
    jurisdictions: Array<string>;
    /**
     * Empty: every product
     */
    products: Array<string>;
    licencesRequired?: Array<string>;
    sharingScopes: Array<'identity' | 'contact' | 'balance' | 'history' | 'employment' | 'documents'>;
    channels: Array<'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging'>;
    /**
     * ISO 4217
     */
    currency: string;
    commission: ({
        model: 'contingency';
    } & ContingencyCommission) | ({
        model: 'flat';
    } & FlatCommission);
    settlementAuthority: SettlementAuthority;
    workStandards: WorkStandards;
    /**
     * Checks against registers without which no placement is activated
     */
    scrubsRequired?: Array<ScrubRequirement>;
    /**
     * Whether work begins only once the borrower was sent the notice of outsourcing, as TW-16-6-NOTICE asks of financial institutions
     */
    noticeBeforeWork?: boolean;
    /**
     * Placements held at one time
     */
    capacity: number;
    /**
     * Which placements of an account it takes: 1 the first, 2 the second and so on; all, when left out
     */
    tiers?: Array<number>;
    /**
     * Whether an account may come back to an agency, or its group, that held it before
     */
    returnsToGroup?: boolean;
    /**
     * All debts of one borrower at the lender go to the same agency
     */
    customerLevel?: boolean;
    remittance: RemittanceTerms;
    recall?: RecallTerms;
};

export type ContingencyCommission = {
    model: 'contingency';
    tiers: Array<{
        daysPastDueFrom?: number;
        amountFrom?: number;
        /**
         * Hundredths of a percent
         */
        rate: number;
    }>;
    /**
     * Hundredths of a percent
     */
    settlementRate?: number | null;
    tailDays?: number;
};

export type FlatCommission = {
    model: 'flat';
    amountPerAccount: number;
    tailDays?: number;
};

export type SettlementAuthority = {
    /**
     * Hundredths of a percent
     */
    discountMax: number;
    instalmentsMax: number;
    instalmentMin: number;
};

export type WorkStandards = {
    acknowledgeHours?: number;
    firstActionDays?: number;
    queryAnswerHours?: number;
    returnAfterDays?: number;
    /**
     * How often the agency reports on each placement; null: it need not
     */
    reportEveryDays?: number | null;
    /**
     * Business days of the agency to make a breach good
     */
    cureBusinessDays?: number;
    /**
     * Business days of the agency to contest a breach
     */
    contestBusinessDays?: number;
    /**
     * Business days of the lender to decide a contest; its silence is for the agency
     */
    decideBusinessDays?: number;
    /**
     * Taken off the capacity for each day on which breaches run out uncured; 0: nothing
     */
    capacityStepPercent?: number;
    /**
     * What is never taken off
     */
    capacityFloorPercent?: number;
    /**
     * Days without such a day that give one step back
     */
    capacityCleanDays?: number;
};

export type ScrubRequirement = {
    kind: 'deceased' | 'insolvent' | 'litigant';
    /**
     * How old the check may be
     */
    maxAgeDays: number;
};

export type RemittanceTerms = {
    basis: 'gross' | 'net';
    period: 'weekly' | 'semi_monthly' | 'monthly';
    dueDays: number;
};

/**
 * How a recall runs; each limit has a standing value when left out
 */
export type RecallTerms = {
    /**
     * Calendar days from request to recall
     */
    noticeDays?: number;
    /**
     * Working days the agency may object in
     */
    objectDays?: number;
    /**
     * Working days the lender answers an objection in
     */
    decideDays?: number;
    /**
     * How often an objection may postpone a recall
     */
    extensionsMax?: number;
    /**
     * Calendar days each may postpone it by
     */
    extensionDaysMax?: number;
    /**
     * Working hours after the recall in which the agency attests that contact has ceased
     */
    attestHours?: number;
    /**
     * Calendar days after the recall in which the agency reports payments in flight
     */
    graceDays?: number;
    /**
     * Calendar days after the recall in which the agency certifies what it destroyed
     */
    purgeDays?: number;
};

export type Placement = {
    id: string;
    lenderId: string;
    agencyId: string;
    mandateId: string;
    /**
     * The terms frozen onto the placement when it was offered
     */
    mandateVersion: number;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    batchId: string | null;
    /**
     * Your own reference
     */
    reference: string | null;
    status: 'draft' | 'offered' | 'accepted' | 'active' | 'on_hold' | 'recall_pending' | 'objected' | 'return_requested' | 'declined' | 'expired' | 'withdrawn' | 'recalled' | 'returned' | 'closed';
    /**
     * How many holds stop it
     */
    holdsOpen: number;
    /**
     * 1 for the first agency that holds the account, 2 for the next, and so on
     */
    tier: number;
    jurisdiction: string;
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * The balance when it was offered, in minor units
     */
    amountPlaced: number;
    respondBy: string | null;
    offeredAt: string | null;
    acceptedAt: string | null;
    /**
     * When the agency began to work it
     */
    activatedAt: string | null;
    endedAt: string | null;
    /**
     * A code of the dictionary
     */
    endCode: string | null;
    endNote: string | null;
    createdAt: string;
    version: number;
    /**
     * Who placed it. With expand.
     */
    lender?: DirectoryEntry | null;
    /**
     * Who it is offered to or works it. With expand.
     */
    agency?: DirectoryEntry | null;
    /**
     * The mandate it is made under. With expand.
     */
    mandate?: Mandate | null;
    /**
     * Your account; null to the agency. With expand.
     */
    account?: Account | null;
    /**
     * What the lender shares; null until accepted and once over. With expand.
     */
    caseFile?: CaseFile | null;
    /**
     * The batch it came with, if any. With expand.
     */
    batch?: PlacementBatch | null;
    /**
     * What stops work on it, newest first, at most 20. With expand.
     */
    openHolds?: Array<Hold>;
    /**
     * What is owed to the people on it now, newest first, at most 50. With expand.
     */
    treatments?: Array<Treatment>;
    /**
     * The stage it is in; null where no policy is for it. With expand.
     */
    stageCase?: StageCase | null;
};

export type Return = {
    id: string;
    placementId: string;
    /**
     * Lapsed: the lender was silent and it is returned. Overtaken: the placement ended otherwise.
     */
    state: 'requested' | 'accepted' | 'refused' | 'lapsed' | 'withdrawn' | 'overtaken';
    code: string;
    note: string | null;
    requestedAt: string;
    /**
     * Unanswered until then, the placement is returned
     */
    answerBy: string;
    endedAt: string | null;
    refusalCode: string | null;
    refusalNote: string | null;
    version: number;
    /**
     * The placement it gives back. With expand.
     */
    placement?: Placement | null;
};

export type Hold = {
    id: string;
    placementId: string;
    source: 'dispute' | 'protection' | 'complaint' | 'licence' | 'mandate' | 'lender' | 'agency';
    /**
     * A code of the dictionary
     */
    code: string | null;
    state: 'open' | 'ended';
    /**
     * What the side that placed it calls its cause
     */
    reference: string | null;
    note: string | null;
    /**
     * Only this side lifts it
     */
    placedBy: string;
    placedAt: string;
    /**
     * When it lapses by itself
     */
    until: string | null;
    endedAt: string | null;
    /**
     * Null with `endedAt`: it lapsed
     */
    endedBy: string | null;
    version: number;
    /**
     * The placement it stops. With expand.
     */
    placement?: Placement | null;
};

/**
 * What the lender shares of one placed account. Parts not shared are absent.
 */
export type CaseFile = {
    placementId: string;
    lenderId: string;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    /**
     * What the mandate shares now
     */
    scopes: Array<'identity' | 'contact' | 'balance' | 'history' | 'employment' | 'documents'>;
    account: CaseFileAccount;
    parties: Array<CaseFileParty>;
    updatedAt: string;
    /**
     * The placement it is open for. With expand.
     */
    placement?: Placement | null;
    /**
     * What is owed to the people on it now, newest first, at most 50. With expand.
     */
    treatments?: Array<Treatment>;
};

export type CaseFileAccount = {
    /**
     * The lender’s own name for the account
     */
    reference: string;
    product: string;
    /**
     * ISO 4217
     */
    currency: string;
    jurisdiction: string;
    status: 'open' | 'charged_off' | 'settled' | 'paid' | 'sold' | 'closed';
    /**
     * Minor units of the currency
     */
    principal?: number;
    /**
     * Minor units of the currency
     */
    interest?: number;
    /**
     * Minor units of the currency
     */
    fees?: number;
    /**
     * Minor units of the currency
     */
    costs?: number;
    /**
     * Minor units of the currency
     */
    balance?: number;
    itemisation?: CaseFileItemisation;
    limitation?: CaseFileLimitation;
    accrual?: CaseFileAccrual;
    openedOn?: string;
    chargedOffOn?: string;
    lastPaymentOn?: string;
    delinquentSince?: string;
    bucket?: '0' | '1-29' | '30-59' | '60-89' | '90-119' | '120-149' | '150-179' | '180+';
    episodes?: Array<{
        startedOn: string;
        curedOn: string | null;
    }>;
    documents?: Array<{
        id: string;
        kind: string;
        title: string;
        mediaType: string;
        sizeBytes: number;
        sha256: string;
    }>;
};

export type CaseFileItemisation = {
    kind: 'last_statement' | 'charge_off' | 'last_payment' | 'transaction' | 'judgment';
    date: string;
    /**
     * Minor units of the currency
     */
    amount: number;
    /**
     * Minor units of the currency
     */
    interest: number;
    /**
     * Minor units of the currency
     */
    fees: number;
    /**
     * Minor units of the currency
     */
    payments: number;
    /**
     * Minor units of the currency
     */
    credits: number;
};

export type CaseFileLimitation = {
    basis: string;
    start: string;
    expiry: string;
    interruptions: Array<{
        on: string;
        cause: string;
    }>;
};

export type CaseFileAccrual = {
    by: 'lender' | 'platform';
    /**
     * Basis points a year
     */
    annualRate: number;
    dayCount: 'actual/365' | 'actual/360' | '30/360';
    through: string;
    frozenFrom: string | null;
};

export type CaseFileParty = {
    partyId: string;
    role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
    liability: 'several' | 'joint' | 'guarantee' | 'none';
    kind: 'person' | 'firm';
    /**
     * For a representative: whom
     */
    represents?: string;
    preferredLanguage?: string;
    statuses: Array<{
        kind: 'deceased' | 'insolvent' | 'minor' | 'represented' | 'identity_theft' | 'incarcerated';
        from: string;
        until: string | null;
    }>;
    name?: string;
    nationalId?: string;
    nationalIdNamespace?: string;
    birthDate?: string;
    employer?: string;
    contactPoints?: Array<CaseFileContactPoint>;
};

export type CaseFileContactPoint = {
    id: string;
    kind: 'phone' | 'email' | 'address' | 'workplace';
    value: string;
    verified: boolean;
    consented: boolean;
    optedOut: boolean;
    placeBound: boolean;
    timeZones: Array<string>;
};

export type PlacementBatch = {
    id: string;
    lenderId: string;
    agencyId: string;
    mandateId: string;
    /**
     * The lender’s reference; null to the agency
     */
    reference: string | null;
    state: 'selecting' | 'placing' | 'offering' | 'offered' | 'answering' | 'answered' | 'aborted';
    /**
     * Rows; to the agency, offers
     */
    total: number;
    /**
     * Offers made
     */
    offered: number;
    /**
     * Rows that could not be placed; to the agency, none
     */
    failed: number;
    /**
     * Offers accepted
     */
    accepted: number;
    /**
     * Offers declined
     */
    declined: number;
    /**
     * Balances placed, in minor units of the mandate’s currency
     */
    amountTotal: number;
    respondBy: string | null;
    createdAt: string;
    version: number;
};

export type BatchSource = BatchOfAccounts | BatchOfSelection | BatchOfImport;

export type BatchOfAccounts = {
    accounts: Array<string>;
};

export type BatchOfSelection = {
    filter: AccountSelection;
};

/**
 * Accounts not placed yet that match every field given
 */
export type AccountSelection = {
    status?: Array<'open' | 'charged_off' | 'settled' | 'paid' | 'sold' | 'closed'>;
    bucket?: Array<'0' | '1-29' | '30-59' | '60-89' | '90-119' | '120-149' | '150-179' | '180+'>;
    product?: Array<string>;
    /**
     * ISO 4217
     */
    currency?: string;
    jurisdiction?: string;
    /**
     * Minor units
     */
    balanceMin?: number;
    /**
     * Minor units
     */
    balanceMax?: number;
};

/**
 * Every account of a completed import
 */
export type BatchOfImport = {
    /**
     * An id, or `ref:` and your own reference
     */
    import: string;
};

export type PlacementBatchRow = {
    number: number;
    /**
     * How you named the account; null to the agency
     */
    given: string | null;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    placementId: string | null;
    outcome: 'waiting' | 'drafted' | 'offered' | 'failed';
    /**
     * The code of the problem the row met
     */
    problem: string | null;
    /**
     * Why the agency’s answer did not apply to this offer
     */
    answerProblem: string | null;
};

export type PlacementQuery = {
    id: string;
    placementId: string;
    kind: 'question' | 'document_request';
    documentKind: 'contract' | 'statement' | 'notice' | 'authority' | 'recording' | null;
    state: 'open' | 'overdue' | 'answered';
    askedBy: string;
    question: string;
    askedAt: string;
    /**
     * In the business hours of the side that answers
     */
    dueAt: string;
    answer: string | null;
    /**
     * What was handed over to a document request
     */
    document: {
        /**
         * Of its bytes, hexadecimal
         */
        sha256: string;
        mediaType: string;
        sizeBytes: number;
    } | null;
    answeredAt: string | null;
    version: number;
};

export type PlacementRecall = {
    id: string;
    placementId: string;
    lenderId: string;
    agencyId: string;
    /**
     * The recall of many it is part of
     */
    recallId: string | null;
    /**
     * What ended the placement, or is to end it
     */
    cause: 'recall' | 'return' | 'close';
    state: 'pending' | 'objected' | 'withdrawn' | 'overtaken' | 'recalled' | 'completed';
    mode: 'pending' | 'immediate';
    /**
     * A code of the dictionary
     */
    reason: string;
    contactRule: 'stop_at_once' | 'finish_promised';
    note: string | null;
    requestedAt: string;
    /**
     * When it is final unless it is withdrawn or objected to
     */
    recallAt: string;
    /**
     * Until when the agency may object; null: not any more
     */
    objectBy: string | null;
    objection: RecallObjection;
    /**
     * How often an objection may still postpone it
     */
    extensionsLeft: number;
    withdrawnAt: string | null;
    recalledAt: string | null;
    attestation: CeaseAttestation;
    /**
     * Until when payments in flight are reported
     */
    graceUntil: string | null;
    paymentsDeclaredAt: string | null;
    /**
     * Payments in flight the lender has not answered
     */
    paymentsOpen: number;
    tail: TailCommission;
    purgedAt: string | null;
    nextStep: 'objection' | 'decision' | 'conclusion' | 'attestation' | 'payments' | 'confirmation' | 'purge' | null;
    nextOwner: 'lender' | 'agency' | 'platform' | null;
    nextDueAt: string | null;
    steps: Array<RecallStep>;
    version: number;
    /**
     * The placement recalled. With expand.
     */
    placement?: Placement | null;
    /**
     * The recall of many it is part of, if any. With expand.
     */
    recall?: Recall | null;
};

export type RecallObjection = {
    code: string;
    note: string | null;
    objectedAt: string;
    /**
     * Until when the lender answers; then the recall goes on
     */
    decideBy: string | null;
    decision: 'extended' | 'insisted' | 'timed_out' | null;
    decidedAt: string | null;
} | null;

export type CeaseAttestation = {
    signatory: string;
    ceasedAt: string;
    attestedAt: string;
    /**
     * Promises of the borrower not yet due or kept
     */
    promisesOutstanding: number;
} | null;

/**
 * Null before the recall is final
 */
export type TailCommission = {
    /**
     * Whether payments after the recall may still earn the agency commission
     */
    eligible: boolean;
    why: 'within_tail' | 'before_recall' | 'after_tail' | 'no_tail' | 'agency_fault' | 'refused';
    until: string | null;
} | null;

export type RecallStep = {
    step: 'objection' | 'decision' | 'conclusion' | 'attestation' | 'payments' | 'confirmation' | 'purge';
    owner: 'lender' | 'agency' | 'platform';
    dueAt: string | null;
    state: 'waiting' | 'open' | 'done' | 'overdue' | 'skipped';
    doneAt: string | null;
};

export type Recall = {
    id: string;
    /**
     * Your own reference
     */
    reference: string | null;
    state: 'selecting' | 'recalling' | 'done' | 'withdrawing' | 'withdrawn';
    mode: 'pending' | 'immediate';
    reason: string;
    contactRule: 'stop_at_once' | 'finish_promised';
    recallOn: string | null;
    noticeDays: number | null;
    note: string | null;
    /**
     * Placements named or selected
     */
    total: number;
    /**
     * Placements recalled by it
     */
    recalled: number;
    /**
     * Placements that were under recall before
     */
    alreadyRecalled: number;
    /**
     * Rows that could not be recalled
     */
    failed: number;
    /**
     * Rows taken back since the whole recall was withdrawn; those recalled for good before are not among them
     */
    withdrawn: number;
    createdAt: string;
    version: number;
};

export type RecallSource = RecallOfPlacements | RecallOfSelection;

export type RecallOfPlacements = {
    placements: Array<string>;
};

export type RecallOfSelection = {
    filter: PlacementSelection;
};

/**
 * Placements held, and not under recall, that match every field given
 */
export type PlacementSelection = {
    mandate?: string;
    agency?: string;
    batch?: string;
    status?: Array<'accepted' | 'active' | 'on_hold' | 'return_requested'>;
    /**
     * Held by the agency since before then
     */
    acceptedBefore?: string;
};

export type RecallRow = {
    number: number;
    /**
     * How you named the placement
     */
    given: string | null;
    placementId: string | null;
    outcome: 'waiting' | 'recalled' | 'already_recalled' | 'failed' | 'withdrawn';
    /**
     * The code of the problem the row met
     */
    problem: string | null;
};

export type PurgeCertificate = {
    id: string;
    placementId: string;
    placementRecallId: string;
    lenderId: string;
    agencyId: string;
    jurisdiction: string;
    destroyed: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
    neverHeld: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
    retained: Array<RetainedClass>;
    signatory: string | null;
    certifiedAt: string;
    /**
     * What is certified, as one text
     */
    statement: string;
    /**
     * SHA-256 of the statement in UTF-8
     */
    digest: string;
    /**
     * The placement purged. With expand.
     */
    placement?: Placement | null;
};

export type RetainedClass = {
    class: 'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes';
    rule: string;
    citation: string;
    until: string;
};

export type FormerHolderDuties = {
    /**
     * One for each recall, in the order asked for
     */
    data: Array<DutyFate>;
    /**
     * There may be more of a selection: ask again with it as `after`
     */
    nextAfter: string | null;
};

export type DutyFate = {
    /**
     * How you named it
     */
    given: string;
    /**
     * `already`: it was done before, and stands
     */
    outcome: 'done' | 'already' | 'refused';
    placementRecallId: string | null;
    placementId: string | null;
    state: 'pending' | 'objected' | 'withdrawn' | 'overtaken' | 'recalled' | 'completed' | null;
    /**
     * The purge certificate made
     */
    certificateId: string | null;
    problem: DutyRefusal;
};

export type DutyRefusal = {
    code: string;
    detail: string;
    /**
     * The field that stands in its way
     */
    pointer: string | null;
} | null;

export type DutySource = DutiesOfRecalls | DutiesOfPlacements | DutiesOfSelection;

export type DutiesOfRecalls = {
    placementRecalls: Array<string>;
};

export type DutiesOfPlacements = {
    placements: Array<string>;
};

export type DutiesOfSelection = {
    filter: DutySelection;
};

/**
 * Final recalls whose next duty this is and that match every field given, 1,000 at a time
 */
export type DutySelection = {
    lender?: string;
    mandate?: string;
    cause?: 'recall' | 'return' | 'close';
    /**
     * The recall of many they are part of
     */
    recall?: string;
    /**
     * Final before then
     */
    recalledBefore?: string;
    /**
     * `nextAfter` of the answer before
     */
    after?: string;
};

export type DutyRun = {
    id: string;
    lenderId: string;
    agencyId: string;
    /**
     * The agency’s own; null to the lender
     */
    reference: string | null;
    duty: 'attestation' | 'payments' | 'purge';
    state: 'working' | 'done';
    /**
     * Recalls that waited for the duty when the run was asked for
     */
    total: number;
    /**
     * Of these done so far
     */
    done: number;
    /**
     * Of these refused; each is named in its refusals
     */
    refused: number;
    createdAt: string;
    version: number;
};

/**
 * What you say of each recall
 */
export type DutyClaim = AttestationOfMany | DeclarationOfMany | CertificationOfMany;

export type AttestationOfMany = {
    attestation: {
        /**
         * Who attests for the agency; kept sealed
         */
        signatory: string;
        /**
         * When contact with the borrower ceased
         */
        ceasedAt: string;
        /**
         * Promises of the borrower that are not yet due or kept
         */
        promisesOutstanding: number;
    };
};

export type DeclarationOfMany = {
    payments: {
        /**
         * How many you have reported on each of them; one you have reported another number on is refused
         */
        payments: number;
    };
};

export type CertificationOfMany = {
    purge: {
        /**
         * Who certifies for the agency; kept sealed
         */
        signatory: string;
        /**
         * Classes of data of this placement you destroyed everywhere
         */
        destroyed?: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
        /**
         * Classes you never had
         */
        neverHeld?: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
        /**
         * Classes the law makes you keep, each with its rule (see `GET /v1/retention-rules`)
         */
        retained?: Array<{
            class: 'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes';
            rule: string;
        }>;
    };
};

/**
 * Final recalls whose next duty this is and that match every field
 */
export type DutyRunSelection = {
    mandate?: string;
    cause?: 'recall' | 'return' | 'close';
    /**
     * The recall of many they are part of
     */
    recall?: string;
    /**
     * Final before then
     */
    recalledBefore?: string;
};

export type DutyRunRefusal = {
    placementRecallId: string;
    /**
     * The code of the problem
     */
    problem: string;
};

export type PaymentInFlight = {
    id: string;
    placementId: string;
    placementRecallId: string;
    lenderId: string;
    agencyId: string;
    /**
     * The agency’s name for it
     */
    reference: string;
    /**
     * Minor units
     */
    amount: number;
    /**
     * ISO 4217
     */
    currency: string;
    effectiveAt: string;
    promisedAt: string | null;
    receivedBy: 'agency' | 'lender';
    /**
     * Whose success it is, by when it was promised and paid
     */
    creditedTo: 'reporting_agency' | 'other_holder';
    tailCommission: PaymentTail;
    state: 'reported' | 'confirmed' | 'refused';
    reportedAt: string;
    /**
     * Until when the lender answers
     */
    answerBy: string;
    refusal: 'not_received' | 'already_posted' | 'bounced' | 'other_account' | null;
    answeredAt: string | null;
    /**
     * What the lender posted; null to the agency
     */
    transactionId: string | null;
    version: number;
    /**
     * The placement it was paid on. With expand.
     */
    placement?: Placement | null;
};

/**
 * Whether it may earn the agency commission although it came after the recall
 */
export type PaymentTail = {
    eligible: boolean;
    why: 'within_tail' | 'before_recall' | 'after_tail' | 'no_tail' | 'agency_fault' | 'refused';
};

export type RetentionRules = {
    rules: Array<RetentionRule>;
};

export type RetentionRule = {
    rule: string;
    jurisdictions: Array<string>;
    classes: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
    /**
     * From the end of the placement
     */
    keepMonths: number;
    binds: 'always' | 'on_complaint';
    effective: string;
    force: 'statute' | 'regulation' | 'recommended_standard';
    /**
     * Whether the text itself was read
     */
    evidence: 'primary' | 'secondary';
    citation: string;
    source: string;
};

/**
 * What the case file said when the placement ended
 */
export type OpenedSealedRecord = {
    id: string;
    placementId: string;
    lenderId: string;
    agencyId: string;
    purpose: 'complaint' | 'payment' | 'examination';
    /**
     * What the agency calls the complaint, payment or examination
     */
    reference: string;
    openedAt: string;
    /**
     * When the placement ended: nothing later is in it
     */
    sealedAt: string;
    retainedUntil: string;
    /**
     * What the mandate shares now
     */
    scopes: Array<'identity' | 'contact' | 'balance' | 'history' | 'employment' | 'documents'>;
    account: CaseFileAccount;
    parties: Array<CaseFileParty>;
};

export type SealedRecordOpening = {
    id: string;
    placementId: string;
    lenderId: string;
    agencyId: string;
    purpose: 'complaint' | 'payment' | 'examination';
    /**
     * What the agency calls the complaint, payment or examination
     */
    reference: string;
    openedAt: string;
};

export type Codes = {
    version: number;
    codes: Array<Code>;
    foreignCodes: Array<ForeignCode>;
};

export type Code = {
    code: string;
    kind: 'decline' | 'close' | 'return' | 'recall' | 'objection' | 'hold' | 'reopen' | 'return_refusal' | 'contest' | 'difference';
    meaning: string;
    category: 'success' | 'rejected' | 'uncollectable' | 'lender_decision' | 'exhausted' | 'system';
    fault: 'agency' | 'lender' | 'borrower' | 'system' | 'nobody';
    /**
     * Whose score it may enter; null where it was neither side’s doing
     */
    scoredAgainst: 'agency' | 'lender' | null;
    usedBy: Array<'lender' | 'agency' | 'system'>;
    crossWalk: CrossWalk;
    /**
     * The version of the dictionary that brought it
     */
    since: number;
    /**
     * No longer to be given, still understood
     */
    deprecated: boolean;
    replacedBy: string | null;
};

/**
 * Null: no public code means the same
 */
export type CrossWalk = {
    x12: string | null;
    ygc: string | null;
    metro2: string | null;
};

export type ForeignCode = {
    format: 'x12' | 'ygc' | 'metro2';
    code: string;
    meaning: string;
    /**
     * Why it means none of ours, or not one alone
     */
    note: string | null;
};

export type CodeTranslation = {
    version: number;
    from: 'concordat' | 'x12' | 'ygc' | 'metro2';
    to: 'concordat' | 'x12' | 'ygc' | 'metro2';
    code: string;
    /**
     * `exact`: one code. `ambiguous`: one of several. `none`: no code means the same. `unlisted`: no public list has it
     */
    outcome: 'exact' | 'ambiguous' | 'none' | 'unlisted';
    codes: Array<TranslatedCode>;
    note: string | null;
};

export type TranslatedCode = {
    code: string;
    kind: 'decline' | 'close' | 'return' | 'recall' | 'objection' | 'hold' | 'reopen' | 'return_refusal' | 'contest' | 'difference' | null;
    meaning: string;
};

export type Reconciliation = {
    id: string;
    lenderId: string;
    agencyId: string;
    mandateId: string;
    /**
     * A lender that opens one asks the agency to state
     */
    openedBy: 'lender' | 'agency';
    /**
     * Your own reference
     */
    reference: string | null;
    asOf: string;
    /**
     * ISO 4217
     */
    currency: string;
    state: 'open' | 'submitted' | 'comparing' | 'compared' | 'settled' | 'abandoned' | 'superseded';
    controlTotals: StatementControlTotals;
    stated: StatementTotals;
    /**
     * Lines compared so far, of those stated
     */
    compared: number;
    /**
     * Differences found that you see
     */
    differences: number;
    /**
     * Differences both sides see that still wait for an answer
     */
    unanswered: number;
    /**
     * Balance differences only the lender sees: the mandate does not share balances; 0 to the agency
     */
    withheld: number;
    /**
     * The kind of difference being accepted now
     */
    accepting: 'missing_here' | 'missing_there' | 'balance' | 'status' | 'duplicate' | 'unknown_reference' | null;
    /**
     * Until when the agency states; once compared, until when differences are answered
     */
    dueAt: string | null;
    submittedAt: string | null;
    comparedAt: string | null;
    endedAt: string | null;
    abandonment: 'taken_back' | 'lapsed' | null;
    createdAt: string;
    version: number;
    /**
     * Whose accounts are placed. With expand.
     */
    lender?: DirectoryEntry | null;
    /**
     * Who states what it holds. With expand.
     */
    agency?: DirectoryEntry | null;
    /**
     * The mandate it is stated under. With expand.
     */
    mandate?: Mandate | null;
};

/**
 * What the lines must add up to
 */
export type StatementControlTotals = {
    count: number;
    amount: number;
} | null;

/**
 * What the lines stated so far add up to
 */
export type StatementTotals = {
    count: number;
    amount: number;
};

export type StatedLine = {
    /**
     * The placement’s id, or `ref:` and a reference: yours of the placement, else the lender’s of it, else the lender’s of the account
     */
    placement: string;
    /**
     * What is owed by your books, in minor units of the statement’s currency
     */
    balance: number;
    /**
     * As you have it. Left out, the line says that you hold the placement, in whatever status
     */
    status?: 'accepted' | 'active' | 'on_hold' | 'recall_pending' | 'objected' | 'return_requested' | 'recalled' | 'returned' | 'closed';
    lastPaymentOn?: string;
    /**
     * Minor units of the currency
     */
    lastPaymentAmount?: number;
    /**
     * The line’s own name in your books; the placement as you name it unless said
     */
    key?: string;
};

export type ReconciliationLine = {
    number: number;
    key: string;
    /**
     * As the agency named it
     */
    placement: string;
    balance: number;
    status: 'accepted' | 'active' | 'on_hold' | 'recall_pending' | 'objected' | 'return_requested' | 'recalled' | 'returned' | 'closed' | null;
    lastPaymentOn: string | null;
    lastPaymentAmount: number | null;
    /**
     * The placement it was found to name
     */
    placementId: string | null;
    /**
     * Null until compared
     */
    outcome: 'matched' | 'differs' | 'missing_here' | 'duplicate' | 'unknown_reference' | null;
    /**
     * The placement’s status at the end of the day
     */
    statusHere: string | null;
    /**
     * What was owed at the end of the day; null to an agency the mandate shares no balances with
     */
    balanceHere: number | null;
    /**
     * The placement the line names; null where none was found. With expand.
     */
    matchedPlacement?: Placement | null;
};

export type ReconciliationDifference = {
    id: string;
    reconciliationId: string;
    kind: 'missing_here' | 'missing_there' | 'balance' | 'status' | 'duplicate' | 'unknown_reference';
    /**
     * Of the line that differs; null where no line is
     */
    key: string | null;
    /**
     * As the agency named it
     */
    placement: string | null;
    placementId: string | null;
    /**
     * What the agency’s books say, in minor units of the statement’s currency
     */
    balanceStated: number | null;
    /**
     * What the platform says; null where it is not compared, or not shared with you, in minor units of the statement’s currency
     */
    balanceHere: number | null;
    statusStated: 'accepted' | 'active' | 'on_hold' | 'recall_pending' | 'objected' | 'return_requested' | 'recalled' | 'returned' | 'closed' | null;
    statusHere: string | null;
    /**
     * As the agency states it
     */
    lastPaymentOn: string | null;
    /**
     * As the agency states it, in minor units of the statement’s currency
     */
    lastPaymentAmount: number | null;
    /**
     * Only the lender sees it: the mandate does not share balances
     */
    withheld: boolean;
    state: 'open' | 'contested' | 'accepted' | 'standing' | 'lapsed';
    /**
     * Who corrects its records, once accepted
     */
    corrects: 'lender' | 'agency' | null;
    /**
     * What explains it
     */
    code: string | null;
    contestedBy: 'lender' | 'agency' | null;
    contestCode: string | null;
    contestNote: string | null;
    /**
     * When it lapses unless somebody answers
     */
    answerBy: string | null;
    endedAt: string | null;
    createdAt: string;
    version: number;
    /**
     * The reconciliation that found it. With expand.
     */
    reconciliation?: Reconciliation | null;
    /**
     * The placement that differs; null where none was found. With expand.
     */
    matchedPlacement?: Placement | null;
};

/**
 * Lines by outcome: `stated` is the sum of the six others; `differs` are held by both sides, in another status or with another balance; `waiting` are not compared yet
 */
export type ReconciliationSummary = {
    reconciliationId: string;
    state: 'open' | 'submitted' | 'comparing' | 'compared' | 'settled' | 'abandoned' | 'superseded';
    /**
     * ISO 4217
     */
    currency: string;
    stated: ReconciliationTotal;
    matched: ReconciliationTotal;
    differs: ReconciliationTotal;
    missingHere: ReconciliationTotal;
    duplicate: ReconciliationTotal;
    unknownReference: ReconciliationTotal;
    waiting: ReconciliationTotal;
    held: HeldTotal;
    kinds: Array<DifferenceTotal>;
    /**
     * Whether the outcomes add up to the lines and amount stated
     */
    tiesOut: boolean;
};

export type ReconciliationTotal = {
    count: number;
    /**
     * Minor units; null where it exceeds 2^53 - 1
     */
    amountStated: number | null;
    /**
     * Of the placements held here; null to an agency the mandate shares no balances with
     */
    amountHere: number | null;
};

/**
 * What the platform has held at the end of the day, and what no line names of it
 */
export type HeldTotal = {
    count: number;
    amount: number | null;
    unnamed: number;
};

/**
 * Differences of a kind you see, and how each ended
 */
export type DifferenceTotal = {
    kind: 'missing_here' | 'missing_there' | 'balance' | 'status' | 'duplicate' | 'unknown_reference';
    count: number;
    /**
     * Minor units; null where it exceeds 2^53 - 1
     */
    amountStated: number | null;
    /**
     * Of the placements held here; null to an agency the mandate shares no balances with
     */
    amountHere: number | null;
    open: number;
    contested: number;
    acceptedByLender: number;
    acceptedByAgency: number;
    standing: number;
    lapsed: number;
};

export type Scrub = {
    id: string;
    lenderId: string;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    /**
     * The person checked; null: everybody liable
     */
    partyId: string | null;
    /**
     * The placement that held the account when it was recorded; to its agency and the lender
     */
    placementId: string | null;
    kind: 'deceased' | 'insolvent' | 'litigant';
    source: string;
    performedOn: string;
    result: 'clear' | 'match' | 'possible_match';
    evidence: RecordedScrubEvidence;
    /**
     * The status of the person that a match proposes until the lender decides
     */
    proposes: 'deceased' | 'insolvent' | null;
    decision: 'confirmed' | 'dismissed' | null;
    decidedAt: string | null;
    /**
     * Null: an agency before you
     */
    recordedBy: string | null;
    recordedAt: string;
    version: number;
    /**
     * Your account; null to the agency. With expand.
     */
    account?: Account | null;
    /**
     * The placement that held it when recorded. With expand.
     */
    placement?: Placement | null;
};

export type RecordedScrubEvidence = {
    reference: string | null;
    sha256: string | null;
};

export type ScrubEvidence = {
    /**
     * Where you keep the answer
     */
    reference?: string;
    /**
     * Of the answer received, hexadecimal
     */
    sha256?: string;
};

export type RecordedScrubs = {
    data: Array<Scrub>;
};

export type ScrubRow = {
    /**
     * Lenders: your account
     */
    account?: string;
    /**
     * A placement that holds the account
     */
    placement?: string;
    /**
     * One person on the account; everybody liable when left out
     */
    party?: string;
    /**
     * The register’s subject
     */
    kind: 'deceased' | 'insolvent' | 'litigant';
    /**
     * The register, or the provider that asked it
     */
    source: string;
    performedOn: string;
    result: 'clear' | 'match' | 'possible_match';
    evidence: ScrubEvidence;
};

export type FileLayout = {
    id: string;
    reference: string | null;
    name: string;
    kind: string;
    /**
     * The version of the definition
     */
    number: number;
    definition: LayoutDefinition;
    retiredAt: string | null;
    createdAt: string;
    version: number;
};

export type LayoutDefinition = {
    format: 'csv' | 'fixed';
    encoding?: 'utf8' | 'big5' | 'gb18030' | 'windows1252';
    /**
     * CSV
     */
    delimiter?: 'comma' | 'semicolon' | 'tab' | 'pipe';
    /**
     * CSV: the first line names the columns
     */
    header?: boolean;
    /**
     * Where the type of a record stands, when a file has several
     */
    recordType?: {
        position?: number;
        start?: number;
        end?: number;
    };
    /**
     * The field that joins a `child` to its `row`
     */
    key?: string;
    /**
     * How many rows may stand between a `child` and its `row`, before or behind it; right behind it when left out
     */
    joinWithin?: number;
    records: Array<LayoutRecord>;
    /**
     * What every row says and the file does not
     */
    constants?: Array<LayoutConstant>;
    /**
     * Totals of the trailer; a file that does not hold them is not processed
     */
    controls?: {
        /**
         * The field of the trailer that counts
         */
        count?: string;
        /**
         * What it counts, without the trailer
         */
        counts?: 'rows' | 'records';
        /**
         * The field of the trailer that sums
         */
        amount?: string;
    };
};

export type LayoutRecord = {
    /**
     * What stands where `recordType` says
     */
    type?: string;
    /**
     * `row` begins a row; `child` adds to the row of its key, before it unless `joinWithin` says otherwise; `trailer` ends the file with its totals; `skip` is passed over
     */
    role?: 'row' | 'child' | 'trailer' | 'skip';
    fields?: Array<LayoutField>;
};

export type LayoutField = {
    /**
     * What your partner calls it
     */
    field: string;
    /**
     * CSV with a header: its column, when not called like the field
     */
    header?: string;
    /**
     * CSV without a header: its column, counted from 1
     */
    position?: number;
    /**
     * Fixed width: its first byte, counted from 1
     */
    start?: number;
    /**
     * Fixed width: its last byte
     */
    end?: number;
    /**
     * The column of the import it fills; it is only checked when left out
     */
    to?: string;
    type?: 'text' | 'integer' | 'amount' | 'date' | 'code';
    required?: boolean;
    /**
     * How a day is written: YYYY-MM-DD, YYYYMMDD, YYYY/MM/DD, MMDDYYYY, MM/DD/YYYY, DDMMYYYY, DD/MM/YYYY, YYYMMDD, YYY/MM/DD
     */
    date?: string;
    amount?: LayoutAmount;
    /**
     * Values by your own agreement; a value not listed is refused
     */
    translate?: Array<LayoutTranslation>;
    /**
     * Translated by the code dictionary
     */
    codes?: {
        format: 'x12' | 'metro2';
        /**
         * A kind of the code dictionary
         */
        kind: string;
    };
};

export type LayoutAmount = {
    /**
     * `decimal`: 123.45; `minor`: 12345, no mark
     */
    notation?: 'decimal' | 'minor';
    /**
     * Digits of the currency behind the mark
     */
    scale?: number;
    /**
     * The decimal mark; the other one may group digits
     */
    mark?: 'point' | 'comma';
    /**
     * The last digit carries the sign: `{A-I` plus, `}J-R` minus
     */
    overpunch?: boolean;
};

export type LayoutTranslation = {
    from: string;
    to: string;
};

export type LayoutConstant = {
    to: string;
    value: string;
};

export type FileCheck = {
    id: string;
    layoutId: string;
    layoutNumber: number;
    kind: string;
    state: 'awaiting_file' | 'checked';
    /**
     * Nothing was found; null until the file came
     */
    passes: boolean | null;
    /**
     * The last line looked at
     */
    lines: number;
    rows: number;
    /**
     * How many; the first 10,000 are kept
     */
    findings: number;
    createdAt: string;
    checkedAt: string | null;
    version: number;
    /**
     * What the file was held against, as it is now. With expand.
     */
    layout?: FileLayout | null;
};

export type FileFinding = {
    /**
     * Counted from 1
     */
    line: number;
    /**
     * The type of the record, where the layout has several
     */
    record: string | null;
    /**
     * Its bytes, or its column
     */
    column: string | null;
    /**
     * In your partner’s words
     */
    field: string | null;
    code: string;
    detail: string;
    /**
     * An example of what would do
     */
    expected: string | null;
};

export type WorkBreach = {
    id: string;
    lenderId: string;
    agencyId: string;
    placementId: string;
    mandateId: string;
    kind: 'acknowledge' | 'first_action' | 'answer_query' | 'report' | 'return';
    /**
     * Whose clock it was
     */
    owedBy: string;
    status: 'open' | 'cured' | 'uncured' | 'closed' | 'contested' | 'annulled';
    startedAt: string;
    dueAt: string;
    /**
     * From its due time until it was done or over, or until now
     */
    lateSeconds: number;
    cureBy: string;
    /**
     * When it was done after all
     */
    metAt: string | null;
    /**
     * When the placement ended without it
     */
    closedAt: string | null;
    contestBy: string;
    contestedAt: string | null;
    contestCode: 'done_in_time' | 'lender_withheld' | 'hold_not_counted' | 'not_contactable' | 'platform_unavailable' | 'force_majeure' | 'other' | null;
    contestNote: string | null;
    decideBy: string | null;
    /**
     * Lapsed: the lender let its time pass
     */
    decision: 'upheld' | 'refused' | 'lapsed' | null;
    decisionNote: string | null;
    decidedAt: string | null;
    version: number;
    /**
     * The placement whose clock ran out. With expand.
     */
    placement?: Placement | null;
    /**
     * Who works the placement. With expand.
     */
    agency?: DirectoryEntry | null;
    /**
     * The mandate whose terms it is measured by. With expand.
     */
    mandate?: Mandate | null;
};

export type WorkStandardSummary = {
    /**
     * The other side: the agency, to a lender
     */
    counterpartyId: string;
    /**
     * Met in time, of all clocks that fell due in the months asked for. Breaches annulled are left out
     */
    definition: 'on_time@1';
    standards: Array<StandardSummary>;
};

export type StandardSummary = {
    kind: 'acknowledge' | 'first_action' | 'answer_query' | 'report' | 'return';
    /**
     * Clocks that fell due
     */
    due: number;
    /**
     * Of them, met in time
     */
    met: number;
    /**
     * Basis points; null when none fell due
     */
    onTime: number | null;
    /**
     * What the agency is late with now
     */
    late: number;
};

export type WorkClocks = {
    placementId: string;
    /**
     * In the order of their kinds; those of questions are on the questions
     */
    clocks: Array<WorkClock>;
};

export type WorkClock = {
    kind: 'acknowledge' | 'first_action' | 'answer_query' | 'report' | 'return';
    /**
     * Over: the placement ended first
     */
    state: 'running' | 'paused' | 'met' | 'late' | 'over';
    startedAt: string;
    /**
     * While it is paused: if work went on now
     */
    dueAt: string;
    pausedAt: string | null;
    /**
     * What is left of it while it is paused
     */
    remainingSeconds: number | null;
    metAt: string | null;
};

export type PlacementReport = {
    id: string;
    placementId: string;
    lenderId: string;
    agencyId: string;
    code: 'tracing' | 'not_reached' | 'in_contact' | 'promise_taken' | 'arrangement_made' | 'arrangement_kept' | 'arrangement_broken' | 'refuses_to_pay' | 'disputes' | 'hardship' | 'legal_advised';
    note: string | null;
    postedAt: string;
    /**
     * The placement it is about. With expand.
     */
    placement?: Placement | null;
};

export type PostedReports = {
    /**
     * One for each report, in their order
     */
    data: Array<ReportFate>;
};

export type ReportFate = {
    /**
     * `already`: posted before under the same reference
     */
    outcome: 'posted' | 'already' | 'refused';
    reportId: string | null;
    problem: ReportRefusal;
};

export type ReportRefusal = {
    code: string;
    detail: string;
    /**
     * The field of the report
     */
    pointer: string | null;
} | null;

export type ReportRow = {
    /**
     * An id, or `ref:` and your own reference
     */
    placement: string;
    /**
     * What the report says
     */
    code: 'tracing' | 'not_reached' | 'in_contact' | 'promise_taken' | 'arrangement_made' | 'arrangement_kept' | 'arrangement_broken' | 'refuses_to_pay' | 'disputes' | 'hardship' | 'legal_advised';
    /**
     * For the other side alone; kept sealed
     */
    note?: string;
    /**
     * Your own name of the report: posted again under it, it is the same one
     */
    reference?: string;
};

export type MandateCapacity = {
    mandateId: string;
    lenderId: string;
    agencyId: string;
    /**
     * As signed: placements held at one time
     */
    signed: number;
    /**
     * What is left of it now
     */
    effective: number;
    /**
     * Offered or held now; beyond a smaller capacity it stays
     */
    taken: number;
    /**
     * Taken off for days on which breaches ran out uncured, oldest first
     */
    steps: Array<CapacityStep>;
};

export type CapacityStep = {
    takenOn: string;
    takenAt: string;
    givenBackAt: string | null;
    givenBackFor: 'clean_days' | 'contest' | null;
};

export type Protection = {
    id: string;
    reference: string | null;
    /**
     * Null: of a person at any lender
     */
    lenderId: string | null;
    /**
     * Null where it was registered by national id
     */
    partyId: string | null;
    group: 'vulnerability' | 'moratorium' | 'disaster' | 'representation' | 'request';
    kind: 'mental_health' | 'illness' | 'bereavement' | 'disability' | 'low_literacy' | 'breathing_space' | 'mental_health_crisis' | 'disaster' | 'attorney_represented' | 'cease_request';
    treatment: 'no_contact' | 'mandatory_notices_only' | 'through_representative' | 'letter_only' | 'no_visits' | 'reduced_frequency' | 'specialist_only';
    /**
     * Of `reduced_frequency`; null: one contact in seven days
     */
    limit: {
        contacts: number;
        days: number;
    } | null;
    from: string;
    /**
     * Not itself included; null: until it is ended
     */
    until: string | null;
    reviewOn: string;
    reviewedAt: string | null;
    /**
     * The rule of law that says how long it may run
     */
    rule: string | null;
    evidence: RecordedProtectionEvidence;
    referredTo: string | null;
    status: 'running' | 'ended' | 'expired' | 'withdrawn';
    registeredAt: string;
    endedAt: string | null;
    endCode: 'recovered' | 'request_of_person' | 'no_longer_true' | 'cancelled_by_authority' | 'superseded' | null;
    version: number;
    /**
     * The lender’s person; null to others. With expand.
     */
    party?: Party | null;
};

export type RecordedProtectionEvidence = {
    reference: string | null;
    sha256: string | null;
};

/**
 * Of `reduced_frequency`: at most so many contacts in so many days
 */
export type ContactLimit = {
    contacts: number;
    days: number;
};

export type ProtectionEvidence = {
    /**
     * Where you keep it
     */
    reference?: string;
    /**
     * Of the document, hexadecimal
     */
    sha256?: string;
};

export type Treatment = {
    id: string;
    lenderId: string;
    /**
     * The person it is owed to
     */
    partyId: string;
    treatment: 'no_contact' | 'mandatory_notices_only' | 'through_representative' | 'letter_only' | 'no_visits' | 'reduced_frequency' | 'specialist_only';
    /**
     * Of `reduced_frequency`; null: one contact in seven days
     */
    limit: {
        contacts: number;
        days: number;
    } | null;
    from: string;
    /**
     * Not itself included; null: until it is lifted
     */
    until: string | null;
    /**
     * When it reached you
     */
    requiredAt: string;
    liftedAt: string | null;
    version: number;
    /**
     * The lender’s person; null to others. With expand.
     */
    party?: Party | null;
};

export type CareSettings = {
    specialistId: string | null;
    version: number;
};

export type CareAlarm = {
    id: string;
    /**
     * The screening of the message it was read in
     */
    source: string;
    placementId: string | null;
    /**
     * Who was told; null: nobody was named
     */
    specialistId: string | null;
    raisedAt: string;
    answerBy: string;
    overdueAt: string | null;
    answeredAt: string | null;
    outcome: 'person_reached' | 'emergency_services_called' | 'passed_on' | 'misread' | null;
    version: number;
    /**
     * The placement the message was about. With expand.
     */
    placement?: Placement | null;
};

export type MessageScreening = {
    id: string;
    placementId: string | null;
    direction: 'outbound' | 'inbound';
    channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
    jurisdiction: string | null;
    language: 'en' | 'zh-Hans' | 'zh-Hant';
    /**
     * The debt was too old to sue for
     */
    timeBarred: boolean;
    /**
     * Null once its time is over
     */
    text: string | null;
    findings: Array<MessageFinding>;
    /**
     * What the findings suggest; a person decides
     */
    verdict: 'clean' | 'review' | 'block';
    rulesVersion: string;
    decision: 'released' | 'rejected' | null;
    reason: 'no_offence_meant' | 'quotes_the_borrower' | 'true_statement' | 'corrected_elsewhere' | 'offends' | 'unlawful' | 'incomplete' | 'passed_to_specialist' | null;
    decidedAt: string | null;
    /**
     * When the words are forgotten
     */
    expiresAt: string;
    createdAt: string;
    version: number;
    /**
     * The placement it is about. With expand.
     */
    placement?: Placement | null;
};

export type MessageFinding = {
    category: 'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'family_pressure' | 'shaming' | 'credit_threat' | 'outside_hours' | 'time_barred_suit' | 'missing_disclosure' | 'self_harm';
    /**
     * The phrase or statement that spoke
     */
    rule: string;
    /**
     * Rules of law it may offend
     */
    law: Array<string>;
    severity: 'advice' | 'review' | 'block';
    /**
     * First code point; null where something is missing
     */
    from: number | null;
    /**
     * The code point after the last
     */
    until: number | null;
    suggestion: string;
};

export type ScreenedMessages = {
    data: Array<MessageScreening>;
};

export type ScreenedMessageRow = {
    /**
     * The message as it would go out, or came in
     */
    text: string;
    direction?: 'outbound' | 'inbound';
    channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
    /**
     * Of the suggestions; found out when left out
     */
    language?: 'en' | 'zh-Hans' | 'zh-Hant';
    /**
     * Whose rules are named; that of the placement or account when left out
     */
    jurisdiction?: string;
    /**
     * The placement it is about
     */
    placement?: string;
    /**
     * Lenders: the account it is about
     */
    account?: string;
};

export type MessageTemplate = {
    id: string;
    authorId: string;
    approverId: string;
    /**
     * The author’s name for it; every version has the same
     */
    reference: string;
    number: number;
    /**
     * `message`, or the kind of notice it is for
     */
    purpose: string;
    channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
    jurisdiction: string;
    language: 'en' | 'zh-Hans' | 'zh-Hant';
    body: string;
    placeholders: Array<string>;
    findings: Array<MessageFinding>;
    verdict: 'clean' | 'review' | 'block';
    /**
     * The rules it was last screened by
     */
    rulesVersion: string;
    state: 'submitted' | 'approved' | 'rejected' | 'replaced' | 'suspended';
    reason: 'wording' | 'incomplete' | 'wrong_language' | 'not_lawful' | 'not_needed' | 'rules_changed' | null;
    lawyerReviewedOn: string | null;
    filedAs: string | null;
    submittedAt: string;
    decidedAt: string | null;
    version: number;
    /**
     * The author, as the directory shows it. With expand.
     */
    author?: DirectoryEntry | null;
    /**
     * The approver, as the directory shows it. With expand.
     */
    approver?: DirectoryEntry | null;
};

export type Notice = {
    id: string;
    lenderId: string;
    /**
     * The agency that sent it, or that it names
     */
    agencyId: string | null;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    partyId: string;
    placementId: string | null;
    issuedBy: string;
    /**
     * The sender’s; null to others
     */
    reference: string | null;
    kind: 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
    jurisdiction: string;
    /**
     * The rule of law its items and period follow
     */
    rule: string | null;
    channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
    language: 'en' | 'zh-Hans' | 'zh-Hant';
    templateId: string | null;
    documentSha256: string | null;
    items: Array<'lender_name' | 'agency_name' | 'agency_address' | 'consumer_name' | 'consumer_address' | 'account_number' | 'itemisation_date' | 'itemisation_creditor' | 'itemisation_amount' | 'itemisation_changes' | 'current_amount' | 'sent_on' | 'period_ends_on' | 'collector_statement' | 'dispute_statement' | 'original_creditor_statement' | 'assumed_valid_statement' | 'authority_statement' | 'electronic_dispute' | 'response_prompts' | 'recording_retention' | 'complaint_phone' | 'conduct_list' | 'listing_reason' | 'listing_effect' | 'listing_date' | 'legal_basis' | 'how_to_object' | 'issuer_contact' | 'enclosures' | 'new_creditor' | 'assigned_on' | 'visit_purpose' | 'visit_date' | 'visitor' | 'grievance_officer' | 'outcome' | 'email_address' | 'opt_out_by'>;
    sentOn: string;
    /**
     * The last day of the period it opens
     */
    periodEndsOn: string | null;
    /**
     * What came back is as if it had not been sent
     */
    delivery: 'dispatched' | 'delivered' | 'undeliverable';
    deliveryOn: string | null;
    evidence: string | null;
    /**
     * The run it was issued by; null to others
     */
    runId: string | null;
    /**
     * The day it is taken to have arrived, where the law reckons it
     */
    presumedOn: string | null;
    /**
     * How the sender can show what became of it
     */
    proof: 'proof_of_posting' | 'tracked' | 'signed_for' | 'handed_over' | 'electronic_receipt' | 'returned_mail' | null;
    returnReason: 'moved' | 'unknown' | 'refused' | 'unclaimed' | 'deceased' | 'address_wrong' | 'bounced' | null;
    reply: 'answered' | 'advice_sought' | 'documents_asked' | null;
    replyOn: string | null;
    /**
     * The day the documents asked for were given
     */
    documentsOn: string | null;
    /**
     * The last day of the period that began with the reply, or with the documents
     */
    furtherEndsOn: string | null;
    /**
     * The first day on which a bureau may be told of the debt after a validation notice
     */
    furnishableFrom: string | null;
    recordedAt: string;
    version: number;
    /**
     * The placement it was recorded under. With expand.
     */
    placement?: Placement | null;
    /**
     * Your account; null to the agency. With expand.
     */
    account?: Account | null;
};

export type IssuedNotice = {
    notice: Notice;
    /**
     * The exact words; their bytes in UTF-8 have the hash of the notice
     */
    text: string;
    /**
     * What a person should weigh before it goes out
     */
    findings: Array<MessageFinding>;
    /**
     * Until when the words can be fetched
     */
    expiresAt: string;
};

export type NoticeValue = {
    item: 'lender_name' | 'agency_name' | 'agency_address' | 'consumer_name' | 'consumer_address' | 'account_number' | 'itemisation_date' | 'itemisation_creditor' | 'itemisation_amount' | 'itemisation_changes' | 'current_amount' | 'sent_on' | 'period_ends_on' | 'collector_statement' | 'dispute_statement' | 'original_creditor_statement' | 'assumed_valid_statement' | 'authority_statement' | 'electronic_dispute' | 'response_prompts' | 'recording_retention' | 'complaint_phone' | 'conduct_list' | 'listing_reason' | 'listing_effect' | 'listing_date' | 'legal_basis' | 'how_to_object' | 'issuer_contact' | 'enclosures' | 'new_creditor' | 'assigned_on' | 'visit_purpose' | 'visit_date' | 'visitor' | 'grievance_officer' | 'outcome' | 'email_address' | 'opt_out_by';
    text: string;
};

export type DueNotice = {
    placementId: string;
    lenderId: string;
    agencyId: string | null;
    kind: 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
    rule: string;
    /**
     * The last day on which it is in time; of a warning before a claim, the first on which it may go out
     */
    dueOn: string;
    overdue: boolean;
    /**
     * The letter of claim it follows
     */
    noticeId: string | null;
    /**
     * `documents`: the reply asked for them
     */
    owes: 'notice' | 'documents';
    /**
     * The last day of the further period of the letter
     */
    periodEndsOn: string | null;
};

export type NoticeDocument = {
    noticeId: string;
    templateId: string | null;
    documentSha256: string | null;
    /**
     * Null where the sender wrote it, its time is over, or the person was erased
     */
    text: string | null;
    expiresAt: string | null;
};

export type NoticeKinds = {
    kinds: Array<{
        kind: 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
        /**
         * `*`: where no law of a place asks for more
         */
        jurisdiction: string;
        rule: string | null;
        citation: string | null;
        force: 'enforced' | 'shadow';
        from: string;
        items: Array<'lender_name' | 'agency_name' | 'agency_address' | 'consumer_name' | 'consumer_address' | 'account_number' | 'itemisation_date' | 'itemisation_creditor' | 'itemisation_amount' | 'itemisation_changes' | 'current_amount' | 'sent_on' | 'period_ends_on' | 'collector_statement' | 'dispute_statement' | 'original_creditor_statement' | 'assumed_valid_statement' | 'authority_statement' | 'electronic_dispute' | 'response_prompts' | 'recording_retention' | 'complaint_phone' | 'conduct_list' | 'listing_reason' | 'listing_effect' | 'listing_date' | 'legal_basis' | 'how_to_object' | 'issuer_contact' | 'enclosures' | 'new_creditor' | 'assigned_on' | 'visit_purpose' | 'visit_date' | 'visitor' | 'grievance_officer' | 'outcome' | 'email_address' | 'opt_out_by'>;
        channels: Array<'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging'>;
        periodDays: number | null;
        /**
         * Of the period a reply opens, from the reply or the documents it asked for
         */
        furtherDays: number | null;
        due: string | null;
    }>;
    items: Array<{
        item: 'lender_name' | 'agency_name' | 'agency_address' | 'consumer_name' | 'consumer_address' | 'account_number' | 'itemisation_date' | 'itemisation_creditor' | 'itemisation_amount' | 'itemisation_changes' | 'current_amount' | 'sent_on' | 'period_ends_on' | 'collector_statement' | 'dispute_statement' | 'original_creditor_statement' | 'assumed_valid_statement' | 'authority_statement' | 'electronic_dispute' | 'response_prompts' | 'recording_retention' | 'complaint_phone' | 'conduct_list' | 'listing_reason' | 'listing_effect' | 'listing_date' | 'legal_basis' | 'how_to_object' | 'issuer_contact' | 'enclosures' | 'new_creditor' | 'assigned_on' | 'visit_purpose' | 'visit_date' | 'visitor' | 'grievance_officer' | 'outcome' | 'email_address' | 'opt_out_by';
        from: 'known' | 'given' | 'sentence';
        what: string;
    }>;
};

export type NoticeRun = {
    id: string;
    reference: string | null;
    state: 'selecting' | 'issuing' | 'done';
    templateId: string;
    kind: 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
    /**
     * Placements named or selected
     */
    total: number;
    /**
     * Rows that have their outcome
     */
    processed: number;
    /**
     * Notices written
     */
    issued: number;
    /**
     * Rows whose borrower was told before
     */
    alreadyIssued: number;
    /**
     * Rows for which none could be written
     */
    refused: number;
    createdAt: string;
    version: number;
    /**
     * What it writes by. With expand.
     */
    template?: MessageTemplate | null;
};

export type NoticeRunSource = NoticesForPlacements | NoticesForSelection;

export type NoticesForPlacements = {
    placements: Array<string>;
};

export type NoticesForSelection = {
    filter: NoticeSelection;
};

/**
 * Placements whose people were not told yet and that match every field given: the 10000 oldest
 */
export type NoticeSelection = {
    mandate?: string;
    lender?: string;
    agency?: string;
    batch?: string;
    status?: Array<'offered' | 'accepted' | 'active' | 'on_hold' | 'recall_pending' | 'objected' | 'return_requested'>;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction?: string;
};

export type NoticeRunRow = {
    number: number;
    /**
     * How you named the placement
     */
    given: string | null;
    placementId: string | null;
    outcome: 'waiting' | 'issued' | 'already_issued' | 'refused';
    /**
     * The code of the problem the row met
     */
    problem: string | null;
    detail: string | null;
    /**
     * The notice, or the one that was sent before
     */
    noticeId: string | null;
    /**
     * The notice of the row. With expand.
     */
    notice?: Notice | null;
};

export type ContactPreference = {
    id: string;
    /**
     * The lender’s account; null to an agency
     */
    accountId: string | null;
    placementId: string | null;
    partyId: string;
    /**
     * Whom the person told
     */
    givenTo: string;
    kind: 'inconvenient_time' | 'inconvenient_place' | 'opt_out' | 'consent' | 'preferred';
    covers: 'time' | 'calls' | 'address' | 'third_party' | 'represented' | 'place' | 'frequency' | null;
    channels: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'> | null;
    contactPointId: string | null;
    days: Array<number> | null;
    hours: {
        from: string;
        until: string;
    } | null;
    givenAt: string;
    from: string;
    until: string | null;
    withdrawnAt: string | null;
    createdAt: string;
    version: number;
    /**
     * The placement it was recorded under. With expand.
     */
    placement?: Placement | null;
};

/**
 * On the clock where the person is; from later than until passes midnight
 */
export type PreferenceHours = {
    from: string;
    until: string;
};

export type CallBack = {
    id: string;
    /**
     * The lender’s account; null to an agency
     */
    accountId: string | null;
    placementId: string | null;
    partyId: string;
    /**
     * Whom the person asked
     */
    askedOf: string;
    channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
    /**
     * Null: any that carries the channel
     */
    contactPointId: string | null;
    askedAt: string;
    from: string;
    until: string;
    state: 'upcoming' | 'due' | 'overdue' | 'done' | 'missed' | 'cancelled';
    activityId: string | null;
    closedAt: string | null;
    /**
     * Of one that was done: whether within its window
     */
    isOnTime: boolean | null;
    createdAt: string;
    version: number;
    /**
     * The placement it was asked under. With expand.
     */
    placement?: Placement | null;
};

export type Case = {
    id: string;
    /**
     * About a debt, or about conduct
     */
    subject: 'dispute' | 'complaint';
    lenderId: string;
    /**
     * The lender’s account; null to everybody else
     */
    accountId: string | null;
    /**
     * What an adviser who referred it calls the debt
     */
    named: string | null;
    /**
     * The placement it concerns
     */
    placementId: string | null;
    jurisdiction: string;
    /**
     * Null: an agency before you
     */
    raisedBy: string | null;
    raisedAt: string;
    /**
     * By whom it reached whoever raised it
     */
    way: 'borrower' | 'representative' | 'adviser' | 'ombudsman' | 'regulator';
    /**
     * To whoever raised it: their own reference
     */
    reference: string | null;
    receivedOn: string;
    inWriting: boolean;
    statement: string | null;
    kind: 'in_period' | 'late' | 'identity' | 'original_creditor' | 'duplicative' | null;
    /**
     * Null until the debt is found
     */
    currency: string | null;
    /**
     * The disputed part, in minor units; null: all of the debt, or a complaint
     */
    amount: number | null;
    repeats: string | null;
    conduct: Array<'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'data_misuse' | 'entry_without_consent' | 'payment_handling' | 'service' | 'other'>;
    /**
     * Whom it is about; null to those it does not concern
     */
    collectorId: string | null;
    /**
     * The contacts it is about
     */
    activities: Array<string>;
    status: 'open' | 'acknowledged' | 'escalated' | 'verified' | 'upheld' | 'upheld_in_part' | 'rejected' | 'withdrawn';
    /**
     * What of the debt is not collected because of it
     */
    stops: 'debt' | 'part' | 'nothing';
    /**
     * Of a part: how much, in minor units
     */
    stoppedAmount: number | null;
    clock: CaseClock;
    acknowledgeBy: string | null;
    acknowledgedAt: string | null;
    answerBy: string | null;
    extendedAt: string | null;
    isOverdue: boolean;
    /**
     * Null with `answeredAt`: an agency before you
     */
    answeredBy: string | null;
    answeredAt: string | null;
    answerCode: 'debt_confirmed' | 'amount_corrected' | 'not_the_debtor' | 'identity_theft' | 'already_paid' | 'time_barred' | 'creditor_named' | 'conduct_confirmed' | 'conduct_not_found' | 'service_failed' | 'no_evidence' | 'duplicative' | 'other' | null;
    upheldAmount: number | null;
    reasons: string | null;
    verification: 'copy_of_contract' | 'copy_of_judgment' | 'statement_of_account' | 'original_creditor' | 'duplicative_notice' | null;
    /**
     * Hashes of what was sent, SHA-256
     */
    documents: Array<string>;
    /**
     * What a collector is found to have done; the employer and who oversees it read it
     */
    findingId: string | null;
    escalatedTo: 'ombudsman' | 'regulator' | 'court' | null;
    escalatedAt: string | null;
    /**
     * Until when it can be taken further
     */
    escalateBy: string | null;
    remedy: 'account_corrected' | 'debt_written_off' | 'payment_refunded' | 'credit_record_corrected' | 'apology' | 'compensation' | 'staff_measures' | 'none_due' | null;
    remedyAmount: number | null;
    remediedAt: string | null;
    version: number;
    /**
     * Your account; null to others. With expand.
     */
    account?: Account | null;
    /**
     * The placement it concerns. With expand.
     */
    placement?: Placement | null;
    /**
     * The dispute it repeats. With expand.
     */
    repeated?: Case | null;
};

export type CaseClock = {
    id: string;
    /**
     * Of the table of law
     */
    rule: string | null;
    citation: string | null;
    /**
     * How surely its numbers are known
     */
    sure: 'primary_text' | 'primary_text_old_version' | 'secondary' | 'general_knowledge' | 'house';
};

export type CaseNote = {
    id: string;
    caseId: string;
    note: string;
    writtenAt: string;
};

export type CaseParty = {
    organisationId: string;
    role: 'lender' | 'agency' | 'adviser' | 'ombudsman' | 'regulator';
    from: string;
    /**
     * Since when it has no part any more
     */
    until: string | null;
};

/**
 * A complaint that is upheld: a finding is reported about the collector, who may reply before whoever reported it decides
 */
export type CaseFinding = {
    /**
     * Your collector; lenders: whom the complaint is about
     */
    collector: string;
    kind: 'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'bribery' | 'data_misuse' | 'entry_without_consent' | 'other';
    severity: 'minor' | 'serious' | 'grave';
    happenedOn: string;
};

export type Activity = {
    id: string;
    lenderId: string;
    /**
     * Null: the lender’s own staff
     */
    agencyId: string | null;
    placementId: string | null;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    partyId: string;
    contactPointId: string | null;
    /**
     * The recorder’s own name; null to the other side
     */
    reference: string | null;
    /**
     * ISO 3166-1 country or ISO 3166-2 subdivision
     */
    jurisdiction: string;
    direction: 'outbound' | 'inbound';
    channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
    disposition: 'conversation' | 'met' | 'answered_dropped' | 'wrong_person' | 'no_answer' | 'voicemail' | 'limited_content_message' | 'busy' | 'not_in_service' | 'bounced' | 'nobody_home' | 'sent' | 'delivered';
    /**
     * Somebody took the contact
     */
    connected: boolean;
    /**
     * Talk with the person asked for
     */
    conversation: boolean;
    rightParty: boolean | null;
    happenedAt: string;
    recordedAt: string;
    recordedBy: string;
    /**
     * Null: a machine, or not said
     */
    collectorId: string | null;
    language: string | null;
    talkSeconds: number | null;
    cause: 'unemployment' | 'reduced_income' | 'illness' | 'bereavement' | 'separation' | 'disaster' | 'business_failure' | 'over_indebted' | 'disputes_debt' | 'unwilling' | 'forgot' | 'other' | null;
    promise: RecordedPromise;
    recording: RecordedRecording;
    template: string | null;
    /**
     * The decision that let it, as its recorder says
     */
    decisionId: string | null;
    flags: Array<'without_decision' | 'against_decision' | 'unanswered_twice' | 'seven_in_a_day' | 'after_holding'>;
    /**
     * The record this one replaces
     */
    corrects: string | null;
    correction: 'restated' | 'wrong_number' | 'recorded_in_error' | null;
    /**
     * Your account; null to the agency. With expand.
     */
    account?: Account | null;
    /**
     * The placement it was made under; null: the lender’s own staff. With expand.
     */
    placement?: Placement | null;
};

export type RecordedPromise = {
    /**
     * Minor units
     */
    amount: number;
    /**
     * ISO 4217
     */
    currency: string;
    due: string;
} | null;

export type RecordedRecording = {
    sha256: string;
    retention: 'standard' | 'dispute' | 'legal';
    until: string;
} | null;

/**
 * What was promised, in the currency of the account, and by which day
 */
export type ActivityPromise = {
    /**
     * Minor units of the currency
     */
    amount: number;
    due: string;
};

export type ActivityRecording = {
    /**
     * Of the recording you keep, hexadecimal
     */
    sha256: string;
    retention: 'standard' | 'dispute' | 'legal';
    /**
     * The day until which you keep it
     */
    until: string;
};

export type RecordedActivities = {
    /**
     * One for each row, in their order
     */
    data: Array<ActivityFate>;
};

export type ActivityFate = {
    /**
     * `already`: recorded before under the same reference
     */
    outcome: 'recorded' | 'already' | 'refused';
    activityId: string | null;
    flags: Array<'without_decision' | 'against_decision' | 'unanswered_twice' | 'seven_in_a_day' | 'after_holding'>;
    problem: ActivityRefusal;
};

export type ActivityRefusal = {
    code: string;
    detail: string;
    /**
     * The field of the row
     */
    pointer: string | null;
} | null;

export type ActivityRow = {
    /**
     * Lenders: your account
     */
    account?: string;
    /**
     * Agencies: the placement you hold
     */
    placement?: string;
    /**
     * Who was contacted, or contacted you; agencies name the id of the case file
     */
    party: string;
    /**
     * Your own name of the contact
     */
    reference?: string;
    /**
     * Who of your collectors it was; none for a machine
     */
    collector?: string;
    /**
     * The number or address used
     */
    contactPoint?: string;
    direction: 'outbound' | 'inbound';
    channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
    disposition: 'conversation' | 'met' | 'answered_dropped' | 'wrong_person' | 'no_answer' | 'voicemail' | 'limited_content_message' | 'busy' | 'not_in_service' | 'bounced' | 'nobody_home' | 'sent' | 'delivered';
    /**
     * When it began
     */
    happenedAt: string;
    /**
     * Whether the identity of who spoke was verified
     */
    rightParty?: boolean;
    /**
     * BCP 47
     */
    language?: string;
    /**
     * Seconds of talk
     */
    talkSeconds?: number;
    /**
     * Why they fell behind, as they say
     */
    cause?: 'unemployment' | 'reduced_income' | 'illness' | 'bereavement' | 'separation' | 'disaster' | 'business_failure' | 'over_indebted' | 'disputes_debt' | 'unwilling' | 'forgot' | 'other';
    promise?: ActivityPromise;
    /**
     * Your name of the template or notice sent
     */
    template?: string;
    /**
     * The decision that let it; its slot is used. Without one an outbound contact is flagged
     */
    decision?: string;
    recording?: ActivityRecording;
};

export type ContactDecision = {
    id: string;
    lenderId: string;
    agencyId: string | null;
    placementId: string | null;
    accountId: string;
    partyId: string;
    contactPointId: string | null;
    askedBy: string;
    collectorId: string | null;
    jurisdiction: string;
    channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
    purpose: 'collect' | 'location' | 'required_notice' | 'opt_out_confirmation' | 'efforts_terminated_notice' | 'remedy_notice' | 'litigation' | 'information_requested';
    outcome: 'allow' | 'deny';
    /**
     * The gravest of what stands against it
     */
    grade: 'bar' | 'presumption' | 'advice' | null;
    /**
     * The rule that decided
     */
    ruledBy: string | null;
    /**
     * The earliest moment every rule lets it, as things stand; null where none is known
     */
    nextAllowedAt: string | null;
    /**
     * What spoke against it, or asks for something
     */
    verdicts: Array<RuleVerdict>;
    /**
     * Ids of the rules that let it
     */
    passed: Array<string>;
    packs: Array<PackVersion>;
    /**
     * What must be said
     */
    disclosures: Array<string>;
    /**
     * What must be in place
     */
    requirements: Array<string>;
    /**
     * Advice
     */
    flags: Array<string>;
    /**
     * Reasons that would answer every presumption; empty while a bar stands
     */
    overrides: Array<string>;
    overrideCode: string | null;
    overrideEvidence: string | null;
    /**
     * SHA-256 of the facts it rests on, in hexadecimal
     */
    factsDigest: string;
    decidedAt: string;
    /**
     * Until when the slot of an allow is held
     */
    reservedUntil: string | null;
    /**
     * The placement it was asked for. With expand.
     */
    placement?: Placement | null;
};

export type RuleVerdict = {
    ruleId: string;
    pack: string;
    packVersion: string;
    citation: string;
    grade: 'bar' | 'presumption' | 'advice';
    /**
     * False: decided and told, because the rule is not known surely enough
     */
    enforced: boolean;
    verdict: 'deny' | 'advise' | 'shadow_deny' | 'require' | 'overridden';
    /**
     * Why, as a word to decide on
     */
    code: string | null;
    /**
     * When this rule alone would let it
     */
    nextAllowedAt: string | null;
};

export type PackVersion = {
    id: string;
    version: string;
};

export type ContactList = {
    at: string;
    allowed: number;
    denied: number;
    unclear: number;
    items: Array<PlannedContact>;
};

export type PlannedContact = {
    index: number;
    /**
     * Null: the item itself makes no sense
     */
    outcome: 'allow' | 'deny' | null;
    ruledBy: string | null;
    /**
     * The earliest moment every rule lets it
     */
    nextAllowedAt: string | null;
    /**
     * The code of the problem a single question would meet
     */
    problem: string | null;
};

export type ContactDecisionRerun = {
    decisionId: string;
    decidedAt: string;
    factsDigest: string;
    /**
     * Whether the packs are the versions of then
     */
    packsUnchanged: boolean;
    /**
     * Whether the facts of then lead to the answer of then, word for word
     */
    reproduced: boolean;
    recorded: ContactAnswer;
    again: ContactAnswer & unknown;
    /**
     * What would be answered for that moment with what is known now; null where the file is gone
     */
    outcomeNow: 'allow' | 'deny' | null;
    ruledByNow: string | null;
    nextAllowedNow: string | null;
    /**
     * Whether what is known now changes the outcome or the ruling
     */
    differs: boolean;
};

/**
 * As it was answered
 */
export type ContactAnswer = {
    outcome: 'allow' | 'deny';
    /**
     * The gravest of what stands against it
     */
    grade: 'bar' | 'presumption' | 'advice' | null;
    /**
     * The rule that decided
     */
    ruledBy: string | null;
    /**
     * The earliest moment every rule lets it, as things stand; null where none is known
     */
    nextAllowedAt: string | null;
    /**
     * What spoke against it, or asks for something
     */
    verdicts: Array<RuleVerdict>;
    /**
     * Ids of the rules that let it
     */
    passed: Array<string>;
    packs: Array<PackVersion>;
    /**
     * What must be said
     */
    disclosures: Array<string>;
    /**
     * What must be in place
     */
    requirements: Array<string>;
    /**
     * Advice
     */
    flags: Array<string>;
    /**
     * Reasons that would answer every presumption; empty while a bar stands
     */
    overrides: Array<string>;
};

export type ContactPlanPermits = ContactPlan & {
    permits: Array<HandedOutPermit>;
};

export type HandedOutPermit = {
    permitId: string;
    item: number;
    status: 'waiting' | 'issued' | 'claimed' | 'revoked';
    ruledBy: string | null;
    nextAllowedAt: string | null;
    notAfter: string | null;
    /**
     * The signed permit (JWS); null where none is issued
     */
    token: string | null;
};

export type ContactPlan = {
    id: string;
    pool: string;
    items: number;
    createdAt: string;
    refreshedAt: string;
    endsAt: string;
    version: number;
};

export type ContactPermit = {
    id: string;
    planId: string;
    /**
     * Its place in the plan, from 0
     */
    item: number;
    lenderId: string;
    agencyId: string | null;
    placementId: string | null;
    contactPointId: string;
    channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
    /**
     * Waiting: not allowed yet, looked at again with each refresh
     */
    status: 'waiting' | 'issued' | 'claimed' | 'revoked';
    ruledBy: string | null;
    nextAllowedAt: string | null;
    notBefore: string | null;
    notAfter: string | null;
    /**
     * SHA-256 of the number in E.164, or of the contact point’s id; base64url
     */
    endpoint: string;
    revokedAt: string | null;
    claimedAt: string | null;
    claimedBy: string | null;
    decisionId: string | null;
    version: number;
    /**
     * The plan it is part of. With expand.
     */
    plan?: ContactPlan | null;
    /**
     * The decision made when it was claimed. With expand.
     */
    decision?: ContactDecision | null;
};

export type PermitClaim = {
    permit: ContactPermit;
    decision: ContactDecision;
};

export type Payment = {
    id: string;
    lenderId: string;
    /**
     * Who holds the money, or whose success it is
     */
    agencyId: string | null;
    /**
     * The lender’s account; null to the agency
     */
    accountId: string | null;
    placementId: string | null;
    recordedBy: string;
    reference: string;
    paidTo: 'agency' | 'lender' | 'platform';
    method: 'bank_transfer' | 'direct_debit' | 'card' | 'cash' | 'cheque' | 'convenience_store' | 'wallet' | 'other';
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * Minor units
     */
    amount: number;
    paid: PaidInExchange;
    effectiveAt: string;
    effectiveOn: string;
    promisedAt: string | null;
    status: 'received' | 'posted' | 'unallocated' | 'reversing' | 'reversed' | 'refunded';
    /**
     * Why it is in suspense
     */
    reason: 'unknown_account' | 'account_closed' | 'currency' | 'disputed' | 'before_opening' | 'amount' | null;
    allocation: PaymentAllocation;
    /**
     * The agency whose success it is; null: nobody’s, or another agency’s than yours
     */
    creditedTo: string | null;
    creditedPlacementId: string | null;
    /**
     * Another of the same amount was paid on the account about then
     */
    looksLike: boolean;
    /**
     * That other one; null to the agency
     */
    lookAlikeId: string | null;
    /**
     * The lender’s; null to the agency
     */
    transactionId: string | null;
    reversalCode: 'bounced' | 'chargeback' | 'recalled_by_bank' | 'recorded_in_error' | 'wrong_account' | null;
    recordedAt: string;
    postedAt: string | null;
    reversedAt: string | null;
    version: number;
    /**
     * Your account; null to the agency. With expand.
     */
    account?: Account | null;
    /**
     * The placement it was paid on. With expand.
     */
    placement?: Placement | null;
};

/**
 * What was paid, where that is another currency
 */
export type PaidInExchange = {
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * Minor units
     */
    amount: number;
    rate: string;
    rateSource: string;
    rateOn: string;
} | null;

/**
 * What of the debt it paid; null until posted
 */
export type PaymentAllocation = {
    /**
     * Minor units
     */
    principal: number;
    /**
     * Minor units
     */
    interest: number;
    /**
     * Minor units
     */
    fees: number;
    /**
     * Minor units
     */
    costs: number;
} | null;

/**
 * What was paid, where that is another currency
 */
export type PaymentExchange = {
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * Minor units of the currency
     */
    amount: number;
    /**
     * Of the currency it counts in for one of the paid
     */
    rate: string;
    rateSource: string;
    rateOn: string;
};

export type PackSummary = {
    id: string;
    title: string;
    /**
     * It binds these and what lies in them; empty: everywhere
     */
    jurisdictions: Array<string>;
    /**
     * Null: all
     */
    actors: Array<string> | null;
    /**
     * What a decision names: a word changed is another version
     */
    version: string;
    checkedOn: string;
    /**
     * Rules that decide
     */
    enforced: number;
    /**
     * Rules that are decided and reported only
     */
    shadow: number;
    /**
     * Rules that say nothing about a single contact
     */
    duties: number;
};

export type Pack = {
    id: string;
    title: string;
    /**
     * It binds these and what lies in them; empty: everywhere
     */
    jurisdictions: Array<string>;
    /**
     * Null: all
     */
    actors: Array<string> | null;
    /**
     * What a decision names: a word changed is another version
     */
    version: string;
    checkedOn: string;
    /**
     * Rules that decide
     */
    enforced: number;
    /**
     * Rules that are decided and reported only
     */
    shadow: number;
    /**
     * Rules that say nothing about a single contact
     */
    duties: number;
    rules: Array<PackRule>;
};

export type PackRule = {
    id: string;
    title: string;
    citation: string;
    kind: string;
    grade: 'bar' | 'presumption' | 'advice';
    force: 'enforced' | 'shadow' | 'duty';
    /**
     * How surely it is known
     */
    evidence: 'primary_text' | 'primary_text_copy' | 'primary_text_partial' | 'primary_text_draft_SI' | 'primary_text_old_version' | 'primary_cover_only' | 'official_guidance' | 'secondary' | 'general_knowledge' | 'house';
    from: string;
    /**
     * The first day it no longer holds
     */
    until: string | null;
    /**
     * Null: all
     */
    channels: Array<string> | null;
    /**
     * Null: all
     */
    actors: Array<string> | null;
    /**
     * Reasons that rebut the presumption
     */
    overrides: Array<string>;
    numbers: Array<PackNumber>;
};

export type PackNumber = {
    name: string;
    /**
     * In JSON
     */
    value: string;
};

export type Workbench = {
    placement: Placement;
    caseFile: CaseFile;
    payoff: Payoff;
    /**
     * The stage it is in; empty where no collection policy binds it
     */
    stage: Array<StageCase> | null;
    /**
     * Each way to reach each person, as the gate sees it now
     */
    windows: Array<ContactWindow> | null;
    dueNotices: Array<DueNotice> | null;
    notices: Array<Notice> | null;
    promises: Array<PromiseMade> | null;
    /**
     * What stops it now
     */
    holds: Array<Hold> | null;
    /**
     * What people are owed, never why
     */
    treatments: Array<Treatment> | null;
    /**
     * Open disputes and complaints about the debt
     */
    cases: Array<Case> | null;
    /**
     * Questions that wait for an answer
     */
    queries: Array<PlacementQuery> | null;
    /**
     * In the order of their kinds; those of questions are on the questions
     */
    clocks: Array<WorkClock> | null;
    preferences: Array<ContactPreference> | null;
    /**
     * Those to be made yet
     */
    callBacks: Array<CallBack> | null;
    activities: Array<Activity> | null;
    /**
     * Parts of which only the latest are shown; the rest is on their own lists
     */
    more: Array<string>;
    withheld: Array<WithheldPart>;
};

export type Payoff = {
    /**
     * ISO 4217
     */
    currency: string;
    /**
     * Minor units
     */
    balance: number;
    /**
     * Minor units
     */
    principal: number;
    /**
     * Minor units
     */
    interest: number;
    /**
     * Minor units
     */
    fees: number;
    /**
     * Minor units
     */
    costs: number;
    /**
     * When these figures were last brought up to date
     */
    asOf: string;
    /**
     * The day through which interest is in them
     */
    accruedThrough: string | null;
} | null;

export type StageCase = {
    id: string;
    lenderId: string;
    agencyId: string;
    placementId: string;
    /**
     * Null to the agency
     */
    accountId: string | null;
    policyId: string;
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    /**
     * How the borrower may be contacted now
     */
    channels: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'>;
    stageSince: string;
    moves: number;
    /**
     * Every gate into it was passed when the job last looked
     */
    proposedStage: 'reminder' | 'phone' | 'field_visit' | 'litigation' | null;
    proposedAt: string | null;
    enteredAt: string;
    endedAt: string | null;
    version: number;
    /**
     * The policy it goes by. With expand.
     */
    policy?: CollectionPolicy | null;
    /**
     * The placement it is of. With expand.
     */
    placement?: Placement | null;
};

export type ContactWindow = {
    partyId: string;
    contactPointId: string;
    kind: 'phone' | 'email' | 'address' | 'workplace';
    channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
    /**
     * What the gate would say now
     */
    outcome: 'allow' | 'deny';
    /**
     * Until when it stays allowed if nothing happens; null: refused, or for twelve hours
     */
    until: string | null;
    /**
     * The earliest moment every rule lets it
     */
    nextAllowedAt: string | null;
    ruledBy: string | null;
    citation: string | null;
    disclosures: Array<string>;
    requirements: Array<string>;
    overrides: Array<string>;
};

export type PromiseMade = {
    activityId: string;
    partyId: string;
    /**
     * Minor units
     */
    amount: number;
    /**
     * ISO 4217
     */
    currency: string;
    due: string;
    madeAt: string;
    /**
     * The day is over, in UTC
     */
    isPast: boolean;
};

export type WithheldPart = {
    part: string;
    /**
     * What the mandate does not share, or the credential may not ask
     */
    by: 'mandate' | 'credential';
    /**
     * The scope that would open it
     */
    scope: 'identity' | 'contact' | 'balance' | 'history' | 'employment' | 'documents' | 'organisation:read' | 'organisation:manage' | 'break-glass:ask' | 'break-glass:approve' | 'break-glass:use' | 'accounts:read' | 'accounts:write' | 'accounts:erase' | 'mandates:read' | 'mandates:write' | 'licences:read' | 'licences:write' | 'licences:oversee' | 'placements:read' | 'placements:place' | 'placements:respond' | 'placements:work' | 'messages:read' | 'messages:write' | 'messages:decide' | 'notices:read' | 'notices:write' | 'protections:read' | 'protections:write' | 'disputes:read' | 'disputes:write' | 'contacts:read' | 'contacts:decide' | 'stages:read' | 'stages:write' | 'stages:decide' | 'payments:read' | 'payments:write' | 'imports:read' | 'imports:write' | 'events:read' | 'jobs:read' | 'jobs:manage';
};

export type BorrowerView = {
    id: string;
    /**
     * Who looks
     */
    openedBy: string;
    lenderId: string;
    /**
     * The creditor’s person; null to everybody else
     */
    partyId: string | null;
    caseId: string | null;
    purpose: 'borrower_asked' | 'complaint' | 'dispute' | 'supervision' | 'legal_proceedings';
    openedAt: string;
    /**
     * Until when it shows contacts
     */
    until: string;
};

export type BorrowerContact = {
    /**
     * A contact that was, or what the gate answered
     */
    kind: 'activity' | 'decision';
    /**
     * Of the activity or the decision
     */
    id: string;
    at: string;
    /**
     * What happened, in one English sentence
     */
    words: string;
    byId: string;
    by: string;
    lenderId: string;
    lender: string;
    channel: string;
    direction: 'outbound' | 'inbound' | null;
    disposition: string | null;
    /**
     * What asks for a look at a contact
     */
    flags: Array<string>;
    /**
     * What it was asked for; null: nobody asked before
     */
    purpose: string | null;
    /**
     * What the gate said before it
     */
    outcome: 'allow' | 'deny' | null;
    /**
     * The rules that spoke, the one that decided first
     */
    rules: Array<SpokenRule>;
};

export type SpokenRule = {
    ruleId: string;
    /**
     * What the rule says, in our words
     */
    title: string;
    citation: string;
    verdict: string;
};

export type HandedInCalls = {
    /**
     * One for each record, in their order
     */
    data: Array<CallFate>;
};

export type CallFate = {
    /**
     * `already`: handed in before under the same reference and moment
     */
    outcome: 'taken' | 'already' | 'refused';
    callRecordId: string | null;
    problem: CallRefusal;
};

export type CallRefusal = {
    code: string;
    detail: string;
    /**
     * The field of the record
     */
    pointer: string | null;
} | null;

export type ReportedCall = {
    /**
     * The carrier’s own name of the call
     */
    reference: string;
    direction: 'outbound' | 'inbound';
    /**
     * The number at the other end, in E.164; left out where it was withheld. It is looked up, not kept
     */
    number?: string;
    /**
     * When the call began
     */
    startedAt: string;
    /**
     * How it ended, as the carrier saw it
     */
    result: 'answered' | 'no_answer' | 'busy' | 'failed';
    /**
     * Seconds from answer to end; 0 where nobody answered
     */
    talkSeconds: number;
    /**
     * Where the recording is kept
     */
    recordingReference?: string;
};

export type CallRecord = {
    id: string;
    reference: string;
    direction: 'outbound' | 'inbound';
    startedAt: string;
    result: 'answered' | 'no_answer' | 'busy' | 'failed';
    talkSeconds: number;
    recordingReference: string | null;
    /**
     * Whether the number led to somebody on a placement of yours
     */
    known: boolean;
    receivedAt: string;
};

export type CallComparison = {
    id: string;
    agencyId: string;
    from: string;
    until: string;
    toleranceSeconds: number;
    talkToleranceSeconds: number;
    state: 'comparing' | 'compared' | 'settled' | 'superseded';
    /**
     * What the job looks at: calls to known numbers, calls to unknown ones, contacts without a call; `over`
     */
    phase: 'known' | 'unknown' | 'contacts' | 'over';
    /**
     * Calls of the period looked at so far
     */
    calls: number;
    /**
     * Contacts by telephone of the period looked at so far
     */
    contacts: number;
    /**
     * Calls paired with a contact
     */
    matched: number;
    differences: number;
    /**
     * Differences nobody has explained yet
     */
    unanswered: number;
    createdAt: string;
    comparedAt: string | null;
    endedAt: string | null;
    version: number;
};

export type CallDifference = {
    id: string;
    comparisonId: string;
    agencyId: string;
    /**
     * Whose placement it concerns; null where the number is nobody’s, or of people at several lenders
     */
    lenderId: string | null;
    kind: 'call_without_activity' | 'call_to_unknown_number' | 'activity_without_call' | 'result_differs' | 'talk_differs';
    callRecordId: string | null;
    activityId: string | null;
    placementId: string | null;
    direction: 'outbound' | 'inbound';
    /**
     * When the call began, or the contact where there is no call
     */
    happenedAt: string;
    /**
     * What the carrier says
     */
    result: 'answered' | 'no_answer' | 'busy' | 'failed' | null;
    /**
     * What was recorded
     */
    disposition: 'conversation' | 'met' | 'answered_dropped' | 'wrong_person' | 'no_answer' | 'voicemail' | 'limited_content_message' | 'busy' | 'not_in_service' | 'bounced' | 'nobody_home' | 'sent' | 'delivered' | null;
    talkCarrier: number | null;
    talkRecorded: number | null;
    state: 'open' | 'accepted' | 'contested' | 'superseded';
    code: 'not_recorded' | 'recorded_late' | 'recorded_wrongly' | 'made_outside_dialler' | 'carrier_error' | 'not_about_a_debt' | 'test_call' | 'other_line' | 'other' | null;
    note: string | null;
    createdAt: string;
    answeredAt: string | null;
    version: number;
    /**
     * What the carrier says; the agency’s alone. With expand.
     */
    callRecord?: CallRecord | null;
    /**
     * What was recorded. With expand.
     */
    activity?: Activity | null;
    /**
     * The placement it concerns; null where that is not to be told from the number. With expand.
     */
    placement?: Placement | null;
    /**
     * What found it; the agency’s alone. With expand.
     */
    comparison?: CallComparison | null;
};

export type CollectionPolicy = {
    id: string;
    lenderId: string;
    reference: string | null;
    name: string;
    /**
     * Null: any
     */
    product: string | null;
    /**
     * Null: any
     */
    segment: string | null;
    /**
     * Null: any
     */
    jurisdiction: string | null;
    status: 'draft' | 'published' | 'retired';
    /**
     * Which version for its product, segment and jurisdiction; null until published
     */
    number: number | null;
    automatic: boolean;
    stages: Array<StageTerms>;
    effectiveFrom: string | null;
    /**
     * Not itself included; null: open
     */
    effectiveUntil: string | null;
    publishedAt: string | null;
    createdAt: string;
    version: number;
};

export type StageTerms = {
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    /**
     * How the borrower may be contacted in this stage
     */
    channels: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'>;
    /**
     * Days a case stays before it may go to a harder stage
     */
    minimumDays?: number;
    /**
     * What must be shown before the stage is entered; none on the first
     */
    gates?: Array<StageGate>;
    /**
     * What a borrower does to leave the stage for a gentler one; none on the first
     */
    deEscalateOn?: Array<'right_party' | 'promise' | 'payment' | 'agreement'>;
    /**
     * The gentler stage it leaves for; the first when left out
     */
    backTo?: 'reminder' | 'phone' | 'field_visit' | 'litigation';
};

export type StageGate = {
    /**
     * What must be shown. `days_past_due` says `days`; `attempts` `count`, `days` and perhaps `channels`; `unresponsive` `days`; `notice_period_ended` `notice`; `balance` `amount` and `currency`; `certified_collector` `certificate`; the others nothing
     */
    kind: 'days_past_due' | 'attempts' | 'unresponsive' | 'notice_period_ended' | 'jurisdictional_notice' | 'no_open_dispute' | 'no_protection' | 'no_open_promise' | 'balance' | 'certified_collector' | 'lender_approval';
    days?: number;
    /**
     * Attempts to reach who owes
     */
    count?: number;
    /**
     * Which attempts count; any when left out
     */
    channels?: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'>;
    notice?: 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
    /**
     * Minor units owed at least
     */
    amount?: number;
    /**
     * ISO 4217
     */
    currency?: string;
    certificate?: 'law' | 'communication' | 'counselling' | 'field_work' | 'tw_bankers_association' | 'in_dra' | 'cn_assessment' | 'sg_approval';
};

export type StageOutlook = {
    id: string;
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    /**
     * Null: no stage of the policy is harder
     */
    next: 'reminder' | 'phone' | 'field_visit' | 'litigation' | null;
    /**
     * Whether the case may go there now
     */
    passed: boolean;
    gates: Array<StageGateVerdict>;
};

export type StageGateVerdict = {
    gate: 'days_past_due' | 'attempts' | 'unresponsive' | 'notice_period_ended' | 'jurisdictional_notice' | 'no_open_dispute' | 'no_protection' | 'no_open_promise' | 'balance' | 'certified_collector' | 'lender_approval' | 'minimum_days' | 'placement_active' | 'not_time_barred';
    passed: boolean;
    /**
     * Days, contacts or minor units, whichever the gate is about
     */
    required: number | null;
    /**
     * Null to an agency where it tells of the debt
     */
    found: number | null;
    /**
     * The notice, certificate, currency or stage it is about
     */
    about: string | null;
};

export type StageMove = {
    id: string;
    stageCaseId: string;
    number: number;
    kind: 'entered' | 'raised' | 'lowered' | 'adopted';
    fromStage: 'reminder' | 'phone' | 'field_visit' | 'litigation' | null;
    toStage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    channels: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'>;
    policyId: string;
    reason: 'right_party' | 'promise' | 'payment' | 'agreement' | 'hardship' | 'complaint' | 'lender_decision' | 'entered_in_error' | null;
    evidence: Array<StageGateVerdict>;
    movedAt: string;
    /**
     * Null: the nightly job, or the placement itself
     */
    movedBy: string | null;
};

export type StageApproval = {
    id: string;
    lenderId: string;
    agencyId: string;
    stageCaseId: string;
    placementId: string;
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    state: 'requested' | 'approved' | 'refused' | 'withdrawn';
    reason: 'refuses_to_pay' | 'unresponsive' | 'limitation_nears' | 'assets_known' | 'other';
    requestedBy: string;
    requestedAt: string;
    decidedAt: string | null;
    refusal: 'not_proportionate' | 'borrower_engaged' | 'amount_too_small' | 'evidence_missing' | 'vulnerable' | 'limitation_over' | 'lender_decision' | null;
    validUntil: string | null;
    version: number;
    /**
     * The case it is about. With expand.
     */
    stageCase?: StageCase | null;
};

export type StageRun = {
    id: string;
    state: 'entering' | 'looking' | 'done';
    /**
     * Cases to look at; 0 until placements without a case have entered
     */
    total: number;
    /**
     * Cases looked at so far
     */
    looked: number;
    /**
     * Placements that entered a policy
     */
    entered: number;
    /**
     * Cases that went under the lender’s next policy
     */
    adopted: number;
    /**
     * Cases that went to a gentler stage
     */
    lowered: number;
    /**
     * Cases that went to a harder stage
     */
    raised: number;
    /**
     * Cases newly proposed for a harder stage
     */
    proposed: number;
    startedAt: string;
    finishedAt: string | null;
    version: number;
};

export type Task = {
    /**
     * `first_action`: a work standard that runs out; `make_good`: a work standard that was missed; `move_stage`: a case every gate of whose next stage is passed
     */
    kind: 'answer_offer' | 'answer_query' | 'call_back' | 'decide_approval' | 'first_action' | 'issue_notice' | 'make_good' | 'move_stage' | 'promise_due';
    /**
     * What it is about: the query, breach, case, approval, call-back, activity or placement
     */
    subjectId: string;
    placementId: string;
    lenderId: string;
    agencyId: string;
    dueAt: string;
    overdue: boolean;
    /**
     * Work on the placement is not stopped by a hold, a recall or a return
     */
    allowed: boolean;
    /**
     * Null: no policy is for the account
     */
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation' | null;
    /**
     * The stage it is about to enter
     */
    toStage: 'reminder' | 'phone' | 'field_visit' | 'litigation' | null;
    /**
     * How the borrower may be contacted in this stage; the gate decides on each contact
     */
    channels: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'> | null;
};

export type PolicySimulation = {
    id: string;
    policyId: string;
    state: 'simulating' | 'done';
    from: string;
    until: string;
    assumeApproval: boolean;
    /**
     * Cases the policy would have been for in those days
     */
    total: number;
    /**
     * Cases walked through so far
     */
    simulated: number;
    /**
     * Moves they would have made in those days
     */
    moves: number;
    outcomes: Array<SimulatedStage>;
    /**
     * Moves into each stage, by the first day of their month
     */
    months: Array<SimulatedMonth>;
    startedAt: string;
    finishedAt: string | null;
    version: number;
    /**
     * The policy as it is now. With expand.
     */
    policy?: CollectionPolicy | null;
};

export type SimulatedStage = {
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    /**
     * Cases that are in it now, by whatever policy they go
     */
    now: number;
    /**
     * Cases that would be in it on the last day
     */
    simulated: number;
    /**
     * Moves into it from a gentler stage
     */
    raised: number;
    /**
     * Moves into it from a harder stage
     */
    lowered: number;
};

export type SimulatedMonth = {
    month: string;
    stage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    /**
     * Moves up
     */
    raised: number;
    /**
     * Moves down
     */
    lowered: number;
};

export type SimulatedMove = {
    placementId: string;
    on: string;
    fromStage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    toStage: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    reason: 'right_party' | 'promise' | 'payment' | 'agreement' | 'hardship' | 'complaint' | 'lender_decision' | 'entered_in_error' | null;
    /**
     * Where the case is now; null where it has no stage
     */
    now: 'reminder' | 'phone' | 'field_visit' | 'litigation' | null;
};

export type SegmentAssigned = {
    segment: string | null;
    /**
     * How many accounts
     */
    assigned: number;
};

export type AccountSegment = {
    accountId: string;
    segment: string;
    assignedAt: string;
};

export type OrganisationGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/organisation';
};

export type OrganisationGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OrganisationGetError = OrganisationGetErrors[keyof OrganisationGetErrors];

export type OrganisationGetResponses = {
    /**
     * Found
     */
    200: Organisation;
};

export type OrganisationGetResponse = OrganisationGetResponses[keyof OrganisationGetResponses];

export type OrganisationUpdateData = {
    body?: {
        name?: string;
        /**
         * IANA time zone
         */
        timeZone?: string;
        jurisdictions?: Array<string>;
        /**
         * The group of companies you belong to: agencies of one group count as one when an account is placed again
         */
        group?: string | null;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/organisation';
};

export type OrganisationUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile
     */
    409: Problem & {
        code: 'conflict';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OrganisationUpdateError = OrganisationUpdateErrors[keyof OrganisationUpdateErrors];

export type OrganisationUpdateResponses = {
    /**
     * Done
     */
    200: Organisation;
};

export type OrganisationUpdateResponse = OrganisationUpdateResponses[keyof OrganisationUpdateResponses];

export type DirectoryListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        kind?: Array<'lender' | 'agency' | 'debt_buyer' | 'law_firm' | 'adviser' | 'regulator' | 'operator'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/directory';
};

export type DirectoryListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DirectoryListError = DirectoryListErrors[keyof DirectoryListErrors];

export type DirectoryListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<DirectoryEntry>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type DirectoryListResponse = DirectoryListResponses[keyof DirectoryListResponses];

export type DirectoryGetData = {
    body?: never;
    path: {
        organisation: string;
    };
    query?: never;
    url: '/v1/directory/{organisation}';
};

export type DirectoryGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DirectoryGetError = DirectoryGetErrors[keyof DirectoryGetErrors];

export type DirectoryGetResponses = {
    /**
     * Found
     */
    200: DirectoryEntry;
};

export type DirectoryGetResponse = DirectoryGetResponses[keyof DirectoryGetResponses];

export type MembersListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/members';
};

export type MembersListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MembersListError = MembersListErrors[keyof MembersListErrors];

export type MembersListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Member>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type MembersListResponse = MembersListResponses[keyof MembersListResponses];

export type MembersAddData = {
    body: {
        name: string;
        /**
         * Unique among the members
         */
        email: string;
        roles: Array<'administrator' | 'operations' | 'compliance' | 'finance' | 'viewer'>;
    };
    path?: never;
    query?: never;
    url: '/v1/members';
};

export type MembersAddErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Another member has this e-mail address; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'member_email_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MembersAddError = MembersAddErrors[keyof MembersAddErrors];

export type MembersAddResponses = {
    /**
     * Done
     */
    201: Member;
};

export type MembersAddResponse = MembersAddResponses[keyof MembersAddResponses];

export type MembersRemoveData = {
    body?: never;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        member: string;
    };
    query?: never;
    url: '/v1/members/{member}';
};

export type MembersRemoveErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; This member is the last administrator
     */
    409: Problem & {
        code: 'conflict' | 'member_last_administrator';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MembersRemoveError = MembersRemoveErrors[keyof MembersRemoveErrors];

export type MembersRemoveResponses = {
    /**
     * Done
     */
    200: Member;
};

export type MembersRemoveResponse = MembersRemoveResponses[keyof MembersRemoveResponses];

export type MembersGetData = {
    body?: never;
    path: {
        member: string;
    };
    query?: never;
    url: '/v1/members/{member}';
};

export type MembersGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MembersGetError = MembersGetErrors[keyof MembersGetErrors];

export type MembersGetResponses = {
    /**
     * Found
     */
    200: Member;
};

export type MembersGetResponse = MembersGetResponses[keyof MembersGetResponses];

export type MembersUpdateData = {
    body?: {
        name?: string;
        roles?: Array<'administrator' | 'operations' | 'compliance' | 'finance' | 'viewer'>;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        member: string;
    };
    query?: never;
    url: '/v1/members/{member}';
};

export type MembersUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; This member is the last administrator
     */
    409: Problem & {
        code: 'conflict' | 'member_last_administrator';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MembersUpdateError = MembersUpdateErrors[keyof MembersUpdateErrors];

export type MembersUpdateResponses = {
    /**
     * Done
     */
    200: Member;
};

export type MembersUpdateResponse = MembersUpdateResponses[keyof MembersUpdateResponses];

export type ClientsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'active' | 'revoked'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/clients';
};

export type ClientsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsListError = ClientsListErrors[keyof ClientsListErrors];

export type ClientsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Client>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ClientsListResponse = ClientsListResponses[keyof ClientsListResponses];

export type ClientsRegisterData = {
    body: {
        name: string;
        /**
         * How it proves who it is; `none` holds API keys only. Production clients: `private_key_jwt`
         */
        authMethod: 'private_key_jwt' | 'client_secret_basic' | 'none';
        /**
         * A JWK Set (RFC 7517) of public P-256 or Ed25519 keys, each with its own `kid`
         */
        jwks?: {
            keys: Array<{
                kty: 'EC';
                crv: 'P-256';
                x: string;
                y: string;
                alg?: 'ES256';
                /**
                 * Your name for the key; assertions carry it
                 */
                kid: string;
                use?: 'sig';
                key_ops?: Array<'verify'>;
                ext?: boolean;
            } | {
                kty: 'OKP';
                crv: 'Ed25519';
                x: string;
                alg?: 'EdDSA' | 'Ed25519';
                /**
                 * Your name for the key; assertions carry it
                 */
                kid: string;
                use?: 'sig';
                key_ops?: Array<'verify'>;
                ext?: boolean;
            }>;
        };
        /**
         * The most its credentials may carry; never more than yours
         */
        scopes: Array<'organisation:read' | 'organisation:manage' | 'break-glass:ask' | 'break-glass:approve' | 'break-glass:use' | 'accounts:read' | 'accounts:write' | 'accounts:erase' | 'mandates:read' | 'mandates:write' | 'licences:read' | 'licences:write' | 'licences:oversee' | 'placements:read' | 'placements:place' | 'placements:respond' | 'placements:work' | 'messages:read' | 'messages:write' | 'messages:decide' | 'notices:read' | 'notices:write' | 'protections:read' | 'protections:write' | 'disputes:read' | 'disputes:write' | 'contacts:read' | 'contacts:decide' | 'stages:read' | 'stages:write' | 'stages:decide' | 'payments:read' | 'payments:write' | 'imports:read' | 'imports:write' | 'events:read' | 'jobs:read' | 'jobs:manage'>;
        /**
         * The version its calls speak unless they say otherwise
         */
        apiVersion?: '2026-11-01';
    };
    path?: never;
    query?: never;
    url: '/v1/clients';
};

export type ClientsRegisterErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The client would hold scopes your credential does not
     */
    403: Problem & {
        code: 'client_beyond_ceiling' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Secrets and API keys belong to the sandbox; The key set does not fit the client
     */
    422: Problem & {
        code: 'client_keys_unfit' | 'client_sandbox_only' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsRegisterError = ClientsRegisterErrors[keyof ClientsRegisterErrors];

export type ClientsRegisterResponses = {
    /**
     * Done
     */
    201: IssuedClient;
};

export type ClientsRegisterResponse = ClientsRegisterResponses[keyof ClientsRegisterResponses];

export type ClientsGetData = {
    body?: never;
    path: {
        client: string;
    };
    query?: never;
    url: '/v1/clients/{client}';
};

export type ClientsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsGetError = ClientsGetErrors[keyof ClientsGetErrors];

export type ClientsGetResponses = {
    /**
     * Found
     */
    200: Client;
};

export type ClientsGetResponse = ClientsGetResponses[keyof ClientsGetResponses];

export type ClientsUpdateData = {
    body?: {
        name?: string;
        /**
         * The most its credentials may carry; never more than yours
         */
        scopes?: Array<'organisation:read' | 'organisation:manage' | 'break-glass:ask' | 'break-glass:approve' | 'break-glass:use' | 'accounts:read' | 'accounts:write' | 'accounts:erase' | 'mandates:read' | 'mandates:write' | 'licences:read' | 'licences:write' | 'licences:oversee' | 'placements:read' | 'placements:place' | 'placements:respond' | 'placements:work' | 'messages:read' | 'messages:write' | 'messages:decide' | 'notices:read' | 'notices:write' | 'protections:read' | 'protections:write' | 'disputes:read' | 'disputes:write' | 'contacts:read' | 'contacts:decide' | 'stages:read' | 'stages:write' | 'stages:decide' | 'payments:read' | 'payments:write' | 'imports:read' | 'imports:write' | 'events:read' | 'jobs:read' | 'jobs:manage'>;
        /**
         * The version its calls speak unless they say otherwise
         */
        apiVersion?: '2026-11-01';
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        client: string;
    };
    query?: never;
    url: '/v1/clients/{client}';
};

export type ClientsUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The client would hold scopes your credential does not
     */
    403: Problem & {
        code: 'client_beyond_ceiling' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The client is revoked
     */
    409: Problem & {
        code: 'client_revoked' | 'conflict';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsUpdateError = ClientsUpdateErrors[keyof ClientsUpdateErrors];

export type ClientsUpdateResponses = {
    /**
     * Done
     */
    200: Client;
};

export type ClientsUpdateResponse = ClientsUpdateResponses[keyof ClientsUpdateResponses];

export type ClientsRotateSecretData = {
    body?: never;
    path: {
        client: string;
    };
    query?: never;
    url: '/v1/clients/{client}/rotate-secret';
};

export type ClientsRotateSecretErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The client would hold scopes your credential does not
     */
    403: Problem & {
        code: 'client_beyond_ceiling' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The client is revoked; The client authenticates another way
     */
    409: Problem & {
        code: 'client_other_method' | 'client_revoked' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsRotateSecretError = ClientsRotateSecretErrors[keyof ClientsRotateSecretErrors];

export type ClientsRotateSecretResponses = {
    /**
     * Done
     */
    200: IssuedClient;
};

export type ClientsRotateSecretResponse = ClientsRotateSecretResponses[keyof ClientsRotateSecretResponses];

export type ClientsReplaceKeysData = {
    body: {
        /**
         * A JWK Set (RFC 7517) of public P-256 or Ed25519 keys, each with its own `kid`
         */
        jwks: {
            keys: Array<{
                kty: 'EC';
                crv: 'P-256';
                x: string;
                y: string;
                alg?: 'ES256';
                /**
                 * Your name for the key; assertions carry it
                 */
                kid: string;
                use?: 'sig';
                key_ops?: Array<'verify'>;
                ext?: boolean;
            } | {
                kty: 'OKP';
                crv: 'Ed25519';
                x: string;
                alg?: 'EdDSA' | 'Ed25519';
                /**
                 * Your name for the key; assertions carry it
                 */
                kid: string;
                use?: 'sig';
                key_ops?: Array<'verify'>;
                ext?: boolean;
            }>;
        };
    };
    path: {
        client: string;
    };
    query?: never;
    url: '/v1/clients/{client}/replace-keys';
};

export type ClientsReplaceKeysErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The client would hold scopes your credential does not
     */
    403: Problem & {
        code: 'client_beyond_ceiling' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The client is revoked; The client authenticates another way
     */
    409: Problem & {
        code: 'client_other_method' | 'client_revoked' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The key set does not fit the client
     */
    422: Problem & {
        code: 'client_keys_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsReplaceKeysError = ClientsReplaceKeysErrors[keyof ClientsReplaceKeysErrors];

export type ClientsReplaceKeysResponses = {
    /**
     * Done
     */
    200: Client;
};

export type ClientsReplaceKeysResponse = ClientsReplaceKeysResponses[keyof ClientsReplaceKeysResponses];

export type ClientsRevokeData = {
    body?: never;
    path: {
        client: string;
    };
    query?: never;
    url: '/v1/clients/{client}/revoke';
};

export type ClientsRevokeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The client is revoked
     */
    409: Problem & {
        code: 'client_revoked' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ClientsRevokeError = ClientsRevokeErrors[keyof ClientsRevokeErrors];

export type ClientsRevokeResponses = {
    /**
     * Done
     */
    200: Client;
};

export type ClientsRevokeResponse = ClientsRevokeResponses[keyof ClientsRevokeResponses];

export type ApiKeysListData = {
    body?: never;
    path: {
        client: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/clients/{client}/api-keys';
};

export type ApiKeysListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ApiKeysListError = ApiKeysListErrors[keyof ApiKeysListErrors];

export type ApiKeysListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ApiKey>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ApiKeysListResponse = ApiKeysListResponses[keyof ApiKeysListResponses];

export type ApiKeysCreateData = {
    body?: {
        /**
         * Without it the key has no end
         */
        expiresAt?: string;
    };
    path: {
        client: string;
    };
    query?: never;
    url: '/v1/clients/{client}/api-keys';
};

export type ApiKeysCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The client would hold scopes your credential does not
     */
    403: Problem & {
        code: 'client_beyond_ceiling' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The client is revoked; The client has as many API keys as it may
     */
    409: Problem & {
        code: 'api_keys_too_many' | 'client_revoked' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Secrets and API keys belong to the sandbox; The key would expire in the past
     */
    422: Problem & {
        code: 'api_key_expiry_unfit' | 'client_sandbox_only' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ApiKeysCreateError = ApiKeysCreateErrors[keyof ApiKeysCreateErrors];

export type ApiKeysCreateResponses = {
    /**
     * Done
     */
    201: IssuedApiKey;
};

export type ApiKeysCreateResponse = ApiKeysCreateResponses[keyof ApiKeysCreateResponses];

export type ApiKeysRevokeData = {
    body?: never;
    path: {
        client: string;
        apiKey: string;
    };
    query?: never;
    url: '/v1/clients/{client}/api-keys/{apiKey}/revoke';
};

export type ApiKeysRevokeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The API key is revoked already
     */
    409: Problem & {
        code: 'api_key_revoked' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ApiKeysRevokeError = ApiKeysRevokeErrors[keyof ApiKeysRevokeErrors];

export type ApiKeysRevokeResponses = {
    /**
     * Done
     */
    200: ApiKey;
};

export type ApiKeysRevokeResponse = ApiKeysRevokeResponses[keyof ApiKeysRevokeResponses];

export type SandboxWorldsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/sandbox-worlds';
};

export type SandboxWorldsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type SandboxWorldsListError = SandboxWorldsListErrors[keyof SandboxWorldsListErrors];

export type SandboxWorldsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<SandboxWorld>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type SandboxWorldsListResponse = SandboxWorldsListResponses[keyof SandboxWorldsListResponses];

export type SandboxWorldsCreateData = {
    body: {
        /**
         * Who is in it; they see one another and nobody else
         */
        organisations: Array<SandboxNewcomer>;
    };
    path?: never;
    query?: never;
    url: '/v1/sandbox-worlds';
};

export type SandboxWorldsCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Only a sandbox organisation founds a sandbox world; The organisation has founded as many sandbox worlds as it may
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'sandbox_world_sandbox_only' | 'sandbox_worlds_too_many';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type SandboxWorldsCreateError = SandboxWorldsCreateErrors[keyof SandboxWorldsCreateErrors];

export type SandboxWorldsCreateResponses = {
    /**
     * Done
     */
    201: OpenedSandboxWorld;
};

export type SandboxWorldsCreateResponse = SandboxWorldsCreateResponses[keyof SandboxWorldsCreateResponses];

export type EventsReadData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The position of the last event you handled; 0 for the oldest kept
         */
        after?: number;
        /**
         * Only events of these types
         */
        types?: Array<'organisation.updated' | 'member.added' | 'member.updated' | 'member.removed' | 'client.registered' | 'client.updated' | 'client.secret_rotated' | 'client.keys_replaced' | 'client.revoked' | 'api_key.created' | 'api_key.revoked' | 'sandbox_world.created' | 'token.revoked' | 'job.retried' | 'test_clock.created' | 'test_clock.advancing' | 'test_clock.advanced' | 'break_glass.requested' | 'break_glass.approved' | 'break_glass.ended' | 'break_glass.lapsed' | 'break_glass.opened' | 'off_boarding.requested' | 'off_boarding.exported' | 'off_boarding.closing' | 'off_boarding.cancelled' | 'off_boarding.closed' | 'off_boarding.destroyed' | 'calendar.updated' | 'import.started' | 'import.uploaded' | 'import.completed' | 'import.failed' | 'import.aborted' | 'licence.recorded' | 'licence.renewed' | 'licence.verified' | 'licence.suspended' | 'licence.reinstated' | 'licence.revoked' | 'licence.surrendered' | 'licence.ending' | 'licensing.settings_updated' | 'collector.registered' | 'collector.updated' | 'collector.erased' | 'collector.certified' | 'collector.trained' | 'collector.appraised' | 'collector.barred' | 'collector.bar_lifted' | 'collector_finding.reported' | 'collector_finding.replied' | 'collector_finding.upheld' | 'collector_finding.dismissed' | 'account.created' | 'account.party_added' | 'account.party_ended' | 'party.created' | 'party.updated' | 'party.status_recorded' | 'party.status_ended' | 'party.erased' | 'party.contact_point_added' | 'party.contact_point_verified' | 'party.contact_point_consented' | 'party.contact_point_opted_out' | 'party.contact_point_removed' | 'transaction.posted' | 'account.charged_off' | 'account.paid' | 'account.settled' | 'account.closed' | 'account.reopened' | 'account.fell_behind' | 'account.cured' | 'account.delinquency_corrected' | 'account.bucket_changed' | 'account.itemised' | 'account.limitation_changed' | 'document.registered' | 'cost.recorded' | 'account.accrual_changed' | 'mandate.proposed' | 'mandate.amended' | 'mandate.signed' | 'mandate.suspended' | 'mandate.resumed' | 'mandate.unlicensed' | 'mandate.licensed' | 'mandate.ended' | 'placement.drafted' | 'placement.offered' | 'placement.accepted' | 'placement.declined' | 'placement.expired' | 'placement.withdrawn' | 'placement.activated' | 'placement.closed' | 'placement.reopened' | 'placement.hold_placed' | 'placement.hold_lifted' | 'placement.hold_lapsed' | 'placement.return_requested' | 'placement.return_refused' | 'placement.return_withdrawn' | 'placement.returned' | 'placement_batch.created' | 'placement_batch.offered' | 'placement_batch.responded' | 'placement_batch.answered' | 'placement_batch.aborted' | 'query.asked' | 'query.answered' | 'query.overdue' | 'reconciliation.opened' | 'reconciliation.submitted' | 'reconciliation.compared' | 'reconciliation.settled' | 'reconciliation.abandoned' | 'reconciliation.superseded' | 'reconciliation.difference_accepted' | 'reconciliation.differences_accepted' | 'reconciliation.difference_contested' | 'reconciliation.difference_standing' | 'scrub.recorded' | 'scrub.decided' | 'file_layout.created' | 'file_layout.revised' | 'file_layout.retired' | 'file_check.started' | 'file_check.completed' | 'work_standard.breached' | 'work_standard.cured' | 'work_standard.uncured' | 'work_standard.closed' | 'work_standard.contested' | 'work_standard.annulled' | 'work_standard.contest_refused' | 'placement_report.posted' | 'mandate.capacity_changed' | 'protection.registered' | 'protection.revised' | 'protection.reviewed' | 'protection.review_due' | 'protection.ended' | 'protection.withdrawn' | 'protection.expired' | 'treatment.required' | 'treatment.lifted' | 'care_alarm.raised' | 'care_alarm.overdue' | 'care_alarm.answered' | 'care.settings_updated' | 'placement.recall_requested' | 'placement.recall_objected' | 'placement.recall_extended' | 'placement.recall_insisted' | 'placement.recall_objection_timed_out' | 'placement.recall_withdrawn' | 'placement.recalled' | 'placement.cease_attested' | 'placement.payments_declared' | 'placement.purge_certified' | 'recall.created' | 'recall.done' | 'recall.withdrawn' | 'duty_run.created' | 'duty_run.done' | 'payment_in_flight.reported' | 'payment_in_flight.confirmed' | 'payment_in_flight.refused' | 'sealed_record.opened' | 'message_screening.screened' | 'message_screening.alarmed' | 'message_screening.decided' | 'message_template.submitted' | 'message_template.approved' | 'message_template.rejected' | 'message_template.replaced' | 'message_template.suspended' | 'notice.recorded' | 'notice.issued' | 'notice.delivery_recorded' | 'notice.reply_recorded' | 'notice.documents_recorded' | 'notice_run.created' | 'notice_run.done' | 'preference.recorded' | 'preference.withdrawn' | 'call_back.agreed' | 'call_back.completed' | 'call_back.missed' | 'call_back.cancelled' | 'dispute.raised' | 'complaint.raised' | 'case.referred' | 'case.matched' | 'case.acknowledged' | 'case.verified' | 'case.answered' | 'case.withdrawn' | 'case.extended' | 'case.escalated' | 'case.reopened' | 'case.noted' | 'case.remedied' | 'case.overdue' | 'activity.recorded' | 'activity.corrected' | 'contact_decision.allowed' | 'contact_decision.denied' | 'contact_decision.released' | 'contact_plan.made' | 'contact_plan.refreshed' | 'permit.claimed' | 'permit.revoked' | 'payment.recorded' | 'payment.posted' | 'payment.suspended' | 'payment.refunded' | 'payment.reversing' | 'payment.reversed' | 'borrower_view.opened' | 'call_comparison.opened' | 'call_comparison.compared' | 'call_comparison.settled' | 'call_comparison.superseded' | 'call_difference.accepted' | 'call_difference.contested' | 'collection_policy.created' | 'collection_policy.revised' | 'collection_policy.published' | 'collection_policy.retired' | 'stage_case.entered' | 'stage_case.raised' | 'stage_case.lowered' | 'stage_case.adopted' | 'stage_case.proposed' | 'stage_approval.requested' | 'stage_approval.approved' | 'stage_approval.refused' | 'stage_approval.withdrawn' | 'stage_run.started' | 'stage_run.completed' | 'policy_simulation.started' | 'policy_simulation.completed' | 'account_segment.assigned'>;
        limit?: number;
    };
    url: '/v1/events';
};

export type EventsReadErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The feed has not come that far
     */
    409: Problem & {
        code: 'events_ahead';
    };
    /**
     * The feed no longer reaches back that far
     */
    410: Problem & {
        code: 'events_expired';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type EventsReadError = EventsReadErrors[keyof EventsReadErrors];

export type EventsReadResponses = {
    /**
     * Found
     */
    200: Feed;
};

export type EventsReadResponse = EventsReadResponses[keyof EventsReadResponses];

export type EventsGetData = {
    body?: never;
    path: {
        event: string;
    };
    query?: never;
    url: '/v1/events/{event}';
};

export type EventsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type EventsGetError = EventsGetErrors[keyof EventsGetErrors];

export type EventsGetResponses = {
    /**
     * Found
     */
    200: Event;
};

export type EventsGetResponse = EventsGetResponses[keyof EventsGetResponses];

export type JobsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'due' | 'done' | 'dead'>;
        kind?: Array<string>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/jobs';
};

export type JobsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type JobsListError = JobsListErrors[keyof JobsListErrors];

export type JobsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Job>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type JobsListResponse = JobsListResponses[keyof JobsListResponses];

export type JobsRetryData = {
    body?: never;
    path: {
        job: string;
    };
    query?: never;
    url: '/v1/jobs/{job}/retry';
};

export type JobsRetryErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The job is not dead
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'job_not_dead';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type JobsRetryError = JobsRetryErrors[keyof JobsRetryErrors];

export type JobsRetryResponses = {
    /**
     * Done
     */
    200: Job;
};

export type JobsRetryResponse = JobsRetryResponses[keyof JobsRetryResponses];

export type TestClockGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/test-clock';
};

export type TestClockGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TestClockGetError = TestClockGetErrors[keyof TestClockGetErrors];

export type TestClockGetResponses = {
    /**
     * Found
     */
    200: TestClock;
};

export type TestClockGetResponse = TestClockGetResponses[keyof TestClockGetResponses];

export type TestClockCreateData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/test-clock';
};

export type TestClockCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The world has its test clock already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'test_clock_exists';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * Only a sandbox world has a test clock; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'test_clock_sandbox_only';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TestClockCreateError = TestClockCreateErrors[keyof TestClockCreateErrors];

export type TestClockCreateResponses = {
    /**
     * Done
     */
    201: TestClock;
};

export type TestClockCreateResponse = TestClockCreateResponses[keyof TestClockCreateResponses];

export type TestClockAdvanceData = {
    body?: {
        /**
         * The time the clock is to show
         */
        to?: string;
        /**
         * Instead of `to`: how much later than now
         */
        bySeconds?: number;
    };
    path?: never;
    query?: never;
    url: '/v1/test-clock/advance';
};

export type TestClockAdvanceErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The test clock is being advanced
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'test_clock_advancing';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Nothing, or two things, say how far the test clock is to go; The time lies behind the test clock; The test clock is not advanced that far at once
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'test_clock_aimless' | 'test_clock_backwards' | 'test_clock_too_far';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TestClockAdvanceError = TestClockAdvanceErrors[keyof TestClockAdvanceErrors];

export type TestClockAdvanceResponses = {
    /**
     * Done
     */
    202: TestClock;
};

export type TestClockAdvanceResponse = TestClockAdvanceResponses[keyof TestClockAdvanceResponses];

export type BreakGlassGrantsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'requested' | 'approved' | 'ended' | 'lapsed'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'operator' | 'organisation'>;
    };
    url: '/v1/break-glass-grants';
};

export type BreakGlassGrantsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreakGlassGrantsListError = BreakGlassGrantsListErrors[keyof BreakGlassGrantsListErrors];

export type BreakGlassGrantsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<BreakGlassGrant>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type BreakGlassGrantsListResponse = BreakGlassGrantsListResponses[keyof BreakGlassGrantsListResponses];

export type BreakGlassGrantsRequestData = {
    body: {
        /**
         * Whose data is to be seen
         */
        organisation: string;
        reason: 'incident' | 'tenant_asked' | 'legal_obligation' | 'security_investigation';
        /**
         * Where the need is recorded
         */
        ticket: string;
        /**
         * Why nothing milder will do; the tenant reads it
         */
        justification: string;
        /**
         * How long, from the approval on
         */
        hours: number;
    };
    path?: never;
    query?: never;
    url: '/v1/break-glass-grants';
};

export type BreakGlassGrantsRequestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only the operator asks to look at a tenant’s data
     */
    403: Problem & {
        code: 'break_glass_not_operator' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; Your own data needs no grant
     */
    422: Problem & {
        code: 'break_glass_own_data' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreakGlassGrantsRequestError = BreakGlassGrantsRequestErrors[keyof BreakGlassGrantsRequestErrors];

export type BreakGlassGrantsRequestResponses = {
    /**
     * Done
     */
    201: BreakGlassGrant;
};

export type BreakGlassGrantsRequestResponse = BreakGlassGrantsRequestResponses[keyof BreakGlassGrantsRequestResponses];

export type BreakGlassGrantsGetData = {
    body?: never;
    path: {
        grant: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'operator' | 'organisation'>;
    };
    url: '/v1/break-glass-grants/{grant}';
};

export type BreakGlassGrantsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreakGlassGrantsGetError = BreakGlassGrantsGetErrors[keyof BreakGlassGrantsGetErrors];

export type BreakGlassGrantsGetResponses = {
    /**
     * Found
     */
    200: BreakGlassGrant;
};

export type BreakGlassGrantsGetResponse = BreakGlassGrantsGetResponses[keyof BreakGlassGrantsGetResponses];

export type BreakGlassGrantsOpeningsData = {
    body?: never;
    path: {
        grant: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/break-glass-grants/{grant}/openings';
};

export type BreakGlassGrantsOpeningsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreakGlassGrantsOpeningsError = BreakGlassGrantsOpeningsErrors[keyof BreakGlassGrantsOpeningsErrors];

export type BreakGlassGrantsOpeningsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<BreakGlassOpening>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type BreakGlassGrantsOpeningsResponse = BreakGlassGrantsOpeningsResponses[keyof BreakGlassGrantsOpeningsResponses];

export type BreakGlassGrantsApproveData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        grant: string;
    };
    query?: never;
    url: '/v1/break-glass-grants/{grant}/approve';
};

export type BreakGlassGrantsApproveErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only the operator asks to look at a tenant’s data; Who asked does not approve
     */
    403: Problem & {
        code: 'break_glass_not_operator' | 'break_glass_same_client' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The grant is not in a status for this
     */
    409: Problem & {
        code: 'break_glass_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreakGlassGrantsApproveError = BreakGlassGrantsApproveErrors[keyof BreakGlassGrantsApproveErrors];

export type BreakGlassGrantsApproveResponses = {
    /**
     * Done
     */
    200: BreakGlassGrant;
};

export type BreakGlassGrantsApproveResponse = BreakGlassGrantsApproveResponses[keyof BreakGlassGrantsApproveResponses];

export type BreakGlassGrantsEndData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        grant: string;
    };
    query?: never;
    url: '/v1/break-glass-grants/{grant}/end';
};

export type BreakGlassGrantsEndErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The grant is not in a status for this
     */
    409: Problem & {
        code: 'break_glass_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreakGlassGrantsEndError = BreakGlassGrantsEndErrors[keyof BreakGlassGrantsEndErrors];

export type BreakGlassGrantsEndResponses = {
    /**
     * Done
     */
    200: BreakGlassGrant;
};

export type BreakGlassGrantsEndResponse = BreakGlassGrantsEndResponses[keyof BreakGlassGrantsEndResponses];

export type OffBoardingsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/off-boardings';
};

export type OffBoardingsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsListError = OffBoardingsListErrors[keyof OffBoardingsListErrors];

export type OffBoardingsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<OffBoarding>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type OffBoardingsListResponse = OffBoardingsListResponses[keyof OffBoardingsListResponses];

export type OffBoardingsRequestData = {
    body: {
        reason: 'ceasing_business' | 'moving_elsewhere' | 'merged' | 'licence_ended' | 'other';
    };
    path?: never;
    query?: never;
    url: '/v1/off-boardings';
};

export type OffBoardingsRequestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your organisation is leaving already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'off_boarding_running';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsRequestError = OffBoardingsRequestErrors[keyof OffBoardingsRequestErrors];

export type OffBoardingsRequestResponses = {
    /**
     * Done
     */
    202: OffBoarding;
};

export type OffBoardingsRequestResponse = OffBoardingsRequestResponses[keyof OffBoardingsRequestResponses];

export type OffBoardingsGetData = {
    body?: never;
    path: {
        offBoarding: string;
    };
    query?: never;
    url: '/v1/off-boardings/{offBoarding}';
};

export type OffBoardingsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsGetError = OffBoardingsGetErrors[keyof OffBoardingsGetErrors];

export type OffBoardingsGetResponses = {
    /**
     * Found
     */
    200: OffBoarding;
};

export type OffBoardingsGetResponse = OffBoardingsGetResponses[keyof OffBoardingsGetResponses];

export type OffBoardingsObstaclesData = {
    body?: never;
    path: {
        offBoarding: string;
    };
    query?: never;
    url: '/v1/off-boardings/{offBoarding}/obstacles';
};

export type OffBoardingsObstaclesErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsObstaclesError = OffBoardingsObstaclesErrors[keyof OffBoardingsObstaclesErrors];

export type OffBoardingsObstaclesResponses = {
    /**
     * Found
     */
    200: OffBoardingObstacles;
};

export type OffBoardingsObstaclesResponse = OffBoardingsObstaclesResponses[keyof OffBoardingsObstaclesResponses];

export type OffBoardingsPartsData = {
    body?: never;
    path: {
        offBoarding: string;
    };
    query?: {
        /**
         * The number of the last part you have
         */
        after?: number;
        limit?: number;
    };
    url: '/v1/off-boardings/{offBoarding}/parts';
};

export type OffBoardingsPartsErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsPartsError = OffBoardingsPartsErrors[keyof OffBoardingsPartsErrors];

export type OffBoardingsPartsResponses = {
    /**
     * Found
     */
    200: OffBoardingParts;
};

export type OffBoardingsPartsResponse = OffBoardingsPartsResponses[keyof OffBoardingsPartsResponses];

export type OffBoardingsPartData = {
    body?: never;
    path: {
        offBoarding: string;
        /**
         * Its number, from 1
         */
        part: string;
    };
    query?: never;
    url: '/v1/off-boardings/{offBoarding}/parts/{part}';
};

export type OffBoardingsPartErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsPartError = OffBoardingsPartErrors[keyof OffBoardingsPartErrors];

export type OffBoardingsPartResponses = {
    /**
     * Found
     */
    200: OffBoardingPart;
};

export type OffBoardingsPartResponse = OffBoardingsPartResponses[keyof OffBoardingsPartResponses];

export type OffBoardingsManifestData = {
    body?: never;
    path: {
        offBoarding: string;
    };
    query?: never;
    url: '/v1/off-boardings/{offBoarding}/manifest';
};

export type OffBoardingsManifestErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsManifestError = OffBoardingsManifestErrors[keyof OffBoardingsManifestErrors];

export type OffBoardingsManifestResponses = {
    /**
     * Found
     */
    200: OffBoardingManifest;
};

export type OffBoardingsManifestResponse = OffBoardingsManifestResponses[keyof OffBoardingsManifestResponses];

export type OffBoardingsCloseData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        offBoarding: string;
    };
    query?: never;
    url: '/v1/off-boardings/{offBoarding}/close';
};

export type OffBoardingsCloseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The off-boarding is not in a status for this; Work is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'off_boarding_obstructed' | 'off_boarding_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsCloseError = OffBoardingsCloseErrors[keyof OffBoardingsCloseErrors];

export type OffBoardingsCloseResponses = {
    /**
     * Done
     */
    200: OffBoarding;
};

export type OffBoardingsCloseResponse = OffBoardingsCloseResponses[keyof OffBoardingsCloseResponses];

export type OffBoardingsCancelData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        offBoarding: string;
    };
    query?: never;
    url: '/v1/off-boardings/{offBoarding}/cancel';
};

export type OffBoardingsCancelErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The off-boarding is not in a status for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'off_boarding_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type OffBoardingsCancelError = OffBoardingsCancelErrors[keyof OffBoardingsCancelErrors];

export type OffBoardingsCancelResponses = {
    /**
     * Done
     */
    200: OffBoarding;
};

export type OffBoardingsCancelResponse = OffBoardingsCancelResponses[keyof OffBoardingsCancelResponses];

export type DestructionCertificatesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/destruction-certificates';
};

export type DestructionCertificatesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DestructionCertificatesListError = DestructionCertificatesListErrors[keyof DestructionCertificatesListErrors];

export type DestructionCertificatesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<DestructionCertificate>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type DestructionCertificatesListResponse = DestructionCertificatesListResponses[keyof DestructionCertificatesListResponses];

export type DestructionCertificatesGetData = {
    body?: never;
    path: {
        destructionCertificate: string;
    };
    query?: never;
    url: '/v1/destruction-certificates/{destructionCertificate}';
};

export type DestructionCertificatesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DestructionCertificatesGetError = DestructionCertificatesGetErrors[keyof DestructionCertificatesGetErrors];

export type DestructionCertificatesGetResponses = {
    /**
     * Found
     */
    200: DestructionCertificate;
};

export type DestructionCertificatesGetResponse = DestructionCertificatesGetResponses[keyof DestructionCertificatesGetResponses];

export type CalendarGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/calendar';
};

export type CalendarGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CalendarGetError = CalendarGetErrors[keyof CalendarGetErrors];

export type CalendarGetResponses = {
    /**
     * Found
     */
    200: Calendar;
};

export type CalendarGetResponse = CalendarGetResponses[keyof CalendarGetResponses];

export type CalendarUpdateData = {
    body?: {
        /**
         * The country or subdivision whose public holidays you keep; null: none
         */
        region?: string | null;
        /**
         * Each weekday that is worked, once; at least 20 hours together
         */
        week?: Array<WorkingWeekday>;
        /**
         * Days unlike their weekday: days off, and working days made up
         */
        setDays?: Array<CalendarDayChange>;
        /**
         * Days of your own to take back; the public holidays stay
         */
        removeDays?: Array<string>;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/calendar';
};

export type CalendarUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile
     */
    409: Problem & {
        code: 'conflict';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The week has too little working time, or hours that end before they begin; The day is over; Too many days off in one year
     */
    422: Problem & {
        code: 'calendar_day_past' | 'calendar_days_off_too_many' | 'calendar_week_unfit';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CalendarUpdateError = CalendarUpdateErrors[keyof CalendarUpdateErrors];

export type CalendarUpdateResponses = {
    /**
     * Done
     */
    200: Calendar;
};

export type CalendarUpdateResponse = CalendarUpdateResponses[keyof CalendarUpdateResponses];

export type CalendarDaysListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * The other side of a mandate of yours; yourself, when left out
         */
        organisation?: string;
        /**
         * The first day; today, when left out
         */
        from?: string;
        /**
         * The day after the last; at most 366 days, which is the default
         */
        until?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/calendar/days';
};

export type CalendarDaysListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CalendarDaysListError = CalendarDaysListErrors[keyof CalendarDaysListErrors];

export type CalendarDaysListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CalendarDay>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CalendarDaysListResponse = CalendarDaysListResponses[keyof CalendarDaysListResponses];

export type ImportsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'awaiting_upload' | 'validating' | 'processing' | 'completed' | 'failed' | 'aborted'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/imports';
};

export type ImportsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsListError = ImportsListErrors[keyof ImportsListErrors];

export type ImportsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Import>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ImportsListResponse = ImportsListResponses[keyof ImportsListResponses];

export type ImportsStartData = {
    body: {
        /**
         * What a row is
         */
        kind: 'accounts' | 'transactions' | 'balances' | 'inventory' | 'scrubs' | 'recalls' | 'collectors' | 'collector-certificates' | 'protections' | 'disputes' | 'activities' | 'call-records' | 'reports' | 'notices';
        /**
         * Of a file with our own columns; left out with a `layout`
         */
        format?: 'csv' | 'ndjson';
        /**
         * How your partner’s file is read; its latest version
         */
        layout?: string;
        /**
         * `best_effort` keeps every good row, `all_or_nothing` every row or none
         */
        mode: 'best_effort' | 'all_or_nothing';
        /**
         * Decide every row, keep nothing
         */
        dryRun?: boolean;
        /**
         * What the file holds; when it does not, nothing is processed
         */
        controlTotals: {
            rows: number;
            /**
             * Minor units of the currency
             */
            amount?: number;
            /**
             * ISO 4217
             */
            currency?: string;
        };
        /**
         * Your own reference, unique among your imports
         */
        reference?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/imports';
};

export type ImportsStartErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another import; The same request is still running; The layout is retired
     */
    409: Problem & {
        code: 'conflict' | 'file_layout_retired' | 'idempotency_in_progress' | 'import_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; Your organisation cannot import this kind of row; The control totals do not fit the kind of import; It is not clear what the file is written in
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'import_format_unclear' | 'import_kind_unfit' | 'import_totals_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsStartError = ImportsStartErrors[keyof ImportsStartErrors];

export type ImportsStartResponses = {
    /**
     * Done
     */
    202: Import;
};

export type ImportsStartResponse = ImportsStartResponses[keyof ImportsStartResponses];

export type ImportsKindsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/import-kinds';
};

export type ImportsKindsErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsKindsError = ImportsKindsErrors[keyof ImportsKindsErrors];

export type ImportsKindsResponses = {
    /**
     * Found
     */
    200: ImportKinds;
};

export type ImportsKindsResponse = ImportsKindsResponses[keyof ImportsKindsResponses];

export type ImportsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        import: string;
    };
    query?: never;
    url: '/v1/imports/{import}';
};

export type ImportsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsGetError = ImportsGetErrors[keyof ImportsGetErrors];

export type ImportsGetResponses = {
    /**
     * Found
     */
    200: Import;
};

export type ImportsGetResponse = ImportsGetResponses[keyof ImportsGetResponses];

export type ImportsUploadData = {
    body: Blob | File;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        import: string;
    };
    query?: never;
    url: '/v1/imports/{import}/content';
};

export type ImportsUploadErrors = {
    /**
     * The request is malformed; The API version is not supported; The upload broke off
     */
    400: Problem & {
        code: 'import_upload_cut_off' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The import does not await a file; A later upload took the place of this one
     */
    409: Problem & {
        code: 'conflict' | 'import_not_awaiting_upload' | 'import_upload_superseded';
    };
    /**
     * The body is too large; The file has too many rows for one import
     */
    413: Problem & {
        code: 'import_too_many_rows' | 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The content cannot be read as what it says it is; The columns are not those of this kind of import; The file cannot be read by its layout
     */
    422: Problem & {
        code: 'file_layout_content_unreadable' | 'import_columns_unfit' | 'import_content_unreadable';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsUploadError = ImportsUploadErrors[keyof ImportsUploadErrors];

export type ImportsUploadResponses = {
    /**
     * Done
     */
    202: Import;
};

export type ImportsUploadResponse = ImportsUploadResponses[keyof ImportsUploadResponses];

export type ImportsRowsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        import: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        outcome?: Array<'pending' | 'succeeded' | 'failed'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/imports/{import}/rows';
};

export type ImportsRowsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsRowsError = ImportsRowsErrors[keyof ImportsRowsErrors];

export type ImportsRowsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ImportRow>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ImportsRowsResponse = ImportsRowsResponses[keyof ImportsRowsResponses];

export type ImportsAbortData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        import: string;
    };
    query?: never;
    url: '/v1/imports/{import}/abort';
};

export type ImportsAbortErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The import has ended
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'import_ended';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ImportsAbortError = ImportsAbortErrors[keyof ImportsAbortErrors];

export type ImportsAbortResponses = {
    /**
     * Done
     */
    200: Import;
};

export type ImportsAbortResponse = ImportsAbortResponses[keyof ImportsAbortResponses];

export type LicensingSettingsGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/licensing-settings';
};

export type LicensingSettingsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicensingSettingsGetError = LicensingSettingsGetErrors[keyof LicensingSettingsGetErrors];

export type LicensingSettingsGetResponses = {
    /**
     * Found
     */
    200: LicensingSettings;
};

export type LicensingSettingsGetResponse = LicensingSettingsGetResponses[keyof LicensingSettingsGetResponses];

export type LicensingSettingsUpdateData = {
    body?: {
        /**
         * Days ahead on which the end of a licence is announced
         */
        noticeDays?: Array<number>;
        /**
         * Where borrowers complain; shown to who asks after a collector
         */
        complaintsContact?: string | null;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/licensing-settings';
};

export type LicensingSettingsUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile
     */
    409: Problem & {
        code: 'conflict';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicensingSettingsUpdateError = LicensingSettingsUpdateErrors[keyof LicensingSettingsUpdateErrors];

export type LicensingSettingsUpdateResponses = {
    /**
     * Done
     */
    200: LicensingSettings;
};

export type LicensingSettingsUpdateResponse = LicensingSettingsUpdateResponses[keyof LicensingSettingsUpdateResponses];

export type LicencesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Whose. Left out: your own where you hold licences, the whole register elsewhere
         */
        holder?: string;
        jurisdiction?: Array<string>;
        activity?: Array<'collection' | 'debt_purchase' | 'litigation' | 'field_visit' | 'tracing' | 'debt_administration'>;
        status?: Array<'granted' | 'suspended' | 'revoked' | 'surrendered'>;
        /**
         * When its last day is over
         */
        endsAt?: {
            gte?: string;
            lt?: string;
        };
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'holder'>;
    };
    url: '/v1/licences';
};

export type LicencesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesListError = LicencesListErrors[keyof LicencesListErrors];

export type LicencesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Licence>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type LicencesListResponse = LicencesListResponses[keyof LicencesListResponses];

export type LicencesRecordData = {
    body: {
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction: string;
        /**
         * What the licence lets its holder do
         */
        activity: 'collection' | 'debt_purchase' | 'litigation' | 'field_visit' | 'tracing' | 'debt_administration';
        /**
         * As the authority wrote it
         */
        number: string;
        authority: string;
        validFrom: string;
        /**
         * The first day it is valid no more
         */
        validUntil?: string;
        evidence: LicenceEvidence;
        /**
         * What it is bound to, as anybody may read
         */
        conditions?: string;
        /**
         * Your own reference, unique among your licences
         */
        reference?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/licences';
};

export type LicencesRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Your kind of organisation holds no licences here
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_holder_unfit';
    };
    /**
     * The resource changed meanwhile; Your reference already names another licence; You have a licence of this kind for some of these days; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_overlaps' | 'licence_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These are no dates of validity
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'licence_dates_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesRecordError = LicencesRecordErrors[keyof LicencesRecordErrors];

export type LicencesRecordResponses = {
    /**
     * Done
     */
    201: Licence;
};

export type LicencesRecordResponse = LicencesRecordResponses[keyof LicencesRecordResponses];

export type LicencesCoverageData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Whose; your own when left out
         */
        holder?: string;
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction: string;
        /**
         * What the licence lets its holder do
         */
        activity: 'collection' | 'debt_purchase' | 'litigation' | 'field_visit' | 'tracing' | 'debt_administration';
    };
    url: '/v1/licence-coverage';
};

export type LicencesCoverageErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesCoverageError = LicencesCoverageErrors[keyof LicencesCoverageErrors];

export type LicencesCoverageResponses = {
    /**
     * Found
     */
    200: LicenceCoverage;
};

export type LicencesCoverageResponse = LicencesCoverageResponses[keyof LicencesCoverageResponses];

export type LicencesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'holder'>;
    };
    url: '/v1/licences/{licence}';
};

export type LicencesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesGetError = LicencesGetErrors[keyof LicencesGetErrors];

export type LicencesGetResponses = {
    /**
     * Found
     */
    200: Licence;
};

export type LicencesGetResponse = LicencesGetResponses[keyof LicencesGetResponses];

export type LicencesRenewData = {
    body: {
        /**
         * As the authority wrote it
         */
        number?: string;
        /**
         * The day the former one ends, when left out
         */
        validFrom?: string;
        /**
         * The first day it is valid no more
         */
        validUntil?: string;
        evidence: LicenceEvidence;
        /**
         * What it is bound to, as anybody may read
         */
        conditions?: string;
        /**
         * Your own reference, unique among your licences
         */
        reference?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: never;
    url: '/v1/licences/{licence}/renew';
};

export type LicencesRenewErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The licence is not yours; Your kind of organisation holds no licences here
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_holder_unfit' | 'licence_not_holder';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another licence; You have a licence of this kind for some of these days; The same request is still running; The licence is not in a status for this; The licence runs until further notice and cannot be renewed
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_overlaps' | 'licence_reference_taken' | 'licence_renewal_unfit' | 'licence_status_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These are no dates of validity
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'licence_dates_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesRenewError = LicencesRenewErrors[keyof LicencesRenewErrors];

export type LicencesRenewResponses = {
    /**
     * Done
     */
    201: Licence;
};

export type LicencesRenewResponse = LicencesRenewResponses[keyof LicencesRenewResponses];

export type LicencesSurrenderData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: never;
    url: '/v1/licences/{licence}/surrender';
};

export type LicencesSurrenderErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The licence is not yours
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_not_holder';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The licence is not in a status for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesSurrenderError = LicencesSurrenderErrors[keyof LicencesSurrenderErrors];

export type LicencesSurrenderResponses = {
    /**
     * Done
     */
    200: Licence;
};

export type LicencesSurrenderResponse = LicencesSurrenderResponses[keyof LicencesSurrenderResponses];

export type LicencesVerifyData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: never;
    url: '/v1/licences/{licence}/verify';
};

export type LicencesVerifyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; You do not decide about this licence
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_not_overseer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The licence is not in a status for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesVerifyError = LicencesVerifyErrors[keyof LicencesVerifyErrors];

export type LicencesVerifyResponses = {
    /**
     * Done
     */
    200: Licence;
};

export type LicencesVerifyResponse = LicencesVerifyResponses[keyof LicencesVerifyResponses];

export type LicencesSuspendData = {
    body: {
        reason: 'conduct' | 'qualification' | 'capital' | 'fraud' | 'proceedings' | 'fees' | 'other';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: never;
    url: '/v1/licences/{licence}/suspend';
};

export type LicencesSuspendErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; You do not decide about this licence
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_not_overseer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The licence is not in a status for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesSuspendError = LicencesSuspendErrors[keyof LicencesSuspendErrors];

export type LicencesSuspendResponses = {
    /**
     * Done
     */
    200: Licence;
};

export type LicencesSuspendResponse = LicencesSuspendResponses[keyof LicencesSuspendResponses];

export type LicencesReinstateData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: never;
    url: '/v1/licences/{licence}/reinstate';
};

export type LicencesReinstateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; You do not decide about this licence
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_not_overseer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The licence is not in a status for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesReinstateError = LicencesReinstateErrors[keyof LicencesReinstateErrors];

export type LicencesReinstateResponses = {
    /**
     * Done
     */
    200: Licence;
};

export type LicencesReinstateResponse = LicencesReinstateResponses[keyof LicencesReinstateResponses];

export type LicencesRevokeData = {
    body: {
        reason: 'conduct' | 'qualification' | 'capital' | 'fraud' | 'proceedings' | 'fees' | 'other';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        licence: string;
    };
    query?: never;
    url: '/v1/licences/{licence}/revoke';
};

export type LicencesRevokeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; You do not decide about this licence
     */
    403: Problem & {
        code: 'insufficient_scope' | 'licence_not_overseer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The licence is not in a status for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'licence_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LicencesRevokeError = LicencesRevokeErrors[keyof LicencesRevokeErrors];

export type LicencesRevokeResponses = {
    /**
     * Done
     */
    200: Licence;
};

export type LicencesRevokeResponse = LicencesRevokeResponses[keyof LicencesRevokeResponses];

export type CollectorsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        jurisdiction?: Array<string>;
        /**
         * Those employed on this day
         */
        employedOn?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/collectors';
};

export type CollectorsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsListError = CollectorsListErrors[keyof CollectorsListErrors];

export type CollectorsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Collector>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CollectorsListResponse = CollectorsListResponses[keyof CollectorsListResponses];

export type CollectorsRegisterData = {
    body: {
        /**
         * Your own reference of the person, unique among your collectors
         */
        reference: string;
        name: string;
        identity?: CollectorIdentityInput;
        /**
         * The name borrowers know
         */
        alias: string;
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction: string;
        languages?: Array<string>;
        /**
         * Whether the person holds a degree, where hours depend on it
         */
        graduate?: boolean;
        employedFrom: string;
        /**
         * The first day of employment no more
         */
        employedUntil?: string;
        /**
         * When the person consented in writing to be registered
         */
        consentedOn?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/collectors';
};

export type CollectorsRegisterErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Your kind of organisation registers no collectors
     */
    403: Problem & {
        code: 'collector_employer_unfit' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another collector; You have registered this person already; The same request is still running
     */
    409: Problem & {
        code: 'collector_reference_taken' | 'collector_registered' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; This is no number of that register; These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit' | 'collector_identity_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsRegisterError = CollectorsRegisterErrors[keyof CollectorsRegisterErrors];

export type CollectorsRegisterResponses = {
    /**
     * Done
     */
    201: CollectorState;
};

export type CollectorsRegisterResponse = CollectorsRegisterResponses[keyof CollectorsRegisterResponses];

export type CollectorsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}';
};

export type CollectorsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsGetError = CollectorsGetErrors[keyof CollectorsGetErrors];

export type CollectorsGetResponses = {
    /**
     * Found
     */
    200: Collector;
};

export type CollectorsGetResponse = CollectorsGetResponses[keyof CollectorsGetResponses];

export type CollectorsUpdateData = {
    body?: {
        /**
         * The name borrowers know
         */
        alias?: string;
        languages?: Array<string>;
        graduate?: boolean;
        employedFrom?: string;
        /**
         * The first day of employment no more
         */
        employedUntil?: string | null;
        /**
         * When the person consented in writing to be registered
         */
        consentedOn?: string;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}';
};

export type CollectorsUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only the employer does this
     */
    403: Problem & {
        code: 'collector_not_employer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile
     */
    409: Problem & {
        code: 'conflict';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsUpdateError = CollectorsUpdateErrors[keyof CollectorsUpdateErrors];

export type CollectorsUpdateResponses = {
    /**
     * Done
     */
    200: CollectorState;
};

export type CollectorsUpdateResponse = CollectorsUpdateResponses[keyof CollectorsUpdateResponses];

export type CollectorsRotateCodeData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/rotate-code';
};

export type CollectorsRotateCodeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsRotateCodeError = CollectorsRotateCodeErrors[keyof CollectorsRotateCodeErrors];

export type CollectorsRotateCodeResponses = {
    /**
     * Done
     */
    200: CollectorState;
};

export type CollectorsRotateCodeResponse = CollectorsRotateCodeResponses[keyof CollectorsRotateCodeResponses];

export type CollectorsEraseData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/erase';
};

export type CollectorsEraseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The collector still works for you; Name and number are destroyed already
     */
    409: Problem & {
        code: 'collector_employed' | 'collector_erased' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsEraseError = CollectorsEraseErrors[keyof CollectorsEraseErrors];

export type CollectorsEraseResponses = {
    /**
     * Done
     */
    200: CollectorState;
};

export type CollectorsEraseResponse = CollectorsEraseResponses[keyof CollectorsEraseResponses];

export type CollectorsRecordData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/record';
};

export type CollectorsRecordErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsRecordError = CollectorsRecordErrors[keyof CollectorsRecordErrors];

export type CollectorsRecordResponses = {
    /**
     * Found
     */
    200: CollectorRecord;
};

export type CollectorsRecordResponse = CollectorsRecordResponses[keyof CollectorsRecordResponses];

export type CollectorsStandingData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: {
        /**
         * Where the collector is registered, when left out
         */
        jurisdiction?: string;
    };
    url: '/v1/collectors/{collector}/standing';
};

export type CollectorsStandingErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsStandingError = CollectorsStandingErrors[keyof CollectorsStandingErrors];

export type CollectorsStandingResponses = {
    /**
     * Found
     */
    200: CollectorStanding;
};

export type CollectorsStandingResponse = CollectorsStandingResponses[keyof CollectorsStandingResponses];

export type CollectorsCertifyData = {
    body: {
        kind: 'law' | 'communication' | 'counselling' | 'field_work' | 'tw_bankers_association' | 'in_dra' | 'cn_assessment' | 'sg_approval';
        /**
         * As its issuer wrote it
         */
        number: string;
        issuedOn: string;
        /**
         * The first day it holds no more
         */
        expiresOn?: string;
        evidence: CertificateEvidence;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/certificates';
};

export type CollectorsCertifyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The certificate is recorded already; The same request is still running
     */
    409: Problem & {
        code: 'collector_certificate_recorded' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsCertifyError = CollectorsCertifyErrors[keyof CollectorsCertifyErrors];

export type CollectorsCertifyResponses = {
    /**
     * Done
     */
    201: CollectorCertificate;
};

export type CollectorsCertifyResponse = CollectorsCertifyResponses[keyof CollectorsCertifyResponses];

export type CollectorsTrainData = {
    body: {
        on: string;
        topic: 'law' | 'communication' | 'counselling' | 'field_safety' | 'data_protection' | 'ethics' | 'operations' | 'vulnerability' | 'other';
        minutes: number;
        provider: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/trainings';
};

export type CollectorsTrainErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsTrainError = CollectorsTrainErrors[keyof CollectorsTrainErrors];

export type CollectorsTrainResponses = {
    /**
     * Done
     */
    201: CollectorTraining;
};

export type CollectorsTrainResponse = CollectorsTrainResponses[keyof CollectorsTrainResponses];

export type CollectorsAppraiseData = {
    body: {
        year: number;
        on: string;
        scores: AppraisalScores;
        /**
         * Your own reference of who appraised
         */
        reviewer: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/appraisals';
};

export type CollectorsAppraiseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The collector has been appraised for this year; The same request is still running
     */
    409: Problem & {
        code: 'collector_appraised' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsAppraiseError = CollectorsAppraiseErrors[keyof CollectorsAppraiseErrors];

export type CollectorsAppraiseResponses = {
    /**
     * Done
     */
    201: CollectorAppraisal;
};

export type CollectorsAppraiseResponse = CollectorsAppraiseResponses[keyof CollectorsAppraiseResponses];

export type CollectorsBarData = {
    body: {
        reason: 'conduct' | 'crime' | 'insolvency' | 'qualification' | 'investigation' | 'other';
        /**
         * At once, when left out
         */
        from?: string;
        /**
         * Until lifted, when left out
         */
        until?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/bars';
};

export type CollectorsBarErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsBarError = CollectorsBarErrors[keyof CollectorsBarErrors];

export type CollectorsBarResponses = {
    /**
     * Done
     */
    201: CollectorBar;
};

export type CollectorsBarResponse = CollectorsBarResponses[keyof CollectorsBarResponses];

export type CollectorsLiftBarData = {
    body: {
        bar: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/bars/lift';
};

export type CollectorsLiftBarErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only whoever barred the collector lifts the bar
     */
    403: Problem & {
        code: 'collector_bar_not_yours' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The bar was lifted already
     */
    409: Problem & {
        code: 'collector_bar_lifted' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorsLiftBarError = CollectorsLiftBarErrors[keyof CollectorsLiftBarErrors];

export type CollectorsLiftBarResponses = {
    /**
     * Done
     */
    200: CollectorBar;
};

export type CollectorsLiftBarResponse = CollectorsLiftBarResponses[keyof CollectorsLiftBarResponses];

export type CollectorCertificatesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        kind?: Array<'law' | 'communication' | 'counselling' | 'field_work' | 'tw_bankers_association' | 'in_dra' | 'cn_assessment' | 'sg_approval'>;
        expiresBefore?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'collector'>;
    };
    url: '/v1/collector-certificates';
};

export type CollectorCertificatesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorCertificatesListError = CollectorCertificatesListErrors[keyof CollectorCertificatesListErrors];

export type CollectorCertificatesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CollectorCertificate>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CollectorCertificatesListResponse = CollectorCertificatesListResponses[keyof CollectorCertificatesListResponses];

export type CollectorFindingsReportData = {
    body: {
        kind: 'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'bribery' | 'data_misuse' | 'entry_without_consent' | 'other';
        severity: 'minor' | 'serious' | 'grave';
        happenedOn: string;
        source: 'complaint' | 'audit' | 'recording' | 'lender' | 'regulator' | 'court' | 'self_reported';
        /**
         * Your own reference of the case it came up in
         */
        caseReference?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        collector: string;
    };
    query?: never;
    url: '/v1/collectors/{collector}/findings';
};

export type CollectorFindingsReportErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; These days do not follow each other
     */
    422: Problem & {
        code: 'collector_dates_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorFindingsReportError = CollectorFindingsReportErrors[keyof CollectorFindingsReportErrors];

export type CollectorFindingsReportResponses = {
    /**
     * Done
     */
    201: CollectorFinding;
};

export type CollectorFindingsReportResponse = CollectorFindingsReportResponses[keyof CollectorFindingsReportResponses];

export type CollectorFindingsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'reported' | 'replied' | 'upheld' | 'dismissed'>;
        kind?: Array<'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'bribery' | 'data_misuse' | 'entry_without_consent' | 'other'>;
        reportedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'collector'>;
    };
    url: '/v1/collector-findings';
};

export type CollectorFindingsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorFindingsListError = CollectorFindingsListErrors[keyof CollectorFindingsListErrors];

export type CollectorFindingsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CollectorFinding>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CollectorFindingsListResponse = CollectorFindingsListResponses[keyof CollectorFindingsListResponses];

export type CollectorFindingsGetData = {
    body?: never;
    path: {
        finding: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'collector'>;
    };
    url: '/v1/collector-findings/{finding}';
};

export type CollectorFindingsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorFindingsGetError = CollectorFindingsGetErrors[keyof CollectorFindingsGetErrors];

export type CollectorFindingsGetResponses = {
    /**
     * Found
     */
    200: CollectorFinding;
};

export type CollectorFindingsGetResponse = CollectorFindingsGetResponses[keyof CollectorFindingsGetResponses];

export type CollectorFindingsReplyData = {
    body: {
        code: 'accepts' | 'explains' | 'disputes_facts' | 'was_not_there' | 'followed_instructions';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        finding: string;
    };
    query?: never;
    url: '/v1/collector-findings/{finding}/reply';
};

export type CollectorFindingsReplyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only the employer does this
     */
    403: Problem & {
        code: 'collector_not_employer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The finding is not in a status for this
     */
    409: Problem & {
        code: 'collector_finding_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorFindingsReplyError = CollectorFindingsReplyErrors[keyof CollectorFindingsReplyErrors];

export type CollectorFindingsReplyResponses = {
    /**
     * Done
     */
    200: CollectorFinding;
};

export type CollectorFindingsReplyResponse = CollectorFindingsReplyResponses[keyof CollectorFindingsReplyResponses];

export type CollectorFindingsUpholdData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        finding: string;
    };
    query?: never;
    url: '/v1/collector-findings/{finding}/uphold';
};

export type CollectorFindingsUpholdErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; You do not decide this finding
     */
    403: Problem & {
        code: 'collector_finding_not_decider' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The finding is not in a status for this; The collector may still reply
     */
    409: Problem & {
        code: 'collector_finding_status_unfit' | 'collector_reply_outstanding' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorFindingsUpholdError = CollectorFindingsUpholdErrors[keyof CollectorFindingsUpholdErrors];

export type CollectorFindingsUpholdResponses = {
    /**
     * Done
     */
    200: CollectorFinding;
};

export type CollectorFindingsUpholdResponse = CollectorFindingsUpholdResponses[keyof CollectorFindingsUpholdResponses];

export type CollectorFindingsDismissData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        finding: string;
    };
    query?: never;
    url: '/v1/collector-findings/{finding}/dismiss';
};

export type CollectorFindingsDismissErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; You do not decide this finding
     */
    403: Problem & {
        code: 'collector_finding_not_decider' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The finding is not in a status for this; The collector may still reply
     */
    409: Problem & {
        code: 'collector_finding_status_unfit' | 'collector_reply_outstanding' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectorFindingsDismissError = CollectorFindingsDismissErrors[keyof CollectorFindingsDismissErrors];

export type CollectorFindingsDismissResponses = {
    /**
     * Done
     */
    200: CollectorFinding;
};

export type CollectorFindingsDismissResponse = CollectorFindingsDismissResponses[keyof CollectorFindingsDismissResponses];

export type AccountsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'open' | 'charged_off' | 'settled' | 'paid' | 'sold' | 'closed'>;
        bucket?: Array<'0' | '1-29' | '30-59' | '60-89' | '90-119' | '120-149' | '150-179' | '180+'>;
        /**
         * Your word for the kind of debt
         */
        product?: string;
        /**
         * ISO 4217
         */
        currency?: string;
        /**
         * Accounts this party is on
         */
        party?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placements' | 'placements.lender' | 'placements.agency' | 'placements.mandate' | 'placements.account' | 'placements.caseFile' | 'placements.batch' | 'placements.openHolds' | 'placements.treatments' | 'placements.stageCase'>;
    };
    url: '/v1/accounts';
};

export type AccountsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsListError = AccountsListErrors[keyof AccountsListErrors];

export type AccountsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Account>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type AccountsListResponse = AccountsListResponses[keyof AccountsListResponses];

export type AccountsCreateData = {
    body: {
        /**
         * Your own reference, unique among your accounts
         */
        reference: string;
        /**
         * Your word for the kind of debt
         */
        product: string;
        /**
         * ISO 4217
         */
        currency: string;
        /**
         * ISO 3166-1 country, or ISO 3166-2 part of it
         */
        jurisdiction: string;
        openedOn: string;
        balance: OpeningBalance;
        /**
         * The day the balance is of; today by default
         */
        balanceOn?: string;
        delinquency?: Delinquency;
        chargedOffOn?: string | null;
        lastPaymentOn?: string | null;
        itemisation?: ItemisationInput;
        limitation?: LimitationInput;
        accrual?: AccrualInput;
        parties?: Array<PartyLink>;
    };
    path?: never;
    query?: never;
    url: '/v1/accounts';
};

export type AccountsCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another account; The same request is still running
     */
    409: Problem & {
        code: 'account_reference_taken' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; Your organisation does not hold accounts; The account cannot be as it is described
     */
    422: Problem & {
        code: 'account_holder_unfit' | 'account_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsCreateError = AccountsCreateErrors[keyof AccountsCreateErrors];

export type AccountsCreateResponses = {
    /**
     * Done
     */
    201: Account;
};

export type AccountsCreateResponse = AccountsCreateResponses[keyof AccountsCreateResponses];

export type AccountsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placements' | 'placements.lender' | 'placements.agency' | 'placements.mandate' | 'placements.account' | 'placements.caseFile' | 'placements.batch' | 'placements.openHolds' | 'placements.treatments' | 'placements.stageCase'>;
    };
    url: '/v1/accounts/{account}';
};

export type AccountsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsGetError = AccountsGetErrors[keyof AccountsGetErrors];

export type AccountsGetResponses = {
    /**
     * Found
     */
    200: Account;
};

export type AccountsGetResponse = AccountsGetResponses[keyof AccountsGetResponses];

export type AccountPartiesListData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/accounts/{account}/parties';
};

export type AccountPartiesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountPartiesListError = AccountPartiesListErrors[keyof AccountPartiesListErrors];

export type AccountPartiesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<AccountParty>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type AccountPartiesListResponse = AccountPartiesListResponses[keyof AccountPartiesListResponses];

export type AccountPartiesAddData = {
    body: {
        /**
         * A party you already have
         */
        party?: string;
        newParty?: NewParty;
        role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
        liability: 'several' | 'joint' | 'guarantee' | 'none';
        guarantee?: {
            /**
             * Null where it has no limit
             */
            cap?: number | null;
            calledOn?: string | null;
        };
        authority?: Authority;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/parties';
};

export type AccountPartiesAddErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another account; The party has this role on the account already; The same request is still running
     */
    409: Problem & {
        code: 'account_party_exists' | 'account_reference_taken' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The party cannot be as it is described
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'party_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountPartiesAddError = AccountPartiesAddErrors[keyof AccountPartiesAddErrors];

export type AccountPartiesAddResponses = {
    /**
     * Done
     */
    201: AccountPartyState;
};

export type AccountPartiesAddResponse = AccountPartiesAddResponses[keyof AccountPartiesAddResponses];

export type AccountPartiesEndData = {
    body: {
        role: 'borrower' | 'co_borrower' | 'guarantor' | 'representative' | 'authorised_third_party';
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/parties/{party}/end';
};

export type AccountPartiesEndErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party does not have this role on the account
     */
    409: Problem & {
        code: 'account_party_not_running' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountPartiesEndError = AccountPartiesEndErrors[keyof AccountPartiesEndErrors];

export type AccountPartiesEndResponses = {
    /**
     * Done
     */
    200: AccountPartyState;
};

export type AccountPartiesEndResponse = AccountPartiesEndResponses[keyof AccountPartiesEndResponses];

export type PartiesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        kind?: 'person' | 'firm';
        /**
         * Parties of whom any of these is running
         */
        status?: Array<'deceased' | 'insolvent' | 'minor' | 'represented' | 'identity_theft' | 'incarcerated'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/parties';
};

export type PartiesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesListError = PartiesListErrors[keyof PartiesListErrors];

export type PartiesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Party>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PartiesListResponse = PartiesListResponses[keyof PartiesListResponses];

export type PartiesSearchData = {
    body: {
        identifier: PartyIdentifier;
    };
    path?: never;
    query?: never;
    url: '/v1/parties/search';
};

export type PartiesSearchErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The party cannot be as it is described
     */
    422: Problem & {
        code: 'party_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesSearchError = PartiesSearchErrors[keyof PartiesSearchErrors];

export type PartiesSearchResponses = {
    /**
     * Found
     */
    200: PartyMatches;
};

export type PartiesSearchResponse = PartiesSearchResponses[keyof PartiesSearchResponses];

export type PartiesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
    };
    query?: never;
    url: '/v1/parties/{party}';
};

export type PartiesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesGetError = PartiesGetErrors[keyof PartiesGetErrors];

export type PartiesGetResponses = {
    /**
     * Found
     */
    200: Party;
};

export type PartiesGetResponse = PartiesGetResponses[keyof PartiesGetResponses];

export type PartiesUpdateData = {
    body?: {
        reference?: string;
        name?: string;
        nationalId?: NationalIdInput;
        birthDate?: string | null;
        employer?: string | null;
        /**
         * BCP 47; notices go out in it
         */
        preferredLanguage?: string | null;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
    };
    query?: never;
    url: '/v1/parties/{party}';
};

export type PartiesUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another party; Another party has this national id; The party’s personal data was erased
     */
    409: Problem & {
        code: 'conflict' | 'party_erased' | 'party_national_id_taken' | 'party_reference_taken';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The party cannot be as it is described
     */
    422: Problem & {
        code: 'party_unfit';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesUpdateError = PartiesUpdateErrors[keyof PartiesUpdateErrors];

export type PartiesUpdateResponses = {
    /**
     * Done
     */
    200: Party;
};

export type PartiesUpdateResponse = PartiesUpdateResponses[keyof PartiesUpdateResponses];

export type PartiesEraseData = {
    body: {
        /**
         * `request` and `retention_elapsed` wait until nothing is owed; the others do not
         */
        reason: 'request' | 'retention_elapsed' | 'mistaken_identity' | 'court_order';
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
    };
    query?: never;
    url: '/v1/parties/{party}/erase';
};

export type PartiesEraseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party’s personal data was erased; The party’s data is still needed
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'party_erased' | 'party_erasure_blocked';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesEraseError = PartiesEraseErrors[keyof PartiesEraseErrors];

export type PartiesEraseResponses = {
    /**
     * Done
     */
    200: PartyErasure;
};

export type PartiesEraseResponse = PartiesEraseResponses[keyof PartiesEraseResponses];

export type PartiesRecordStatusData = {
    body: {
        kind: 'deceased' | 'insolvent' | 'minor' | 'represented' | 'identity_theft' | 'incarcerated';
        /**
         * The first day it holds
         */
        from: string;
        /**
         * The first day it no longer holds, if known
         */
        until?: string | null;
        /**
         * Insolvency: under which law or procedure
         */
        regime?: string;
        /**
         * Insolvency: whether all collection stops; true by default
         */
        stay?: boolean;
        source: 'borrower' | 'lender' | 'agency' | 'bureau' | 'court' | 'public_record' | 'tracing' | 'other';
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
    };
    query?: never;
    url: '/v1/parties/{party}/statuses';
};

export type PartiesRecordStatusErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party’s personal data was erased; A status of this kind holds at that time already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'party_erased' | 'party_status_overlaps';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The party cannot be as it is described
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'party_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesRecordStatusError = PartiesRecordStatusErrors[keyof PartiesRecordStatusErrors];

export type PartiesRecordStatusResponses = {
    /**
     * Done
     */
    201: PartyStatus;
};

export type PartiesRecordStatusResponse = PartiesRecordStatusResponses[keyof PartiesRecordStatusResponses];

export type PartiesEndStatusData = {
    body?: {
        /**
         * The first day it no longer holds; today by default
         */
        until?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
        kind: 'deceased' | 'insolvent' | 'minor' | 'represented' | 'identity_theft' | 'incarcerated';
    };
    query?: never;
    url: '/v1/parties/{party}/statuses/{kind}/end';
};

export type PartiesEndStatusErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; No status of this kind is running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'party_status_not_running';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The party cannot be as it is described
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'party_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PartiesEndStatusError = PartiesEndStatusErrors[keyof PartiesEndStatusErrors];

export type PartiesEndStatusResponses = {
    /**
     * Done
     */
    200: PartyStatus;
};

export type PartiesEndStatusResponse = PartiesEndStatusResponses[keyof PartiesEndStatusResponses];

export type ContactPointsAddData = {
    body: {
        kind: 'phone' | 'email' | 'address' | 'workplace';
        /**
         * A telephone number, an e-mail address, or a postal address in one text
         */
        value: string;
        /**
         * Where a number without + is dialled
         */
        country?: string;
        source: 'borrower' | 'lender' | 'agency' | 'bureau' | 'court' | 'public_record' | 'tracing' | 'other';
        verifiedAt?: string;
        consentedAt?: string;
        optedOutAt?: string;
        /**
         * Whether it stays where it is; true by default for addresses and workplaces
         */
        placeBound?: boolean;
        /**
         * IANA zones it suggests; by default the one zone of the number’s country, where it has one
         */
        timeZones?: Array<string>;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        party: string;
    };
    query?: never;
    url: '/v1/parties/{party}/contact-points';
};

export type ContactPointsAddErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The party has this contact point already; The same request is still running; The party’s personal data was erased
     */
    409: Problem & {
        code: 'conflict' | 'contact_point_exists' | 'idempotency_in_progress' | 'party_erased';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The party cannot be as it is described
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'party_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPointsAddError = ContactPointsAddErrors[keyof ContactPointsAddErrors];

export type ContactPointsAddResponses = {
    /**
     * Done
     */
    201: ContactPointState;
};

export type ContactPointsAddResponse = ContactPointsAddResponses[keyof ContactPointsAddResponses];

export type ContactPointsVerifyData = {
    body?: never;
    path: {
        contactPoint: string;
    };
    query?: never;
    url: '/v1/contact-points/{contactPoint}/verify';
};

export type ContactPointsVerifyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party’s personal data was erased; The contact point was removed
     */
    409: Problem & {
        code: 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'party_erased';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPointsVerifyError = ContactPointsVerifyErrors[keyof ContactPointsVerifyErrors];

export type ContactPointsVerifyResponses = {
    /**
     * Done
     */
    200: ContactPointState;
};

export type ContactPointsVerifyResponse = ContactPointsVerifyResponses[keyof ContactPointsVerifyResponses];

export type ContactPointsConsentData = {
    body?: never;
    path: {
        contactPoint: string;
    };
    query?: never;
    url: '/v1/contact-points/{contactPoint}/consent';
};

export type ContactPointsConsentErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party’s personal data was erased; The contact point was removed
     */
    409: Problem & {
        code: 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'party_erased';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPointsConsentError = ContactPointsConsentErrors[keyof ContactPointsConsentErrors];

export type ContactPointsConsentResponses = {
    /**
     * Done
     */
    200: ContactPointState;
};

export type ContactPointsConsentResponse = ContactPointsConsentResponses[keyof ContactPointsConsentResponses];

export type ContactPointsOptOutData = {
    body?: never;
    path: {
        contactPoint: string;
    };
    query?: never;
    url: '/v1/contact-points/{contactPoint}/opt-out';
};

export type ContactPointsOptOutErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party’s personal data was erased; The contact point was removed
     */
    409: Problem & {
        code: 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'party_erased';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPointsOptOutError = ContactPointsOptOutErrors[keyof ContactPointsOptOutErrors];

export type ContactPointsOptOutResponses = {
    /**
     * Done
     */
    200: ContactPointState;
};

export type ContactPointsOptOutResponse = ContactPointsOptOutResponses[keyof ContactPointsOptOutResponses];

export type ContactPointsRemoveData = {
    body?: never;
    path: {
        contactPoint: string;
    };
    query?: never;
    url: '/v1/contact-points/{contactPoint}/remove';
};

export type ContactPointsRemoveErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The party’s personal data was erased; The contact point was removed
     */
    409: Problem & {
        code: 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'party_erased';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPointsRemoveError = ContactPointsRemoveErrors[keyof ContactPointsRemoveErrors];

export type ContactPointsRemoveResponses = {
    /**
     * Done
     */
    200: ContactPointState;
};

export type ContactPointsRemoveResponse = ContactPointsRemoveResponses[keyof ContactPointsRemoveResponses];

export type AccountsDebtData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/debt';
};

export type AccountsDebtErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsDebtError = AccountsDebtErrors[keyof AccountsDebtErrors];

export type AccountsDebtResponses = {
    /**
     * Found
     */
    200: Debt;
};

export type AccountsDebtResponse = AccountsDebtResponses[keyof AccountsDebtResponses];

export type TransactionsListData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        kind?: Array<'opening' | 'charge' | 'interest' | 'fee' | 'cost' | 'payment' | 'credit' | 'adjustment' | 'reversal'>;
        effectiveOn?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements'>;
    };
    url: '/v1/accounts/{account}/transactions';
};

export type TransactionsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TransactionsListError = TransactionsListErrors[keyof TransactionsListErrors];

export type TransactionsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Transaction>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type TransactionsListResponse = TransactionsListResponses[keyof TransactionsListResponses];

export type TransactionsPostData = {
    body: {
        kind: 'charge' | 'interest' | 'fee' | 'cost' | 'payment' | 'credit' | 'adjustment';
        /**
         * ISO 4217
         */
        currency: string;
        /**
         * Minor units, positive for every kind: the kind says which way. A payment pays fees, interest, costs, then principal
         */
        amount?: number;
        components?: TransactionParts;
        /**
         * The day it counts from: not before the account was opened, not after today
         */
        effectiveOn: string;
        /**
         * Your own reference, unique among your transactions
         */
        reference?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/transactions';
};

export type TransactionsPostErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another transaction; The same request is still running; The account takes no such transaction now; The platform accrues this account’s interest
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'idempotency_in_progress' | 'transaction_not_allowed' | 'transaction_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The currency is not the account’s; The day does not fit the account; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'currency_mismatch' | 'day_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TransactionsPostError = TransactionsPostErrors[keyof TransactionsPostErrors];

export type TransactionsPostResponses = {
    /**
     * Done
     */
    201: Transaction;
};

export type TransactionsPostResponse = TransactionsPostResponses[keyof TransactionsPostResponses];

export type TransactionsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
        /**
         * An id, or `ref:` and your own reference
         */
        transaction: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements'>;
    };
    url: '/v1/accounts/{account}/transactions/{transaction}';
};

export type TransactionsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TransactionsGetError = TransactionsGetErrors[keyof TransactionsGetErrors];

export type TransactionsGetResponses = {
    /**
     * Found
     */
    200: Transaction;
};

export type TransactionsGetResponse = TransactionsGetResponses[keyof TransactionsGetResponses];

export type TransactionsReverseData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
        /**
         * An id, or `ref:` and your own reference
         */
        transaction: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/transactions/{transaction}/reverse';
};

export type TransactionsReverseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The transaction was reversed already; The same request is still running; The account takes no such transaction now; The platform accrues this account’s interest; This transaction is not reversed; The transaction belongs to a payment
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'idempotency_in_progress' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible' | 'transaction_of_payment';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TransactionsReverseError = TransactionsReverseErrors[keyof TransactionsReverseErrors];

export type TransactionsReverseResponses = {
    /**
     * Done
     */
    201: Transaction;
};

export type TransactionsReverseResponse = TransactionsReverseResponses[keyof TransactionsReverseResponses];

export type AccountsChargeOffData = {
    body: {
        /**
         * The day of the charge-off in the lender’s books
         */
        on: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/charge-off';
};

export type AccountsChargeOffErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this
     */
    409: Problem & {
        code: 'account_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the account
     */
    422: Problem & {
        code: 'day_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsChargeOffError = AccountsChargeOffErrors[keyof AccountsChargeOffErrors];

export type AccountsChargeOffResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsChargeOffResponse = AccountsChargeOffResponses[keyof AccountsChargeOffResponses];

export type AccountsSettleData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/settle';
};

export type AccountsSettleErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this; Nothing is owed
     */
    409: Problem & {
        code: 'account_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'nothing_owed';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsSettleError = AccountsSettleErrors[keyof AccountsSettleErrors];

export type AccountsSettleResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsSettleResponse = AccountsSettleResponses[keyof AccountsSettleResponses];

export type AccountsCloseData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/close';
};

export type AccountsCloseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this
     */
    409: Problem & {
        code: 'account_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsCloseError = AccountsCloseErrors[keyof AccountsCloseErrors];

export type AccountsCloseResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsCloseResponse = AccountsCloseResponses[keyof AccountsCloseResponses];

export type AccountsReopenData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/reopen';
};

export type AccountsReopenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this
     */
    409: Problem & {
        code: 'account_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsReopenError = AccountsReopenErrors[keyof AccountsReopenErrors];

export type AccountsReopenResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsReopenResponse = AccountsReopenResponses[keyof AccountsReopenResponses];

export type AccountsReportDelinquencyData = {
    body: {
        /**
         * Zero cures the running episode
         */
        daysPastDue: number;
        asOf: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/delinquency';
};

export type AccountsReportDelinquencyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The delinquency is frozen; The account’s status does not allow this; A later day was reported already
     */
    409: Problem & {
        code: 'account_status_unfit' | 'conflict' | 'delinquency_frozen' | 'delinquency_report_outdated' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the account
     */
    422: Problem & {
        code: 'day_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsReportDelinquencyError = AccountsReportDelinquencyErrors[keyof AccountsReportDelinquencyErrors];

export type AccountsReportDelinquencyResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsReportDelinquencyResponse = AccountsReportDelinquencyResponses[keyof AccountsReportDelinquencyResponses];

export type AccountsCorrectDelinquencyData = {
    body: {
        /**
         * The true first-delinquency date of the last episode
         */
        startedOn: string;
        /**
         * A document of this account that proves it
         */
        evidence: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/delinquency/correct';
};

export type AccountsCorrectDelinquencyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account has no delinquency episode
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'no_delinquency_episode';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The day does not fit the account; The corrected date does not fit the episodes
     */
    422: Problem & {
        code: 'day_unfit' | 'delinquency_correction_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsCorrectDelinquencyError = AccountsCorrectDelinquencyErrors[keyof AccountsCorrectDelinquencyErrors];

export type AccountsCorrectDelinquencyResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsCorrectDelinquencyResponse = AccountsCorrectDelinquencyResponses[keyof AccountsCorrectDelinquencyResponses];

export type AccountsEpisodesData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/accounts/{account}/episodes';
};

export type AccountsEpisodesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsEpisodesError = AccountsEpisodesErrors[keyof AccountsEpisodesErrors];

export type AccountsEpisodesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<DelinquencyEpisode>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type AccountsEpisodesResponse = AccountsEpisodesResponses[keyof AccountsEpisodesResponses];

export type AccountsBucketsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/accounts/{account}/buckets';
};

export type AccountsBucketsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsBucketsError = AccountsBucketsErrors[keyof AccountsBucketsErrors];

export type AccountsBucketsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<BucketStay>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type AccountsBucketsResponse = AccountsBucketsResponses[keyof AccountsBucketsResponses];

export type AccountsSetItemisationData = {
    body: {
        kind: 'last_statement' | 'charge_off' | 'last_payment' | 'transaction' | 'judgment';
        date: string;
        /**
         * What was owed on the date
         */
        amount: number;
        /**
         * Since the date. Left out: as posted here
         */
        interest?: number;
        /**
         * Minor units of the currency
         */
        fees?: number;
        /**
         * Minor units of the currency
         */
        payments?: number;
        /**
         * Minor units of the currency
         */
        credits?: number;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/itemisation';
};

export type AccountsSetItemisationErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The itemisation is fixed already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'itemisation_fixed';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the account; The itemisation does not add up to the balance
     */
    422: Problem & {
        code: 'day_unfit' | 'idempotency_key_reused' | 'itemisation_unequal';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsSetItemisationError = AccountsSetItemisationErrors[keyof AccountsSetItemisationErrors];

export type AccountsSetItemisationResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsSetItemisationResponse = AccountsSetItemisationResponses[keyof AccountsSetItemisationResponses];

export type AccountsSetLimitationData = {
    body: {
        /**
         * What the claim rests on
         */
        basis: string;
        /**
         * The day the claim could first be made
         */
        start: string;
        /**
         * The last day to sue; needed where no rule is kept
         */
        expiry?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/limitation';
};

export type AccountsSetLimitationErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The expiry must be given; The day does not fit the account
     */
    422: Problem & {
        code: 'day_unfit' | 'idempotency_key_reused' | 'limitation_expiry_needed';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsSetLimitationError = AccountsSetLimitationErrors[keyof AccountsSetLimitationErrors];

export type AccountsSetLimitationResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsSetLimitationResponse = AccountsSetLimitationResponses[keyof AccountsSetLimitationResponses];

export type AccountsInterruptLimitationData = {
    body: {
        cause: 'acknowledgement' | 'payment' | 'suit';
        on: string;
        /**
         * The new last day to sue, where no rule says it
         */
        expiry?: string;
        /**
         * You know that this revives a barred debt
         */
        reviveBarred?: boolean;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/limitation/interrupt';
};

export type AccountsInterruptLimitationErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account has no limitation period yet; This would revive a barred debt
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'limitation_would_revive' | 'no_limitation';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the account; The expiry must be given
     */
    422: Problem & {
        code: 'day_unfit' | 'idempotency_key_reused' | 'limitation_expiry_needed';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsInterruptLimitationError = AccountsInterruptLimitationErrors[keyof AccountsInterruptLimitationErrors];

export type AccountsInterruptLimitationResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsInterruptLimitationResponse = AccountsInterruptLimitationResponses[keyof AccountsInterruptLimitationResponses];

export type AccountsChangeAccrualData = {
    body: {
        /**
         * Who computes and posts the interest
         */
        by: 'lender' | 'platform';
        /**
         * Basis points a year
         */
        annualRate: number;
        dayCount: 'actual/365' | 'actual/360' | '30/360';
        /**
         * The first day under these terms. Where the lender accrues: its interest is posted for every day before
         */
        from: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/accrual';
};

export type AccountsChangeAccrualErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this
     */
    409: Problem & {
        code: 'account_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the accrual; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'accrual_day_unfit' | 'amount_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsChangeAccrualError = AccountsChangeAccrualErrors[keyof AccountsChangeAccrualErrors];

export type AccountsChangeAccrualResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsChangeAccrualResponse = AccountsChangeAccrualResponses[keyof AccountsChangeAccrualResponses];

export type AccountsFreezeAccrualData = {
    body: {
        on: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/accrual/freeze';
};

export type AccountsFreezeAccrualErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this; The platform accrues nothing here; The accrual is in that state already
     */
    409: Problem & {
        code: 'account_status_unfit' | 'accrual_state_unfit' | 'conflict' | 'idempotency_in_progress' | 'no_accrual';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the accrual; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'accrual_day_unfit' | 'amount_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsFreezeAccrualError = AccountsFreezeAccrualErrors[keyof AccountsFreezeAccrualErrors];

export type AccountsFreezeAccrualResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsFreezeAccrualResponse = AccountsFreezeAccrualResponses[keyof AccountsFreezeAccrualResponses];

export type AccountsResumeAccrualData = {
    body: {
        on: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/accrual/resume';
};

export type AccountsResumeAccrualErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The account’s status does not allow this; The platform accrues nothing here; The accrual is in that state already
     */
    409: Problem & {
        code: 'account_status_unfit' | 'accrual_state_unfit' | 'conflict' | 'idempotency_in_progress' | 'no_accrual';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit the accrual; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'accrual_day_unfit' | 'amount_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountsResumeAccrualError = AccountsResumeAccrualErrors[keyof AccountsResumeAccrualErrors];

export type AccountsResumeAccrualResponses = {
    /**
     * Done
     */
    200: Debt;
};

export type AccountsResumeAccrualResponse = AccountsResumeAccrualResponses[keyof AccountsResumeAccrualResponses];

export type CostsListData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements'>;
    };
    url: '/v1/accounts/{account}/costs';
};

export type CostsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CostsListError = CostsListErrors[keyof CostsListErrors];

export type CostsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Cost>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CostsListResponse = CostsListResponses[keyof CostsListResponses];

export type CostsRecordData = {
    body: {
        kind: 'court' | 'legal' | 'tracing' | 'valuation' | 'enforcement' | 'other';
        /**
         * ISO 4217
         */
        currency: string;
        /**
         * Minor units of the currency
         */
        amount: number;
        /**
         * Charged to the borrower; otherwise the lender bears it
         */
        chargeable: boolean;
        /**
         * The clause that lets the borrower be charged
         */
        basis?: string;
        incurredOn: string;
        /**
         * Your own reference, unique among your costs
         */
        reference?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/costs';
};

export type CostsRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another cost; The same request is still running; The account takes no such transaction now; The platform accrues this account’s interest
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'cost_reference_taken' | 'idempotency_in_progress' | 'transaction_not_allowed';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; A cost charged to the borrower needs its basis; The currency is not the account’s; The day does not fit the account; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'cost_basis_needed' | 'currency_mismatch' | 'day_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CostsRecordError = CostsRecordErrors[keyof CostsRecordErrors];

export type CostsRecordResponses = {
    /**
     * Done
     */
    201: Cost;
};

export type CostsRecordResponse = CostsRecordResponses[keyof CostsRecordResponses];

export type DocumentsListData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements'>;
    };
    url: '/v1/accounts/{account}/documents';
};

export type DocumentsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DocumentsListError = DocumentsListErrors[keyof DocumentsListErrors];

export type DocumentsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Document>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type DocumentsListResponse = DocumentsListResponses[keyof DocumentsListResponses];

export type DocumentsRegisterData = {
    body: {
        kind: 'contract' | 'statement' | 'notice' | 'authority' | 'recording';
        title: string;
        /**
         * Of the file, which stays with you
         */
        sha256: string;
        mediaType: string;
        sizeBytes: number;
        /**
         * In your own schedule
         */
        retentionClass: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
    };
    query?: never;
    url: '/v1/accounts/{account}/documents';
};

export type DocumentsRegisterErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The account has this document already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'document_taken' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DocumentsRegisterError = DocumentsRegisterErrors[keyof DocumentsRegisterErrors];

export type DocumentsRegisterResponses = {
    /**
     * Done
     */
    201: Document;
};

export type DocumentsRegisterResponse = DocumentsRegisterResponses[keyof DocumentsRegisterResponses];

export type DocumentsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
        document: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements'>;
    };
    url: '/v1/accounts/{account}/documents/{document}';
};

export type DocumentsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DocumentsGetError = DocumentsGetErrors[keyof DocumentsGetErrors];

export type DocumentsGetResponses = {
    /**
     * Found
     */
    200: Document;
};

export type DocumentsGetResponse = DocumentsGetResponses[keyof DocumentsGetResponses];

export type LedgerTrialBalanceData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Leaves out what counts from a later day
         */
        effectiveThrough?: string;
        /**
         * Leaves out what was recorded after this day of your time zone: the books as they stood then
         */
        recordedThrough?: string;
    };
    url: '/v1/trial-balance';
};

export type LedgerTrialBalanceErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LedgerTrialBalanceError = LedgerTrialBalanceErrors[keyof LedgerTrialBalanceErrors];

export type LedgerTrialBalanceResponses = {
    /**
     * Found
     */
    200: TrialBalance;
};

export type LedgerTrialBalanceResponse = LedgerTrialBalanceResponses[keyof LedgerTrialBalanceResponses];

export type LedgerPostingsData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Lenders: your account
         */
        account?: string;
        payment?: string;
        /**
         * The other side of what two have a part in
         */
        counterparty?: string;
        kind?: Array<'transaction' | 'receipt' | 'allocation' | 'refund' | 'commission' | 'reversal'>;
        effectiveOn?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'payment' | 'payment.account' | 'payment.placement'>;
    };
    url: '/v1/postings';
};

export type LedgerPostingsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type LedgerPostingsError = LedgerPostingsErrors[keyof LedgerPostingsErrors];

export type LedgerPostingsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PostingSet>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type LedgerPostingsResponse = LedgerPostingsResponses[keyof LedgerPostingsResponses];

export type MandatesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'proposed' | 'active' | 'ended'>;
        counterparty?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'lender' | 'agency'>;
    };
    url: '/v1/mandates';
};

export type MandatesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesListError = MandatesListErrors[keyof MandatesListErrors];

export type MandatesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Mandate>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type MandatesListResponse = MandatesListResponses[keyof MandatesListResponses];

export type MandatesProposeData = {
    body: {
        /**
         * The other side: an agency when you lend, a lender when you collect
         */
        counterparty: string;
        /**
         * Your own reference, unique among your mandates
         */
        reference?: string;
        terms: MandateTerms;
    };
    path?: never;
    query?: never;
    url: '/v1/mandates';
};

export type MandatesProposeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another mandate; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; These two organisations cannot hold a mandate; A required licence is not named as the register names it
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'mandate_licence_unknown' | 'mandate_sides_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesProposeError = MandatesProposeErrors[keyof MandatesProposeErrors];

export type MandatesProposeResponses = {
    /**
     * Done
     */
    201: Mandate;
};

export type MandatesProposeResponse = MandatesProposeResponses[keyof MandatesProposeResponses];

export type MandatesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'lender' | 'agency'>;
    };
    url: '/v1/mandates/{mandate}';
};

export type MandatesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesGetError = MandatesGetErrors[keyof MandatesGetErrors];

export type MandatesGetResponses = {
    /**
     * Found
     */
    200: Mandate;
};

export type MandatesGetResponse = MandatesGetResponses[keyof MandatesGetResponses];

export type MandatesAmendData = {
    body: {
        terms: MandateTerms;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: never;
    url: '/v1/mandates/{mandate}/amend';
};

export type MandatesAmendErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The mandate has ended
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_ended';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; A required licence is not named as the register names it
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'mandate_licence_unknown';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesAmendError = MandatesAmendErrors[keyof MandatesAmendErrors];

export type MandatesAmendResponses = {
    /**
     * Done
     */
    200: Mandate;
};

export type MandatesAmendResponse = MandatesAmendResponses[keyof MandatesAmendResponses];

export type MandatesSignData = {
    body: {
        /**
         * The version you have read and sign
         */
        number: number;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: never;
    url: '/v1/mandates/{mandate}/sign';
};

export type MandatesSignErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The agency lacks a licence the mandate requires; The mandate has ended; A newer version of the mandate was proposed; You have already signed this version
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_ended' | 'mandate_nothing_to_sign' | 'mandate_unlicensed' | 'mandate_version_moved';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesSignError = MandatesSignErrors[keyof MandatesSignErrors];

export type MandatesSignResponses = {
    /**
     * Done
     */
    200: Mandate;
};

export type MandatesSignResponse = MandatesSignResponses[keyof MandatesSignResponses];

export type MandatesSuspendData = {
    body: {
        /**
         * licence: a licence the mandate requires is gone; conduct: the agency’s conduct is being examined
         */
        cause: 'licence' | 'conduct';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: never;
    url: '/v1/mandates/{mandate}/suspend';
};

export type MandatesSuspendErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The mandate has ended; The mandate is not in force; The mandate is suspended
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesSuspendError = MandatesSuspendErrors[keyof MandatesSuspendErrors];

export type MandatesSuspendResponses = {
    /**
     * Done
     */
    200: Mandate;
};

export type MandatesSuspendResponse = MandatesSuspendResponses[keyof MandatesSuspendResponses];

export type MandatesResumeData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: never;
    url: '/v1/mandates/{mandate}/resume';
};

export type MandatesResumeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only the side that suspended the mandate resumes it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'mandate_suspended_by_other';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The mandate has ended; The mandate is not suspended
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_ended' | 'mandate_not_suspended';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesResumeError = MandatesResumeErrors[keyof MandatesResumeErrors];

export type MandatesResumeResponses = {
    /**
     * Done
     */
    200: Mandate;
};

export type MandatesResumeResponse = MandatesResumeResponses[keyof MandatesResumeResponses];

export type MandatesEndData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: never;
    url: '/v1/mandates/{mandate}/end';
};

export type MandatesEndErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The mandate has ended
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_ended';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesEndError = MandatesEndErrors[keyof MandatesEndErrors];

export type MandatesEndResponses = {
    /**
     * Done
     */
    200: Mandate;
};

export type MandatesEndResponse = MandatesEndResponses[keyof MandatesEndResponses];

export type PlacementsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'draft' | 'offered' | 'accepted' | 'active' | 'on_hold' | 'recall_pending' | 'objected' | 'return_requested' | 'declined' | 'expired' | 'withdrawn' | 'recalled' | 'returned' | 'closed'>;
        mandate?: string;
        batch?: string;
        /**
         * Lenders only: your account
         */
        account?: string;
        counterparty?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'lender' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency' | 'account' | 'account.placements' | 'caseFile' | 'caseFile.placement' | 'caseFile.treatments' | 'batch' | 'openHolds' | 'openHolds.placement' | 'treatments' | 'treatments.party' | 'stageCase' | 'stageCase.policy' | 'stageCase.placement'>;
    };
    url: '/v1/placements';
};

export type PlacementsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsListError = PlacementsListErrors[keyof PlacementsListErrors];

export type PlacementsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Placement>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PlacementsListResponse = PlacementsListResponses[keyof PlacementsListResponses];

export type PlacementsPlaceData = {
    body: {
        /**
         * An id, or `ref:` and your own reference
         */
        account: string;
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
        /**
         * Your own reference, unique among your placements
         */
        reference?: string;
        /**
         * When an unanswered offer expires; never, when left out
         */
        respondBy?: string;
        /**
         * False keeps it a draft that only you see
         */
        offer?: boolean;
    };
    path?: never;
    query?: never;
    url: '/v1/placements';
};

export type PlacementsPlaceErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; The account is already placed; Your reference already names another placement; The mandate’s capacity is taken; The same request is still running; The placement is no longer where this can be done; The mandate has ended; The mandate is not in force; The mandate is suspended; The agency lacks a licence the mandate requires; There is nothing to collect on the account; Nobody liable on the account may be contacted; Another agency holds a debt of the same borrower; The agency, or one of its group, held the account before
     */
    409: Problem & {
        code: 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'placement_reference_taken' | 'placement_status_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The mandate does not cover the account; The time to respond has passed
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'placement_outside_mandate' | 'placement_respond_by_past' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsPlaceError = PlacementsPlaceErrors[keyof PlacementsPlaceErrors];

export type PlacementsPlaceResponses = {
    /**
     * Done
     */
    201: Placement;
};

export type PlacementsPlaceResponse = PlacementsPlaceResponses[keyof PlacementsPlaceResponses];

export type PlacementsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'lender' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency' | 'account' | 'account.placements' | 'caseFile' | 'caseFile.placement' | 'caseFile.treatments' | 'batch' | 'openHolds' | 'openHolds.placement' | 'treatments' | 'treatments.party' | 'stageCase' | 'stageCase.policy' | 'stageCase.placement'>;
    };
    url: '/v1/placements/{placement}';
};

export type PlacementsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsGetError = PlacementsGetErrors[keyof PlacementsGetErrors];

export type PlacementsGetResponses = {
    /**
     * Found
     */
    200: Placement;
};

export type PlacementsGetResponse = PlacementsGetResponses[keyof PlacementsGetResponses];

export type PlacementsHistoryData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/placements/{placement}/history';
};

export type PlacementsHistoryErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsHistoryError = PlacementsHistoryErrors[keyof PlacementsHistoryErrors];

export type PlacementsHistoryResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Event>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PlacementsHistoryResponse = PlacementsHistoryResponses[keyof PlacementsHistoryResponses];

export type PlacementsOfferData = {
    body?: {
        /**
         * When an unanswered offer expires; never, when left out
         */
        respondBy?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/offer';
};

export type PlacementsOfferErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The account is already placed; The mandate’s capacity is taken; The same request is still running; The mandate has ended; The mandate is not in force; The mandate is suspended; The agency lacks a licence the mandate requires; There is nothing to collect on the account; Nobody liable on the account may be contacted; Another agency holds a debt of the same borrower; The agency, or one of its group, held the account before; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The mandate does not cover the account; The time to respond has passed
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'placement_outside_mandate' | 'placement_respond_by_past';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsOfferError = PlacementsOfferErrors[keyof PlacementsOfferErrors];

export type PlacementsOfferResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsOfferResponse = PlacementsOfferResponses[keyof PlacementsOfferResponses];

export type PlacementsWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/withdraw';
};

export type PlacementsWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsWithdrawError = PlacementsWithdrawErrors[keyof PlacementsWithdrawErrors];

export type PlacementsWithdrawResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsWithdrawResponse = PlacementsWithdrawResponses[keyof PlacementsWithdrawResponses];

export type PlacementsAcceptData = {
    body?: {
        /**
         * Your own reference, unique among your placements
         */
        reference?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/accept';
};

export type PlacementsAcceptErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another placement; The same request is still running; The placement is no longer where this can be done; The agency lacks a licence the mandate requires
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_unlicensed' | 'placement_reference_taken' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsAcceptError = PlacementsAcceptErrors[keyof PlacementsAcceptErrors];

export type PlacementsAcceptResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsAcceptResponse = PlacementsAcceptResponses[keyof PlacementsAcceptResponses];

export type PlacementsDeclineData = {
    body: {
        code: 'no_capacity' | 'not_licensed' | 'conflict_of_interest' | 'outside_terms' | 'data_missing' | 'data_wrong' | 'duplicate' | 'uneconomical' | 'known_disputed' | 'known_insolvent' | 'known_deceased' | 'known_vulnerable' | 'time_barred_offer';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/decline';
};

export type PlacementsDeclineErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsDeclineError = PlacementsDeclineErrors[keyof PlacementsDeclineErrors];

export type PlacementsDeclineResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsDeclineResponse = PlacementsDeclineResponses[keyof PlacementsDeclineResponses];

export type PlacementsActivateData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/activate';
};

export type PlacementsActivateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done; A check the mandate asks for is missing; The borrower has not been told yet; The agency lacks a licence the mandate requires
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_unlicensed' | 'placement_notice_missing' | 'placement_scrub_missing' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsActivateError = PlacementsActivateErrors[keyof PlacementsActivateErrors];

export type PlacementsActivateResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsActivateResponse = PlacementsActivateResponses[keyof PlacementsActivateResponses];

export type PlacementsCloseData = {
    body: {
        code: 'paid_in_full' | 'settled' | 'paid_direct' | 'cured' | 'partly_paid' | 'insolvent' | 'deceased' | 'untraceable' | 'incarcerated' | 'identity_theft' | 'time_barred' | 'refused_to_pay' | 'no_response' | 'efforts_exhausted' | 'legal_exhausted' | 'uneconomical_to_pursue' | 'dispute_upheld' | 'invalid_case' | 'lender_withdrew' | 'lender_sold' | 'lender_refused_settlement' | 'lender_refused_legal' | 'lender_silent' | 'never_started' | 'agency_cancelled' | 'agency_breach' | 'licence_lapsed' | 'borrower_protected' | 'merged';
        /**
         * For the other side; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/close';
};

export type PlacementsCloseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Your side does not use this code
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'placement_code_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsCloseError = PlacementsCloseErrors[keyof PlacementsCloseErrors];

export type PlacementsCloseResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsCloseResponse = PlacementsCloseResponses[keyof PlacementsCloseResponses];

export type PlacementsReopenData = {
    body: {
        code: 'payment_bounced' | 'agreement_broken' | 'closed_in_error' | 'returned_in_error' | 'insolvency_refused' | 'borrower_found' | 'lender_reactivates';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/reopen';
};

export type PlacementsReopenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The account is already placed; The mandate’s capacity is taken; The same request is still running; The placement is no longer where this can be done; The placement ended too long ago to be reopened; The mandate has ended; The mandate is not in force; The mandate is suspended; The agency lacks a licence the mandate requires; There is nothing to collect on the account; Nobody liable on the account may be contacted; Another agency holds a debt of the same borrower; The agency, or one of its group, held the account before
     */
    409: Problem & {
        code: 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'placement_reopen_late' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The mandate does not cover the account; The time to respond has passed
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'placement_outside_mandate' | 'placement_respond_by_past';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsReopenError = PlacementsReopenErrors[keyof PlacementsReopenErrors];

export type PlacementsReopenResponses = {
    /**
     * Done
     */
    200: Placement;
};

export type PlacementsReopenResponse = PlacementsReopenResponses[keyof PlacementsReopenResponses];

export type ReturnsRequestData = {
    body: {
        code: 'no_arrangement' | 'unfound' | 'found_insolvent' | 'found_deceased' | 'refuses_contact' | 'needs_legal' | 'no_longer_licensed' | 'agency_gives_up' | 'unanswered_query';
        /**
         * For the other side; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/returns';
};

export type ReturnsRequestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReturnsRequestError = ReturnsRequestErrors[keyof ReturnsRequestErrors];

export type ReturnsRequestResponses = {
    /**
     * Done
     */
    201: Return;
};

export type ReturnsRequestResponse = ReturnsRequestResponses[keyof ReturnsRequestResponses];

export type ReturnsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        placement?: string;
        state?: Array<'requested' | 'accepted' | 'refused' | 'lapsed' | 'withdrawn' | 'overtaken'>;
        requestedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/returns';
};

export type ReturnsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReturnsListError = ReturnsListErrors[keyof ReturnsListErrors];

export type ReturnsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Return>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ReturnsListResponse = ReturnsListResponses[keyof ReturnsListResponses];

export type ReturnsGetData = {
    body?: never;
    path: {
        returned: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/returns/{returned}';
};

export type ReturnsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReturnsGetError = ReturnsGetErrors[keyof ReturnsGetErrors];

export type ReturnsGetResponses = {
    /**
     * Found
     */
    200: Return;
};

export type ReturnsGetResponse = ReturnsGetResponses[keyof ReturnsGetResponses];

export type ReturnsAcceptData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        returned: string;
    };
    query?: never;
    url: '/v1/returns/{returned}/accept';
};

export type ReturnsAcceptErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The return is answered already; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit' | 'return_over';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReturnsAcceptError = ReturnsAcceptErrors[keyof ReturnsAcceptErrors];

export type ReturnsAcceptResponses = {
    /**
     * Done
     */
    200: Return;
};

export type ReturnsAcceptResponse = ReturnsAcceptResponses[keyof ReturnsAcceptResponses];

export type ReturnsRefuseData = {
    body: {
        code: 'arrangement_runs' | 'payment_expected' | 'term_not_over' | 'steps_missing' | 'report_missing' | 'reason_unfounded';
        /**
         * For the other side; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        returned: string;
    };
    query?: never;
    url: '/v1/returns/{returned}/refuse';
};

export type ReturnsRefuseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The return is answered already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'return_over';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReturnsRefuseError = ReturnsRefuseErrors[keyof ReturnsRefuseErrors];

export type ReturnsRefuseResponses = {
    /**
     * Done
     */
    200: Return;
};

export type ReturnsRefuseResponse = ReturnsRefuseResponses[keyof ReturnsRefuseResponses];

export type ReturnsWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        returned: string;
    };
    query?: never;
    url: '/v1/returns/{returned}/withdraw';
};

export type ReturnsWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The return is answered already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'return_over';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReturnsWithdrawError = ReturnsWithdrawErrors[keyof ReturnsWithdrawErrors];

export type ReturnsWithdrawResponses = {
    /**
     * Done
     */
    200: Return;
};

export type ReturnsWithdrawResponse = ReturnsWithdrawResponses[keyof ReturnsWithdrawResponses];

export type HoldsPlaceData = {
    body: {
        /**
         * On whose behalf work stops
         */
        source: 'dispute' | 'protection' | 'complaint' | 'licence' | 'mandate' | 'lender' | 'agency';
        code?: 'dispute_open' | 'complaint_open' | 'protection_open' | 'moratorium' | 'insolvency_reported' | 'death_reported' | 'identity_doubt' | 'payment_looked_into' | 'documents_awaited' | 'answer_awaited' | 'lender_asks_to_wait' | 'licence_suspended' | 'mandate_suspended' | 'disaster';
        /**
         * What you call its cause
         */
        reference?: string;
        /**
         * When it lapses by itself; until lifted, when left out
         */
        until?: string;
        /**
         * For the other side; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/holds';
};

export type HoldsPlaceErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; You hold the placement for this reason already; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'hold_already_placed' | 'idempotency_in_progress' | 'placement_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Your side places no holds of this source; Your side does not use this code; The hold would be over already
     */
    422: Problem & {
        code: 'hold_source_unfit' | 'hold_until_past' | 'idempotency_key_reused' | 'placement_code_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type HoldsPlaceError = HoldsPlaceErrors[keyof HoldsPlaceErrors];

export type HoldsPlaceResponses = {
    /**
     * Done
     */
    201: Hold;
};

export type HoldsPlaceResponse = HoldsPlaceResponses[keyof HoldsPlaceResponses];

export type HoldsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        placement?: string;
        state?: 'open' | 'ended';
        source?: Array<'dispute' | 'protection' | 'complaint' | 'licence' | 'mandate' | 'lender' | 'agency'>;
        placedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/holds';
};

export type HoldsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type HoldsListError = HoldsListErrors[keyof HoldsListErrors];

export type HoldsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Hold>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type HoldsListResponse = HoldsListResponses[keyof HoldsListResponses];

export type HoldsGetData = {
    body?: never;
    path: {
        hold: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/holds/{hold}';
};

export type HoldsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type HoldsGetError = HoldsGetErrors[keyof HoldsGetErrors];

export type HoldsGetResponses = {
    /**
     * Found
     */
    200: Hold;
};

export type HoldsGetResponse = HoldsGetResponses[keyof HoldsGetResponses];

export type HoldsLiftData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        hold: string;
    };
    query?: never;
    url: '/v1/holds/{hold}/lift';
};

export type HoldsLiftErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only whoever placed a hold lifts it
     */
    403: Problem & {
        code: 'hold_not_yours' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The hold is over already
     */
    409: Problem & {
        code: 'conflict' | 'hold_ended' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type HoldsLiftError = HoldsLiftErrors[keyof HoldsLiftErrors];

export type HoldsLiftResponses = {
    /**
     * Done
     */
    200: Hold;
};

export type HoldsLiftResponse = HoldsLiftResponses[keyof HoldsLiftResponses];

export type CaseFilesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'treatments' | 'treatments.party'>;
    };
    url: '/v1/placements/{placement}/case-file';
};

export type CaseFilesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CaseFilesGetError = CaseFilesGetErrors[keyof CaseFilesGetErrors];

export type CaseFilesGetResponses = {
    /**
     * Found
     */
    200: CaseFile;
};

export type CaseFilesGetResponse = CaseFilesGetResponses[keyof CaseFilesGetResponses];

export type CaseFilesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'treatments' | 'treatments.party'>;
    };
    url: '/v1/case-files';
};

export type CaseFilesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CaseFilesListError = CaseFilesListErrors[keyof CaseFilesListErrors];

export type CaseFilesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CaseFile>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CaseFilesListResponse = CaseFilesListResponses[keyof CaseFilesListResponses];

export type PlacementBatchesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'selecting' | 'placing' | 'offering' | 'offered' | 'answering' | 'answered' | 'aborted'>;
        counterparty?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/placement-batches';
};

export type PlacementBatchesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementBatchesListError = PlacementBatchesListErrors[keyof PlacementBatchesListErrors];

export type PlacementBatchesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PlacementBatch>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PlacementBatchesListResponse = PlacementBatchesListResponses[keyof PlacementBatchesListResponses];

export type PlacementBatchesCreateData = {
    body: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
        /**
         * Your own reference, unique among your batches
         */
        reference?: string;
        /**
         * When offers nobody answered expire
         */
        respondBy: string;
        source: BatchSource;
    };
    path?: never;
    query?: never;
    url: '/v1/placement-batches';
};

export type PlacementBatchesCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; Your reference already names another batch; The same request is still running; The mandate has ended; The mandate is not in force; The mandate is suspended; The agency lacks a licence the mandate requires; The account is already placed; There is nothing to collect on the account; Nobody liable on the account may be contacted; Another agency holds a debt of the same borrower; The agency, or one of its group, held the account before; The mandate’s capacity is taken; The import cannot be placed as a batch
     */
    409: Problem & {
        code: 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'placement_batch_import_unfit' | 'placement_batch_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The mandate does not cover the account; The time to respond has passed
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'placement_outside_mandate' | 'placement_respond_by_past' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementBatchesCreateError = PlacementBatchesCreateErrors[keyof PlacementBatchesCreateErrors];

export type PlacementBatchesCreateResponses = {
    /**
     * Done
     */
    202: PlacementBatch;
};

export type PlacementBatchesCreateResponse = PlacementBatchesCreateResponses[keyof PlacementBatchesCreateResponses];

export type PlacementBatchesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        batch: string;
    };
    query?: never;
    url: '/v1/placement-batches/{batch}';
};

export type PlacementBatchesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementBatchesGetError = PlacementBatchesGetErrors[keyof PlacementBatchesGetErrors];

export type PlacementBatchesGetResponses = {
    /**
     * Found
     */
    200: PlacementBatch;
};

export type PlacementBatchesGetResponse = PlacementBatchesGetResponses[keyof PlacementBatchesGetResponses];

export type PlacementBatchesRowsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        batch: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        outcome?: Array<'waiting' | 'drafted' | 'offered' | 'failed'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/placement-batches/{batch}/rows';
};

export type PlacementBatchesRowsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementBatchesRowsError = PlacementBatchesRowsErrors[keyof PlacementBatchesRowsErrors];

export type PlacementBatchesRowsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PlacementBatchRow>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PlacementBatchesRowsResponse = PlacementBatchesRowsResponses[keyof PlacementBatchesRowsResponses];

export type PlacementBatchesAbortData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        batch: string;
    };
    query?: never;
    url: '/v1/placement-batches/{batch}/abort';
};

export type PlacementBatchesAbortErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The batch is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_batch_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementBatchesAbortError = PlacementBatchesAbortErrors[keyof PlacementBatchesAbortErrors];

export type PlacementBatchesAbortResponses = {
    /**
     * Done
     */
    200: PlacementBatch;
};

export type PlacementBatchesAbortResponse = PlacementBatchesAbortResponses[keyof PlacementBatchesAbortResponses];

export type PlacementBatchesAnswerData = {
    body?: {
        /**
         * Accept every offer but the exceptions
         */
        acceptAll?: true;
        /**
         * Decline every offer but the exceptions, with this code
         */
        declineAll?: 'no_capacity' | 'not_licensed' | 'conflict_of_interest' | 'outside_terms' | 'data_missing' | 'data_wrong' | 'duplicate' | 'uneconomical' | 'known_disputed' | 'known_insolvent' | 'known_deceased' | 'known_vulnerable' | 'time_barred_offer';
        /**
         * With `acceptAll`: offers to decline, each with its code. With `declineAll`: offers to accept.
         */
        except?: Array<{
            placement: string;
            code?: 'no_capacity' | 'not_licensed' | 'conflict_of_interest' | 'outside_terms' | 'data_missing' | 'data_wrong' | 'duplicate' | 'uneconomical' | 'known_disputed' | 'known_insolvent' | 'known_deceased' | 'known_vulnerable' | 'time_barred_offer';
        }>;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        batch: string;
    };
    query?: never;
    url: '/v1/placement-batches/{batch}/answer';
};

export type PlacementBatchesAnswerErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The batch is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_batch_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The answer to the batch can be read two ways
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'placement_answer_unclear' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementBatchesAnswerError = PlacementBatchesAnswerErrors[keyof PlacementBatchesAnswerErrors];

export type PlacementBatchesAnswerResponses = {
    /**
     * Done
     */
    202: PlacementBatch;
};

export type PlacementBatchesAnswerResponse = PlacementBatchesAnswerResponses[keyof PlacementBatchesAnswerResponses];

export type QueriesAskData = {
    body: {
        kind?: 'question' | 'document_request';
        /**
         * For a document request: which
         */
        documentKind?: 'contract' | 'statement' | 'notice' | 'authority' | 'recording';
        /**
         * For the other side alone; kept sealed
         */
        question: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/queries';
};

export type QueriesAskErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; It is not clear what is asked for
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'query_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type QueriesAskError = QueriesAskErrors[keyof QueriesAskErrors];

export type QueriesAskResponses = {
    /**
     * Done
     */
    201: PlacementQuery;
};

export type QueriesAskResponse = QueriesAskResponses[keyof QueriesAskResponses];

export type QueriesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        placement?: string;
        /**
         * Open questions are within their time, overdue ones past it
         */
        state?: Array<'open' | 'overdue' | 'answered'>;
        asked?: 'by_you' | 'by_them';
        askedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/queries';
};

export type QueriesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type QueriesListError = QueriesListErrors[keyof QueriesListErrors];

export type QueriesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PlacementQuery>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type QueriesListResponse = QueriesListResponses[keyof QueriesListResponses];

export type QueriesGetData = {
    body?: never;
    path: {
        query: string;
    };
    query?: never;
    url: '/v1/queries/{query}';
};

export type QueriesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type QueriesGetError = QueriesGetErrors[keyof QueriesGetErrors];

export type QueriesGetResponses = {
    /**
     * Found
     */
    200: PlacementQuery;
};

export type QueriesGetResponse = QueriesGetResponses[keyof QueriesGetResponses];

export type QueriesAnswerData = {
    body: {
        /**
         * For the other side alone; kept sealed
         */
        answer: string;
        /**
         * To a document request: the document you hand over, so that both sides know which it was
         */
        document?: {
            /**
             * Of its bytes, hexadecimal
             */
            sha256: string;
            mediaType: string;
            sizeBytes: number;
        };
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        query: string;
    };
    query?: never;
    url: '/v1/queries/{query}/answer';
};

export type QueriesAnswerErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side answers this question
     */
    403: Problem & {
        code: 'insufficient_scope' | 'query_own';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The question is answered already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'query_answered';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; It is not clear what is asked for
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'query_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type QueriesAnswerError = QueriesAnswerErrors[keyof QueriesAnswerErrors];

export type QueriesAnswerResponses = {
    /**
     * Done
     */
    200: PlacementQuery;
};

export type QueriesAnswerResponse = QueriesAnswerResponses[keyof QueriesAnswerResponses];

export type PlacementsRecallData = {
    body: {
        /**
         * A recall code of the dictionary
         */
        reason: 'lender_request' | 'placed_in_error' | 'paid_to_lender' | 'going_to_law' | 'sale' | 'dispute' | 'insolvency' | 'death' | 'protection' | 'complaint' | 'work_standard' | 'licence' | 'term_over' | 'mandate_over';
        /**
         * Announced with a time to object, or at once
         */
        mode?: 'pending' | 'immediate';
        /**
         * The day from which the agency no longer holds the account, where you are
         */
        recallOn?: string;
        /**
         * Instead of `recallOn`: in so many calendar days. The mandate’s, when both are left out
         */
        noticeDays?: number;
        /**
         * Whether the agency stops contact at once, or finishes what it has promised the borrower
         */
        contactRule?: 'stop_at_once' | 'finish_promised';
        /**
         * For the other side; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/recall';
};

export type PlacementsRecallErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The placement is under recall already; The same request is still running; The placement is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit' | 'placement_under_recall';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day of the recall does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_date_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsRecallError = PlacementsRecallErrors[keyof PlacementsRecallErrors];

export type PlacementsRecallResponses = {
    /**
     * Done
     */
    201: PlacementRecall;
};

export type PlacementsRecallResponse = PlacementsRecallResponses[keyof PlacementsRecallResponses];

export type PlacementRecallsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * The recall of many it is part of
         */
        recall?: string;
        placement?: string;
        counterparty?: string;
        /**
         * What ended the placement
         */
        cause?: Array<'recall' | 'return' | 'close'>;
        state?: Array<'pending' | 'objected' | 'withdrawn' | 'overtaken' | 'recalled' | 'completed'>;
        /**
         * What is due next
         */
        step?: Array<'objection' | 'decision' | 'conclusion' | 'attestation' | 'payments' | 'confirmation' | 'purge'>;
        /**
         * Whose move that is
         */
        owner?: Array<'lender' | 'agency' | 'platform'>;
        /**
         * Whether what is due next is past its time
         */
        overdue?: boolean;
        dueBefore?: string;
        requestedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'recall'>;
    };
    url: '/v1/placement-recalls';
};

export type PlacementRecallsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsListError = PlacementRecallsListErrors[keyof PlacementRecallsListErrors];

export type PlacementRecallsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PlacementRecall>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PlacementRecallsListResponse = PlacementRecallsListResponses[keyof PlacementRecallsListResponses];

export type PlacementRecallsGetData = {
    body?: never;
    path: {
        placementRecall: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'recall'>;
    };
    url: '/v1/placement-recalls/{placementRecall}';
};

export type PlacementRecallsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsGetError = PlacementRecallsGetErrors[keyof PlacementRecallsGetErrors];

export type PlacementRecallsGetResponses = {
    /**
     * Found
     */
    200: PlacementRecall;
};

export type PlacementRecallsGetResponse = PlacementRecallsGetResponses[keyof PlacementRecallsGetResponses];

export type RecallsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'selecting' | 'recalling' | 'done' | 'withdrawing' | 'withdrawn'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/recalls';
};

export type RecallsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type RecallsListError = RecallsListErrors[keyof RecallsListErrors];

export type RecallsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Recall>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type RecallsListResponse = RecallsListResponses[keyof RecallsListResponses];

export type RecallsCreateData = {
    body: {
        /**
         * Your own reference: the same recall sent twice under it is one
         */
        reference?: string;
        /**
         * A recall code of the dictionary
         */
        reason: 'lender_request' | 'placed_in_error' | 'paid_to_lender' | 'going_to_law' | 'sale' | 'dispute' | 'insolvency' | 'death' | 'protection' | 'complaint' | 'work_standard' | 'licence' | 'term_over' | 'mandate_over';
        /**
         * Announced with a time to object, or at once
         */
        mode?: 'pending' | 'immediate';
        /**
         * The day from which the agency no longer holds the account, where you are
         */
        recallOn?: string;
        /**
         * Instead of `recallOn`: in so many calendar days. The mandate’s, when both are left out
         */
        noticeDays?: number;
        /**
         * Whether the agency stops contact at once, or finishes what it has promised the borrower
         */
        contactRule?: 'stop_at_once' | 'finish_promised';
        /**
         * For the other side; kept sealed
         */
        note?: string;
        source: RecallSource;
    };
    path?: never;
    query?: never;
    url: '/v1/recalls';
};

export type RecallsCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; The same request is still running; Your reference already names another recall
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The day of the recall does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_date_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type RecallsCreateError = RecallsCreateErrors[keyof RecallsCreateErrors];

export type RecallsCreateResponses = {
    /**
     * Done
     */
    202: Recall;
};

export type RecallsCreateResponse = RecallsCreateResponses[keyof RecallsCreateResponses];

export type RecallsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        recall: string;
    };
    query?: never;
    url: '/v1/recalls/{recall}';
};

export type RecallsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type RecallsGetError = RecallsGetErrors[keyof RecallsGetErrors];

export type RecallsGetResponses = {
    /**
     * Found
     */
    200: Recall;
};

export type RecallsGetResponse = RecallsGetResponses[keyof RecallsGetResponses];

export type RecallsRowsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        recall: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        outcome?: Array<'waiting' | 'recalled' | 'already_recalled' | 'failed' | 'withdrawn'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/recalls/{recall}/rows';
};

export type RecallsRowsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type RecallsRowsError = RecallsRowsErrors[keyof RecallsRowsErrors];

export type RecallsRowsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<RecallRow>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type RecallsRowsResponse = RecallsRowsResponses[keyof RecallsRowsResponses];

export type RecallsWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        recall: string;
    };
    query?: never;
    url: '/v1/recalls/{recall}/withdraw';
};

export type RecallsWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type RecallsWithdrawError = RecallsWithdrawErrors[keyof RecallsWithdrawErrors];

export type RecallsWithdrawResponses = {
    /**
     * Done
     */
    202: Recall;
};

export type RecallsWithdrawResponse = RecallsWithdrawResponses[keyof RecallsWithdrawResponses];

export type PlacementRecallsObjectData = {
    body: {
        code: 'already_paid' | 'plan_running' | 'payment_in_transit' | 'settlement_pending' | 'disputed' | 'estate';
        /**
         * For the other side; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/object';
};

export type PlacementRecallsObjectErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done; The time to object is over
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_objection_closed' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsObjectError = PlacementRecallsObjectErrors[keyof PlacementRecallsObjectErrors];

export type PlacementRecallsObjectResponses = {
    /**
     * Done
     */
    200: PlacementRecall;
};

export type PlacementRecallsObjectResponse = PlacementRecallsObjectResponses[keyof PlacementRecallsObjectResponses];

export type PlacementRecallsExtendData = {
    body: {
        /**
         * The new day of the recall, where you are
         */
        recallOn: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/extend';
};

export type PlacementRecallsExtendErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done; The recall was postponed as often as the mandate allows
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_extensions_used' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day of the recall does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_date_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsExtendError = PlacementRecallsExtendErrors[keyof PlacementRecallsExtendErrors];

export type PlacementRecallsExtendResponses = {
    /**
     * Done
     */
    200: PlacementRecall;
};

export type PlacementRecallsExtendResponse = PlacementRecallsExtendResponses[keyof PlacementRecallsExtendResponses];

export type PlacementRecallsInsistData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/insist';
};

export type PlacementRecallsInsistErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done; The recall is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsInsistError = PlacementRecallsInsistErrors[keyof PlacementRecallsInsistErrors];

export type PlacementRecallsInsistResponses = {
    /**
     * Done
     */
    200: PlacementRecall;
};

export type PlacementRecallsInsistResponse = PlacementRecallsInsistResponses[keyof PlacementRecallsInsistResponses];

export type PlacementRecallsWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/withdraw';
};

export type PlacementRecallsWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsWithdrawError = PlacementRecallsWithdrawErrors[keyof PlacementRecallsWithdrawErrors];

export type PlacementRecallsWithdrawResponses = {
    /**
     * Done
     */
    200: PlacementRecall;
};

export type PlacementRecallsWithdrawResponse = PlacementRecallsWithdrawResponses[keyof PlacementRecallsWithdrawResponses];

export type PlacementRecallsAttestData = {
    body: {
        /**
         * Who attests for the agency; kept sealed
         */
        signatory: string;
        /**
         * When contact with the borrower ceased
         */
        ceasedAt: string;
        /**
         * Promises of the borrower that are not yet due or kept
         */
        promisesOutstanding: number;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/attest';
};

export type PlacementRecallsAttestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done; The recall is no longer where this can be done; It is attested already that contact has ceased
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit' | 'recall_already_attested' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; This moment cannot be
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_moment_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsAttestError = PlacementRecallsAttestErrors[keyof PlacementRecallsAttestErrors];

export type PlacementRecallsAttestResponses = {
    /**
     * Done
     */
    200: PlacementRecall;
};

export type PlacementRecallsAttestResponse = PlacementRecallsAttestResponses[keyof PlacementRecallsAttestResponses];

export type PlacementRecallsDeclarePaymentsData = {
    body: {
        /**
         * How many you have reported: none, or all of them
         */
        payments: number;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/declare-payments';
};

export type PlacementRecallsDeclarePaymentsErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; You declare another number of payments than you reported
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_payments_differ';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsDeclarePaymentsError = PlacementRecallsDeclarePaymentsErrors[keyof PlacementRecallsDeclarePaymentsErrors];

export type PlacementRecallsDeclarePaymentsResponses = {
    /**
     * Done
     */
    200: PlacementRecall;
};

export type PlacementRecallsDeclarePaymentsResponse = PlacementRecallsDeclarePaymentsResponses[keyof PlacementRecallsDeclarePaymentsResponses];

export type PlacementRecallsCertifyPurgeData = {
    body: {
        /**
         * Who certifies for the agency; kept sealed
         */
        signatory: string;
        /**
         * Classes of data of this placement you destroyed everywhere
         */
        destroyed?: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
        /**
         * Classes you never had
         */
        neverHeld?: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
        /**
         * Classes the law makes you keep, each with its rule (see `GET /v1/retention-rules`)
         */
        retained?: Array<{
            class: 'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes';
            rule: string;
        }>;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        placementRecall: string;
    };
    query?: never;
    url: '/v1/placement-recalls/{placementRecall}/purge-certificate';
};

export type PlacementRecallsCertifyPurgeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done; The recall has not come to its purge; The purge is certified already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_already_purged' | 'recall_purge_early' | 'recall_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; It is not clear what became of every class of data; The law makes you keep this longer; No rule lets you keep this
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'purge_retention_runs' | 'purge_retention_unfounded' | 'purge_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementRecallsCertifyPurgeError = PlacementRecallsCertifyPurgeErrors[keyof PlacementRecallsCertifyPurgeErrors];

export type PlacementRecallsCertifyPurgeResponses = {
    /**
     * Done
     */
    201: PurgeCertificate;
};

export type PlacementRecallsCertifyPurgeResponse = PlacementRecallsCertifyPurgeResponses[keyof PlacementRecallsCertifyPurgeResponses];

export type CeaseAttestationsManyData = {
    body: {
        /**
         * Who attests for the agency; kept sealed
         */
        signatory: string;
        /**
         * When contact with the borrower ceased
         */
        ceasedAt: string;
        /**
         * Promises of the borrower that are not yet due or kept
         */
        promisesOutstanding: number;
        source: DutySource;
    };
    path?: never;
    query?: never;
    url: '/v1/cease-attestations/batch';
};

export type CeaseAttestationsManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is no longer where this can be done; The recall is no longer where this can be done; It is attested already that contact has ceased
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_status_unfit' | 'recall_already_attested' | 'recall_state_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; This moment cannot be
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_moment_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CeaseAttestationsManyError = CeaseAttestationsManyErrors[keyof CeaseAttestationsManyErrors];

export type CeaseAttestationsManyResponses = {
    /**
     * Done
     */
    200: FormerHolderDuties;
};

export type CeaseAttestationsManyResponse = CeaseAttestationsManyResponses[keyof CeaseAttestationsManyResponses];

export type PaymentDeclarationsManyData = {
    body: {
        /**
         * How many you have reported on each of them; one you have reported another number on is refused
         */
        payments: number;
        source: DutySource;
    };
    path?: never;
    query?: never;
    url: '/v1/payment-declarations/batch';
};

export type PaymentDeclarationsManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_state_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; You declare another number of payments than you reported
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'recall_payments_differ' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentDeclarationsManyError = PaymentDeclarationsManyErrors[keyof PaymentDeclarationsManyErrors];

export type PaymentDeclarationsManyResponses = {
    /**
     * Done
     */
    200: FormerHolderDuties;
};

export type PaymentDeclarationsManyResponse = PaymentDeclarationsManyResponses[keyof PaymentDeclarationsManyResponses];

export type PurgeCertificatesManyData = {
    body: {
        /**
         * Who certifies for the agency; kept sealed
         */
        signatory: string;
        /**
         * Classes of data of this placement you destroyed everywhere
         */
        destroyed?: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
        /**
         * Classes you never had
         */
        neverHeld?: Array<'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes'>;
        /**
         * Classes the law makes you keep, each with its rule (see `GET /v1/retention-rules`)
         */
        retained?: Array<{
            class: 'identity' | 'contact_points' | 'activities' | 'recordings' | 'payments' | 'documents' | 'notes';
            rule: string;
        }>;
        source: DutySource;
    };
    path?: never;
    query?: never;
    url: '/v1/purge-certificates/batch';
};

export type PurgeCertificatesManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The recall is no longer where this can be done; The recall has not come to its purge; The purge is certified already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'recall_already_purged' | 'recall_purge_early' | 'recall_state_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what became of every class of data; The law makes you keep this longer; No rule lets you keep this
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'purge_retention_runs' | 'purge_retention_unfounded' | 'purge_unclear' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PurgeCertificatesManyError = PurgeCertificatesManyErrors[keyof PurgeCertificatesManyErrors];

export type PurgeCertificatesManyResponses = {
    /**
     * Done
     */
    200: FormerHolderDuties;
};

export type PurgeCertificatesManyResponse = PurgeCertificatesManyResponses[keyof PurgeCertificatesManyResponses];

export type DutyRunsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        duty?: Array<'attestation' | 'payments' | 'purge'>;
        state?: Array<'working' | 'done'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/duty-runs';
};

export type DutyRunsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DutyRunsListError = DutyRunsListErrors[keyof DutyRunsListErrors];

export type DutyRunsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<DutyRun>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type DutyRunsListResponse = DutyRunsListResponses[keyof DutyRunsListResponses];

export type DutyRunsCreateData = {
    body: {
        /**
         * Whose recalls
         */
        lender: string;
        /**
         * Your own reference: the same run sent twice under it is one
         */
        reference?: string;
        claim: DutyClaim;
        filter?: DutyRunSelection;
    };
    path?: never;
    query?: never;
    url: '/v1/duty-runs';
};

export type DutyRunsCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * The resource changed meanwhile; The same request is still running; Your reference already names another run of duties
     */
    409: Problem & {
        code: 'conflict' | 'duty_run_reference_taken' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DutyRunsCreateError = DutyRunsCreateErrors[keyof DutyRunsCreateErrors];

export type DutyRunsCreateResponses = {
    /**
     * Done
     */
    202: DutyRun;
};

export type DutyRunsCreateResponse = DutyRunsCreateResponses[keyof DutyRunsCreateResponses];

export type DutyRunsGetData = {
    body?: never;
    path: {
        dutyRun: string;
    };
    query?: never;
    url: '/v1/duty-runs/{dutyRun}';
};

export type DutyRunsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DutyRunsGetError = DutyRunsGetErrors[keyof DutyRunsGetErrors];

export type DutyRunsGetResponses = {
    /**
     * Found
     */
    200: DutyRun;
};

export type DutyRunsGetResponse = DutyRunsGetResponses[keyof DutyRunsGetResponses];

export type DutyRunsRefusalsData = {
    body?: never;
    path: {
        dutyRun: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/duty-runs/{dutyRun}/refusals';
};

export type DutyRunsRefusalsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DutyRunsRefusalsError = DutyRunsRefusalsErrors[keyof DutyRunsRefusalsErrors];

export type DutyRunsRefusalsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<DutyRunRefusal>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type DutyRunsRefusalsResponse = DutyRunsRefusalsResponses[keyof DutyRunsRefusalsResponses];

export type PaymentsInFlightReportData = {
    body: {
        /**
         * Your own name for the payment: reported twice, it is one
         */
        reference: string;
        /**
         * Minor units of the currency
         */
        amount: number;
        /**
         * ISO 4217
         */
        currency: string;
        /**
         * When the borrower paid
         */
        effectiveAt: string;
        /**
         * When the borrower promised it to you: then it is yours if it comes within the grace
         */
        promisedAt?: string;
        /**
         * Who was paid
         */
        receivedBy?: 'agency' | 'lender';
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/payments-in-flight';
};

export type PaymentsInFlightReportErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; Your reference already names another payment; The same request is still running; The placement has not ended; The recall is no longer where this can be done; The time to report payments in flight is over
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'payment_reference_taken' | 'recall_grace_over' | 'recall_not_final' | 'recall_state_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The currency is not the account’s; This moment cannot be
     */
    422: Problem & {
        code: 'currency_mismatch' | 'idempotency_key_reused' | 'recall_moment_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsInFlightReportError = PaymentsInFlightReportErrors[keyof PaymentsInFlightReportErrors];

export type PaymentsInFlightReportResponses = {
    /**
     * Done
     */
    201: PaymentInFlight;
};

export type PaymentsInFlightReportResponse = PaymentsInFlightReportResponses[keyof PaymentsInFlightReportResponses];

export type PaymentsInFlightListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        placement?: string;
        recall?: string;
        state?: Array<'reported' | 'confirmed' | 'refused'>;
        reportedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/payments-in-flight';
};

export type PaymentsInFlightListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsInFlightListError = PaymentsInFlightListErrors[keyof PaymentsInFlightListErrors];

export type PaymentsInFlightListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PaymentInFlight>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PaymentsInFlightListResponse = PaymentsInFlightListResponses[keyof PaymentsInFlightListResponses];

export type PaymentsInFlightGetData = {
    body?: never;
    path: {
        payment: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/payments-in-flight/{payment}';
};

export type PaymentsInFlightGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsInFlightGetError = PaymentsInFlightGetErrors[keyof PaymentsInFlightGetErrors];

export type PaymentsInFlightGetResponses = {
    /**
     * Found
     */
    200: PaymentInFlight;
};

export type PaymentsInFlightGetResponse = PaymentsInFlightGetResponses[keyof PaymentsInFlightGetResponses];

export type PaymentsInFlightConfirmData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        payment: string;
    };
    query?: never;
    url: '/v1/payments-in-flight/{payment}/confirm';
};

export type PaymentsInFlightConfirmErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The payment was answered already; The same request is still running; The account takes no such transaction now; The platform accrues this account’s interest
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'idempotency_in_progress' | 'payment_already_answered' | 'transaction_not_allowed';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The currency is not the account’s; The day does not fit the account; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'currency_mismatch' | 'day_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsInFlightConfirmError = PaymentsInFlightConfirmErrors[keyof PaymentsInFlightConfirmErrors];

export type PaymentsInFlightConfirmResponses = {
    /**
     * Done
     */
    200: PaymentInFlight;
};

export type PaymentsInFlightConfirmResponse = PaymentsInFlightConfirmResponses[keyof PaymentsInFlightConfirmResponses];

export type PaymentsInFlightRefuseData = {
    body: {
        code: 'not_received' | 'already_posted' | 'bounced' | 'other_account';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        payment: string;
    };
    query?: never;
    url: '/v1/payments-in-flight/{payment}/refuse';
};

export type PaymentsInFlightRefuseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The payment was answered already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'payment_already_answered';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsInFlightRefuseError = PaymentsInFlightRefuseErrors[keyof PaymentsInFlightRefuseErrors];

export type PaymentsInFlightRefuseResponses = {
    /**
     * Done
     */
    200: PaymentInFlight;
};

export type PaymentsInFlightRefuseResponse = PaymentsInFlightRefuseResponses[keyof PaymentsInFlightRefuseResponses];

export type PurgeCertificatesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        placement?: string;
        certifiedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/purge-certificates';
};

export type PurgeCertificatesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PurgeCertificatesListError = PurgeCertificatesListErrors[keyof PurgeCertificatesListErrors];

export type PurgeCertificatesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PurgeCertificate>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PurgeCertificatesListResponse = PurgeCertificatesListResponses[keyof PurgeCertificatesListResponses];

export type PurgeCertificatesGetData = {
    body?: never;
    path: {
        certificate: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/purge-certificates/{certificate}';
};

export type PurgeCertificatesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PurgeCertificatesGetError = PurgeCertificatesGetErrors[keyof PurgeCertificatesGetErrors];

export type PurgeCertificatesGetResponses = {
    /**
     * Found
     */
    200: PurgeCertificate;
};

export type PurgeCertificatesGetResponse = PurgeCertificatesGetResponses[keyof PurgeCertificatesGetResponses];

export type RetentionRulesGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/retention-rules';
};

export type RetentionRulesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type RetentionRulesGetError = RetentionRulesGetErrors[keyof RetentionRulesGetErrors];

export type RetentionRulesGetResponses = {
    /**
     * Found
     */
    200: RetentionRules;
};

export type RetentionRulesGetResponse = RetentionRulesGetResponses[keyof RetentionRulesGetResponses];

export type SealedRecordsOpeningsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/placements/{placement}/sealed-record/openings';
};

export type SealedRecordsOpeningsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type SealedRecordsOpeningsError = SealedRecordsOpeningsErrors[keyof SealedRecordsOpeningsErrors];

export type SealedRecordsOpeningsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<SealedRecordOpening>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type SealedRecordsOpeningsResponse = SealedRecordsOpeningsResponses[keyof SealedRecordsOpeningsResponses];

export type SealedRecordsOpenData = {
    body: {
        /**
         * What the record is needed for
         */
        purpose: 'complaint' | 'payment' | 'examination';
        /**
         * What you call the complaint, the payment or the examination
         */
        reference: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/sealed-record/openings';
};

export type SealedRecordsOpenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; There is no sealed record of this placement
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'sealed_record_missing';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type SealedRecordsOpenError = SealedRecordsOpenErrors[keyof SealedRecordsOpenErrors];

export type SealedRecordsOpenResponses = {
    /**
     * Done
     */
    201: OpenedSealedRecord;
};

export type SealedRecordsOpenResponse = SealedRecordsOpenResponses[keyof SealedRecordsOpenResponses];

export type CodesGetData = {
    body?: never;
    path?: never;
    query?: {
        kind?: 'decline' | 'close' | 'return' | 'recall' | 'objection' | 'hold' | 'reopen' | 'return_refusal' | 'contest' | 'difference';
    };
    url: '/v1/codes';
};

export type CodesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CodesGetError = CodesGetErrors[keyof CodesGetErrors];

export type CodesGetResponses = {
    /**
     * Found
     */
    200: Codes;
};

export type CodesGetResponse = CodesGetResponses[keyof CodesGetResponses];

export type CodesTranslateData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The format the code is of
         */
        from?: 'concordat' | 'x12' | 'ygc' | 'metro2';
        /**
         * The format wanted
         */
        to?: 'concordat' | 'x12' | 'ygc' | 'metro2';
        code: string;
        /**
         * What the code is the reason for, where you know it
         */
        kind?: 'decline' | 'close' | 'return' | 'recall' | 'objection' | 'hold' | 'reopen' | 'return_refusal' | 'contest' | 'difference';
    };
    url: '/v1/codes/translate';
};

export type CodesTranslateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CodesTranslateError = CodesTranslateErrors[keyof CodesTranslateErrors];

export type CodesTranslateResponses = {
    /**
     * Found
     */
    200: CodeTranslation;
};

export type CodesTranslateResponse = CodesTranslateResponses[keyof CodesTranslateResponses];

export type ReconciliationsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'open' | 'submitted' | 'comparing' | 'compared' | 'settled' | 'abandoned' | 'superseded'>;
        mandate?: string;
        counterparty?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'lender' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency'>;
    };
    url: '/v1/reconciliations';
};

export type ReconciliationsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsListError = ReconciliationsListErrors[keyof ReconciliationsListErrors];

export type ReconciliationsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Reconciliation>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ReconciliationsListResponse = ReconciliationsListResponses[keyof ReconciliationsListResponses];

export type ReconciliationsOpenData = {
    body: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
        /**
         * The day whose end is stated, in the lender’s time zone: today or one of the 40 days before
         */
        asOf: string;
        /**
         * Of the mandate’s terms in force unless said
         */
        currency?: string;
        /**
         * Your own reference, unique among your reconciliations
         */
        reference?: string;
        /**
         * How many lines you state and what their balances add up to: both must match to the unit
         */
        controlTotals?: {
            count: number;
            /**
             * Minor units of the currency
             */
            amount: number;
        };
    };
    path?: never;
    query?: never;
    url: '/v1/reconciliations';
};

export type ReconciliationsOpenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another reconciliation; The same request is still running; The mandate is not in force
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_not_in_force' | 'reconciliation_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; Nothing can be stated as of this day; The control totals are on the wrong call
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reconciliation_day_unfit' | 'reconciliation_totals_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsOpenError = ReconciliationsOpenErrors[keyof ReconciliationsOpenErrors];

export type ReconciliationsOpenResponses = {
    /**
     * Done
     */
    201: Reconciliation;
};

export type ReconciliationsOpenResponse = ReconciliationsOpenResponses[keyof ReconciliationsOpenResponses];

export type ReconciliationsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'lender' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency'>;
    };
    url: '/v1/reconciliations/{reconciliation}';
};

export type ReconciliationsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsGetError = ReconciliationsGetErrors[keyof ReconciliationsGetErrors];

export type ReconciliationsGetResponses = {
    /**
     * Found
     */
    200: Reconciliation;
};

export type ReconciliationsGetResponse = ReconciliationsGetResponses[keyof ReconciliationsGetResponses];

export type ReconciliationsLinesData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        outcome?: Array<'matched' | 'differs' | 'missing_here' | 'duplicate' | 'unknown_reference'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'matchedPlacement' | 'matchedPlacement.lender' | 'matchedPlacement.agency' | 'matchedPlacement.mandate' | 'matchedPlacement.account' | 'matchedPlacement.caseFile' | 'matchedPlacement.batch' | 'matchedPlacement.openHolds' | 'matchedPlacement.treatments' | 'matchedPlacement.stageCase'>;
    };
    url: '/v1/reconciliations/{reconciliation}/lines';
};

export type ReconciliationsLinesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsLinesError = ReconciliationsLinesErrors[keyof ReconciliationsLinesErrors];

export type ReconciliationsLinesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ReconciliationLine>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ReconciliationsLinesResponse = ReconciliationsLinesResponses[keyof ReconciliationsLinesResponses];

export type ReconciliationsStateData = {
    body: {
        /**
         * A line whose key was stated before takes the place of the earlier one
         */
        lines: Array<StatedLine>;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: never;
    url: '/v1/reconciliations/{reconciliation}/lines';
};

export type ReconciliationsStateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'reconciliation_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'reconciliation_state_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The statement holds too many lines; Two lines of one call have the same key
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reconciliation_full' | 'reconciliation_line_repeated' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsStateError = ReconciliationsStateErrors[keyof ReconciliationsStateErrors];

export type ReconciliationsStateResponses = {
    /**
     * Done
     */
    200: Reconciliation;
};

export type ReconciliationsStateResponse = ReconciliationsStateResponses[keyof ReconciliationsStateResponses];

export type ReconciliationsSubmitData = {
    body?: {
        /**
         * How many lines you state and what their balances add up to: both must match to the unit
         */
        controlTotals?: {
            count: number;
            /**
             * Minor units of the currency
             */
            amount: number;
        };
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: never;
    url: '/v1/reconciliations/{reconciliation}/submit';
};

export type ReconciliationsSubmitErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'reconciliation_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done; The lines do not add up to the control totals
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'reconciliation_state_unfit' | 'reconciliation_totals_mismatch';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The control totals are on the wrong call
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reconciliation_totals_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsSubmitError = ReconciliationsSubmitErrors[keyof ReconciliationsSubmitErrors];

export type ReconciliationsSubmitResponses = {
    /**
     * Done
     */
    202: Reconciliation;
};

export type ReconciliationsSubmitResponse = ReconciliationsSubmitResponses[keyof ReconciliationsSubmitResponses];

export type ReconciliationsAbandonData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: never;
    url: '/v1/reconciliations/{reconciliation}/abandon';
};

export type ReconciliationsAbandonErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'reconciliation_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'reconciliation_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsAbandonError = ReconciliationsAbandonErrors[keyof ReconciliationsAbandonErrors];

export type ReconciliationsAbandonResponses = {
    /**
     * Done
     */
    200: Reconciliation;
};

export type ReconciliationsAbandonResponse = ReconciliationsAbandonResponses[keyof ReconciliationsAbandonResponses];

export type ReconciliationsDifferencesData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        kind?: Array<'missing_here' | 'missing_there' | 'balance' | 'status' | 'duplicate' | 'unknown_reference'>;
        state?: Array<'open' | 'contested' | 'accepted' | 'standing' | 'lapsed'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'reconciliation' | 'reconciliation.lender' | 'reconciliation.agency' | 'reconciliation.mandate' | 'matchedPlacement' | 'matchedPlacement.lender' | 'matchedPlacement.agency' | 'matchedPlacement.mandate' | 'matchedPlacement.account' | 'matchedPlacement.caseFile' | 'matchedPlacement.batch' | 'matchedPlacement.openHolds' | 'matchedPlacement.treatments' | 'matchedPlacement.stageCase'>;
    };
    url: '/v1/reconciliations/{reconciliation}/differences';
};

export type ReconciliationsDifferencesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsDifferencesError = ReconciliationsDifferencesErrors[keyof ReconciliationsDifferencesErrors];

export type ReconciliationsDifferencesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ReconciliationDifference>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ReconciliationsDifferencesResponse = ReconciliationsDifferencesResponses[keyof ReconciliationsDifferencesResponses];

export type ReconciliationsSummaryData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: never;
    url: '/v1/reconciliations/{reconciliation}/summary';
};

export type ReconciliationsSummaryErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsSummaryError = ReconciliationsSummaryErrors[keyof ReconciliationsSummaryErrors];

export type ReconciliationsSummaryResponses = {
    /**
     * Found
     */
    200: ReconciliationSummary;
};

export type ReconciliationsSummaryResponse = ReconciliationsSummaryResponses[keyof ReconciliationsSummaryResponses];

export type ReconciliationsAcceptAllData = {
    body: {
        kind: 'missing_here' | 'missing_there' | 'balance' | 'status' | 'duplicate' | 'unknown_reference';
        /**
         * What explains it
         */
        code: 'posted_later' | 'interest_day' | 'never_received' | 'recall_unprocessed' | 'return_unprocessed' | 'agency_record_wrong' | 'lender_record_wrong' | 'unexplained';
        /**
         * Differences to leave as they are
         */
        except?: Array<string>;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        reconciliation: string;
    };
    query?: never;
    url: '/v1/reconciliations/{reconciliation}/accept-all';
};

export type ReconciliationsAcceptAllErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done; An answer to many differences is still being applied
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'reconciliation_accepting' | 'reconciliation_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The code says that it is the other side’s doing
     */
    422: Problem & {
        code: 'difference_code_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ReconciliationsAcceptAllError = ReconciliationsAcceptAllErrors[keyof ReconciliationsAcceptAllErrors];

export type ReconciliationsAcceptAllResponses = {
    /**
     * Done
     */
    202: Reconciliation;
};

export type ReconciliationsAcceptAllResponse = ReconciliationsAcceptAllResponses[keyof ReconciliationsAcceptAllResponses];

export type DifferencesGetData = {
    body?: never;
    path: {
        difference: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'reconciliation' | 'reconciliation.lender' | 'reconciliation.agency' | 'reconciliation.mandate' | 'matchedPlacement' | 'matchedPlacement.lender' | 'matchedPlacement.agency' | 'matchedPlacement.mandate' | 'matchedPlacement.account' | 'matchedPlacement.caseFile' | 'matchedPlacement.batch' | 'matchedPlacement.openHolds' | 'matchedPlacement.treatments' | 'matchedPlacement.stageCase'>;
    };
    url: '/v1/differences/{difference}';
};

export type DifferencesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DifferencesGetError = DifferencesGetErrors[keyof DifferencesGetErrors];

export type DifferencesGetResponses = {
    /**
     * Found
     */
    200: ReconciliationDifference;
};

export type DifferencesGetResponse = DifferencesGetResponses[keyof DifferencesGetResponses];

export type DifferencesAcceptData = {
    body: {
        /**
         * What explains it
         */
        code: 'posted_later' | 'interest_day' | 'never_received' | 'recall_unprocessed' | 'return_unprocessed' | 'agency_record_wrong' | 'lender_record_wrong' | 'unexplained';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        difference: string;
    };
    query?: never;
    url: '/v1/differences/{difference}/accept';
};

export type DifferencesAcceptErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done; The difference is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'difference_state_unfit' | 'idempotency_in_progress' | 'reconciliation_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The code says that it is the other side’s doing
     */
    422: Problem & {
        code: 'difference_code_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DifferencesAcceptError = DifferencesAcceptErrors[keyof DifferencesAcceptErrors];

export type DifferencesAcceptResponses = {
    /**
     * Done
     */
    200: ReconciliationDifference;
};

export type DifferencesAcceptResponse = DifferencesAcceptResponses[keyof DifferencesAcceptResponses];

export type DifferencesContestData = {
    body: {
        /**
         * What explains it
         */
        code: 'posted_later' | 'interest_day' | 'never_received' | 'recall_unprocessed' | 'return_unprocessed' | 'agency_record_wrong' | 'lender_record_wrong' | 'unexplained';
        /**
         * For the other side alone; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        difference: string;
    };
    query?: never;
    url: '/v1/differences/{difference}/contest';
};

export type DifferencesContestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done; The difference is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'difference_state_unfit' | 'idempotency_in_progress' | 'reconciliation_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The code says that it is the other side’s doing
     */
    422: Problem & {
        code: 'difference_code_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DifferencesContestError = DifferencesContestErrors[keyof DifferencesContestErrors];

export type DifferencesContestResponses = {
    /**
     * Done
     */
    200: ReconciliationDifference;
};

export type DifferencesContestResponse = DifferencesContestResponses[keyof DifferencesContestResponses];

export type DifferencesStandData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        difference: string;
    };
    query?: never;
    url: '/v1/differences/{difference}/stand';
};

export type DifferencesStandErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side answers this
     */
    403: Problem & {
        code: 'difference_not_yours' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The reconciliation is no longer where this can be done; The difference is no longer where this can be done
     */
    409: Problem & {
        code: 'conflict' | 'difference_state_unfit' | 'idempotency_in_progress' | 'reconciliation_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DifferencesStandError = DifferencesStandErrors[keyof DifferencesStandErrors];

export type DifferencesStandResponses = {
    /**
     * Done
     */
    200: ReconciliationDifference;
};

export type DifferencesStandResponse = DifferencesStandResponses[keyof DifferencesStandResponses];

export type ScrubsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement that holds the account
         */
        placement?: string;
        kind?: Array<'deceased' | 'insolvent' | 'litigant'>;
        result?: Array<'clear' | 'match' | 'possible_match'>;
        /**
         * Matches the lender has not decided on
         */
        undecided?: boolean;
        recordedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/scrubs';
};

export type ScrubsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ScrubsListError = ScrubsListErrors[keyof ScrubsListErrors];

export type ScrubsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Scrub>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ScrubsListResponse = ScrubsListResponses[keyof ScrubsListResponses];

export type ScrubsRecordData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement that holds the account
         */
        placement?: string;
        /**
         * One person on the account; everybody liable when left out
         */
        party?: string;
        /**
         * The register’s subject
         */
        kind: 'deceased' | 'insolvent' | 'litigant';
        /**
         * The register, or the provider that asked it
         */
        source: string;
        performedOn: string;
        result: 'clear' | 'match' | 'possible_match';
        evidence: ScrubEvidence;
    };
    path?: never;
    query?: never;
    url: '/v1/scrubs';
};

export type ScrubsRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; This check is recorded already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'scrub_already_recorded';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what was checked; The day of the check does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found' | 'scrub_day_unfit' | 'scrub_subject_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ScrubsRecordError = ScrubsRecordErrors[keyof ScrubsRecordErrors];

export type ScrubsRecordResponses = {
    /**
     * Done
     */
    201: Scrub;
};

export type ScrubsRecordResponse = ScrubsRecordResponses[keyof ScrubsRecordResponses];

export type ScrubsRecordManyData = {
    body: {
        scrubs: Array<ScrubRow>;
    };
    path?: never;
    query?: never;
    url: '/v1/scrubs/batch';
};

export type ScrubsRecordManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; This check is recorded already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'scrub_already_recorded';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what was checked; The day of the check does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found' | 'scrub_day_unfit' | 'scrub_subject_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ScrubsRecordManyError = ScrubsRecordManyErrors[keyof ScrubsRecordManyErrors];

export type ScrubsRecordManyResponses = {
    /**
     * Done
     */
    201: RecordedScrubs;
};

export type ScrubsRecordManyResponse = ScrubsRecordManyResponses[keyof ScrubsRecordManyResponses];

export type ScrubsGetData = {
    body?: never;
    path: {
        scrub: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/scrubs/{scrub}';
};

export type ScrubsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ScrubsGetError = ScrubsGetErrors[keyof ScrubsGetErrors];

export type ScrubsGetResponses = {
    /**
     * Found
     */
    200: Scrub;
};

export type ScrubsGetResponse = ScrubsGetResponses[keyof ScrubsGetResponses];

export type ScrubsDecideData = {
    body: {
        decision: 'confirmed' | 'dismissed';
        /**
         * Whose status it becomes, when confirmed
         */
        party?: string;
        /**
         * Since when; the day of the check when left out
         */
        from?: string;
        /**
         * Insolvency: under which law or procedure
         */
        regime?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        scrub: string;
    };
    query?: never;
    url: '/v1/scrubs/{scrub}/decide';
};

export type ScrubsDecideErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The lender decides on a match
     */
    403: Problem & {
        code: 'insufficient_scope' | 'scrub_lender_decides';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; There is nothing to decide; The party’s personal data was erased; A status of this kind holds at that time already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'party_erased' | 'party_status_overlaps' | 'scrub_nothing_to_decide';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear whom the match is about; The party cannot be as it is described
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'party_unfit' | 'reference_not_found' | 'scrub_party_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ScrubsDecideError = ScrubsDecideErrors[keyof ScrubsDecideErrors];

export type ScrubsDecideResponses = {
    /**
     * Done
     */
    200: Scrub;
};

export type ScrubsDecideResponse = ScrubsDecideResponses[keyof ScrubsDecideResponses];

export type FileLayoutsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Only those retired, or only those in use
         */
        retired?: boolean;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/file-layouts';
};

export type FileLayoutsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileLayoutsListError = FileLayoutsListErrors[keyof FileLayoutsListErrors];

export type FileLayoutsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<FileLayout>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type FileLayoutsListResponse = FileLayoutsListResponses[keyof FileLayoutsListResponses];

export type FileLayoutsCreateData = {
    body: {
        name: string;
        /**
         * Your own reference, unique among your layouts
         */
        reference?: string;
        /**
         * The kind of import its rows are of
         */
        kind: 'accounts' | 'transactions' | 'balances' | 'inventory' | 'scrubs' | 'recalls' | 'collectors' | 'collector-certificates' | 'protections' | 'disputes' | 'activities' | 'call-records' | 'reports' | 'notices';
        definition: LayoutDefinition;
    };
    path?: never;
    query?: never;
    url: '/v1/file-layouts';
};

export type FileLayoutsCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another layout; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'file_layout_reference_taken' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The layout cannot be read by
     */
    422: Problem & {
        code: 'file_layout_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileLayoutsCreateError = FileLayoutsCreateErrors[keyof FileLayoutsCreateErrors];

export type FileLayoutsCreateResponses = {
    /**
     * Done
     */
    201: FileLayout;
};

export type FileLayoutsCreateResponse = FileLayoutsCreateResponses[keyof FileLayoutsCreateResponses];

export type FileLayoutsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        layout: string;
    };
    query?: never;
    url: '/v1/file-layouts/{layout}';
};

export type FileLayoutsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileLayoutsGetError = FileLayoutsGetErrors[keyof FileLayoutsGetErrors];

export type FileLayoutsGetResponses = {
    /**
     * Found
     */
    200: FileLayout;
};

export type FileLayoutsGetResponse = FileLayoutsGetResponses[keyof FileLayoutsGetResponses];

export type FileLayoutsReviseData = {
    body: {
        definition: LayoutDefinition;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        layout: string;
    };
    query?: never;
    url: '/v1/file-layouts/{layout}/revise';
};

export type FileLayoutsReviseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The layout is retired
     */
    409: Problem & {
        code: 'conflict' | 'file_layout_retired' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The layout cannot be read by
     */
    422: Problem & {
        code: 'file_layout_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileLayoutsReviseError = FileLayoutsReviseErrors[keyof FileLayoutsReviseErrors];

export type FileLayoutsReviseResponses = {
    /**
     * Done
     */
    200: FileLayout;
};

export type FileLayoutsReviseResponse = FileLayoutsReviseResponses[keyof FileLayoutsReviseResponses];

export type FileLayoutsRetireData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        layout: string;
    };
    query?: never;
    url: '/v1/file-layouts/{layout}/retire';
};

export type FileLayoutsRetireErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The layout is retired
     */
    409: Problem & {
        code: 'conflict' | 'file_layout_retired' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileLayoutsRetireError = FileLayoutsRetireErrors[keyof FileLayoutsRetireErrors];

export type FileLayoutsRetireResponses = {
    /**
     * Done
     */
    200: FileLayout;
};

export type FileLayoutsRetireResponse = FileLayoutsRetireResponses[keyof FileLayoutsRetireResponses];

export type FileChecksListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'layout'>;
    };
    url: '/v1/file-checks';
};

export type FileChecksListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileChecksListError = FileChecksListErrors[keyof FileChecksListErrors];

export type FileChecksListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<FileCheck>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type FileChecksListResponse = FileChecksListResponses[keyof FileChecksListResponses];

export type FileChecksStartData = {
    body: {
        /**
         * An id, or `ref:` and your own reference
         */
        layout: string;
    };
    path?: never;
    query?: never;
    url: '/v1/file-checks';
};

export type FileChecksStartErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The layout is retired
     */
    409: Problem & {
        code: 'conflict' | 'file_layout_retired' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileChecksStartError = FileChecksStartErrors[keyof FileChecksStartErrors];

export type FileChecksStartResponses = {
    /**
     * Done
     */
    201: FileCheck;
};

export type FileChecksStartResponse = FileChecksStartResponses[keyof FileChecksStartResponses];

export type FileChecksGetData = {
    body?: never;
    path: {
        fileCheck: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'layout'>;
    };
    url: '/v1/file-checks/{fileCheck}';
};

export type FileChecksGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileChecksGetError = FileChecksGetErrors[keyof FileChecksGetErrors];

export type FileChecksGetResponses = {
    /**
     * Found
     */
    200: FileCheck;
};

export type FileChecksGetResponse = FileChecksGetResponses[keyof FileChecksGetResponses];

export type FileChecksUploadData = {
    body: Blob | File;
    path: {
        fileCheck: string;
    };
    query?: never;
    url: '/v1/file-checks/{fileCheck}/content';
};

export type FileChecksUploadErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The file was checked already
     */
    409: Problem & {
        code: 'conflict' | 'file_check_done';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileChecksUploadError = FileChecksUploadErrors[keyof FileChecksUploadErrors];

export type FileChecksUploadResponses = {
    /**
     * Done
     */
    202: FileCheck;
};

export type FileChecksUploadResponse = FileChecksUploadResponses[keyof FileChecksUploadResponses];

export type FileChecksFindingsData = {
    body?: never;
    path: {
        fileCheck: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/file-checks/{fileCheck}/findings';
};

export type FileChecksFindingsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type FileChecksFindingsError = FileChecksFindingsErrors[keyof FileChecksFindingsErrors];

export type FileChecksFindingsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<FileFinding>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type FileChecksFindingsResponse = FileChecksFindingsResponses[keyof FileChecksFindingsResponses];

export type WorkStandardsLateData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        counterparty?: string;
        kind?: Array<'acknowledge' | 'first_action' | 'answer_query' | 'report' | 'return'>;
        placement?: string;
        mandate?: string;
        /**
         * When it was due: `dueAt[lt]` is overdue since before
         */
        dueAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * Whose clock it is
         */
        owed?: 'by_you' | 'by_them';
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency'>;
    };
    url: '/v1/work-standards/late';
};

export type WorkStandardsLateErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type WorkStandardsLateError = WorkStandardsLateErrors[keyof WorkStandardsLateErrors];

export type WorkStandardsLateResponses = {
    /**
     * Found
     */
    200: {
        data: Array<WorkBreach>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type WorkStandardsLateResponse = WorkStandardsLateResponses[keyof WorkStandardsLateResponses];

export type WorkStandardsSummaryData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        counterparty?: string;
        /**
         * The first month; the current one, when left out
         */
        from?: string;
        /**
         * The last month; the current one, when left out
         */
        until?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/work-standards/summary';
};

export type WorkStandardsSummaryErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type WorkStandardsSummaryError = WorkStandardsSummaryErrors[keyof WorkStandardsSummaryErrors];

export type WorkStandardsSummaryResponses = {
    /**
     * Found
     */
    200: {
        data: Array<WorkStandardSummary>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type WorkStandardsSummaryResponse = WorkStandardsSummaryResponses[keyof WorkStandardsSummaryResponses];

export type BreachesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        counterparty?: string;
        kind?: Array<'acknowledge' | 'first_action' | 'answer_query' | 'report' | 'return'>;
        placement?: string;
        mandate?: string;
        /**
         * When it was due: `dueAt[lt]` is overdue since before
         */
        dueAt?: {
            gte?: string;
            lt?: string;
        };
        status?: Array<'open' | 'cured' | 'uncured' | 'closed' | 'contested' | 'annulled'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency'>;
    };
    url: '/v1/work-standards/breaches';
};

export type BreachesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreachesListError = BreachesListErrors[keyof BreachesListErrors];

export type BreachesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<WorkBreach>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type BreachesListResponse = BreachesListResponses[keyof BreachesListResponses];

export type BreachesGetData = {
    body?: never;
    path: {
        breach: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'agency' | 'mandate' | 'mandate.lender' | 'mandate.agency'>;
    };
    url: '/v1/work-standards/breaches/{breach}';
};

export type BreachesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreachesGetError = BreachesGetErrors[keyof BreachesGetErrors];

export type BreachesGetResponses = {
    /**
     * Found
     */
    200: WorkBreach;
};

export type BreachesGetResponse = BreachesGetResponses[keyof BreachesGetResponses];

export type BreachesContestData = {
    body: {
        code: 'done_in_time' | 'lender_withheld' | 'hold_not_counted' | 'not_contactable' | 'platform_unavailable' | 'force_majeure' | 'other';
        /**
         * For the other side alone; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        breach: string;
    };
    query?: never;
    url: '/v1/work-standards/breaches/{breach}/contest';
};

export type BreachesContestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; This is for the other side to do
     */
    403: Problem & {
        code: 'breach_wrong_side' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The breach is not in a state for this; The time to contest the breach is over
     */
    409: Problem & {
        code: 'breach_contest_over' | 'breach_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreachesContestError = BreachesContestErrors[keyof BreachesContestErrors];

export type BreachesContestResponses = {
    /**
     * Done
     */
    200: WorkBreach;
};

export type BreachesContestResponse = BreachesContestResponses[keyof BreachesContestResponses];

export type BreachesDecideData = {
    body: {
        decision: 'upheld' | 'refused';
        /**
         * Why, for the agency; kept sealed
         */
        note: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        breach: string;
    };
    query?: never;
    url: '/v1/work-standards/breaches/{breach}/decide';
};

export type BreachesDecideErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; This is for the other side to do
     */
    403: Problem & {
        code: 'breach_wrong_side' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The breach is not in a state for this
     */
    409: Problem & {
        code: 'breach_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BreachesDecideError = BreachesDecideErrors[keyof BreachesDecideErrors];

export type BreachesDecideResponses = {
    /**
     * Done
     */
    200: WorkBreach;
};

export type BreachesDecideResponse = BreachesDecideResponses[keyof BreachesDecideResponses];

export type PlacementsClocksData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/clocks';
};

export type PlacementsClocksErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementsClocksError = PlacementsClocksErrors[keyof PlacementsClocksErrors];

export type PlacementsClocksResponses = {
    /**
     * Found
     */
    200: WorkClocks;
};

export type PlacementsClocksResponse = PlacementsClocksResponses[keyof PlacementsClocksResponses];

export type PlacementReportsPostData = {
    body: {
        /**
         * What the report says
         */
        code: 'tracing' | 'not_reached' | 'in_contact' | 'promise_taken' | 'arrangement_made' | 'arrangement_kept' | 'arrangement_broken' | 'refuses_to_pay' | 'disputes' | 'hardship' | 'legal_advised';
        /**
         * For the other side alone; kept sealed
         */
        note?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: never;
    url: '/v1/placements/{placement}/reports';
};

export type PlacementReportsPostErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Reports are the agency’s
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_report_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement is not held
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_report_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementReportsPostError = PlacementReportsPostErrors[keyof PlacementReportsPostErrors];

export type PlacementReportsPostResponses = {
    /**
     * Done
     */
    201: PlacementReport;
};

export type PlacementReportsPostResponse = PlacementReportsPostResponses[keyof PlacementReportsPostResponses];

export type PlacementReportsPostManyData = {
    body: {
        reports: Array<ReportRow>;
    };
    path?: never;
    query?: never;
    url: '/v1/placement-reports/batch';
};

export type PlacementReportsPostManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Reports are the agency’s
     */
    403: Problem & {
        code: 'insufficient_scope' | 'placement_report_wrong_side';
    };
    /**
     * The resource changed meanwhile; The report was posted at the same moment by another call; The same request is still running; The placement is not held
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'placement_report_known' | 'placement_report_unfit';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementReportsPostManyError = PlacementReportsPostManyErrors[keyof PlacementReportsPostManyErrors];

export type PlacementReportsPostManyResponses = {
    /**
     * Done
     */
    200: PostedReports;
};

export type PlacementReportsPostManyResponse = PlacementReportsPostManyResponses[keyof PlacementReportsPostManyResponses];

export type PlacementReportsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        placement?: string;
        code?: Array<'tracing' | 'not_reached' | 'in_contact' | 'promise_taken' | 'arrangement_made' | 'arrangement_kept' | 'arrangement_broken' | 'refuses_to_pay' | 'disputes' | 'hardship' | 'legal_advised'>;
        postedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/placement-reports';
};

export type PlacementReportsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementReportsListError = PlacementReportsListErrors[keyof PlacementReportsListErrors];

export type PlacementReportsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PlacementReport>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PlacementReportsListResponse = PlacementReportsListResponses[keyof PlacementReportsListResponses];

export type PlacementReportsGetData = {
    body?: never;
    path: {
        report: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/placement-reports/{report}';
};

export type PlacementReportsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PlacementReportsGetError = PlacementReportsGetErrors[keyof PlacementReportsGetErrors];

export type PlacementReportsGetResponses = {
    /**
     * Found
     */
    200: PlacementReport;
};

export type PlacementReportsGetResponse = PlacementReportsGetResponses[keyof PlacementReportsGetResponses];

export type MandatesCapacityData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        mandate: string;
    };
    query?: never;
    url: '/v1/mandates/{mandate}/capacity';
};

export type MandatesCapacityErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MandatesCapacityError = MandatesCapacityErrors[keyof MandatesCapacityErrors];

export type MandatesCapacityResponses = {
    /**
     * Found
     */
    200: MandateCapacity;
};

export type MandatesCapacityResponse = MandatesCapacityResponses[keyof MandatesCapacityResponses];

export type ProtectionsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        party?: string;
        kind?: Array<'mental_health' | 'illness' | 'bereavement' | 'disability' | 'low_literacy' | 'breathing_space' | 'mental_health_crisis' | 'disaster' | 'attorney_represented' | 'cease_request'>;
        status?: Array<'running' | 'ended' | 'expired' | 'withdrawn'>;
        registeredAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'party'>;
    };
    url: '/v1/protections';
};

export type ProtectionsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsListError = ProtectionsListErrors[keyof ProtectionsListErrors];

export type ProtectionsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Protection>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ProtectionsListResponse = ProtectionsListResponses[keyof ProtectionsListResponses];

export type ProtectionsRegisterData = {
    body: {
        /**
         * Lenders: a person of yours. Agencies: one of the case file
         */
        party?: string;
        /**
         * Agencies: a placement you hold
         */
        placement?: string;
        person?: NationalIdInput;
        /**
         * Advisers: where only this lender is meant
         */
        lender?: string;
        kind: 'mental_health' | 'illness' | 'bereavement' | 'disability' | 'low_literacy' | 'breathing_space' | 'mental_health_crisis' | 'disaster' | 'attorney_represented' | 'cease_request';
        treatment: 'no_contact' | 'mandatory_notices_only' | 'through_representative' | 'letter_only' | 'no_visits' | 'reduced_frequency' | 'specialist_only';
        limit?: ContactLimit;
        /**
         * When it begins; now when left out
         */
        from?: string;
        /**
         * When it ends, itself not included; without it, what the law of the place says
         */
        until?: string;
        /**
         * When somebody looks at it again
         */
        reviewOn?: string;
        evidence: ProtectionEvidence;
        /**
         * A service of support the person was referred to
         */
        referredTo?: string;
        /**
         * Your own reference
         */
        reference?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/protections';
};

export type ProtectionsRegisterErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; A protection of this kind runs then already; You have a protection of this reference; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'protection_overlaps' | 'protection_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear who is to be protected; The time does not fit; The treatment does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'protection_interval_unfit' | 'protection_subject_unclear' | 'protection_treatment_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsRegisterError = ProtectionsRegisterErrors[keyof ProtectionsRegisterErrors];

export type ProtectionsRegisterResponses = {
    /**
     * Done
     */
    201: Protection;
};

export type ProtectionsRegisterResponse = ProtectionsRegisterResponses[keyof ProtectionsRegisterResponses];

export type ProtectionsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        protection: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'party'>;
    };
    url: '/v1/protections/{protection}';
};

export type ProtectionsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsGetError = ProtectionsGetErrors[keyof ProtectionsGetErrors];

export type ProtectionsGetResponses = {
    /**
     * Found
     */
    200: Protection;
};

export type ProtectionsGetResponse = ProtectionsGetResponses[keyof ProtectionsGetResponses];

export type ProtectionsReviseData = {
    body?: {
        treatment?: 'no_contact' | 'mandatory_notices_only' | 'through_representative' | 'letter_only' | 'no_visits' | 'reduced_frequency' | 'specialist_only';
        limit?: ContactLimit;
        /**
         * When it ends, itself not included; without it, what the law of the place says
         */
        until?: string | null;
        evidence?: ProtectionEvidence;
        /**
         * A service of support the person was referred to
         */
        referredTo?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        protection: string;
    };
    query?: never;
    url: '/v1/protections/{protection}/revise';
};

export type ProtectionsReviseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; A protection of this kind runs then already; The same request is still running; The protection is over
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'protection_not_running' | 'protection_overlaps';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The time does not fit; The treatment does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'protection_interval_unfit' | 'protection_treatment_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsReviseError = ProtectionsReviseErrors[keyof ProtectionsReviseErrors];

export type ProtectionsReviseResponses = {
    /**
     * Done
     */
    200: Protection;
};

export type ProtectionsReviseResponse = ProtectionsReviseResponses[keyof ProtectionsReviseResponses];

export type ProtectionsReviewData = {
    body?: {
        /**
         * When it is looked at again; by the terms of its kind if left out
         */
        nextReviewOn?: string;
        evidence?: ProtectionEvidence;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        protection: string;
    };
    query?: never;
    url: '/v1/protections/{protection}/review';
};

export type ProtectionsReviewErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The protection is over
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'protection_not_running';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The time does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'protection_interval_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsReviewError = ProtectionsReviewErrors[keyof ProtectionsReviewErrors];

export type ProtectionsReviewResponses = {
    /**
     * Done
     */
    200: Protection;
};

export type ProtectionsReviewResponse = ProtectionsReviewResponses[keyof ProtectionsReviewResponses];

export type ProtectionsEndData = {
    body: {
        code: 'recovered' | 'request_of_person' | 'no_longer_true' | 'cancelled_by_authority' | 'superseded';
        evidence: ProtectionEvidence;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        protection: string;
    };
    query?: never;
    url: '/v1/protections/{protection}/end';
};

export type ProtectionsEndErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The protection is over
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'protection_not_running';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsEndError = ProtectionsEndErrors[keyof ProtectionsEndErrors];

export type ProtectionsEndResponses = {
    /**
     * Done
     */
    200: Protection;
};

export type ProtectionsEndResponse = ProtectionsEndResponses[keyof ProtectionsEndResponses];

export type ProtectionsWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        protection: string;
    };
    query?: never;
    url: '/v1/protections/{protection}/withdraw';
};

export type ProtectionsWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The protection is over
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'protection_not_running';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ProtectionsWithdrawError = ProtectionsWithdrawErrors[keyof ProtectionsWithdrawErrors];

export type ProtectionsWithdrawResponses = {
    /**
     * Done
     */
    200: Protection;
};

export type ProtectionsWithdrawResponse = ProtectionsWithdrawResponses[keyof ProtectionsWithdrawResponses];

export type TreatmentsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * An id, or `ref:` and your own reference
         */
        placement?: string;
        party?: string;
        /**
         * Only those not lifted yet
         */
        running?: boolean;
        requiredAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'party'>;
    };
    url: '/v1/treatments';
};

export type TreatmentsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TreatmentsListError = TreatmentsListErrors[keyof TreatmentsListErrors];

export type TreatmentsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Treatment>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type TreatmentsListResponse = TreatmentsListResponses[keyof TreatmentsListResponses];

export type TreatmentsGetData = {
    body?: never;
    path: {
        treatment: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'party'>;
    };
    url: '/v1/treatments/{treatment}';
};

export type TreatmentsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TreatmentsGetError = TreatmentsGetErrors[keyof TreatmentsGetErrors];

export type TreatmentsGetResponses = {
    /**
     * Found
     */
    200: Treatment;
};

export type TreatmentsGetResponse = TreatmentsGetResponses[keyof TreatmentsGetResponses];

export type CareSettingsGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/care-settings';
};

export type CareSettingsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CareSettingsGetError = CareSettingsGetErrors[keyof CareSettingsGetErrors];

export type CareSettingsGetResponses = {
    /**
     * Found
     */
    200: CareSettings;
};

export type CareSettingsGetResponse = CareSettingsGetResponses[keyof CareSettingsGetResponses];

export type CareSettingsUpdateData = {
    body: {
        /**
         * A member of yours; null: nobody is named
         */
        specialist: string | null;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/care-settings';
};

export type CareSettingsUpdateErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile
     */
    409: Problem & {
        code: 'conflict';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found
     */
    422: Problem & {
        code: 'reference_not_found';
    };
    /**
     * If-Match is required
     */
    428: Problem & {
        code: 'precondition_required';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CareSettingsUpdateError = CareSettingsUpdateErrors[keyof CareSettingsUpdateErrors];

export type CareSettingsUpdateResponses = {
    /**
     * Done
     */
    200: CareSettings;
};

export type CareSettingsUpdateResponse = CareSettingsUpdateResponses[keyof CareSettingsUpdateResponses];

export type CareAlarmsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Those nobody answered yet
         */
        open?: boolean;
        raisedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/care-alarms';
};

export type CareAlarmsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CareAlarmsListError = CareAlarmsListErrors[keyof CareAlarmsListErrors];

export type CareAlarmsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CareAlarm>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CareAlarmsListResponse = CareAlarmsListResponses[keyof CareAlarmsListResponses];

export type CareAlarmsGetData = {
    body?: never;
    path: {
        alarm: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/care-alarms/{alarm}';
};

export type CareAlarmsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CareAlarmsGetError = CareAlarmsGetErrors[keyof CareAlarmsGetErrors];

export type CareAlarmsGetResponses = {
    /**
     * Found
     */
    200: CareAlarm;
};

export type CareAlarmsGetResponse = CareAlarmsGetResponses[keyof CareAlarmsGetResponses];

export type CareAlarmsAnswerData = {
    body: {
        outcome: 'person_reached' | 'emergency_services_called' | 'passed_on' | 'misread';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        alarm: string;
    };
    query?: never;
    url: '/v1/care-alarms/{alarm}/answer';
};

export type CareAlarmsAnswerErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The alarm was answered already
     */
    409: Problem & {
        code: 'care_alarm_answered' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CareAlarmsAnswerError = CareAlarmsAnswerErrors[keyof CareAlarmsAnswerErrors];

export type CareAlarmsAnswerResponses = {
    /**
     * Done
     */
    200: CareAlarm;
};

export type CareAlarmsAnswerResponse = CareAlarmsAnswerResponses[keyof CareAlarmsAnswerResponses];

export type MessageScreeningsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        direction?: 'outbound' | 'inbound';
        verdict?: Array<'clean' | 'review' | 'block'>;
        /**
         * With findings nobody has decided on
         */
        undecided?: boolean;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/message-screenings';
};

export type MessageScreeningsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageScreeningsListError = MessageScreeningsListErrors[keyof MessageScreeningsListErrors];

export type MessageScreeningsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<MessageScreening>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type MessageScreeningsListResponse = MessageScreeningsListResponses[keyof MessageScreeningsListResponses];

export type MessageScreeningsScreenData = {
    body: {
        /**
         * The message as it would go out, or came in
         */
        text: string;
        direction?: 'outbound' | 'inbound';
        channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
        /**
         * Of the suggestions; found out when left out
         */
        language?: 'en' | 'zh-Hans' | 'zh-Hant';
        /**
         * Whose rules are named; that of the placement or account when left out
         */
        jurisdiction?: string;
        /**
         * The placement it is about
         */
        placement?: string;
        /**
         * Lenders: the account it is about
         */
        account?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/message-screenings';
};

export type MessageScreeningsScreenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageScreeningsScreenError = MessageScreeningsScreenErrors[keyof MessageScreeningsScreenErrors];

export type MessageScreeningsScreenResponses = {
    /**
     * Done
     */
    201: MessageScreening;
};

export type MessageScreeningsScreenResponse = MessageScreeningsScreenResponses[keyof MessageScreeningsScreenResponses];

export type MessageScreeningsScreenManyData = {
    body: {
        messages: Array<ScreenedMessageRow>;
    };
    path?: never;
    query?: never;
    url: '/v1/message-screenings/batch';
};

export type MessageScreeningsScreenManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageScreeningsScreenManyError = MessageScreeningsScreenManyErrors[keyof MessageScreeningsScreenManyErrors];

export type MessageScreeningsScreenManyResponses = {
    /**
     * Done
     */
    201: ScreenedMessages;
};

export type MessageScreeningsScreenManyResponse = MessageScreeningsScreenManyResponses[keyof MessageScreeningsScreenManyResponses];

export type MessageScreeningsGetData = {
    body?: never;
    path: {
        screening: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/message-screenings/{screening}';
};

export type MessageScreeningsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageScreeningsGetError = MessageScreeningsGetErrors[keyof MessageScreeningsGetErrors];

export type MessageScreeningsGetResponses = {
    /**
     * Found
     */
    200: MessageScreening;
};

export type MessageScreeningsGetResponse = MessageScreeningsGetResponses[keyof MessageScreeningsGetResponses];

export type MessageScreeningsDecideData = {
    body: {
        decision: 'release' | 'reject';
        reason: 'no_offence_meant' | 'quotes_the_borrower' | 'true_statement' | 'corrected_elsewhere' | 'offends' | 'unlawful' | 'incomplete' | 'passed_to_specialist';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        screening: string;
    };
    query?: never;
    url: '/v1/message-screenings/{screening}/decide';
};

export type MessageScreeningsDecideErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; Somebody has decided on this message already; There is nothing to decide
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'message_screening_clean' | 'message_screening_decided';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageScreeningsDecideError = MessageScreeningsDecideErrors[keyof MessageScreeningsDecideErrors];

export type MessageScreeningsDecideResponses = {
    /**
     * Done
     */
    200: MessageScreening;
};

export type MessageScreeningsDecideResponse = MessageScreeningsDecideResponses[keyof MessageScreeningsDecideResponses];

export type MessageTemplatesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'submitted' | 'approved' | 'rejected' | 'replaced' | 'suspended'>;
        reference?: string;
        submittedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'author' | 'approver'>;
    };
    url: '/v1/message-templates';
};

export type MessageTemplatesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageTemplatesListError = MessageTemplatesListErrors[keyof MessageTemplatesListErrors];

export type MessageTemplatesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<MessageTemplate>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type MessageTemplatesListResponse = MessageTemplatesListResponses[keyof MessageTemplatesListResponses];

export type MessageTemplatesSubmitData = {
    body: {
        /**
         * Your name for the template; a second text under it is its next version
         */
        reference: string;
        purpose?: 'message' | 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
        channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction: string;
        language: 'en' | 'zh-Hans' | 'zh-Hant';
        /**
         * Placeholders are written `{{current_amount}}`
         */
        body: string;
        /**
         * The lender whose mandate asks to approve it; you when left out
         */
        approver?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/message-templates';
};

export type MessageTemplatesSubmitErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; This organisation cannot approve your templates; The template has a placeholder nobody can fill; The template leaves out what its notice must say; The template says what may not be said
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'message_template_approver_unfit' | 'message_template_blocked' | 'message_template_incomplete' | 'message_template_placeholder_unknown' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageTemplatesSubmitError = MessageTemplatesSubmitErrors[keyof MessageTemplatesSubmitErrors];

export type MessageTemplatesSubmitResponses = {
    /**
     * Done
     */
    201: MessageTemplate;
};

export type MessageTemplatesSubmitResponse = MessageTemplatesSubmitResponses[keyof MessageTemplatesSubmitResponses];

export type MessageTemplatesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        template: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'author' | 'approver'>;
    };
    url: '/v1/message-templates/{template}';
};

export type MessageTemplatesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageTemplatesGetError = MessageTemplatesGetErrors[keyof MessageTemplatesGetErrors];

export type MessageTemplatesGetResponses = {
    /**
     * Found
     */
    200: MessageTemplate;
};

export type MessageTemplatesGetResponse = MessageTemplatesGetResponses[keyof MessageTemplatesGetResponses];

export type MessageTemplatesApproveData = {
    body?: {
        /**
         * Asked for in Taiwan
         */
        lawyerReviewedOn?: string;
        /**
         * Number of the filing with the authority; asked for in Taiwan
         */
        filedAs?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        template: string;
    };
    query?: never;
    url: '/v1/message-templates/{template}/approve';
};

export type MessageTemplatesApproveErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else approves this template
     */
    403: Problem & {
        code: 'insufficient_scope' | 'message_template_wrong_approver';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The template is not in a state for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'message_template_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The law asks for a lawyer’s review and a filing
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'message_template_review_missing';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageTemplatesApproveError = MessageTemplatesApproveErrors[keyof MessageTemplatesApproveErrors];

export type MessageTemplatesApproveResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type MessageTemplatesApproveResponse = MessageTemplatesApproveResponses[keyof MessageTemplatesApproveResponses];

export type MessageTemplatesRejectData = {
    body: {
        reason: 'wording' | 'incomplete' | 'wrong_language' | 'not_lawful' | 'not_needed' | 'rules_changed';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        template: string;
    };
    query?: never;
    url: '/v1/message-templates/{template}/reject';
};

export type MessageTemplatesRejectErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else approves this template
     */
    403: Problem & {
        code: 'insufficient_scope' | 'message_template_wrong_approver';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The template is not in a state for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'message_template_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageTemplatesRejectError = MessageTemplatesRejectErrors[keyof MessageTemplatesRejectErrors];

export type MessageTemplatesRejectResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type MessageTemplatesRejectResponse = MessageTemplatesRejectResponses[keyof MessageTemplatesRejectResponses];

export type MessageTemplatesSuspendData = {
    body: {
        reason: 'wording' | 'incomplete' | 'wrong_language' | 'not_lawful' | 'not_needed' | 'rules_changed';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        template: string;
    };
    query?: never;
    url: '/v1/message-templates/{template}/suspend';
};

export type MessageTemplatesSuspendErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else approves this template
     */
    403: Problem & {
        code: 'insufficient_scope' | 'message_template_wrong_approver';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The template is not in a state for this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'message_template_state_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type MessageTemplatesSuspendError = MessageTemplatesSuspendErrors[keyof MessageTemplatesSuspendErrors];

export type MessageTemplatesSuspendResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type MessageTemplatesSuspendResponse = MessageTemplatesSuspendResponses[keyof MessageTemplatesSuspendResponses];

export type NoticesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Lenders: your account
         */
        account?: string;
        placement?: string;
        kind?: Array<'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use'>;
        delivery?: Array<'dispatched' | 'delivered' | 'undeliverable'>;
        /**
         * Those of which a period runs on this day, its last day included; what came back opens none
         */
        openOn?: string;
        recordedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'account' | 'account.placements'>;
    };
    url: '/v1/notices';
};

export type NoticesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesListError = NoticesListErrors[keyof NoticesListErrors];

export type NoticesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Notice>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type NoticesListResponse = NoticesListResponses[keyof NoticesListResponses];

export type NoticesRecordData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement that holds the account
         */
        placement?: string;
        /**
         * Whom it was sent to
         */
        party: string;
        /**
         * Lenders: the agency the notice names, where it comes before the placement
         */
        agency?: string;
        kind: 'validation' | 'outsourcing' | 'assignment' | 'pre_listing' | 'letter_of_claim' | 'claim_warning' | 'collection_letter' | 'visit' | 'cease_confirmation' | 'dispute_response' | 'email_use';
        channel: 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging';
        language: 'en' | 'zh-Hans' | 'zh-Hant';
        /**
         * The approved version it was written by
         */
        template?: string;
        /**
         * What it states, besides what its template does
         */
        items?: Array<'lender_name' | 'agency_name' | 'agency_address' | 'consumer_name' | 'consumer_address' | 'account_number' | 'itemisation_date' | 'itemisation_creditor' | 'itemisation_amount' | 'itemisation_changes' | 'current_amount' | 'sent_on' | 'period_ends_on' | 'collector_statement' | 'dispute_statement' | 'original_creditor_statement' | 'assumed_valid_statement' | 'authority_statement' | 'electronic_dispute' | 'response_prompts' | 'recording_retention' | 'complaint_phone' | 'conduct_list' | 'listing_reason' | 'listing_effect' | 'listing_date' | 'legal_basis' | 'how_to_object' | 'issuer_contact' | 'enclosures' | 'new_creditor' | 'assigned_on' | 'visit_purpose' | 'visit_date' | 'visitor' | 'grievance_officer' | 'outcome' | 'email_address' | 'opt_out_by'>;
        /**
         * Of what was sent, hexadecimal
         */
        documentSha256?: string;
        /**
         * The day it was mailed or sent
         */
        sentOn: string;
        /**
         * The carrier’s name for it
         */
        evidence?: string;
        /**
         * Your own reference
         */
        reference?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/notices';
};

export type NoticesRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another notice; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'notice_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what the notice is about; The day does not fit; The notice leaves out what it must say; A notice of this kind is not given by this channel here; The notice is not in the language of the person it is for; The template cannot be used for this notice
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'notice_channel_unfit' | 'notice_day_unfit' | 'notice_items_missing' | 'notice_language_unfit' | 'notice_subject_unclear' | 'notice_template_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesRecordError = NoticesRecordErrors[keyof NoticesRecordErrors];

export type NoticesRecordResponses = {
    /**
     * Done
     */
    201: Notice;
};

export type NoticesRecordResponse = NoticesRecordResponses[keyof NoticesRecordResponses];

export type NoticesIssueData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement you hold, or offered
         */
        placement?: string;
        /**
         * Whom it is for; the first borrower when left out
         */
        party?: string;
        /**
         * Lenders: the agency the notice names, where it comes before the placement
         */
        agency?: string;
        /**
         * The approved version it is written by
         */
        template: string;
        values?: Array<NoticeValue>;
        /**
         * Your own reference
         */
        reference?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/notices/issue';
};

export type NoticesIssueErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference already names another notice; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'notice_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what the notice is about; The day does not fit; The notice leaves out what it must say; A value does not fit the template; A notice of this kind is not given by this channel here; The notice is not in the language of the person it is for; The template cannot be used for this notice; Filled in, the notice says what may not be said; This person cannot be written to
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'notice_channel_unfit' | 'notice_day_unfit' | 'notice_items_missing' | 'notice_language_unfit' | 'notice_person_unfit' | 'notice_subject_unclear' | 'notice_template_unfit' | 'notice_text_blocked' | 'notice_value_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesIssueError = NoticesIssueErrors[keyof NoticesIssueErrors];

export type NoticesIssueResponses = {
    /**
     * Done
     */
    201: IssuedNotice;
};

export type NoticesIssueResponse = NoticesIssueResponses[keyof NoticesIssueResponses];

export type NoticesDueData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * An id, or `ref:` and your own reference
         */
        placement?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/notices/due';
};

export type NoticesDueErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesDueError = NoticesDueErrors[keyof NoticesDueErrors];

export type NoticesDueResponses = {
    /**
     * Found
     */
    200: {
        data: Array<DueNotice>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type NoticesDueResponse = NoticesDueResponses[keyof NoticesDueResponses];

export type NoticesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        notice: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'account' | 'account.placements'>;
    };
    url: '/v1/notices/{notice}';
};

export type NoticesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesGetError = NoticesGetErrors[keyof NoticesGetErrors];

export type NoticesGetResponses = {
    /**
     * Found
     */
    200: Notice;
};

export type NoticesGetResponse = NoticesGetResponses[keyof NoticesGetResponses];

export type NoticesDocumentData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        notice: string;
    };
    query?: never;
    url: '/v1/notices/{notice}/document';
};

export type NoticesDocumentErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesDocumentError = NoticesDocumentErrors[keyof NoticesDocumentErrors];

export type NoticesDocumentResponses = {
    /**
     * Found
     */
    200: NoticeDocument;
};

export type NoticesDocumentResponse = NoticesDocumentResponses[keyof NoticesDocumentResponses];

export type NoticesRecordDeliveryData = {
    body: {
        delivery: 'delivered' | 'undeliverable';
        on: string;
        /**
         * The carrier’s name for it
         */
        evidence?: string;
        /**
         * How you can show it
         */
        proof?: 'proof_of_posting' | 'tracked' | 'signed_for' | 'handed_over' | 'electronic_receipt' | 'returned_mail';
        /**
         * Undeliverable: why it came back
         */
        returnReason?: 'moved' | 'unknown' | 'refused' | 'unclaimed' | 'deceased' | 'address_wrong' | 'bounced';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        notice: string;
    };
    query?: never;
    url: '/v1/notices/{notice}/delivery';
};

export type NoticesRecordDeliveryErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Whoever sent a notice says what became of it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'notice_not_issuer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; That was recorded already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'notice_delivery_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit; The proof does not fit what became of the notice
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'notice_day_unfit' | 'notice_proof_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesRecordDeliveryError = NoticesRecordDeliveryErrors[keyof NoticesRecordDeliveryErrors];

export type NoticesRecordDeliveryResponses = {
    /**
     * Done
     */
    200: Notice;
};

export type NoticesRecordDeliveryResponse = NoticesRecordDeliveryResponses[keyof NoticesRecordDeliveryResponses];

export type NoticesRecordReplyData = {
    body: {
        reply: 'answered' | 'advice_sought' | 'documents_asked';
        /**
         * The day it reached you
         */
        on: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        notice: string;
    };
    query?: never;
    url: '/v1/notices/{notice}/reply';
};

export type NoticesRecordReplyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Whoever sent a notice says what became of it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'notice_not_issuer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; This cannot be recorded of this notice
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'notice_reply_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'notice_day_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesRecordReplyError = NoticesRecordReplyErrors[keyof NoticesRecordReplyErrors];

export type NoticesRecordReplyResponses = {
    /**
     * Done
     */
    200: Notice;
};

export type NoticesRecordReplyResponse = NoticesRecordReplyResponses[keyof NoticesRecordReplyResponses];

export type NoticesRecordDocumentsData = {
    body: {
        /**
         * The day they were sent
         */
        on: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        notice: string;
    };
    query?: never;
    url: '/v1/notices/{notice}/documents';
};

export type NoticesRecordDocumentsErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Whoever sent a notice says what became of it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'notice_not_issuer';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; This cannot be recorded of this notice
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'notice_reply_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The day does not fit
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'notice_day_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesRecordDocumentsError = NoticesRecordDocumentsErrors[keyof NoticesRecordDocumentsErrors];

export type NoticesRecordDocumentsResponses = {
    /**
     * Done
     */
    200: Notice;
};

export type NoticesRecordDocumentsResponse = NoticesRecordDocumentsResponses[keyof NoticesRecordDocumentsResponses];

export type NoticesKindsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction?: string;
    };
    url: '/v1/notice-kinds';
};

export type NoticesKindsErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticesKindsError = NoticesKindsErrors[keyof NoticesKindsErrors];

export type NoticesKindsResponses = {
    /**
     * Found
     */
    200: NoticeKinds;
};

export type NoticesKindsResponse = NoticesKindsResponses[keyof NoticesKindsResponses];

export type NoticeRunsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'selecting' | 'issuing' | 'done'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'template' | 'template.author' | 'template.approver'>;
    };
    url: '/v1/notice-runs';
};

export type NoticeRunsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticeRunsListError = NoticeRunsListErrors[keyof NoticeRunsListErrors];

export type NoticeRunsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<NoticeRun>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type NoticeRunsListResponse = NoticeRunsListResponses[keyof NoticeRunsListResponses];

export type NoticeRunsCreateData = {
    body: {
        /**
         * Your own reference: the same run sent twice under it is one
         */
        reference?: string;
        /**
         * The approved version they are written by
         */
        template: string;
        values?: Array<NoticeValue>;
        source: NoticeRunSource;
    };
    path?: never;
    query?: never;
    url: '/v1/notice-runs';
};

export type NoticeRunsCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running; Your reference already names another run of notices
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'notice_run_reference_taken';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The template cannot be used for this notice; A value does not fit the template
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'notice_template_unfit' | 'notice_value_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticeRunsCreateError = NoticeRunsCreateErrors[keyof NoticeRunsCreateErrors];

export type NoticeRunsCreateResponses = {
    /**
     * Done
     */
    202: NoticeRun;
};

export type NoticeRunsCreateResponse = NoticeRunsCreateResponses[keyof NoticeRunsCreateResponses];

export type NoticeRunsGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        noticeRun: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'template' | 'template.author' | 'template.approver'>;
    };
    url: '/v1/notice-runs/{noticeRun}';
};

export type NoticeRunsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticeRunsGetError = NoticeRunsGetErrors[keyof NoticeRunsGetErrors];

export type NoticeRunsGetResponses = {
    /**
     * Found
     */
    200: NoticeRun;
};

export type NoticeRunsGetResponse = NoticeRunsGetResponses[keyof NoticeRunsGetResponses];

export type NoticeRunsRowsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        noticeRun: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        outcome?: Array<'waiting' | 'issued' | 'already_issued' | 'refused'>;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'notice' | 'notice.placement' | 'notice.account'>;
    };
    url: '/v1/notice-runs/{noticeRun}/rows';
};

export type NoticeRunsRowsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticeRunsRowsError = NoticeRunsRowsErrors[keyof NoticeRunsRowsErrors];

export type NoticeRunsRowsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<NoticeRunRow>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type NoticeRunsRowsResponse = NoticeRunsRowsResponses[keyof NoticeRunsRowsResponses];

export type NoticeRunsDocumentsData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        noticeRun: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/notice-runs/{noticeRun}/documents';
};

export type NoticeRunsDocumentsErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type NoticeRunsDocumentsError = NoticeRunsDocumentsErrors[keyof NoticeRunsDocumentsErrors];

export type NoticeRunsDocumentsResponses = {
    /**
     * Found
     */
    200: {
        data: Array<NoticeDocument>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type NoticeRunsDocumentsResponse = NoticeRunsDocumentsResponses[keyof NoticeRunsDocumentsResponses];

export type PreferencesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        party?: string;
        placement?: string;
        kind?: Array<'inconvenient_time' | 'inconvenient_place' | 'opt_out' | 'consent' | 'preferred'>;
        recordedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/preferences';
};

export type PreferencesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PreferencesListError = PreferencesListErrors[keyof PreferencesListErrors];

export type PreferencesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ContactPreference>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PreferencesListResponse = PreferencesListResponses[keyof PreferencesListResponses];

export type PreferencesRecordData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement you hold
         */
        placement?: string;
        /**
         * Who said it
         */
        party: string;
        kind: 'inconvenient_time' | 'inconvenient_place' | 'opt_out' | 'consent' | 'preferred';
        /**
         * Of a consent: what it lets
         */
        covers?: 'time' | 'calls' | 'address' | 'third_party' | 'represented' | 'place' | 'frequency';
        channels?: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'>;
        /**
         * The number, mailbox or address it is about
         */
        contactPoint?: string;
        /**
         * ISO weekdays, Monday 1
         */
        days?: Array<number>;
        hours?: PreferenceHours;
        /**
         * When the person said it
         */
        givenAt: string;
        /**
         * When it begins to hold; when it was said, when left out
         */
        from?: string;
        /**
         * The moment from which it holds no more
         */
        until?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/preferences';
};

export type PreferencesRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear about which debt it was said; A preference of this kind is not said like this; It cannot have been said then
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'preference_subject_unclear' | 'preference_time_unfit' | 'preference_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PreferencesRecordError = PreferencesRecordErrors[keyof PreferencesRecordErrors];

export type PreferencesRecordResponses = {
    /**
     * Done
     */
    201: ContactPreference;
};

export type PreferencesRecordResponse = PreferencesRecordResponses[keyof PreferencesRecordResponses];

export type PreferencesGetData = {
    body?: never;
    path: {
        preference: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/preferences/{preference}';
};

export type PreferencesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PreferencesGetError = PreferencesGetErrors[keyof PreferencesGetErrors];

export type PreferencesGetResponses = {
    /**
     * Found
     */
    200: ContactPreference;
};

export type PreferencesGetResponse = PreferencesGetResponses[keyof PreferencesGetResponses];

export type PreferencesWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        preference: string;
    };
    query?: never;
    url: '/v1/preferences/{preference}/withdraw';
};

export type PreferencesWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else recorded it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'preference_not_recorder';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; It was withdrawn already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'preference_withdrawn';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PreferencesWithdrawError = PreferencesWithdrawErrors[keyof PreferencesWithdrawErrors];

export type PreferencesWithdrawResponses = {
    /**
     * Done
     */
    200: ContactPreference;
};

export type PreferencesWithdrawResponse = PreferencesWithdrawResponses[keyof PreferencesWithdrawResponses];

export type CallBacksListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        party?: string;
        placement?: string;
        state?: Array<'upcoming' | 'due' | 'overdue' | 'done' | 'missed' | 'cancelled'>;
        from?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/call-backs';
};

export type CallBacksListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallBacksListError = CallBacksListErrors[keyof CallBacksListErrors];

export type CallBacksListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CallBack>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CallBacksListResponse = CallBacksListResponses[keyof CallBacksListResponses];

export type CallBacksAgreeData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement you hold
         */
        placement?: string;
        /**
         * Who asked
         */
        party: string;
        channel?: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
        /**
         * The number, mailbox or address asked for
         */
        contactPoint?: string;
        /**
         * When the person asked
         */
        askedAt: string;
        /**
         * When to call
         */
        from: string;
        /**
         * The end of a window; half an hour later, when left out
         */
        until?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/call-backs';
};

export type CallBacksAgreeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear about which debt it was said; A call-back cannot be agreed, or kept, for that time
     */
    422: Problem & {
        code: 'call_back_time_unfit' | 'idempotency_key_reused' | 'preference_subject_unclear' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallBacksAgreeError = CallBacksAgreeErrors[keyof CallBacksAgreeErrors];

export type CallBacksAgreeResponses = {
    /**
     * Done
     */
    201: CallBack;
};

export type CallBacksAgreeResponse = CallBacksAgreeResponses[keyof CallBacksAgreeResponses];

export type CallBacksGetData = {
    body?: never;
    path: {
        callBack: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/call-backs/{callBack}';
};

export type CallBacksGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallBacksGetError = CallBacksGetErrors[keyof CallBacksGetErrors];

export type CallBacksGetResponses = {
    /**
     * Found
     */
    200: CallBack;
};

export type CallBacksGetResponse = CallBacksGetResponses[keyof CallBacksGetResponses];

export type CallBacksCompleteData = {
    body?: {
        /**
         * The contact that was it
         */
        activity?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        callBack: string;
    };
    query?: never;
    url: '/v1/call-backs/{callBack}/complete';
};

export type CallBacksCompleteErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else recorded it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'preference_not_recorder';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; What came of it was said already
     */
    409: Problem & {
        code: 'call_back_closed' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; A call-back cannot be agreed, or kept, for that time
     */
    422: Problem & {
        code: 'call_back_time_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallBacksCompleteError = CallBacksCompleteErrors[keyof CallBacksCompleteErrors];

export type CallBacksCompleteResponses = {
    /**
     * Done
     */
    200: CallBack;
};

export type CallBacksCompleteResponse = CallBacksCompleteResponses[keyof CallBacksCompleteResponses];

export type CallBacksMissData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        callBack: string;
    };
    query?: never;
    url: '/v1/call-backs/{callBack}/miss';
};

export type CallBacksMissErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else recorded it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'preference_not_recorder';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; What came of it was said already; Its time is not over
     */
    409: Problem & {
        code: 'call_back_closed' | 'call_back_running' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallBacksMissError = CallBacksMissErrors[keyof CallBacksMissErrors];

export type CallBacksMissResponses = {
    /**
     * Done
     */
    200: CallBack;
};

export type CallBacksMissResponse = CallBacksMissResponses[keyof CallBacksMissResponses];

export type CallBacksCancelData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        callBack: string;
    };
    query?: never;
    url: '/v1/call-backs/{callBack}/cancel';
};

export type CallBacksCancelErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Somebody else recorded it
     */
    403: Problem & {
        code: 'insufficient_scope' | 'preference_not_recorder';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; What came of it was said already
     */
    409: Problem & {
        code: 'call_back_closed' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallBacksCancelError = CallBacksCancelErrors[keyof CallBacksCancelErrors];

export type CallBacksCancelResponses = {
    /**
     * Done
     */
    200: CallBack;
};

export type CallBacksCancelResponse = CallBacksCancelResponses[keyof CallBacksCancelResponses];

export type DisputesRaiseData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement of the account
         */
        placement?: string;
        /**
         * By whom it reached you
         */
        way?: 'borrower' | 'representative' | 'adviser' | 'ombudsman' | 'regulator';
        /**
         * The day it reached you or the side you took it from
         */
        receivedOn: string;
        /**
         * Your own reference
         */
        reference?: string;
        /**
         * For everybody with a part in the case; kept sealed
         */
        statement?: string;
        /**
         * Whether in the period or late is reckoned when it is left out
         */
        kind?: 'in_period' | 'late' | 'identity' | 'original_creditor' | 'duplicative';
        inWriting?: boolean;
        /**
         * The part that is disputed; all of the debt when left out
         */
        amount?: number;
        /**
         * Duplicative: the answered dispute it repeats
         */
        repeats?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/disputes';
};

export type DisputesRaiseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference names another case; The same request is still running
     */
    409: Problem & {
        code: 'case_reference_taken' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what the case is about; The day it was received does not fit; The kind of dispute does not fit; The amount does not fit
     */
    422: Problem & {
        code: 'case_amount_unfit' | 'case_day_unfit' | 'case_subject_unclear' | 'dispute_kind_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type DisputesRaiseError = DisputesRaiseErrors[keyof DisputesRaiseErrors];

export type DisputesRaiseResponses = {
    /**
     * Done
     */
    201: Case;
};

export type DisputesRaiseResponse = DisputesRaiseResponses[keyof DisputesRaiseResponses];

export type ComplaintsRaiseData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * A placement of the account
         */
        placement?: string;
        /**
         * By whom it reached you
         */
        way?: 'borrower' | 'representative' | 'adviser' | 'ombudsman' | 'regulator';
        /**
         * The day it reached you or the side you took it from
         */
        receivedOn: string;
        /**
         * Your own reference
         */
        reference?: string;
        /**
         * For everybody with a part in the case; kept sealed
         */
        statement?: string;
        conduct: Array<'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'data_misuse' | 'entry_without_consent' | 'payment_handling' | 'service' | 'other'>;
        /**
         * Agencies: your collector it is about
         */
        collector?: string;
        /**
         * The contacts it is about, of the same account
         */
        activities?: Array<string>;
        inWriting?: boolean;
    };
    path?: never;
    query?: never;
    url: '/v1/complaints';
};

export type ComplaintsRaiseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference names another case; The same request is still running
     */
    409: Problem & {
        code: 'case_reference_taken' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what the case is about; The day it was received does not fit; The amount does not fit; The kind of dispute does not fit
     */
    422: Problem & {
        code: 'case_amount_unfit' | 'case_day_unfit' | 'case_subject_unclear' | 'dispute_kind_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ComplaintsRaiseError = ComplaintsRaiseErrors[keyof ComplaintsRaiseErrors];

export type ComplaintsRaiseResponses = {
    /**
     * Done
     */
    201: Case;
};

export type ComplaintsRaiseResponse = ComplaintsRaiseResponses[keyof ComplaintsRaiseResponses];

export type CasesReferData = {
    body: {
        /**
         * Whose debt it is about, of the directory
         */
        lender: string;
        subject: 'dispute' | 'complaint';
        /**
         * What the lender’s letters call the debt
         */
        debt: string;
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction: string;
        /**
         * By whom it reached you
         */
        way?: 'borrower' | 'representative' | 'adviser' | 'ombudsman' | 'regulator';
        /**
         * The day it reached you or the side you took it from
         */
        receivedOn: string;
        /**
         * Your own reference
         */
        reference?: string;
        /**
         * For everybody with a part in the case; kept sealed
         */
        statement: string;
        /**
         * Disputes; others are reckoned
         */
        kind?: 'identity' | 'original_creditor';
        conduct?: Array<'insult' | 'threat' | 'false_authority' | 'third_party_disclosure' | 'pressure_on_family' | 'outside_hours' | 'excessive_contact' | 'misleading' | 'data_misuse' | 'entry_without_consent' | 'payment_handling' | 'service' | 'other'>;
    };
    path?: never;
    query?: never;
    url: '/v1/cases/refer';
};

export type CasesReferErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; An adviser refers cases to lenders
     */
    403: Problem & {
        code: 'case_adviser_refers' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Your reference names another case; The same request is still running
     */
    409: Problem & {
        code: 'case_reference_taken' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The day it was received does not fit; The kind of dispute does not fit
     */
    422: Problem & {
        code: 'case_day_unfit' | 'dispute_kind_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesReferError = CasesReferErrors[keyof CasesReferErrors];

export type CasesReferResponses = {
    /**
     * Done
     */
    201: Case;
};

export type CasesReferResponse = CasesReferResponses[keyof CasesReferResponses];

export type CasesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        subject?: 'dispute' | 'complaint';
        status?: Array<'open' | 'acknowledged' | 'escalated' | 'verified' | 'upheld' | 'upheld_in_part' | 'rejected' | 'withdrawn'>;
        kind?: Array<'in_period' | 'late' | 'identity' | 'original_creditor' | 'duplicative'>;
        /**
         * Lenders: your account
         */
        account?: string;
        placement?: string;
        /**
         * Those about the debt of this placement, whichever placement they were raised under
         */
        debtOf?: string;
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction?: string;
        /**
         * Past the time to answer, and not answered
         */
        overdue?: boolean;
        raisedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'repeated' | 'repeated.account' | 'repeated.placement' | 'repeated.repeated'>;
    };
    url: '/v1/cases';
};

export type CasesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesListError = CasesListErrors[keyof CasesListErrors];

export type CasesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Case>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CasesListResponse = CasesListResponses[keyof CasesListResponses];

export type CasesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'repeated' | 'repeated.account' | 'repeated.placement' | 'repeated.repeated'>;
    };
    url: '/v1/cases/{caseId}';
};

export type CasesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesGetError = CasesGetErrors[keyof CasesGetErrors];

export type CasesGetResponses = {
    /**
     * Found
     */
    200: Case;
};

export type CasesGetResponse = CasesGetResponses[keyof CasesGetResponses];

export type CasesMatchData = {
    body: {
        /**
         * Your account it is about
         */
        account: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/match';
};

export type CasesMatchErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state
     */
    409: Problem & {
        code: 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The kind of dispute does not fit
     */
    422: Problem & {
        code: 'dispute_kind_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesMatchError = CasesMatchErrors[keyof CasesMatchErrors];

export type CasesMatchResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesMatchResponse = CasesMatchResponses[keyof CasesMatchResponses];

export type CasesNotesData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        writtenAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/cases/{caseId}/notes';
};

export type CasesNotesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesNotesError = CasesNotesErrors[keyof CasesNotesErrors];

export type CasesNotesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CaseNote>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CasesNotesResponse = CasesNotesResponses[keyof CasesNotesResponses];

export type CasesWriteNoteData = {
    body: {
        /**
         * For your own organisation alone; kept sealed
         */
        note: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/notes';
};

export type CasesWriteNoteErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesWriteNoteError = CasesWriteNoteErrors[keyof CasesWriteNoteErrors];

export type CasesWriteNoteResponses = {
    /**
     * Done
     */
    201: CaseNote;
};

export type CasesWriteNoteResponse = CasesWriteNoteResponses[keyof CasesWriteNoteResponses];

export type CasesPartiesData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/cases/{caseId}/parties';
};

export type CasesPartiesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesPartiesError = CasesPartiesErrors[keyof CasesPartiesErrors];

export type CasesPartiesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CaseParty>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CasesPartiesResponse = CasesPartiesResponses[keyof CasesPartiesResponses];

export type CasesAcknowledgeData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/acknowledge';
};

export type CasesAcknowledgeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state
     */
    409: Problem & {
        code: 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesAcknowledgeError = CasesAcknowledgeErrors[keyof CasesAcknowledgeErrors];

export type CasesAcknowledgeResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesAcknowledgeResponse = CasesAcknowledgeResponses[keyof CasesAcknowledgeResponses];

export type CasesVerifyData = {
    body: {
        /**
         * What was sent
         */
        kind: 'copy_of_contract' | 'copy_of_judgment' | 'statement_of_account' | 'original_creditor' | 'duplicative_notice';
        /**
         * Of what was sent, SHA-256, hexadecimal
         */
        documents: Array<string>;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/verify';
};

export type CasesVerifyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state
     */
    409: Problem & {
        code: 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; What was sent does not answer this dispute
     */
    422: Problem & {
        code: 'dispute_verification_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesVerifyError = CasesVerifyErrors[keyof CasesVerifyErrors];

export type CasesVerifyResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesVerifyResponse = CasesVerifyResponses[keyof CasesVerifyResponses];

export type CasesAnswerData = {
    body: {
        outcome: 'upheld' | 'upheld_in_part' | 'rejected';
        code: 'debt_confirmed' | 'amount_corrected' | 'not_the_debtor' | 'identity_theft' | 'already_paid' | 'time_barred' | 'creditor_named' | 'conduct_confirmed' | 'conduct_not_found' | 'service_failed' | 'no_evidence' | 'duplicative' | 'other';
        /**
         * Upheld in part: what was found right
         */
        amount?: number;
        /**
         * For everybody with a part in the case; kept sealed
         */
        reasons?: string;
        finding?: CaseFinding;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/answer';
};

export type CasesAnswerErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state; This dispute ends by what proves the debt
     */
    409: Problem & {
        code: 'case_status_unfit' | 'conflict' | 'dispute_verification_missing' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The answer does not fit the case; The amount does not fit; These days do not follow each other
     */
    422: Problem & {
        code: 'case_amount_unfit' | 'case_answer_unfit' | 'collector_dates_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesAnswerError = CasesAnswerErrors[keyof CasesAnswerErrors];

export type CasesAnswerResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesAnswerResponse = CasesAnswerResponses[keyof CasesAnswerResponses];

export type CasesExtendData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/extend';
};

export type CasesExtendErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The time cannot be extended
     */
    409: Problem & {
        code: 'case_extension_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesExtendError = CasesExtendErrors[keyof CasesExtendErrors];

export type CasesExtendResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesExtendResponse = CasesExtendResponses[keyof CasesExtendResponses];

export type CasesWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/withdraw';
};

export type CasesWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state
     */
    409: Problem & {
        code: 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesWithdrawError = CasesWithdrawErrors[keyof CasesWithdrawErrors];

export type CasesWithdrawResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesWithdrawResponse = CasesWithdrawResponses[keyof CasesWithdrawResponses];

export type CasesEscalateData = {
    body: {
        to: 'ombudsman' | 'regulator' | 'court';
        /**
         * Who it is taken to, an adviser or regulator of the directory: it then reads the case
         */
        organisation?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/escalate';
};

export type CasesEscalateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state; The time to escalate is over
     */
    409: Problem & {
        code: 'case_escalation_over' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesEscalateError = CasesEscalateErrors[keyof CasesEscalateErrors];

export type CasesEscalateResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesEscalateResponse = CasesEscalateResponses[keyof CasesEscalateResponses];

export type CasesReopenData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/reopen';
};

export type CasesReopenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state
     */
    409: Problem & {
        code: 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesReopenError = CasesReopenErrors[keyof CasesReopenErrors];

export type CasesReopenResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesReopenResponse = CasesReopenResponses[keyof CasesReopenResponses];

export type CasesRemedyData = {
    body: {
        code: 'account_corrected' | 'debt_written_off' | 'payment_refunded' | 'credit_record_corrected' | 'apology' | 'compensation' | 'staff_measures' | 'none_due';
        /**
         * Refunded, written off or paid
         */
        amount?: number;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        caseId: string;
    };
    query?: never;
    url: '/v1/cases/{caseId}/remedy';
};

export type CasesRemedyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Others answer this case
     */
    403: Problem & {
        code: 'case_not_yours_to_answer' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The case is in another state; A remedy was recorded already
     */
    409: Problem & {
        code: 'case_remedied' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CasesRemedyError = CasesRemedyErrors[keyof CasesRemedyErrors];

export type CasesRemedyResponses = {
    /**
     * Done
     */
    200: Case;
};

export type CasesRemedyResponse = CasesRemedyResponses[keyof CasesRemedyResponses];

export type ActivitiesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * An id, or `ref:` and your own reference
         */
        placement?: string;
        party?: string;
        /**
         * A collector of your own
         */
        collector?: string;
        direction?: 'outbound' | 'inbound';
        channel?: Array<'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit'>;
        /**
         * Only those that carry it
         */
        flag?: 'without_decision' | 'against_decision' | 'unanswered_twice' | 'seven_in_a_day' | 'after_holding';
        /**
         * Only those with a promise that stands, or only others
         */
        promised?: boolean;
        happenedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/activities';
};

export type ActivitiesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ActivitiesListError = ActivitiesListErrors[keyof ActivitiesListErrors];

export type ActivitiesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Activity>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ActivitiesListResponse = ActivitiesListResponses[keyof ActivitiesListResponses];

export type ActivitiesRecordData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * Agencies: the placement you hold
         */
        placement?: string;
        /**
         * Who was contacted, or contacted you; agencies name the id of the case file
         */
        party: string;
        /**
         * Your own name of the contact
         */
        reference?: string;
        /**
         * Who of your collectors it was; none for a machine
         */
        collector?: string;
        /**
         * The number or address used
         */
        contactPoint?: string;
        direction: 'outbound' | 'inbound';
        channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
        disposition: 'conversation' | 'met' | 'answered_dropped' | 'wrong_person' | 'no_answer' | 'voicemail' | 'limited_content_message' | 'busy' | 'not_in_service' | 'bounced' | 'nobody_home' | 'sent' | 'delivered';
        /**
         * When it began
         */
        happenedAt: string;
        /**
         * Whether the identity of who spoke was verified
         */
        rightParty?: boolean;
        /**
         * BCP 47
         */
        language?: string;
        /**
         * Seconds of talk
         */
        talkSeconds?: number;
        /**
         * Why they fell behind, as they say
         */
        cause?: 'unemployment' | 'reduced_income' | 'illness' | 'bereavement' | 'separation' | 'disaster' | 'business_failure' | 'over_indebted' | 'disputes_debt' | 'unwilling' | 'forgot' | 'other';
        promise?: ActivityPromise;
        /**
         * Your name of the template or notice sent
         */
        template?: string;
        /**
         * The decision that let it; its slot is used. Without one an outbound contact is flagged
         */
        decision?: string;
        recording?: ActivityRecording;
    };
    path?: never;
    query?: never;
    url: '/v1/activities';
};

export type ActivitiesRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; This contact is recorded already; The same request is still running
     */
    409: Problem & {
        code: 'activity_already_recorded' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear which debt the contact was about; The moment of the contact does not fit
     */
    422: Problem & {
        code: 'activity_subject_unclear' | 'activity_time_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ActivitiesRecordError = ActivitiesRecordErrors[keyof ActivitiesRecordErrors];

export type ActivitiesRecordResponses = {
    /**
     * Done
     */
    201: Activity;
};

export type ActivitiesRecordResponse = ActivitiesRecordResponses[keyof ActivitiesRecordResponses];

export type ActivitiesRecordManyData = {
    body: {
        activities: Array<ActivityRow>;
    };
    path?: never;
    query?: never;
    url: '/v1/activities/batch';
};

export type ActivitiesRecordManyErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; This contact is recorded already; The same request is still running
     */
    409: Problem & {
        code: 'activity_already_recorded' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear which debt the contact was about; The moment of the contact does not fit
     */
    422: Problem & {
        code: 'activity_subject_unclear' | 'activity_time_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ActivitiesRecordManyError = ActivitiesRecordManyErrors[keyof ActivitiesRecordManyErrors];

export type ActivitiesRecordManyResponses = {
    /**
     * Done
     */
    200: RecordedActivities;
};

export type ActivitiesRecordManyResponse = ActivitiesRecordManyResponses[keyof ActivitiesRecordManyResponses];

export type ActivitiesGetData = {
    body?: never;
    path: {
        activity: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/activities/{activity}';
};

export type ActivitiesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ActivitiesGetError = ActivitiesGetErrors[keyof ActivitiesGetErrors];

export type ActivitiesGetResponses = {
    /**
     * Found
     */
    200: Activity;
};

export type ActivitiesGetResponse = ActivitiesGetResponses[keyof ActivitiesGetResponses];

export type ActivitiesCorrectData = {
    body: {
        /**
         * `restated`: the fields given replace those recorded. `wrong_number`: the number was never the person’s: no call to it counts, also of days gone by. `recorded_in_error`: there was no such contact
         */
        kind: 'restated' | 'wrong_number' | 'recorded_in_error';
        disposition?: 'conversation' | 'met' | 'answered_dropped' | 'wrong_person' | 'no_answer' | 'voicemail' | 'limited_content_message' | 'busy' | 'not_in_service' | 'bounced' | 'nobody_home' | 'sent' | 'delivered';
        /**
         * Whether the identity of who spoke was verified
         */
        rightParty?: boolean;
        /**
         * BCP 47
         */
        language?: string;
        /**
         * Seconds of talk
         */
        talkSeconds?: number;
        /**
         * Why they fell behind, as they say
         */
        cause?: 'unemployment' | 'reduced_income' | 'illness' | 'bereavement' | 'separation' | 'disaster' | 'business_failure' | 'over_indebted' | 'disputes_debt' | 'unwilling' | 'forgot' | 'other';
        promise?: ActivityPromise;
    };
    path: {
        activity: string;
    };
    query?: never;
    url: '/v1/activities/{activity}/corrections';
};

export type ActivitiesCorrectErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Only who recorded a contact corrects it
     */
    403: Problem & {
        code: 'activity_wrong_recorder' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; This record was corrected already; The same request is still running
     */
    409: Problem & {
        code: 'activity_already_corrected' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The correction does not fit the record
     */
    422: Problem & {
        code: 'activity_correction_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ActivitiesCorrectError = ActivitiesCorrectErrors[keyof ActivitiesCorrectErrors];

export type ActivitiesCorrectResponses = {
    /**
     * Done
     */
    201: Activity;
};

export type ActivitiesCorrectResponse = ActivitiesCorrectResponses[keyof ActivitiesCorrectResponses];

export type ContactDecisionsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        outcome?: 'allow' | 'deny';
        /**
         * The rule that decided (`ruledBy`)
         */
        rule?: string;
        placement?: string;
        collector?: string;
        channel?: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
        decidedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/contact-decisions';
};

export type ContactDecisionsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactDecisionsListError = ContactDecisionsListErrors[keyof ContactDecisionsListErrors];

export type ContactDecisionsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ContactDecision>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ContactDecisionsListResponse = ContactDecisionsListResponses[keyof ContactDecisionsListResponses];

export type ContactDecisionsMakeData = {
    body: {
        /**
         * The placement you work; a lender may name an account instead
         */
        placement?: string;
        /**
         * The account, where the lender’s own staff ask without a placement
         */
        account?: string;
        /**
         * The person; left out, whose contact point it is
         */
        party?: string;
        /**
         * The number, mailbox or address you would use
         */
        contactPoint?: string;
        /**
         * In its place a number in E.164, found among those of the debt’s people
         */
        phone?: string;
        channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
        purpose?: 'collect' | 'location' | 'required_notice' | 'opt_out_confirmation' | 'efforts_terminated_notice' | 'remedy_notice' | 'litigation' | 'information_requested';
        /**
         * BCP 47: the language you would speak or write
         */
        language?: string;
        /**
         * Whose debt it is, where an agency names a `phone`
         */
        lender?: string;
        /**
         * Who would do it, of your own register
         */
        collector?: string;
        /**
         * People who go along on a visit
         */
        crew?: number;
        /**
         * What you affirm is in place
         */
        affirmed?: Array<string>;
        override?: {
            /**
             * The presumptions it answers, by rule id
             */
            rules: Array<string>;
            /**
             * One of `overrides` of the denied decision
             */
            code: string;
            /**
             * Where the evidence is kept; kept sealed
             */
            evidence: string;
        };
    };
    path?: never;
    query?: never;
    url: '/v1/contact-decisions';
};

export type ContactDecisionsMakeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear which debt the contact is about; The contact point does not carry this channel
     */
    422: Problem & {
        code: 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactDecisionsMakeError = ContactDecisionsMakeErrors[keyof ContactDecisionsMakeErrors];

export type ContactDecisionsMakeResponses = {
    /**
     * Done
     */
    201: ContactDecision;
};

export type ContactDecisionsMakeResponse = ContactDecisionsMakeResponses[keyof ContactDecisionsMakeResponses];

export type ContactDecisionsPlanData = {
    body: {
        /**
         * Whose debt it is, where an agency names a `phone`
         */
        lender?: string;
        items: Array<{
            /**
             * The placement you work; a lender may name an account instead
             */
            placement?: string;
            /**
             * The account, where the lender’s own staff ask without a placement
             */
            account?: string;
            /**
             * The person; left out, whose contact point it is
             */
            party?: string;
            /**
             * The number, mailbox or address you would use
             */
            contactPoint?: string;
            /**
             * In its place a number in E.164, found among those of the debt’s people
             */
            phone?: string;
            channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
            purpose?: 'collect' | 'location' | 'required_notice' | 'opt_out_confirmation' | 'efforts_terminated_notice' | 'remedy_notice' | 'litigation' | 'information_requested';
            /**
             * BCP 47: the language you would speak or write
             */
            language?: string;
        }>;
        /**
         * For when, within a week; now, when left out
         */
        at?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/contact-decisions/batch';
};

export type ContactDecisionsPlanErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * Contacts are planned from now for a week; It is not clear which debt the contact is about; The contact point does not carry this channel
     */
    422: Problem & {
        code: 'contact_plan_time_unfit' | 'contact_point_unfit' | 'contact_subject_unclear';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactDecisionsPlanError = ContactDecisionsPlanErrors[keyof ContactDecisionsPlanErrors];

export type ContactDecisionsPlanResponses = {
    /**
     * Found
     */
    200: ContactList;
};

export type ContactDecisionsPlanResponse = ContactDecisionsPlanResponses[keyof ContactDecisionsPlanResponses];

export type ContactDecisionsGetData = {
    body?: never;
    path: {
        decision: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/contact-decisions/{decision}';
};

export type ContactDecisionsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactDecisionsGetError = ContactDecisionsGetErrors[keyof ContactDecisionsGetErrors];

export type ContactDecisionsGetResponses = {
    /**
     * Found
     */
    200: ContactDecision;
};

export type ContactDecisionsGetResponse = ContactDecisionsGetResponses[keyof ContactDecisionsGetResponses];

export type ContactDecisionsReleaseData = {
    body?: never;
    path: {
        decision: string;
    };
    query?: never;
    url: '/v1/contact-decisions/{decision}/release';
};

export type ContactDecisionsReleaseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The decision was asked for by the other side
     */
    403: Problem & {
        code: 'contact_decision_wrong_side' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The decision holds no slot any more
     */
    409: Problem & {
        code: 'conflict' | 'contact_reservation_over' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactDecisionsReleaseError = ContactDecisionsReleaseErrors[keyof ContactDecisionsReleaseErrors];

export type ContactDecisionsReleaseResponses = {
    /**
     * Done
     */
    200: ContactDecision;
};

export type ContactDecisionsReleaseResponse = ContactDecisionsReleaseResponses[keyof ContactDecisionsReleaseResponses];

export type ContactDecisionsReRunData = {
    body?: never;
    path: {
        decision: string;
    };
    query?: never;
    url: '/v1/contact-decisions/{decision}/re-run';
};

export type ContactDecisionsReRunErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactDecisionsReRunError = ContactDecisionsReRunErrors[keyof ContactDecisionsReRunErrors];

export type ContactDecisionsReRunResponses = {
    /**
     * Found
     */
    200: ContactDecisionRerun;
};

export type ContactDecisionsReRunResponse = ContactDecisionsReRunResponses[keyof ContactDecisionsReRunResponses];

export type ContactPlansListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/contact-plans';
};

export type ContactPlansListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPlansListError = ContactPlansListErrors[keyof ContactPlansListErrors];

export type ContactPlansListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<ContactPlan>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type ContactPlansListResponse = ContactPlansListResponses[keyof ContactPlansListResponses];

export type ContactPlansMakeData = {
    body: {
        /**
         * Your name for the diallers or the campaign that will use it
         */
        pool: string;
        /**
         * Whose debt it is, where an agency names a `phone`
         */
        lender?: string;
        items: Array<{
            /**
             * The placement you work; a lender may name an account instead
             */
            placement?: string;
            /**
             * The account, where the lender’s own staff ask without a placement
             */
            account?: string;
            /**
             * The person; left out, whose contact point it is
             */
            party?: string;
            /**
             * The number, mailbox or address you would use
             */
            contactPoint?: string;
            /**
             * In its place a number in E.164, found among those of the debt’s people
             */
            phone?: string;
            channel: 'phone' | 'voicemail' | 'sms' | 'email' | 'messaging' | 'fax' | 'letter' | 'visit';
            purpose?: 'collect' | 'location' | 'required_notice' | 'opt_out_confirmation' | 'efforts_terminated_notice' | 'remedy_notice' | 'litigation' | 'information_requested';
            /**
             * BCP 47: the language you would speak or write
             */
            language?: string;
        }>;
    };
    path?: never;
    query?: never;
    url: '/v1/contact-plans';
};

export type ContactPlansMakeErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear which debt the contact is about; The contact point does not carry this channel
     */
    422: Problem & {
        code: 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPlansMakeError = ContactPlansMakeErrors[keyof ContactPlansMakeErrors];

export type ContactPlansMakeResponses = {
    /**
     * Done
     */
    201: ContactPlanPermits;
};

export type ContactPlansMakeResponse = ContactPlansMakeResponses[keyof ContactPlansMakeResponses];

export type ContactPlansGetData = {
    body?: never;
    path: {
        contactPlan: string;
    };
    query?: never;
    url: '/v1/contact-plans/{contactPlan}';
};

export type ContactPlansGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPlansGetError = ContactPlansGetErrors[keyof ContactPlansGetErrors];

export type ContactPlansGetResponses = {
    /**
     * Found
     */
    200: ContactPlan;
};

export type ContactPlansGetResponse = ContactPlansGetResponses[keyof ContactPlansGetResponses];

export type ContactPlansRefreshData = {
    body?: never;
    path: {
        contactPlan: string;
    };
    query?: never;
    url: '/v1/contact-plans/{contactPlan}/refresh';
};

export type ContactPlansRefreshErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The plan is over
     */
    409: Problem & {
        code: 'conflict' | 'contact_plan_over' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; It is not clear which debt the contact is about; The contact point does not carry this channel
     */
    422: Problem & {
        code: 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type ContactPlansRefreshError = ContactPlansRefreshErrors[keyof ContactPlansRefreshErrors];

export type ContactPlansRefreshResponses = {
    /**
     * Done
     */
    200: ContactPlanPermits;
};

export type ContactPlansRefreshResponse = ContactPlansRefreshResponses[keyof ContactPlansRefreshResponses];

export type PermitsGetData = {
    body?: never;
    path: {
        permit: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'plan' | 'decision' | 'decision.placement'>;
    };
    url: '/v1/permits/{permit}';
};

export type PermitsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PermitsGetError = PermitsGetErrors[keyof PermitsGetErrors];

export type PermitsGetResponses = {
    /**
     * Found
     */
    200: ContactPermit;
};

export type PermitsGetResponse = PermitsGetResponses[keyof PermitsGetResponses];

export type PermitsClaimData = {
    body: {
        /**
         * Who is connected
         */
        collector: string;
    };
    path: {
        permit: string;
    };
    query?: never;
    url: '/v1/permits/{permit}/claim';
};

export type PermitsClaimErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The permit was handed out to the other side
     */
    403: Problem & {
        code: 'insufficient_scope' | 'permit_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The permit is not good now; Another collector claimed the permit
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'permit_claimed' | 'permit_over';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear which debt the contact is about; The contact point does not carry this channel
     */
    422: Problem & {
        code: 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PermitsClaimError = PermitsClaimErrors[keyof PermitsClaimErrors];

export type PermitsClaimResponses = {
    /**
     * Done
     */
    200: PermitClaim;
};

export type PermitsClaimResponse = PermitsClaimResponses[keyof PermitsClaimResponses];

export type PaymentsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * An id, or `ref:` and your own reference
         */
        placement?: string;
        /**
         * The other side
         */
        counterparty?: string;
        status?: Array<'received' | 'posted' | 'unallocated' | 'reversing' | 'reversed' | 'refunded'>;
        recordedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/payments';
};

export type PaymentsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsListError = PaymentsListErrors[keyof PaymentsListErrors];

export type PaymentsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Payment>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PaymentsListResponse = PaymentsListResponses[keyof PaymentsListResponses];

export type PaymentsRecordData = {
    body: {
        /**
         * Lenders: your account
         */
        account?: string;
        /**
         * An id, or `ref:` and your own reference
         */
        placement?: string;
        /**
         * Agencies: under which you took money you cannot place
         */
        mandate?: string;
        /**
         * Your own name for it: recorded twice, it is one
         */
        reference: string;
        /**
         * Who was paid
         */
        paidTo: 'agency' | 'lender' | 'platform';
        method: 'bank_transfer' | 'direct_debit' | 'card' | 'cash' | 'cheque' | 'convenience_store' | 'wallet' | 'other';
        /**
         * ISO 4217
         */
        currency: string;
        /**
         * Minor units of the currency
         */
        amount: number;
        paid?: PaymentExchange;
        /**
         * When it was paid
         */
        effectiveAt: string;
        /**
         * When it was promised: it is credited to whoever it was promised to, if it comes within the grace
         */
        promisedAt?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/payments';
};

export type PaymentsRecordErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Another payment is recorded under this reference; The same request is still running; The account takes no such transaction now; The platform accrues this account’s interest
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'idempotency_in_progress' | 'payment_already_recorded' | 'transaction_not_allowed';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear what was paid; You do not record payments to this payee; The law forbids an agency to take this money; The moment of payment does not fit; The exchange does not fit; The currency is not the account’s; The day does not fit the account; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'currency_mismatch' | 'day_unfit' | 'idempotency_key_reused' | 'payment_exchange_unfit' | 'payment_moment_unfit' | 'payment_payee_forbidden' | 'payment_payee_unfit' | 'payment_subject_unclear' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsRecordError = PaymentsRecordErrors[keyof PaymentsRecordErrors];

export type PaymentsRecordResponses = {
    /**
     * Done
     */
    201: Payment;
};

export type PaymentsRecordResponse = PaymentsRecordResponses[keyof PaymentsRecordResponses];

export type PaymentsGetData = {
    body?: never;
    path: {
        paymentId: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'account' | 'account.placements' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/payments/{paymentId}';
};

export type PaymentsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsGetError = PaymentsGetErrors[keyof PaymentsGetErrors];

export type PaymentsGetResponses = {
    /**
     * Found
     */
    200: Payment;
};

export type PaymentsGetResponse = PaymentsGetResponses[keyof PaymentsGetResponses];

export type PaymentsAllocateData = {
    body?: {
        /**
         * Another than it was recorded on, or the first
         */
        account?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        paymentId: string;
    };
    query?: never;
    url: '/v1/payments/{paymentId}/allocate';
};

export type PaymentsAllocateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The lender does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'payment_lender_acts';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The payment is past this; The debt does not take this payment; The account takes no such transaction now; The platform accrues this account’s interest
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'idempotency_in_progress' | 'payment_not_allocatable' | 'payment_status_unfit' | 'transaction_not_allowed';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; The currency is not the account’s; The day does not fit the account; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'currency_mismatch' | 'day_unfit' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsAllocateError = PaymentsAllocateErrors[keyof PaymentsAllocateErrors];

export type PaymentsAllocateResponses = {
    /**
     * Done
     */
    200: Payment;
};

export type PaymentsAllocateResponse = PaymentsAllocateResponses[keyof PaymentsAllocateResponses];

export type PaymentsRefundData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        paymentId: string;
    };
    query?: never;
    url: '/v1/payments/{paymentId}/refund';
};

export type PaymentsRefundErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The lender does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'payment_lender_acts';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The payment is past this
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'payment_status_unfit';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsRefundError = PaymentsRefundErrors[keyof PaymentsRefundErrors];

export type PaymentsRefundResponses = {
    /**
     * Done
     */
    200: Payment;
};

export type PaymentsRefundResponse = PaymentsRefundResponses[keyof PaymentsRefundResponses];

export type PaymentsReverseData = {
    body: {
        code: 'bounced' | 'chargeback' | 'recalled_by_bank' | 'recorded_in_error' | 'wrong_account';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        paymentId: string;
    };
    query?: never;
    url: '/v1/payments/{paymentId}/reverse';
};

export type PaymentsReverseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The transaction was reversed already; The same request is still running; The payment is past this; The platform accrues this account’s interest; This transaction is not reversed; The account takes no such transaction now
     */
    409: Problem & {
        code: 'accrued_by_platform' | 'conflict' | 'idempotency_in_progress' | 'payment_status_unfit' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The amount does not fit the transaction
     */
    422: Problem & {
        code: 'amount_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PaymentsReverseError = PaymentsReverseErrors[keyof PaymentsReverseErrors];

export type PaymentsReverseResponses = {
    /**
     * Done
     */
    200: Payment;
};

export type PaymentsReverseResponse = PaymentsReverseResponses[keyof PaymentsReverseResponses];

export type PacksListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Only those that bind a contact there
         */
        jurisdiction?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/packs';
};

export type PacksListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PacksListError = PacksListErrors[keyof PacksListErrors];

export type PacksListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PackSummary>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PacksListResponse = PacksListResponses[keyof PacksListResponses];

export type PacksGetData = {
    body?: never;
    path: {
        /**
         * A place, or `PLATFORM` for the rules of our own
         */
        pack: string;
    };
    query?: never;
    url: '/v1/packs/{pack}';
};

export type PacksGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PacksGetError = PacksGetErrors[keyof PacksGetErrors];

export type PacksGetResponses = {
    /**
     * Found
     */
    200: Pack;
};

export type PacksGetResponse = PacksGetResponses[keyof PacksGetResponses];

export type WorkbenchesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: {
        /**
         * Who would do it, of your own register
         */
        collector?: string;
    };
    url: '/v1/placements/{placement}/workbench';
};

export type WorkbenchesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The body refers to something not found
     */
    422: Problem & {
        code: 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type WorkbenchesGetError = WorkbenchesGetErrors[keyof WorkbenchesGetErrors];

export type WorkbenchesGetResponses = {
    /**
     * Found
     */
    200: Workbench;
};

export type WorkbenchesGetResponse = WorkbenchesGetResponses[keyof WorkbenchesGetResponses];

export type BorrowerViewsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        party?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/borrower-views';
};

export type BorrowerViewsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BorrowerViewsListError = BorrowerViewsListErrors[keyof BorrowerViewsListErrors];

export type BorrowerViewsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<BorrowerView>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type BorrowerViewsListResponse = BorrowerViewsListResponses[keyof BorrowerViewsListResponses];

export type BorrowerViewsOpenData = {
    body: {
        /**
         * Why you look; it is kept, and told to the creditor
         */
        purpose: 'borrower_asked' | 'complaint' | 'dispute' | 'supervision' | 'legal_proceedings';
        /**
         * Creditors: a person of yours
         */
        party?: string;
        /**
         * Others: a case you have a part in
         */
        caseId?: string;
        person?: NationalIdInput;
    };
    path?: never;
    query?: never;
    url: '/v1/borrower-views';
};

export type BorrowerViewsOpenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; Who contacted a person is told to creditors, advisers, ombudsmen and regulators
     */
    403: Problem & {
        code: 'borrower_view_not_asker' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request; It is not clear whom it is about
     */
    422: Problem & {
        code: 'borrower_view_subject_unclear' | 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BorrowerViewsOpenError = BorrowerViewsOpenErrors[keyof BorrowerViewsOpenErrors];

export type BorrowerViewsOpenResponses = {
    /**
     * Done
     */
    201: BorrowerView;
};

export type BorrowerViewsOpenResponse = BorrowerViewsOpenResponses[keyof BorrowerViewsOpenResponses];

export type BorrowerViewsGetData = {
    body?: never;
    path: {
        borrowerView: string;
    };
    query?: never;
    url: '/v1/borrower-views/{borrowerView}';
};

export type BorrowerViewsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BorrowerViewsGetError = BorrowerViewsGetErrors[keyof BorrowerViewsGetErrors];

export type BorrowerViewsGetResponses = {
    /**
     * Found
     */
    200: BorrowerView;
};

export type BorrowerViewsGetResponse = BorrowerViewsGetResponses[keyof BorrowerViewsGetResponses];

export type BorrowerContactsListData = {
    body?: never;
    path: {
        borrowerView: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/borrower-views/{borrowerView}/contacts';
};

export type BorrowerContactsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type BorrowerContactsListError = BorrowerContactsListErrors[keyof BorrowerContactsListErrors];

export type BorrowerContactsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<BorrowerContact>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type BorrowerContactsListResponse = BorrowerContactsListResponses[keyof BorrowerContactsListResponses];

export type CallRecordsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        direction?: 'outbound' | 'inbound';
        result?: 'answered' | 'no_answer' | 'busy' | 'failed';
        /**
         * Whether the number led to somebody on a placement
         */
        known?: boolean;
        startedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/call-records';
};

export type CallRecordsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallRecordsListError = CallRecordsListErrors[keyof CallRecordsListErrors];

export type CallRecordsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CallRecord>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CallRecordsListResponse = CallRecordsListResponses[keyof CallRecordsListResponses];

export type CallRecordsHandInData = {
    body: {
        calls: Array<ReportedCall>;
    };
    path?: never;
    query?: never;
    url: '/v1/call-records';
};

export type CallRecordsHandInErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The agency does this
     */
    403: Problem & {
        code: 'call_records_wrong_side' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Some of these calls are being handed in by somebody else; The same request is still running
     */
    409: Problem & {
        code: 'call_records_repeated' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The moment of the call does not fit
     */
    422: Problem & {
        code: 'call_time_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallRecordsHandInError = CallRecordsHandInErrors[keyof CallRecordsHandInErrors];

export type CallRecordsHandInResponses = {
    /**
     * Done
     */
    200: HandedInCalls;
};

export type CallRecordsHandInResponse = CallRecordsHandInResponses[keyof CallRecordsHandInResponses];

export type CallRecordsGetData = {
    body?: never;
    path: {
        callRecord: string;
    };
    query?: never;
    url: '/v1/call-records/{callRecord}';
};

export type CallRecordsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallRecordsGetError = CallRecordsGetErrors[keyof CallRecordsGetErrors];

export type CallRecordsGetResponses = {
    /**
     * Found
     */
    200: CallRecord;
};

export type CallRecordsGetResponse = CallRecordsGetResponses[keyof CallRecordsGetResponses];

export type CallComparisonsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'comparing' | 'compared' | 'settled' | 'superseded'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/call-comparisons';
};

export type CallComparisonsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallComparisonsListError = CallComparisonsListErrors[keyof CallComparisonsListErrors];

export type CallComparisonsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CallComparison>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CallComparisonsListResponse = CallComparisonsListResponses[keyof CallComparisonsListResponses];

export type CallComparisonsOpenData = {
    body: {
        from: string;
        /**
         * The first moment that is compared no more
         */
        until: string;
        /**
         * How far the clocks of carrier and dialler may be apart
         */
        toleranceSeconds?: number;
        /**
         * How far talk may differ in length
         */
        talkToleranceSeconds?: number;
    };
    path?: never;
    query?: never;
    url: '/v1/call-comparisons';
};

export type CallComparisonsOpenErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The agency does this
     */
    403: Problem & {
        code: 'call_records_wrong_side' | 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; Another comparison of this period was opened just now; The same request is still running
     */
    409: Problem & {
        code: 'call_comparison_opened' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Nothing can be compared over this period
     */
    422: Problem & {
        code: 'call_comparison_period_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallComparisonsOpenError = CallComparisonsOpenErrors[keyof CallComparisonsOpenErrors];

export type CallComparisonsOpenResponses = {
    /**
     * Done
     */
    202: CallComparison;
};

export type CallComparisonsOpenResponse = CallComparisonsOpenResponses[keyof CallComparisonsOpenResponses];

export type CallComparisonsGetData = {
    body?: never;
    path: {
        callComparison: string;
    };
    query?: never;
    url: '/v1/call-comparisons/{callComparison}';
};

export type CallComparisonsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallComparisonsGetError = CallComparisonsGetErrors[keyof CallComparisonsGetErrors];

export type CallComparisonsGetResponses = {
    /**
     * Found
     */
    200: CallComparison;
};

export type CallComparisonsGetResponse = CallComparisonsGetResponses[keyof CallComparisonsGetResponses];

export type CallDifferencesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * Agencies: of this comparison
         */
        comparison?: string;
        placement?: string;
        kind?: Array<'call_without_activity' | 'call_to_unknown_number' | 'activity_without_call' | 'result_differs' | 'talk_differs'>;
        state?: Array<'open' | 'accepted' | 'contested' | 'superseded'>;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'callRecord' | 'activity' | 'activity.account' | 'activity.placement' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'comparison'>;
    };
    url: '/v1/call-differences';
};

export type CallDifferencesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallDifferencesListError = CallDifferencesListErrors[keyof CallDifferencesListErrors];

export type CallDifferencesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CallDifference>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CallDifferencesListResponse = CallDifferencesListResponses[keyof CallDifferencesListResponses];

export type CallDifferencesGetData = {
    body?: never;
    path: {
        callDifference: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'callRecord' | 'activity' | 'activity.account' | 'activity.placement' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase' | 'comparison'>;
    };
    url: '/v1/call-differences/{callDifference}';
};

export type CallDifferencesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallDifferencesGetError = CallDifferencesGetErrors[keyof CallDifferencesGetErrors];

export type CallDifferencesGetResponses = {
    /**
     * Found
     */
    200: CallDifference;
};

export type CallDifferencesGetResponse = CallDifferencesGetResponses[keyof CallDifferencesGetResponses];

export type CallDifferencesAcceptData = {
    body: {
        /**
         * Why your own record was wrong
         */
        code: 'not_recorded' | 'recorded_late' | 'recorded_wrongly' | 'made_outside_dialler';
        /**
         * In words, for the lender; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        callDifference: string;
    };
    query?: never;
    url: '/v1/call-differences/{callDifference}/accept';
};

export type CallDifferencesAcceptErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The agency does this
     */
    403: Problem & {
        code: 'call_records_wrong_side' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The difference is no longer where this can be done
     */
    409: Problem & {
        code: 'call_difference_state_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Nobody would read the note
     */
    422: Problem & {
        code: 'call_difference_note_unread' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallDifferencesAcceptError = CallDifferencesAcceptErrors[keyof CallDifferencesAcceptErrors];

export type CallDifferencesAcceptResponses = {
    /**
     * Done
     */
    200: CallDifference;
};

export type CallDifferencesAcceptResponse = CallDifferencesAcceptResponses[keyof CallDifferencesAcceptResponses];

export type CallDifferencesContestData = {
    body: {
        /**
         * Why the carrier’s record is, or why it has no place in yours
         */
        code: 'carrier_error' | 'not_about_a_debt' | 'test_call' | 'other_line' | 'other';
        /**
         * In words, for the lender; kept sealed
         */
        note?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        callDifference: string;
    };
    query?: never;
    url: '/v1/call-differences/{callDifference}/contest';
};

export type CallDifferencesContestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The agency does this
     */
    403: Problem & {
        code: 'call_records_wrong_side' | 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The difference is no longer where this can be done
     */
    409: Problem & {
        code: 'call_difference_state_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; Nobody would read the note
     */
    422: Problem & {
        code: 'call_difference_note_unread' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CallDifferencesContestError = CallDifferencesContestErrors[keyof CallDifferencesContestErrors];

export type CallDifferencesContestResponses = {
    /**
     * Done
     */
    200: CallDifference;
};

export type CallDifferencesContestResponse = CallDifferencesContestResponses[keyof CallDifferencesContestResponses];

export type CollectionPoliciesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        status?: Array<'draft' | 'published' | 'retired'>;
        /**
         * Product class in the lender’s own list
         */
        product?: string;
        /**
         * ISO 3166-1 country or ISO 3166-2 subdivision
         */
        jurisdiction?: string;
        createdAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/collection-policies';
};

export type CollectionPoliciesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectionPoliciesListError = CollectionPoliciesListErrors[keyof CollectionPoliciesListErrors];

export type CollectionPoliciesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<CollectionPolicy>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type CollectionPoliciesListResponse = CollectionPoliciesListResponses[keyof CollectionPoliciesListResponses];

export type CollectionPoliciesCreateData = {
    body: {
        name: string;
        /**
         * Your own reference, unique among your policies
         */
        reference?: string;
        /**
         * Product class in the lender’s own list
         */
        product?: string;
        /**
         * A group of accounts by your own name
         */
        segment?: string;
        /**
         * A country, or one of its subdivisions
         */
        jurisdiction?: string;
        /**
         * Whether the nightly job makes moves that are due; otherwise it only proposes them
         */
        automatic?: boolean;
        stages: Array<StageTerms>;
    };
    path?: never;
    query?: never;
    url: '/v1/collection-policies';
};

export type CollectionPoliciesCreateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'stage_wrong_side';
    };
    /**
     * The resource changed meanwhile; Your reference already names another policy; The same request is still running
     */
    409: Problem & {
        code: 'collection_policy_reference_taken' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The stages are no policy
     */
    422: Problem & {
        code: 'collection_policy_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectionPoliciesCreateError = CollectionPoliciesCreateErrors[keyof CollectionPoliciesCreateErrors];

export type CollectionPoliciesCreateResponses = {
    /**
     * Done
     */
    201: CollectionPolicy;
};

export type CollectionPoliciesCreateResponse = CollectionPoliciesCreateResponses[keyof CollectionPoliciesCreateResponses];

export type CollectionPoliciesGetData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        policy: string;
    };
    query?: never;
    url: '/v1/collection-policies/{policy}';
};

export type CollectionPoliciesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectionPoliciesGetError = CollectionPoliciesGetErrors[keyof CollectionPoliciesGetErrors];

export type CollectionPoliciesGetResponses = {
    /**
     * Found
     */
    200: CollectionPolicy;
};

export type CollectionPoliciesGetResponse = CollectionPoliciesGetResponses[keyof CollectionPoliciesGetResponses];

export type CollectionPoliciesReviseData = {
    body?: {
        name?: string;
        automatic?: boolean;
        stages?: Array<StageTerms>;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        policy: string;
    };
    query?: never;
    url: '/v1/collection-policies/{policy}/revise';
};

export type CollectionPoliciesReviseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The policy is not in a status for this
     */
    409: Problem & {
        code: 'collection_policy_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The stages are no policy
     */
    422: Problem & {
        code: 'collection_policy_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectionPoliciesReviseError = CollectionPoliciesReviseErrors[keyof CollectionPoliciesReviseErrors];

export type CollectionPoliciesReviseResponses = {
    /**
     * Done
     */
    200: CollectionPolicy;
};

export type CollectionPoliciesReviseResponse = CollectionPoliciesReviseResponses[keyof CollectionPoliciesReviseResponses];

export type CollectionPoliciesPublishData = {
    body?: {
        /**
         * Now when left out
         */
        from?: string;
        /**
         * Not itself included; open when left out
         */
        until?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        policy: string;
    };
    query?: never;
    url: '/v1/collection-policies/{policy}/publish';
};

export type CollectionPoliciesPublishErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The policy is not in a status for this; Another policy is in force then
     */
    409: Problem & {
        code: 'collection_policy_overlaps' | 'collection_policy_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The stages are no policy; The time does not fit
     */
    422: Problem & {
        code: 'collection_policy_interval_unfit' | 'collection_policy_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectionPoliciesPublishError = CollectionPoliciesPublishErrors[keyof CollectionPoliciesPublishErrors];

export type CollectionPoliciesPublishResponses = {
    /**
     * Done
     */
    200: CollectionPolicy;
};

export type CollectionPoliciesPublishResponse = CollectionPoliciesPublishResponses[keyof CollectionPoliciesPublishResponses];

export type CollectionPoliciesRetireData = {
    body?: {
        /**
         * Now when left out
         */
        at?: string;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        policy: string;
    };
    query?: never;
    url: '/v1/collection-policies/{policy}/retire';
};

export type CollectionPoliciesRetireErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The policy is not in a status for this
     */
    409: Problem & {
        code: 'collection_policy_status_unfit' | 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The time does not fit
     */
    422: Problem & {
        code: 'collection_policy_interval_unfit' | 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type CollectionPoliciesRetireError = CollectionPoliciesRetireErrors[keyof CollectionPoliciesRetireErrors];

export type CollectionPoliciesRetireResponses = {
    /**
     * Done
     */
    200: CollectionPolicy;
};

export type CollectionPoliciesRetireResponse = CollectionPoliciesRetireResponses[keyof CollectionPoliciesRetireResponses];

export type StageCasesListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * The other side of the mandate
         */
        counterparty?: string;
        policy?: string;
        stage?: Array<'reminder' | 'phone' | 'field_visit' | 'litigation'>;
        /**
         * Only those the nightly job proposes to move, or only others
         */
        proposed?: boolean;
        /**
         * Only those whose placement is over, or only others
         */
        ended?: boolean;
        enteredAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'policy' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/stage-cases';
};

export type StageCasesListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesListError = StageCasesListErrors[keyof StageCasesListErrors];

export type StageCasesListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<StageCase>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type StageCasesListResponse = StageCasesListResponses[keyof StageCasesListResponses];

export type StageCasesGetData = {
    body?: never;
    path: {
        stageCase: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'policy' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/stage-cases/{stageCase}';
};

export type StageCasesGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesGetError = StageCasesGetErrors[keyof StageCasesGetErrors];

export type StageCasesGetResponses = {
    /**
     * Found
     */
    200: StageCase;
};

export type StageCasesGetResponse = StageCasesGetResponses[keyof StageCasesGetResponses];

export type StageCasesOfPlacementData = {
    body?: never;
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        placement: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'policy' | 'placement' | 'placement.lender' | 'placement.agency' | 'placement.mandate' | 'placement.account' | 'placement.caseFile' | 'placement.batch' | 'placement.openHolds' | 'placement.treatments' | 'placement.stageCase'>;
    };
    url: '/v1/placements/{placement}/stage';
};

export type StageCasesOfPlacementErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesOfPlacementError = StageCasesOfPlacementErrors[keyof StageCasesOfPlacementErrors];

export type StageCasesOfPlacementResponses = {
    /**
     * Found
     */
    200: StageCase;
};

export type StageCasesOfPlacementResponse = StageCasesOfPlacementResponses[keyof StageCasesOfPlacementResponses];

export type StageCasesOutlookData = {
    body?: never;
    path: {
        stageCase: string;
    };
    query?: never;
    url: '/v1/stage-cases/{stageCase}/outlook';
};

export type StageCasesOutlookErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesOutlookError = StageCasesOutlookErrors[keyof StageCasesOutlookErrors];

export type StageCasesOutlookResponses = {
    /**
     * Found
     */
    200: StageOutlook;
};

export type StageCasesOutlookResponse = StageCasesOutlookResponses[keyof StageCasesOutlookResponses];

export type StageCasesMovesData = {
    body?: never;
    path: {
        stageCase: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        movedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/stage-cases/{stageCase}/moves';
};

export type StageCasesMovesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesMovesError = StageCasesMovesErrors[keyof StageCasesMovesErrors];

export type StageCasesMovesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<StageMove>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type StageCasesMovesResponse = StageCasesMovesResponses[keyof StageCasesMovesResponses];

export type StageCasesMoveData = {
    body: {
        /**
         * The next harder stage of the policy
         */
        to: 'reminder' | 'phone' | 'field_visit' | 'litigation';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        stageCase: string;
    };
    query?: never;
    url: '/v1/stage-cases/{stageCase}/move';
};

export type StageCasesMoveErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement of the case is over; The case cannot go to that stage from here; The evidence for the stage is missing
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_case_ended' | 'stage_gates_not_passed' | 'stage_not_next';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesMoveError = StageCasesMoveErrors[keyof StageCasesMoveErrors];

export type StageCasesMoveResponses = {
    /**
     * Done
     */
    200: StageCase;
};

export type StageCasesMoveResponse = StageCasesMoveResponses[keyof StageCasesMoveResponses];

export type StageCasesDeEscalateData = {
    body: {
        /**
         * A gentler stage; the first of the policy when left out
         */
        to?: 'reminder' | 'phone' | 'field_visit' | 'litigation';
        reason: 'right_party' | 'promise' | 'payment' | 'agreement' | 'hardship' | 'complaint' | 'lender_decision' | 'entered_in_error';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        stageCase: string;
    };
    query?: never;
    url: '/v1/stage-cases/{stageCase}/de-escalate';
};

export type StageCasesDeEscalateErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The placement of the case is over; The case cannot go to that stage from here
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_case_ended' | 'stage_not_next';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageCasesDeEscalateError = StageCasesDeEscalateErrors[keyof StageCasesDeEscalateErrors];

export type StageCasesDeEscalateResponses = {
    /**
     * Done
     */
    200: StageCase;
};

export type StageCasesDeEscalateResponse = StageCasesDeEscalateResponses[keyof StageCasesDeEscalateResponses];

export type StageApprovalsRequestData = {
    body: {
        stage?: 'reminder' | 'phone' | 'field_visit' | 'litigation';
        reason: 'refuses_to_pay' | 'unresponsive' | 'limitation_nears' | 'assets_known' | 'other';
    };
    path: {
        stageCase: string;
    };
    query?: never;
    url: '/v1/stage-cases/{stageCase}/approvals';
};

export type StageApprovalsRequestErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; An approval is asked for or given already; The same request is still running; The placement of the case is over; The next stage needs no approval
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_approval_not_needed' | 'stage_approval_open' | 'stage_case_ended';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageApprovalsRequestError = StageApprovalsRequestErrors[keyof StageApprovalsRequestErrors];

export type StageApprovalsRequestResponses = {
    /**
     * Done
     */
    201: StageApproval;
};

export type StageApprovalsRequestResponse = StageApprovalsRequestResponses[keyof StageApprovalsRequestResponses];

export type StageApprovalsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * The other side of the mandate
         */
        counterparty?: string;
        stageCase?: string;
        state?: Array<'requested' | 'approved' | 'refused' | 'withdrawn'>;
        requestedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'stageCase' | 'stageCase.policy' | 'stageCase.placement'>;
    };
    url: '/v1/stage-approvals';
};

export type StageApprovalsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageApprovalsListError = StageApprovalsListErrors[keyof StageApprovalsListErrors];

export type StageApprovalsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<StageApproval>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type StageApprovalsListResponse = StageApprovalsListResponses[keyof StageApprovalsListResponses];

export type StageApprovalsGetData = {
    body?: never;
    path: {
        stageApproval: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'stageCase' | 'stageCase.policy' | 'stageCase.placement'>;
    };
    url: '/v1/stage-approvals/{stageApproval}';
};

export type StageApprovalsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageApprovalsGetError = StageApprovalsGetErrors[keyof StageApprovalsGetErrors];

export type StageApprovalsGetResponses = {
    /**
     * Found
     */
    200: StageApproval;
};

export type StageApprovalsGetResponse = StageApprovalsGetResponses[keyof StageApprovalsGetResponses];

export type StageApprovalsApproveData = {
    body?: {
        /**
         * How long the case may enter the stage
         */
        validDays?: number;
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        stageApproval: string;
    };
    query?: never;
    url: '/v1/stage-approvals/{stageApproval}/approve';
};

export type StageApprovalsApproveErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'stage_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The request was decided already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_approval_decided';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageApprovalsApproveError = StageApprovalsApproveErrors[keyof StageApprovalsApproveErrors];

export type StageApprovalsApproveResponses = {
    /**
     * Done
     */
    200: StageApproval;
};

export type StageApprovalsApproveResponse = StageApprovalsApproveResponses[keyof StageApprovalsApproveResponses];

export type StageApprovalsRefuseData = {
    body: {
        reason: 'not_proportionate' | 'borrower_engaged' | 'amount_too_small' | 'evidence_missing' | 'vulnerable' | 'limitation_over' | 'lender_decision';
    };
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        stageApproval: string;
    };
    query?: never;
    url: '/v1/stage-approvals/{stageApproval}/refuse';
};

export type StageApprovalsRefuseErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'stage_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The request was decided already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_approval_decided';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageApprovalsRefuseError = StageApprovalsRefuseErrors[keyof StageApprovalsRefuseErrors];

export type StageApprovalsRefuseResponses = {
    /**
     * Done
     */
    200: StageApproval;
};

export type StageApprovalsRefuseResponse = StageApprovalsRefuseResponses[keyof StageApprovalsRefuseResponses];

export type StageApprovalsWithdrawData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read
         */
        'If-Match'?: string;
    };
    path: {
        stageApproval: string;
    };
    query?: never;
    url: '/v1/stage-approvals/{stageApproval}/withdraw';
};

export type StageApprovalsWithdrawErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'stage_wrong_side';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running; The request was decided already
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_approval_decided';
    };
    /**
     * The resource has a newer version
     */
    412: Problem & {
        code: 'stale_version';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageApprovalsWithdrawError = StageApprovalsWithdrawErrors[keyof StageApprovalsWithdrawErrors];

export type StageApprovalsWithdrawResponses = {
    /**
     * Done
     */
    200: StageApproval;
};

export type StageApprovalsWithdrawResponse = StageApprovalsWithdrawResponses[keyof StageApprovalsWithdrawResponses];

export type StageRunsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        state?: Array<'entering' | 'looking' | 'done'>;
        startedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/stage-runs';
};

export type StageRunsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageRunsListError = StageRunsListErrors[keyof StageRunsListErrors];

export type StageRunsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<StageRun>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type StageRunsListResponse = StageRunsListResponses[keyof StageRunsListResponses];

export type StageRunsStartData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/stage-runs';
};

export type StageRunsStartErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope; The other side of the mandate does this
     */
    403: Problem & {
        code: 'insufficient_scope' | 'stage_wrong_side';
    };
    /**
     * The resource changed meanwhile; All cases are being looked at already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'stage_run_open';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageRunsStartError = StageRunsStartErrors[keyof StageRunsStartErrors];

export type StageRunsStartResponses = {
    /**
     * Done
     */
    202: StageRun;
};

export type StageRunsStartResponse = StageRunsStartResponses[keyof StageRunsStartResponses];

export type StageRunsGetData = {
    body?: never;
    path: {
        stageRun: string;
    };
    query?: never;
    url: '/v1/stage-runs/{stageRun}';
};

export type StageRunsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type StageRunsGetError = StageRunsGetErrors[keyof StageRunsGetErrors];

export type StageRunsGetResponses = {
    /**
     * Found
     */
    200: StageRun;
};

export type StageRunsGetResponse = StageRunsGetResponses[keyof StageRunsGetResponses];

export type TasksListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        kind?: Array<'answer_offer' | 'answer_query' | 'call_back' | 'decide_approval' | 'first_action' | 'issue_notice' | 'make_good' | 'move_stage' | 'promise_due'>;
        placement?: string;
        /**
         * The other side of the mandate
         */
        counterparty?: string;
        /**
         * Only where work is not stopped, or only where it is
         */
        allowed?: boolean;
        /**
         * The end of today, where you are, when left out
         */
        dueBefore?: string;
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/tasks';
};

export type TasksListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type TasksListError = TasksListErrors[keyof TasksListErrors];

export type TasksListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<Task>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type TasksListResponse = TasksListResponses[keyof TasksListResponses];

export type PolicySimulationsStartData = {
    body?: {
        /**
         * Ninety days before `until` when left out
         */
        from?: string;
        /**
         * The last day; yesterday when left out
         */
        until?: string;
        /**
         * Whether the lender’s approval counts as given; otherwise those that were given
         */
        assumeApproval?: boolean;
    };
    path: {
        /**
         * An id, or `ref:` and your own reference
         */
        policy: string;
    };
    query?: never;
    url: '/v1/collection-policies/{policy}/simulations';
};

export type PolicySimulationsStartErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The Idempotency-Key was used for another request; The days cannot be simulated
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'policy_simulation_days_unfit';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PolicySimulationsStartError = PolicySimulationsStartErrors[keyof PolicySimulationsStartErrors];

export type PolicySimulationsStartResponses = {
    /**
     * Done
     */
    202: PolicySimulation;
};

export type PolicySimulationsStartResponse = PolicySimulationsStartResponses[keyof PolicySimulationsStartResponses];

export type PolicySimulationsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        policy?: string;
        startedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'policy'>;
    };
    url: '/v1/policy-simulations';
};

export type PolicySimulationsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PolicySimulationsListError = PolicySimulationsListErrors[keyof PolicySimulationsListErrors];

export type PolicySimulationsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<PolicySimulation>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PolicySimulationsListResponse = PolicySimulationsListResponses[keyof PolicySimulationsListResponses];

export type PolicySimulationsGetData = {
    body?: never;
    path: {
        policySimulation: string;
    };
    query?: {
        /**
         * Puts in what would take further requests; each path needs the scope of what it leads to
         */
        expand?: Array<'policy'>;
    };
    url: '/v1/policy-simulations/{policySimulation}';
};

export type PolicySimulationsGetErrors = {
    /**
     * The request is malformed; The API version is not supported
     */
    400: Problem & {
        code: 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PolicySimulationsGetError = PolicySimulationsGetErrors[keyof PolicySimulationsGetErrors];

export type PolicySimulationsGetResponses = {
    /**
     * Found
     */
    200: PolicySimulation;
};

export type PolicySimulationsGetResponse = PolicySimulationsGetResponses[keyof PolicySimulationsGetResponses];

export type PolicySimulationsMovesData = {
    body?: never;
    path: {
        policySimulation: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        toStage?: 'reminder' | 'phone' | 'field_visit' | 'litigation';
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/policy-simulations/{policySimulation}/moves';
};

export type PolicySimulationsMovesErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * Not found
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type PolicySimulationsMovesError = PolicySimulationsMovesErrors[keyof PolicySimulationsMovesErrors];

export type PolicySimulationsMovesResponses = {
    /**
     * Found
     */
    200: {
        data: Array<SimulatedMove>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type PolicySimulationsMovesResponse = PolicySimulationsMovesResponses[keyof PolicySimulationsMovesResponses];

export type AccountSegmentsListData = {
    body?: never;
    path?: never;
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * A group of accounts by your own name
         */
        segment?: string;
        assignedAt?: {
            gte?: string;
            lt?: string;
        };
        /**
         * csv and ndjson are the whole list as a file; so are their media types in Accept
         */
        format?: 'json' | 'csv' | 'ndjson';
    };
    url: '/v1/account-segments';
};

export type AccountSegmentsListErrors = {
    /**
     * The request is malformed; The API version is not supported; The cursor belongs to another list
     */
    400: Problem & {
        code: 'cursor_mismatch' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountSegmentsListError = AccountSegmentsListErrors[keyof AccountSegmentsListErrors];

export type AccountSegmentsListResponses = {
    /**
     * Found
     */
    200: {
        data: Array<AccountSegment>;
        hasMore: boolean;
        nextCursor: string | null;
    };
};

export type AccountSegmentsListResponse = AccountSegmentsListResponses[keyof AccountSegmentsListResponses];

export type AccountSegmentsAssignData = {
    body: {
        /**
         * Null takes the accounts out of theirs
         */
        segment: string | null;
        accounts: Array<string>;
    };
    path?: never;
    query?: never;
    url: '/v1/account-segments';
};

export type AccountSegmentsAssignErrors = {
    /**
     * The request is malformed; The API version is not supported; An Idempotency-Key is required
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_request' | 'unsupported_api_version';
    };
    /**
     * Authentication is required
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * The credential lacks a scope
     */
    403: Problem & {
        code: 'insufficient_scope';
    };
    /**
     * The resource changed meanwhile; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress';
    };
    /**
     * The body is too large
     */
    413: Problem & {
        code: 'payload_too_large';
    };
    /**
     * The media type is not supported
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * The body refers to something not found; The Idempotency-Key was used for another request
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
        code: 'internal';
    };
    /**
     * The service is briefly unavailable
     */
    503: Problem & {
        code: 'unavailable';
    };
};

export type AccountSegmentsAssignError = AccountSegmentsAssignErrors[keyof AccountSegmentsAssignErrors];

export type AccountSegmentsAssignResponses = {
    /**
     * Done
     */
    200: SegmentAssigned;
};

export type AccountSegmentsAssignResponse = AccountSegmentsAssignResponses[keyof AccountSegmentsAssignResponses];
