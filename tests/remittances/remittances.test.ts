import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { held, JURISDICTION, ledgerOf, type Paying, paid, payingOf } from '../payments/paying.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { accepted, at, drafted, draftOf, issued, type Remittance, taken, totals, under } from './remitting.ts'

let platform: Platform
let ground: Paying

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const statement = async (remittance: Remittance, by = ground.lender) => (await by.get(at(remittance, 'statement'))).text
const bounce = async (payment: string) => {
  await ground.agency.post(`/v1/payments/${payment}/reverse`, { code: 'bounced' })
  await platform.settle()
}
const settled = async (remittance: Remittance) =>
  (await ground.lender.post(at(remittance, 'settle'), { receivedOn: '2026-11-24' })).body

describe('the money of a remittance', () => {
  test('net goes from trust to receivable when it is issued, and to the bank when it has arrived', async () => {
    const remittance = await issued(ground)
    expect(await ledgerOf(ground.lender)).toMatchObject({
      ...{ trust: '0', commission_due: '0', commission_earned: '12500', recoveries_receivable: '37500' },
    })
    await ground.lender.post(at(remittance, 'accept'), totals(remittance))
    await settled(remittance)
    expect(await ledgerOf(ground.lender)).toMatchObject({ recoveries_receivable: '0', bank: '37500' })
    expect(await ledgerOf(ground.agency)).toMatchObject({ trust: '0', recoveries_receivable: '0' })
  })

  test('gross is all of it, and the lender pays the commission apart', async () => {
    const own = await under(ground, { remittance: { basis: 'gross', period: 'monthly', dueDays: 10 } })
    const remittance = await accepted(own)
    expect(remittance).toMatchObject({ due: 50_000, payable: 12_500 })
    expect(await ledgerOf(ground.lender)).toMatchObject({ commission_due: '12500', recoveries_receivable: '50000' })
    await settled(remittance)
    expect(await ledgerOf(ground.lender)).toMatchObject({
      ...{ commission_due: '0', recoveries_receivable: '0', bank: '37500', trust: '0' },
    })
  })

  test('is owed by the lender where it was paid itself and the agency only earned', async () => {
    const { account } = await held(ground)
    await paid(ground, ground.lender, { account })
    const remittance = await drafted(ground)
    expect(remittance).toMatchObject({ lineCount: 1, collected: 0, commission: 12_500, due: -12_500 })
  })
})

describe('a payment that bounces after it was remitted', () => {
  test('claws back the agency that earned, whoever holds the debt, and leaves the old statement as it was', async () => {
    const { account, placement, payment } = await taken(ground)
    const first = await drafted(ground)
    await ground.agency.post(at(first, 'issue'), totals(first))
    await ground.lender.post(at(first, 'accept'), totals(first))
    await settled(first)
    const before = await statement(first)
    const recall = { reason: 'sale', mode: 'immediate', contactRule: 'stop_at_once' }
    expect((await ground.lender.post(`/v1/placements/${placement}/recall`, recall)).status).toBeLessThan(300)
    const other = await platform.organisation('agency')
    const mandate = await mandateBetween(ground.lender, other, { terms: { jurisdictions: [JURISDICTION] } })
    const placed = await ground.lender.post('/v1/placements', { account, mandate })
    await other.post(`/v1/placements/${placed.body.id}/accept`)
    await bounce(payment)
    expect(await ledgerOf(ground.lender)).toMatchObject({
      ...{ trust: '-50000', commission_earned: '0', clawback_receivable: '12500', commission_due: '0' },
    })
    expect(await ledgerOf(other)).toEqual({})
    expect(await statement(first)).toBe(before)
    expect(await statement(first, ground.agency)).toBe(before)
    const second = await drafted(ground)
    expect(second).toMatchObject({ number: 2, collected: -50_000, commission: 0, clawedBack: 12_500, due: -37_500 })
    await ground.agency.post(at(second, 'issue'), totals(second))
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '0', clawback_receivable: '0', bank: '37500' })
  })
})

describe('a draft that is discarded', () => {
  test('leaves what was in it to the next, as it stands by then, under the next number', async () => {
    const first = await issued(ground)
    const { payment } = await taken(ground, 30_000)
    await taken(ground, 20_000)
    const draft = await drafted(ground)
    expect(draft).toMatchObject({ number: 2, lineCount: 4 })
    expect(await ground.agency.post(at(draft, 'discard'))).toMatchObject({ status: 200 })
    expect(await ground.agency.post(at(draft, 'issue'), totals(draft))).toMatchObject({ status: 409 })
    await bounce(payment)
    const next = await drafted(ground)
    expect(next).toMatchObject({ number: 3, lineCount: 6, collected: 20_000, periodFrom: draft.periodFrom })
    expect((await ground.agency.post(at(next, 'issue'), totals(next))).status).toBe(200)
    expect((await ground.lender.get(`/v1/remittances/${first.id}`)).body).toMatchObject({ state: 'issued', number: 1 })
    expect(await statement(next)).toContain('"number":3')
  })

  test('may be the first: the next begins where it did', async () => {
    const draft = await draftOf(ground)
    await ground.lender.post(at(draft, 'discard'))
    expect(await drafted(ground)).toMatchObject({ number: 2, lineCount: draft.lineCount, collected: draft.collected })
  })
})

