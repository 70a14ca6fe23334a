import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyEvent } from '../../sdk/src/verify.ts'
import { ANSWER_BYTES } from '../../src/inquiries/view.ts'
import { tokenOf } from '../contributions/records.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { askers, asking, earned } from './asking.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/inquiries'
type Asker = Awaited<ReturnType<typeof askers>>
const ask = async (asker: Asker, about: Parameters<typeof asking>[2] = {}, changes: object = {}) =>
  asker.by.post(path, { ...(await asking(platform, asker, about)).body, ...changes })
const lineOf = (body: { answer: { lines: { product: string }[] } }, product = 'unsecured') =>
  body.answer.lines.find((line) => line.product === product)

commandCases('inquiry.make', {
  ...{ platform: () => platform, scope: 'exchange:write', status: 201 },
  arrange: async () => {
    const asker = await askers(platform)
    await asker.say()
    return { by: asker.by, path, body: (await asking(platform, asker)).body }
  },
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
  effect: async ({ body }, { by, body: asked }) => {
    expect(lineOf(body)).toMatchObject({ level: 3, overdueDebts: '1', daysPastDue: '30-59', amountBand: '10000' })
    const { answer: _, watermark, padding: __, ...kept } = body
    expect(watermark).toContain(body.id)
    expect((await by.get(`${path}/${body.id}`)).body).toEqual(kept)
    const { consent } = asked as { consent: string }
    expect((await by.get(`/v1/consents/${consent}`)).body).toMatchObject({ queriesUsed: 1, standing: 'active' })
  },
  events: ['inquiry.made'],
  conflict: {
    arrange: async () => {
      const asker = await askers(platform)
      const { body, kept } = await asking(platform, asker)
      await asker.by.post(`/v1/consents/${kept.id}/withdraw`, { askedBy: 'subject' })
      return { by: asker.by, path, body }
    },
    ...{ status: 403, code: 'inquiry_consent_withdrawn' },
  },
})

describe('is refused by its own code, and nothing is counted,', () => {
  const refused = async (code: string, status: number, asked: (asker: Asker) => Promise<object>) => {
    const asker = await askers(platform)
    await asker.say()
    const answer = await asker.by.post(path, await asked(asker))
    expect(answer, answer.text).toMatchObject({ status, body: { code } })
    expect((await asker.by.get(path)).body.data).toEqual([])
  }
  const of = async (asker: Asker, about: Parameters<typeof asking>[2] = {}) =>
    (await asking(platform, asker, about)).body

  test('without a consent', () =>
    refused('inquiry_consent_missing', 403, async (asker) => ({ ...(await of(asker)), consent: undefined })))

  test('with one of another person', () =>
    refused('inquiry_consent_foreign', 403, async (asker) => ({ ...(await of(asker)), token: tokenOf('another') })))

  test('without the salt, or with another', async () => {
    await refused('inquiry_consent_foreign', 403, async (asker) => ({ ...(await of(asker)), salt: undefined }))
    const salt = 'BwcHBwcHBwcHBwcHBwcHBw'
    await refused('inquiry_consent_foreign', 403, async (asker) => ({ ...(await of(asker)), salt }))
  })

  test('with one for another recipient, as with one nobody has', async () => {
    const codes = ['cns_01k9x2v6ecf8y8q3w0h6t5r4sz'] as string[]
    const other = await askers(platform)
    codes.push((await of(other)).consent)
    for (const consent of codes) {
      await refused('reference_not_found', 422, async (asker) => ({ ...(await of(asker)), consent }))
    }
  })

  test('with one that ran out', () =>
    refused('inquiry_consent_expired', 403, async (asker) => {
      const expiresAt = new Date(Date.parse(platform.clock.now()) + 1_000).toISOString()
      const body = await of(asker, { consent: { expiresAt } })
      platform.clock.advance(1)
      return body
    }))

  test('for another purpose, and in another place', async () => {
    await refused('inquiry_purpose_denied', 403, async (asker) => ({ ...(await of(asker)), purpose: 'collections' }))
    await refused('inquiry_purpose_denied', 403, (asker) => of(asker, { consent: { jurisdiction: 'KE' } }))
  })

  test('for a purpose nobody may ask for', () =>
    refused('malformed_request', 400, async (asker) => ({ ...(await of(asker)), purpose: 'marketing' })))

  test('of an epoch that does not answer', () =>
    refused('inquiry_epoch_retired', 422, async (asker) => ({ ...(await of(asker)), epoch: '2020H1' })))
})

