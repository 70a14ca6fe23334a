import type { Inconvenience } from '../model.ts'
import type { RuleOf } from '../rule-model.ts'
import type { Evaluator } from './finding.ts'
import { type Next, outside, type Span, spanOf, together, unless } from './next.ts'
import { answered, consents, type Scene } from './scene.ts'
import {
  DAY_MS,
  dateOf,
  dayNumber,
  type Hours,
  type HoursOn,
  nextWithin,
  startOfDay,
  timeOf,
  WHOLE_DAY,
  weekdayOf,
  withoutHours,
  type Zone,
  zoneOf,
} from './wall-clock.ts'

const NONE: readonly Hours[] = []

/** Rules are data that never changes: their hours are read once. */
const hoursRead = new WeakMap<object, readonly Hours[]>()

function hoursOfRule(rule: RuleOf<'window'>): readonly Hours[] {
  const read = hoursRead.get(rule)
  if (read) return read
  const hours = rule.allow.map(([from, until]) => ({ from: timeOf(from), until: timeOf(until) }))
  hoursRead.set(rule, hours)
  return hours
}

/** Within the hours of every zone the person may be in. */
export const window: Evaluator<'window'> = (rule, scene) => {
  const zones = rule.zone ? [zoneOf(rule.zone)] : scene.zones
  const hours = hoursOfRule(rule)
  const holidays = rule.closedOnHolidays ? new Set(scene.facts.holidays) : undefined
  const hoursOn: HoursOn = (day) =>
    (rule.weekdays && !rule.weekdays.includes(weekdayOf(day))) || holidays?.has(dateOf(day)) ? NONE : hours
  const open = inEvery(zones, scene.limit, () => hoursOn)
  const lifts = rule.consent ? consents(scene, { covers: 'time', to: rule.consent }) : []
  if (rule.replyOnce) lifts.push(...replySpan(scene, open))
  if (rule.liftedAfterDaysPastDue !== undefined) lifts.push(...longPastDue(scene, rule.liftedAfterDaysPastDue))
  return {
    next: unless(open, lifts),
    code: 'outside_hours',
    detail: { allowed: rule.allow, zones: zones.map(({ name }) => name) },
  }
}

/** Within hours that may differ by zone, in all of them at once. */
function inEvery(zones: readonly Zone[], limit: number, hoursIn: (zone: Zone) => HoursOn): Next {
  const each = zones.map((zone): Next => {
    const hoursOn = hoursIn(zone)
    return (ms) => nextWithin(zone, ms, { hoursOn, limit })
  })
  const [only] = each
  return each.length === 1 && only ? only : (ms) => together(each, ms, limit)
}

/**
 * One answer to a message that came at a barred time may be given while that time lasts (comment 6(b)(1)-2): the time
 * ends where contact would have been open again.
 */
function replySpan(scene: Scene, open: Next): Span[] {
  const message = answered(scene)
  if (message === undefined) return []
  const until = open(message)
  return until > message ? [{ from: message, until }] : []
}

/** From the day on which every debt has been past due for longer than so many days. */
function longPastDue({ facts, zones }: Scene, days: number): Span[] {
  if (facts.debts.length === 0) return []
  const starts = facts.debts.map(({ pastDueSince }) =>
    pastDueSince === null
      ? Number.POSITIVE_INFINITY
      : Math.max(...zones.map((zone) => startOfDay(zone, dayNumber(pastDueSince) + days + 1))),
  )
  return [{ from: Math.max(...starts), until: Number.POSITIVE_INFINITY }]
}

/** Not when, or where, the person said it is inconvenient. */
export const inconvenient: Evaluator<'inconvenient'> = (rule, scene) => {
  const relevant = scene.facts.inconveniences.filter((each) => concerns(each, rule.what, scene))
  const nexts = [...relevant.map((each) => outsideOf(each, scene)), ...(rule.holidays ? holidaysOff(scene) : [])]
  if (nexts.length === 0) return undefined
  const open: Next = (ms) => together(nexts, ms, scene.limit)
  return {
    next: rule.replyOnce ? unless(open, replySpan(scene, open)) : open,
    code: rule.what === 'time' ? 'inconvenient_time' : 'inconvenient_place',
  }
}

function holidaysOff({ facts, zones, limit }: Scene): Next[] {
  if (facts.holidays.length === 0) return []
  const holidays = new Set(facts.holidays)
  const hoursOn: HoursOn = (day) => (holidays.has(dateOf(day)) ? NONE : WHOLE_DAY)
  return [inEvery(zones, limit, () => hoursOn)]
}

function concerns({ person, endpoints }: Inconvenience, what: 'time' | 'place', { facts }: Scene): boolean {
  if (person !== facts.person.id) return false
  if (!endpoints) return what === 'time'
  const { endpoint } = facts.request
  return what === 'place' && endpoint !== null && endpoint.placeBound && endpoints.includes(endpoint.id)
}

function outsideOf(inconvenience: Inconvenience, { zones, limit }: Scene): Next {
  const span = spanOf(inconvenience)
  if (!inconvenience.days && !inconvenience.hours) return outside([span])
  const hoursOn = openHours(inconvenience)
  const open = inEvery(zones, limit, () => hoursOn)
  return (ms) => (ms < span.from || ms >= span.until ? ms : Math.min(open(ms), span.until))
}

/** The hours of a day that are not inconvenient. Those that pass midnight end on the morning after a listed day. */
function openHours({ days, hours }: Inconvenience): HoursOn {
  const listed = (day: number) => !days || days.includes(weekdayOf(day))
  if (!hours) return (day) => (listed(day) ? NONE : WHOLE_DAY)
  const [from, until] = [timeOf(hours[0]), timeOf(hours[1])]
  if (from < until) {
    const open = withoutHours([{ from, until }])
    return (day) => (listed(day) ? open : WHOLE_DAY)
  }
  return (day) =>
    withoutHours([...(listed(day) ? [{ from, until: DAY_MS }] : []), ...(listed(day - 1) ? [{ from: 0, until }] : [])])
}
