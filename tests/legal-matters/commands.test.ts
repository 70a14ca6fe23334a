import { afterAll, beforeAll, expect, test } from 'vitest'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { filing, judgment, letter, type Suing, suing } from './suing.ts'

let platform: Platform
let here: Suing

beforeAll(async () => {
  platform = await startPlatform()
  here = await suing(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'agreements:write' as const }
const onDebt = { platform: () => platform, scope: 'accounts:write' as const }

commandCases('legal_matter.open', {
  ...shared,
  arrange: async () => {
    const { placement } = await here.raised()
    return { by: here.agency, path: '/v1/legal-matters', body: letter({ placement, lawFirm: 'Court & Partners' }) }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ stage: 'letter_of_claim', runBy: 'agency', accountId: null, costsCharged: 0 })
    expect((await here.agency.get(`/v1/legal-matters/${body.id}`)).body).toEqual(body)
    const { accountId, ...rest } = (await here.lender.get(`/v1/legal-matters/${body.id}`)).body
    expect({ ...rest, accountId: null }).toEqual(body)
    expect(accountId).toMatch(/^acc_/)
  },
  events: ['legal_matter.opened'],
  conflict: {
    arrange: async () => {
      const { placement } = await here.placed()
      return { by: here.agency, path: '/v1/legal-matters', body: letter({ placement }) }
    },
    ...{ status: 409, code: 'legal_matter_gate_closed' },
  },
})

commandCases('legal_matter.file', {
  ...shared,
  arrange: async () => ({ by: here.agency, path: `${(await here.ofAgency()).on}/file`, body: filing() }),
  effect: ({ body }) => expect(body).toMatchObject({ stage: 'filed', claimed: 1_250_000, claimNumber: '2026-5512' }),
  events: ['legal_matter.filed'],
  conflict: {
    arrange: async () => ({ by: here.alone, path: `${(await here.filed()).on}/file`, body: filing() }),
    ...{ status: 409, code: 'legal_matter_stage_unfit' },
  },
})

commandCases('legal_matter.enter_judgment', {
  ...onDebt,
  arrange: async () => ({ by: here.alone, path: `${(await here.filed()).on}/judgment`, body: judgment() }),
  effect: ({ body }) => expect(body).toMatchObject({ stage: 'judgment', awarded: 1_250_000, annualRate: 500 }),
  events: ['legal_matter.judged'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.alone, path: `${(await here.filed()).on}/judgment`, body: judgment({ annualRate: 1_601 }) },
    }),
    ...{ status: 422, code: 'legal_matter_rate_unfit' },
  },
})

commandCases('legal_matter.enforce', {
  ...shared,
  arrange: async () => ({
    ...{ by: here.alone, path: `${(await here.judged()).on}/enforce` },
    body: { kind: 'attachment_of_earnings', startedOn: '2026-11-23' },
  }),
  effect: ({ body }) =>
    expect(body).toMatchObject({
      stage: 'enforcement',
      enforcement: 'attachment_of_earnings',
      enforcedOn: '2026-11-23',
    }),
  events: ['legal_matter.enforced'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.alone, path: `${(await here.judged()).on}/enforce` },
      body: { kind: 'other', startedOn: '2026-11-21' },
    }),
    ...{ status: 422, code: 'legal_matter_day_unfit' },
  },
})

commandCases('legal_matter.charge_cost', {
  ...onDebt,
  arrange: async () => ({ by: here.alone, path: `${(await here.judged()).on}/costs`, body: cost() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ costsCharged: 12_000 })
    const { data } = (await here.alone.get(`/v1/legal-matters/${body.id}/costs`)).body
    expect(data).toMatchObject([{ basis: 'court_order', amount: 12_000, citation: 'Order of 22 November' }])
    const { balance } = (await here.alone.get(`/v1/accounts/${body.accountId}`)).body
    expect(balance).toMatchObject({ costs: 12_000, total: 1_262_000 })
  },
  events: ['legal_matter.cost_charged', 'cost.recorded', 'transaction.posted'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.alone, path: `${(await here.judged()).on}/costs`, body: cost({ amount: 20_001 }) },
    }),
    ...{ status: 422, code: 'legal_matter_cost_unfit' },
  },
})

