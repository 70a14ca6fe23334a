import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export interface Market {
  readonly platform: Platform
  readonly seller: TestOrganisation
  readonly buyer: TestOrganisation
}

export async function marketOf(platform: Platform): Promise<Market> {
  return { platform, seller: await platform.organisation('lender'), buyer: await platform.organisation('debt_buyer') }
}

export const terms = ({ buyer }: Pick<Market, 'buyer'>, accounts: readonly string[], changes = {}) => ({
  ...{ buyer: buyer.id, source: { accounts }, currency: 'TWD', price: { perAccount: 50_000 }, ...changes },
})

/** A sale its seller offered, of these accounts or of two ordinary ones. */
export async function offered(market: Market, accounts?: readonly string[], changes = {}): Promise<string> {
  const { platform, seller } = market
  const sold = accounts ?? [await debtOf(platform, seller), await debtOf(platform, seller)]
  const answer = await seller.post('/v1/debt-sales', terms(market, sold, changes))
  if (answer.status !== 202) throw new Error(answer.text)
  await platform.settle()
  return answer.body.id
}

/** The same, accepted and scrubbed. */
export async function scrubbed(market: Market, accounts?: readonly string[], changes = {}): Promise<string> {
  const id = await offered(market, accounts, changes)
  const answer = await market.buyer.post(`/v1/debt-sales/${id}/accept`)
  if (answer.status !== 200) throw new Error(answer.text)
  await market.platform.settle()
  return id
}

/** The same, whose seller says that the borrowers were told. */
export async function notified(market: Market, accounts?: readonly string[], changes = {}): Promise<string> {
  const id = await scrubbed(market, accounts, changes)
  const told = { sentOn: '2026-11-20', noticeSha256: 'ab'.repeat(32) }
  const answer = await market.seller.post(`/v1/debt-sales/${id}/notify`, told)
  if (answer.status !== 200) throw new Error(answer.text)
  return id
}

export const tapeOf = async (by: TestOrganisation, sale: string, filter = '') =>
  (await by.get(`/v1/debt-sales/${sale}/accounts?limit=200${filter}`)).body.data

export const DEED = 'cd'.repeat(32)

/** The same, assigned, and taken over as far as no agency holds it. */
export async function assigned(market: Market, accounts?: readonly string[], changes = {}): Promise<string> {
  const id = await notified(market, accounts, changes)
  const answer = await market.seller.post(`/v1/debt-sales/${id}/transfer`, { documentSha256: DEED })
  if (answer.status !== 202) throw new Error(answer.text)
  await market.platform.settle()
  return id
}

/** What the first account of a sale became at its buyer. */
export async function boughtOf({ buyer }: Market, sale: string): Promise<string> {
  const [line] = await tapeOf(buyer, sale)
  if (!line.boughtAccountId) throw new Error(JSON.stringify(line))
  return line.boughtAccountId
}

/** A sale under way of two debts, the second of which the buyer’s books refuse: another account of its has that reference. */
export async function refusing(market: Market, accounts?: readonly string[]): Promise<string> {
  const { seller, buyer, platform } = market
  const id = await notified(market, accounts)
  const own = await buyer.post('/v1/accounts', {
    ...{ reference: `${id}/2`, product: 'loan', currency: 'TWD', jurisdiction: 'TW', openedOn: '2024-01-15' },
    balance: { principal: 100, interest: 0, fees: 0, costs: 0 },
    parties: [{ role: 'borrower', liability: 'several', newParty: { name: 'Somebody Else' } }],
  })
  if (own.status !== 201) throw new Error(own.text)
  const answer = await seller.post(`/v1/debt-sales/${id}/transfer`, { documentSha256: DEED })
  if (answer.status !== 202) throw new Error(answer.text)
  await platform.settle()
  return id
}

/** The buyer mends its books: its own account makes way. */
export const mended = ({ platform }: Market, sale: string) =>
  platform.admin`update accounts set reference = ${`own-${sale}`}, version = version + 1 where reference = ${`${sale}/2`}`
