import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { summed } from '../../src/trust/rules.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { held, type Paying, paid, payingOf } from '../payments/paying.ts'
import { at, drafted, taken, totals, under } from '../remittances/remitting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const path = '/v1/trust-statements'
let made = 0
const today = () => platform.clock.now().slice(0, 10)
const statement = (changes: object = {}) => ({
  ...{ reference: `BANK-${++made}`, currency: 'TWD', on: today(), bankBalance: 0, ...changes },
})
const balances = async (by: TestOrganisation, query = '') => {
  const { status, body, text } = await by.get(`/v1/trust-balances${query}`)
  expect(status, text).toBe(200)
  return body.currencies
}

commandCases('trust_statement.record', {
  platform: () => platform,
  scope: 'payments:write',
  arrange: async () => ({ by: await platform.organisation('agency'), path, body: statement({ bankBalance: 700 }) }),
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ bankBalance: '700', required: '0', difference: '700' }),
  events: ['trust_statement.recorded'],
  noOutsider: 'it names nothing of anybody’s',
  conflict: {
    arrange: async () => {
      const body = statement()
      await ground.agency.post(path, body)
      return { by: ground.agency, path, body }
    },
    ...{ status: 409, code: 'trust_statement_reference_taken' },
  },
})

test('a lender states nothing, and no day that is not over', async () => {
  expect(await ground.lender.post(path, statement())).toMatchObject({
    ...{ status: 403, body: { code: 'trust_statement_not_holder' } },
  })
  expect(await ground.agency.post(path, statement({ on: '2030-01-01' }))).toMatchObject({
    ...{ status: 422, body: { code: 'trust_statement_day_unfit', errors: [{ pointer: '#/on' }] } },
  })
})

describe('what an agency holds', () => {
  test('is kept client by client, and each lender sees its own alone', async () => {
    const other = await platform.organisation('lender')
    const mandate = await mandateBetween(other, ground.agency, { terms: { jurisdictions: ['US-TX'], capacity: 10 } })
    const [mine, theirs] = [await held(ground), await held({ ...ground, lender: other, mandate })]
    await paid(ground, ground.agency, { placement: mine.placement, paidTo: 'agency', amount: 30_000 })
    await paid(ground, ground.agency, { placement: theirs.placement, paidTo: 'agency', amount: 20_000 })
    await platform.settle()
    const [held1] = await balances(ground.agency)
    expect(held1).toMatchObject({ currency: 'TWD', total: '50000', required: '50000', overdrawn: '0' })
    expect(held1.clients).toHaveLength(2)
    for (const [lender, balance] of [
      [ground.lender, '30000'],
      [other, '20000'],
    ] as const) {
      const [own] = await balances(lender)
      expect(own).toMatchObject({ total: balance, statement: null, clients: [{ lenderId: lender.id, balance }] })
    }
  })

  test('must be in the bank: the statement says how much is missing, and stays as it was stated', async () => {
    const [before] = await balances(ground.agency)
    const said = await ground.agency.post(path, statement({ bankBalance: Number(before.required) - 100 }))
    expect(said.body).toMatchObject({ required: before.required, difference: '-100' })
    const [now] = await balances(ground.agency)
    const { id, on, bankBalance, difference } = said.body
    expect(now.statement).toEqual({ id, on, bankBalance, difference })
    const { placement } = await held(ground)
    await paid(ground, ground.agency, { placement, paidTo: 'agency', amount: 5_000 })
    expect((await ground.agency.get(`${path}/${said.body.id}`)).body).toEqual(said.body)
    expect((await ground.agency.get(`${path}?currency=TWD`)).body.data[0]).toEqual(said.body)
  })

  test('a payment that bounces after it was sent on is the agency’s to make good, and no other client’s', async () => {
    const agency = await platform.organisation('agency')
    const [first, second] = [ground.lender, await platform.organisation('lender')]
    const remittance = { basis: 'gross', period: 'monthly', dueDays: 10 } as const
    const [bounces, stays] = [
      await under({ ...ground, agency, lender: first }, { remittance }),
      await under({ ...ground, agency, lender: second }, { remittance }),
    ]
    const { payment } = await taken(bounces, 40_000)
    await taken(stays, 25_000)
    const draft = await drafted(bounces)
    for (const [by, step, said] of [
      [agency, 'issue', totals(draft)],
      [first, 'accept', totals(draft)],
      [first, 'settle', { receivedOn: today() }],
    ] as const) {
      const answer = await by.post(at(draft, step), said)
      expect(answer.status, `${step}: ${answer.text}`).toBeLessThan(300)
      await platform.settle()
    }
    const [sent] = await balances(agency)
    expect(sent).toMatchObject({ required: '25000', overdrawn: '0' })
    const back = await agency.post(`/v1/payments/${payment}/reverse`, { code: 'bounced' })
    expect(back.status, back.text).toBeLessThan(300)
    await platform.settle()
    const [after] = await balances(agency)
    expect(after).toMatchObject({ total: '-15000', required: '25000', overdrawn: '40000' })
    expect((await balances(second)).at(0)).toMatchObject({ total: '25000', required: '25000' })
    const short = await agency.post(path, statement({ bankBalance: 10_000 }))
    expect(short.body).toMatchObject({ required: '25000', overdrawn: '40000', difference: '-15000' })
  })
})

test('no client’s money covers another’s, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n })), (held) => {
      const { total, required, overdrawn } = summed(held.map((balance) => ({ balance })))
      expect(total).toBe(required - overdrawn)
      expect(required).toBe(held.filter((balance) => balance > 0n).reduce((all, one) => all + one, 0n))
      expect(overdrawn >= 0n && required >= total).toBe(true)
    }),
  )
})
