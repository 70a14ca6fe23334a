import { createHash } from 'node:crypto'
import { blindIdentifiers, type MatchNamespace, tokensOf } from '../../sdk/src/exchange.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
export const terms = { version: '2026-1', uri: 'https://exchange.example/terms/2026-1', sha256: sha256('terms') }
export const agreed = { termsVersion: terms.version, termsSha256: terms.sha256 }

/** An answer's body, where it is one of success. */
export async function done(by: TestOrganisation, path: string, body: unknown = {}) {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.text}`)
  return answer.body
}

export interface TestExchange {
  readonly operator: TestOrganisation
  readonly id: string
}

/** An exchange of Taiwan, unless said otherwise, in a world. */
export async function exchangeIn(
  platform: Platform,
  { world = 'sandbox', jurisdiction = 'TW', changes = {} } = {},
): Promise<TestExchange> {
  const operator = await platform.organisation('operator', { world, jurisdictions: [jurisdiction] })
  const { id } = await done(operator, '/v1/exchanges', { jurisdiction, publicName: 'An exchange', terms, ...changes })
  return { operator, id }
}

/** Lets an organisation into an exchange; the id of its membership. */
export async function joined({ operator, id: exchange }: TestExchange, by: TestOrganisation): Promise<string> {
  const { id } = await done(by, '/v1/exchange-members', { exchange, ...agreed })
  await done(operator, `/v1/exchange-members/${id}/approve`)
  return id
}

/** An organisation in an exchange of its own operator’s. */
export async function memberOf(platform: Platform, kind: 'lender' | 'agency' = 'lender', options: object = {}) {
  const { world = 'sandbox' } = options as { world?: string }
  const [exchange, by] = [await exchangeIn(platform, { world }), await platform.organisation(kind, options)]
  return { by, exchange, member: await joined(exchange, by) }
}

/** The tokens of identifiers, as a member gets them. */
export async function tokens(
  by: TestOrganisation,
  identifiers: readonly string[],
  namespace: MatchNamespace = 'TW-NID',
) {
  const batch = blindIdentifiers(namespace, identifiers)
  const body = await done(by, '/v1/exchange/evaluations', { namespace, blindedElements: batch.blinded })
  const evaluated = { evaluated: body.evaluatedElements, proof: body.proof }
  return { epoch: body.epoch as string, tokens: tokensOf(batch, evaluated, body.publicKey) }
}
