import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { contribution, tokenOf } from '../contributions/records.ts'
import { exchangeIn, joined, sha256 } from '../exchange/members.ts'
import { askers, asking } from '../inquiries/asking.ts'
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

const paymentsOf = ({ lender, active }: Contacting): Examined => {
  let [made, next] = ['', 0]
  return {
    make: async () => {
      const { account } = await active()
      const said = { reference: `EXAMINED-${++next}`, paidTo: 'lender', method: 'bank_transfer', currency: 'USD' }
      made = (
        await done(lender, '/v1/payments', { account, ...said, amount: 50_000, effectiveAt: '2026-11-24T00:00:00Z' })
      ).id
    },
    change: async () => void (await done(lender, `/v1/payments/${made}/reverse`, { code: 'bounced' })),
  }
}

/** What a notice before outsourcing must state. */
const NOTICE_ITEMS = ['agency_name', 'current_amount', 'complaint_phone', 'recording_retention', 'conduct_list']

const noticesOf = ({ lender, agency, active }: Contacting): Examined => {
  let made = ''
  return {
    make: async () => {
      const { account, party } = await active()
      const said = {
        agency: agency.id,
        kind: 'outsourcing',
        channel: 'letter',
        language: 'en',
        items: NOTICE_ITEMS,
      }
      made = (await done(lender, '/v1/notices', { account, party, ...said, sentOn: '2026-11-20' })).id
    },
    change: async () =>
      void (await done(lender, `/v1/notices/${made}/delivery`, { delivery: 'delivered', on: '2026-11-23' })),
  }
}

const mattersOf = (lender: TestOrganisation): Examined => {
  let made = ''
  return {
    make: async () => {
      const { account } = await reachable(lender)
      made = (await done(lender, '/v1/legal-matters', { account, letterOn: '2026-11-20' })).id
    },
    change: async () => {
      const filing = { court: 'District Court', claimNumber: '2026-5512', filedOn: '2026-11-21', claimed: 1_250_000 }
      await done(lender, `/v1/legal-matters/${made}/file`, filing)
    },
  }
}

/** Consents taken, and inquiries made under them, at an exchange of the United States. */
async function asksOf(platform: Platform): Promise<Readonly<Record<'consents' | 'inquiries', Examined>>> {
  const asker = await askers(platform, { jurisdiction: 'US' })
  let made = ''
  const ask = async () => {
    const { body, kept } = await asking(platform, asker, { consent: { jurisdiction: 'US' } })
    made = kept.id
    await done(asker.by, '/v1/inquiries', body)
  }
  return {
    consents: {
      make: ask,
      change: async () => void (await done(asker.by, `/v1/consents/${made}/withdraw`, { askedBy: 'subject' })),
    },
    inquiries: { make: ask, change: ask },
  }
}

/** What a lender says of debts at an exchange of the United States. */
export async function furnishingsOf(platform: Platform): Promise<Examined & { readonly by: TestOrganisation }> {
  const exchange = await exchangeIn(platform, { jurisdiction: 'US' })
  const by = await platform.organisation('lender', { jurisdictions: ['US'] })
  await joined(exchange, by)
  let [made, next] = ['', 0]
  const about = (reference: string) => {
    const said = { exchange: exchange.id, reference, token: tokenOf(reference), currency: 'USD', namespace: 'US-SSN' }
    return contribution(said)
  }
  return {
    by,
    make: async () => {
      made = (await done(by, '/v1/exchange-records', about(`STATED-${++next}`))).id
    },
    change: async () => {
      const { exchange: _, reference, namespace, epoch, token, notice, ...facts } = about('') as Record<string, unknown>
      const corrected = { ...facts, amountBand: '50000', evidenceSha256: sha256('statement') }
      await done(by, `/v1/exchange-records/${made}/correct`, corrected)
    },
  }
}

const wishesOf = (platform: Platform, { lender, agency, active }: Contacting): Examined => {
  let made = ''
  return {
    make: async () => {
      const { placement, party, points } = await active()
      const said = { placement, party, kind: 'opt_out', contactPoint: points.email, givenAt: platform.clock.now() }
      made = (await done(agency, '/v1/preferences', said)).id
      await protectedBy(lender, { party, kind: 'cease_request', treatment: 'mandatory_notices_only' })
    },
    change: async () => void (await done(agency, `/v1/preferences/${made}/withdraw`)),
  }
}

const recordingsOf = (platform: Platform, { agency, active }: Contacting): Examined => {
  let next = 0
  const about = async () => {
    const { placement, party, points } = await active()
    const recording = { sha256: sha256(placement), retention: 'standard', until: '2029-12-01' }
    const said = { placement, party, contactPoint: points.phone, direction: 'outbound', channel: 'phone' }
    const what = { disposition: 'conversation', rightParty: true, talkSeconds: 90, happenedAt: platform.clock.now() }
    return (await done(agency, '/v1/activities', { ...said, ...what, recording })).id as string
  }
  return {
    make: async () => {
      await about()
      const call = { reference: `RECORDED-${++next}`, direction: 'outbound', startedAt: platform.clock.now() }
      const heard = { result: 'answered', talkSeconds: 91, number: '+12125550123', recordingReference: `rec-${next}` }
      await done(agency, '/v1/call-records', { calls: [{ ...call, ...heard }] })
    },
    change: async () => void (await about()),
  }
}

/** What a regulator of the United States can ask for, by template. */
export async function examinedIn(platform: Platform): Promise<Readonly<Record<string, Examined>>> {
  const here = await contactBetween(platform)
  return {
    ...contactsOf(platform, here),
    ...registersOf(here),
    ...(await asksOf(platform)),
    ...{ payments: paymentsOf(here), notices: noticesOf(here) },
    legal_matters: mattersOf(await platform.organisation('lender', { jurisdictions: ['US'] })),
    ...{ cases: casesOf(here), agreements: agreementsOf(here) },
    ...{ furnishings: await furnishingsOf(platform), contact_preferences: wishesOf(platform, here) },
    recordings: recordingsOf(platform, here),
  }
}
