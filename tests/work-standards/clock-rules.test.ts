import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { epochMs, type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'
import { dayEndsIn } from '../../src/kernel/working-calendar.ts'
import { standardsOf } from '../../src/mandates/index.ts'
import { type ClockFacts, clocksOf, type Pause, stateOf } from '../../src/work-standards/clock-rules.ts'

const at = (text: string) => text as Instant
const standards = standardsOf({ reportEveryDays: 30 })

const facts = (changes: Partial<ClockFacts> = {}): ClockFacts => ({
  status: 'accepted',
  offeredAt: at('2026-11-24T09:30:00.000Z'),
  acceptedAt: at('2026-11-25T02:00:00.000Z'),
  ...{ activatedAt: null, reopenedAt: null, endedAt: null, pauses: [], reports: [] },
  ...changes,
})

interface Seen {
  readonly now?: string
  readonly timeZone?: string
}

/** The latest clock of a kind, and what is said of it. */
const clock = (
  kind: string,
  changes: Partial<ClockFacts> = {},
  { now = '2026-11-26T00:00:00.000Z', timeZone = 'Asia/Taipei' }: Seen = {},
) => {
  const found = clocksOf(facts(changes), { standards, endOfDays: dayEndsIn(timeZone), now: at(now) }).findLast(
    (one) => one.kind === kind,
  )
  if (!found) throw new Error(`no ${kind}`)
  return { ...found, state: stateOf(found, at(now)) }
}

const offer = { status: 'offered', acceptedAt: null } as const

describe('the clocks of a placement', () => {
  test('acknowledging is due 24 hours after the offer, and met by an answer of either kind', () => {
    expect(clock('acknowledge', offer)).toMatchObject({ dueAt: '2026-11-25T09:30:00.000Z', state: 'late' })
    expect(clock('acknowledge')).toMatchObject({ metAt: '2026-11-25T02:00:00.000Z', state: 'met' })
    const declined = { status: 'declined', acceptedAt: null, endedAt: at('2026-11-25T01:00:00.000Z') } as const
    expect(clock('acknowledge', declined)).toMatchObject({ metAt: '2026-11-25T01:00:00.000Z' })
    expect(clock('acknowledge', { ...declined, status: 'withdrawn' })).toMatchObject({ metAt: null, state: 'over' })
  })

  test('days end at midnight where the agency is, whatever the clocks do meanwhile', () => {
    expect(clock('first_action')).toMatchObject({ dueAt: '2026-12-02T16:00:00.000Z' })
    const march = { offeredAt: at('2026-03-05T15:00:00.000Z'), acceptedAt: at('2026-03-05T15:00:00.000Z') }
    const newYork = { now: '2026-03-06T00:00:00.000Z', timeZone: 'America/New_York' }
    expect(clock('first_action', march, newYork)).toMatchObject({ dueAt: '2026-03-13T04:00:00.000Z' })
  })

  test('a report starts the clock to the next', () => {
    expect(clock('report')).toMatchObject({ startedAt: '2026-11-25T02:00:00.000Z', dueAt: '2026-12-25T16:00:00.000Z' })
    const reports = [{ at: at('2026-12-20T02:00:00.000Z'), code: 'in_contact' as const }]
    expect(clock('report', { reports })).toMatchObject({ startedAt: '2026-12-20T02:00:00.000Z' })
  })

  test('an arrangement stops the clock to return, and a broken one starts it anew', () => {
    expect(clock('return')).toMatchObject({ dueAt: '2027-05-24T16:00:00.000Z', state: 'running' })
    const made = { at: at('2026-12-20T02:00:00.000Z'), code: 'arrangement_made' as const }
    const broken = { at: at('2027-02-20T02:00:00.000Z'), code: 'arrangement_broken' as const }
    expect(clock('return', { reports: [made] })).toMatchObject({ metAt: made.at })
    expect(clock('return', { reports: [made, broken] })).toMatchObject({ startedAt: broken.at, metAt: null })
  })

  test('a hold stops a clock with what is left of it, and two at once stop it once', () => {
    const pauses: Pause[] = [
      { from: at('2026-11-26T00:00:00.000Z'), until: at('2026-11-28T00:00:00.000Z') },
      { from: at('2026-11-27T00:00:00.000Z'), until: at('2026-11-29T00:00:00.000Z') },
    ]
    const later = { now: '2026-11-30T00:00:00.000Z' }
    expect(clock('first_action', { pauses }, later)).toMatchObject({ dueAt: '2026-12-05T16:00:00.000Z' })
    const held: Pause[] = [{ from: at('2026-11-26T16:00:00.000Z'), until: null }]
    expect(clock('first_action', { pauses: held }, { now: '2027-03-01T00:00:00.000Z' })).toMatchObject({
      ...{ state: 'paused', remainingSeconds: 6 * 86_400, dueAt: '2027-03-07T00:00:00.000Z' },
    })
    // Nobody holds an offer yet.
    expect(clock('acknowledge', { ...offer, pauses })).toMatchObject({ dueAt: '2026-11-25T09:30:00.000Z' })
  })

  test('a hold placed when a clock has run out changes nothing', () => {
    const pauses: Pause[] = [{ from: at('2026-12-10T00:00:00.000Z'), until: null }]
    expect(clock('first_action', { pauses }, { now: '2026-12-11T00:00:00.000Z' })).toMatchObject({
      ...{ state: 'late', dueAt: '2026-12-02T16:00:00.000Z' },
    })
  })

  test('holds move a due time by exactly the time they cover before it', () => {
    const start = epochMs(at('2026-11-25T02:00:00.000Z'))
    const minute = (count: number) => instantFromEpochMs(start + count * 60_000)
    const pause = fc.tuple(fc.nat(2_000), fc.integer({ min: 1, max: 500 }))
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 8 }), (pauses) => {
        const held = pauses.map(([from, length]) => ({ from: minute(from), until: minute(from + length) }))
        const covered = pauses.flatMap(([from, length]) => Array.from({ length }, (_, index) => from + index))
        const due = clock('first_action', { pauses: held }, { now: '2027-01-01T00:00:00.000Z' }).dueAt
        expect(epochMs(due) - epochMs(at('2026-12-02T16:00:00.000Z'))).toBe(new Set(covered).size * 60_000)
      }),
    )
  })
})
