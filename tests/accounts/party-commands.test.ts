import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { Answer, TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { accountOf, borrowerOf, borrowing, createdAccount, newPerson } from './accounts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'accounts:write' as const }
const read = async (path: string) => (await lender.get(path)).body

/** Somebody who owes nothing any more, so that nothing stands in the way of erasure. */
const debtless = async () => {
  const account = await createdAccount(lender, { balance: { principal: 0 } })
  return account.parties[0].partyId
}

commandCases('account.add_party', {
  ...shared,
  arrange: async () => {
    const { id } = await createdAccount(lender)
    return {
      by: lender,
      path: `/v1/accounts/${id}/parties`,
      body: { newParty: newPerson(), role: 'guarantor', liability: 'guarantee', guarantee: { cap: 500_000 } },
    }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ role: 'guarantor', guarantee: { cap: 500_000, calledOn: null }, endedAt: null })
    const account = await read(`/v1/accounts/${body.accountId}`)
    expect(account).toMatchObject({ version: 2 })
    expect(account.parties).toContainEqual({ partyId: body.partyId, role: 'guarantor', liability: 'guarantee' })
  },
  events: ['party.created', 'account.party_added'],
  conflict: {
    arrange: async () => {
      const account = await createdAccount(lender)
      return {
        by: lender,
        path: `/v1/accounts/${account.id}/parties`,
        body: { party: account.parties[0].partyId, role: 'borrower', liability: 'several' },
      }
    },
    ...{ status: 409, code: 'account_party_exists' },
  },
})

commandCases('account.end_party', {
  ...shared,
  arrange: async () => {
    const account = await createdAccount(lender)
    const path = `/v1/accounts/${account.id}/parties/${account.parties[0].partyId}/end`
    return { by: lender, path, body: { role: 'borrower' } }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ role: 'borrower', endedAt: platform.clock.now() })
    expect(await read(`/v1/accounts/${body.accountId}`)).toMatchObject({ parties: [], version: 2 })
    expect((await read(`/v1/accounts/${body.accountId}/parties`)).data).toEqual([])
  },
  events: ['account.party_ended'],
  conflict: {
    arrange: async () => {
      const account = await createdAccount(lender)
      const path = `/v1/accounts/${account.id}/parties/${account.parties[0].partyId}/end`
      return { by: lender, path, body: { role: 'guarantor' } }
    },
    ...{ status: 409, code: 'account_party_not_running' },
  },
})

commandCases('party.update', {
  ...shared,
  arrange: async () => {
    const { id, version } = await borrowerOf(lender)
    return {
      ...{ by: lender, method: 'PATCH', path: `/v1/parties/${id}`, headers: { 'if-match': `"${version}"` } },
      body: { name: '王小明', nationalId: null, employer: null, preferredLanguage: 'zh-hant-tw' },
    }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ name: '王小明', nationalId: null, employer: null, preferredLanguage: 'zh-Hant-TW' })
    expect(body).toMatchObject({ birthDate: '1990-02-17', version: 2 })
    expect(await read(`/v1/parties/${body.id}`)).toEqual(body)
  },
  events: ['party.updated'],
  conflict: {
    arrange: async () => {
      const [one, other] = [await borrowerOf(lender), await borrowerOf(lender)]
      return {
        ...{ by: lender, method: 'PATCH', path: `/v1/parties/${one.id}`, headers: { 'if-match': '"1"' } },
        body: { nationalId: other.nationalId },
      }
    },
    ...{ status: 409, code: 'party_national_id_taken' },
  },
})

commandCases('party.record_status', {
  ...shared,
  arrange: async () => {
    const { id } = await borrowerOf(lender)
    const body = { kind: 'insolvent', from: '2026-11-01', regime: 'TW-clearance', source: 'court' }
    return { by: lender, path: `/v1/parties/${id}/statuses`, body }
  },
  status: 201,
  effect: async ({ body }, { path }) => {
    expect(body).toMatchObject({ kind: 'insolvent', from: '2026-11-01', until: null, stay: true })
    expect((await read(path.replace('/statuses', ''))).statuses).toEqual([body])
  },
  events: ['party.status_recorded'],
  conflict: {
    arrange: async () => {
      const { id } = await borrowerOf(lender)
      const body = { kind: 'deceased', from: '2026-10-01', source: 'public_record' }
      await lender.post(`/v1/parties/${id}/statuses`, body)
      return { by: lender, path: `/v1/parties/${id}/statuses`, body: { ...body, from: '2026-11-01' } }
    },
    ...{ status: 409, code: 'party_status_overlaps' },
  },
})

