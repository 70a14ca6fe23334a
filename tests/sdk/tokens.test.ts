import { exportJWK, generateKeyPair, jwtVerify } from 'jose'
import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import type { PrivateJwk } from '../../sdk/src/core/jose.ts'
import { BASE, problem, script } from './service.ts'

import { connect, grant, ok, secret, sent, useTokenService } from './token-service.ts'

const { server, serve } = useTokenService()

describe('access tokens', () => {
  test('calls at once share one token request', async () => {
    const { core } = connect(secret)
    const seen = serve([() => grant('t1')])
    await Promise.all(Array.from({ length: 20 }, () => core.json('GET', '/v1/a')))
    expect(seen.token.length).toBe(1)
    expect(new Set(sent(seen.resource))).toEqual(new Set(['Bearer t1']))
  })

  test('a token is kept until 30 seconds before it expires', async () => {
    const { core, clock } = connect(secret)
    const seen = serve([() => grant('t1'), () => grant('t2')])
    await core.json('GET', '/v1/a')
    clock.ms += 269_999
    await core.json('GET', '/v1/a')
    clock.ms += 1
    await core.json('GET', '/v1/a')
    expect(sent(seen.resource)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2'])
    expect(seen.discovery.length).toBe(1)
  })

  test('a failed request for a token is reported to all who waited and not remembered', async () => {
    const { core } = connect(secret)
    serve([
      () => HttpResponse.json({ error: 'invalid_client', error_description: 'No' }, { status: 401 }),
      () => grant('t'),
    ])
    const both = await Promise.allSettled([core.json('GET', '/v1/a'), core.json('GET', '/v1/a')])
    expect(both.map((one) => one.status === 'rejected' && one.reason.code)).toEqual([
      'invalid_client',
      'invalid_client',
    ])
    expect(await core.json('GET', '/v1/a')).toEqual({ ok: true })
  })

  test("one caller's abort does not take the token from the others", async () => {
    const { core } = connect(secret)
    const controller = new AbortController()
    serve([
      () => {
        controller.abort(new Error('mine'))
        return grant('t1')
      },
    ])
    const mine = core.json('GET', '/v1/a', { signal: controller.signal })
    const theirs = core.json('GET', '/v1/a')
    await expect(mine).rejects.toThrow('mine')
    expect(await theirs).toEqual({ ok: true })
  })

  test('an unavailable token endpoint is retried on its own account, not once more for each attempt of the call', async () => {
    const { core } = connect(secret)
    const seen = serve([() => problem(503, 'unavailable')])
    await expect(core.json('GET', '/v1/a')).rejects.toMatchObject({ code: 'unavailable' })
    expect(seen.token.length).toBe(3)
  })

  test('a refused token is renewed once', async () => {
    const { core } = connect(secret)
    const seen = serve([() => grant('t1'), () => grant('t2')], [() => problem(401, 'unauthenticated'), ok])
    await core.json('GET', '/v1/a')
    expect(sent(seen.resource)).toEqual(['Bearer t1', 'Bearer t2'])
    const hopeless = serve([() => grant('t3')], [() => problem(401, 'unauthenticated')])
    await expect(core.json('GET', '/v1/a')).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(hopeless.resource.length).toBe(2)
  })

  test('a late refusal of an old token leaves its successor alone', async () => {
    const { core } = connect(secret)
    const renewed = Promise.withResolvers<void>()
    const seen = serve([() => grant('t1'), () => grant('t2')])
    server.use(
      http.get(`${BASE}/v1/:name`, async ({ request, params }) => {
        if (request.headers.get('Authorization') === 'Bearer t2') return ok()
        if (params.name === 'late') await renewed.promise
        return problem(401, 'unauthenticated')
      }),
    )
    const late = core.json('GET', '/v1/late')
    await core.json('GET', '/v1/early')
    renewed.resolve()
    await late
    expect(seen.token.length).toBe(2)
  })

  test('an abort ends a call that waits for its token', async () => {
    const { core } = connect({ token: () => new Promise(() => {}) })
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(core.json('GET', '/v1/a', { signal })).rejects.toThrow('enough')
  })

  test('metadata that names another issuer is not believed', async () => {
    const { core } = connect(secret)
    const other = () => HttpResponse.json({ issuer: 'https://evil.test', token_endpoint: `${BASE}/oauth/token` })
    server.use(script('get', '/.well-known/oauth-authorization-server', other).handler)
    await expect(core.json('GET', '/v1/a')).rejects.toMatchObject({ code: 'issuer_mismatch' })
  })

  test('the metadata of an issuer with a path is found where RFC 8414 puts it', async () => {
    const issuer = `${BASE}/eu`
    const { core } = connect(secret, { issuer })
    const found = () => HttpResponse.json({ issuer, token_endpoint: `${BASE}/oauth/token` })
    serve([() => grant('t')])
    server.use(script('get', '/.well-known/oauth-authorization-server/eu', found).handler)
    expect(await core.json('GET', '/v1/a')).toEqual({ ok: true })
  })

  test('client_secret_basic encodes both halves as a form would', async () => {
    const { core } = connect({ clientId: 'cli:1', clientSecret: 'a b%é', scopes: ['x', 'y'] })
    const seen = serve([() => grant('t')])
    await core.json('GET', '/v1/a')
    expect(atob(sent(seen.token)[0]?.slice(6) ?? '')).toBe('cli%3A1:a+b%25%C3%A9')
    expect(seen.token[0]?.text).toBe('grant_type=client_credentials&scope=x+y')
  })

  test('an API key and a token of the caller go as they are', async () => {
    const seen = serve([])
    await connect({ apiKey: 'ccd_test_k' }).core.json('GET', '/v1/a')
    await connect({ token: async () => 'own' }).core.json('GET', '/v1/a')
    expect(sent(seen.resource)).toEqual(['Bearer ccd_test_k', 'Bearer own'])
  })
})

describe('private_key_jwt', () => {
  test.each(['ES256', 'EdDSA'])('an assertion by %s is one the service can verify, and is used once', async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const jwk = { ...(await exportJWK(pair.privateKey)), kid: 'k1', alg, use: 'sig', key_ops: ['sign'] }
    for (const privateKey of [pair.privateKey, jwk as unknown as PrivateJwk]) {
      const { core, clock } = connect({ clientId: 'cli_1', privateKey, keyId: 'k1' })
      const seen = serve([() => problem(503, 'unavailable'), () => grant('t')])
      await core.json('GET', '/v1/a')
      const forms = seen.token.map(({ text }) => new URLSearchParams(text))
      expect(forms[0]?.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      const verified = await Promise.all(
        forms.map((form) =>
          jwtVerify(form.get('client_assertion') ?? '', pair.publicKey, {
            audience: BASE,
            issuer: 'cli_1',
            subject: 'cli_1',
            algorithms: [alg],
            currentDate: new Date(clock.ms),
          }),
        ),
      )
      expect(verified.map(({ protectedHeader }) => protectedHeader.kid)).toEqual(['k1', 'k1'])
      expect(verified.map(({ payload }) => (payload.exp ?? 0) - (payload.iat ?? 0))).toEqual([60, 60])
      expect(new Set(verified.map(({ payload }) => payload.jti)).size).toBe(2)
    }
  })

  test('a key of another kind is refused by name', async () => {
    const { privateKey } = await generateKeyPair('ES384', { extractable: true })
    serve([])
    await expect(connect({ clientId: 'c', privateKey }).core.json('GET', '/v1/a')).rejects.toThrow('P-256 or Ed25519')
  })
})
