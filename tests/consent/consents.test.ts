import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConsentKeySet, type VerifiedConsent, verifyConsent, verifyStatusList } from '../../sdk/src/consents.ts'
import { verifyEvent } from '../../sdk/src/verify.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { consentOf, daysFrom, recordedConsent, someToken } from './consenting.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const path = '/v1/consents'
const keysOf = async () => (await (await platform.app.request('/oauth/jwks')).json()) as ConsentKeySet
const nowMs = () => Date.parse(platform.clock.now())
const listAt = async (uri: string) => {
  const answer = await platform.app.request(uri.replace(BASE_URL, ''))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/statuslist+jwt')
  return verifyStatusList({ token: await answer.text(), keys: await keysOf(), issuer: BASE_URL, nowMs: nowMs() })
}
const standing = async (by: TestOrganisation, id: string) => (await by.get(`${path}/${id}`)).body.standing

commandCases('consent.record', {
  platform: () => platform,
  scope: 'consents:write',
  arrange: async () => ({ by: lender, path, body: (await consentOf(platform, { recipient: agency.id })).body }),
  status: 201,
  effect: async ({ body }, { body: asked }) => {
    expect(body.consent).toMatchObject({ standing: 'active', assurance: 'confirmed', queriesUsed: 0 })
    expect(body.receiptCode).toMatch(/^[A-Za-z0-9_-]{32}$/)
    const { reference } = asked as { reference: string }
    expect(await lender.get(`${path}/ref:${reference}`)).toMatchObject({ status: 200, body: { reference } })
    expect(await agency.get(`${path}/${body.id}`)).toMatchObject({ status: 200, body: { reference: null } })
  },
  events: ['consent.recorded'],
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
  conflict: {
    arrange: async () => {
      const { body } = await consentOf(platform)
      await lender.post(path, body)
      return { by: lender, path, body }
    },
    ...{ status: 409, code: 'consent_reference_taken' },
  },
})

commandCases('consent.withdraw', {
  platform: () => platform,
  scope: 'consents:write',
  arrange: async () => {
    const { id } = await recordedConsent(platform, lender, { recipient: agency.id })
    return { by: agency, path: `${path}/${id}/withdraw`, body: { askedBy: 'subject' } }
  },
  effect: ({ body }) =>
    expect(body).toMatchObject({ standing: 'withdrawn', withdrawnBy: agency.id, askedBySubject: true }),
  events: ['consent.withdrawn'],
  conflict: {
    arrange: async () => {
      const { id } = await recordedConsent(platform, lender)
      const call = { by: lender, path: `${path}/${id}/withdraw`, body: { askedBy: 'organisation' } }
      await lender.post(call.path, call.body)
      return call
    },
    ...{ status: 409, code: 'consent_already_withdrawn' },
  },
})

const withdrawnTo = async (recipient: TestOrganisation) => {
  const { id } = await recordedConsent(platform, lender, { recipient: recipient.id })
  await lender.post(`${path}/${id}/withdraw`, { askedBy: 'subject' })
  return `${path}/${id}/acknowledge`
}

