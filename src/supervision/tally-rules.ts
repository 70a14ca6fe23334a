import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from 'jose'
import { canonical } from '../compliance/index.ts'
import { addDays, type CalendarDate, startOfDay } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { addHours, addSeconds, type Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { SETTLED_SECONDS } from './model.ts'
import type { RandomBytes } from './noise-rules.ts'
import { type CountedPlace, TALLIED_AFTER_DAYS, type Tally, TallyId, talliedTemplates } from './tally-model.ts'
import { templates } from './template-dictionary.ts'

/** What was recorded by then is committed by now. */
export const talliedUntil = (now: Instant): Instant => addSeconds(now, -SETTLED_SECONDS)

const endOf = (day: CalendarDate): Instant => startOfDay(addDays(day, 1), 'UTC')
const dayOf = (at: Instant) => at.slice(0, 10) as CalendarDate

/** When a day was last counted. */
export interface Taken {
  readonly day: CalendarDate
  readonly until: Instant
}

const WINDOW_DAYS = Math.max(...TALLIED_AFTER_DAYS) + 2

/** From which day on the job still looks. */
export const talliedFrom = (now: Instant): CalendarDate => addDays(dayOf(now), -WINDOW_DAYS)

/**
 * The days to count now, the oldest first: those that are over since the first that was counted, each again as it grows older. A
 * regulator’s first is yesterday: counted later, a count says less.
 */
export function dueDays(taken: readonly Taken[], now: Instant): readonly CalendarDate[] {
  const until = talliedUntil(now)
  const yesterday = addDays(dayOf(until), -1)
  const first = taken.map(({ day }) => day).toSorted()[0] ?? yesterday
  const days: CalendarDate[] = []
  for (let day = first < talliedFrom(now) ? talliedFrom(now) : first; day <= yesterday; day = addDays(day, 1)) {
    const last = taken.find((each) => each.day === day)?.until
    const isDue = TALLIED_AFTER_DAYS.some((after) => {
      const from = addHours(endOf(day), 24 * after)
      return from <= until && (last === undefined || last < from)
    })
    if (isDue) days.push(day)
  }
  return days
}

interface Taking {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
  readonly randomBytes: RandomBytes
}

/** The tallies of a day that is over, one a template; a place without rows is not named. Nothing where the day goes on. */
export function tallied(day: CalendarDate, counted: readonly CountedPlace[], taking: Taking): readonly Tally[] {
  const { org, now, newId, randomBytes } = taking
  const until = talliedUntil(now)
  if (endOf(day) > until) return []
  return talliedTemplates.map((template) => {
    const counts = counted
      .filter((each) => each.template === template && each.rows > 0)
      .map(({ jurisdiction, rows }) => ({ jurisdiction, rows }))
      .toSorted((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1))
    const { dated } = templates[template]
    const salt = base64url.encode(randomBytes(16))
    const opening = canonical({ regulatorId: org, template, dated, day, until, counts, salt })
    const commitment = bytesToHex(sha256(utf8ToBytes(opening)))
    return { orgId: org, id: newId(TallyId), template, day, until, commitment, opening, createdAt: now }
  })
}
