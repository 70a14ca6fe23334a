import type { PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { DataClass } from '../placements/retention.law.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const RetentionRunId = defineId('rtr')
export type RetentionRunId = Id<'rtr'>

/** `report`: whose time is over is named. `erase`: and their keys are destroyed. */
export const retentionModes = ['report', 'erase'] as const
export type RetentionMode = (typeof retentionModes)[number]

export const retentionStates = ['running', 'done'] as const
export type RetentionState = (typeof retentionStates)[number]

/** What leads from which state to which. */
export const retentionTransitions = [
  { command: 'retention_run.start', from: null, to: 'running' },
  { command: 'retention_run.go_on', from: 'running', to: 'running' },
  { command: 'retention_run.go_on', from: 'running', to: 'done' },
] as const satisfies readonly { command: string; from: RetentionState | null; to: RetentionState }[]

/** A look at every person of the organisation: whose data need be kept no longer. */
export interface RetentionRun {
  readonly orgId: OrganisationId
  readonly id: RetentionRunId
  readonly mode: RetentionMode
  /** How many months after the last record data is kept at the least; where a law keeps it longer, that counts. */
  readonly keepMonths: number
  readonly today: CalendarDate
  readonly state: RetentionState
  /** The person reached. */
  readonly place: PartyId | null
  readonly looked: number
  readonly due: number
  readonly erased: number
  readonly held: number
  readonly finishedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** `held`: due, and kept by a legal hold. */
export const findingOutcomes = ['due', 'erased', 'held'] as const
export type FindingOutcome = (typeof findingOutcomes)[number]

/** A person whose time is over. */
export interface RetentionFinding {
  readonly orgId: OrganisationId
  readonly runId: RetentionRunId
  readonly partyId: PartyId
  readonly dueOn: CalendarDate
  /** The rule that kept it the longest; null: the organisation's own time. */
  readonly rule: string | null
  readonly outcome: FindingOutcome
  readonly foundAt: Instant
}

/** What keeping a person's data hangs on. */
export interface KeptPerson {
  readonly party: PartyId
  /** Owes something, is worked by an agency, or has a case, a legal matter, an agreement or a protection that runs. */
  readonly needed: boolean
  readonly held: boolean
  /** Where the accounts lie. */
  readonly places: readonly string[]
  /** What there is of the person. */
  readonly classes: readonly DataClass[]
  readonly complained: boolean
  /** The day of the last record of any kind, where the organisation is. */
  readonly lastOn: CalendarDate
  /** The last day a recording was said to be kept. */
  readonly recordingsUntil: CalendarDate | null
}

export const RETENTION_RUN = 'retention_run.run'

/** Persons one step looks at. */
export const PERSONS_A_STEP = 200
