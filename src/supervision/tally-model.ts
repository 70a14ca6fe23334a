import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { TemplateName } from './template-model.ts'

export const TallyId = defineId('tly')
export type TallyId = Id<'tly'>

/** Templates whose rows happen on a day and are never taken away: those of a day can only become more. */
export const talliedTemplates = [
  'contact_decisions',
  'contacts',
  'cases',
  'agreements',
  'payments',
  'notices',
  'inquiries',
  'furnishings',
] as const satisfies readonly TemplateName[]

/** How many rows of a template a day (UTC) had where a regulator regulates, as far as recorded by `until`. Only ever added to. */
export interface Tally {
  readonly orgId: OrganisationId
  readonly id: TallyId
  readonly template: TemplateName
  readonly day: CalendarDate
  readonly until: Instant
  /** SHA-256 of the opening, hexadecimal: what its event, and so the log, says of it. */
  readonly commitment: string
  /** What was counted and the salt, as JSON. Shown with an export that has the day, and nowhere else. */
  readonly opening: string
  readonly createdAt: Instant
}

/** Rows of a place, which may lie in one that is regulated. */
export interface CountedPlace {
  readonly template: TemplateName
  readonly jurisdiction: string
  readonly rows: number
}

/** Days after the end of a day that it is counted again, for what is recorded late. */
export const TALLIED_AFTER_DAYS = [0, 1, 7, 31] as const

export const SUPERVISION_TALLY = 'supervision.tally'
/** The nightly job’s id, the same for each regulator, so that starting it twice is once. */
export const SUPERVISION_TALLY_ID = '00000000-0000-7000-8000-000000000050'
