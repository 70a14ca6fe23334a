import { contactingOf, type Reachable, type ReachableOptions } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** The four stages, with gates that a day or two of work opens. */
export const fourStages = [
  { stage: 'reminder', channels: ['email', 'letter', 'sms'] },
  {
    ...{ stage: 'phone', channels: ['email', 'letter', 'phone'], minimumDays: 2 },
    gates: [{ kind: 'days_past_due', days: 30 }],
    deEscalateOn: ['right_party', 'promise', 'payment'],
  },
  {
    ...{ stage: 'field_visit', channels: ['letter', 'phone', 'visit'], minimumDays: 0 },
    gates: [
      { kind: 'attempts', count: 2, days: 30, channels: ['phone'] },
      { kind: 'no_open_dispute' },
      { kind: 'no_protection' },
    ],
    ...{ deEscalateOn: ['right_party', 'promise', 'payment', 'agreement'], backTo: 'phone' },
  },
  {
    ...{ stage: 'litigation', channels: ['letter'] },
    gates: [
      { kind: 'notice_period_ended', notice: 'letter_of_claim' },
      { kind: 'balance', amount: 100_000, currency: 'USD' },
    ],
    deEscalateOn: ['payment', 'agreement'],
  },
]

let made = 0
export const policyOf = (changes: Record<string, unknown> = {}) => ({
  ...{ name: 'Cards', reference: `POLICY-${++made}`, product: 'credit_card', jurisdiction: 'US', stages: fourStages },
  ...changes,
})

export async function drafted(lender: TestOrganisation, changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await lender.post('/v1/collection-policies', policyOf(changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id
}

export async function published(lender: TestOrganisation, changes: Record<string, unknown> = {}): Promise<string> {
  const id = await drafted(lender, changes)
  const answer = await lender.post(`/v1/collection-policies/${id}/publish`)
  if (answer.status !== 200) throw new Error(answer.text)
  return id
}

/** A lender with a policy in force, an agency, and cases of it. */
export async function stagingBetween(platform: Platform, changes: Record<string, unknown> = {}) {
  const lender = await platform.organisation('lender', { timeZone: 'America/New_York' })
  const agency = await platform.organisation('agency', { timeZone: 'America/New_York' })
  const here = await contactingOf(lender, agency)
  const policy = await published(lender, changes)
  const opened = async (
    options: ReachableOptions = {},
  ): Promise<Reachable & { placement: string; stageCase: string }> => {
    const debt = await here.active(options)
    const { body } = await agency.get(`/v1/placements/${debt.placement}/stage`)
    // What happens next is later than the entry.
    platform.clock.advance(1)
    return { ...debt, stageCase: body.id }
  }
  /** A call to who owes, at the moment it is, that nobody answered unless said otherwise. */
  const called = async ({ placement, party }: { placement: string; party: string }, how: object = {}) => {
    const answer = await agency.post('/v1/activities', {
      ...{ placement, party, direction: 'outbound', channel: 'phone', disposition: 'no_answer' },
      ...{ happenedAt: platform.clock.now(), ...how },
    })
    if (answer.status !== 201) throw new Error(answer.text)
  }
  const move = (stageCase: string, to: string) => agency.post(`/v1/stage-cases/${stageCase}/move`, { to })
  /** A case in the stage of the telephone. */
  const inPhone = async () => {
    const one = await opened()
    const answer = await move(one.stageCase, 'phone')
    if (answer.status !== 200) throw new Error(answer.text)
    return one
  }
  /** One that was called in vain for so long that somebody may go there. */
  const inVisit = async () => {
    const one = await inPhone()
    platform.clock.advance(3 * 86_400)
    await called(one)
    platform.clock.advance(60)
    await called(one)
    const answer = await move(one.stageCase, 'field_visit')
    if (answer.status !== 200) throw new Error(answer.text)
    return one
  }
  const requested = async () => {
    const one = await inVisit()
    const { body } = await agency.post(`/v1/stage-cases/${one.stageCase}/approvals`, { reason: 'unresponsive' })
    return { ...one, approval: body.id as string }
  }
  return { ...here, policy, opened, called, move, inPhone, inVisit, requested }
}

export type Staging = Awaited<ReturnType<typeof stagingBetween>>
