import type { Context as HonoContext } from 'hono'
import { execute } from '../command.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { type AnyQuery, ask } from '../query.ts'
import type { Deps } from '../store/transaction.ts'
import { readJson } from './body.ts'
import { deprecationHeaders, withHeaders } from './deprecation.ts'
import { documentAnswer, documentFormOf } from './document.ts'
import { authenticated, type EdgeEnv, edgeHeaders } from './edge.ts'
import { etagOf, matches, versionOfIfMatch } from './etag.ts'
import { askExpanded, type Expansions, expandPaths, nameOfSchema, noExpansions, wantedOf } from './expand.ts'
import { exportFormatOf, exportList, exportTypes } from './export.ts'
import { claimOf, dryRunOf } from './idempotency.ts'
import { negotiated } from './language.ts'
import {
  type CommandOperation,
  inputOf,
  type Operation,
  pathFields,
  type QueryOperation,
  specOf,
  type UploadOperation,
} from './operation.ts'
import { fromQuery } from './parameters.ts'
import { receiveUpload } from './upload.ts'
import { apiVersionOf } from './version.ts'

type Handler = (c: HonoContext<EdgeEnv>) => Promise<Response>

/** The one REST handler: everything an operation does not say about itself is decided here. */
export function handlerOf(deps: Deps, operation: Operation, expansions = noExpansions): Handler {
  const ofKind = kindHandler(deps, operation, expansions)
  const { name } = specOf(operation)
  const handle: Handler = (c) => {
    c.set('operation', name)
    return ofKind(c)
  }
  if (!operation.deprecated) return handle
  const headers = deprecationHeaders(operation.deprecated)
  return async (c) => withHeaders(await handle(c), headers)
}

function kindHandler(deps: Deps, operation: Operation, expansions: Expansions): Handler {
  if (operation.kind === 'command') return commandHandler(deps, operation)
  if (operation.kind === 'upload') return uploadHandler(deps, operation)
  return operation.method === 'post' ? searchHandler(deps, operation) : queryHandler(deps, operation, expansions)
}

/** Reads the fields an operation takes from its path. */
function pathReader({ path }: Operation): (c: HonoContext) => Record<string, string> {
  const fields = pathFields(path)
  return (c) => Object.fromEntries(fields.map((field) => [field, c.req.param(field) ?? '']))
}

const fresh = { 'cache-control': 'private, no-store' }

/** Written out whole, with what every answer carries: a header added to a finished answer costs more than all of these. */
function json(
  c: HonoContext<EdgeEnv>,
  body: string,
  { status, headers }: { status: number; headers: Readonly<Record<string, string>> },
): Response {
  c.set('complete', true)
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...fresh, ...headers, ...edgeHeaders(c) },
  })
}

function queryHandler(own: Deps, operation: QueryOperation, expansions: Expansions): Handler {
  const fromPath = pathReader(operation)
  const on = nameOfSchema(operation.resource) ?? ''
  return async (c) => {
    const caller = authenticated(c)
    const { deps, actor } = c.get('reading') ?? { deps: own, actor: caller }
    const apiVersion = apiVersionOf(c.req.header('api-version') ?? null, caller.apiVersion)
    const parameters = parametersOf(c)
    const format = operation.query.list ? exportFormatOf(parameters, c.req.header('accept')) : undefined
    if (operation.query.list) parameters.delete('format')
    const form = documentFormOf(operation.documents, { parameters, accept: c.req.header('accept') })
    const lines = parameters.has('expand') ? await expansions() : []
    const wanted = takeWanted(parameters, expandPaths(lines, on))
    const spoken = negotiated(operation, parameters, caller.language)
    const input = { ...fromQuery(inputOf(operation), parameters), ...fromPath(c) }
    const headers: Record<string, string> = { 'api-version': apiVersion, ...spoken }
    if (format) {
      if (wanted) throw new Problem(problems.malformedRequest, { detail: 'A file is not expanded: leave expand out.' })
      const file = await exportList({ deps, actor, operation, input: withoutPaging(input) }, format)
      return new Response(file, {
        headers: { ...fresh, ...headers, 'content-type': `${exportTypes[format]}; charset=utf-8` },
      })
    }
    const { query } = operation
    const view = wanted
      ? await askExpanded(deps, { actor, expansions: lines, on, wanted, ask: (reading) => reading.ask(query, input) })
      : await ask(deps, { actor, query, input })
    if (form) {
      const asking = (other: AnyQuery, of: unknown) => ask(deps, { actor, query: other, input: of })
      const { typeset, columnar } = own
      return documentAnswer(form, view, { headers: { ...fresh, ...headers }, typeset, columnar, asking })
    }
    const body = JSON.stringify(view)
    const { nextCursor } = view as { nextCursor?: string | null }
    if (nextCursor) headers.link = linkToNext(c, nextCursor)
    const etag = etagOf(deps, view as { version?: unknown }, body)
    if (etag) headers.etag = etag
    if (etag && matches(c.req.header('if-none-match') ?? null, etag))
      return new Response(null, { status: 304, headers })
    return json(c, body, { status: 200, headers })
  }
}

/** The query of a request. Most have none, and a URL is slow to take apart. */
function parametersOf({ req: { url } }: HonoContext): URLSearchParams {
  const mark = url.indexOf('?')
  return new URLSearchParams(mark === -1 ? '' : url.slice(mark))
}

