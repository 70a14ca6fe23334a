import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Authority, authorityFor, withinAuthority } from '../../src/agreements/authority-rules.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Agreeing, agreeing, plan } from './agreeing.ts'

const general: Authority = { discountMax: 1_000, instalmentsMax: 12, instalmentMin: 100_000 }
const day = (text: string) => text as CalendarDate

describe('an authority', () => {
  const offer = (changes: object = {}) => ({
    ...{ kind: 'settlement' as const, owed: 1_000_000n, total: 900_000n, on: day('2026-11-23') },
    schedule: ['2026-12-15', '2027-02-23'].map((dueOn) => ({ dueOn: day(dueOn), amount: 450_000n })),
    ...changes,
  })

  test('bounds what is given up, how long it takes, and until when the agency decides', () => {
    expect(withinAuthority(offer(), general)).toBeNull()
    expect(withinAuthority(offer({ total: 899_999n }), general)).toBe('discount')
    expect(withinAuthority(offer(), { ...general, monthsMax: 3 })).toBeNull()
    expect(withinAuthority(offer(), { ...general, monthsMax: 2 })).toBe('months')
    expect(withinAuthority(offer(), { ...general, validUntil: day('2026-11-23') })).toBeNull()
    expect(withinAuthority(offer(), { ...general, validUntil: day('2026-11-22') })).toBe('expired')
    expect(withinAuthority(offer({ kind: 'hardship_plan' }), general)).toBe('kind')
    expect(withinAuthority(offer(), null)).toBeNull()
  })

  test('is the segment’s where it has its own, whole, and the general one otherwise', () => {
    const hard = { discountMax: 4_000, instalmentsMax: 36, instalmentMin: 0, monthsMax: 40 }
    const terms = { ...general, validUntil: day('2026-12-31'), segments: [{ segment: 'hardship', ...hard }] }
    expect(authorityFor(terms, 'hardship')).toEqual(hard)
    for (const other of [null, 'first_time_late']) {
      expect(authorityFor(terms, other)).toEqual({ ...general, validUntil: '2026-12-31' })
    }
  })
})

describe('of a mandate', () => {
  let platform: Platform
  let two: Agreeing
  beforeAll(async () => {
    platform = await startPlatform()
    two = await agreeing(platform)
  })
  afterAll(() => platform.stop())

  const under = async (settlementAuthority: object) => {
    const mandate = await mandateBetween(two.lender, two.agency, { terms: { settlementAuthority } as never })
    const { account, placement, party } = await two.placed(mandate)
    const half = () =>
      two.agency.post(
        '/v1/agreements',
        plan({
          ...{ placement, party, kind: 'settlement', total: 625_000 },
          schedule: { frequency: 'monthly', count: 2, firstOn: '2026-12-15' },
        }),
      )
    return { account, half }
  }
  const segment = { segment: 'old_cards', discountMax: 5_000, instalmentsMax: 3, instalmentMin: 1, monthsMax: 3 }

  test('a debt in a segment is settled by the agency as far as the segment goes; any other waits for the lender', async () => {
    const [old, other] = [
      await under({ ...general, segments: [segment] }),
      await under({ ...general, segments: [segment] }),
    ]
    await two.done(two.lender, '/v1/account-segments', { accounts: [old.account], segment: 'old_cards' })
    expect((await old.half()).body).toMatchObject({ status: 'active', waived: 625_000 })
    expect((await other.half()).body).toMatchObject({ status: 'proposed', awaits: 'lender' })
  })

  test('one that is over, or a longer time than it lends, is the lender’s to answer', async () => {
    const over = await under({ ...general, discountMax: 5_000, validUntil: '2026-11-01' })
    expect((await over.half()).body).toMatchObject({ status: 'proposed' })
    const short = await under({ ...general, discountMax: 5_000, monthsMax: 1 })
    expect((await short.half()).body).toMatchObject({ status: 'proposed' })
  })

  test('says each segment once, and is read as it was signed', async () => {
    const answer = await two.lender.post('/v1/mandates', {
      counterparty: two.agency.id,
      terms: {
        ...(await two.lender.get(`/v1/mandates/${two.mandate}`)).body.terms,
        settlementAuthority: { ...general, segments: [segment, segment] },
      },
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Each segment once')
  })
})
