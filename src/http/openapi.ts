import { OpenAPIHono, z } from '@hono/zod-openapi'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { type ProblemKind, problems } from '../kernel/problem.ts'
import { scopes } from '../tenancy/model.ts'
import { inputOf, type Operation, pathFields } from './operation.ts'
import { API_VERSION, apiVersions } from './version.ts'

const FieldErrorSchema = z
  .object({
    pointer: z.string().max(500).openapi({ format: 'json-pointer', example: '#/terms/capacity' }),
    code: z
      .string()
      .max(80)
      .regex(/^[a-z_]+$/)
      .openapi({ example: 'too_small' }),
    detail: z.string().max(400).openapi({ example: 'Too small: expected number to be >=1.' }),
  })
  .openapi('FieldError')

const problemSchema = (codes: readonly string[]) =>
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

const edgeProblems = (operation: Operation): ProblemKind[] => [
  problems.malformedRequest,
  problems.unauthenticated,
  problems.insufficientScope,
  problems.notFound,
  problems.quotaExceeded,
  problems.internal,
  problems.unavailable,
  ...(operation.kind === 'command'
    ? [problems.conflict, problems.payloadTooLarge, problems.unsupportedMediaType, problems.referenceNotFound]
    : []),
  ...(operation.kind === 'command' && operation.conditional
    ? [problems.staleVersion, problems.preconditionRequired]
    : []),
]

const rateLimitHeaders = {
  'RateLimit-Policy': {
    description: 'Quotas in force',
    schema: { type: 'string' as const, maxLength: 300, format: 'structured-field' },
  },
  RateLimit: {
    description: 'What is left of them',
    schema: { type: 'string' as const, maxLength: 300, format: 'structured-field' },
  },
  'X-Request-Id': {
    description: 'Names this request in logs and support',
    schema: { type: 'string' as const, maxLength: 40, format: 'typeid' },
  },
  'Access-Control-Allow-Origin': {
    description: 'Origins that may read the answer',
    schema: { type: 'string' as const, maxLength: 200, format: 'uri' },
  },
}

export interface ContractOptions {
  readonly operations: readonly Operation[]
  readonly problemCodes: readonly string[]
  readonly baseUrl: string
}

/** OpenAPI 3.1 of every operation, from the same zod that validates them. */
export function openApiDocument({ operations, problemCodes, baseUrl }: ContractOptions): Record<string, unknown> {
  const host = new OpenAPIHono()
  const ProblemSchema = problemSchema(problemCodes)
  host.openAPIRegistry.registerComponent('securitySchemes', 'oauth', {
    type: 'oauth2',
    description: 'RFC 9068 access tokens, handled as RFC 8725 asks. Sandbox clients may send an API key instead.',
    flows: { clientCredentials: { tokenUrl: `${baseUrl}/oauth/token`, scopes: { ...scopes } } },
  })
  for (const operation of operations) {
    host.openAPIRegistry.registerPath(routeOf(operation, ProblemSchema) as never)
  }
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort()
  return host.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Concordat',
      version: API_VERSION,
      description:
        'Placements, mandates, accounts and their events. Amounts are integers in minor units of an ISO 4217 currency.',
      contact: { name: 'Concordat', url: `${baseUrl}/docs` },
      license: { name: 'Proprietary', url: `${baseUrl}/docs` },
    },
    servers: [{ url: baseUrl, description: 'This installation' }],
    security: [{ oauth: [] }],
    tags: tags.map((name) => ({ name, description: `Operations on ${name.toLowerCase()}` })),
  }) as unknown as Record<string, unknown>
}

function routeOf(operation: Operation, ProblemSchema: z.ZodType) {
  const spec = operation.kind === 'command' ? operation.command : operation.query
  const input = inputOf(operation)
  const inPath = pathFields(operation.path)
  const mask = Object.fromEntries(inPath.map((field) => [field, true as const]))
  const rest = input.omit(mask as never)
  return {
    method: operation.method,
    path: operation.path,
    operationId: operation.id.replace(/\.(.)/, (_, first: string) => first.toUpperCase()),
    summary: spec.summary,
    description: operation.description ?? `${spec.summary}. Needs the scope \`${spec.scope}\`.`,
    tags: [operation.tag],
    security: [{ oauth: [spec.scope] }],
    'x-sdk': operation.id,
    'x-command': spec.name,
    ...(operation.deprecated ? { deprecated: true } : {}),
    request: {
      ...(inPath.length > 0 ? { params: input.pick(mask as never) } : {}),
      ...(operation.kind === 'query' ? { query: rest } : {}),
      headers: requestHeaders(operation),
      ...(operation.kind === 'command' && Object.keys(rest.shape).length > 0
        ? { body: { required: true, content: { 'application/json': { schema: rest } } } }
        : {}),
    },
    responses: responsesOf(operation, ProblemSchema),
  }
}

function requestHeaders(operation: Operation): z.ZodObject {
  const shape: Record<string, z.ZodType> = {
    'Api-Version': z
      .enum(apiVersions)
      .optional()
      .openapi({ description: 'Overrides the version pinned on the client' }),
  }
  if (operation.kind === 'query') return z.object(shape)
  shape['Dry-Run'] = z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Decide and answer, then undo everything' })
  if (operation.method === 'post') {
    shape['Idempotency-Key'] = z
      .string()
      .min(1)
      .max(257)
      .regex(/^[!-~]+$/)
      .openapi({
        description: 'New for each operation, the same on its retries; kept seven days',
        example: 'b2f0c6de-2f1c-4a35',
      })
  } else {
    shape['If-Match'] = z
      .string()
      .min(3)
      .max(40)
      .regex(/^"\d+(-[0-9a-f]{16})?"$/)
      .openapi({ description: 'The ETag you read', example: '"3-0f1e2d3c4b5a6978"' })
  }
  return z.object(shape)
}

export const pageSchema = (item: z.ZodType) =>
  z.object({
    data: z.array(item).max(PAGE_LIMIT_MAX),
    hasMore: z.boolean(),
    nextCursor: z.string().max(400).nullable().openapi({ format: 'cursor' }),
  })

function responsesOf(operation: Operation, ProblemSchema: z.ZodType) {
  const status = operation.kind === 'command' ? operation.status : 200
  const list = operation.kind === 'query' && operation.query.list
  const byStatus = Map.groupBy(edgeProblems(operation), (kind) => kind.status)
  const failures = [...byStatus].map(([code, kinds]) => [
    code,
    {
      description: kinds.map(({ title }) => title).join('; '),
      headers: rateLimitHeaders,
      content: { 'application/problem+json': { schema: ProblemSchema } },
    },
  ])
  return {
    [status]: {
      description: operation.kind === 'command' ? 'Done' : 'Found',
      headers: rateLimitHeaders,
      content: { 'application/json': { schema: list ? pageSchema(operation.resource) : operation.resource } },
    },
    ...Object.fromEntries(failures),
  }
}
