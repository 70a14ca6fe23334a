import { contactingOf } from '../contacts/contacting.ts'
import { contribution } from '../contributions/records.ts'
import { done, exchangeIn, joined } from '../exchange/members.ts'
import { asking, earned } from '../inquiries/asking.ts'
import { mandateBetween, termsOf } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, median, timed } from './figure.ts'
import { benchDatabase, platformThrough } from './server.ts'
import { slowLine } from './slow-line.ts'

const ROUND_TRIP_MS = 20
const RUNS = 31
const WARM_UPS = 5

interface Operation {
  readonly name: string
  readonly kind: 'read' | 'command'
  /** Prepares the facts over the fast line; what it returns is the one call that is timed. */
  readonly arrange: () => Promise<() => Promise<{ status: number; text: string }>>
}

const targets = { read: 1.3, command: 2.4 } as const

/** How many round trips to the database an operation costs: wall time over a line of 20 ms, warm connections. */
export const roundTrips: Benchmark = {
  name: 'round-trips',
  run: async () => {
    const near = await platformOn(await benchDatabase())
    const line = await slowLine(near.database.appUrl, ROUND_TRIP_MS)
    const far = await platformThrough(near, line.url, 1)
    try {
      const lender = await near.organisation('lender')
      const agency = await near.organisation('agency')
      const distant = { lender: lender.through(far.app), agency: agency.through(far.app) }
      const figures: Figure[] = []
      const parties = { lender, agency, distant }
      const operations = [
        ...mandateOperations(parties),
        ...(await placementOperations(near, parties)),
        ...(await contactOperations(parties)),
        ...paymentOperations(near, parties),
        await inquiryOperation(near, distant.lender, lender),
      ]
      for (const operation of operations) figures.push(await measure(operation))
      return figures
    } finally {
      await far.stop()
      await line.close()
      await near.stop()
    }
  },
}

interface Parties {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly distant: { readonly lender: TestOrganisation; readonly agency: TestOrganisation }
}

function mandateOperations({ lender, agency, distant }: Parties): Operation[] {
  return [
    {
      ...{ name: 'mandate.get', kind: 'read' },
      arrange: async () => {
        const id = await mandateBetween(lender, agency)
        return () => distant.agency.get(`/v1/mandates/${id}`)
      },
    },
    { name: 'mandate.list', kind: 'read', arrange: async () => () => distant.lender.get('/v1/mandates?limit=50') },
    {
      ...{ name: 'mandate.sign', kind: 'command' },
      arrange: async () => {
        const id = await mandateBetween(lender, agency, { signed: false })
        return () => distant.agency.post(`/v1/mandates/${id}/sign`, { number: 1 })
      },
    },
    {
      ...{ name: 'mandate.propose', kind: 'command' },
      arrange: async () => () => distant.lender.post('/v1/mandates', { counterparty: agency.id, terms: termsOf() }),
    },
  ]
}

async function placementOperations(platform: Platform, { lender, agency, distant }: Parties): Promise<Operation[]> {
  const mandate = await mandateBetween(lender, agency, { terms: { capacity: 10_000 } })
  const offered = async () => {
    const { body } = await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })
    return body.id as string
  }
  const read = await offered()
  await agency.post(`/v1/placements/${read}/accept`)
  for (let more = 0; more < 50; more++) await offered()
  const [person] = (await agency.get(`/v1/placements/${read}/case-file`)).body.parties
  const call = {
    ...{ placement: read, party: person.id ?? person.partyId, direction: 'outbound', channel: 'phone' },
    ...{ disposition: 'no_answer', happenedAt: platform.deps.clock() },
  }
  return [
    { name: 'placement.get', kind: 'read', arrange: async () => () => distant.agency.get(`/v1/placements/${read}`) },
    { name: 'placement.list', kind: 'read', arrange: async () => () => distant.agency.get('/v1/placements?limit=50') },
    {
      ...{ name: 'case_file.get', kind: 'read' },
      arrange: async () => () => distant.agency.get(`/v1/placements/${read}/case-file`),
    },
    {
      ...{ name: 'placement.accept', kind: 'command' },
      arrange: async () => {
        const id = await offered()
        return () => distant.agency.post(`/v1/placements/${id}/accept`)
      },
    },
    {
      ...{ name: 'placement.place', kind: 'command' },
      arrange: async () => {
        const account = await debtOf(platform, lender)
        return () => distant.lender.post('/v1/placements', { account, mandate })
      },
    },
    {
      ...{ name: 'activity.record', kind: 'command' },
      arrange: async () => () => distant.agency.post('/v1/activities', call),
    },
  ]
}

/** The gate, asked by an agency about a person with a phone. */
async function contactOperations({ lender, agency, distant }: Parties): Promise<Operation[]> {
  const { active } = await contactingOf(lender, agency)
  const { placement, points } = await active()
  const contact = { placement, contactPoint: points.phone, channel: 'phone' }
  return [
    {
      ...{ name: 'workbench.get', kind: 'read' },
      arrange: async () => () => distant.agency.get(`/v1/placements/${placement}/workbench`),
    },
    {
      ...{ name: 'contact_decision.make', kind: 'command' },
      arrange: async () => () => distant.agency.post('/v1/contact-decisions', contact),
    },
  ]
}

/** What a lender was paid: put to the debt in the same two round trips. */
function paymentOperations(platform: Platform, { lender, distant }: Parties): Operation[] {
  let made = 0
  return [
    {
      ...{ name: 'payment.record', kind: 'command' },
      arrange: async () => {
        const account = await debtOf(platform, lender)
        const paid = { paidTo: 'lender', method: 'bank_transfer', currency: 'TWD', amount: 5_000 }
        const body = { account, ...paid, reference: `PAY-${++made}`, effectiveAt: platform.deps.clock() }
        return () => distant.lender.post('/v1/payments', body)
      },
    },
  ]
}

/** Asking the exchange about somebody another member told of: consent, budget, footprint and answer in two. */
async function inquiryOperation(
  platform: Platform,
  distant: TestOrganisation,
  lender: TestOrganisation,
): Promise<Operation> {
  const exchange = await exchangeIn(platform)
  const asker = { by: lender, exchange, member: await joined(exchange, lender) }
  await earned(platform, asker, 3)
  const contributor = await platform.organisation('lender')
  await joined(exchange, contributor)
  await done(contributor, '/v1/exchange-records', contribution({ exchange: exchange.id }))
  return {
    ...{ name: 'inquiry.make', kind: 'command' },
    arrange: async () => {
      const { body } = await asking(platform, asker)
      return () => distant.post('/v1/inquiries', body)
    },
  }
}

async function measure({ name, kind, arrange }: Operation): Promise<Figure> {
  const times: number[] = []
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const call = await arrange()
    const ms = await timed(async () => {
      const { status, text } = await call()
      if (status >= 300) throw new Error(`${name} answered ${status}: ${text}`)
    })
    if (run >= WARM_UPS) times.push(ms)
  }
  return figure({
    name: `round-trips ${kind} ${name}`,
    ...{ figure: median(times) / ROUND_TRIP_MS, unit: 'round trips', target: targets[kind], better: 'lower' },
  })
}
