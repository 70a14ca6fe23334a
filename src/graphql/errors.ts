import { GraphQLError } from 'graphql'
import { asProblem, type EdgeOptions, problemBody, problemResponse } from '../http/index.ts'
import { Problem, type ProblemKind, problems } from '../kernel/problem.ts'
import { graphqlProblems } from './problems.ts'

interface Presenting {
  readonly requestId: string
  readonly edge: Pick<EdgeOptions, 'docsUrl' | 'log'>
}

/** A problem met before the document was looked at (no credential, no quota), in the form GraphQL clients read. */
export function graphqlProblemResponse(
  problem: Problem,
  { requestId, docsUrl }: { requestId: string; docsUrl: string },
): Response {
  const error = ofProblem(problem, { presenting: { requestId, edge: { docsUrl, log: () => {} } } }).toJSON()
  const { http: _, ...extensions } = (error.extensions ?? {}) as Record<string, unknown>
  const { headers, status } = problemResponse(problem, { requestId, docsUrl })
  headers.set('content-type', 'application/graphql-response+json; charset=utf-8')
  return new Response(JSON.stringify({ errors: [{ ...error, extensions }], extensions: { requestId } }), {
    status,
    headers,
  })
}

/** Statuses that concern the whole request, wherever it was met: HTTP says them too. */
const wholeRequest = new Set([401, 429, 503])

/** An error as callers see it: the problem REST would answer with in `extensions`, and never a bug's own words. */
export function presented(error: GraphQLError, presenting: Presenting): GraphQLError {
  const cause = rootOf(error)
  if (cause instanceof GraphQLError) return ofGraphql(error, presenting)
  if (!(cause instanceof Problem)) report(cause, presenting)
  return ofProblem(asProblem(cause), { error, presenting })
}

function rootOf(error: GraphQLError): unknown {
  let cause: unknown = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

function report(error: unknown, { requestId, edge }: Presenting): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  edge.log({ event: 'bug', requestId, name, message, stack })
}

/** The members of a problem, less what GraphQL says in its own place. */
export function ofProblem(
  problem: Problem,
  { error, presenting }: { error?: GraphQLError; presenting: Presenting },
): GraphQLError {
  const { requestId, edge } = presenting
  const { detail, instance: _, ...members } = problemBody(problem, { requestId, docsUrl: edge.docsUrl })
  const { retryAfterSeconds } = problem.facts
  const http =
    !error?.path || wholeRequest.has(problem.kind.status)
      ? {
          http: {
            status: problem.kind.status,
            ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
          },
        }
      : {}
  const extensions = { ...members, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }), ...http }
  return new GraphQLError(inGraphqlWords(detail), {
    ...placeOf(error),
    extensions: { ...extensions, ...asGraphql(members.errors) },
  })
}

/** REST's paging parameters have other names here. */
const inGraphqlWords = (text: string): string =>
  text.replace(/^#\/limit\b/, '#/first').replace(/^#\/cursor\b/, '#/after')

const asGraphql = (errors: unknown) =>
  Array.isArray(errors)
    ? {
        errors: errors.map((field) => ({
          ...field,
          pointer: inGraphqlWords(field.pointer),
        })),
      }
    : {}

const placeOf = (error: GraphQLError | undefined) =>
  error ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}

/** A client that accepts plain JSON is answered 200 for a document that does not fit, but never for these. */
const statusAlways = new Set<ProblemKind>([graphqlProblems.limitExceeded, problems.malformedRequest])

/** Codes yoga gives to what it refuses itself. */
const kindOfCode: Readonly<Record<string, ProblemKind>> = {
  GRAPHQL_PARSE_FAILED: graphqlProblems.syntax,
  GRAPHQL_VALIDATION_FAILED: graphqlProblems.invalid,
  [graphqlProblems.limitExceeded.code]: graphqlProblems.limitExceeded,
}

/** What graphql-js or yoga refuse: their words are about the document and help its author. */
function ofGraphql(error: GraphQLError, { requestId }: Presenting): GraphQLError {
  const { code, http, ...rest } = error.extensions as { code?: string; http?: { status?: number } }
  const kind = kindOfCode[code ?? ''] ?? kindOfStatus(http?.status)
  return new GraphQLError(error.message, {
    ...placeOf(error),
    ...(error.source && error.positions ? { source: error.source, positions: error.positions } : {}),
    extensions: {
      ...{ ...rest, code: kind.code, status: kind.status, requestId },
      ...(statusAlways.has(kind) ? { http: { status: kind.status } } : http ? { http } : {}),
    },
  })
}

const kindOfStatus = (status: number | undefined): ProblemKind =>
  [problems.methodNotAllowed, problems.unsupportedMediaType, problems.payloadTooLarge].find(
    (kind) => kind.status === status,
  ) ?? problems.malformedRequest
