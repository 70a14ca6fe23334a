import type { MandateTerms } from '../../src/mandates/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { type Debt, debtOf } from './portfolio.ts'

/** A lender, an agency and a mandate between them, and the short way to placements under recall. */
export interface Ground {
  readonly platform: Platform
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly mandate: string
}

export async function groundOf(platform: Platform, terms: Partial<MandateTerms> = {}): Promise<Ground> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { capacity: 100_000, ...terms } })
  return { platform, lender, agency, mandate }
}

/** A placement the agency works. */
export async function working({ platform, lender, agency, mandate }: Ground, debt: Debt = {}): Promise<string> {
  const placed = await lender.post('/v1/placements', { account: await debtOf(platform, lender, debt), mandate })
  if (placed.status !== 201) throw new Error(placed.text)
  await agency.post(`/v1/placements/${placed.body.id}/accept`)
  await agency.post(`/v1/placements/${placed.body.id}/activate`)
  return placed.body.id
}

/** Its recall, as the lender's answer. */
// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
export async function recalled(ground: Ground, placement: string, changes: object = {}): Promise<any> {
  const body = { reason: 'lender_request', ...changes }
  const answer = await ground.lender.post(`/v1/placements/${placement}/recall`, body)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

/** A fresh placement under recall. */
// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
export const underRecall = async (ground: Ground, changes: object = {}): Promise<any> =>
  recalled(ground, await working(ground), changes)

export const DAY_MS = 86_400_000

export const daysAhead = ({ clock }: Platform, days: number): string =>
  new Date(Date.parse(clock.now()) + days * DAY_MS).toISOString().slice(0, 10)
