import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contactBetween } from './contacting.ts'

let platform: Platform
let between: Awaited<ReturnType<typeof contactBetween>>
let items: readonly string[]
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  const { kinds } = (await between.lender.get('/v1/notice-kinds?jurisdiction=US')).body
  items = kinds.find(({ kind }: { kind: string }) => kind === 'validation').items
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

/** Somebody more on the debt, with an address. */
async function joined(account: string, link: object) {
  const point = { kind: 'address', value: '2 Wall Street, New York', source: 'lender', timeZones: ['America/New_York'] }
  const answer = await between.lender.post(`/v1/accounts/${account}/parties`, {
    ...{ newParty: { name: 'Somebody More', contactPoints: [point] }, ...link },
  })
  expect(answer.status, answer.text).toBe(201)
  const party: string = answer.body.party?.id ?? answer.body.partyId
  const { contactPoints } = (await between.lender.get(`/v1/parties/${party}`)).body
  return { party, address: contactPoints[0].id as string }
}

const noticed = async (placement: string, party: string, sentOn: string) => {
  const { body, status, text } = await between.agency.post('/v1/notices', {
    ...{ placement, party, kind: 'validation', channel: 'letter', language: 'en', items, sentOn },
  })
  expect(status, text).toBe(201)
  return body
}
const required = { purpose: 'required_notice', notice: 'validation' }
const denying = async (placement: string, contactPoint: string, changes: object = {}) => {
  const { body, text } = await between.agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint, channel: 'letter', ...changes },
  })
  expect(body.outcome, text).toBeDefined()
  return body.verdicts
    .filter(({ verdict }: { verdict: string }) => verdict === 'deny')
    .map(({ ruleId }: { ruleId: string }) => ruleId)
}

test('each person’s period ends by the notice that person was sent, and what came back ends nobody else’s', async () => {
  const { account, party, placement } = await between.active()
  const second = await joined(account, { role: 'co_borrower', liability: 'joint' })
  const first = await noticed(placement, party, '2026-11-20')
  const later = await noticed(placement, second.party, '2026-11-23')
  // Five working days and thirty days: the 26th is Thanksgiving (12 CFR 1006.34(b)(5)).
  expect([first.periodEndsOn, later.periodEndsOn]).toEqual(['2026-12-30', '2026-12-31'])
  const openOn = async (day: string) => {
    const { data } = (await between.agency.get(`/v1/notices?placement=${placement}&openOn=${day}`)).body
    return data.map(({ partyId }: { partyId: string }) => partyId)
  }
  expect(new Set(await openOn('2026-12-30'))).toEqual(new Set([party, second.party]))
  expect(await openOn('2026-12-31')).toEqual([second.party])
  const back = await between.agency.post(`/v1/notices/${later.id}/delivery`, {
    ...{ delivery: 'undeliverable', on: platform.clock.now().slice(0, 10) },
  })
  expect(back.status, back.text).toBe(200)
  expect(await openOn('2026-12-30')).toEqual([party])
})

test('letters go to whoever represents the person; what the law requires to be sent may go to the person as well', async () => {
  const { account, party, points, placement } = await between.active()
  expect(await denying(placement, points.address)).toEqual([])
  const guardian = await joined(account, {
    ...{ role: 'representative', liability: 'none' },
    authority: { kind: 'guardian', scope: 'contact', evidence: 'G-1', represents: party, validFrom: '2026-11-21' },
  })
  expect(await denying(placement, points.address)).toEqual(['GATE-REPRESENTED'])
  expect(await denying(placement, guardian.address)).toEqual([])
  expect(await denying(placement, points.address, required)).toEqual([])
  expect(await denying(placement, guardian.address, required)).toEqual([])
  expect((await noticed(placement, guardian.party, '2026-11-23')).partyId).toBe(guardian.party)
  const ended = await between.lender.post(`/v1/accounts/${account}/parties/${guardian.party}/end`, {
    role: 'representative',
  })
  expect(ended.status, ended.text).toBe(200)
  expect(await denying(placement, points.address)).toEqual([])
})
