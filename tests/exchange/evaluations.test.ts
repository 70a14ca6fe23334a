import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blindIdentifiers, ProofError, tokensOf } from '../../sdk/src/exchange.ts'
import { answeringEpochs, epochNamed, seedOf } from '../../src/exchange/epoch-rules.ts'
import { pointsPerDay } from '../../src/exchange/model.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { points } from './evaluators.ts'
import { done, exchangeIn, joined, memberOf } from './members.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/exchange/evaluations'
const DAILY = pointsPerDay[0]
const memberIn = async (kind: 'lender' | 'agency' = 'lender') => (await memberOf(platform, kind)).by
const PERSON = 'A123456789'
const blind = (identifier = PERSON) => blindIdentifiers('TW-NID', [identifier])
const elements = (count: number) => points(count).map((point) => Buffer.from(point).toString('base64url'))
const asked = (blindedElements: readonly string[], changes: object = {}) => ({
  ...{ namespace: 'TW-NID', blindedElements, ...changes },
})
const namespaceOf = async (by: TestOrganisation, namespace = 'TW-NID') => {
  const { status, body, text } = await by.get('/v1/exchange/namespaces')
  expect(status, text).toBe(200)
  return body.namespaces.find((each: { namespace: string }) => each.namespace === namespace)
}
async function tokenOf(by: TestOrganisation, changes: object = {}) {
  const batch = blind()
  const { status, body, text } = await by.post(path, asked(batch.blinded, changes))
  expect(status, text).toBe(200)
  const [token] = tokensOf(batch, { evaluated: body.evaluatedElements, proof: body.proof }, body.publicKey)
  return { token, body }
}
/** As many batches of a thousand as take the day's permit to its end, but for `left`. */
async function spent(by: TestOrganisation, left = 0) {
  const full = elements(1_000)
  for (let rest = DAILY - left; rest > 0; rest -= 1_000) {
    const { status, text } = await by.post(path, asked(full.slice(0, rest)))
    expect(status, text).toBe(200)
  }
}

commandCases('exchange.evaluate', {
  platform: () => platform,
  scope: 'exchange:write',
  arrange: async () => ({ by: await memberIn(), path, body: asked(elements(3)) }),
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ namespace: 'TW-NID', pointsLeft: DAILY - 3 })
    expect(body.evaluatedElements).toHaveLength(3)
    expect(await namespaceOf(by)).toMatchObject({ pointsLeft: DAILY - 3 })
  },
  events: ['exchange_evaluation.made'],
  noOutsider: 'it names nothing of anybody’s',
  conflict: {
    arrange: async () => ({ by: await platform.organisation('regulator'), path, body: asked(elements(1)) }),
    ...{ status: 403, code: 'exchange_not_for_kind' },
  },
})

test('one person has one token, whoever asks, and the published key proves it', async () => {
  const [lender, agency] = [await memberIn(), await memberIn('agency')]
  const [mine, theirs] = [await tokenOf(lender), await tokenOf(agency)]
  expect(mine.token).toBe(theirs.token)
  const { epochs } = await namespaceOf(lender)
  expect(epochs[0]).toMatchObject({ current: true, epoch: mine.body.epoch, publicKey: mine.body.publicKey })
  const batch = blind()
  const { body } = await lender.post(path, asked(batch.blinded))
  const other = (await namespaceOf(lender, 'US-SSN')).epochs[0].publicKey
  const answer = { evaluated: body.evaluatedElements, proof: body.proof }
  expect(() => tokensOf(batch, answer, other)).toThrow(ProofError)
})

test('no identifier is in any row', async () => {
  await tokenOf(await memberIn())
  const rows = await platform.admin`select to_jsonb(e)::text as text from events e
    union all select to_jsonb(p)::text from exchange_permits p`
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.filter(({ text }) => text.includes(PERSON))).toEqual([])
})

describe('what is refused', () => {
  test('an element that is no point, by its place, and nothing is counted', async () => {
    const by = await memberIn()
    const [good = ''] = elements(1)
    const bad = Buffer.from([2, ...new Uint8Array(32).fill(255)]).toString('base64url')
    expect(await by.post(path, asked([good, bad]))).toMatchObject({
      status: 422,
      body: { code: 'exchange_not_a_point', errors: [{ pointer: '#/blindedElements/1' }] },
    })
    expect(await namespaceOf(by)).toMatchObject({ pointsLeft: DAILY })
  })

  test('an epoch that does not answer', async () => {
    const by = await memberIn()
    for (const epoch of ['2020H1', '2099H2'])
      expect(await by.post(path, asked(elements(1), { epoch }))).toMatchObject({
        ...{ status: 422, body: { code: 'exchange_epoch_retired', errors: [{ pointer: '#/epoch' }] } },
      })
  })

  test('an identifier in the place of an element, and more than a thousand', async () => {
    const by = await memberIn()
    for (const body of [asked([PERSON]), asked([]), asked(Array(1_001).fill(elements(1)[0]))])
      expect(await by.post(path, body)).toMatchObject({ status: 400, body: { code: 'malformed_request' } })
  })
})

