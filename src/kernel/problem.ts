/** A kind of problem. Every one is registered by its room, documented under docs/problems and typed in the SDK. */
export interface ProblemKind {
  /** Stable, snake_case; the SDK's error union discriminates on it. */
  readonly code: string
  readonly status: number
  readonly title: string
  /** What a reader of the documentation should know: when it happens and what to do. */
  readonly help: string
}

/** One offending field: a JSON pointer into the request body, or `#/query/limit` for a parameter. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

export interface ProblemFacts {
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  /** RFC 9457 extension members. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Thrown anywhere below an edge; each edge renders it in its own protocol. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly facts: ProblemFacts

  constructor(kind: ProblemKind, facts: ProblemFacts = {}) {
    super(facts.detail ?? kind.title)
    this.name = 'Problem'
    this.kind = kind
    this.facts = facts
  }
}

export const defineProblem = <const K extends ProblemKind>(kind: K): K => kind

/** The problems every operation shares. Rooms add theirs in `problems.ts`. */
export const problems = {
  malformedRequest: defineProblem({
    code: 'malformed_request',
    status: 400,
    title: 'The request is malformed',
    help: 'A field or parameter is missing, unknown, of the wrong type or out of bounds. `errors` names each one.',
  }),
  unsupportedApiVersion: defineProblem({
    code: 'unsupported_api_version',
    status: 400,
    title: 'The API version is not supported',
    help: 'Send an `Api-Version` this service lists in `supportedVersions`, or leave the header out.',
  }),
  cursorMismatch: defineProblem({
    code: 'cursor_mismatch',
    status: 400,
    title: 'The cursor belongs to another list',
    help: 'A cursor works only with the filters it was issued for. Start again without `cursor`.',
  }),
  idempotencyKeyMissing: defineProblem({
    code: 'idempotency_key_missing',
    status: 400,
    title: 'An Idempotency-Key is required',
    help: 'Send an `Idempotency-Key` of 1 to 255 visible ASCII characters, new for each operation, the same on its retries.',
  }),
  unauthenticated: defineProblem({
    code: 'unauthenticated',
    status: 401,
    title: 'Authentication is required',
    help: 'Send a valid, unexpired access token or sandbox API key as `Authorization: Bearer …`.',
  }),
  insufficientScope: defineProblem({
    code: 'insufficient_scope',
    status: 403,
    title: 'The credential lacks a scope',
    help: 'The credential is valid but was not granted the scope named in `requiredScope`.',
  }),
  notFound: defineProblem({
    code: 'not_found',
    status: 404,
    title: 'Not found',
    help: 'Nothing with this id is visible to you. Whether it exists for somebody else is not disclosed.',
  }),
  methodNotAllowed: defineProblem({
    code: 'method_not_allowed',
    status: 405,
    title: 'The method is not allowed here',
    help: 'The `Allow` header lists the methods this path answers.',
  }),
  conflict: defineProblem({
    code: 'conflict',
    status: 409,
    title: 'The resource changed meanwhile',
    help: 'Another request changed the resource at the same moment. Read it again and decide anew.',
  }),
  idempotencyInProgress: defineProblem({
    code: 'idempotency_in_progress',
    status: 409,
    title: 'The same request is still running',
    help: 'A request with this Idempotency-Key has not finished. Retry after `Retry-After` seconds to get its answer.',
  }),
  staleVersion: defineProblem({
    code: 'stale_version',
    status: 412,
    title: 'The resource has a newer version',
    help: 'If-Match names an older version than the stored one. Read the resource again.',
  }),
  payloadTooLarge: defineProblem({
    code: 'payload_too_large',
    status: 413,
    title: 'The body is too large',
    help: 'Bodies are limited to the size in `maxBytes`. Larger sets go through `POST /v1/imports`.',
  }),
  unsupportedMediaType: defineProblem({
    code: 'unsupported_media_type',
    status: 415,
    title: 'The media type is not supported',
    help: 'Send `Content-Type: application/json` in UTF-8 unless the operation says otherwise.',
  }),
  notPrintedHere: defineProblem({
    code: 'not_printed_here',
    status: 406,
    title: 'This deployment sets no type',
    help: 'PDF is made where the service runs on Node. Ask for HTML, which is laid out for printing, or for another form.',
  }),
  notColumnarHere: defineProblem({
    code: 'not_columnar_here',
    status: 406,
    title: 'This deployment writes no Parquet',
    help: 'Parquet is written where the service runs on Node. Ask for the rows in another form.',
  }),
  tooLongToPrint: defineProblem({
    code: 'too_long_to_print',
    status: 406,
    title: 'That is too long to print',
    help: 'A document of more than `atMost` lines is for a program: ask for CSV or JSON.',
  }),
  referenceNotFound: defineProblem({
    code: 'reference_not_found',
    status: 422,
    title: 'The body refers to something not found',
    help: 'An id inside the body names nothing visible to you. `errors` names the field.',
  }),
  idempotencyKeyReused: defineProblem({
    code: 'idempotency_key_reused',
    status: 422,
    title: 'The Idempotency-Key was used for another request',
    help: 'The key was first used with a different method, path, query, body or version. Use a new key for a new operation.',
  }),
  preconditionRequired: defineProblem({
    code: 'precondition_required',
    status: 428,
    title: 'If-Match is required',
    help: 'This operation changes a mutable resource: send the `ETag` you read as `If-Match`.',
  }),
  quotaExceeded: defineProblem({
    code: 'quota_exceeded',
    status: 429,
    title: 'The quota is used up',
    help: 'Wait for `Retry-After` seconds. `RateLimit` shows what is left of each policy.',
  }),
  internal: defineProblem({
    code: 'internal',
    status: 500,
    title: 'Something went wrong on our side',
    help: 'Nothing was changed. Retry with the same Idempotency-Key, and quote `requestId` when you report it.',
  }),
  unavailable: defineProblem({
    code: 'unavailable',
    status: 503,
    title: 'The service is briefly unavailable',
    help: 'The database cannot be reached. Retry after `Retry-After` seconds.',
  }),
} as const

/** What every operation answers for a row that is not there or not visible: the two look alike. */
export const notFound = (): Problem => new Problem(problems.notFound)

/** A `reference_not_found` naming the field whose id or reference names nothing visible. */
export const unresolved = (field: string, detail: string): Problem =>
  new Problem(problems.referenceNotFound, {
    detail,
    errors: [{ pointer: `#/${field}`, code: 'reference_not_found', detail }],
  })
