import { array, assert, bigInt, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity } from '../../src/contacts/activity-model.ts'
import { type PaymentPromise, PromiseId } from '../../src/contacts/promise-model.ts'
import { paidOf, promisesOfCorrection, type Received, seen, withdrawn } from '../../src/contacts/promise-rules.ts'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Instant } from '../../src/kernel/instant.ts'

const day = (n: number) => addDays('2026-12-01' as CalendarDate, n)
const at = (n: number, time = '12:00:00.000Z') => `${day(n)}T${time}` as Instant
const ids = Array.from({ length: 6 }, (_, n) => PromiseId.fromUuid(`01900000-0000-7000-8000-00000000000${n}`))
const promise = (changes: Partial<PaymentPromise> = {}): PaymentPromise =>
  ({
    ...{ id: ids[0], amount: 100n, currency: 'TWD', due: day(5), graceDays: 3, madeAt: at(0), status: 'due', paid: 0n },
    ...{ withdrawnFor: null, closedAt: null, recordedAt: at(0), version: 1, ...changes },
  }) as PaymentPromise
const look = (promises: readonly PaymentPromise[], received: readonly Received[], today: number) =>
  seen(promises, { received, timeZone: 'UTC', now: at(today) })

describe('what is paid', () => {
  test('fills what is due first first, and no unit twice', () => {
    const [soon, late] = [promise(), promise({ id: ids[1] as PromiseId, due: day(9) })]
    const paid = paidOf([late, soon], [{ on: day(2), amount: 130n }], 'UTC')
    expect([paid.get(soon.id), paid.get(late.id)]).toEqual([100n, 30n])
  })

  test('before it was promised, or past its last day, is not what was promised', () => {
    const made = promise({ madeAt: at(1, '20:00:00.000Z') })
    for (const [on, zone, counted] of [
      [day(0), 'UTC', 0n],
      [day(1), 'UTC', 100n],
      // It is the next day in Taipei already.
      [day(1), 'Asia/Taipei', 0n],
      [day(8), 'UTC', 100n],
      [day(9), 'UTC', 0n],
    ] as const) {
      expect(paidOf([made], [{ on, amount: 100n }], zone).get(made.id), `${on} ${zone}`).toBe(counted)
    }
  })

  test('of any promises and payments, is no more than was paid, and none of it more than was promised', () => {
    const promises = array(
      record({ amount: bigInt(1n, 500n), due: integer({ min: 0, max: 20 }), made: integer({ min: 0, max: 20 }) }),
      { maxLength: 6 },
    )
    const payments = array(record({ amount: bigInt(1n, 500n), on: integer({ min: 0, max: 25 }) }), { maxLength: 8 })
    assert(
      property(promises, payments, constantFrom('UTC', 'Asia/Taipei', 'America/Los_Angeles'), (some, paid, zone) => {
        const all = some.map(({ amount, due, made }, n) =>
          promise({ id: ids[n] as PromiseId, amount, due: day(due), madeAt: at(made) }),
        )
        const received = paid.map(({ amount, on }) => ({ amount, on: day(on) }))
        const counted = paidOf(all, received, zone)
        const sum = [...counted.values()].reduce((a, b) => a + b, 0n)
        return (
          sum <= received.reduce((a, { amount }) => a + amount, 0n) &&
          all.every(({ id, amount }) => (counted.get(id) ?? 0n) <= amount)
        )
      }),
    )
  })

  test('more of it never breaks what was kept', () => {
    const payments = array(record({ amount: bigInt(1n, 300n), on: integer({ min: 0, max: 12 }) }), { maxLength: 6 })
    assert(
      property(payments, bigInt(1n, 300n), integer({ min: 0, max: 12 }), (paid, amount, on) => {
        const received = paid.map((one) => ({ ...one, on: day(one.on) }))
        const kept = (all: readonly Received[]) => look([promise()], all, 20).some(({ turn }) => turn === 'kept')
        return !kept(received) || kept([...received, { amount, on: day(on) }])
      }),
    )
  })
})

describe('a look', () => {
  test('says nothing while nothing changes', () => expect(look([promise()], [], 8)).toEqual([]))

  test('sees a promise kept, broken, kept by what was booked late, and opened by what bounced', () => {
    const full = [{ on: day(4), amount: 100n }]
    expect(look([promise()], full, 4)).toMatchObject([{ turn: 'kept', next: { paid: 100n, closedAt: at(4) } }])
    expect(look([promise()], [], 9)).toMatchObject([{ turn: 'broken', next: { closedAt: at(9), version: 2 } }])
    expect(look([promise({ status: 'broken', closedAt: at(9) })], full, 12)).toMatchObject([{ turn: 'kept' }])
    const kept = promise({ status: 'kept', paid: 100n, closedAt: at(4) })
    expect(look([kept], [], 6)).toMatchObject([{ turn: 'reopened', next: { status: 'due', closedAt: null } }])
    expect(look([kept], [], 10)).toMatchObject([{ turn: 'broken' }])
    expect(look([promise()], [{ on: day(3), amount: 60n }], 4)).toMatchObject([
      { turn: 'counted', next: { paid: 60n } },
    ])
  })

  test('leaves alone what was withdrawn', () => {
    const gone = promise({ status: 'withdrawn', withdrawnFor: 'replaced', closedAt: at(1) })
    expect(look([gone], [{ on: day(2), amount: 100n }], 20)).toEqual([])
  })
})

test('a promise is withdrawn while it is due', () => {
  expect(withdrawn(promise(), 'by_borrower', at(3))).toMatchObject({
    value: { status: 'withdrawn', withdrawnFor: 'by_borrower', closedAt: at(3) },
  })
  for (const status of ['kept', 'broken', 'withdrawn'] as const) {
    expect(withdrawn(promise({ status }), 'by_borrower', at(3)).ok, status).toBe(false)
  }
})

test('a correction keeps its promise, exchanges it or ends it', () => {
  const corrected = (promiseId: PromiseId | null) =>
    ({
      ...{
        promiseId,
        promiseAmount: 5n,
        promiseCurrency: 'TWD',
        promiseDue: day(2),
        happenedAt: at(0),
        recordedAt: at(1),
      },
    }) as Activity
  const before = promise()
  expect(promisesOfCorrection(corrected(before.id), before, at(1))).toEqual({ made: [], ended: [] })
  expect(promisesOfCorrection(corrected(null), undefined, at(1))).toEqual({ made: [], ended: [] })
  expect(promisesOfCorrection(corrected(null), before, at(1))).toMatchObject({
    made: [],
    ended: [{ withdrawnFor: 'corrected' }],
  })
  expect(promisesOfCorrection(corrected(ids[2] as PromiseId), before, at(1))).toMatchObject({
    made: [{ id: ids[2], amount: 5n }],
    ended: [{ id: before.id }],
  })
  const gone = promise({ status: 'withdrawn', withdrawnFor: 'replaced', closedAt: at(1) })
  expect(promisesOfCorrection(corrected(null), gone, at(1))).toEqual({ made: [], ended: [] })
})
