import { z } from '@hono/zod-openapi'
import { Problem, type ProblemKind, problems } from '../kernel/problem.ts'
import type { ConstraintProblems } from '../store/errors.ts'
import { isColumnar, isPrinted } from './document.ts'
import { inputOf, type Operation, pathFields, specOf } from './operation.ts'
import { problemBody } from './problem.ts'

const FieldErrorSchema = z
  .object({
    pointer: z.string().max(500).regex(/^#/).openapi({ example: '#/terms/capacity' }),
    code: z
      .string()
      .max(80)
      .regex(/^[a-z_]+$/)
      .openapi({ example: 'too_small' }),
    detail: z.string().max(400).openapi({ example: 'Too small: expected number to be >=1.' }),
  })
  .openapi('FieldError')

/** RFC 9457, with the codes of every operation; each response of an operation narrows them to its own. */
export const problemSchema = (codes: readonly string[]) =>
  z
    .object({
      type: z.string().max(300).openapi({ format: 'uri' }),
      title: z.string().max(200),
      status: z.int().min(400).max(599),
      detail: z.string().max(1000),
      instance: z.string().max(200).openapi({ format: 'uri' }),
      code: z.enum(codes as [string, ...string[]]),
      requestId: z.string().max(40).openapi({ format: 'typeid' }),
      errors: z.array(FieldErrorSchema).max(50).optional(),
    })
    .openapi('Problem')

/** Every problem an operation may answer with: what the edge refuses, what its constraints mean, what it declares. */
export function problemsOf(operation: Operation): ProblemKind[] {
  const spec = specOf(operation)
  const kinds = [
    problems.malformedRequest,
    problems.unsupportedApiVersion,
    problems.unauthenticated,
    problems.insufficientScope,
    ...(pathFields(operation.path).length > 0 ? [problems.notFound] : []),
    ...(operation.kind === 'command' ? commandProblems(operation) : []),
    ...(operation.kind === 'query' ? queryProblems(operation) : []),
    ...(operation.kind === 'upload'
      ? [problems.conflict, problems.payloadTooLarge, problems.unsupportedMediaType]
      : []),
    ...(spec.problems ?? []),
    problems.quotaExceeded,
    problems.internal,
    problems.unavailable,
  ]
  return [...new Set(kinds)]
}

const queryProblems = ({
  query,
  path,
  method,
  documents = {},
}: Extract<Operation, { kind: 'query' }>): ProblemKind[] => [
  ...(Object.values(documents).some(isPrinted) ? [problems.notPrintedHere, problems.tooLongToPrint] : []),
  ...(Object.values(documents).some(isColumnar) ? [problems.notColumnarHere] : []),
  ...(method === 'post' ? [problems.payloadTooLarge, problems.unsupportedMediaType] : []),
  ...(query.list
    ? [problems.cursorMismatch]
    : pathFields(path).length === 0 && method === 'get'
      ? [problems.notFound]
      : []),
]

const commandProblems = (operation: Extract<Operation, { kind: 'command' }>): ProblemKind[] => [
  problems.conflict,
  problems.payloadTooLarge,
  problems.unsupportedMediaType,
  ...Object.values((operation.command.constraints ?? {}) as ConstraintProblems),
  ...(namesIds(operation) ? [problems.referenceNotFound] : []),
  ...(operation.method === 'post'
    ? [problems.idempotencyKeyMissing, problems.idempotencyInProgress, problems.idempotencyKeyReused]
    : []),
  ...(operation.command.revises ? [problems.staleVersion] : []),
  ...(operation.conditional ? [problems.preconditionRequired] : []),
]

/** Whether the body of a command refers to anything: ids and references look alike in every schema. */
function namesIds(operation: Operation): boolean {
  const fields = Object.fromEntries(pathFields(operation.path).map((field) => [field, true as const]))
  const body = inputOf(operation).omit(fields as never)
  return /"pattern":"\^\(?[a-z]{2,4}_\[/.test(JSON.stringify(z.toJSONSchema(body, { io: 'input' })))
}

const exampleRequest = 'req_01k9x2v6ecf8y8q3w0h6t5r4sz'

/** How each kind of problem looks on the wire, under the name of its code. */
export const problemExamples = (kinds: readonly ProblemKind[], docsUrl: string) =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind.code,
      { summary: kind.title, value: problemBody(new Problem(kind), { requestId: exampleRequest, docsUrl }) },
    ]),
  )

const RATE_LIMITED = { $ref: '#/components/headers/RetryAfter' }

/** The response of one status: which codes it stands for, each with its example. */
export function failure(status: number, kinds: readonly ProblemKind[], headers: Readonly<Record<string, object>>) {
  const codes = kinds.map(({ code }) => code).sort()
  return {
    description: kinds.map(({ title }) => title).join('; '),
    headers: [409, 429, 503].includes(status) ? { ...headers, 'Retry-After': RATE_LIMITED } : headers,
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', required: ['code'], properties: { code: { type: 'string', enum: codes } } },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  }
}
