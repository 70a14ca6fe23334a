import { calculateJwkThumbprint, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose'
import { HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { createDpop } from '../../sdk/src/core/dpop.ts'
import { type PrivateJwk, thumbprint } from '../../sdk/src/core/jose.ts'
import { BASE, problem } from './service.ts'
import { connect, grant, ok, secret, sent, useTokenService } from './token-service.ts'

const { serve } = useTokenService()

describe('DPoP', () => {
  const nonceAsked = (nonce: string) => () =>
    problem(401, 'unauthenticated', { 'WWW-Authenticate': 'DPoP error="use_dpop_nonce"', 'DPoP-Nonce': nonce })
  const tokenNonceAsked = () =>
    HttpResponse.json({ error: 'use_dpop_nonce' }, { status: 400, headers: { 'DPoP-Nonce': 'as-1' } })

  async function proofs(requests: { headers: Headers }[]) {
    return Promise.all(
      sent(requests, 'DPoP').map(async (proof) => {
        const { jwk, typ, alg } = decodeProtectedHeader(proof ?? '')
        if (!jwk) return expect.unreachable('the proof carries no key')
        const { payload } = await jwtVerify(proof ?? '', await importJWK(jwk, alg), {
          currentDate: new Date(Date.UTC(2026, 10, 24, 9)),
        })
        return { ...(payload as { htm?: string; htu?: string; nonce?: string; ath?: string; jti?: string }), typ, jwk }
      }),
    )
  }

  test('both servers get a proof with the nonce each asked for, and the token is bound', async () => {
    const { core, slept } = connect(secret, { dpop: true })
    const seen = serve([tokenNonceAsked, () => grant('t1', 'DPoP')], [nonceAsked('rs-1'), ok])
    await core.json('GET', '/v1/a?limit=1')
    const atToken = await proofs(seen.token)
    const atResource = await proofs(seen.resource)
    expect(atToken.map(({ htm, htu, nonce, ath }) => ({ htm, htu, nonce, ath }))).toEqual([
      { htm: 'POST', htu: `${BASE}/oauth/token`, nonce: undefined, ath: undefined },
      { htm: 'POST', htu: `${BASE}/oauth/token`, nonce: 'as-1', ath: undefined },
    ])
    const ath = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('t1'))).toString('base64url')
    expect(atResource.map(({ htm, htu, nonce, ath }) => ({ htm, htu, nonce, ath }))).toEqual([
      { htm: 'GET', htu: `${BASE}/v1/a`, nonce: undefined, ath },
      { htm: 'GET', htu: `${BASE}/v1/a`, nonce: 'rs-1', ath },
    ])
    expect(new Set([...atToken, ...atResource].map(({ jti }) => jti)).size).toBe(4)
    expect(new Set([...atToken, ...atResource].map(({ typ }) => typ))).toEqual(new Set(['dpop+jwt']))
    expect(Object.keys(atResource[0]?.jwk ?? {}).sort()).toEqual(['crv', 'kty', 'x', 'y'])
    expect(sent(seen.resource)).toEqual(['DPoP t1', 'DPoP t1'])
    expect(slept).toEqual([])
  })

  test('a nonce handed out with a good answer is used in the next request', async () => {
    const { core } = connect({ token: async () => 't' }, { dpop: true })
    const fresh = () => HttpResponse.json({}, { headers: { 'DPoP-Nonce': 'rs-2' } })
    const seen = serve([], [fresh, ok])
    await core.json('GET', '/v1/a')
    await core.json('GET', '/v1/a')
    expect((await proofs(seen.resource)).map(({ nonce }) => nonce)).toEqual([undefined, 'rs-2'])
  })

  test('a server that asks for a nonce without end is given up', async () => {
    const { core } = connect({ token: async () => 't' }, { dpop: true })
    const seen = serve([], [nonceAsked('n')])
    await expect(core.json('GET', '/v1/a')).rejects.toMatchObject({ status: 401 })
    expect(seen.resource.length).toBe(3)
  })

  test('a token anybody could use is refused where a bound one was asked for', async () => {
    const { core } = connect(secret, { dpop: true })
    serve([() => grant('t1', 'Bearer')])
    await expect(core.json('GET', '/v1/a')).rejects.toMatchObject({ code: 'token_not_bound' })
  })

  test.each(['ES256', 'EdDSA'])('proofs by a given %s key name that key', async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const jwk = (await exportJWK(pair.privateKey)) as unknown as PrivateJwk
    const expected = await calculateJwkThumbprint(await exportJWK(pair.publicKey))
    for (const key of [jwk, pair]) expect(await createDpop(key).thumbprint()).toBe(expected)
  })

  test('the thumbprint is that of the example in RFC 8037 appendix A.3', async () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
    expect(await thumbprint(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  test('an API key cannot be bound', () => {
    expect(() => connect({ apiKey: 'k' }, { dpop: true })).toThrow(TypeError)
  })
})
