import { HttpResponse } from 'msw'
import { createCore } from '../../sdk/src/core/core.ts'
import type { Credentials } from '../../sdk/src/core/token.ts'
import { BASE, script, standingClock, useService } from './service.ts'

export const ok = () => HttpResponse.json({ ok: true })
export const metadata = () => HttpResponse.json({ issuer: BASE, token_endpoint: `${BASE}/oauth/token` })
export const grant = (access_token: string, token_type = 'Bearer') =>
  HttpResponse.json({ access_token, token_type, expires_in: 300 })
export const secret = { clientId: 'cli_1', clientSecret: 's' }

export function connect(credentials: Credentials, options: Partial<Parameters<typeof createCore>[0]> = {}) {
  const { environment, slept, clock } = standingClock()
  return { core: createCore({ baseUrl: BASE, credentials, environment, ...options }), slept, clock }
}

/** The service every token test talks to: metadata, a token endpoint, one resource. */
export function useTokenService() {
  const server = useService()
  const serve = (tokens: (() => Response)[], api: (() => Response)[] = [ok]) => {
    const discovery = script('get', '/.well-known/oauth-authorization-server', metadata)
    const token = script('post', '/oauth/token', ...tokens)
    const resource = script('get', '/v1/a', ...api)
    server.use(discovery.handler, token.handler, resource.handler)
    return { discovery: discovery.requests, token: token.requests, resource: resource.requests }
  }
  return { server, serve }
}

export const sent = (requests: { headers: Headers }[], name = 'Authorization') =>
  requests.map((one) => one.headers.get(name))
