import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExchangeId } from '../../src/exchange/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { tokenOf } from '../contributions/records.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { askers, asking } from './asking.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/inquiries'
/** An identity nobody has, as its operator plants one. */
async function planted({ exchange }: Awaited<ReturnType<typeof askers>>, person: string) {
  const place = {
    world: 'sandbox',
    exchange: ExchangeId.toUuid(exchange.id as ExchangeId),
    namespace: 'TW-NID',
    epoch: '2026H2',
  }
  const token = platform.deps.matcher?.stored(place, Buffer.from(tokenOf(person), 'base64url')) as Uint8Array
  await platform.admin`insert into exchange_canaries (org_id, id, exchange_id, namespace, epoch, token, created_at)
    values (${OrganisationId.toUuid(exchange.operator.id)}, gen_random_uuid(), ${place.exchange}, 'TW-NID', '2026H2',
      ${Buffer.from(token)}, ${platform.clock.now()})`
}

test('who comes upon a planted identity is answered as ever, and asks no more', async () => {
  const asker = await askers(platform)
  await planted(asker, 'nobody at all')
  const { body } = await asking(platform, asker, { person: 'nobody at all' })
  const plain = await asker.by.post(path, (await asking(platform, asker, { person: 'somebody else' })).body)
  const answer = await asker.by.post(path, body)
  expect(answer).toMatchObject({ status: 201 })
  const without = ({ answer: { lines } }: { answer: { lines: unknown } }) => lines
  expect(without(answer.body)).toEqual(without(plain.body))
  const [member] = (await asker.exchange.operator.get('/v1/exchange-members?state=suspended')).body.data
  expect(member).toMatchObject({ id: asker.member, state: 'suspended', reason: 'planted_identity' })
  const next = await asker.by.post(path, (await asking(platform, asker)).body)
  expect(next).toMatchObject({ status: 403, body: { code: 'exchange_member_not_active' } })
})

test('a day has its inquiries, however many ask at once', async () => {
  const asker = await askers(platform)
  const { body } = await asking(platform, asker, { consent: { method: 'electronic_signature', queriesMax: 100 } })
  await asker.by.post(path, body)
  await platform.admin`update exchange_inquiry_days set made = allowed - 2, allowed = allowed`
  const all = await Promise.all(Array.from({ length: 5 }, () => asker.by.post(path, body)))
  expect(all.map(({ status }) => status).toSorted()).toEqual([201, 201, 429, 429, 429])
  const [refused] = all.filter(({ status }) => status === 429)
  expect(refused?.body).toMatchObject({ code: 'inquiry_budget_exhausted' })
})

test('who finds nobody again and again asks no more, and begins anew once reinstated', async () => {
  const asker = await askers(platform)
  const next = async () => asker.by.post(path, (await asking(platform, asker, { person: 'a guess' })).body)
  await next()
  await platform.admin`update exchange_hit_tests set log_ratio = 13800000, version = version + 1`
  expect(await next()).toMatchObject({ status: 201 })
  expect(await next()).toMatchObject({ status: 403, body: { code: 'exchange_member_not_active' } })
  const { operator } = asker.exchange
  const [member] = (await operator.get('/v1/exchange-members?state=suspended')).body.data
  expect(member).toMatchObject({ id: asker.member, reason: 'enumeration' })
  await operator.post(`/v1/exchange-members/${asker.member}/reinstate`)
  expect(await next()).toMatchObject({ status: 201 })
  expect(await next()).toMatchObject({ status: 201 })
})

test('whoever asks many things at once is suspended all the same: the next answer is a refusal, never a false one', async () => {
  const asker = await askers(platform)
  await asker.say()
  await planted(asker, 'nobody whatever')
  const guesses = await Promise.all(
    Array.from({ length: 4 }, () => asking(platform, asker, { person: 'nobody whatever' })),
  )
  const genuine = await Promise.all(Array.from({ length: 4 }, () => asking(platform, asker)))
  const both = guesses.flatMap((guess, at) => [guess, genuine[at] as typeof guess])
  const all = await Promise.all(both.map(({ body }) => asker.by.post(path, body)))
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201, 403]))
  expect(all.filter(({ status }, at) => at % 2 === 0 && status === 201)).toHaveLength(1)
  for (const { body } of all.filter(({ status }, at) => at % 2 === 1 && status === 201)) {
    expect(body.answer.lines).toContainEqual(expect.objectContaining({ product: 'unsecured', overdueDebts: '1' }))
  }
})

test('the first inquiries of a member are each answered, however many come at once', async () => {
  const asker = await askers(platform)
  const people = ['one', 'two', 'three', 'four', 'five', 'six']
  const asked = await Promise.all(people.map((person) => asking(platform, asker, { person })))
  const all = await Promise.all(asked.map(({ body }) => asker.by.post(path, body)))
  expect(all.map(({ status }) => status)).toEqual(people.map(() => 201))
  const [row] = await platform.admin`select lookups from exchange_hit_tests
    where org_id = ${OrganisationId.toUuid(asker.by.id)}`
  expect(row).toEqual({ lookups: people.length })
})
