import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { ASSERTION_TYPE, parseBasicCredentials, readTokenRequest } from '../../src/oauth/client-authentication.ts'
import { tokenEndpointError } from '../../src/oauth/errors.ts'
import { assertionClaims, client, clientKey, kindOf, otherClient, signed } from './actors.ts'

let assertion: string
beforeAll(async () => {
  assertion = await signed(assertionClaims(), await clientKey('ES256', 'a'))
})

const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
const request = (form: Record<string, string> | string, authorization: string | null = null) =>
  readTokenRequest({ authorization, form: new URLSearchParams(form) })
const byKey = () => ({
  grant_type: 'client_credentials',
  client_assertion_type: ASSERTION_TYPE,
  client_assertion: assertion,
})

describe('a token request', () => {
  it('authenticates by an assertion', () => {
    expect(request({ ...byKey(), scope: 'accounts:read', client_id: client })).toEqual({
      ok: true,
      value: { authentication: { method: 'private_key_jwt', client, assertion }, scope: 'accounts:read' },
    })
  })
  it('authenticates by a client secret in the header', () => {
    expect(request({ grant_type: 'client_credentials' }, basic(client, 'a%2Bb+c'))).toEqual({
      ok: true,
      value: { authentication: { method: 'client_secret_basic', client, secret: 'a+b c' }, scope: undefined },
    })
  })
  it('counts a parameter without a value as absent, and ignores unknown ones', () => {
    const result = request({ ...byKey(), scope: '', client_secret: '', colour: 'blue' })
    expect(result.ok && result.value.scope).toBeUndefined()
  })

  test.each<[string, () => ReturnType<typeof request>, string, string]>([
    ['no authentication', () => request({ grant_type: 'client_credentials' }), 'no_authentication', 'invalid_client'],
    [
      'a client_id alone',
      () => request({ grant_type: 'client_credentials', client_id: client }),
      'no_authentication',
      'invalid_client',
    ],
    [
      'a secret in the body',
      () => request({ grant_type: 'client_credentials', client_id: client, client_secret: 's' }),
      'unsupported_authentication',
      'invalid_client',
    ],
    [
      'a SAML assertion',
      () => request({ ...byKey(), client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' }),
      'unsupported_authentication',
      'invalid_client',
    ],
    [
      'an assertion without its type',
      () => request({ grant_type: 'client_credentials', client_assertion: assertion }),
      'unsupported_authentication',
      'invalid_client',
    ],
    [
      'a Bearer token',
      () => request({ grant_type: 'client_credentials' }, 'Bearer x'),
      'unsupported_authentication',
      'invalid_client',
    ],
    [
      'an assertion of no client',
      () => request({ ...byKey(), client_assertion: 'x.y.z' }),
      'malformed_jwt',
      'invalid_client',
    ],
    [
      'an assertion for another client_id',
      () => request({ ...byKey(), client_id: otherClient }),
      'other_client_named',
      'invalid_client',
    ],
    [
      'a secret for another client_id',
      () => request({ grant_type: 'client_credentials', client_id: otherClient }, basic(client, 's')),
      'other_client_named',
      'invalid_client',
    ],
    [
      'a client id that is none',
      () => request({ grant_type: 'client_credentials' }, basic('admin', 's')),
      'malformed_client_id',
      'invalid_client',
    ],
    ['header and assertion', () => request(byKey(), basic(client, 's')), 'several_authentications', 'invalid_request'],
    [
      'header and body secret',
      () => request({ grant_type: 'client_credentials', client_secret: 's' }, basic(client, 's')),
      'several_authentications',
      'invalid_request',
    ],
    [
      'assertion and body secret',
      () => request({ ...byKey(), client_secret: 's' }),
      'several_authentications',
      'invalid_request',
    ],
    [
      'a repeated scope',
      () => request(`${new URLSearchParams(byKey())}&scope=a&scope=a`),
      'repeated_parameter',
      'invalid_request',
    ],
    ['no grant type', () => request({ ...byKey(), grant_type: '' }), 'grant_type_missing', 'invalid_request'],
    [
      'a password grant',
      () => request({ ...byKey(), grant_type: 'password' }),
      'unsupported_grant_type',
      'unsupported_grant_type',
    ],
  ])('is refused: %s', (_name, read, kind, error) => {
    const result = read()
    expect(kindOf(result)).toBe(kind)
    expect(!result.ok && tokenEndpointError(result.refusal).body.error).toBe(error)
  })
})

describe('basic credentials', () => {
  it('come back as they were encoded (RFC 6749 section 2.3.1, appendix B)', () => {
    const encode = (text: string) => new URLSearchParams({ x: text }).toString().slice(2)
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((value) => value.isWellFormed())
    fc.assert(
      fc.property(text, text, (clientId, secret) => {
        expect(parseBasicCredentials(basic(encode(clientId), encode(secret)))).toEqual({
          ok: true,
          value: { clientId, secret },
        })
      }),
    )
  })

  it('split at the first colon only', () => {
    expect(parseBasicCredentials(basic('a', 'b:c'))).toEqual({ ok: true, value: { clientId: 'a', secret: 'b:c' } })
  })

  test.each([
    ['no base64', 'Basic !!!'],
    ['no colon', `Basic ${btoa('abc')}`],
    ['no client id', `Basic ${btoa(':secret')}`],
    ['a cut-off escape', `Basic ${btoa('a:%2')}`],
    ['an escape that is no UTF-8', `Basic ${btoa('a:%ff')}`],
    ['bytes that are no UTF-8', `Basic ${btoa('a:\xff')}`],
    ['a wrong length', 'Basic YTpiY'],
    ['nothing', 'Basic '],
    ['two credentials', `Basic ${btoa('a:b')} ${btoa('a:b')}`],
    ['more than 2048 characters', `Basic ${btoa(`a:${'b'.repeat(2000)}`)}`],
  ])('are refused: %s', (_name, header) => {
    expect(parseBasicCredentials(header)).toEqual({ ok: false, refusal: { kind: 'malformed_basic_credentials' } })
  })
})
