import type { Problem } from '../generated/api/types.gen.ts'

/** The body of an error answer (RFC 9457). Extension members such as `requiredScope` stand beside these. */
export interface ConcordatProblem<Code extends string = string> {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: Code
  readonly detail?: string | undefined
  readonly instance?: string | undefined
  readonly requestId?: string | undefined
  /** Offending fields: `pointer` is a JSON pointer into the body, or `#/query/limit` for a parameter. */
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[] | undefined
  readonly [extension: string]: unknown
}

/** The service answered with a problem: discriminate on `code`, quote `requestId` when you report it. */
export class ConcordatError<Code extends string = string> extends Error {
  readonly code: Code
  readonly status: number
  readonly requestId: string | undefined
  readonly errors: NonNullable<ConcordatProblem['errors']>
  readonly problem: ConcordatProblem<Code>
  readonly headers: Headers

  constructor(problem: ConcordatProblem<Code>, headers: Headers) {
    super(problem.detail ?? problem.title)
    this.name = 'ConcordatError'
    this.code = problem.code
    this.status = problem.status
    this.requestId = problem.requestId
    this.errors = problem.errors ?? []
    this.problem = problem
    this.headers = headers
  }
}

/** No complete answer arrived; `cause` holds the platform's error. Whether the request took effect is unknown. */
export class ConcordatNetworkError extends Error {
  readonly code: 'connection_failed' | 'timed_out'

  constructor(code: ConcordatNetworkError['code'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'ConcordatNetworkError'
    this.code = code
  }
}

/** Everything a call rejects with, but for the caller's own `signal.reason`. */
export type ConcordatFailure<Code extends string = string> = Refused<Code> | ConcordatNetworkError

/** The codes the contract names, and the two this package gives to answers no problem came with. */
export type ProblemCode = Problem['code'] | 'unexpected_response' | 'not_modified'

/** One error for each code: `switch (error.code)` knows every case. */
type Refused<Code extends string> = Code extends string ? ConcordatError<Code> : never

/** Whether a thrown value is a problem of the service, with one of these codes when any are named. */
export const isConcordatError = <Code extends ProblemCode | (string & {}) = ProblemCode>(
  thrown: unknown,
  ...codes: readonly Code[]
): thrown is Refused<Code> =>
  thrown instanceof ConcordatError && (codes.length === 0 || codes.includes(thrown.code as Code))

/** Reads an error answer: RFC 9457, an OAuth error (RFC 6749 section 5.2), or whatever a proxy in between said. */
export async function errorFrom(response: Response): Promise<ConcordatError> {
  const { status, headers } = response
  const text = await response.text().catch(() => '')
  const { code, error, error_description: description, ...body } = membersOf(text)
  const said = code ?? error
  const unsaid = status === 304 ? 'not_modified' : 'unexpected_response'
  const detail = body.detail ?? description ?? (said === undefined && text ? text.slice(0, 500) : undefined)
  const requestId = body.requestId ?? headers.get('X-Request-Id') ?? undefined
  const problem = {
    type: 'about:blank',
    title: `HTTP ${status}`,
    ...body,
    status,
    code: said ?? unsaid,
    detail,
    requestId,
  }
  return new ConcordatError(problem as ConcordatProblem, headers)
}

function membersOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