commandCases('party.end_status', {
  ...shared,
  arrange: async () => {
    const { id } = await borrowerOf(lender)
    await lender.post(`/v1/parties/${id}/statuses`, { kind: 'represented', from: '2026-11-01', source: 'borrower' })
    return { by: lender, path: `/v1/parties/${id}/statuses/represented/end`, body: { until: '2026-11-20' } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ kind: 'represented', until: '2026-11-20' }),
  events: ['party.status_ended'],
  conflict: {
    arrange: async () => {
      const { id } = await borrowerOf(lender)
      return { by: lender, path: `/v1/parties/${id}/statuses/deceased/end` }
    },
    ...{ status: 409, code: 'party_status_not_running' },
  },
})

commandCases('contact_point.add', {
  ...shared,
  arrange: async () => {
    const { id } = await borrowerOf(lender)
    const body = { kind: 'phone', value: '02 2345 6789', country: 'TW', source: 'tracing' }
    return { by: lender, path: `/v1/parties/${id}/contact-points`, body }
  },
  status: 201,
  effect: async ({ body, text }) => {
    expect(body).toMatchObject({ kind: 'phone', timeZones: ['Asia/Taipei'], placeBound: false, version: 1 })
    expect(text).not.toContain('2345')
    const party = await read(`/v1/parties/${body.partyId}`)
    expect(party.contactPoints).toContainEqual(expect.objectContaining({ id: body.id, value: '+886223456789' }))
  },
  events: ['party.contact_point_added'],
  conflict: {
    arrange: async () => {
      const { id, contactPoints } = await borrowerOf(lender)
      const body = { kind: 'email', value: contactPoints[1].value.toUpperCase(), source: 'borrower' }
      return { by: lender, path: `/v1/parties/${id}/contact-points`, body }
    },
    ...{ status: 409, code: 'contact_point_exists' },
  },
})

/** The cases of one change of a contact point: by which verb, to which state, under which event. */
const changing = (verb: string, event: string, state: Record<string, string | null>) => ({
  ...shared,
  arrange: async () => {
    const { contactPoints } = await borrowerOf(lender)
    return { by: lender, path: `/v1/contact-points/${contactPoints[0].id}/${verb}` }
  },
  // biome-ignore lint/suspicious/noExplicitAny: the body's shape is the command's
  effect: async ({ body }: Answer<any>) => {
    expect(body).toMatchObject({ ...state, version: 2 })
    const { contactPoints } = await read(`/v1/parties/${body.partyId}`)
    expect(contactPoints).toHaveLength(verb === 'remove' ? 1 : 2)
  },
  events: [event],
  conflict: {
    arrange: async () => {
      const { contactPoints } = await borrowerOf(lender)
      await lender.post(`/v1/contact-points/${contactPoints[0].id}/remove`)
      return { by: lender, path: `/v1/contact-points/${contactPoints[0].id}/${verb}` }
    },
    ...{ status: 409, code: 'contact_point_removed' },
  },
})

const now = '2026-11-24T09:30:00.000Z'
commandCases('contact_point.verify', changing('verify', 'party.contact_point_verified', { verifiedAt: now }))
commandCases(
  'contact_point.consent',
  changing('consent', 'party.contact_point_consented', { consentedAt: now, optedOutAt: null }),
)
commandCases(
  'contact_point.opt_out',
  changing('opt-out', 'party.contact_point_opted_out', { optedOutAt: now, consentedAt: null }),
)
commandCases('contact_point.remove', changing('remove', 'party.contact_point_removed', { removedAt: now }))

commandCases('party.erase', {
  ...shared,
  scope: 'accounts:erase',
  arrange: async () => ({ by: lender, path: `/v1/parties/${await debtless()}/erase`, body: { reason: 'request' } }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ reason: 'request', erasedAt: platform.clock.now(), version: 2 })
    expect(await read(`/v1/parties/${body.id}`)).toMatchObject({
      ...{ name: null, nationalId: null, birthDate: null, employer: null, contactPoints: [] },
      ...{ erasedAt: body.erasedAt, reference: body.reference },
    })
  },
  events: ['party.erased'],
  conflict: {
    arrange: async () => {
      const { parties } = await createdAccount(lender, accountOf({ parties: [borrowing()] }))
      return { by: lender, path: `/v1/parties/${parties[0].partyId}/erase`, body: { reason: 'request' } }
    },
    ...{ status: 409, code: 'party_erasure_blocked' },
  },
})
