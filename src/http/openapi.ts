import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { z } from '@hono/zod-openapi'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import type { ProblemKind } from '../kernel/problem.ts'
import { scopes } from '../tenancy/model.ts'
import { type Expansion, expandPaths, nameOfSchema } from './expand.ts'
import { exportTypes } from './export.ts'
import { isSpoken, namesLanguage } from './language.ts'
import { expandParameter, withExpansions } from './openapi-expand.ts'
import { failure, problemExamples, problemSchema, problemsOf } from './openapi-problems.ts'
import { tidy } from './openapi-tidy.ts'
import { inputOf, type Operation, pathFields, type QueryOperation, specOf } from './operation.ts'
import { API_VERSION, apiVersions } from './version.ts'

const text = (maxLength: number, format: string) => ({ type: 'string' as const, maxLength, format })

/** Headers of every answer. */
const answerHeaders = {
  'RateLimit-Policy': { description: 'Quotas in force', schema: text(300, 'structured-field') },
  RateLimit: { description: 'What is left of them', schema: text(300, 'structured-field') },
  'X-Request-Id': { description: 'Names this request in logs and support', schema: text(40, 'typeid') },
  'Access-Control-Allow-Origin': { description: 'Origins that may read the answer', schema: text(200, 'uri') },
}
const RetryAfter = {
  description: 'Seconds to wait before the next attempt',
  schema: { type: 'integer' as const, minimum: 0, maximum: 86_400 },
}
const headers = Object.fromEntries(
  Object.keys(answerHeaders).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

export interface ContractOptions {
  readonly operations: readonly Operation[]
  readonly problemKinds: readonly ProblemKind[]
  readonly baseUrl: string
  readonly expansions?: readonly Expansion[]
}

/** OpenAPI 3.1 of every operation, from the same zod that validates them. */
export function openApiDocument({
  operations,
  problemKinds,
  baseUrl,
  expansions = [],
}: ContractOptions): Record<string, unknown> {
  const registry = new OpenAPIRegistry()
  registry.register('Problem', problemSchema(problemKinds.map(({ code }) => code).sort()))
  for (const [name, header] of Object.entries({ ...answerHeaders, RetryAfter })) {
    registry.registerComponent('headers', name, header)
  }
  for (const [code, example] of Object.entries(
    problemExamples([...new Set(operations.flatMap(problemsOf))], `${baseUrl}/docs`),
  )) {
    registry.registerComponent('examples', code, example)
  }
  registry.registerComponent('securitySchemes', 'oauth', {
    type: 'oauth2',
    description: 'RFC 9068 access tokens, handled as RFC8725 asks. Sandbox clients may send an API key instead.',
    flows: { clientCredentials: { tokenUrl: `${baseUrl}/oauth/token`, scopes: { ...scopes } } },
  })
  for (const operation of operations) registry.registerPath(routeOf(operation, expansions) as never)
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort()
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Concordat',
      version: API_VERSION,
      description:
        'Placements, mandates, accounts and their events. Amounts are integers in minor units of an ISO 4217 currency. ' +
        'Inside a version the contract only grows: expect fields, and values of a field, that you do not know.',
      contact: { name: 'Concordat', url: `${baseUrl}/docs` },
      license: { name: 'Proprietary', url: `${baseUrl}/docs` },
    },
    servers: [
      { url: baseUrl, description: 'Sandbox or production, as this installation is set up', 'x-internal': false },
    ],
    security: [{ oauth: [] }],
    tags: tags.map((name) => ({ name, description: `Operations on ${name.toLowerCase()}` })),
  } as never)
  return tidy(withExpansions(document as unknown as Record<string, unknown>, expansions))
}

function routeOf(operation: Operation, expansions: readonly Expansion[]) {
  const spec = specOf(operation)
  const input = inputOf(operation)
  const inPath = pathFields(operation.path)
  const mask = Object.fromEntries(inPath.map((field) => [field, true as const]))
  const rest = input.omit(mask as never)
  return {
    method: operation.method,
    path: operation.path,
    operationId: operation.id.replace(/\.(.)/, (_, first: string) => first.toUpperCase()),
    summary: spec.summary,
    description: descriptionOf(operation),
    tags: [operation.tag],
    security: [{ oauth: [spec.scope] }],
    'x-sdk': operation.id,
    'x-command': spec.name,
    ...(operation.deprecated ? { deprecated: true } : {}),
    request: {
      ...(inPath.length > 0 ? { params: input.pick(mask as never) } : {}),
      ...(asksInUrl(operation) ? { query: queryParameters(operation, rest, expansions) } : {}),
      headers: requestHeaders(operation),
      ...(operation.kind !== 'upload' && !asksInUrl(operation) && Object.keys(rest.shape).length > 0
        ? { body: { required: needsBody(rest), content: { 'application/json': { schema: rest } } } }
        : {}),
      ...(operation.kind === 'upload'
        ? { body: { required: true, content: streamed(operation.upload.mediaTypes) } }
        : {}),
    },
    responses: responsesOf(operation),
  }
}

