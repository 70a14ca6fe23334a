import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

let made = 0

export const letter = (changes = {}) => ({ letterOn: '2026-11-20', ...changes })
export const filing = (changes = {}) => ({
  ...{
    court: 'Taipei District Court',
    claimNumber: '2026-5512',
    filedOn: '2026-11-21',
    claimed: 1_250_000,
    ...changes,
  },
})
export const judgment = (changes = {}) => ({
  ...{ judgmentOn: '2026-11-22', awarded: 1_250_000, costsAwarded: 20_000, annualRate: 500, ...changes },
})

const done = async (by: TestOrganisation, path: string, body: unknown = {}) => {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`)
  return answer.body
}

/** A lender and an agency whose placements may be raised to litigation at once, when the lender approves. */
export async function suing(platform: Platform) {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency)
  const policy = await done(lender, '/v1/collection-policies', {
    ...{ name: 'Straight to court', product: 'credit_card', jurisdiction: 'TW' },
    stages: [
      { stage: 'reminder', channels: ['letter'] },
      { stage: 'litigation', channels: ['letter'], gates: [{ kind: 'no_open_dispute' }] },
    ],
  })
  await done(lender, `/v1/collection-policies/${policy.id}/publish`)
  const placed = async () => {
    const account = await debtOf(platform, lender)
    const { id } = await done(lender, '/v1/placements', { account, mandate })
    await done(agency, `/v1/placements/${id}/accept`)
    await done(agency, `/v1/placements/${id}/activate`)
    // What happens next is later than the entry into the first stage.
    platform.clock.advance(1)
    return { account, placement: id as string }
  }
  /** A placement whose case its lender let go to litigation. */
  const raised = async () => {
    const one = await placed()
    const { body: stage } = await agency.get(`/v1/placements/${one.placement}/stage`)
    const approval = await done(agency, `/v1/stage-cases/${stage.id}/approvals`, { reason: 'unresponsive' })
    await done(lender, `/v1/stage-approvals/${approval.id}/approve`)
    await done(agency, `/v1/stage-cases/${stage.id}/move`, { to: 'litigation' })
    return one
  }
  /** A matter the agency runs. */
  const ofAgency = async () => {
    const one = await raised()
    const { id } = await done(agency, '/v1/legal-matters', letter({ placement: one.placement }))
    return { ...one, id: id as string, on: `/v1/legal-matters/${id}` }
  }
  return { lender, agency, done, placed, raised, ofAgency, ...(await suingAlone(platform)) }
}

/** A lender without a policy: what it sues for it decides by itself. */
async function suingAlone(platform: Platform) {
  const alone = await platform.organisation('lender')
  /** A matter about a debt nobody holds. */
  const opened = async () => {
    const account = await debtOf(platform, alone, { reference: `SUED-${++made}` })
    const { id } = await done(alone, '/v1/legal-matters', letter({ account }))
    return { account, id: id as string, on: `/v1/legal-matters/${id}` }
  }
  const filed = async () => {
    const one = await opened()
    await done(alone, `${one.on}/file`, filing())
    return one
  }
  const judged = async (changes = {}) => {
    const one = await filed()
    await done(alone, `${one.on}/judgment`, judgment(changes))
    return one
  }
  return { alone, opened, filed, judged }
}

export type Suing = Awaited<ReturnType<typeof suing>>
