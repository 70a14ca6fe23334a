import { afterAll, beforeAll, expect, test } from 'vitest'
import { termsOf } from '../mandates/terms.ts'
import type { Call, TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const proposal = (key: string, capacity = 10): Call => ({
  ...{ method: 'POST', path: '/v1/mandates', headers: { 'idempotency-key': key } },
  body: { counterparty: agency.id, terms: termsOf({ capacity }) },
})
const proposals = async () => (await platform.admin`select 1 from mandates`).length

test('of 100 identical requests at once one takes effect; the others wait for it or get its bytes', async () => {
  const before = await proposals()
  const answers = await Promise.all(Array.from({ length: 100 }, () => lender.call(proposal('race-1'))))
  expect(await proposals()).toBe(before + 1)
  const first = answers.filter(({ status, headers }) => status === 201 && !headers.get('idempotent-replayed'))
  expect(first).toHaveLength(1)
  for (const answer of answers) {
    if (answer.status === 201) expect(answer.text).toBe(first[0]?.text)
    else {
      expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency_in_progress' } })
      expect(answer.headers.get('retry-after')).toBe('1')
    }
  }
  const later = await lender.call(proposal('race-1'))
  expect(later.text).toBe(first[0]?.text)
  expect(later.headers.get('idempotent-replayed')).toBe('true')
})

test('a duplicate is told so at once, while the first still waits for a lock', async () => {
  const { body } = await lender.call(proposal('race-2'))
  const end = (key: string) =>
    lender.call({ method: 'POST', path: `/v1/mandates/${body.id}/end`, body: {}, headers: { 'idempotency-key': key } })
  await platform.admin.begin(async (tx) => {
    await tx`select 1 from mandates where id = (select id from mandates order by created_at desc, id desc limit 1) for update`
    const first = end('race-3')
    // The first holds its claim and waits for the row we hold.
    await untilWaiting()
    expect(await end('race-3')).toMatchObject({ status: 409, body: { code: 'idempotency_in_progress' } })
    void first.catch(() => {})
    waiting = first
  })
  expect(await waiting).toMatchObject({ status: 200, body: { status: 'ended' } })
})

let waiting: Promise<unknown>

async function untilWaiting(): Promise<void> {
  for (;;) {
    const rows =
      await platform.admin`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    if (rows.length > 0) return
  }
}

test('the same key with another body is refused, and the first answer stays', async () => {
  const first = await lender.call(proposal('race-4'))
  expect(await lender.call(proposal('race-4', 11))).toMatchObject({
    ...{ status: 422, body: { code: 'idempotency_key_reused' } },
  })
  expect((await lender.call(proposal('race-4'))).text).toBe(first.text)
})

test('one organisation’s key means nothing to another', async () => {
  await lender.call(proposal('race-5'))
  const other = await platform.organisation('lender')
  expect(await other.call(proposal('race-5'))).toMatchObject({ status: 201 })
})

test('a refusal is not kept: the key works once the reason is gone', async () => {
  const id = (await lender.call(proposal('race-6'))).body.id
  const sign = () =>
    agency.call({
      ...{ method: 'POST', path: `/v1/mandates/${id}/sign`, body: { number: 2 } },
      headers: { 'idempotency-key': 'race-7' },
    })
  expect(await sign()).toMatchObject({ status: 409, body: { code: 'mandate_version_moved' } })
  await lender.post(`/v1/mandates/${id}/amend`, { terms: termsOf({ capacity: 3 }) })
  expect(await sign()).toMatchObject({ status: 200, body: { inForce: 2 } })
})

test('a dry run decides and answers, and leaves nothing behind: not even its key', async () => {
  const before = await proposals()
  const dry = { ...proposal('race-8'), headers: { 'idempotency-key': 'race-8', 'dry-run': 'true' } }
  expect(await lender.call(dry)).toMatchObject({ status: 201, body: { status: 'proposed' } })
  expect(await proposals()).toBe(before)
  expect(await lender.call(proposal('race-8'))).toMatchObject({ status: 201 })
  expect(await proposals()).toBe(before + 1)
})

test('a crash between claim and commit leaves the key free', async () => {
  const { body } = await lender.call(proposal('race-9'))
  const end = () =>
    lender.call({
      ...{ method: 'POST', path: `/v1/mandates/${body.id}/end`, body: {} },
      headers: { 'idempotency-key': 'race-10' },
    })
  let interrupted: Promise<{ status: number }> | undefined
  await platform.admin.begin(async (tx) => {
    await tx`select 1 from mandates order by created_at desc, id desc limit 1 for update`
    interrupted = end()
    await untilWaiting()
    await platform.admin`select pg_terminate_backend(pid) from pg_stat_activity
      where wait_event_type = 'Lock' and datname = current_database()`
  })
  expect(await interrupted).toMatchObject({ status: 503 })
  expect(await end()).toMatchObject({ status: 200 })
})

test('a key is kept for seven days, and taken away by a later claim', async () => {
  const first = await lender.call(proposal('race-11'))
  platform.clock.advance(6 * 86_400)
  expect((await lender.call(proposal('race-11'))).text).toBe(first.text)
  platform.clock.advance(86_401)
  const kept = async () => (await platform.admin`select 1 from idempotency_keys where key = 'race-11'`).length
  for (let later = 0; (await kept()) > 0; later++) {
    expect(later, 'every claim takes two expired keys away').toBeLessThan(20)
    await lender.call(proposal(`race-12-${later}`))
  }
  const second = await lender.call(proposal('race-11'))
  expect(second.status).toBe(201)
  expect(second.body.id).not.toBe(first.body.id)
})
