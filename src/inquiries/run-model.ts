import type { Purpose } from '../consent/model.ts'
import type { ExchangeId } from '../exchange/member-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'
import type { InquiryId } from './model.ts'

export const InquiryRunId = defineId('inr')
export type InquiryRunId = Id<'inr'>

export const inquiryRunStates = ['running', 'done', 'expired'] as const
export type InquiryRunState = (typeof inquiryRunStates)[number]

export const inquiryRunTransitions = [
  { command: 'inquiry_run.start', from: null, to: 'running' },
  { command: 'inquiry_run.answer', from: 'running', to: 'running' },
  { command: 'inquiry_run.answer', from: 'running', to: 'done' },
  { command: 'inquiry_run.expire', from: 'done', to: 'expired' },
] as const satisfies readonly { command: string; from: InquiryRunState | null; to: InquiryRunState }[]

/** Many inquiries for one purpose, made one after the other: each under a consent of its own. */
export interface InquiryRun {
  readonly orgId: OrganisationId
  readonly id: InquiryRunId
  readonly exchangeId: ExchangeId
  readonly purpose: Purpose
  /** Whoever started it: its answers bear the name. Null where no client did, or none was kept. */
  readonly startedBy: ClientId | null
  readonly state: InquiryRunState
  readonly total: number
  readonly answered: number
  readonly refused: number
  readonly finishedAt: Instant | null
  /** From when its answers are deleted. */
  readonly expiresAt: Instant
  readonly createdAt: Instant
  readonly version: number
}

export const inquiryItemStates = ['waiting', 'answered', 'refused'] as const
export type InquiryItemState = (typeof inquiryItemStates)[number]

/** One of them. What is asked, and what was answered, is sealed. */
export interface InquiryItem {
  readonly orgId: OrganisationId
  readonly runId: InquiryRunId
  /** Its place, from 1. */
  readonly number: number
  readonly reference: string | null
  readonly asked: Uint8Array
  readonly state: InquiryItemState
  /** The code of the problem, where it was refused. */
  readonly problem: string | null
  readonly inquiryId: InquiryId | null
  readonly answer: Uint8Array | null
}

export const RUN_ITEMS_MAX = 1_000

/** How long the answers of a run are kept to be fetched. */
export const RUN_KEPT_HOURS = 7 * 24

export const INQUIRY_RUN = 'inquiry_run.run'
export const INQUIRY_RUN_EXPIRE = 'inquiry_run.expire'
