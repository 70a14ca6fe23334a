import type { ContactFacts } from '../compliance/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'

/** A fact as its room's function of `bridge` tells it: the engine's noun, its moments as PostgreSQL prints them. */
type Said<Fact> = {
  readonly [Field in keyof Fact]: Fact[Field] extends Instant
    ? string
    : Fact[Field] extends Instant | null
      ? string | null
      : Fact[Field]
}

/**
 * What other rooms know of the person and the debt, one field for each function `bridge.known_...`: protections
 * (`treatments`), disputes and complaints (`cases`), notices, wishes of the person, and the stage of the case. They are read in
 * the same statement as the rest of the ground, after the lock.
 */
export interface KnownGround {
  readonly treatments: readonly Said<ContactFacts['treatments'][number]>[]
  readonly cases: readonly Said<ContactFacts['cases'][number]>[]
  /** About the debt, to anybody on it; `agency` is whose notice it is, null for the lender's own. */
  readonly notices: readonly {
    readonly kind: string
    readonly agency: string | null
    readonly party: string
    readonly sentOn: CalendarDate
    readonly periodEndsOn: CalendarDate | null
    readonly undeliverable: boolean
  }[]
  readonly wishes: {
    readonly consents?: readonly Said<ContactFacts['consents'][number]>[]
    readonly optOuts?: readonly Said<ContactFacts['optOuts'][number]>[]
    readonly inconveniences?: readonly Said<ContactFacts['inconveniences'][number]>[]
    readonly preferences?: readonly Said<ContactFacts['preferences'][number]>[]
  }
  readonly stage: ContactFacts['stage']
}

/** The same as facts of the engine, but for notices, which count for some who ask and not for others: see notice-rules.ts. Throws where a room's function tells a moment that is none. */
export const knownOf = ({ treatments, cases, wishes, stage }: KnownGround) => ({
  treatments: treatments.map(during),
  cases: cases.map(during),
  consents: (wishes.consents ?? []).map(({ givenAt, ...consent }) => ({ ...during(consent), givenAt: at(givenAt) })),
  optOuts: (wishes.optOuts ?? []).map(during),
  inconveniences: (wishes.inconveniences ?? []).map(during),
  preferences: (wishes.preferences ?? []).map(during),
  stage,
})

const at = instantFromDatabase

const during = <Fact extends { readonly from: string; readonly until: string | null }>({
  from,
  until,
  ...fact
}: Fact) => ({
  ...fact,
  from: at(from),
  until: until === null ? null : at(until),
})