commandCases('consent.acknowledge', {
  platform: () => platform,
  scope: 'consents:write',
  arrange: async () => ({
    ...{ by: agency, path: await withdrawnTo(agency) },
    body: { outcome: 'retained', retainedUnder: 'Money laundering records' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ outcome: 'retained', retainedUnder: 'Money laundering records' }),
  events: ['consent.acknowledged'],
  conflict: {
    arrange: async () => {
      const call = { by: agency, path: await withdrawnTo(agency), body: { outcome: 'deleted' } }
      await agency.post(call.path, call.body)
      return call
    },
    ...{ status: 409, code: 'consent_already_acknowledged' },
  },
})

describe('what is refused, by its field', () => {
  test.each([
    [{ expiresAt: '2026-01-01T00:00:00Z' }, 'consent_times_unfit', '#/expiresAt'],
    [{ expiresAt: '2027-08-01T00:00:00Z' }, 'consent_times_unfit', '#/expiresAt'],
    [{ queriesMax: 13 }, 'consent_beyond_assurance', '#/queriesMax'],
    [{ method: 'wet_signature', queriesMax: 4 }, 'consent_beyond_assurance', '#/queriesMax'],
    [{ recipient: 'org_01k9x2v6ecf8y8q3w0h6t5r4sz' }, 'reference_not_found', '#/recipient'],
  ])('%j: %s', async (changes, code, pointer) => {
    const { body } = await consentOf(platform, changes)
    expect(await lender.post(path, body)).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
  })

  test('a purpose that nothing may be asked for, a token in the place of a commitment, a recipient of the wrong kind', async () => {
    const { body } = await consentOf(platform)
    for (const purpose of ['marketing', 'employment']) {
      expect(await lender.post(path, { ...body, purpose })).toMatchObject({ status: 400 })
    }
    const subject = { ...body.subject, token: someToken() }
    expect(await lender.post(path, { ...body, subject })).toMatchObject({ status: 400 })
    const regulator = await platform.organisation('regulator')
    for (const [by, recipient] of [
      [lender, regulator.id],
      [regulator, regulator.id],
    ] as const) {
      const answer = await by.post(path, { ...body, recipient })
      expect(answer).toMatchObject({ status: 403, body: { code: 'consent_not_for_kind' } })
    }
  })

  test('an acknowledgement of nothing, by whoever is not the recipient, and without its rule', async () => {
    const { id } = await recordedConsent(platform, lender, { recipient: agency.id })
    const acknowledge = (by: TestOrganisation, body: object) => by.post(`${path}/${id}/acknowledge`, body)
    expect(await acknowledge(agency, { outcome: 'stopped' })).toMatchObject({ body: { code: 'consent_not_withdrawn' } })
    await lender.post(`${path}/${id}/withdraw`, { askedBy: 'subject' })
    expect(await acknowledge(lender, { outcome: 'stopped' })).toMatchObject({ body: { code: 'consent_not_recipient' } })
    for (const body of [{ outcome: 'retained' }, { outcome: 'deleted', retainedUnder: 'A rule' }]) {
      const answer = await acknowledge(agency, body)
      expect(answer).toMatchObject({ status: 422, body: { code: 'consent_ground_unfit' } })
    }
  })
})

test('a record is verified offline, and is of one person alone', async () => {
  const { jws, token, salt, consent } = await recordedConsent(platform, lender, { products: ['credit_card'] })
  const keys = await keysOf()
  const verified = await verifyConsent({ jws, keys, issuer: BASE_URL, subject: { token, salt }, nowMs: nowMs() })
  expect(verified).toMatchObject({
    ...{ consent: consent.id, purpose: 'credit_assessment', levels: ['default', 'arrears'] },
    ...{ products: ['credit_card'], recipients: [lender.id], queriesMax: 2, assurance: 'confirmed' },
  })
  const foreign = { token: someToken(), salt }
  await expect(verifyConsent({ jws, keys, subject: foreign, nowMs: nowMs() })).rejects.toThrow('other person')
  const later = { jws, keys, nowMs: verified.expiresAtMs }
  await expect(verifyConsent(later)).rejects.toThrow('over')
  const again = await lender.get(`${path}/${consent.id}/record`)
  expect((await verifyConsent({ jws: again.body.jws, keys, nowMs: nowMs() })).recordSha256).toBe(verified.recordSha256)
})

test('the log commits to what a record says', async () => {
  const { jws, consent } = await recordedConsent(platform, lender)
  await platform.settle()
  const { data } = (await lender.get('/v1/events?limit=200')).body
  const event = data.find((one: { data?: { consentId?: string } }) => one.data?.consentId === consent.id)
  const proof = (await lender.get(`/v1/events/${event.id}/proof`)).body
  const proven = await verifyEvent(proof, platform.logSigner.verifier)
  const { recordSha256 } = await verifyConsent({ jws, keys: await keysOf(), nowMs: nowMs() })
  expect(JSON.stringify(proven.event)).toContain(recordSha256)
})

describe('a withdrawal', () => {
  test('shows in the published list, and nothing else does', async () => {
    const [kept, gone] = [await recordedConsent(platform, lender), await recordedConsent(platform, lender)]
    const keys = await keysOf()
    const verified = ({ jws }: { jws: string }): Promise<VerifiedConsent> =>
      verifyConsent({ jws, keys, nowMs: nowMs() })
    const [left, taken] = [await verified(kept), await verified(gone)]
    const { uri } = taken.statusList
    expect((await listAt(uri)).isWithdrawn(taken)).toBe(false)
    await lender.post(`${path}/${gone.id}/withdraw`, { askedBy: 'organisation' })
    const list = await listAt(uri)
    expect([list.isWithdrawn(taken), list.isWithdrawn(left)]).toEqual([true, false])
    expect(list.goodUntilMs - nowMs()).toBe(60_000)
  })

  test('is told to the recipient, and has its time', async () => {
    const { id } = await recordedConsent(platform, lender, { recipient: agency.id })
    await lender.post(`${path}/${id}/withdraw`, { askedBy: 'subject' })
    await platform.settle()
    const { data } = (await agency.get('/v1/events?limit=200')).body
    const told = data.filter((one: { data?: { consentId?: string } }) => one.data?.consentId === id)
    expect(told.map(({ type }: { type: string }) => type)).toEqual(['consent.recorded', 'consent.withdrawn'])
    expect(told[1].data).toMatchObject({ withdrawnAt: platform.clock.now(), askedBySubject: true })
  })

  test('of many at once happens once', async () => {
    const { id } = await recordedConsent(platform, lender, { recipient: agency.id })
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        (i % 2 ? lender : agency).post(`${path}/${id}/withdraw`, { askedBy: 'subject' }),
      ),
    )
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
  })
})

