import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '../../src/accounts/model.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { addHours, type Instant } from '../../src/kernel/instant.ts'
import { PLAIN_WEEK } from '../../src/kernel/working-calendar.ts'
import type { MandateId } from '../../src/mandates/model.ts'
import { baseStatuses, type Placement, type PlacementId } from '../../src/placements/model.ts'
import {
  type Calendars,
  type Moment,
  type PlacementRecallId,
  placementRecallTransitions,
  type RecallClock,
} from '../../src/placements/recall-model.ts'
import {
  attest,
  conclude,
  extend,
  insist,
  object,
  type RecallFile,
  requestRecall,
  timeOut,
  type Wanted,
  withdraw,
} from '../../src/placements/recall-rules.ts'
import { stepsOf } from '../../src/placements/recall-steps.ts'
import { tailOfPayment } from '../../src/placements/recall-tail.ts'
import { standing } from '../../src/placements/status-rules.ts'
import type { OrganisationId } from '../../src/tenancy/model.ts'

const START = '2026-11-24T09:30:00.000Z' as Instant
const clock: RecallClock = {
  ...{ noticeDays: 14, objectDays: 5, decideDays: 5, extensionsMax: 3, extensionDaysMax: 30, attestHours: 24 },
  ...{ graceDays: 14, purgeDays: 30, tailDays: 90, lenderZone: 'America/New_York', agencyZone: 'Asia/Taipei' },
}

const plain = (timeZone: string) => ({ timeZone, week: PLAIN_WEEK, days: new Map() })
const calendars: Calendars = { lender: plain(clock.lenderZone), agency: plain(clock.agencyZone) }

const held = fc
  .record({ baseStatus: fc.constantFrom(...baseStatuses), holdsOpen: fc.nat(3), returnRequested: fc.boolean() })
  .map((stands) =>
    standing({
      ...{ lenderId: 'org_l' as OrganisationId, agencyId: 'org_a' as OrganisationId },
      ...{ mandateAgencyId: 'org_a' as OrganisationId, mandateId: 'mnd_m' as MandateId, mandateVersion: 1 },
      ...{ id: 'plc_p' as PlacementId, accountId: 'acc_a' as AccountId, batchId: null, lenderReference: null },
      ...{ agencyReference: null, status: 'accepted', currency: 'TWD', amountPlaced: 1n, jurisdiction: 'TW', tier: 1 },
      ...{
        respondBy: null,
        offeredAt: START,
        acceptedAt: START,
        activatedAt: null,
        reopenedAt: null,
        endedAt: null,
        endCode: null,
        endNote: null,
      },
      ...{ createdAt: START, version: 1, recallState: null, ...stands },
    } satisfies Placement),
  )

const wanted: Wanted = {
  ...{ id: 'prc_r' as PlacementRecallId, recallId: null, mode: 'pending', reason: 'sale', note: null },
  ...{ contactRule: 'stop_at_once', recallOn: null, noticeDays: null },
}

function begun(placement: Placement): RecallFile {
  const file = requestRecall(placement, wanted, { clock, moment: { now: START, calendars } })
  if (!file.ok) throw file.refusal
  return file.value
}

const nothing = { agreements: 0, offers: 0, payments: 0, disputes: 0, deaths: 0, isPaid: false }

const moves: Readonly<Record<string, (file: RecallFile, moment: Moment) => ReturnType<typeof timeOut>>> = {
  object: (file, moment) => object(file, { code: 'plan_running', grounds: nothing }, moment),
  extend: (file, moment) => extend(file, addHours(moment.now, 24 * 10).slice(0, 10) as CalendarDate, moment),
  insist,
  withdraw: (file, { now }) => withdraw(file, now),
  attest: (file, moment) => attest(file, { ceasedAt: moment.now, promisesOutstanding: 0 }, moment),
  timeOut,
  conclude,
}
const walk = fc.array(fc.record({ move: fc.constantFrom(...Object.keys(moves)), hours: fc.nat(240) }), {
  maxLength: 12,
})

/** Every file along a walk of moves, refused and idle ones passed over. */
function walked(
  placement: Placement,
  steps: readonly { move: string; hours: number }[],
): readonly { file: RecallFile; now: Instant }[] {
  let [file, now] = [begun(placement), START]
  return [
    { file, now },
    ...steps.map(({ move, hours }) => {
      now = addHours(now, hours)
      const moved = moves[move]?.(file, { now, calendars })
      if (moved?.ok) file = moved.value
      return { file, now }
    }),
  ]
}