test('a consent is used as often as it says, however many ask at once', async () => {
  const asker = await askers(platform)
  const { body } = await asking(platform, asker, { consent: { queriesMax: 2 } })
  const all = await Promise.all(Array.from({ length: 5 }, () => asker.by.post(path, body)))
  expect(all.map(({ status }) => status).toSorted()).toEqual([201, 201, 403, 403, 403])
  const codes = all.filter(({ status }) => status === 403).map(({ body: { code } }) => code)
  expect(new Set(codes)).toEqual(new Set(['inquiry_consent_exhausted']))
})

describe('an answer', () => {
  test('is at the least of what was contributed, consented to and asked for', async () => {
    const none = await askers(platform, { level: 0 })
    await none.say({ status: 'default', daysPastDue: '90-119', firstDelinquencyOn: '2026-08-01' })
    expect(lineOf((await ask(none)).body)).toMatchObject({ level: 0, hasDefault: null, overdueDebts: null })
    const asker = await askers(platform, { level: 2 })
    await asker.say()
    expect(lineOf((await ask(asker)).body)).toMatchObject({ level: 2, overdueDebts: '1', amountBand: null })
    const asked = { consent: { level: 'default' } }
    expect(lineOf((await ask(asker, asked)).body)).toMatchObject({ level: 1, hasDefault: false, overdueDebts: null })
    const tracing = { consent: { purpose: 'tracing' } }
    expect(lineOf((await ask(asker, tracing, { purpose: 'tracing' })).body)).toMatchObject({ level: 0 })
    const products = { consent: { products: ['mortgage'] } }
    expect(lineOf((await ask(asker, products)).body)).toMatchObject({ level: 0 })
  })

  test('has one size and shape, whatever is known, and names nobody', async () => {
    const asker = await askers(platform)
    const texts = [(await ask(asker, { person: 'nobody' })).text]
    for (const [reference, product] of [
      ['A', 'unsecured'],
      ['B', 'credit_card'],
      ['C', 'mortgage'],
    ] as const) {
      await asker.say({ reference, product })
      texts.push((await ask(asker)).text)
    }
    expect(new Set(texts.map((text) => Buffer.byteLength(text)))).toEqual(new Set([ANSWER_BYTES]))
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, inner]) => [key, shape(inner)])
        : value === null
          ? 'null'
          : 'value'
    const shapes = texts.map((text) => JSON.stringify(shape(JSON.parse(text))))
    expect(new Set(shapes).size).toBe(1)
    for (const text of texts) expect(text).not.toContain(asker.contributor.id)
  })

  test('leaves out what the asker said, what is suppressed, and what a member that left had said', async () => {
    const asker = await askers(platform)
    const { id } = await asker.say()
    expect(lineOf((await ask(asker)).body)).toMatchObject({ overdueDebts: '1' })
    const other = { ...asker, by: asker.contributor }
    const [member] = (await asker.contributor.get('/v1/exchange-members')).body.data
    await earned(platform, { ...other, member: member.id }, 3)
    expect(lineOf((await ask(other)).body)).toMatchObject({ level: 3, overdueDebts: '0' })
    await asker.contributor.post(`/v1/exchange-records/${id}/withdraw`)
    expect(lineOf((await ask(asker)).body)).toMatchObject({ overdueDebts: '0' })
    await asker.say({ reference: 'LOAN-2' })
    expect(lineOf((await ask(asker)).body)).toMatchObject({ overdueDebts: '1' })
    await asker.contributor.post(`/v1/exchange-members/${member.id}/leave`)
    expect(lineOf((await ask(asker)).body)).toMatchObject({ overdueDebts: '0' })
  })

  test('tells of a record until the last day is over where its member is, not where the clock is', async () => {
    const asker = await askers(platform, { jurisdiction: 'US' })
    const ends = { firstDelinquencyOn: '2019-06-01', openedOn: '2018-01-15', statusSince: '2020-01-01' }
    await asker.say({ ...ends, status: 'default', daysPastDue: '180+' })
    const defaults = async (at: string) => {
      platform.clock.advance((Date.parse(at) - Date.parse(platform.clock.now())) / 1_000)
      const by = await asker.by.with(['exchange:write', 'consents:write'])
      return lineOf((await ask({ ...asker, by }, { consent: { jurisdiction: 'US' } })).body)
    }
    // The members are in Taipei, eight hours ahead of UTC; the last day is 28 November.
    expect(await defaults('2026-11-28T15:59:00Z')).toMatchObject({ hasDefault: true })
    expect(await defaults('2026-11-28T16:01:00Z')).toMatchObject({ hasDefault: false })
  })

  test('counts what others asked lately, in a band', async () => {
    const [asker, other] = [await askers(platform), await platform.organisation('lender')]
    const { joined } = await import('../exchange/members.ts')
    const also = { ...asker, by: other, member: await joined(asker.exchange, other) }
    expect((await ask(asker)).body.answer.recentInquiries).toBe('0')
    await ask(also)
    await ask(also)
    expect((await ask(asker)).body.answer.recentInquiries).toBe('2-3')
    platform.clock.advance(73 * 3_600)
    const fresh = { ...asker, by: await asker.by.with(['exchange:write', 'consents:write']) }
    expect((await ask(fresh)).body.answer.recentInquiries).toBe('0')
  })
})

