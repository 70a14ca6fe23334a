import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { PlacementId, placementStatuses } from '../../src/placements/model.ts'
import { type ComparedLine, isHeldHere, judgeLine, missingThere } from '../../src/reconciliation/comparing-rules.ts'
import { repeatedAt, takeLines } from '../../src/reconciliation/line-rules.ts'
import {
  differenceTransitions,
  type Reconciliation,
  reconciliationTransitions,
  statedStatuses,
} from '../../src/reconciliation/model.ts'
import { summarise } from '../../src/reconciliation/summary-rules.ts'

const placement = (n: number) => PlacementId.fromUuid(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`)

const side = fc.record({
  placementId: fc.integer({ min: 0, max: 9_999 }).map(placement),
  statusHere: fc.option(fc.constantFrom(...placementStatuses)),
  balanceHere: fc.bigInt({ min: -1_000n, max: 1_000n }),
  sharesBalance: fc.boolean(),
})

const line: fc.Arbitrary<ComparedLine> = fc.record({
  number: fc.nat(),
  key: fc.string({ minLength: 1 }),
  given: fc.constant('ref:X'),
  balance: fc.bigInt({ min: -1_000n, max: 1_000n }),
  status: fc.option(fc.constantFrom(...statedStatuses)),
  lastPaymentOn: fc.constantFrom(null, '2026-11-02' as CalendarDate),
  lastPaymentAmount: fc.constant(null),
  here: fc.option(side),
  repeated: fc.boolean(),
})

describe('whatever is stated and whatever is held', () => {
  test('every line has one outcome, and the outcomes add up to what was stated, to either side', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(side), (lines, unnamed) => {
        const judged = lines.map((one) => ({ ...judgeLine(one), stated: one.balance }))
        const missing = unnamed.filter(({ statusHere }) => isHeldHere(statusHere)).map(missingThere)
        const stated = { count: lines.length, amount: lines.reduce((sum, { balance }) => sum + balance, 0n) }
        for (const outcome of ['outcome', 'outcomeShared'] as const) {
          const groups = judged.map((one) => ({
            ...{ outcome: one[outcome], held: one.balanceHere !== null, count: 1, stated: one.stated },
            here: one.balanceHere ?? 0n,
          }))
          const differences = [...judged.flatMap(({ findings }) => findings), ...missing].map((one) => ({
            ...{ kind: one.kind, state: 'open' as const, corrects: null, count: 1 },
            ...{ stated: one.balanceStated ?? 0n, here: one.balanceHere ?? 0n },
          }))
          const summary = summarise(stated, groups, differences)
          expect(summary.tiesOut).toBe(true)
          const heldByLines = judged.filter(({ balanceHere }) => balanceHere !== null).length
          expect(summary.held.count).toBe(heldByLines + missing.length)
        }
      }),
    )
  })

  test('a line that matches says what the platform says, and one that does not has a difference', () => {
    fc.assert(
      fc.property(line, (one) => {
        const { outcome, findings } = judgeLine(one)
        expect(findings.length > 0).toBe(outcome !== 'matched')
        if (outcome !== 'matched') return
        expect(
          one.status === null ? isHeldHere(one.here?.statusHere ?? null) : one.status === one.here?.statusHere,
        ).toBe(true)
        if (isHeldHere(one.here?.statusHere ?? null)) expect(one.balance).toBe(one.here?.balanceHere)
      }),
    )
  })

  test('what the agency may know never depends on a balance that is not shared', () => {
    fc.assert(
      fc.property(line, fc.bigInt({ min: -1_000n, max: 1_000n }), (one, balance) => {
        if (!one.here || one.here.sharesBalance) return
        const other = { ...one, here: { ...one.here, balanceHere: balance } }
        expect(judgeLine(other).outcomeShared).toBe(judgeLine(one).outcomeShared)
      }),
    )
  })

  test('totals follow the lines, whichever are sent again', () => {
    const open = { state: 'open', lineCount: 0, lineAmount: 0n, lastNumber: 0, version: 1 } as Reconciliation
    const stated = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), balance: fc.bigInt({ min: -9n, max: 9n }) })
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(stated, { selector: ({ key }) => key })), (calls) => {
        const kept = new Map<string, bigint>()
        const end = calls.reduce((found, lines) => {
          const full = lines.map((one) => ({
            ...one,
            given: 'ref:X',
            status: null,
            lastPaymentOn: null,
            lastPaymentAmount: null,
          }))
          const taken = takeLines(found, full, kept)
          if (!taken.ok) throw taken.refusal
          for (const { key, balance } of lines) kept.set(key, balance)
          return taken.value.reconciliation
        }, open)
        expect(end.lineCount).toBe(kept.size)
        expect(end.lineAmount).toBe([...kept.values()].reduce((sum, balance) => sum + balance, 0n))
      }),
    )
  })
})

test('keys that come twice are found at their second place', () => {
  expect(repeatedAt([{ key: 'a' }, { key: 'b' }, { key: 'a' }])).toBe(2)
  expect(repeatedAt([{ key: 'a' }, { key: 'b' }])).toBeUndefined()
})

test.each([
  ['reconciliation', reconciliationTransitions, ['settled', 'abandoned', 'superseded']],
  ['difference', differenceTransitions, ['accepted', 'standing', 'lapsed']],
] as const)('no state of a %s is without a way out but those that end it', (_, transitions, ends) => {
  const states = new Set(transitions.map(({ to }) => to as string))
  const stuck = [...states].filter((state) => !transitions.some(({ from }) => from === state))
  expect(stuck.toSorted()).toEqual([...ends].toSorted())
})