function linkToNext(c: HonoContext, cursor: string): string {
  const url = new URL(c.req.url)
  url.searchParams.set('cursor', cursor)
  return `<${url.pathname}${url.search}>; rel="next"`
}

/** What `expand` asks for, taken out of the parameters; an operation with nothing to expand does not know the word. */
function takeWanted(parameters: URLSearchParams, paths: readonly string[]) {
  if (paths.length === 0 || !parameters.has('expand')) return undefined
  const wanted = wantedOf(parameters.getAll('expand').join(','), paths)
  parameters.delete('expand')
  return wanted
}

function searchHandler(deps: Deps, operation: QueryOperation): Handler {
  const fromPath = pathReader(operation)
  return async (c) => {
    const actor = authenticated(c)
    const apiVersion = apiVersionOf(c.req.header('api-version') ?? null, actor.apiVersion)
    refuseParameters(parametersOf(c))
    const input = withPath(await readJson(c.req.raw), fromPath(c))
    const view = await ask(deps, { actor, query: operation.query, input })
    const headers = { 'api-version': apiVersion, ...negotiated(operation, new URLSearchParams(), actor.language) }
    return json(c, JSON.stringify(view), { status: 200, headers })
  }
}

/** An export has all pages: a limit or a cursor would say otherwise. */
function withoutPaging(input: Record<string, unknown>): Record<string, unknown> {
  const given = ['limit', 'cursor'].filter((name) => Object.hasOwn(input, name))
  if (given.length === 0) return input
  throw new Problem(problems.malformedRequest, {
    errors: given.map((name) => ({
      pointer: `#/${name}`,
      code: 'unknown_field',
      detail: 'An export as CSV or NDJSON holds the whole list.',
    })),
  })
}

function uploadHandler(deps: Deps, operation: UploadOperation): Handler {
  const fromPath = pathReader(operation)
  return async (c) => {
    const actor = authenticated(c)
    const apiVersion = apiVersionOf(c.req.header('api-version') ?? null, actor.apiVersion)
    refuseParameters(parametersOf(c))
    const input = fromPath(c)
    const { status, body } = await receiveUpload(deps, { operation, actor, input, request: c.req.raw })
    return json(c, body, { status, headers: { 'api-version': apiVersion } })
  }
}

function commandHandler(deps: Deps, operation: CommandOperation): Handler {
  const fromPath = pathReader(operation)
  return async (c) => {
    const actor = authenticated(c)
    const apiVersion = apiVersionOf(c.req.header('api-version') ?? null, actor.apiVersion)
    const query = parametersOf(c)
    refuseParameters(query)
    const body = await readJson(c.req.raw)
    const idempotency =
      operation.method === 'post'
        ? claimOf(deps, c.req.header('idempotency-key') ?? null, {
            method: 'POST',
            path: c.req.path,
            query,
            body,
            apiVersion,
          })
        : undefined
    const ifMatch = expectedVersion(operation, c.req.header('if-match') ?? null)
    const {
      status,
      body: answer,
      replayed,
    } = await execute(deps, {
      actor,
      command: operation.command,
      input: withPath(body, fromPath(c)),
      status: operation.status,
      idempotency,
      ifMatch,
      dryRun: dryRunOf(c.req.header('dry-run')),
    })
    const etag = etagOf(deps, JSON.parse(answer), answer)
    // A stored answer is given again as it was, in the language it was given in.
    const said = replayed
      ? { 'idempotent-replayed': 'true' }
      : negotiated(operation, new URLSearchParams(), actor.language)
    return json(c, answer, { status, headers: { 'api-version': apiVersion, ...(etag ? { etag } : {}), ...said } })
  }
}

/** The version a change is held against: must be named for PUT, PATCH and DELETE, may be wherever there is one. */
function expectedVersion({ command, conditional }: CommandOperation, header: string | null): number | undefined {
  const version = versionOfIfMatch(header)
  if (version === undefined) {
    if (conditional) throw new Problem(problems.preconditionRequired)
    return undefined
  }
  if (command.revises) return version
  const detail = 'This operation changes nothing that has an ETag. Leave If-Match out.'
  throw new Problem(problems.malformedRequest, {
    detail,
    errors: [{ pointer: '#/headers/if-match', code: 'unknown_field', detail }],
  })
}

/** A field of the path cannot be given again in the body: which one would count? */
function withPath(body: Record<string, unknown>, path: Record<string, string>): Record<string, unknown> {
  const twice = Object.keys(path).filter((field) => Object.hasOwn(body, field))
  if (twice.length === 0) return { ...body, ...path }
  throw new Problem(problems.malformedRequest, {
    errors: twice.map((field) => ({
      pointer: `#/${field}`,
      code: 'unknown_field',
      detail: 'This field belongs in the path.',
    })),
  })
}

function refuseParameters(parameters: URLSearchParams): void {
  const names = [...new Set(parameters.keys())].slice(0, 20)
  if (names.length === 0) return
  throw new Problem(problems.malformedRequest, {
    errors: names.map((name) => ({
      pointer: `#/${name.slice(0, 60)}`,
      code: 'unknown_field',
      detail: 'This operation takes no query parameters.',
    })),
  })
}