test('a day has its points, however many ask at once, and the next has them anew', async () => {
  const by = await memberIn()
  await spent(by, 2)
  const last = await Promise.all(Array.from({ length: 6 }, () => by.post(path, asked(elements(1)))))
  expect(last.map(({ status }) => status).toSorted()).toEqual([200, 200, 429, 429, 429, 429])
  const refused = await by.post(path, asked(elements(1)))
  expect(refused.body).toMatchObject({ code: 'exchange_permit_exhausted', pointsLeft: 0 })
  expect(await namespaceOf(by, 'US-SSN')).toMatchObject({ pointsLeft: DAILY })
  platform.clock.advance((Date.parse(refused.body.refillsAt) - Date.parse(platform.clock.now())) / 1_000)
  const fresh = await by.with(['exchange:read', 'exchange:write'])
  expect(await fresh.post(path, asked(elements(1)))).toMatchObject({ status: 200 })
})

describe('epochs', () => {
  const at = (text: string) => text as Instant

  test('overlap for sixty days', () => {
    const names = (text: string) => answeringEpochs(at(text)).map(({ name }) => name)
    expect(names('2026-07-01T00:00:00.000Z')).toEqual(['2026H2', '2026H1'])
    expect(names('2026-08-29T23:59:59.999Z')).toEqual(['2026H2', '2026H1'])
    expect(names('2026-08-30T00:00:00.000Z')).toEqual(['2026H2'])
    expect(names('2027-01-01T00:00:00.000Z')).toEqual(['2027H1', '2026H2'])
  })

  test('keep the seed they began with', () => {
    const seed = (id: number, createdAt: string) => ({ id, bytes: new Uint8Array(32), createdAt: at(createdAt) })
    const seeds = [seed(2, '2026-09-01T00:00:00.000Z'), seed(1, '2026-02-01T00:00:00.000Z')]
    const used = (name: string) => {
      const epoch = epochNamed(name)
      return epoch && seedOf(epoch, seeds)?.id
    }
    expect(['2026H1', '2026H2', '2027H1'].map(used)).toEqual([1, 1, 2])
  })
})

describe('whose points', () => {
  test('who is no active member has none, and one that is suspended none any more', async () => {
    const outside = await platform.organisation('lender')
    expect(await namespaceOf(outside)).toMatchObject({ pointsLeft: 0 })
    const refused = { status: 403, body: { code: 'exchange_membership_required' } }
    expect(await outside.post(path, asked(elements(1)))).toMatchObject(refused)
    const { by, exchange, member } = await memberOf(platform)
    expect(await by.post(path, asked(elements(1)))).toMatchObject({ status: 200 })
    await done(exchange.operator, `/v1/exchange-members/${member}/suspend`, { reason: 'investigation' })
    expect(await by.post(path, asked(elements(1)))).toMatchObject(refused)
  })

  test('a load is spent instead of the day, by its member alone, until it is over', async () => {
    const { by, exchange, member } = await memberOf(platform)
    const wanted = { exchangeMember: member, namespace: 'TW-NID', openAccounts: 3, points: 3 }
    const { id: load } = await done(by, '/v1/exchange-loads', wanted)
    expect(await by.post(path, asked(elements(1), { load }))).toMatchObject({
      ...{ status: 409, body: { code: 'exchange_load_unfit' } },
    })
    const until = new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
    await done(exchange.operator, `/v1/exchange-loads/${load}/approve`, { until })
    expect(await by.post(path, asked(elements(2), { load }))).toMatchObject({ status: 200, body: { pointsLeft: 1 } })
    const racing = await Promise.all([1, 2, 3].map(() => by.post(path, asked(elements(1), { load }))))
    expect(racing.map(({ status }) => status).toSorted()).toEqual([200, 429, 429])
    expect(await namespaceOf(by)).toMatchObject({ pointsLeft: DAILY })
    const other = await platform.organisation('lender')
    await joined(exchange, other)
    expect(await other.post(path, asked(elements(1), { load }))).toMatchObject({
      ...{ status: 422, body: { code: 'reference_not_found' } },
    })
    platform.clock.advance(86_400)
    const later = await by.with(['exchange:write'])
    expect(await later.post(path, asked(elements(1), { load }))).toMatchObject({ status: 409 })
  })

  test('an operator has some, for identities it plants', async () => {
    const { operator } = await exchangeIn(platform)
    expect(await operator.post(path, asked(elements(1)))).toMatchObject({ status: 200 })
  })
})
