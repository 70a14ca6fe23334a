import { type MandateTerms, standardsOf } from '../../src/mandates/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export const HOUR = 3_600
export const DAY = 24 * HOUR

/** Work standards a test is about; breaches that run out uncured take a fifth of the capacity. */
export const standards = (changes: Partial<MandateTerms['workStandards']> = {}) => ({
  workStandards: standardsOf({ reportEveryDays: 30, capacityStepPercent: 20, ...changes }),
})

/** A lender and an agency with a mandate between them, and what happens to their placements. */
export async function workBetween(platform: Platform) {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: standards() })
  const offered = async (under = mandate): Promise<string> => {
    const answer = await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate: under })
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body.id
  }
  const pass = async (seconds: number) => {
    platform.clock.advance(seconds)
    await platform.settle()
  }
  const lateOf = async (by: TestOrganisation, filter = '') =>
    (await by.get(`/v1/work-standards/late?limit=200${filter}`)).body.data
  /** An offer nobody answered for two days. */
  const breached = async (): Promise<string> => {
    const placement = await offered()
    await pass(2 * DAY)
    const [breach] = await lateOf(agency, `&placement=${placement}`)
    return breach.id
  }
  return {
    ...{ lender, agency, mandate, offered, pass, lateOf, breached },
    under: (changes: Partial<MandateTerms>) => mandateBetween(lender, agency, { terms: changes }),
    accepted: async (under = mandate): Promise<string> => {
      const placement = await offered(under)
      await agency.post(`/v1/placements/${placement}/accept`)
      return placement
    },
    contested: async (): Promise<string> => {
      const id = await breached()
      await agency.post(`/v1/work-standards/breaches/${id}/contest`, { code: 'done_in_time' })
      return id
    },
    breachOf: async (id: string) => (await lender.get(`/v1/work-standards/breaches/${id}`)).body,
    breachesOf: async (filter: string) => (await lender.get(`/v1/work-standards/breaches?${filter}`)).body.data,
    capacity: async () => (await lender.get(`/v1/mandates/${mandate}/capacity`)).body,
    clockOf: async (placement: string, kind: string) =>
      (await agency.get(`/v1/placements/${placement}/clocks`)).body.clocks.findLast(
        (clock: { kind: string }) => clock.kind === kind,
      ),
  }
}

export type Work = Awaited<ReturnType<typeof workBetween>>
