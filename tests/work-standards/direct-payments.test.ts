import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '../../src/kernel/instant.ts'
import { PLAIN_WEEK } from '../../src/kernel/working-calendar.ts'
import { standardsOf } from '../../src/mandates/index.ts'
import { judgePayment } from '../../src/work-standards/payment-judge-rules.ts'
import { held, type Paying, paid, payingOf } from '../payments/paying.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { DAY, HOUR } from './work.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await payingOf(platform)
  await platform.settle()
})
afterAll(() => platform.stop())

const pass = async (seconds: number) => {
  platform.clock.advance(seconds)
  await platform.settle()
}

const breachesOf = async (by: Paying['lender']) =>
  (await by.get('/v1/work-standards/breaches?kind=report_payment&limit=200')).body.data

/** A payment made so many days before the lender records it, on a debt the agency held all along. */
async function reported(days: number, changes: Record<string, unknown> = {}) {
  const { account, placement } = await held(ground)
  const effectiveAt = platform.clock.now()
  await pass(days * DAY)
  const payment = await paid(ground, ground.lender, { account, effectiveAt, ...changes })
  return { placement, payment }
}

const summaryOf = async (by: Paying['lender']) =>
  (await by.get('/v1/work-standards/summary?from=2026-01&until=2027-12')).body.data[0].standards.find(
    ({ kind }: { kind: string }) => kind === 'report_payment',
  )

describe('what a borrower paid the lender directly', () => {
  test('is known to the agency that holds the debt at once, and late where the lender records it after its hours', async () => {
    const { lender, agency } = ground
    const [inTime, late] = [await reported(1), await reported(9)]
    expect((await agency.get(`/v1/payments/${late.payment.id}`)).body).toMatchObject({ paidTo: 'lender' })
    await pass(2 * HOUR)
    const found = await breachesOf(lender)
    expect(found).toMatchObject([
      {
        ...{ kind: 'report_payment', status: 'cured', owedBy: lender.id, placementId: late.placement },
        ...{ paymentId: late.payment.id, startedAt: late.payment.effectiveAt, metAt: late.payment.recordedAt },
      },
    ])
    expect(found[0].lateSeconds).toBeGreaterThan(0)
    expect(await breachesOf(agency)).toEqual(found)
    expect(await summaryOf(agency)).toMatchObject({ due: 2, met: 1, onTime: 5_000, late: 0 })
    expect(JSON.stringify(found)).not.toContain(inTime.payment.id)
    const { body: told } = await agency.get('/v1/events?types=work_standard.breached')
    const breaches = told.data.filter(({ data }: { data: { standard: string } }) => data.standard === 'report_payment')
    expect(breaches).toMatchObject([{ data: { breachId: found[0].id, owedBy: lender.id } }])
    await pass(2 * HOUR)
    expect(await breachesOf(lender)).toEqual(found)
  })

  test('is contested by the lender and decided by the agency, whose silence is for the lender', async () => {
    const { lender, agency } = ground
    await reported(9)
    await reported(9)
    await pass(2 * HOUR)
    const [one, other] = await breachesOf(lender)
    const at = (id: string) => `/v1/work-standards/breaches/${id}`
    expect(await agency.post(`${at(one.id)}/contest`, { code: 'other' })).toMatchObject({ status: 403 })
    for (const { id } of [one, other]) {
      const contested = await lender.post(`${at(id)}/contest`, { code: 'platform_unavailable', note: 'No sign-in' })
      expect(contested, contested.text).toMatchObject({ status: 200, body: { status: 'contested' } })
    }
    expect(await lender.post(`${at(one.id)}/decide`, { decision: 'upheld', note: 'Ours' })).toMatchObject({
      ...{ status: 403, body: { code: 'breach_wrong_side' } },
    })
    const { body: tasks } = await agency.get(`/v1/tasks?kind=decide_contest&dueBefore=2027-12-31T00:00:00Z`)
    expect(tasks.data.map(({ subjectId }: { subjectId: string }) => subjectId).toSorted()).toEqual(
      [one.id, other.id].toSorted(),
    )
    const refused = await agency.post(`${at(one.id)}/decide`, { decision: 'refused', note: 'We were there' })
    expect(refused, refused.text).toMatchObject({ status: 200, body: { status: 'cured', decision: 'refused' } })
    expect(await summaryOf(lender)).toMatchObject({ due: 2, met: 0 })
    await pass(20 * DAY)
    expect((await lender.get(at(other.id))).body).toMatchObject({ status: 'annulled', decision: 'lapsed' })
    await pass(HOUR)
    expect(await summaryOf(lender)).toMatchObject({ due: 1, met: 0 })
    expect((await lender.get(`/v1/mandates/${ground.mandate}/capacity`)).body).toMatchObject({ steps: [] })
  })

  test('recorded by mistake and taken back is none, nor is what the agency took, or what nobody held', async () => {
    const { payment } = await reported(9)
    await ground.lender.post(`/v1/payments/${payment.id}/reverse`, { code: 'recorded_in_error' })
    const { placement } = await held(ground)
    const effectiveAt = platform.clock.now()
    await pass(9 * DAY)
    await paid(ground, ground.agency, { placement, paidTo: 'agency', effectiveAt })
    await pass(2 * HOUR)
    expect(await breachesOf(ground.lender)).toEqual([])
  })

  test('is due by business hours of the lender, to the second', () => {
    const judging = {
      standards: standardsOf({ directPaymentHours: 72 }),
      calendar: { timeZone: 'UTC', week: PLAIN_WEEK, days: new Map() },
      now: '2026-12-31T00:00:00.000Z' as Instant,
      newId: () => 'wbr_1' as never,
    }
    const of = (recordedAt: string) =>
      judgePayment(
        {
          ...{ lenderId: 'org_l', agencyId: 'org_a', placementId: 'plc_1', mandateId: 'mnd_1', mandateVersion: 1 },
          ...{ subjectId: 'x', paidAt: '2026-12-11T12:00:00.000Z', recordedAt, isMistake: false },
        } as never,
        judging,
      )
    expect(of('2026-12-16T12:00:00.000Z')).toMatchObject({ found: null, tally: { met: true } })
    expect(of('2026-12-16T12:00:01.000Z')).toMatchObject({
      ...{ found: { dueAt: '2026-12-16T12:00:00.000Z', status: 'cured' }, tally: { met: false } },
    })
  })
})