describe('the footprint', () => {
  test('is on the person’s receipt: who asked, for what, and the digest of what was answered', async () => {
    const asker = await askers(platform)
    await asker.say()
    const { body, kept } = await asking(platform, asker)
    const { body: answered } = await asker.by.post(path, body)
    const receipt = await platform.app.request(`/v1/consent-receipts/${kept.receiptCode}`)
    const { uses } = (await receipt.json()) as { uses: { answerSha256: string }[] }
    expect(uses).toMatchObject([{ purpose: 'credit_assessment', answerSha256: answered.answerSha256, level: 3 }])
    const digest = createHash('sha256').update(JSON.stringify(answered.answer)).digest('hex')
    expect(digest).toBe(answered.answerSha256)
  })

  test('is in the log: whoever asked has a receipt that is proven offline', async () => {
    const asker = await askers(platform)
    const { body: answered } = await ask(asker)
    await platform.settle()
    const { data } = (await asker.by.get('/v1/events?limit=200')).body
    const event = data.find(({ type }: { type: string }) => type === 'inquiry.made')
    const proof = (await asker.by.get(`/v1/events/${event.id}/proof`)).body
    const proven = await verifyEvent(proof, platform.logSigner.verifier)
    expect(JSON.stringify(proven.event)).toContain(answered.answerSha256)
  })

  test('holds no token as a member has it, nor a salt, nor an answer', async () => {
    const asker = await askers(platform)
    await asker.say()
    const { body } = await asking(platform, asker)
    const { body: answered } = await asker.by.post(path, body)
    const rows = await platform.admin`
      select to_jsonb(i)::text as text from exchange_inquiries i union all select to_jsonb(d)::text from exchange_disclosures d
      union all select to_jsonb(e)::text from events e union all select to_jsonb(k)::text from idempotency_keys k`
    const hex = Buffer.from(body.token, 'base64url').toString('hex')
    const kept = [body.token, hex, body.salt, answered.answer.salt, '"overdueDebts"']
    expect(rows.filter(({ text }) => kept.some((one) => text.includes(one)))).toEqual([])
  })
})

test('who was told of which record is kept where neither may read it', async () => {
  const asker = await askers(platform, { level: 1 })
  const told = await asker.say({
    reference: 'BAD',
    status: 'default',
    daysPastDue: '90-119',
    firstDelinquencyOn: '2026-08-01',
  })
  await asker.say({ reference: 'LATE' })
  const { body } = await ask(asker)
  const { ExchangeRecordId } = await import('../../src/contributions/index.ts')
  const rows = await platform.admin`select record_id from exchange_disclosures where inquiry = ${body.id}`
  expect(rows).toEqual([{ record_id: ExchangeRecordId.toUuid(told.id) }])
})
