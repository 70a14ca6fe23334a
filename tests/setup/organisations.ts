import type { Hono } from 'hono'
import type postgres from 'postgres'
import type { EdgeEnv } from '../../src/http/index.ts'
import { API_VERSION } from '../../src/http/index.ts'
import { type ApiKey, generateApiKey } from '../../src/oauth/secret.ts'
import { seedApiKey, seedClient, seedOrganisation } from '../../src/runtime/seeding.ts'
import type { Deps } from '../../src/store/index.ts'
import {
  type Actor,
  ApiKeyId,
  ClientId,
  OrganisationId,
  type OrganisationKind,
  type Scope,
  scopeNames,
} from '../../src/tenancy/index.ts'

export interface NewOrganisation {
  readonly kind: OrganisationKind
  readonly name?: string
  readonly world?: string
  readonly jurisdictions?: readonly string[]
  readonly timeZone?: string
  readonly scopes?: readonly Scope[]
}

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
  readonly text: string
}

export interface Call {
  readonly method?: string
  readonly path: string
  readonly body?: unknown
  /** A body that is not JSON. */
  readonly raw?: { readonly type: string; readonly text: string }
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestOrganisation {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly client: ClientId
  readonly apiKey: ApiKey
  readonly actor: Extract<Actor, { kind: 'client' }>
  /** A call as this organisation. A POST gets a fresh Idempotency-Key unless it brings one. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
  call<Body = any>(call: Call): Promise<Answer<Body>>
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
  get<Body = any>(path: string): Promise<Answer<Body>>
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
  post<Body = any>(path: string, body?: unknown): Promise<Answer<Body>>
  /** The same credential, sent to another service on the same database. */
  through(app: Hono<EdgeEnv>): TestOrganisation
  /** The same organisation through a second credential holding only these scopes. */
  with(scopes: readonly Scope[]): Promise<TestOrganisation>
}

interface Making {
  readonly app: Hono<EdgeEnv>
  readonly admin: postgres.Sql
  readonly deps: Deps
}

let made = 0

export const organisationFactory =
  ({ app, admin, deps }: Making) =>
  async (kind: OrganisationKind, options: Omit<NewOrganisation, 'kind'> = {}): Promise<TestOrganisation> => {
    const { world = 'sandbox', jurisdictions = ['TW'], timeZone = 'Asia/Taipei', scopes = scopeNames } = options
    const id = deps.newId(OrganisationId)
    const name = options.name ?? `${kind} ${++made}`
    await seedOrganisation(admin, { id, world, kind, name, timeZone, jurisdictions, at: deps.clock() })
    return credentialed({ app, admin, deps }, { id, kind, world, scopes })
  }

interface Credentialed {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly world: string
  readonly scopes: readonly Scope[]
}

async function credentialed(making: Making, organisation: Credentialed): Promise<TestOrganisation> {
  const { app, admin, deps } = making
  const { id, kind, world, scopes } = organisation
  const [client, key] = [deps.newId(ClientId), deps.newId(ApiKeyId)]
  const apiKey = generateApiKey(deps.randomBytes)
  const at = deps.clock()
  await seedClient(admin, { org: id, id: client, name: 'tests', scopes, at })
  await seedApiKey(admin, { org: id, client, id: key, key: apiKey, at })
  const actor = {
    ...{ kind: 'client' as const, org: id, orgKind: kind, world, client, epoch: 1, tokenId: key },
    ...{ scopes: new Set(scopes), apiVersion: API_VERSION },
  }
  const facts = { id, kind, client, apiKey, actor }
  return throughApp(app)

  function throughApp(other: Hono<EdgeEnv>): TestOrganisation {
    return { ...facts, ...callsTo(other, apiKey), through: throughApp, with: narrowed }
  }
  function narrowed(scopes: readonly Scope[]): Promise<TestOrganisation> {
    return credentialed(making, { ...organisation, scopes })
  }
}

function callsTo(app: Hono<EdgeEnv>, apiKey: string): Pick<TestOrganisation, 'call' | 'get' | 'post'> {
  const call = callAs(app, apiKey)
  return {
    call,
    get: (path) => call({ path }),
    post: (path, body) => call({ method: 'POST', path, body: body ?? {} }),
  }
}

const callAs =
  (app: Hono<EdgeEnv>, apiKey: string): TestOrganisation['call'] =>
  async ({ method = 'GET', path, body, raw, headers = {} }) => {
    const response = await app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(raw ? { 'content-type': raw.type } : {}),
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(raw ? { body: raw.text } : {}),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text), text }
  }

function parsed(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