describe('a remittance', () => {
  test('has a line for the money and one for the commission of each payment, and says what is due', async () => {
    expect(await draftOf(ground)).toMatchObject({
      ...{ state: 'draft', lineCount: 2, collected: 50_000, commission: 12_500, clawedBack: 0, due: 37_500 },
      payable: 0,
    })
  })

  test('has a statement that is its stored digest, the same for both sides', async () => {
    const remittance = await draftOf(ground)
    const text = await statement(remittance)
    expect(createHash('sha256').update(text).digest('hex')).toBe(remittance.statementSha256)
    expect(await statement(remittance, ground.agency)).toBe(text)
    expect(JSON.parse(text)).toMatchObject({
      ...{ collected: 50_000, commission: 12_500, due: 37_500, lineCount: 2 },
      lines: [
        { number: 1, account: 'trust', kind: 'receipt', posted: 50_000, rate: null },
        { number: 2, account: 'commission_due', kind: 'commission', posted: -12_500, rate: 2_500, basis: 50_000 },
      ],
    })
  })

  test('takes each posting once: what comes later is in the next', async () => {
    const first = await issued(ground)
    await ground.agency.post('/v1/remittances', { mandate: ground.mandate }).then(({ status, body }) => {
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'remittance_empty' })
    })
    await taken(ground, 700)
    expect(await drafted(ground)).toMatchObject({ number: 2, lineCount: 2, collected: 700, commission: 175 })
    expect((await ground.lender.get('/v1/remittances')).body.data).toHaveLength(2)
    expect((await ground.lender.get('/v1/remittances?state=issued')).body.data).toMatchObject([{ id: first.id }])
  })

  test('is drafted by itself when the period is over, due on a working day', async () => {
    await taken(ground)
    platform.clock.advance(8 * 86_400)
    await platform.settle()
    const { data } = (await ground.agency.get('/v1/remittances')).body
    expect(data).toMatchObject([{ state: 'draft', periodFrom: null, periodTo: '2026-11-30', dueOn: '2026-12-10' }])
  })

  test('is refused by field where the control totals are wrong, and by side', async () => {
    const draft = await draftOf(ground)
    const wrong = await ground.agency.post(at(draft, 'issue'), { controlTotals: { count: 3, amount: 37_500 } })
    expect(wrong.body.errors).toMatchObject([{ pointer: '#/controlTotals/count' }])
    expect(await ground.lender.post(at(draft, 'issue'), totals(draft))).toMatchObject({
      ...{ status: 403, body: { code: 'remittance_wrong_side' } },
    })
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '50000' })
  })

  test('is disputed line by line until each is conceded or accepted', async () => {
    const remittance = await issued(ground)
    const lines = {
      lines: [
        { number: 1, reason: 'not_received' },
        { number: 2, reason: 'wrong_rate' },
      ],
    }
    await ground.lender.post(at(remittance, 'lines/dispute'), lines)
    const reply = {
      lines: [
        { number: 1, reply: 'upheld' },
        { number: 2, reply: 'conceded' },
      ],
    }
    const replied = await ground.agency.post(at(remittance, 'lines/reply'), reply)
    expect(replied.body).toMatchObject({ state: 'disputed', disputed: 1 })
    const list = await ground.agency.get(`${at(remittance, 'lines')}?state=upheld,conceded`)
    expect(list.body.data).toMatchObject([
      { number: 1, state: 'upheld', reason: 'not_received' },
      { number: 2, state: 'conceded', reason: 'wrong_rate' },
    ])
    const answer = await ground.lender.post(at(remittance, 'lines/accept'), { lines: [{ number: 1 }] })
    expect(answer.body).toMatchObject({ state: 'issued', disputed: 0 })
    expect((await ground.lender.post(at(remittance, 'accept'), totals(remittance))).status).toBe(200)
  })

  test('whose commission is conceded to be nobody’s corrects it in the next', async () => {
    const remittance = await issued(ground)
    const lines = [{ number: 2, reason: 'no_commission' }]
    await ground.lender.post(at(remittance, 'lines/dispute'), { lines })
    await ground.agency.post(at(remittance, 'lines/reply'), { lines: [{ number: 2, reply: 'conceded' }] })
    expect(await ledgerOf(ground.lender)).toMatchObject({ commission_earned: '0', clawback_receivable: '12500' })
    const [twin] = (await ground.lender.get('/v1/commissions')).body.data
    expect(twin).toMatchObject({ amount: -12_500, rate: 2_500 })
    expect(await drafted(ground)).toMatchObject({ lineCount: 1, collected: 0, clawedBack: 12_500, due: 12_500 })
    const { data } = (await ground.lender.get('/v1/payments')).body
    await bounce(data[0].id)
    expect(await ledgerOf(ground.lender)).toMatchObject({ clawback_receivable: '12500', trust: '-50000' })
  })

  test('lists its lines page by page', async () => {
    const remittance = await draftOf(ground)
    const first = (await ground.lender.get(`${at(remittance, 'lines')}?limit=1`)).body
    expect(first).toMatchObject({ hasMore: true, data: [{ number: 1 }] })
    const second = (await ground.lender.get(`${at(remittance, 'lines')}?limit=1&cursor=${first.nextCursor}`)).body
    expect(second).toMatchObject({ hasMore: false, data: [{ number: 2 }] })
  })
})
