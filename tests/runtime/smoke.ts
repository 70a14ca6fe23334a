import { expect } from 'vitest'
import type { SandboxOrganisation } from '../../src/runtime/sandbox.ts'
import { accountOf } from '../accounts/accounts.ts'
import { termsOf } from '../mandates/terms.ts'
import { oauthSmoke } from './smoke-oauth.ts'

/** Who asks: an organisation of the sandbox by its part in the story, or nobody. */
export type Part = 'lender' | 'agency' | 'stranger' | 'regulator' | 'nobody'

/** What a line may use of the lines before it, in the same runtime. */
export interface SmokeContext {
  readonly organisations: Readonly<Record<Exclude<Part, 'nobody'>, SandboxOrganisation>>
  readonly integrator: { readonly client: string; readonly secret: string }
  /** What earlier lines kept, by name. */
  readonly kept: ReadonlyMap<string, string>
}

export interface SmokeRequest {
  readonly as: Part
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON unless it is text. */
  readonly body?: unknown
}

export interface SmokeLine {
  /** A sentence: "a lender proposes a mandate". */
  readonly name: string
  readonly request: (context: SmokeContext) => SmokeRequest
  readonly expectation: {
    readonly status: number
    readonly headers?: Readonly<Record<string, unknown>>
    /** Matched as toMatchObject does; text when the answer is no JSON. */
    readonly body?: string | object
  }
  /** Comes true a moment after the line before it, so it is asked again for up to ten seconds. */
  readonly eventually?: boolean
  /** Names values of the answer for later lines. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  readonly keep?: (body: any) => Readonly<Record<string, string>>
}

const problem = (status: number, code: string) => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { status, code, requestId: expect.stringMatching(/^req_/) },
})

/** What must work the same in every runtime. One line an edge, a room or a means of the platform. */
export const smoke: readonly SmokeLine[] = [
  {
    name: 'the process is alive',
    request: () => ({ as: 'nobody', path: '/healthz' }),
    expectation: { status: 200, body: { status: 'alive' } },
  },
  {
    name: 'it is ready: the database answers and its schema is current',
    request: () => ({ as: 'nobody', path: '/readyz' }),
    expectation: { status: 200, body: { checks: { database: { ok: true }, schema: { ok: true } } } },
  },
  {
    name: 'nobody reads mandates without a credential',
    request: () => ({ as: 'nobody', path: '/v1/mandates' }),
    expectation: problem(401, 'unauthenticated'),
  },
  {
    name: 'a path that does not exist is a problem like any other',
    request: () => ({ as: 'lender', path: '/v1/nothing-here' }),
    expectation: problem(404, 'not_found'),
  },
  {
    name: 'a lender proposes a mandate',
    request: ({ organisations }) => ({
      ...{ as: 'lender', method: 'POST', path: '/v1/mandates' },
      body: { counterparty: organisations.agency.id, terms: termsOf() },
    }),
    expectation: { status: 201, body: { status: 'proposed' } },
    keep: ({ id }) => ({ mandate: id }),
  },
  {
    name: 'the agency reads it',
    request: ({ kept }) => ({ as: 'agency', path: `/v1/mandates/${kept.get('mandate')}` }),
    expectation: { status: 200, headers: { etag: expect.stringMatching(/^"1-/) }, body: { status: 'proposed' } },
  },
  {
    name: 'and signs it',
    request: ({ kept }) => ({
      ...{ as: 'agency', method: 'POST', path: `/v1/mandates/${kept.get('mandate')}/sign`, body: { number: 1 } },
    }),
    expectation: { status: 200, body: { status: 'active' } },
  },
  {
    name: 'to an agency it was not offered to it does not exist',
    request: ({ kept }) => ({ as: 'stranger', path: `/v1/mandates/${kept.get('mandate')}` }),
    expectation: problem(404, 'not_found'),
  },
  {
    name: 'a list comes in pages',
    request: () => ({ as: 'lender', path: '/v1/mandates?limit=1' }),
    expectation: { status: 200, body: { data: [expect.anything()] } },
  },
  {
    name: 'GraphQL answers it with both its sides',
    request: ({ kept }) => ({
      ...{ as: 'agency', method: 'POST', path: '/graphql' },
      body: {
        query: 'query ($id: ID!) { node(id: $id) { ... on Mandate { status lender { id } agency { id } } } }',
        variables: { id: kept.get('mandate') },
      },
    }),
    expectation: {
      status: 200,
      body: {
        data: {
          node: {
            status: 'active',
            lender: { id: expect.stringMatching(/^org_/) },
            agency: { id: expect.any(String) },
          },
        },
      },
    },
  },
  {
    name: 'and changes it by the same command',
    request: ({ kept }) => ({
      ...{ as: 'lender', method: 'POST', path: '/graphql' },
      body: {
        query: 'mutation ($input: MandateSignInput!) { mandateSign(input: $input) { id } }',
        variables: {
          input: { mandate: kept.get('mandate'), number: 1, idempotencyKey: `smoke-${kept.get('mandate')}` },
        },
      },
    }),
    expectation: {
      status: 200,
      body: { data: { mandateSign: null }, errors: [{ extensions: { code: 'mandate_nothing_to_sign', status: 409 } }] },
    },
  },
  {
    name: 'what happened is in the feed of both sides once it is numbered',
    request: () => ({ as: 'agency', path: '/v1/events?limit=200' }),
    expectation: {
      status: 200,
      body: { data: expect.arrayContaining([expect.objectContaining({ type: 'mandate.signed' })]) },
    },
    eventually: true,
  },
  {
    name: 'a lender records an account, its borrower sealed',
    request: () => ({ as: 'lender', method: 'POST', path: '/v1/accounts', body: accountOf() }),
    expectation: { status: 201, body: { id: expect.stringMatching(/^acc_/) } },
    keep: ({ id }) => ({ account: id }),
  },
  {
    name: 'and reads it again',
    request: ({ kept }) => ({ as: 'lender', path: `/v1/accounts/${kept.get('account')}` }),
    expectation: { status: 200, body: { product: 'credit_card' } },
  },
  {
    name: 'to an agency it was not placed with the account does not exist',
    request: ({ kept }) => ({ as: 'agency', path: `/v1/accounts/${kept.get('account')}` }),
    expectation: problem(404, 'not_found'),
  },
  {
    name: 'GraphQL reads the same mandate',
    request: ({ kept }) => ({
      ...{ as: 'lender', method: 'POST', path: '/graphql' },
      body: {
        query: `{ mandate(mandate: "${kept.get('mandate')}") { id status } mandates(first: 1) { edges { node { id } } } }`,
      },
    }),
    expectation: { status: 200, body: { data: { mandate: { status: expect.any(String) } } } },
  },
  {
    name: 'a list is streamed as NDJSON',
    request: () => ({ as: 'lender', path: '/v1/mandates?format=ndjson' }),
    expectation: { status: 200, headers: { 'content-type': expect.stringContaining('ndjson') } },
  },
  {
    name: 'the reference page is served without another host',
    request: () => ({ as: 'nobody', path: '/docs' }),
    expectation: { status: 200, headers: { 'content-type': expect.stringContaining('text/html') } },
  },
  {
    name: 'a guide is read from beside the program',
    request: () => ({ as: 'nobody', path: '/docs/guides/authentication' }),
    expectation: { status: 200, headers: { 'content-type': expect.stringContaining('text/html') } },
  },
  ...oauthSmoke,
  {
    name: 'a body that is not JSON is refused',
    request: () => ({ as: 'lender', method: 'POST', path: '/v1/mandates', body: '{"agency":' }),
    expectation: problem(400, 'malformed_request'),
  },
]
