import { Problem, type ProblemFacts, type ProblemKind, problems } from '../kernel/problem.ts'

/** RFC 9457 members of a problem, in the order a reader wants them. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: string
  readonly requestId: string
}

const typeOf = (kind: ProblemKind, docsUrl: string) =>
  kind.code === 'quota_exceeded'
    ? 'https://iana.org/assignments/http-problem-types#quota-exceeded'
    : `${docsUrl}/problems/${kind.code}`

/** Whatever was thrown, as a problem. What is not one is a bug: it is logged whole and shown as nothing but an id. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(problems.internal)

export function problemBody(
  problem: Problem,
  { requestId, docsUrl }: { requestId: string; docsUrl: string },
): ProblemBody & Record<string, unknown> {
  const { kind, facts } = problem
  return {
    type: typeOf(kind, docsUrl),
    title: kind.title,
    status: kind.status,
    detail: facts.detail ?? kind.help,
    instance: `urn:concordat:request:${requestId}`,
    code: kind.code,
    requestId,
    ...(facts.errors ? { errors: facts.errors } : {}),
    ...facts.extensions,
  }
}

export function problemResponse(problem: Problem, options: { requestId: string; docsUrl: string }): Response {
  const { kind, facts } = problem
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'private, no-store',
    'x-request-id': options.requestId,
  })
  setFacts(headers, kind, facts)
  return new Response(JSON.stringify(problemBody(problem, options)), { status: kind.status, headers })
}

function setFacts(headers: Headers, kind: ProblemKind, facts: ProblemFacts): void {
  if (facts.retryAfterSeconds !== undefined) headers.set('retry-after', String(facts.retryAfterSeconds))
  if (Array.isArray(facts.extensions?.allow)) headers.set('allow', facts.extensions.allow.join(', '))
  headers.set('x-should-retry', String([429, 503].includes(kind.status) || kind.code === 'idempotency_in_progress'))
}