describe('whatever lender, agency and time do to a recall', () => {
  test('a withdrawn one leaves the placement exactly as it was', () => {
    fc.assert(
      fc.property(held, walk, (placement, steps) => {
        for (const { file } of walked(placement, steps)) {
          if (file.recall.state !== 'withdrawn') continue
          expect({ ...file.placement, version: 0 }).toEqual({ ...placement, version: 0 })
        }
      }),
    )
  })

  test('an open one has a step that is somebody’s move, with a time', () => {
    fc.assert(
      fc.property(held, walk, (placement, steps) => {
        for (const { file } of walked(placement, steps)) {
          const { state, nextStep, nextOwner, nextDueAt } = file.recall
          const isOver = state === 'withdrawn' || state === 'completed'
          expect([nextStep, nextOwner, nextDueAt].map((one) => one === null)).toEqual(Array(3).fill(isOver))
        }
      }),
    )
  })

  test('the placement is under recall while it is open, and nobody’s once it is final', () => {
    fc.assert(
      fc.property(held, walk, (placement, steps) => {
        for (const { file } of walked(placement, steps)) {
          const { recall, placement: after } = file
          if (recall.state === 'recalled') expect(after).toMatchObject({ status: 'recalled', baseStatus: null })
          if (recall.state === 'pending') expect(after.status).toBe('recall_pending')
          if (recall.state === 'objected') expect(after.status).toBe('objected')
        }
      }),
    )
  })

  test('it is final in the end: at the latest when its day and the time to decide are over', () => {
    fc.assert(
      fc.property(held, walk, (placement, steps) => {
        const { file } = walked(placement, steps).at(-1) ?? { file: begun(placement) }
        const late = addHours(START, 24 * 3650)
        const decided = timeOut(file, { now: late, calendars })
        const after = decided?.ok ? decided.value : file
        const concluded = conclude(after, { now: late, calendars })
        const { state } = concluded?.ok ? concluded.value.recall : after.recall
        expect(['recalled', 'withdrawn']).toContain(state)
      }),
    )
  })

  test('no step is overdue before its time, and none is open without an owner', () => {
    fc.assert(
      fc.property(held, walk, (placement, steps) => {
        for (const { file, now } of walked(placement, steps)) {
          for (const { state, dueAt, owner } of stepsOf(file.recall, now)) {
            if (state === 'overdue') expect(dueAt !== null && dueAt <= now).toBe(true)
            if (state === 'open') expect(['lender', 'agency', 'platform']).toContain(owner)
          }
        }
      }),
    )
  })
})

test('every state of a recall but the last ones has a way out', () => {
  const states = new Set<string>(placementRecallTransitions.map(({ to }) => to))
  const stuck = [...states].filter(
    (state) => !placementRecallTransitions.some(({ from, to }) => from === state && to !== state),
  )
  expect(stuck.toSorted()).toEqual(['overtaken', 'withdrawn'])
})

test('days and working hours of a recall pass where the side whose move it is works, across a change of clocks', () => {
  const friday = '2026-10-30T15:00:00.000Z' as Instant
  const [placement] = fc.sample(held, 1) as [Placement]
  const file = requestRecall(placement, { ...wanted, noticeDays: 4 }, { clock, moment: { now: friday, calendars } })
  if (!file.ok) throw file.refusal
  // The 3rd of November in New York, after clocks went back: five hours behind.
  expect(file.value.recall.recallAt).toBe('2026-11-03T05:00:00.000Z')
  // Saturday is not counted in Taipei: a day of working hours from Tuesday 13:00 there.
  expect(file.value.recall.attestBy).toBe('2026-11-04T05:00:00.000Z')
})

describe('a tail commission', () => {
  const recalledAt = START
  const earned = (reason: string, hours: number, tailDays = 90) =>
    tailOfPayment({ recalledAt, reason, clock: { ...clock, tailDays } }, addHours(START, hours))

  test('is earned within the tail, and never where the recall was the agency’s fault', () => {
    expect(earned('sale', 24)).toEqual({ eligible: true, why: 'within_tail' })
    expect(earned('complaint', 24)).toEqual({ eligible: false, why: 'agency_fault' })
    expect(earned('sale', 24, 0)).toEqual({ eligible: false, why: 'no_tail' })
    expect(earned('sale', 24 * 92)).toEqual({ eligible: false, why: 'after_tail' })
    expect(earned('sale', -1)).toEqual({ eligible: false, why: 'before_recall' })
  })
})
