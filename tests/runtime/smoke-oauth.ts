import { expect } from 'vitest'
import type { SmokeLine } from './smoke.ts'

const publicKey = {
  ...{ kty: 'EC', crv: 'P-256', kid: 'first' },
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
}

/** Tokens, clients and quotas: what must work the same in every runtime. */
export const oauthSmoke: readonly SmokeLine[] = [
  {
    name: 'the authorisation server describes itself',
    request: () => ({ as: 'nobody', path: '/.well-known/oauth-authorization-server' }),
    expectation: { status: 200, body: { grant_types_supported: ['client_credentials'] } },
  },
  {
    name: 'its keys are published, without their private part',
    request: () => ({ as: 'nobody', path: '/oauth/jwks' }),
    expectation: { status: 200, body: { keys: [expect.not.objectContaining({ d: expect.anything() })] } },
  },
  {
    name: 'the integrator app gets a token for its secret',
    request: ({ integrator }) => ({
      ...{ as: 'nobody', method: 'POST', path: '/oauth/token', body: 'grant_type=client_credentials' },
      headers: {
        authorization: `Basic ${btoa(`${integrator.client}:${integrator.secret}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    }),
    expectation: { status: 200, body: { token_type: 'Bearer' } },
    keep: ({ access_token }) => ({ token: access_token }),
  },
  {
    name: 'and reads with it',
    request: ({ kept }) => ({
      ...{ as: 'nobody', path: '/v1/mandates', headers: { authorization: `Bearer ${kept.get('token')}` } },
    }),
    expectation: { status: 200, body: { data: expect.any(Array) } },
  },
  {
    name: 'then revokes it',
    request: ({ integrator, kept }) => ({
      ...{ as: 'nobody', method: 'POST', path: '/oauth/revoke', body: `token=${kept.get('token')}` },
      headers: {
        authorization: `Basic ${btoa(`${integrator.client}:${integrator.secret}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    }),
    expectation: { status: 200, headers: { 'cache-control': 'no-store' }, body: '' },
  },
  {
    name: 'and finds it dead',
    request: ({ kept }) => ({
      ...{ as: 'nobody', path: '/v1/mandates', headers: { authorization: `Bearer ${kept.get('token')}` } },
    }),
    expectation: {
      status: 401,
      headers: { 'www-authenticate': expect.stringMatching(/^Bearer error="invalid_token"/) },
    },
  },
  {
    name: 'a client is registered with its public key (RFC 7517, appendix A.1)',
    request: () => ({
      ...{ as: 'lender', method: 'POST', path: '/v1/clients' },
      body: {
        name: 'Nightly sync',
        authMethod: 'private_key_jwt',
        jwks: { keys: [publicKey] },
        scopes: ['events:read'],
      },
    }),
    expectation: { status: 201, body: { status: 'active', clientSecret: null } },
  },
  {
    name: 'the quotas are announced',
    request: () => ({ as: 'regulator', path: '/v1/members' }),
    expectation: {
      status: 200,
      headers: { ratelimit: expect.stringMatching(/^"client";r=\d+;t=\d+, "organisation";r=\d+;t=\d+$/) },
      body: { data: [] },
    },
  },
]
