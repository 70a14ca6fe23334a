import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { held, JURISDICTION, ledgerOf, type Paying, paid, payingOf, payment } from '../payments/paying.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let ground: Paying

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const lines = async (by = ground.lender, query = '') => (await by.get(`/v1/commissions${query}`)).body.data
const reverse = (id: string, by = ground.lender) => by.post(`/v1/payments/${id}/reverse`, { code: 'bounced' })
/** What an organisation was told of commission, by type and line. */
const told = async (by = ground.agency): Promise<(readonly [string, string])[]> => {
  await platform.settle()
  const { data } = (await by.get('/v1/events?limit=200')).body
  return data
    .filter(({ type }: { type: string }) => type.startsWith('commission.'))
    .map(({ type, data: { commissionId } }: { type: string; data: { commissionId: string } }) => [type, commissionId])
}
const under = async (commission: object) => {
  const terms = { jurisdictions: [JURISDICTION], commission: commission as never }
  return { ...ground, mandate: await mandateBetween(ground.lender, ground.agency, { terms }) }
}

describe('commission', () => {
  test('is accrued with the payment, as a line both sides read and a set that balances', async () => {
    const { account, placement } = await held(ground)
    const { id } = await paid(ground, ground.lender, { account, amount: 50_001 })
    const [line, ...others] = await lines()
    expect(others).toEqual([])
    expect(line).toMatchObject({
      ...{ lenderId: ground.lender.id, agencyId: ground.agency.id, mandateId: ground.mandate, mandateVersion: 1 },
      ...{ placementId: placement, paymentId: id, reversesId: null, crediting: 'holder', rule: 'contingency' },
      ...{ currency: 'TWD', basis: 50_001, rate: 2_500, amount: 12_500 },
    })
    expect(await lines(ground.agency)).toEqual([line])
    expect((await ground.agency.get(`/v1/commissions/${line.id}`)).body).toEqual(line)
    expect(await ledgerOf(ground.lender)).toMatchObject({ commission_earned: '12500', commission_due: '12500' })
    expect(await ledgerOf(ground.agency)).toMatchObject({ commission_earned: '12500', commission_due: '12500' })
    const { data } = (await ground.agency.get(`/v1/postings?payment=${id}&kind=commission`)).body
    expect(data).toMatchObject([{ id: line.setId, agencyId: ground.agency.id, transactionId: null }])
    expect(await told()).toEqual([['commission.accrued', line.id]])
    expect(await told(ground.lender)).toEqual(await told())
  })

  test('is posted by the lender’s job where the agency took the money, and taken back by it', async () => {
    const { placement } = await held(ground)
    const { id } = await paid(ground, ground.agency, { placement, paidTo: 'agency' })
    expect(await lines()).toEqual([])
    await platform.settle()
    expect(await lines(ground.agency)).toMatchObject([{ amount: 12_500, paymentId: id }])
    await reverse(id, ground.agency)
    await platform.settle()
    expect(await lines(ground.agency)).toMatchObject([
      { amount: -12_500, basis: -50_000, rate: 2_500 },
      { amount: 12_500 },
    ])
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '0', commission_earned: '0', commission_due: '0' })
    const [twin, line] = await lines()
    expect(await told()).toEqual([
      ['commission.accrued', line.id],
      ['commission.clawed_back', twin.id],
    ])
  })

  test('is taken back from the agency that earned it, at its rate, whoever holds the debt by then', async () => {
    const { account, placement } = await held(ground)
    const { id } = await paid(ground, ground.lender, { account })
    await ground.lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    const other = await platform.organisation('agency')
    const commission = { model: 'contingency', tiers: [{ daysPastDueFrom: 0, amountFrom: 0, rate: 9_000 }] } as never
    const mandate = await mandateBetween(ground.lender, other, { terms: { jurisdictions: [JURISDICTION], commission } })
    const placed = await ground.lender.post('/v1/placements', { account, mandate })
    await other.post(`/v1/placements/${placed.body.id}/accept`)
    expect((await reverse(id)).status).toBe(200)
    expect(await lines()).toMatchObject([
      { agencyId: ground.agency.id, placementId: placement, rate: 2_500, amount: -12_500 },
      { agencyId: ground.agency.id, amount: 12_500 },
    ])
    expect(await lines(other)).toEqual([])
  })

  test('is flat once among many payments recorded at once', async () => {
    const flat = await under({ model: 'flat', amountPerAccount: 7_000, tailDays: 0 })
    const { account } = await held(flat)
    const payments = [900, 400, 300].map((amount) => payment(flat, { account, amount }))
    expect((await ground.lender.post('/v1/payments/batch', { payments })).status).toBe(200)
    await platform.settle()
    const earned = await lines()
    expect(earned.map(({ rule }: { rule: string }) => rule).toSorted()).toEqual(['flat', 'flat_earned', 'flat_earned'])
  })

  test('is flat once for each placement, and passes to the next payment when the first bounces', async () => {
    const flat = await under({ model: 'flat', amountPerAccount: 7_000, tailDays: 0 })
    const { account } = await held(flat)
    const { id } = await paid(flat, ground.lender, { account })
    await paid(flat, ground.lender, { account, amount: 400 })
    expect(await lines()).toMatchObject([
      { rule: 'flat_earned', amount: 0, setId: null },
      { rule: 'flat', amount: 7_000 },
    ])
    await reverse(id)
    expect(await ledgerOf(ground.lender)).toMatchObject({ commission_due: '7000' })
    expect((await lines()).map(({ amount }: { amount: number }) => amount).toSorted()).toEqual([
      -7_000, 0, 0, 7_000, 7_000,
    ])
  })

  test('is the rate for settlements while one runs on the debt', async () => {
    const tiers = [{ daysPastDueFrom: 0, amountFrom: 0, rate: 1_000 }]
    const settling = await under({ model: 'contingency', tiers, settlementRate: 500, tailDays: 0 })
    const { account, placement } = await held(settling)
    const [link] = (await ground.lender.get(`/v1/accounts/${account}/parties`)).body.data
    const agreed = await ground.agency.post('/v1/agreements', {
      ...{ placement, party: link.party?.id ?? link.partyId, kind: 'settlement', total: 1_200_000 },
      schedule: { frequency: 'monthly', count: 2, firstOn: '2026-12-01' },
    })
    expect(agreed, agreed.text).toMatchObject({ status: 201, body: { status: 'active' } })
    await paid(settling, ground.lender, { account })
    expect(await lines()).toMatchObject([{ rule: 'settlement', rate: 500, amount: 2_500 }])
  })

  test('is the former holder’s where the payment was promised to it and came within its grace', async () => {
    const { account, placement } = await held(ground)
    const promisedAt = platform.clock.now()
    platform.clock.advance(3_600)
    const recall = { reason: 'sale', mode: 'immediate', contactRule: 'stop_at_once' }
    await ground.lender.post(`/v1/placements/${placement}/recall`, recall)
    platform.clock.advance(3_600)
    await paid(ground, ground.lender, { account, promisedAt })
    expect(await lines()).toMatchObject([{ crediting: 'grace', agencyId: ground.agency.id, amount: 12_500 }])
  })

  test('is nothing before first contact where the terms say so, and earned from then on', async () => {
    const tiers = [{ daysPastDueFrom: 0, amountFrom: 0, rate: 1_000 }]
    const careful = await under({ model: 'contingency', tiers, noneBeforeContact: true, tailDays: 0 })
    const { account } = await held(careful)
    await paid(careful, ground.lender, { account })
    expect(await lines()).toMatchObject([{ rule: 'before_contact', rate: null, amount: 0, setId: null }])
    expect((await ledgerOf(ground.lender)).commission_due).toBeUndefined()
  })

  test('is earned in the tail after the placement ended, by whoever held the debt last', async () => {
    const tiers = [{ daysPastDueFrom: 0, amountFrom: 0, rate: 1_000 }]
    const tailed = await under({ model: 'contingency', tiers, tailDays: 30 })
    const { account, placement } = await held(tailed)
    platform.clock.advance(3_600)
    const recall = { reason: 'sale', mode: 'immediate', contactRule: 'stop_at_once' }
    const answer = await ground.lender.post(`/v1/placements/${placement}/recall`, recall)
    expect(answer.status, answer.text).toBeLessThan(300)
    platform.clock.advance(3_600)
    expect(await paid(tailed, ground.lender, { account })).toMatchObject({ creditedTo: null })
    const [line, ...others] = await lines()
    expect([line, others]).toMatchObject([{ crediting: 'tail', agencyId: ground.agency.id, amount: 5_000 }, []])
    expect(await told()).toEqual([['commission.accrued', line.id]])
  })

  test('is listed by rule, payment, placement and mandate, page by page, and as CSV', async () => {
    const { account, placement } = await held(ground)
    const { id } = await paid(ground, ground.lender, { account })
    await paid(ground, ground.lender, { account, amount: 40 })
    expect(await lines(ground.lender, `?payment=${id}`)).toHaveLength(1)
    expect(await lines(ground.agency, `?placement=${placement}&mandate=${ground.mandate}`)).toHaveLength(2)
    expect(await lines(ground.lender, '?rule=flat')).toEqual([])
    const first = (await ground.lender.get('/v1/commissions?limit=1')).body
    expect(first).toMatchObject({ hasMore: true, data: [{ amount: 10 }] })
    const second = (await ground.lender.get(`/v1/commissions?limit=1&cursor=${first.nextCursor}`)).body
    expect(second).toMatchObject({ hasMore: false, data: [{ amount: 12_500 }] })
    const csv = await ground.lender.get('/v1/commissions?format=csv')
    expect(csv.text.split('\n')[0]).toContain('basis,rate,amount')
    expect(csv.text.trim().split('\n')).toHaveLength(3)
  })

  test('is nobody else’s to see', async () => {
    const { account } = await held(ground)
    await paid(ground, ground.lender, { account })
    const [line] = await lines()
    const other = await platform.organisation('agency')
    expect(await other.get(`/v1/commissions/${line.id}`)).toMatchObject({ status: 404 })
    expect(await lines(other)).toEqual([])
  })
})