describe('lists', () => {
  test('of one organisation are its own, and nobody else’s list is told from one that is not', async () => {
    const other = await platform.organisation('lender')
    const [mine, theirs] = [await recordedConsent(platform, lender), await recordedConsent(platform, other)]
    expect(mine.consent.statusList.id).not.toBe(theirs.consent.statusList.id)
    const unknown = ['stl_01k9x2v6ecf8y8q3w0h6t5r4sz', 'nothing', `${mine.consent.statusList.id}x`]
    for (const list of unknown) expect((await platform.app.request(`/status-lists/${list}`)).status).toBe(404)
  })

  test('page by who took them and who may use them', async () => {
    const third = await platform.organisation('agency')
    const { id } = await recordedConsent(platform, lender, { recipient: third.id })
    const listed = async (query: string) => (await third.get(`${path}?${query}`)).body.data
    expect(await listed('role=recipient')).toMatchObject([{ id }])
    expect(await listed('role=controller')).toEqual([])
    expect(await listed('role=recipient&state=withdrawn')).toEqual([])
  })
})

test('neither token nor salt is in any row', async () => {
  const { token, salt } = await recordedConsent(platform, lender)
  const rows = await platform.admin`select to_jsonb(c)::text as text from consents c
    union all select to_jsonb(e)::text from events e union all select to_jsonb(k)::text from idempotency_keys k`
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.filter(({ text }) => text.includes(token) || text.includes(salt))).toEqual([])
})

test('one that ran out is expired to every reader', async () => {
  const { id } = await recordedConsent(platform, lender, { expiresAt: daysFrom(platform, 1) })
  expect(await standing(lender, id)).toBe('active')
  platform.clock.advance(86_400)
  expect(await standing(lender, id)).toBe('expired')
})
