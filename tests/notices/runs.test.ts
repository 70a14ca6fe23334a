import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
const runOf = async (placements: readonly string[], changes: Record<string, unknown> = {}) => ({
  ...{ template, values: given, source: { placements }, ...changes },
})
const finished = async (body: Record<string, unknown>, by = lender) => {
  const answer = await by.post('/v1/notice-runs', body)
  if (answer.status !== 202) throw new Error(answer.text)
  await platform.settle()
  const rows = (await by.get(`/v1/notice-runs/${answer.body.id}/rows`)).body.data
  return { run: (await by.get(`/v1/notice-runs/${answer.body.id}`)).body, rows }
}

commandCases('notice_run.create', {
  platform: () => platform,
  scope: 'notices:write',
  arrange: async () => ({ by: lender, path: '/v1/notice-runs', body: await runOf([await placed()]) }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'issuing', kind: 'outsourcing', total: 1, processed: 0 })
    expect((await lender.get(`/v1/notice-runs/${body.id}`)).body).toEqual(body)
  },
  events: ['notice_run.created'],
  conflict: {
    arrange: async () => ({
      by: lender,
      path: '/v1/notice-runs',
      body: await runOf([await placed()], { values: [{ item: 'current_amount', text: '1' }] }),
    }),
    ...{ status: 422, code: 'notice_value_unfit' },
  },
})

