import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf, posted, rowOf } from './debts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const debt = (options = {}) => debtOf(lender, options)
const at = (account: string, rest: string) => `/v1/accounts/${account}/${rest}`
const told = async (account: string, rest: string, body: unknown = {}) => {
  const answer = await lender.post(at(account, rest), body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}
const seen = async (account: string, rest = 'debt') => (await lender.get(at(account, rest))).body

describe('the itemisation', () => {
  test('keeps adding up whatever is posted, reversed or adjusted afterwards', async () => {
    const account = await debt({ principal: 50_000n, interest: 2_000n })
    const payment = await posted(lender, account, { amount: 4_000, effectiveOn: '2026-11-10' })
    await told(account, 'itemisation', { kind: 'last_statement', date: '2026-11-01', amount: 52_000 })
    await posted(lender, account, { kind: 'credit', amount: 1_500 })
    await posted(lender, account, { kind: 'interest', amount: 300 })
    const components = { principal: -200, fees: 50 }
    await posted(lender, account, { kind: 'adjustment', amount: undefined, components })
    const figures = { interest: 300, fees: 50, payments: 4_000, credits: 1_700 }
    expect(await seen(account)).toMatchObject({ balance: 46_650, itemisation: { ...figures, balance: 46_650 } })
    await told(account, `transactions/${payment.id}/reverse`)
    expect(await seen(account)).toMatchObject({ balance: 50_650, itemisation: { payments: 0, balance: 50_650 } })
  })

  test('takes figures from before the account came here, and refuses a sum that is not the balance', async () => {
    const account = await debt({ principal: 90_000n, interest: 7_000n })
    const stated = { kind: 'transaction', date: '2025-06-30', amount: 100_000, interest: 7_000 }
    const wrong = await lender.post(at(account, 'itemisation'), { ...stated, payments: 9_000 })
    expect(wrong).toMatchObject({ status: 422, body: { code: 'itemisation_unequal' } })
    expect(wrong.body.detail).toBe('The balance is 97000; the itemisation gives 98000.')
    const { itemisation } = await told(account, 'itemisation', { ...stated, payments: 10_000 })
    expect(itemisation).toMatchObject({ balance: 97_000, payments: 10_000 })
  })

  test('of the charge-off bears the day of the charge-off', async () => {
    const account = await debt()
    const stated = { kind: 'charge_off', date: '2026-11-22', amount: 100_000 }
    expect((await lender.post(at(account, 'itemisation'), stated)).body.code).toBe('day_unfit')
    await told(account, 'charge-off', { on: '2026-11-22' })
    expect((await told(account, 'itemisation', stated)).itemisation.kind).toBe('charge_off')
  })
})

describe('delinquency', () => {
  test('the first date stays while days past due grow and shrink; only a cure lets another episode begin', async () => {
    const account = await debt()
    await told(account, 'delinquency', { daysPastDue: 95, asOf: '2026-09-30' })
    const partly = await told(account, 'delinquency', { daysPastDue: 40, asOf: '2026-10-10' })
    expect(partly.delinquency).toMatchObject({ since: '2026-06-27', bucket: '60-89', daysPastDue: 85 })
    const cured = await told(account, 'delinquency', { daysPastDue: 0, asOf: '2026-10-20' })
    expect(cured.delinquency).toMatchObject({ since: null, bucket: '0', daysPastDue: 0 })
    await told(account, 'delinquency', { daysPastDue: 10, asOf: '2026-11-20' })
    const { data } = await seen(account, 'episodes')
    expect(data).toMatchObject([
      { startedOn: '2026-11-10', curedOn: null },
      { startedOn: '2026-06-27', curedOn: '2026-10-20', endedBy: 'report' },
    ])
    expect((await seen(account, 'episodes?limit=1')).hasMore).toBe(true)
  })

  test('is frozen by the charge-off, which takes no report but goes on counting', async () => {
    const account = await debt()
    await told(account, 'delinquency', { daysPastDue: 180, asOf: '2026-11-20' })
    await told(account, 'charge-off', { on: '2026-11-20' })
    const refused = await lender.post(at(account, 'delinquency'), { daysPastDue: 0, asOf: '2026-11-23' })
    expect(refused).toMatchObject({ status: 409, body: { code: 'delinquency_frozen' } })
    expect((await seen(account)).delinquency).toMatchObject({ since: '2026-05-24', frozen: true, daysPastDue: 184 })
  })

  test('ends when the debt is paid, and goes on as it was when that payment comes back', async () => {
    const account = await debt({ principal: 1_000n })
    await told(account, 'delinquency', { daysPastDue: 61, asOf: '2026-11-23' })
    const payment = await posted(lender, account, { effectiveOn: '2026-11-24' })
    expect(await seen(account)).toMatchObject({ status: 'paid', delinquency: { since: null, bucket: '0' } })
    expect((await seen(account, 'episodes')).data).toMatchObject([{ curedOn: '2026-11-24', endedBy: 'completion' }])
    await told(account, `transactions/${payment.id}/reverse`)
    expect(await seen(account)).toMatchObject({
      ...{ status: 'open', balance: 1_000 },
      delinquency: { since: '2026-09-23', bucket: '60-89', daysPastDue: 62 },
    })
    expect((await seen(account, 'episodes')).data).toMatchObject([{ startedOn: '2026-09-23', curedOn: null }])
  })

  test('of a charged-off debt keeps its date after payment; a new charge brings no old delinquency back', async () => {
    const account = await debt({ principal: 1_000n })
    await told(account, 'delinquency', { daysPastDue: 61, asOf: '2026-11-23' })
    await told(account, 'charge-off', { on: '2026-11-23' })
    await posted(lender, account)
    expect((await seen(account)).delinquency).toMatchObject({ since: '2026-09-23', frozen: true, bucket: '0' })
    await posted(lender, account, { kind: 'charge', amount: 10 })
    expect(await seen(account)).toMatchObject({ status: 'charged_off', delinquency: { bucket: '0' } })
  })

  test('cannot begin before the account, nor be corrected across another episode', async () => {
    const account = await debt({ openedOn: '2026-10-01' })
    const early = await lender.post(at(account, 'delinquency'), { daysPastDue: 60, asOf: '2026-11-20' })
    expect(early.body).toMatchObject({ code: 'day_unfit', errors: [{ pointer: '#/daysPastDue' }] })
    await told(account, 'delinquency', { daysPastDue: 5, asOf: '2026-10-20' })
    await told(account, 'delinquency', { daysPastDue: 0, asOf: '2026-10-25' })
    await told(account, 'delinquency', { daysPastDue: 5, asOf: '2026-11-20' })
    const proof = { kind: 'notice', title: 'Notice', sha256: 'cd'.repeat(32), mediaType: 'text/plain', sizeBytes: 5 }
    const { id: evidence } = await told(account, 'documents', { ...proof, retentionClass: 'notice' })
    const across = await lender.post(at(account, 'delinquency/correct'), { startedOn: '2026-10-24', evidence })
    expect(across.body).toMatchObject({ code: 'delinquency_correction_unfit' })
    const elsewhere = await debt()
    const stranger = await lender.post(at(elsewhere, 'delinquency/correct'), { startedOn: '2026-10-24', evidence })
    expect(stranger).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
  })
})

describe('limitation', () => {
  test('is barred from the day after expiry, and says so', async () => {
    const account = await debt({ jurisdiction: 'US-NY' })
    const day = { basis: 'contract', start: '2020-11-24', expiry: '2026-11-24' }
    expect((await told(account, 'limitation', day)).limitation.barred).toBe(false)
    expect((await told(account, 'limitation', { ...day, expiry: '2026-11-23' })).limitation.barred).toBe(true)
  })

  test('in England is not revived by a payment once barred; elsewhere only knowingly', async () => {
    const english = await debt({ jurisdiction: 'GB-EAW' })
    await told(english, 'limitation', { basis: 'contract', start: '2019-01-01' })
    const still = await told(english, 'limitation/interrupt', { cause: 'payment', on: '2026-11-03' })
    expect(still.limitation).toMatchObject({
      expiry: '2025-01-01',
      barred: true,
      interruptions: [{ cause: 'payment' }],
    })
    const taiwanese = await debt()
    await told(taiwanese, 'limitation', { basis: 'contract', start: '2009-03-01' })
    const knowingly = { cause: 'acknowledgement', on: '2026-11-03', reviveBarred: true }
    expect((await told(taiwanese, 'limitation/interrupt', knowingly)).limitation).toMatchObject({
      ...{ expiry: '2041-11-03', barred: false },
    })
    const suit = await lender.post(at(taiwanese, 'limitation/interrupt'), { cause: 'suit', on: '2026-11-04' })
    expect(suit.body.code).toBe('limitation_expiry_needed')
  })
})

describe('accrual', () => {
  const terms = { by: 'platform', annualRate: 1_825, dayCount: 'actual/365', from: '2026-11-04' }

  test('a freeze that began earlier takes back what was accrued since, and is never caught up', async () => {
    const account = await debt({ jurisdiction: 'HK' })
    await told(account, 'accrual', terms)
    await told(account, 'accrual', { ...terms, by: 'lender', from: '2026-11-24' })
    // Twenty days at 50 a day were posted with the hand-over.
    expect(await seen(account)).toMatchObject({ components: { interest: 1_000 } })
    await told(account, 'accrual', { ...terms, from: '2026-11-24' })
    await told(account, 'accrual/freeze', { on: '2026-11-10' })
    expect(await seen(account)).toMatchObject({ components: { interest: 300 }, accrual: { frozenFrom: '2026-11-10' } })
    const early = await lender.post(at(account, 'accrual/resume'), { on: '2026-11-23' })
    expect(early.body.code).toBe('accrual_day_unfit')
    await told(account, 'accrual/resume', { on: '2026-11-24' })
    expect(await seen(account)).toMatchObject({ components: { interest: 300 }, accrual: { frozenFrom: null } })
  })

  test('a back-dated payment recomputes, and its reversal computes back', async () => {
    const account = await debt({ jurisdiction: 'HK' })
    await told(account, 'accrual', terms)
    await told(account, 'accrual', { ...terms, by: 'lender', from: '2026-11-24' })
    const components = { principal: 20_000 }
    const payment = await posted(lender, account, { amount: undefined, components, effectiveOn: '2026-11-14' })
    expect(await seen(account)).toMatchObject({ components: { principal: 80_000, interest: 900 } })
    const { data } = await seen(account, 'transactions?limit=2')
    expect(data).toMatchObject([{ kind: 'adjustment', accrued: true, amount: -100 }, { kind: 'payment' }])
    await told(account, `transactions/${payment.id}/reverse`)
    expect(await seen(account)).toMatchObject({ components: { principal: 100_000, interest: 1_000 } })
    const byHand = await lender.post(at(account, `transactions/${data[0].id}/reverse`))
    expect(byHand.body.code).toBe('accrued_by_platform')
  })

  test('interest by hand is refused while the platform accrues, and moves the lender’s own through date', async () => {
    const account = await debt({ jurisdiction: 'HK' })
    await told(account, 'accrual', { ...terms, by: 'lender' })
    await posted(lender, account, { kind: 'interest', amount: 77, effectiveOn: '2026-11-20' })
    expect((await seen(account)).accrual).toMatchObject({ by: 'lender', through: '2026-11-20' })
    await told(account, 'accrual', { ...terms, from: '2026-11-20' })
    const twice = await lender.post(at(account, 'transactions'), {
      ...{ kind: 'interest', currency: 'TWD', amount: 1, effectiveOn: '2026-11-20' },
    })
    expect(twice).toMatchObject({ status: 409, body: { code: 'accrued_by_platform' } })
  })
})

test('a payment taken back leaves the last payment the lender knew of before', async () => {
  const created = await lender.post('/v1/accounts', {
    ...{ reference: 'PAID-BEFORE', product: 'card', currency: 'TWD', jurisdiction: 'TW', openedOn: '2025-01-05' },
    ...{ balance: { principal: 9_000 }, lastPaymentOn: '2026-10-31' },
  })
  const { id } = await posted(lender, created.body.id)
  expect((await seen(created.body.id)).lastPaymentOn).toBe('2026-11-20')
  await told(created.body.id, `transactions/${id}/reverse`)
  expect((await seen(created.body.id)).lastPaymentOn).toBe('2026-10-31')
})

describe('status', () => {
  test('a settlement undone owes again what was waived', async () => {
    const account = await debt({ interest: 70n })
    await told(account, 'settle')
    const { data } = await seen(account, 'transactions?kind=credit')
    await told(account, `transactions/${data[0].id}/reverse`)
    expect(await seen(account)).toMatchObject({ status: 'open', balance: 100_070, components: { interest: 70 } })
  })

  test('a closed account takes a payment and stays closed; a charge it refuses', async () => {
    const account = await debt()
    await told(account, 'close')
    await posted(lender, account, { amount: 100_000 })
    expect(await seen(account)).toMatchObject({ status: 'closed', balance: 0 })
    const charge = await lender.post(at(account, 'transactions'), {
      ...{ kind: 'charge', currency: 'TWD', amount: 1, effectiveOn: '2026-11-20' },
    })
    expect(charge).toMatchObject({ status: 409, body: { code: 'transaction_not_allowed' } })
  })

  test('a cost the lender bears moves nothing; one charged needs its basis', async () => {
    const account = await debt()
    const cost = { kind: 'tracing', currency: 'TWD', amount: 900, incurredOn: '2026-11-10' }
    const borne = await told(account, 'costs', { ...cost, chargeable: false })
    expect(borne).toMatchObject({ transactionId: null, basis: null })
    const charged = await lender.post(at(account, 'costs'), { ...cost, chargeable: true })
    expect(charged).toMatchObject({ status: 422, body: { code: 'cost_basis_needed' } })
    expect(await rowOf(platform, account)).toMatchObject({ balance: '100000', version: 1 })
  })
})