/** No body reads as `{}`: where every field may be left out, so may the body. */
const needsBody = (body: z.ZodObject) =>
  Object.values(body.shape).some((field) => !(field as z.ZodType).safeParse(undefined).success)

const asksInUrl = (operation: Operation): operation is QueryOperation =>
  operation.kind === 'query' && operation.method === 'get'
const listed = (operation: Operation): boolean => operation.kind === 'query' && operation.query.list === true

function descriptionOf(operation: Operation): string {
  const { summary, scope } = specOf(operation)
  const said = operation.description ?? `${summary}. Needs the scope \`${scope}\`.`
  if (!operation.deprecated) return said
  const { at, sunset, link } = operation.deprecated
  return `${said} Deprecated since ${at.slice(0, 10)}, gone from ${sunset.slice(0, 10)}: see ${link}.`
}

function requestHeaders(operation: Operation): z.ZodObject {
  const shape: Record<string, z.ZodType> = {
    'Api-Version': z
      .enum(apiVersions)
      .optional()
      .openapi({ description: 'Overrides the version pinned on the client' }),
  }
  if (isSpoken(operation))
    shape['Accept-Language'] = z
      .string()
      .max(500)
      .optional()
      .openapi({
        description: namesLanguage(operation)
          ? 'Chooses the language where `language` is left out'
          : 'Chooses the language of what is said in words; English where there are no words in it',
        example: 'zh-TW, en;q=0.8',
      })
  if (operation.kind !== 'command') return z.object(shape)
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
  }
  if (operation.command.revises || operation.conditional) {
    const ifMatch = z
      .string()
      .min(3)
      .max(40)
      .regex(/^"\d+(-[0-9a-f]{16})?"$/)
    shape['If-Match'] = (operation.conditional ? ifMatch : ifMatch.optional()).openapi({
      description: 'The ETag you read',
      example: '"3-0f1e2d3c4b5a6978"',
    })
  }
  return z.object(shape)
}

const exportParameter = {
  format: z
    .enum(['json', 'csv', 'ndjson'])
    .optional()
    .openapi({ description: 'csv and ndjson are the whole list as a file; so are their media types in Accept' }),
}

const documentParameter = (forms: readonly string[]) =>
  z
    .enum(['json', ...forms])
    .optional()
    .openapi({ description: 'So are their media types in Accept' })

const documentTypes = (operation: Operation): readonly string[] =>
  operation.kind === 'query' ? Object.values(operation.documents ?? {}).map(({ mediaType }) => mediaType) : []

function queryParameters(operation: QueryOperation, rest: z.ZodObject, expansions: readonly Expansion[]): z.ZodObject {
  const paths = expandPaths(expansions, nameOfSchema(operation.resource))
  return rest.extend({
    ...(operation.query.list ? exportParameter : {}),
    ...(operation.documents ? { format: documentParameter(Object.keys(operation.documents)) } : {}),
    ...(paths.length > 0 ? { expand: expandParameter(paths) } : {}),
  })
}

/** Content of any length, one record a line. */
const streamed = (mediaTypes: readonly string[]) =>
  Object.fromEntries(
    mediaTypes.map((type) => [
      type,
      { schema: { type: 'string' as const, format: 'binary', maxLength: 1_073_741_824 } },
    ]),
  )

export const pageSchema = (item: z.ZodType) =>
  z.object({
    data: z.array(item).max(PAGE_LIMIT_MAX),
    hasMore: z.boolean(),
    nextCursor: z.string().max(400).nullable().openapi({ format: 'cursor' }),
  })

function responsesOf(operation: Operation) {
  const status = operation.kind === 'query' ? 200 : operation.status
  const list = listed(operation)
  const byStatus = Map.groupBy(problemsOf(operation), (kind) => kind.status)
  return {
    [status]: {
      description: operation.kind === 'query' ? 'Found' : 'Done',
      headers,
      content: {
        'application/json': { schema: list ? pageSchema(operation.resource) : operation.resource },
        ...(list ? streamed(Object.values(exportTypes)) : {}),
        ...streamed(documentTypes(operation)),
      },
    },
    ...Object.fromEntries([...byStatus].map(([code, kinds]) => [code, failure(code, kinds, headers)])),
  }
}
