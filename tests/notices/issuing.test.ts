import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopeNames } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { approvedTemplate, given } from './letters.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string
let template: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency, { terms: { jurisdictions: ['TW', 'US'] } })
  template = await approvedTemplate(lender)
})
afterAll(() => platform.stop())

const placed = async () => {
  const account = await debtOf(platform, lender)
  return (await lender.post('/v1/placements', { account, mandate })).body.id as string
}
const asked = async (changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
  ...{ placement: await placed(), template, values: given, ...changes },
})
const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

commandCases('notice.issue', {
  platform: () => platform,
  scope: 'notices:write',
  arrange: async () => ({ by: lender, path: '/v1/notices/issue', body: await asked() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body.text).toContain('TWD 12,500.00')
    expect(body.notice).toMatchObject({
      ...{ kind: 'outsourcing', rule: 'TW-16-6-NOTICE', templateId: template, sentOn: '2026-11-24' },
      ...{ agencyId: agency.id, delivery: 'dispatched', documentSha256: hashOf(body.text) },
    })
    const { body: kept } = await lender.get(`/v1/notices/${body.notice.id}/document`)
    expect(kept).toMatchObject({ text: body.text, documentSha256: hashOf(body.text), expiresAt: body.expiresAt })
  },
  events: ['notice.issued'],
  conflict: {
    arrange: async () => ({ by: lender, path: '/v1/notices/issue', body: await asked({ values: given.slice(1) }) }),
    ...{ status: 422, code: 'notice_items_missing' },
  },
})

describe('a notice that is issued', () => {
  test('is shown by a dry run and then not there', async () => {
    const body = await asked({ reference: 'DRY-1' })
    const dry = await lender.call({ method: 'POST', path: '/v1/notices/issue', body, headers: { 'dry-run': 'true' } })
    expect(dry.body.text, dry.text).toContain('TWD 12,500.00')
    expect(await lender.get('/v1/notices/ref:DRY-1')).toMatchObject({ status: 404 })
    expect((await lender.post('/v1/notices/issue', body)).body.text).toBe(dry.body.text)
    expect(await lender.post('/v1/notices/issue', body)).toMatchObject({
      ...{ status: 409, body: { code: 'notice_reference_taken' } },
    })
  })

  test.each([
    ['by a template nobody has', { template: 'ref:NONE' }, 'reference_not_found', '#/template'],
    [
      'with a value the record has',
      { values: [{ item: 'current_amount', text: '1' }] },
      'notice_value_unfit',
      '#/values/0/item',
    ],
    ['about no placement of ours', { placement: 'ref:NONE' }, 'reference_not_found', '#/placement'],
    ['to nobody on the account', { party: 'ref:NOBODY' }, 'reference_not_found', '#/party'],
  ])('%s is refused, the field named', async (_, changes, code, pointer) => {
    const answer = await lender.post('/v1/notices/issue', await asked(changes))
    expect(answer, answer.text).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
  })

  test('needs a template that is in use', async () => {
    const suspended = await approvedTemplate(lender)
    await lender.post(`/v1/message-templates/${suspended}/suspend`, { reason: 'wording' })
    const answer = await lender.post('/v1/notices/issue', await asked({ template: suspended }))
    expect(answer).toMatchObject({ status: 422, body: { code: 'notice_template_unfit' } })
  })

  test('tells of the record only to who may read it', async () => {
    const lacking = await lender.with(scopeNames.filter((scope) => scope !== 'accounts:read'))
    expect(await lacking.post('/v1/notices/issue', await asked())).toMatchObject({
      ...{ status: 403, body: { code: 'insufficient_scope', requiredScope: 'accounts:read' } },
    })
  })

  test('by an agency says only what the lender shares, and names what it does not', async () => {
    const narrow = await mandateBetween(lender, agency, { terms: { sharingScopes: ['identity'] } })
    const own = await approvedTemplate(agency, {
      purpose: 'collection_letter',
      body: '{{lender_name}}: {{current_amount}}',
    })
    const letter = async (under: string) => {
      const account = await debtOf(platform, lender)
      const placement = (await lender.post('/v1/placements', { account, mandate: under })).body.id
      await agency.post(`/v1/placements/${placement}/accept`)
      return agency.post('/v1/notices/issue', { placement, template: own })
    }
    const wide = await letter(mandate)
    expect(wide.body.notice, wide.text).toMatchObject({ issuedBy: agency.id, accountId: null })
    expect(await letter(narrow)).toMatchObject({
      status: 422,
      body: { code: 'notice_items_missing', errors: [{ code: 'not_shared' }] },
    })
    expect((await lender.get(`/v1/notices/${wide.body.notice.id}/document`)).body.text).toBe(wide.body.text)
  })

  test('is not written to the dead, by the lender nor by the agency, but to who represents them', async () => {
    const own = await approvedTemplate(agency, {
      purpose: 'collection_letter',
      body: '{{lender_name}}: {{current_amount}}',
    })
    const account = await debtOf(platform, lender, { represented: true })
    const { data } = (await lender.get(`/v1/accounts/${account}/parties`)).body
    const [borrower, speaker] = ['borrower', 'representative'].map(
      (wanted) => data.find(({ role }: { role: string }) => role === wanted).partyId,
    )
    const placement = (await lender.post('/v1/placements', { account, mandate })).body.id
    await agency.post(`/v1/placements/${placement}/accept`)
    const died = await lender.post(`/v1/parties/${borrower}/statuses`, {
      ...{ kind: 'deceased', from: '2026-11-01', source: 'court' },
    })
    expect(died.status, died.text).toBe(201)
    const refused = { status: 422, body: { code: 'notice_person_unfit', errors: [{ pointer: '#/party' }] } }
    expect(
      await lender.post('/v1/notices/issue', { account, template, values: given, agency: agency.id }),
    ).toMatchObject(refused)
    expect(await agency.post('/v1/notices/issue', { placement, template: own })).toMatchObject(refused)
    const answer = await agency.post('/v1/notices/issue', { placement, template: own, party: speaker })
    expect(answer.body.notice, answer.text).toMatchObject({ partyId: speaker })
  })

  test('lets its words go with the person, and after thirty days; its hash stays', async () => {
    const answer = await lender.post('/v1/notices/issue', await asked())
    const other = await lender.post('/v1/notices/issue', await asked())
    const words = async (id: string) => (await lender.get(`/v1/notices/${id}/document`)).body
    const { partyId, id } = answer.body.notice
    const erased = await lender.post(`/v1/parties/${partyId}/erase`, { reason: 'mistaken_identity' })
    expect(erased, erased.text).toMatchObject({ status: 200 })
    expect(await words(id)).toMatchObject({ text: null, documentSha256: answer.body.notice.documentSha256 })
    expect(await words(other.body.notice.id)).toMatchObject({ text: other.body.text })
    platform.clock.advance(31 * 86_400)
    await platform.settle()
    expect(await words(other.body.notice.id)).toMatchObject({ text: null, expiresAt: null })
  })
})