const cost = (changes = {}) => ({
  ...{ kind: 'court', basis: 'court_order', citation: 'Order of 22 November', amount: 12_000, currency: 'TWD' },
  ...{ incurredOn: '2026-11-22', ...changes },
})

commandCases('legal_matter.close', {
  ...shared,
  arrange: async () => ({ by: here.agency, path: `${(await here.ofAgency()).on}/close`, body: { code: 'agreed' } }),
  effect: ({ body }) => expect(body).toMatchObject({ stage: 'closed', closeCode: 'agreed' }),
  events: ['legal_matter.closed'],
  conflict: {
    arrange: async () => {
      const { on } = await here.opened()
      await here.done(here.alone, `${on}/close`, { code: 'withdrawn' })
      return { by: here.alone, path: `${on}/close`, body: { code: 'paid' } }
    },
    ...{ status: 409, code: 'legal_matter_stage_unfit' },
  },
})

test('a barred or disputed debt is not sued for, and one matter runs at a time', async () => {
  const { alone: lender, done, opened } = here
  const barred = await debtOf(platform, lender)
  await done(lender, `/v1/accounts/${barred}/limitation`, {
    basis: 'contract',
    start: '2010-01-01',
    expiry: '2020-01-01',
  })
  const open = (account: string) => lender.post('/v1/legal-matters', letter({ account }))
  expect(await open(barred)).toMatchObject({ status: 409, body: { code: 'legal_matter_barred' } })
  const disputed = await debtOf(platform, lender)
  await done(lender, '/v1/disputes', { account: disputed, receivedOn: '2026-11-20' })
  expect(await open(disputed)).toMatchObject({ status: 409, body: { code: 'legal_matter_debt_disputed' } })
  const { account } = await opened()
  expect(await open(account)).toMatchObject({ status: 409, body: { code: 'legal_matter_running' } })
})

test('costs by order of a court add up to what it awarded, and never before it did', async () => {
  const { alone: lender, filed, judged } = here
  const early = await filed()
  expect(await lender.post(`${early.on}/costs`, cost())).toMatchObject({
    ...{ status: 422, body: { code: 'legal_matter_cost_unfit' } },
  })
  const { on } = await judged()
  const answers = [await lender.post(`${on}/costs`, cost()), await lender.post(`${on}/costs`, cost({ amount: 8_000 }))]
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(await lender.post(`${on}/costs`, cost({ amount: 1 }))).toMatchObject({ status: 422 })
  const lawyer = cost({ kind: 'legal', basis: 'statute', citation: 'None', amount: 1 })
  expect(await lender.post(`${on}/costs`, lawyer)).toMatchObject({ status: 422 })
})

test('where the platform posts interest, the debt bears that of the judgment from its day on', async () => {
  const { alone: lender, done, filed } = here
  const { account, on } = await filed()
  const terms = { by: 'platform', annualRate: 1_500, dayCount: 'actual/365', from: '2026-11-20' }
  await done(lender, `/v1/accounts/${account}/accrual`, terms)
  await done(lender, `${on}/judgment`, judgment())
  const { accrual } = (await lender.get(`/v1/accounts/${account}`)).body
  expect(accrual.annualRate).toBe(500)
})

test('an agency reads a matter while it holds the debt, files where it runs it, and touches no debt', async () => {
  const { lender, agency, done, ofAgency, judged } = here
  const one = await ofAgency()
  expect(await agency.post(`${one.on}/judgment`, judgment())).toMatchObject({
    ...{ status: 403, body: { code: 'legal_matter_other_side' } },
  })
  const { on } = await judged()
  expect(await agency.get(on)).toMatchObject({ status: 404 })
  const giving = await done(agency, `/v1/placements/${one.placement}/returns`, { code: 'unfound' })
  await done(lender, `/v1/returns/${giving.id}/accept`)
  expect(await agency.get(one.on)).toMatchObject({ status: 404 })
  expect((await lender.get(one.on)).body).toMatchObject({
    runBy: 'lender',
    placementId: null,
    stage: 'letter_of_claim',
  })
})
