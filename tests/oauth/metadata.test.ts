import { describe, expect, it, test } from 'vitest'
import { readBearer } from '../../src/oauth/bearer.ts'
import { credentialError } from '../../src/oauth/errors.ts'
import {
  authorizationServerMetadata,
  bearerChallenge,
  type OauthConfiguration,
  protectedResourceMetadata,
  wellKnownUrl,
} from '../../src/oauth/metadata.ts'
import { issuer, kindOf, resource, tokenEndpoint } from './actors.ts'

const configuration: OauthConfiguration = {
  issuer,
  resource,
  endpoints: { token: tokenEndpoint, jwks: `${issuer}/oauth/jwks`, revocation: `${issuer}/oauth/revoke` },
  scopes: ['accounts:read'],
  sandbox: true,
  documentation: 'https://docs.concordat.test',
}

describe('the metadata documents', () => {
  it('offer secrets in the sandbox only', () => {
    const methods = (sandbox: boolean) => {
      const document = authorizationServerMetadata({ ...configuration, sandbox })
      return [document.token_endpoint_auth_methods_supported, document.revocation_endpoint_auth_methods_supported]
    }
    expect(methods(true)).toEqual(Array(2).fill(['private_key_jwt', 'client_secret_basic']))
    expect(methods(false)).toEqual(Array(2).fill(['private_key_jwt']))
  })
  it('name the introspection endpoint where there is one', () => {
    expect(authorizationServerMetadata(configuration)).not.toHaveProperty('introspection_endpoint')
    const endpoints = { ...configuration.endpoints, introspection: `${issuer}/oauth/introspect` }
    expect(authorizationServerMetadata({ ...configuration, endpoints })).toHaveProperty(
      'introspection_endpoint',
      `${issuer}/oauth/introspect`,
    )
  })
  it('point from the resource to its issuer', () => {
    expect(protectedResourceMetadata(configuration)).toMatchObject({ resource, authorization_servers: [issuer] })
  })
  test.each([
    ['https://a.test', 'https://a.test/.well-known/oauth-authorization-server'],
    ['https://a.test/', 'https://a.test/.well-known/oauth-authorization-server'],
    ['https://a.test/tenant/', 'https://a.test/.well-known/oauth-authorization-server/tenant'],
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/.well-known/oauth-authorization-server/v1'],
  ])('of %s lie at %s', (identifier, url) => {
    expect(wellKnownUrl('oauth-authorization-server', identifier)).toBe(url)
  })
})

describe('a challenge', () => {
  const where = `resource_metadata="${resource}/.well-known/oauth-protected-resource"`
  it('carries no error where no credential was sent (RFC 6750 section 3.1)', () => {
    expect(bearerChallenge(resource, credentialError({ kind: 'no_credentials' }))).toBe(`Bearer ${where}`)
  })
  it('says that a token is not valid', () => {
    expect(bearerChallenge(resource, credentialError({ kind: 'bad_signature' }))).toBe(
      `Bearer error="invalid_token", error_description="The credential is not valid.", ${where}`,
    )
  })
  it('names the scopes that are missing', () => {
    expect(bearerChallenge(resource, { error: 'insufficient_scope', scope: ['accounts:read', 'accounts:write'] })).toBe(
      `Bearer error="insufficient_scope", scope="accounts:read accounts:write", ${where}`,
    )
  })
  test.each(['a"b', 'a\\b', 'a\r\nx: y', 'ä'])('cannot be broken out of with %j', (scope) => {
    expect(() => bearerChallenge(resource, { error: 'insufficient_scope', scope: [scope] })).toThrow(/quoted/)
  })
})

describe('a Bearer credential', () => {
  test.each([
    ['Bearer a.b-c_d~e+f/g==', 'a.b-c_d~e+f/g=='],
    ['bearer  x', 'x'],
    ['BEARER x ', 'x'],
  ])('is read from %j', (header, credential) => {
    expect(readBearer(header)).toEqual({ ok: true, value: credential })
  })
  test.each([
    [null, 'no_credentials'],
    ['', 'no_credentials'],
    ['Basic YTpi', 'unsupported_scheme'],
    ['DPoP x', 'unsupported_scheme'],
    ['Bearer', 'malformed_authorization'],
    ['Bearer a b', 'malformed_authorization'],
    ['Bearer a, Bearer b', 'malformed_authorization'],
    ['Bearer ä', 'malformed_authorization'],
  ])('is not read from %j', (header, kind) => {
    expect(kindOf(readBearer(header))).toBe(kind)
  })
})
