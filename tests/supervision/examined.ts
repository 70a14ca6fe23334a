import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { certificateOf, findingOf, registered } from '../licensing/collectors.ts'
import { licensed } from '../licensing/licences.ts'
import { protectedBy } from '../protections/protecting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** Of one template: makes a row, and afterwards changes what the newest one is about. */
export interface Examined {
  readonly make: () => Promise<void>
  readonly change: () => Promise<void>
}

async function done(by: TestOrganisation, path: string, body: unknown = {}) {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}

const contactsOf = (platform: Platform, { lender, agency, active }: Contacting) => {
  let made = { placement: '', party: '', phone: '', activity: '' }
  const call = async () => {
    const happenedAt = platform.clock.now()
    const about = { placement: made.placement, party: made.party, contactPoint: made.phone }
    const said = { direction: 'outbound', channel: 'phone', disposition: 'no_answer', happenedAt }
    return (await done(agency, '/v1/activities', { ...about, ...said })).id as string
  }
  const make = async () => {
    const { placement, party, points } = await active()
    made = { placement, party, phone: points.phone, activity: '' }
    made.activity = await call()
  }
  const decide = async () => {
    const { placement, points } = await active()
    await done(agency, '/v1/contact-decisions', { placement, contactPoint: points.phone, channel: 'phone' })
  }
  const protect = async () => {
    const debt = await active()
    made = { placement: debt.placement, party: debt.party, phone: debt.points.phone, activity: '' }
    await protectedBy(lender, { party: debt.party, kind: 'breathing_space', until: '2027-01-15T00:00:00Z' })
    platform.clock.advance(1)
  }
  return {
    contacts: { make, change: async () => void (await call()) },
    contact_decisions: { make: decide, change: decide },
    protections: { make: protect, change: async () => void (await call()) },
  }
}

const casesOf = ({ lender, agency, active }: Contacting): Examined => {
  let made = ''
  return {
    make: async () => {
      const { account } = await active()
      const said = { account, receivedOn: '2026-11-20', conduct: ['threat'] }
      made = (await done(lender, '/v1/complaints', said)).id
    },
    change: async () => void (await done(agency, `/v1/cases/${made}/acknowledge`)),
  }
}

const agreementsOf = ({ lender, agency, active }: Contacting): Examined => {
  let made = ''
  return {
    make: async () => {
      const { account, placement, party } = await active()
      const schedule = { frequency: 'monthly', count: 10, firstOn: '2026-12-15' }
      await done(agency, '/v1/agreements', { placement, party, kind: 'instalment_plan', total: 1_250_000, schedule })
      made = account
    },
    change: async () => {
      const payment = { kind: 'payment', currency: 'USD', amount: 50_000, effectiveOn: '2026-11-24' }
      await done(lender, `/v1/accounts/${made}/transactions`, payment)
    },
  }
}

const registersOf = ({ agency }: Contacting) => {
  let [licence, collector] = ['', '']
  const activities = ['collection', 'tracing', 'field_visit', 'litigation', 'debt_administration'] as const
  let next = 0
  return {
    licences: {
      make: async () => {
        licence = await licensed(agency, { jurisdiction: 'US', activity: activities[next++ % activities.length] })
      },
      change: async () => void (await done(agency, `/v1/licences/${licence}/surrender`)),
    },
    collectors: {
      make: async () => {
        collector = await registered(agency, { jurisdiction: 'US' })
        await done(agency, `/v1/collectors/${collector}/certificates`, certificateOf())
      },
      change: async () => void (await done(agency, `/v1/collectors/${collector}/findings`, findingOf())),
    },
  }
}

/** What a regulator of the United States can ask for, by template. */
export async function examinedIn(platform: Platform): Promise<Readonly<Record<string, Examined>>> {
  const here = await contactBetween(platform)
  return {
    ...contactsOf(platform, here),
    ...registersOf(here),
    ...{ cases: casesOf(here), agreements: agreementsOf(here) },
  }
}
