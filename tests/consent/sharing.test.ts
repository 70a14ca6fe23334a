import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SharingScope, sharingScopes } from '../../src/consent/index.ts'
import { PlacementId } from '../../src/placements/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { daysFrom } from './consenting.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/sharing-grants'
let made = 0

interface Pair {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly placement: string
}

/** A lender and an agency with a placement taken on, under a mandate that shares so much. */
async function pairOf(scopes: readonly SharingScope[] = sharingScopes): Promise<Pair> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { sharingScopes: [...scopes] } })
  const account = await debtOf(platform, lender, { name: 'NAME-CANARY', phone: '+886-CANARY', employer: 'WORK-CANARY' })
  const { id } = (await lender.post('/v1/placements', { account, mandate })).body
  await agency.post(`/v1/placements/${id}/accept`)
  return { lender, agency, placement: id }
}
const asked = ({ agency }: Pick<Pair, 'agency'>, changes: object = {}) => ({
  ...{ agency: agency.id, reference: `GRANT-${++made}`, purpose: 'collections', scopes: ['identity', 'balance'] },
  ...{ expiresAt: daysFrom(platform, 30), ...changes },
})
const granted = async (pair: Pair, changes: object = {}): Promise<string> => {
  const answer = await pair.lender.post(path, asked(pair, changes))
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id
}
const shared = async ({ agency, placement }: Pair): Promise<string[]> =>
  (await agency.get(`/v1/placements/${placement}/case-file`)).body.scopes
const stored = async ({ placement }: Pair) => {
  const [row] = await platform.admin`
    select parties::text as text, scopes from case_files where placement_id = ${PlacementId.toUuid(placement as PlacementId)}`
  return row as { text: string; scopes: string[] }
}

commandCases('sharing_grant.make', {
  platform: () => platform,
  scope: 'consents:write',
  arrange: async () => {
    const pair = await pairOf()
    return { by: pair.lender, path, body: asked(pair) }
  },
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'live', scopes: ['balance', 'identity'] }),
  events: ['sharing_grant.made'],
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
  conflict: {
    arrange: async () => {
      const pair = await pairOf()
      const body = asked(pair)
      await pair.lender.post(path, body)
      return { by: pair.lender, path, body }
    },
    ...{ status: 409, code: 'sharing_grant_reference_taken' },
  },
})

commandCases('sharing_grant.revoke', {
  platform: () => platform,
  scope: 'consents:write',
  arrange: async () => {
    const pair = await pairOf()
    return { by: pair.lender, path: `${path}/${await granted(pair)}/revoke` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'revoked', endedAt: platform.clock.now() }),
  events: ['sharing_grant.revoked'],
  conflict: {
    arrange: async () => {
      const pair = await pairOf()
      const call = { by: pair.lender, path: `${path}/${await granted(pair)}/revoke` }
      await pair.lender.post(call.path)
      return call
    },
    ...{ status: 409, code: 'sharing_grant_ended' },
  },
})

describe('what is refused, by its field', () => {
  test.each([
    [{ purpose: 'tracing', scopes: ['identity', 'balance'] }, 'sharing_grant_beyond_purpose', '#/scopes/1'],
    [{ purpose: 'dispute', scopes: ['contact'] }, 'sharing_grant_beyond_purpose', '#/scopes/0'],
    [{ expiresAt: '2026-01-01T00:00:00Z' }, 'sharing_grant_expiry_unfit', '#/expiresAt'],
    [{ expiresAt: '2029-01-01T00:00:00Z' }, 'sharing_grant_expiry_unfit', '#/expiresAt'],
    [{ agency: 'org_01k9x2v6ecf8y8q3w0h6t5r4sz' }, 'reference_not_found', '#/agency'],
  ])('%j: %s', async (changes, code, pointer) => {
    const pair = await pairOf()
    const answer = await pair.lender.post(path, asked(pair, changes))
    expect(answer).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
  })

  test('a grant of an agency, to a lender, and one the other side takes back', async () => {
    const pair = await pairOf()
    const id = await granted(pair)
    expect(await pair.agency.post(path, asked(pair))).toMatchObject({ body: { code: 'sharing_grant_not_lender' } })
    const toLender = await pair.lender.post(path, asked({ agency: pair.lender }))
    expect(toLender).toMatchObject({ status: 422, body: { code: 'sharing_grant_not_agency' } })
    const back = await pair.agency.post(`${path}/${id}/revoke`)
    expect(back).toMatchObject({ status: 403, body: { code: 'sharing_grant_not_lender' } })
  })
})

