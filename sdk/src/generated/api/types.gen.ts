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
    code: 'conflict' | 'cursor_mismatch' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_nothing_to_sign' | 'mandate_reference_taken' | 'mandate_sides_unfit' | 'mandate_version_moved' | 'method_not_allowed' | 'not_found' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type';
    requestId: string;
    errors?: Array<FieldError>;
};

export type FieldError = {
    pointer: string;
    code: string;
    detail: string;
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
