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

/** Recalls of many placements, as the lender of a ground makes and reads them. The ground may be another for each test. */
export const manyRecalls = (platform: () => Platform, ground: () => Ground) => {
  const path = '/v1/recalls'
  const create = (body: object, by = ground().lender) => by.post(path, { reason: 'sale', ...body })
  return {
    path,
    create,
    /** Its id, once it has come to its end. */
    run: async (body: object): Promise<string> => {
      const answer = await create(body)
      if (answer.status !== 202) throw new Error(answer.text)
      await platform().settle()
      return answer.body.id
    },
    read: async (id: string) => (await ground().lender.get(`${path}/${id}`)).body,
    rowsOf: async (id: string) => (await ground().lender.get(`${path}/${id}/rows?limit=200`)).body.data,
    recallsOf: async (query: string, by = ground().lender) =>
      (await by.get(`/v1/placement-recalls?limit=200&${query}`)).body.data,
    days: async (count: number) => {
      platform().clock.advance(count * 86_400)
      await platform().settle()
    },
    several: async (count: number): Promise<string[]> => {
      const made: string[] = []
      for (let i = 0; i < count; i++) made.push(await working(ground()))
      return made
    },
  }
}
