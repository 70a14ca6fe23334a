import { createHash } from 'node:crypto'
import { exchangeIn, joined, sha256 } from '../exchange/members.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** A token of somebody: 32 bytes that follow from a name. */
export const tokenOf = (name: string) => createHash('sha256').update(`token of ${name}`).digest('base64url')

/** What a member says of a debt in arrears, its borrower told before. */
export const contribution = (changes: object = {}) => ({
  ...{ reference: 'LOAN-1', namespace: 'TW-NID', epoch: '2026H2', token: tokenOf('somebody') },
  ...{ product: 'unsecured', status: 'arrears', daysPastDue: '30-59', amountBand: '10000', currency: 'TWD' },
  ...{ openedOn: '2024-01-15', firstDelinquencyOn: '2026-10-01', statusSince: '2026-10-01', chargedOffOn: null },
  ...{ asOf: '2026-11-20', notice: told('2026-10-20') },
  ...changes,
})

export const told = (givenOn: string) => ({ givenOn, method: 'letter', evidenceSha256: sha256(givenOn) })

interface Seen {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What an organisation was told, as far as a page goes. */
export const eventsOf = async (by: TestOrganisation): Promise<readonly Seen[]> =>
  (await by.get('/v1/events?limit=200')).body.data

/** What is said of a debt, without whose it is. */
export const factsOf = (changes: object = {}) => {
  const { reference, namespace, epoch, token, notice, ...said } = contribution(changes)
  return said
}

/** A member of an exchange of its own, and how it says something of a debt. */
export async function contributorIn(platform: Platform, jurisdiction = 'TW') {
  const exchange = await exchangeIn(platform, { jurisdiction })
  const by = await platform.organisation('lender', { jurisdictions: [jurisdiction] })
  const member = await joined(exchange, by)
  const body = (changes: object = {}) => contribution({ exchange: exchange.id, ...changes })
  const say = (changes: object = {}) => by.post('/v1/exchange-records', body(changes))
  return { by, member, exchange: exchange.id, operator: exchange.operator, body, say }
}
