import type { AccountId, PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { TemplateId } from './model.ts'
import type { NoticeItem, NoticeKind } from './notice-kinds.law.ts'
import type { NoticeRunId } from './notice-run-model.ts'
import type { ScreenedChannel, ScreenedLanguage } from './screening-model.ts'

export const NoticeId = defineId('ntc')
export type NoticeId = Id<'ntc'>

/** A notice that came back, or bounced, is as if it had not been sent (12 CFR 1006.42). */
export const deliveries = ['dispatched', 'delivered', 'undeliverable'] as const
export type Delivery = (typeof deliveries)[number]

/** How the sender can show that it was sent, or arrived. */
export const noticeProofs = [
  'proof_of_posting',
  'tracked',
  'signed_for',
  'handed_over',
  'electronic_receipt',
  'returned_mail',
] as const
export type NoticeProof = (typeof noticeProofs)[number]

/** Why it came back. */
export const returnReasons = [
  'moved',
  'unknown',
  'refused',
  'unclaimed',
  'deceased',
  'address_wrong',
  'bounced',
] as const
export type ReturnReason = (typeof returnReasons)[number]

/** What came back from the person: an answer, or a request for documents, which must be given first. */
export const noticeReplies = ['answered', 'advice_sought', 'documents_asked'] as const
export type NoticeReply = (typeof noticeReplies)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const noticeTransitions = [
  { command: 'notice.record', from: null, to: 'dispatched' },
  { command: 'notice.issue', from: null, to: 'dispatched' },
  { command: 'notice.record_delivery', from: 'dispatched', to: 'delivered' },
  { command: 'notice.record_delivery', from: 'dispatched', to: 'undeliverable' },
  { command: 'notice.record_delivery', from: 'delivered', to: 'undeliverable' },
] as const satisfies readonly { command: string; from: Delivery | null; to: Delivery }[]

/** Evidence that somebody was told something in writing. It keeps what was stated, not the words: those are the sender’s. */
export interface Notice {
  readonly lenderId: OrganisationId
  /** The agency that sent it, or that it names; null where none has to do with it. */
  readonly agencyId: OrganisationId | null
  readonly id: NoticeId
  readonly accountId: AccountId
  readonly partyId: PartyId
  /** The placement that held the account when it was recorded. */
  readonly placementId: PlacementId | null
  readonly issuedBy: OrganisationId
  readonly reference: string | null
  readonly kind: NoticeKind
  readonly jurisdiction: string
  /** The rule of law its items and period follow; null where no law of the place asks for more. */
  readonly rule: string | null
  readonly channel: ScreenedChannel
  readonly language: ScreenedLanguage
  readonly templateId: TemplateId | null
  readonly documentSha256: string | null
  readonly items: readonly NoticeItem[]
  readonly sentOn: CalendarDate
  /** The last day of the period it opens. */
  readonly periodEndsOn: CalendarDate | null
  readonly delivery: Delivery
  readonly deliveryOn: CalendarDate | null
  /** The carrier’s name for it. */
  readonly evidence: string | null
  readonly runId: NoticeRunId | null
  /** The day it is taken to have arrived, where the law says how that is reckoned. */
  readonly presumedOn: CalendarDate | null
  readonly proof: NoticeProof | null
  readonly returnReason: ReturnReason | null
  readonly reply: NoticeReply | null
  readonly replyOn: CalendarDate | null
  /** The day the documents asked for were given. */
  readonly documentsOn: CalendarDate | null
  /** The last day of the period that began with the answer, or with the documents asked for. */
  readonly furtherEndsOn: CalendarDate | null
  readonly recordedAt: Instant
  readonly version: number
}
