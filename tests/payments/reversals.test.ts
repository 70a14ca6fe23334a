import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, ledgerOf, owing, type Paying, paid, payingOf } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const PATH = '/v1/payment-reversals'
const balanceOf = async (account: string) =>
  (await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance as number
let told = 0
const bounced = (changes: Record<string, unknown> = {}) => ({
  reference: `BACK-${++told}`,
  code: 'bounced',
  ...changes,
})
const known = async () => {
  const body = bounced({ amount: 50_000, currency: 'TWD' })
  await ground.lender.post(PATH, body)
  return body
}
const reversalOf = async (id: string, by = ground.lender) => (await by.get(`${PATH}/${id}`)).body
const clash = async () => ({ ...(await known()), code: 'chargeback' })

commandCases('payment_reversal.record', {
  ...{ platform: () => platform, scope: 'payments:write', noOutsider: 'a reversal names only what its caller records' },
  arrange: () => Promise.resolve({ by: ground.lender, path: PATH, body: bounced() }),
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ status: 'awaiting', paymentId: null, refusal: null, version: 1 })
    expect(await reversalOf(body.id, by)).toEqual(body)
    expect((await by.get(`${PATH}?status=awaiting`)).body.data).toContainEqual(body)
  },
  events: ['payment_reversal.awaiting'],
  conflict: {
    arrange: async () => ({ by: ground.lender, path: PATH, body: await clash() }),
    ...{ status: 409, code: 'payment_reversal_already_recorded' },
  },
})

commandCases('payment_reversal.record_many', {
  ...{ platform: () => platform, scope: 'payments:write', noOutsider: 'a reversal names only what its caller records' },
  arrange: () => Promise.resolve({ by: ground.lender, path: `${PATH}/batch`, body: { reversals: [bounced()] } }),
  effect: ({ body }) => expect(body.data).toMatchObject([{ outcome: 'recorded', status: 'awaiting', problem: null }]),
  events: ['payment_reversal.awaiting'],
  conflict: {
    arrange: async () => ({ by: ground.lender, path: `${PATH}/batch`, body: { reversals: [await clash()] } }),
    ...{ status: 409, code: 'payment_reversal_already_recorded' },
  },
})

describe('a reversal by reference', () => {
  test('waits for its payment, takes it back when that comes, and is one however often it is sent', async () => {
    const account = await owing(ground)
    const asked = bounced({ amount: 50_000, currency: 'TWD' })
    const { body: first } = await ground.lender.post(PATH, asked)
    expect((await ground.lender.post(PATH, asked)).body).toEqual(first)
    const { id } = await paid(ground, ground.lender, { account, reference: asked.reference })
    expect(await balanceOf(account)).toBe(1_200_000)
    await platform.settle()
    expect(await reversalOf(first.id)).toMatchObject({ status: 'settled', paymentId: id, version: 2 })
    expect((await ground.lender.get(`/v1/payments/${id}`)).body).toMatchObject({
      status: 'reversed',
      reversalCode: 'bounced',
    })
    expect(await balanceOf(account)).toBe(1_250_000)
    await ledgerOf(ground.lender)
  })

  test('takes back a payment that is known, and is told where it cannot', async () => {
    const account = await owing(ground)
    const { id, reference } = await paid(ground, ground.lender, { account })
    const answers = await ground.lender.post(`${PATH}/batch`, {
      reversals: [
        { reference, code: 'bounced', amount: 1, currency: 'TWD' },
        { reference, code: 'bounced', amount: 1 },
        { reference, code: 'bounced' },
        { reference, code: 'chargeback' },
      ],
    })
    const codes = answers.body.data.map(
      ({ outcome, problem }: Record<string, { code: string }>) => problem?.code ?? outcome,
    )
    expect(codes).toEqual([
      ...['payment_reversal_amount_unfit', 'payment_reversal_amount_unfit', 'recorded'],
      'payment_reversal_already_recorded',
    ])
    await platform.settle()
    expect((await ground.lender.get(`/v1/payments/${id}`)).body.status).toBe('reversed')
    const again = await ground.lender.post(PATH, { reference, code: 'bounced' })
    expect(again).toMatchObject({ status: 201, body: { status: 'settled' } })
  })

  test('that meets another amount is refused, and nothing is taken back', async () => {
    const account = await owing(ground)
    const asked = bounced({ amount: 49_999, currency: 'TWD' })
    const { body } = await ground.lender.post(PATH, asked)
    await paid(ground, ground.lender, { account, reference: asked.reference })
    await platform.settle()
    expect(await reversalOf(body.id)).toMatchObject({ status: 'refused', refusal: 'payment_reversal_amount_unfit' })
    expect(await balanceOf(account)).toBe(1_200_000)
  })

  test('of an agency takes back what it recorded, and nothing of its lender’s under the same reference', async () => {
    const { account, placement } = await held(ground)
    const asked = bounced()
    const { body } = await ground.agency.post(PATH, asked)
    const foreign = await paid(ground, ground.lender, { account: await owing(ground), reference: asked.reference })
    await platform.settle()
    expect((await ground.lender.get(`/v1/payments/${foreign.id}`)).body.status).toBe('posted')
    const own = { placement, paidTo: 'agency', reference: asked.reference }
    const { id } = await paid(ground, ground.agency, own)
    await platform.settle()
    expect(await reversalOf(body.id, ground.agency)).toMatchObject({ status: 'settled', paymentId: id })
    expect((await ground.lender.get(`/v1/payments/${id}`)).body.status).toBe('reversed')
    expect((await ground.lender.get(`${PATH}/${body.id}`)).status).toBe(404)
    expect(await balanceOf(account)).toBe(1_250_000)
  })
})

describe('a reversal whose payment does not come', () => {
  test('expires after 30 days, and not before', async () => {
    const late = await payingOf(platform)
    const { body } = await late.lender.post(PATH, bounced())
    platform.clock.advance(29 * 86_400)
    await platform.settle()
    expect((await reversalOf(body.id, late.lender)).status).toBe('awaiting')
    platform.clock.advance(2 * 86_400)
    await platform.settle()
    expect((await reversalOf(body.id, late.lender)).status).toBe('expired')
  })
})

describe('reversals in a file', () => {
  const header = 'reference,account,paidTo,method,currency,amount,effectiveAt,reversal'
  const row = (name: string, code = '') => `${name},BOTH-1,lender,cash,TWD,1000,2026-11-20T02:00:00Z,${code}`

  test('take back their payments in either order, each once', async () => {
    const account = await owing(ground, { reference: 'BOTH-1' })
    const lines = [row('B-1', 'bounced'), row('B-1'), row('B-2'), row('B-2', 'chargeback'), row('B-3'), row('B-2')]
    const file = { kind: 'payments', content: `${[header, ...lines].join('\n')}\n` }
    const first = await imported(platform, ground.lender, { ...file, controlTotals: { rows: 6, amount: 6_000 } })
    expect(first.progress).toMatchObject({ succeeded: 5, failed: 1 })
    await platform.settle()
    expect(await balanceOf(account)).toBe(1_249_000)
    await imported(platform, ground.lender, { ...file, controlTotals: { rows: 6, amount: 6_000 } })
    await platform.settle()
    expect(await balanceOf(account)).toBe(1_249_000)
    const again = await rowsOf(ground.lender, first.id, '&outcome=failed')
    expect(again).toHaveLength(1)
    await ledgerOf(ground.lender)
  })
})
