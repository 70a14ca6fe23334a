import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { PLAIN_WEEK } from '../../src/kernel/working-calendar.ts'
import { isBalanced, PaymentId, type Posting, PostingSetId } from '../../src/ledger/index.ts'
import { MandateId } from '../../src/mandates/index.ts'
import { PlacementId } from '../../src/placements/index.ts'
import {
  bases,
  disputeReasons,
  lineStates,
  type Remittance,
  RemittanceId,
  type RemittanceLine,
  remittedAccounts,
} from '../../src/remittances/model.ts'
import { dueOn, lastEnded } from '../../src/remittances/period-rules.ts'
import { arrived, dueOf, movedLines, payableOf, sent, totalsOf } from '../../src/remittances/rules.ts'
import { digestOf } from '../../src/remittances/statement-rules.ts'
import { statementOf } from '../../src/remittances/statement-view.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { newId, now } from '../commission/earning.ts'

const day = (text: string) => text as CalendarDate
const on = day('2026-01-05')
const id = newId(RemittanceId)

const remittance: Remittance = {
  ...{ lenderId: newId(OrganisationId), agencyId: newId(OrganisationId), id, mandateId: newId(MandateId), number: 1 },
  ...{ basis: 'net', currency: 'TWD', periodFrom: null, periodTo: day('2025-12-31'), recordedBefore: now },
  ...{ recordedFrom: null, dueOn: day('2026-01-12'), lenderName: 'A <bank>', agencyName: 'An agency', state: 'issued' },
  ...{ lineCount: 0, collected: 0n, commission: 0n, clawedBack: 0n, disputed: 0, gatheredAt: null, gatheredId: null },
  ...{ statementSha256: null, issuedAt: now, acceptedAt: null, settledAt: null, settledOn: null },
  ...{ createdAt: now, version: 1 },
}

const [setId, paymentId, placementId] = [newId(PostingSetId), newId(PaymentId), newId(PlacementId)]
const line: fc.Arbitrary<RemittanceLine> = fc.record({
  ...{ remittanceId: fc.constant(id), number: fc.integer({ min: 1, max: 1_000 }) },
  ...{ account: fc.constantFrom(...remittedAccounts), kind: fc.constantFrom('receipt', 'commission', 'reversal') },
  ...{ setId: fc.constant(setId), paymentId: fc.constant(paymentId), reference: fc.option(fc.string()) },
  ...{ effectiveOn: fc.constant(on), recordedAt: fc.constant(now as Instant), placementId: fc.constant(placementId) },
  ...{ rule: fc.constant('contingency'), rate: fc.integer({ min: 0, max: 10_000 }), basis: fc.bigInt(0n, 10n ** 12n) },
  posted: fc.bigInt(-(10n ** 12n), 10n ** 12n),
  ...{ state: fc.constantFrom(...lineStates), reason: fc.constantFrom(...disputeReasons) },
})

const amountOn = (postings: readonly Posting[], account: string) =>
  postings.reduce((sum, one) => sum + (one.account === account ? one.amount : 0n), 0n)

describe('what a remittance posts', () => {
  test('balances, and leaves nothing of its lines in trust, owed or owed back once it is settled', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom(...bases), (lines, basis) => {
        const whole = { ...remittance, ...totalsOf(lines), basis }
        const making = { newId, now, on }
        const [out, back] = [sent(whole, making)?.postings ?? [], arrived(whole, making)?.postings ?? []]
        expect(isBalanced(out)).toBe(true)
        expect(isBalanced(back)).toBe(true)
        const all = [
          ...lines.map(({ account, posted: amount }) => ({ account, currency: 'TWD', amount })),
          ...out,
          ...back,
        ]
        for (const account of [...remittedAccounts, 'recoveries_receivable']) expect(amountOn(all, account)).toBe(0n)
        expect(amountOn(all, 'bank')).toBe(dueOf(whole) - payableOf(whole))
        expect(amountOn(all, 'bank')).toBe(whole.collected - whole.commission + whole.clawedBack)
      }),
    )
  })
})

describe('a statement', () => {
  test('derived again is the same bytes, whatever has been said of its lines and done since', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom(...lineStates), (lines, state) => {
        const whole = { ...remittance, ...totalsOf(lines) }
        const later = { ...whole, state: 'settled' as const, disputed: 1, settledOn: on, version: 9 }
        const said = lines.map((one) => ({ ...one, state, reason: null }))
        expect(digestOf(statementOf(later, said))).toBe(digestOf(statementOf(whole, lines)))
        const [first] = lines
        const other = first ? [{ ...first, posted: first.posted + 1n }, ...lines.slice(1)] : []
        if (first) expect(digestOf(statementOf(whole, other))).not.toBe(digestOf(statementOf(whole, lines)))
      }),
    )
  })
})

describe('lines', () => {
  const known = lineStates.map((state, index) => ({ number: index + 1, state, reason: null }))
  const disputed = { ...remittance, state: 'disputed' as const, lineCount: 5, disputed: 2 }

  test('move together or not at all, and count what is disputed', () => {
    const moved = movedLines(disputed, known, [{ number: 3, to: 'conceded' }])
    expect(moved).toMatchObject({ ok: true, value: { remittance: { disputed: 1, state: 'disputed' } } })
    const accepting = [3, 5, 3].map((number) => ({ number, to: 'accepted' as const }))
    expect(movedLines(disputed, known, accepting)).toMatchObject({
      ...{ ok: true, value: { remittance: { disputed: 0, state: 'issued' }, lines: [{ number: 3 }, { number: 5 }] } },
    })
    const refused = movedLines(disputed, known, [
      { number: 3, to: 'upheld' },
      { number: 4, to: 'accepted' },
      { number: 9, to: 'accepted' },
    ])
    expect(refused).toMatchObject({
      refusal: { facts: { errors: [{ pointer: '#/lines/1/number' }, { pointer: '#/lines/2/number' }] } },
    })
  })
})

describe('a period', () => {
  test.each([
    ['weekly', '2026-11-30', '2026-11-29'],
    ['weekly', '2026-11-29', '2026-11-22'],
    ['semi_monthly', '2026-11-15', '2026-10-31'],
    ['semi_monthly', '2026-11-16', '2026-11-15'],
    ['semi_monthly', '2026-12-01', '2026-11-30'],
    ['monthly', '2026-11-30', '2026-10-31'],
    ['monthly', '2026-03-01', '2026-02-28'],
  ] as const)('%s, on %s, was last over on %s', (period, today, ended) => {
    expect(lastEnded(period, day(today))).toBe(ended)
  })

  test('is due on the first working day', () => {
    const holiday = new Map([[day('2026-12-07'), null]])
    const calendar = { timeZone: 'Asia/Taipei', week: PLAIN_WEEK, days: holiday }
    expect(dueOn(day('2026-11-30'), 4, calendar)).toBe('2026-12-04')
    expect(dueOn(day('2026-11-30'), 5, calendar)).toBe('2026-12-08')
  })
})