describe('a run of notices', () => {
  test('gives each row its own outcome, and its words to whoever issued it', async () => {
    const [first, second] = [await placed(), await placed()]
    const gone = await placed()
    expect((await lender.post(`/v1/placements/${gone}/withdraw`, {})).status).toBe(200)
    const { run, rows } = await finished(await runOf([first, second, 'ref:NONE', first, gone]))
    expect(run).toMatchObject({ state: 'done', total: 5, processed: 5, issued: 2, alreadyIssued: 1, refused: 2 })
    expect(rows.map(({ outcome, problem }: Record<string, string>) => problem ?? outcome)).toEqual([
      ...['issued', 'issued', 'reference_not_found', 'already_issued', 'reference_not_found'],
    ])
    expect(rows[3].noticeId).toBe(rows[0].noticeId)
    const { data } = (await lender.get(`/v1/notice-runs/${run.id}/documents`)).body
    expect(data.map(({ noticeId }: { noticeId: string }) => noticeId)).toEqual([rows[0].noticeId, rows[1].noticeId])
    expect(data[0].text).toContain('TWD 12,500.00')
    expect((await lender.get(`/v1/notices/${rows[0].noticeId}`)).body).toMatchObject({
      runId: run.id,
      agencyId: agency.id,
    })
    expect((await agency.get(`/v1/notices/${rows[0].noticeId}`)).body).toMatchObject({ runId: null })
  })

  test('sent twice under one reference is one run, and another one under it is refused', async () => {
    const body = await runOf([await placed()], { reference: 'RUN-1' })
    const [one, two] = [await lender.post('/v1/notice-runs', body), await lender.post('/v1/notice-runs', body)]
    expect(two.body.id).toBe(one.body.id)
    expect(await lender.post('/v1/notice-runs', await runOf([await placed()], { reference: 'RUN-1' }))).toMatchObject({
      ...{ status: 409, body: { code: 'notice_run_reference_taken' } },
    })
    await platform.settle()
    expect((await lender.get('/v1/notice-runs/ref:RUN-1')).body).toMatchObject({ issued: 1, processed: 1 })
  })

  test('selects who was not told yet; asked again, nobody is left', async () => {
    const own = await mandateBetween(lender, agency, { reference: 'OTHER' })
    const account = await debtOf(platform, lender)
    await lender.post('/v1/placements', { account, mandate: own })
    const source = { filter: { mandate: own } }
    expect((await finished(await runOf([], { source }))).run).toMatchObject({ total: 1, issued: 1, state: 'done' })
    expect((await finished(await runOf([], { source }))).run).toMatchObject({ total: 0, issued: 0, state: 'done' })
  })

  test('to everybody who owes writes each a letter of their own, and goes on with whoever was not told', async () => {
    const own = await mandateBetween(lender, agency, { reference: 'JOINT' })
    const person = (role: string, name: string, liability = 'joint') => ({ role, liability, newParty: { name } })
    const opened = await lender.post('/v1/accounts', {
      ...{ reference: 'JOINT-1', product: 'loan', currency: 'TWD', jurisdiction: 'TW', openedOn: '2024-01-15' },
      balance: { principal: 1_250_000 },
      parties: [
        person('borrower', 'Ada First'),
        person('co_borrower', 'Ben Second'),
        person('guarantor', 'Cy Third', 'guarantee'),
      ],
    })
    expect(opened, opened.text).toMatchObject({ status: 201 })
    const placement = (await lender.post('/v1/placements', { account: opened.body.id, mandate: own })).body.id
    const named = await finished(await runOf([placement], { to: 'everybody_who_owes' }))
    expect(named.run).toMatchObject({ state: 'done', total: 2, issued: 2 })
    expect(named.rows).toMatchObject([
      { placementId: placement, partyId: null, outcome: 'issued' },
      { placementId: placement, partyId: expect.stringMatching(/^pty_/), outcome: 'issued' },
    ])
    const { data } = (await lender.get(`/v1/notice-runs/${named.run.id}/documents`)).body
    expect(data.map(({ text }: { text: string }) => /Ben Second|Cy Third/.test(text))).toEqual([false, false])
    const told = await Promise.all(
      named.rows.map(async ({ noticeId }: { noticeId: string }) => (await lender.get(`/v1/notices/${noticeId}`)).body),
    )
    expect(new Set(told.map(({ partyId }) => partyId)).size).toBe(2)
    const again = { source: { filter: { mandate: own } }, to: 'everybody_who_owes' }
    expect((await finished(await runOf([], again))).run).toMatchObject({ total: 0, state: 'done' })
    await lender.post(`/v1/notices/${told[1].id}/delivery`, { delivery: 'undeliverable', on: '2026-11-24' })
    const rest = await finished(await runOf([], again))
    expect(rest.run).toMatchObject({ total: 2, issued: 1, alreadyIssued: 1 })
    expect(rest.rows).toMatchObject([{ outcome: 'already_issued' }, { outcome: 'issued', partyId: told[1].partyId }])
  })

  test('to everybody who is liable writes guarantors as well, after those who were told before', async () => {
    const own = await mandateBetween(lender, agency, { reference: 'SURETY' })
    const person = (role: string, name: string, liability = 'joint') => ({ role, liability, newParty: { name } })
    const opened = await lender.post('/v1/accounts', {
      ...{ reference: 'SURETY-1', product: 'loan', currency: 'TWD', jurisdiction: 'TW', openedOn: '2024-01-15' },
      balance: { principal: 1_250_000 },
      parties: [person('borrower', 'Ada First'), person('guarantor', 'Cy Third', 'guarantee')],
    })
    await lender.post('/v1/placements', { account: opened.body.id, mandate: own })
    const source = { filter: { mandate: own } }
    expect((await finished(await runOf([], { source, to: 'everybody_who_owes' }))).run).toMatchObject({ issued: 1 })
    const later = await finished(await runOf([], { source, to: 'everybody_liable' }))
    expect(later.run).toMatchObject({ state: 'done', total: 2, issued: 1, alreadyIssued: 1 })
    const told = later.rows.find(({ outcome }: { outcome: string }) => outcome === 'issued')
    const links = (await lender.get(`/v1/accounts/${opened.body.id}/parties`)).body.data
    const surety = links.find(({ role }: { role: string }) => role === 'guarantor')
    expect(told.partyId).toBe(surety.party?.id ?? surety.partyId)
    expect((await finished(await runOf([], { source, to: 'everybody_liable' }))).run).toMatchObject({ total: 0 })
  })

  test('of an agency writes what it owes, and refuses what is in another language', async () => {
    const account = await debtOf(platform, lender)
    const placement = (await lender.post('/v1/placements', { account, mandate })).body.id
    await agency.post(`/v1/placements/${placement}/accept`, { reference: 'CASE-9' })
    const english = await approvedTemplate(agency, {
      ...{ purpose: 'collection_letter', language: 'en', body: '{{lender_name}}: {{current_amount}}' },
    })
    const { rows } = await finished({ template: english, source: { placements: ['ref:CASE-9'] } }, agency)
    expect(rows).toMatchObject([{ outcome: 'refused', problem: 'notice_language_unfit', given: 'ref:CASE-9' }])
  })

  test('stops writing by a template that is suspended meanwhile', async () => {
    const own = await approvedTemplate(lender)
    const answer = await lender.post('/v1/notice-runs', await runOf([await placed()], { template: own }))
    await lender.post(`/v1/message-templates/${own}/suspend`, { reason: 'wording' })
    await platform.settle()
    expect((await lender.get(`/v1/notice-runs/${answer.body.id}/rows`)).body.data).toMatchObject([
      { outcome: 'refused', problem: 'notice_template_unfit' },
    ])
  })

  test('begun twice for one placement at once tells its borrower once', async () => {
    const placement = await placed()
    const bodies = [await runOf([placement]), await runOf([placement])]
    const runs = await Promise.all(bodies.map((body) => lender.post('/v1/notice-runs', body)))
    await platform.settle()
    const outcomes = await Promise.all(
      runs.map(async ({ body }) => (await lender.get(`/v1/notice-runs/${body.id}/rows`)).body.data[0].outcome),
    )
    expect(outcomes.sort()).toEqual(['already_issued', 'issued'])
  })
})
