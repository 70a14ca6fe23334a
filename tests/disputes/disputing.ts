import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** What a test of a dispute says; the rest is ordinary. */
export const dispute = (changes: Record<string, unknown>): Record<string, unknown> => ({
  ...{ receivedOn: '2026-11-20', statement: 'I never signed this', ...changes },
})

/** A lender and an agency with a mandate, their debts, and cases about them. */
export async function disputing(platform: Platform, jurisdiction = 'TW') {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { jurisdictions: [jurisdiction] } })
  const done = async (by: TestOrganisation, path: string, body: unknown = {}) => {
    const answer = await by.post(path, body)
    if (answer.status >= 300) throw new Error(answer.text)
    return answer.body
  }
  const account = () => debtOf(platform, lender, { jurisdiction })
  /** An account placed with the agency and active. */
  const placed = async (about?: string) => {
    const debt = about ?? (await account())
    const { id } = await done(lender, '/v1/placements', { account: debt, mandate })
    await done(agency, `/v1/placements/${id}/accept`)
    await done(agency, `/v1/placements/${id}/activate`)
    return { account: debt, placement: id as string }
  }
  /** A dispute of the agency's about an active placement. */
  const raised = async (changes: Record<string, unknown> = {}) => {
    const debt = await placed()
    const { id } = await done(agency, '/v1/disputes', dispute({ placement: debt.placement, ...changes }))
    return { ...debt, id: id as string, on: `/v1/cases/${id}` }
  }
  /** A complaint of the lender's about an active placement. */
  const complained = async (changes: Record<string, unknown> = {}) => {
    const debt = await placed()
    const complaint = { account: debt.account, receivedOn: '2026-11-20', conduct: ['threat'], ...changes }
    const { id } = await done(lender, '/v1/complaints', complaint)
    return { ...debt, id: id as string, on: `/v1/cases/${id}` }
  }
  const statusOf = async (placement: string) => (await lender.get(`/v1/placements/${placement}`)).body.status as string
  return { lender, agency, mandate, done, account, placed, raised, complained, statusOf }
}

export type Disputing = Awaited<ReturnType<typeof disputing>>
