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
    code: 'account_status_unfit' | 'accrual_day_unfit' | 'accrual_state_unfit' | 'accrued_by_platform' | 'amount_unfit' | 'conflict' | 'cost_reference_taken' | 'currency_mismatch' | 'cursor_mismatch' | 'day_unfit' | 'delinquency_correction_unfit' | 'delinquency_frozen' | 'delinquency_report_outdated' | 'events_expired' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'itemisation_fixed' | 'itemisation_unequal' | 'job_not_dead' | 'limitation_expiry_needed' | 'limitation_would_revive' | 'malformed_request' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_nothing_to_sign' | 'mandate_reference_taken' | 'mandate_sides_unfit' | 'mandate_version_moved' | 'method_not_allowed' | 'no_accrual' | 'no_delinquency_episode' | 'no_limitation' | 'not_found' | 'nothing_owed' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible' | 'transaction_reference_taken' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type';
    requestId: string;
    errors?: Array<FieldError>;
};

export type FieldError = {
    pointer: string;
    code: string;
    detail: string;
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
    endedAt: string | null;
    createdAt: string;
    version: number;
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
     * Placements held at one time
     */
    capacity: number;
    /**
     * All debts of one borrower at the lender go to the same agency
     */
    customerLevel?: boolean;
    remittance: RemittanceTerms;
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
};

export type RemittanceTerms = {
    basis: 'gross' | 'net';
    period: 'weekly' | 'semi_monthly' | 'monthly';
    dueDays: number;
};

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
        types?: Array<'token.revoked' | 'job.retried' | 'transaction.posted' | 'account.charged_off' | 'account.paid' | 'account.settled' | 'account.closed' | 'account.reopened' | 'account.fell_behind' | 'account.cured' | 'account.delinquency_corrected' | 'account.bucket_changed' | 'account.itemised' | 'account.limitation_changed' | 'account.accrual_changed' | 'mandate.proposed' | 'mandate.amended' | 'mandate.signed' | 'mandate.ended'>;
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
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
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

export type JobsRetryError = JobsRetryErrors[keyof JobsRetryErrors];

export type JobsRetryResponses = {
    /**
     * Done
     */
    200: Job;
};

export type JobsRetryResponse = JobsRetryResponses[keyof JobsRetryResponses];

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
     * The resource changed meanwhile; Your reference already names another transaction; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'transaction_reference_taken';
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
    query?: never;
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
     * The resource changed meanwhile; The transaction was reversed already; The same request is still running
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'transaction_already_reversed';
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

export type TransactionsReverseError = TransactionsReverseErrors[keyof TransactionsReverseErrors];

export type TransactionsReverseResponses = {
    /**
     * Done
     */
    201: Transaction;
};

export type TransactionsReverseResponse = TransactionsReverseResponses[keyof TransactionsReverseResponses];

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
     * The body refers to something not found; The Idempotency-Key was used for another request; These two organisations cannot hold a mandate
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'mandate_sides_unfit' | 'reference_not_found';
    };
    /**
     * The quota is used up
     */
    429: Problem & {
        code: 'quota_exceeded';
    };
    /**
     * Something went wrong on our side
     */
    500: Problem & {
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
    query?: never;
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
     * The resource changed meanwhile; The same request is still running; The mandate has ended; A newer version of the mandate was proposed; You have already signed this version
     */
    409: Problem & {
        code: 'conflict' | 'idempotency_in_progress' | 'mandate_ended' | 'mandate_nothing_to_sign' | 'mandate_version_moved';
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
