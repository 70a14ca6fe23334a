import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopeNames } from '../../src/tenancy/index.ts'
import { createdAccount } from '../accounts/accounts.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string
let account: string
let placement: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency)
  account = (await createdAccount(lender)).id
  const placed = await lender.post('/v1/placements', { account, mandate })
  if (placed.status !== 201) throw new Error(placed.text)
  placement = placed.body.id
})
afterAll(() => platform.stop())

describe('expand', () => {
  test('puts in what a reader would have fetched next', async () => {
    const { body } = await lender.get(`/v1/placements/${placement}?expand=mandate,account,agency`)
    expect(body).toMatchObject({ id: placement, mandate: { id: mandate, status: 'active' }, account: { id: account } })
    expect(body.agency).toMatchObject({ id: agency.id })
    const plain = await lender.get(`/v1/placements/${placement}`)
    expect(plain.body).not.toHaveProperty('mandate')
  })

  test('goes two lines deep and no deeper', async () => {
    const { body } = await lender.get(`/v1/placements/${placement}?expand=account.placements,mandate.lender`)
    expect(body.account.placements).toMatchObject([{ id: placement }])
    expect(body.mandate.lender).toMatchObject({ id: lender.id })
    const deeper = await lender.get(`/v1/placements/${placement}?expand=account.placements.mandate`)
    expect(deeper).toMatchObject({
      status: 400,
      body: { code: 'malformed_request', errors: [{ pointer: '#/expand' }] },
    })
  })

  test('of a list expands every item of the page, and its next page too', async () => {
    await mandateBetween(lender, agency)
    const { body, headers } = await lender.get('/v1/mandates?limit=1&expand=agency,lender')
    expect(body.data).toMatchObject([{ agency: { id: agency.id }, lender: { id: lender.id } }])
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? []
    const second = await lender.get(next)
    expect(second.body.data).toMatchObject([{ agency: { id: agency.id } }])
  })

  test('shows each side what that side may see, and null for the rest', async () => {
    const { body } = await agency.get(`/v1/placements/${placement}?expand=account,mandate`)
    expect(body).toMatchObject({ account: null, mandate: { id: mandate } })
  })

  test('needs the scope of every line, also where nothing stands at its end', async () => {
    const narrow = await lender.with(scopeNames.filter((scope) => scope !== 'mandates:read'))
    const refused = await narrow.get(`/v1/placements/${placement}?expand=mandate`)
    expect(refused).toMatchObject({ status: 403, body: { requiredScope: 'mandates:read' } })
    const empty = await narrow.get('/v1/placements?status=recalled&expand=mandate')
    expect(empty).toMatchObject({ status: 403, body: { requiredScope: 'mandates:read' } })
    expect(await narrow.get(`/v1/placements/${placement}?expand=account`)).toMatchObject({ status: 200 })
  })

  test('of an unknown path says which there are', async () => {
    const { status, body } = await lender.get('/v1/mandates?expand=borrower')
    expect(status).toBe(400)
    expect(body.detail).toContain('agency')
  })

  test('is not known where there is nothing to expand, and not taken for a file', async () => {
    expect(await lender.get('/v1/jobs?expand=mandate')).toMatchObject({ status: 400 })
    expect(await lender.get('/v1/mandates?format=csv&expand=agency')).toMatchObject({ status: 400 })
  })
})
