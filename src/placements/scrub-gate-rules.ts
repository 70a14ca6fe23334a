import type { ScrubKind } from '../accounts/model.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { placementProblems } from './problems.ts'

/** A check the terms ask for, and what is on record of it. */
export interface RequiredScrub {
  readonly kind: ScrubKind
  readonly maxAgeDays: number
  /** The latest of each person checked; without a person: of everybody liable. */
  readonly records: readonly {
    readonly partyId: string | null
    readonly performedOn: CalendarDate
    /** A match the lender has not decided on. */
    readonly undecided: boolean
  }[]
  /** Who is liable on the account. */
  readonly liable: readonly string[]
}

const whom: Readonly<Record<ScrubKind, string>> = {
  deceased: 'the deceased',
  insolvent: 'the insolvent',
  litigant: 'litigants',
}

/** Why a placement cannot be worked yet: a check that is missing, too old, or met a match nobody has decided on. */
export function scrubObstacle(required: readonly RequiredScrub[], today: CalendarDate): Problem | undefined {
  const errors = required.flatMap((one) => shortfall(one, today) ?? [])
  const [first] = errors
  return first && new Problem(placementProblems.scrubMissing, { detail: first.detail, errors })
}

function shortfall(required: RequiredScrub, today: CalendarDate): FieldError | undefined {
  const { kind, maxAgeDays, records, liable } = required
  const named = (code: string, detail: string): FieldError => ({ pointer: `#/scrubs/${kind}`, code, detail })
  if (records.some(({ undecided }) => undecided)) {
    return named('undecided', `A match in the register of ${whom[kind]} awaits the lender’s decision.`)
  }
  const since = addDays(today, -maxAgeDays)
  const latest = (persons: readonly (string | null)[]) =>
    records
      .filter(({ partyId }) => persons.includes(partyId))
      .reduce((max, { performedOn: on }) => (on > max ? on : max), '')
  // Each liable person by a record of its own or of everybody; nobody known to be liable: by one of everybody.
  const days = (liable.length > 0 ? liable : [null]).map((person) => latest([person, null]))
  const oldest = days.reduce((min, day) => (day < min ? day : min))
  if (oldest === '') return named('missing', `Nobody has checked ${whom[kind]} for everybody liable on the account.`)
  if (oldest >= since) return undefined
  return named('stale', `The check for ${whom[kind]} is of ${oldest}; the mandate allows ${maxAgeDays} days.`)
}
