import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** TWD 12,500.00 owed; ten months of 1,250.00, which the mandate's authority covers. */
export const plan = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ kind: 'instalment_plan', total: 1_250_000 },
  schedule: { frequency: 'monthly', count: 10, firstOn: '2026-12-15' },
  ...changes,
})

/** Thirteen months: one more than the authority covers. */
export const longPlan = (changes: Record<string, unknown> = {}) =>
  plan({ schedule: { frequency: 'monthly', count: 13, firstOn: '2026-12-15' }, ...changes })

/** A household with TWD 2,000.00 left over a month. */
export const household = (wages = 4_000_000) => ({
  ...{ currency: 'TWD', adults: 1, children: 1 },
  income: [{ kind: 'wages', amount: wages }],
  essentials: [
    { kind: 'housing', amount: 1_800_000 },
    { kind: 'food', amount: 1_500_000 },
  ],
  otherDebts: [{ kind: 'cards', amount: 500_000 }],
})

/** A lender and an agency with a mandate, debts placed and agreements about them. */
export async function agreeing(platform: Platform) {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency)
  const done = async (by: TestOrganisation, path: string, body: unknown = {}) => {
    const answer = await by.post(path, body)
    if (answer.status >= 300) throw new Error(answer.text)
    return answer.body
  }
  /** An active placement, its account and its borrower. */
  const placed = async (under = mandate) => {
    const account = await debtOf(platform, lender)
    const { id } = await done(lender, '/v1/placements', { account, mandate: under })
    await done(agency, `/v1/placements/${id}/accept`)
    await done(agency, `/v1/placements/${id}/activate`)
    const links = await lender.get(`/v1/accounts/${account}/parties`)
    const party: string = links.body.data[0].party?.id ?? links.body.data[0].partyId
    return { account, placement: id as string, party }
  }
  const proposed = async (body: (debt: Record<string, unknown>) => Record<string, unknown>, by = agency) => {
    const debt = await placed()
    const about = by === lender ? { account: debt.account } : { placement: debt.placement }
    const { id } = await done(by, '/v1/agreements', body({ ...about, party: debt.party }))
    return { ...debt, id: id as string, on: `/v1/agreements/${id}` }
  }
  const running = () => proposed((debt) => plan(debt))
  /** Offered by the agency beyond its authority: the lender answers. */
  const waiting = () => proposed((debt) => longPlan(debt))
  const pay = (account: string, amount: number, effectiveOn: string) =>
    done(lender, `/v1/accounts/${account}/transactions`, { kind: 'payment', currency: 'TWD', amount, effectiveOn })
  return { lender, agency, mandate, done, placed, running, waiting, proposed, pay }
}

export type Agreeing = Awaited<ReturnType<typeof agreeing>>
