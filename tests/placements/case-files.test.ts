import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SharingScope, sharingScopes } from '../../src/mandates/index.ts'
import { PlacementId } from '../../src/placements/index.ts'
import { mandateBetween, termsOf } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

/** Every shared part has a value of its own, so that a part that leaks is seen whatever it is called. */
const secrets: Readonly<Record<string, readonly SharingScope[]>> = {
  'NAME-CANARY': ['identity'],
  'ID-CANARY': ['identity'],
  '+886-CANARY': ['contact'],
  'WORKPLACE-CANARY': ['contact', 'employment'],
  'EMPLOYER-CANARY': ['employment'],
}
const always = ['currency', 'jurisdiction', 'product', 'reference', 'status']
const ofScope: Readonly<Record<SharingScope, { account: string[]; party: string[] }>> = {
  identity: { account: [], party: ['birthDate', 'name', 'nationalId', 'nationalIdNamespace'] },
  contact: { account: [], party: ['contactPoints'] },
  balance: { account: ['balance', 'costs', 'fees', 'interest', 'principal'], party: [] },
  history: { account: ['bucket', 'delinquentSince', 'episodes', 'openedOn'], party: [] },
  employment: { account: [], party: ['employer'] },
  documents: { account: ['documents'], party: [] },
}

const accepted = async (scopes: readonly SharingScope[]) => {
  const mandate = await mandateBetween(lender, agency, { terms: { sharingScopes: [...scopes] } })
  const account = await debtOf(platform, lender, {
    ...{ name: 'NAME-CANARY', nationalId: 'ID-CANARY', employer: 'EMPLOYER-CANARY' },
    ...{ phone: '+886-CANARY', workplace: 'WORKPLACE-CANARY' },
  })
  const { id } = (await lender.post('/v1/placements', { account, mandate })).body
  await agency.post(`/v1/placements/${id}/accept`)
  return { id: id as string, mandate, account }
}
const read = (id: string) => agency.get(`/v1/placements/${id}/case-file`)
const stored = async (id: string) => {
  const [row] = await platform.admin`
    select account, parties from case_files where placement_id = ${PlacementId.toUuid(id as PlacementId)}`
  return row as { account: Record<string, unknown>; parties: Record<string, unknown>[] }
}

const everyChoice = Array.from({ length: 2 ** sharingScopes.length }, (_, bits) =>
  sharingScopes.filter((_, index) => bits & (1 << index)),
)

test.each(everyChoice)('a mandate that shares [%s, %s, %s, %s, %s, %s] shares exactly that', async (...scopes) => {
  const granted = scopes.filter((scope) => sharingScopes.includes(scope))
  const { id } = await accepted(granted)
  const { body, text } = await read(id)
  const fields = (part: 'account' | 'party') => granted.flatMap((scope) => ofScope[scope][part])
  expect(Object.keys(body.account).toSorted()).toEqual([...always, ...fields('account')].toSorted())
  const [party] = body.parties
  expect(Object.keys(party).toSorted()).toEqual(
    ['kind', 'liability', 'partyId', 'preferredLanguage', 'role', 'statuses', ...fields('party')].toSorted(),
  )
  for (const [secret, needed] of Object.entries(secrets)) {
    expect(text.includes(secret), secret).toBe(needed.every((scope) => granted.includes(scope)))
  }
  const row = await stored(id)
  for (const scope of sharingScopes.filter((one) => !granted.includes(one))) {
    for (const field of ofScope[scope].account) expect(row.account).not.toHaveProperty(field)
    for (const field of ofScope[scope].party) expect(row.parties[0]).not.toHaveProperty(field)
  }
  const readsNobody = !granted.some((scope) => ['identity', 'contact', 'employment'].includes(scope))
  expect(row.parties[0]?.wrappedKey === null).toBe(readsNobody)
})

describe('a case file', () => {
  const amend = async (mandate: string, scopes: SharingScope[], number: number) => {
    await lender.post(`/v1/mandates/${mandate}/amend`, { terms: termsOf({ sharingScopes: scopes }) })
    const signed = await agency.post(`/v1/mandates/${mandate}/sign`, { number })
    expect(signed.status, signed.text).toBe(200)
  }

  test('shrinks with a signed amendment, at once and in the row itself; unsigned it stays', async () => {
    const { id, mandate } = await accepted(['identity', 'contact', 'balance'])
    await lender.post(`/v1/mandates/${mandate}/amend`, { terms: termsOf({ sharingScopes: ['balance'] }) })
    expect((await read(id)).text).toContain('NAME-CANARY')
    await agency.post(`/v1/mandates/${mandate}/sign`, { number: 2 })
    const { body, text } = await read(id)
    expect(body.scopes).toEqual(['balance'])
    expect(text).not.toContain('CANARY')
    expect(await stored(id)).toMatchObject({ parties: [{ wrappedKey: null }] })
    expect((await stored(id)).parties[0]).not.toHaveProperty('name')
  })

  test('never widens beyond the terms frozen onto the placement', async () => {
    const { id, mandate } = await accepted(['identity'])
    await amend(mandate, ['identity', 'contact', 'balance'], 2)
    expect((await read(id)).body.scopes).toEqual(['identity'])
    await amend(mandate, [], 3)
    expect((await read(id)).body.scopes).toEqual([])
    await amend(mandate, ['identity', 'balance'], 4)
    expect((await read(id)).body).toMatchObject({ scopes: ['identity'], parties: [{ name: 'NAME-CANARY' }] })
  })

  test('is gone when the placement is closed, for good', async () => {
    const { id } = await accepted(['identity'])
    expect((await agency.get('/v1/case-files')).text).toContain(id)
    await lender.post(`/v1/placements/${id}/close`, { code: 'lender_withdrew' })
    expect(await read(id)).toMatchObject({ status: 404 })
    expect((await agency.get('/v1/case-files?limit=200')).text).not.toContain(id)
    expect(await stored(id)).toBeUndefined()
  })

  test('follows what the lender changes', async () => {
    const { id, account } = await accepted(['balance'])
    const fee = { kind: 'fee', currency: 'TWD', amount: 5_000, effectiveOn: '2026-11-24', reference: `FEE-${id}` }
    const posted = await lender.post(`/v1/accounts/${account}/transactions`, fee)
    expect(posted.status, posted.text).toBe(201)
    expect((await read(id)).body.account).toMatchObject({ fees: 5_000, balance: 1_255_000 })
  })

  test('is shown to nobody before acceptance, and to nobody else after', async () => {
    const mandate = await mandateBetween(lender, agency)
    const { id } = (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body
    expect(await read(id)).toMatchObject({ status: 404 })
    await agency.post(`/v1/placements/${id}/accept`)
    for (const kind of ['lender', 'agency', 'regulator'] as const) {
      const third = await platform.organisation(kind)
      expect(await third.get(`/v1/placements/${id}/case-file`)).toMatchObject({ status: 404 })
      expect((await third.get('/v1/case-files')).body.data).toEqual([])
    }
  })
})
