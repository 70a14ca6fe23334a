import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MandateId } from '../mandates/model.ts'
import type { PlacementBatchId, PlacementStatus } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { TemplateId } from './model.ts'
import type { NoticeKind } from './notice-kinds.law.ts'

export const NoticeRunId = defineId('nrn')
export type NoticeRunId = Id<'nrn'>

/** Placements one run is for. */
export const RUN_PLACEMENTS_MAX = 10_000

export const noticeRunStates = ['selecting', 'issuing', 'done'] as const
export type NoticeRunState = (typeof noticeRunStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const noticeRunTransitions = [
  { command: 'notice_run.create', from: null, to: 'selecting' },
  { command: 'notice_run.create', from: null, to: 'issuing' },
  { command: 'notice_run.select', from: 'selecting', to: 'issuing' },
  { command: 'notice_run.issue', from: 'issuing', to: 'done' },
] as const satisfies readonly { command: string; from: NoticeRunState | null; to: NoticeRunState }[]

/** What became of a row: waiting for its turn, issued, told before, or refused with a problem. */
export const noticeRowOutcomes = ['waiting', 'issued', 'already_issued', 'refused'] as const
export type NoticeRowOutcome = (typeof noticeRowOutcomes)[number]

/** Placements a notice can be issued for: with an agency, or offered to one. */
export const noticeableStatuses = [
  ...(['offered', 'accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested'] as const),
] as const satisfies readonly PlacementStatus[]

export interface NoticeSelection {
  readonly mandate?: MandateId | undefined
  readonly lender?: OrganisationId | undefined
  readonly agency?: OrganisationId | undefined
  readonly batch?: PlacementBatchId | undefined
  readonly status?: readonly PlacementStatus[] | undefined
  readonly jurisdiction?: string | undefined
}

/**
 * To whom of a debt a letter goes: the first borrower; everybody who owes it; or everybody who is liable, which includes those who
 * only guarantee it. Each by a letter of their own.
 */
export const addressees = ['first_borrower', 'everybody_who_owes', 'everybody_liable'] as const
export type Addressees = (typeof addressees)[number]

/** Whether people besides the first borrower are written to, who are added to the run as rows of their own. */
export const addsPeople = (to: Addressees | undefined): to is Exclude<Addressees, 'first_borrower'> =>
  to !== undefined && to !== 'first_borrower'

export type NoticeRunSource = (
  | { readonly kind: 'placements' }
  | { readonly kind: 'filter'; readonly filter: NoticeSelection }
) & { readonly to?: Addressees }

/** Notices of one kind for many placements. */
export interface NoticeRun {
  readonly orgId: OrganisationId
  readonly id: NoticeRunId
  readonly reference: string | null
  readonly digest: Uint8Array
  readonly state: NoticeRunState
  readonly source: NoticeRunSource
  readonly templateId: TemplateId
  readonly kind: NoticeKind
  /** What the issuer says in every one of them. Sealed. */
  readonly values: Uint8Array
  readonly reached: number
  readonly total: number
  readonly issued: number
  readonly alreadyIssued: number
  readonly refused: number
  readonly createdAt: Instant
  readonly version: number
}
