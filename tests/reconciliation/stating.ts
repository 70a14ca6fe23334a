import { mandateBetween } from '../mandates/terms.ts'
import { type Debt, debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** The day the test clock starts on, where the lender is. */
export const TODAY = '2026-11-24'

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
type Body = any

export interface World {
  readonly platform: Platform
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly mandate: string
}

export interface Stated {
  readonly placement: string
  readonly balance: number
  readonly status?: string
  readonly key?: string
}

/** A lender and an agency of their own, under a mandate of their own. */
export async function worldOf(
  platform: Platform,
  { terms, timeZone = 'Asia/Taipei' }: { terms?: object; timeZone?: string } = {},
): Promise<World> {
  const lender = await platform.organisation('lender', { timeZone })
  const agency = await platform.organisation('agency', { timeZone })
  return { platform, lender, agency, mandate: await mandateBetween(lender, agency, terms ? { terms } : {}) }
}

let made = 0

/** A placement the agency holds, under a reference of each side. */
export async function held({ platform, lender, agency, mandate }: World, debt: Debt = {}): Promise<Body> {
  const account = await debtOf(platform, lender, { reference: `LOAN-${++made}`, balance: 1_000, ...debt })
  const placed = await lender.post('/v1/placements', { account, mandate, reference: `P-${made}` })
  if (placed.status !== 201) throw new Error(placed.text)
  const accepted = await agency.post(`/v1/placements/${placed.body.id}/accept`, { reference: `CASE-${made}` })
  if (accepted.status !== 200) throw new Error(accepted.text)
  return {
    ...placed.body,
    account,
    agencyReference: `CASE-${made}`,
    accountReference: debt.reference ?? `LOAN-${made}`,
  }
}

const totalsOf = (lines: readonly Stated[]) => ({
  count: lines.length,
  amount: lines.reduce((sum, { balance }) => sum + balance, 0),
})

export async function opened(
  { agency, mandate }: Pick<World, 'agency' | 'mandate'>,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const answer = await agency.post<Body>('/v1/reconciliations', { mandate, asOf: TODAY, ...changes })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id
}

/** A statement with its lines, not submitted. */
export async function stated(world: World, lines: readonly Stated[], changes: Record<string, unknown> = {}) {
  const id = await opened(world, { controlTotals: totalsOf(lines), ...changes })
  if (lines.length > 0) {
    const answer = await world.agency.post(`/v1/reconciliations/${id}/lines`, { lines })
    if (answer.status !== 200) throw new Error(answer.text)
  }
  return id
}

/** A statement submitted and compared. */
export async function reconciled(world: World, lines: readonly Stated[], changes: Record<string, unknown> = {}) {
  const id = await stated(world, lines, changes)
  const answer = await world.agency.post(`/v1/reconciliations/${id}/submit`)
  if (answer.status !== 202) throw new Error(answer.text)
  await world.platform.settle()
  return id
}

export const differencesOf = async (by: TestOrganisation, id: string, query = ''): Promise<Body[]> => {
  const { body, text } = await by.get<Body>(`/v1/reconciliations/${id}/differences?limit=200${query}`)
  if (!body.data) throw new Error(text)
  return body.data
}
