import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { certificateOf, collectorOf, findingOf, registered } from './collectors.ts'

let platform: Platform
let agency: TestOrganisation
let other: TestOrganisation
let regulator: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[agency, other] = [await platform.organisation('agency'), await platform.organisation('agency')]
  regulator = await platform.organisation('regulator')
})
afterAll(() => platform.stop())

const standing = async (by: TestOrganisation, id: string, { channel = 'phone', jurisdiction = 'TW' } = {}) =>
  (await by.get(`/v1/collectors/${id}/standing?jurisdiction=${jurisdiction}`)).body.channels.find(
    (one: { channel: string }) => one.channel === channel,
  )
const identity = (value: string) => ({ identity: { namespace: 'TW-NID', value } })

test('a collector without the bankers’ certificate stands two months, and then not until certified', async () => {
  const fresh = await registered(agency, { employedFrom: platform.clock.now().slice(0, 10) })
  expect(await standing(agency, fresh)).toMatchObject({ ok: true })
  const old = await registered(agency)
  expect(await standing(agency, old)).toEqual({
    ...{ channel: 'phone', ok: false, shadow: [] },
    missing: [{ code: 'certificate_missing', rule: 'TW-13-3-TRAIN', certificate: 'tw_bankers_association' }],
  })
  await agency.post(`/v1/collectors/${old}/certificates`, certificateOf())
  expect(await standing(agency, old)).toMatchObject({ ok: true })
  expect(await standing(agency, old, { jurisdiction: 'SG' })).toMatchObject({ ok: false })
  expect(await standing(agency, old, { channel: 'letter', jurisdiction: 'SG' })).toMatchObject({ ok: true })
})

test('one person is one collector of an employer, however the number is written', async () => {
  await registered(agency, identity('A123456789'))
  const answer = await agency.post('/v1/collectors', collectorOf(identity('a123 456 789')))
  expect(answer).toMatchObject({ status: 409, body: { code: 'collector_registered' } })
  const wrong = await agency.post('/v1/collectors', collectorOf(identity('A123456780')))
  expect(wrong).toMatchObject({ status: 422, body: { code: 'collector_identity_unfit' } })
  expect(wrong.text).not.toContain('A123456780')
})

test('a regulator’s bar counts at every employer, an employer’s only there; neither lifts the other’s', async () => {
  const [here, there] = [
    await registered(agency, { ...identity('F131104093'), employedFrom: '2026-11-01' }),
    await registered(other, { ...identity('F131104093'), employedFrom: '2026-11-01' }),
  ]
  await agency.post(`/v1/collectors/${here}/bars`, { reason: 'investigation' })
  expect(await standing(agency, here)).toMatchObject({ missing: [{ code: 'barred' }] })
  expect(await standing(other, there)).toMatchObject({ ok: true })
  const bar = await regulator.post(`/v1/collectors/${here}/bars`, { reason: 'conduct' })
  expect(bar, bar.text).toMatchObject({ status: 201, body: { everywhere: true } })
  expect(await standing(other, there)).toMatchObject({ missing: [{ code: 'barred' }] })
  expect(await agency.post(`/v1/collectors/${here}/bars/lift`, { bar: bar.body.id })).toMatchObject({
    ...{ status: 403, body: { code: 'collector_bar_not_yours' } },
  })
  await regulator.post(`/v1/collectors/${here}/bars/lift`, { bar: bar.body.id })
  expect(await standing(other, there)).toMatchObject({ ok: true })
  expect(await standing(agency, here)).toMatchObject({ ok: false })
})

test('an upheld finding follows the person to the next employer, with the reply, as codes and days', async () => {
  const here = await registered(agency, identity('A100000001'))
  const [upheld, dismissed] = [
    (await agency.post(`/v1/collectors/${here}/findings`, findingOf())).body.id,
    (await agency.post(`/v1/collectors/${here}/findings`, findingOf({ kind: 'insult' }))).body.id,
  ]
  await agency.post(`/v1/collector-findings/${upheld}/reply`, { code: 'disputes_facts' })
  await agency.post(`/v1/collector-findings/${upheld}/uphold`)
  await agency.post(`/v1/collector-findings/${dismissed}/dismiss`)
  const there = await registered(other, identity('A100000001'))
  const record = await other.get(`/v1/collectors/${there}/record`)
  expect(record.body.elsewhere.findings).toEqual([
    {
      kind: 'threat',
      severity: 'grave',
      happenedOn: '2026-11-01',
      decidedOn: platform.clock.now().slice(0, 10),
      reply: 'disputes_facts',
    },
  ])
  for (const secret of [agency.id, here, 'CASE-1']) expect(record.text).not.toContain(secret)
  // Somebody else’s record holds nothing of it.
  const stranger = await registered(other, identity('A200000003'))
  expect((await other.get(`/v1/collectors/${stranger}/record`)).body.elsewhere).toEqual({ bars: [], findings: [] })
})

test('a collector has fourteen days to reply before a finding is upheld without a word', async () => {
  const here = await registered(agency)
  const { id } = (await agency.post(`/v1/collectors/${here}/findings`, findingOf())).body
  expect(await agency.post(`/v1/collector-findings/${id}/uphold`)).toMatchObject({ status: 409 })
  platform.clock.advance(15 * 86_400)
  expect(await agency.post(`/v1/collector-findings/${id}/uphold`)).toMatchObject({
    status: 200,
    body: { status: 'upheld' },
  })
})

test('an overseer reads the collectors of its jurisdiction without name and number, and no others', async () => {
  const [here, abroad] = [await registered(agency), await registered(agency, { jurisdiction: 'SG' })]
  expect((await regulator.get(`/v1/collectors/${here}`)).body).toMatchObject({
    name: null,
    identity: null,
    checkCode: null,
  })
  expect(await regulator.get(`/v1/collectors/${abroad}`)).toMatchObject({ status: 404 })
  const listed = (await regulator.get('/v1/collectors?limit=200')).body.data.map(({ id }: { id: string }) => id)
  expect(listed).toContain(here)
  expect(listed).not.toContain(abroad)
  const patched = await agency.call({
    ...{ method: 'PATCH', path: `/v1/collectors/${here}`, body: { employedUntil: '2026-11-02' } },
    headers: { 'if-match': (await agency.get(`/v1/collectors/${here}`)).headers.get('etag') as string },
  })
  expect(patched, patched.text).toMatchObject({ status: 200, body: { employedUntil: '2026-11-02', version: 2 } })
  expect((await standing(agency, here)).missing[0]).toMatchObject({ code: 'not_employed' })
})

test('who was erased is still met by a bar and by what was upheld', async () => {
  const here = await registered(agency, { ...identity('A100000029'), employedUntil: '2026-02-01' })
  const bar = await regulator.post(`/v1/collectors/${here}/bars`, { reason: 'conduct' })
  expect(bar, bar.text).toMatchObject({ status: 201 })
  expect(await agency.post(`/v1/collectors/${here}/erase`)).toMatchObject({ status: 200 })
  const there = await registered(other, { ...identity('A100000029'), employedFrom: '2026-11-01' })
  expect((await standing(other, there)).missing).toMatchObject([{ code: 'barred' }])
})
