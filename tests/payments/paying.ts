import { mandateBetween } from '../mandates/terms.ts'
import { type Debt, debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** A lender and an agency where an agency may take money, and the short way to payments between them. */
export interface Paying {
  readonly platform: Platform
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly mandate: string
}

export const JURISDICTION = 'US-TX'
let made = 0

export async function payingOf(platform: Platform): Promise<Paying> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const terms = { jurisdictions: [JURISDICTION, 'TW'], capacity: 100_000 }
  return { platform, lender, agency, mandate: await mandateBetween(lender, agency, { terms }) }
}

/** An account that owes 1,250,000 unless said otherwise. */
export const owing = ({ platform, lender }: Paying, changes: Debt = {}) =>
  debtOf(platform, lender, { jurisdiction: JURISDICTION, reference: `OWES-${++made}`, ...changes })

/** An account and its placement, which the agency holds under this reference of its own, if any. */
export async function held(ground: Paying, changes: Debt = {}, reference?: string) {
  const account = await owing(ground, changes)
  const placed = await ground.lender.post('/v1/placements', { account, mandate: ground.mandate })
  if (placed.status !== 201) throw new Error(placed.text)
  await ground.agency.post(`/v1/placements/${placed.body.id}/accept`, reference ? { reference } : {})
  return { account, placement: placed.body.id as string }
}

export const payment = ({ platform }: Paying, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ reference: `PAY-${++made}`, paidTo: 'lender', method: 'bank_transfer', currency: 'TWD', amount: 50_000 },
  ...{ effectiveAt: platform.clock.now(), ...changes },
})

/** Recorded, or an error that says what was answered. */
export async function paid(ground: Paying, by: TestOrganisation, changes: Record<string, unknown>) {
  const answer = await by.post('/v1/payments', payment(ground, changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

/** The balances of somebody's ledger by account; an error where it does not sum to zero. */
export async function ledgerOf(by: TestOrganisation): Promise<Record<string, string>> {
  const { body } = await by.get('/v1/trial-balance')
  for (const { difference } of body.totals) if (difference !== '0') throw new Error(JSON.stringify(body.totals))
  return Object.fromEntries(body.accounts.map(({ account, balance }: Record<string, string>) => [account, balance]))
}

interface Line {
  readonly account: string
  readonly amount: string | number
}

/** Every line somebody reads, set by set; an error where a set does not sum to zero. */
export async function linesOf(by: TestOrganisation): Promise<Line[]> {
  const { body } = await by.get('/v1/postings?limit=100')
  if (body.hasMore) throw new Error('There are more sets than a page has.')
  return body.data.flatMap(({ postings }: { postings: Line[] }) => {
    if (sumOf(postings.map(({ amount }) => amount)) !== 0n)
      throw new Error(`A set does not sum to zero: ${JSON.stringify(postings)}`)
    return postings
  })
}

export const sumOf = (amounts: readonly (bigint | number | string)[]): bigint =>
  amounts.reduce<bigint>((sum, one) => sum + BigInt(one), 0n)