describe('a case file', () => {
  test('shows what the mandate shares while no grant was made', async () => {
    expect(await shared(await pairOf(['identity', 'contact']))).toEqual(['contact', 'identity'])
  })

  test('shows what grants that stand name and the mandate shares, and no more, in the row itself', async () => {
    const pair = await pairOf(['identity', 'balance', 'contact'])
    await granted(pair, { scopes: ['identity', 'employment'] })
    expect(await shared(pair)).toEqual(['identity'])
    expect(await stored(pair)).toMatchObject({ scopes: ['identity'] })
    expect((await stored(pair)).text).not.toContain('contactPoints')
    await granted(pair, { purpose: 'tracing', scopes: ['contact'] })
    expect(await shared(pair)).toEqual(['contact', 'identity'])
  })

  test('loses a part with the grant that named it, at once', async () => {
    const pair = await pairOf()
    const [wide, narrow] = [await granted(pair, { scopes: ['identity', 'contact'] }), await granted(pair)]
    expect(await shared(pair)).toEqual(['balance', 'contact', 'identity'])
    await pair.lender.post(`${path}/${wide}/revoke`)
    expect(await shared(pair)).toEqual(['balance', 'identity'])
    await pair.lender.post(`${path}/${narrow}/revoke`)
    const { body, text } = await pair.agency.get(`/v1/placements/${pair.placement}/case-file`)
    expect(body.scopes).toEqual([])
    expect(text).not.toContain('CANARY')
    expect((await stored(pair)).text).toContain('"wrappedKey": null')
  })

  test('loses it from the moment the grant runs out, whether or not the job came by, and then in the row', async () => {
    const pair = await pairOf()
    const id = await granted(pair, { expiresAt: daysFrom(platform, 1) })
    await platform.settle()
    platform.clock.advance(86_400)
    const before = await stored(pair)
    expect(before.scopes).toEqual(['balance', 'identity'])
    expect(await shared(pair)).toEqual([])
    expect((await pair.agency.get(`${path}/${id}`)).body).toMatchObject({ state: 'expired', reference: null })
    await platform.settle()
    expect((await stored(pair)).scopes).toEqual([])
    const { data } = (await pair.agency.get('/v1/events?limit=200')).body
    expect(data.map(({ type }: { type: string }) => type)).toContain('sharing_grant.expired')
  })

  test('taken on later shows no more either', async () => {
    const pair = await pairOf()
    await granted(pair, { scopes: ['balance'] })
    const mandate = (await pair.lender.get('/v1/mandates')).body.data[0].id
    const account = await debtOf(platform, pair.lender, { name: 'NAME-CANARY' })
    const { id } = (await pair.lender.post('/v1/placements', { account, mandate })).body
    await pair.agency.post(`/v1/placements/${id}/accept`)
    expect(await shared({ ...pair, placement: id })).toEqual(['balance'])
  })

  test('of another agency of the lender’s is not touched', async () => {
    const pair = await pairOf(['identity'])
    const other = await platform.organisation('agency')
    await granted({ ...pair, agency: other }, { scopes: ['balance'] })
    expect(await shared(pair)).toEqual(['identity'])
  })
})

test('each side lists its own', async () => {
  const pair = await pairOf()
  const id = await granted(pair)
  for (const by of [pair.lender, pair.agency]) {
    const counterparty = by === pair.lender ? pair.agency.id : pair.lender.id
    expect((await by.get(`${path}?counterparty=${counterparty}&state=live`)).body.data).toMatchObject([{ id }])
    expect((await by.get(`${path}?state=revoked,expired`)).body.data).toEqual([])
  }
})
