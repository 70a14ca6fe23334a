import { Hono, type Context as HonoContext } from 'hono'
import { type EdgeEnv, type QuotaKeeper, readForm } from '../http/index.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { scopeNames } from '../tenancy/index.ts'
import { type Authenticate, asItself, clientAuthentication, type KnownClient } from './authenticate.ts'
import { type FormRequest, readClientAuthentication, readTokenRequest } from './client-authentication.ts'
import { type TokenEndpointRefusal, tokenEndpointError } from './errors.ts'
import { grantToken } from './grants.ts'
import { type Inspection, introspect, revoke } from './introspection.ts'
import {
  authorizationServerMetadata,
  type OauthConfiguration,
  protectedResourceMetadata,
  TOKEN_ENDPOINT_CHALLENGE,
  wellKnownUrl,
} from './metadata.ts'
import { JWKS_SECONDS_MAX, jwksAt } from './signing-keys.ts'

export interface ProtocolOptions extends Inspection {
  readonly keeper: QuotaKeeper
  readonly docsUrl: string
}

const paths = {
  token: '/oauth/token',
  jwks: '/oauth/jwks',
  revocation: '/oauth/revoke',
  introspection: '/oauth/introspect',
} as const

/** The authorisation server (RFC 6749, 7009, 7517, 7662, 8414) and what the resource says of itself (RFC 9728). */
export function oauthProtocol(options: ProtocolOptions): Hono<EdgeEnv> {
  const { deps, issuer, resource, signingKeys } = options
  const app = new Hono<EdgeEnv>()
  const authenticate = clientAuthentication({ ...options, database: deps.database, clock: deps.clock })
  const endpoint = (path: string, answer: Answer) => {
    app.post(path, formHandler({ deps, authenticate, answer }))
    app.all(path, methodNotAllowed(['POST']))
  }
  endpoint(paths.token, tokenAnswer(options))
  endpoint(
    paths.revocation,
    withToken(async (known, token) => void (await revoke(known, token, options))),
  )
  endpoint(
    paths.introspection,
    withToken((known, token) => introspect(known, token, options)),
  )
  const configuration = configurationOf(options)
  const documents: readonly (readonly [string, () => unknown])[] = [
    [paths.jwks, () => jwksAt(signingKeys(), deps.clock())],
    [pathOf(wellKnownUrl('oauth-authorization-server', issuer)), () => authorizationServerMetadata(configuration)],
    [pathOf(wellKnownUrl('oauth-protected-resource', resource)), () => protectedResourceMetadata(configuration)],
  ]
  for (const [path, document] of documents) {
    app.get(path, (c) => c.json(document(), 200, { 'cache-control': `public, max-age=${JWKS_SECONDS_MAX}` }))
    app.all(path, methodNotAllowed(['GET', 'HEAD']))
  }
  return app
}

const pathOf = (url: string) => new URL(url).pathname

const configurationOf = ({ issuer, resource, sandbox, docsUrl }: ProtocolOptions): OauthConfiguration => {
  const at = (path: string) => new URL(path, issuer).href
  const endpoints = {
    token: at(paths.token),
    jwks: at(paths.jwks),
    revocation: at(paths.revocation),
    introspection: at(paths.introspection),
  }
  return { issuer, resource, endpoints, scopes: scopeNames, sandbox, documentation: docsUrl }
}

type Body = object | undefined
/** What an endpoint answers once the form is read; it authenticates the client itself. */
type Answer = (
  request: FormRequest,
  authenticate: Authenticate,
  c: HonoContext<EdgeEnv>,
) => Promise<Result<Body, TokenEndpointRefusal>>

interface Endpoint extends Pick<ProtocolOptions, 'deps'> {
  readonly authenticate: Authenticate
  readonly answer: Answer
}

function formHandler({ deps, authenticate, answer }: Endpoint) {
  return async (c: HonoContext<EdgeEnv>): Promise<Response> => {
    const authorization = c.req.header('authorization') ?? null
    const form = await readForm(c.req.raw)
    const answered = form
      ? await answer({ authorization, form }, authenticate, c)
      : refuse({ kind: 'not_a_form' as const })
    if (answered.ok) return dull(answered.value === undefined ? null : JSON.stringify(answered.value), 200)
    const { kind } = answered.refusal
    deps.log({ event: 'oauth_refused', requestId: c.get('requestId'), route: c.req.path, reason: kind })
    const { status, body } = tokenEndpointError(answered.refusal)
    return dull(JSON.stringify(body), status, {
      // RFC 6749 section 5.2 asks for a challenge only of clients that came with the header.
      ...(status === 401 && authorization !== null ? { 'www-authenticate': TOKEN_ENDPOINT_CHALLENGE } : {}),
      ...(status === 429 ? { 'retry-after': String(c.get('quota')?.[0]?.secondsLeft ?? 60) } : {}),
    })
  }
}

// RFC 6749 section 5.1 asks for both headers.
const dull = (body: string | null, status: number, headers: Record<string, string> = {}) =>
  new Response(body, {
    status,
    headers: {
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      'cache-control': 'no-store',
      pragma: 'no-cache',
      ...headers,
    },
  })

const tokenAnswer =
  (options: ProtocolOptions): Answer =>
  async (request, authenticate, c) => {
    const { deps, keeper } = options
    const wanted = readTokenRequest(request)
    if (!wanted.ok) return wanted
    const known = await authenticate(wanted.value.authentication)
    if (!known.ok) return known
    const counted = [{ name: 'token' as const, of: known.value.client }]
    const quota = keeper.take(counted)
    c.set('quota', quota)
    if (quota.some(({ exceeded }) => exceeded)) return refuse({ kind: 'quota_exceeded' })
    await keeper.settle(asItself(known.value), counted)
    const issued = await grantToken(known.value, wanted.value, { ...options, clock: deps.clock, newId: deps.newId })
    if (!issued.ok) return issued
    const { org, client } = known.value
    deps.log({ event: 'token_issued', requestId: c.get('requestId'), org, client, tokenId: issued.value.tokenId })
    return ok(issued.value.answer)
  }

const withToken =
  (act: (known: KnownClient, token: string) => Promise<Body>): Answer =>
  async (request, authenticate) => {
    const authentication = readClientAuthentication(request)
    if (!authentication.ok) return authentication
    const known = await authenticate(authentication.value)
    if (!known.ok) return known
    const token = request.form.get('token')
    return token ? ok(await act(known.value, token)) : refuse({ kind: 'token_missing' })
  }

const methodNotAllowed = (allow: readonly string[]) => (): never => {
  throw new Problem(problems.methodNotAllowed, {
    detail: `Only ${allow.join(' and ')} is answered here.`,
    extensions: { allow },
  })
}
