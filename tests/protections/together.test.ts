import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { protectedBy } from './protecting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

let people = 0

/** Another person on an account, with a phone. */
async function joined(account: string, role: Record<string, unknown>) {
  const point = { kind: 'phone', value: '+12125550177', source: 'borrower', timeZones: ['America/New_York'] }
  const added = await contacting.lender.post(`/v1/accounts/${account}/parties`, {
    ...{ ...role, newParty: { reference: `TOGETHER-${++people}`, name: `Ben ${people}`, contactPoints: [point] } },
  })
  if (added.status !== 201) throw new Error(added.text)
  const party: string = added.body.party?.id ?? added.body.partyId
  const { body } = await contacting.lender.get(`/v1/parties/${party}`)
  return { party, phone: body.contactPoints[0].id as string }
}

/** Two who owe together, and a placement of their debt. */
async function together() {
  const debt = await reachable(contacting.lender)
  const survivor = await joined(debt.account, { role: 'co_borrower', liability: 'joint' })
  return { ...debt, survivor, placement: await contacting.placed(debt) }
}

const ruling = async (placement: string, contactPoint: string) => {
  const { body, text } = await contacting.agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint, channel: 'phone' },
  })
  expect(body.outcome, text).toBeDefined()
  return body.ruledBy ?? body.outcome
}

describe('of two who owe together', () => {
  test('the survivor may be contacted, and for the dead only the executor', async () => {
    const { account, party, points, survivor, placement } = await together()
    const executor = await joined(account, {
      ...{ role: 'representative', liability: 'none' },
      authority: {
        kind: 'executor',
        scope: 'contact',
        evidence: 'GRANT-1',
        represents: party,
        validFrom: '2026-11-21',
      },
    })
    const status = { kind: 'deceased', from: '2026-11-20', source: 'public_record' }
    expect((await contacting.lender.post(`/v1/parties/${party}/statuses`, status)).status).toBe(201)
    expect(await ruling(placement, points.phone)).not.toBe('allow')
    expect(await ruling(placement, survivor.phone)).toBe('allow')
    expect(await ruling(placement, executor.phone)).toBe('allow')
  })

  test('the one who is not protected may be contacted, and the clocks of the work run on', async () => {
    const { party, points, survivor, placement } = await together()
    await protectedBy(contacting.lender, { party })
    expect(await ruling(placement, points.phone)).toBe('HOUSE-TREATMENT')
    expect(await ruling(placement, survivor.phone)).toBe('allow')
    expect(await paused(placement)).toEqual([false])
    const second = await protectedBy(contacting.lender, { party: survivor.party })
    expect(await paused(placement)).toEqual([true])
    await contacting.lender.post(`/v1/protections/${second.id}/withdraw`)
    expect(await paused(placement)).toEqual([false])
  })

  const paused = async (placement: string) => {
    const seen = new Set<boolean>()
    for (const side of [contacting.lender, contacting.agency]) {
      const { body } = await side.get(`/v1/placements/${placement}/clocks`)
      for (const { pausedAt, metAt } of body.clocks) if (metAt === null) seen.add(pausedAt !== null)
    }
    return [...seen]
  }
})

describe('a decision made again', () => {
  test('is what it was, and says that a protection learnt of later would have changed it', async () => {
    const { placement, party, points } = await contacting.active()
    const asked = { placement, contactPoint: points.phone, channel: 'phone' }
    const { body: decision } = await contacting.agency.post('/v1/contact-decisions', asked)
    expect(decision.outcome).toBe('allow')
    await protectedBy(contacting.lender, { party, from: '2026-11-20T00:00:00Z' })
    const { body } = await contacting.lender.post(`/v1/contact-decisions/${decision.id}/re-run`)
    expect(body).toMatchObject({
      ...{ reproduced: true, outcomeNow: 'deny', ruledByNow: 'HOUSE-TREATMENT', differs: true },
    })
  })
})

test('an agency in England is bound by a breathing space from the moment its lender knows of it', async () => {
  const english = await contactBetween(platform, 'GB')
  const { placement, party, points } = await english.active({ timeZones: ['Europe/London'], phone: '+442079460123' })
  const asked = { placement, contactPoint: points.phone, channel: 'phone' }
  const answer = async () => (await english.agency.post('/v1/contact-decisions', asked)).body
  expect((await answer()).ruledBy).not.toBe('HOUSE-TREATMENT')
  const kind = { kind: 'breathing_space', treatment: 'mandatory_notices_only' }
  const { until } = await protectedBy(english.lender, { party, ...kind })
  expect(await answer()).toMatchObject({ outcome: 'deny', ruledBy: 'HOUSE-TREATMENT', grade: 'bar' })
  expect(JSON.stringify(await answer())).not.toContain('breathing')
  expect(Date.parse(until) - Date.parse(platform.clock.now())).toBe(60 * 86_400_000)
})

test('who is protected already and joins a debt that is being worked is known to its agency', async () => {
  const { placement, account } = await contacting.active()
  const known = await reachable(contacting.lender)
  await protectedBy(contacting.lender, { party: known.party, treatment: 'letter_only' })
  const link = { party: known.party, role: 'guarantor', liability: 'guarantee', guarantee: { cap: 100_000 } }
  const added = await contacting.lender.post(`/v1/accounts/${account}/parties`, link)
  expect(added.status, added.text).toBe(201)
  await platform.settle()
  const told = (await contacting.agency.get('/v1/events?limit=200')).body.data.filter(
    ({ type, data }: { type: string; data: { placementId?: string } }) =>
      type === 'treatment.required' && data.placementId === placement,
  )
  expect(told).toMatchObject([{ data: { treatment: 'letter_only' } }])
})

test('what is owed to people stands beside their placement and its case file', async () => {
  const { party, placement } = await contacting.active()
  await protectedBy(contacting.lender, { party, treatment: 'no_visits' })
  const treatments = { treatments: [{ treatment: 'no_visits', partyId: party }] }
  const { body } = await contacting.agency.get(`/v1/placements/${placement}?expand=treatments`)
  expect(body.expanded ?? body).toMatchObject(treatments)
  const file = await contacting.agency.get(`/v1/placements/${placement}/case-file?expand=treatments`)
  expect(file.body.expanded ?? file.body).toMatchObject(treatments)
})
