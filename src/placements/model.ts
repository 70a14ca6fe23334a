import type { AccountId, Bucket } from '../accounts/model.ts'
import type { ImportId } from '../imports/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MandateId } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const PlacementId = defineId('plc')
export type PlacementId = Id<'plc'>
export const PlacementBatchId = defineId('pba')
export type PlacementBatchId = Id<'pba'>
export const QueryId = defineId('qry')
export type QueryId = Id<'qry'>

export const placementStatuses = [
  'draft',
  'offered',
  'accepted',
  'active',
  'on_hold',
  'recall_pending',
  'objected',
  'return_requested',
  'declined',
  'expired',
  'withdrawn',
  'recalled',
  'returned',
  'closed',
] as const
export type PlacementStatus = (typeof placementStatuses)[number]

/** While a placement is in one of these the agency holds the account; an account has at most one. */
export const holdingStatuses = [
  'accepted',
  'active',
  'on_hold',
  'recall_pending',
  'objected',
  'return_requested',
] as const satisfies readonly PlacementStatus[]

/** Statuses an account cannot be placed again in: an open offer counts as taken. */
export const takenStatuses = ['offered', ...holdingStatuses] as const satisfies readonly PlacementStatus[]

/** From which statuses each command leads where. The documentation draws the state machine from this table. */
export const placementTransitions = [
  { command: 'placement.place', from: null, to: 'draft' },
  { command: 'placement.place', from: null, to: 'offered' },
  { command: 'placement.offer', from: 'draft', to: 'offered' },
  { command: 'placement.accept', from: 'offered', to: 'accepted' },
  { command: 'placement.decline', from: 'offered', to: 'declined' },
  { command: 'placement.expire', from: 'offered', to: 'expired' },
  { command: 'placement.withdraw', from: 'draft', to: 'withdrawn' },
  { command: 'placement.withdraw', from: 'offered', to: 'withdrawn' },
  { command: 'placement.activate', from: 'accepted', to: 'active' },
  { command: 'placement.activate', from: 'accepted', to: 'on_hold' },
  { command: 'placement.hold', from: 'active', to: 'on_hold' },
  { command: 'placement.suspend', from: 'active', to: 'on_hold' },
  { command: 'placement.suspend', from: 'offered', to: 'withdrawn' },
  { command: 'placement.resume', from: 'on_hold', to: 'active' },
  { command: 'placement.lift_hold', from: 'on_hold', to: 'active' },
  { command: 'placement.lapse_hold', from: 'on_hold', to: 'active' },
  { command: 'placement.close', from: 'accepted', to: 'closed' },
  { command: 'placement.close', from: 'active', to: 'closed' },
  { command: 'placement.close', from: 'on_hold', to: 'closed' },
  { command: 'placement.close', from: 'recall_pending', to: 'closed' },
  { command: 'placement.close', from: 'objected', to: 'closed' },
  { command: 'placement.close', from: 'return_requested', to: 'closed' },
  { command: 'placement.reopen', from: 'closed', to: 'active' },
  { command: 'placement.reopen', from: 'closed', to: 'on_hold' },
  { command: 'placement.request_return', from: 'accepted', to: 'return_requested' },
  { command: 'placement.request_return', from: 'active', to: 'return_requested' },
  { command: 'placement.request_return', from: 'on_hold', to: 'return_requested' },
  { command: 'placement.accept_return', from: 'return_requested', to: 'returned' },
  { command: 'placement.lapse_return', from: 'return_requested', to: 'returned' },
  { command: 'placement.refuse_return', from: 'return_requested', to: 'accepted' },
  { command: 'placement.refuse_return', from: 'return_requested', to: 'active' },
  { command: 'placement.refuse_return', from: 'return_requested', to: 'on_hold' },
  { command: 'placement.withdraw_return', from: 'return_requested', to: 'accepted' },
  { command: 'placement.withdraw_return', from: 'return_requested', to: 'active' },
  { command: 'placement.withdraw_return', from: 'return_requested', to: 'on_hold' },
  { command: 'placement.recall', from: 'accepted', to: 'recall_pending' },
  { command: 'placement.recall', from: 'active', to: 'recall_pending' },
  { command: 'placement.recall', from: 'on_hold', to: 'recall_pending' },
  { command: 'placement.recall', from: 'return_requested', to: 'recall_pending' },
  { command: 'placement.recall', from: 'accepted', to: 'recalled' },
  { command: 'placement.recall', from: 'active', to: 'recalled' },
  { command: 'placement.recall', from: 'on_hold', to: 'recalled' },
  { command: 'placement.recall', from: 'return_requested', to: 'recalled' },
  { command: 'placement_recall.object', from: 'recall_pending', to: 'objected' },
  { command: 'placement_recall.extend', from: 'objected', to: 'recall_pending' },
  { command: 'placement_recall.insist', from: 'objected', to: 'recall_pending' },
  { command: 'placement_recall.insist', from: 'objected', to: 'recalled' },
  { command: 'placement_recall.time_out', from: 'objected', to: 'recall_pending' },
  { command: 'placement_recall.time_out', from: 'objected', to: 'recalled' },
  { command: 'placement_recall.attest', from: 'recall_pending', to: 'recalled' },
  { command: 'placement_recall.conclude', from: 'recall_pending', to: 'recalled' },
  { command: 'placement_recall.withdraw', from: 'recall_pending', to: 'accepted' },
  { command: 'placement_recall.withdraw', from: 'recall_pending', to: 'active' },
  { command: 'placement_recall.withdraw', from: 'recall_pending', to: 'on_hold' },
  { command: 'placement_recall.withdraw', from: 'recall_pending', to: 'return_requested' },
  { command: 'placement_recall.withdraw', from: 'objected', to: 'accepted' },
  { command: 'placement_recall.withdraw', from: 'objected', to: 'active' },
  { command: 'placement_recall.withdraw', from: 'objected', to: 'on_hold' },
  { command: 'placement_recall.withdraw', from: 'objected', to: 'return_requested' },
] as const satisfies readonly { command: string; from: PlacementStatus | null; to: PlacementStatus }[]
export type PlacementCommand = (typeof placementTransitions)[number]['command']

/** What a held placement is beneath its holds, a recall and a return. */
export const baseStatuses = ['accepted', 'active'] as const satisfies readonly PlacementStatus[]
export type BaseStatus = (typeof baseStatuses)[number]

/** How far an open recall is. */
export type RecallState = 'pending' | 'objected'

/** What the status of a held placement follows from (see status-rules.ts). */
export interface Standing {
  /** Null while nobody holds it: drafts, offers, and what has ended. */
  readonly baseStatus: BaseStatus | null
  readonly holdsOpen: number
  readonly recallState: RecallState | null
  readonly returnRequested: boolean
}

export interface Placement extends Standing {
  readonly lenderId: OrganisationId
  /** Null until offered: a draft is the lender's own. */
  readonly agencyId: OrganisationId | null
  readonly mandateAgencyId: OrganisationId
  readonly mandateId: MandateId
  /** The version of the mandate's terms this placement was offered under; frozen. */
  readonly mandateVersion: number
  readonly id: PlacementId
  readonly accountId: AccountId
  readonly batchId: PlacementBatchId | null
  readonly lenderReference: string | null
  readonly agencyReference: string | null
  readonly status: PlacementStatus
  readonly currency: string
  /** The balance when it was placed, in minor units of the currency. */
  readonly amountPlaced: bigint
  readonly jurisdiction: string
  /** 1 for the first agency that holds the account, 2 for the next, and so on. */
  readonly tier: number
  readonly respondBy: Instant | null
  readonly offeredAt: Instant | null
  readonly acceptedAt: Instant | null
  /** When the agency began to work it. */
  readonly activatedAt: Instant | null
  /** When it was reopened last: its clocks start there anew. */
  readonly reopenedAt: Instant | null
  readonly endedAt: Instant | null
  readonly endCode: string | null
  readonly endNote: Uint8Array | null
  readonly createdAt: Instant
  readonly version: number
}

/**
 * A batch selects accounts, drafts a placement for each that may be placed, and then offers them all at once.
 * `offering` is that last step; until it is over the agency sees nothing.
 */
export const batchStates = ['selecting', 'placing', 'offering', 'offered', 'answering', 'answered', 'aborted'] as const
export type BatchState = (typeof batchStates)[number]

export interface PlacementBatch {
  readonly lenderId: OrganisationId
  /** Null until every offer is made. */
  readonly agencyId: OrganisationId | null
  readonly mandateAgencyId: OrganisationId
  readonly mandateId: MandateId
  readonly id: PlacementBatchId
  readonly reference: string | null
  readonly state: BatchState
  readonly source: BatchSource
  readonly reached: string | null
  readonly answer: string | null
  readonly total: number
  readonly offered: number
  readonly accepted: number
  readonly declined: number
  readonly failed: number
  /** What was owed on the accounts drafted or offered, in minor units of the mandate's currency. */
  readonly amountTotal: bigint
  readonly respondBy: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** What became of a row: waiting for its turn, drafted, offered, or failed with a problem. */
export const batchRowOutcomes = ['waiting', 'drafted', 'offered', 'failed'] as const
export type BatchRowOutcome = (typeof batchRowOutcomes)[number]

/** Where the accounts of a batch come from. A list of accounts is kept as its rows. */
export type BatchSource =
  | { readonly kind: 'accounts' }
  | { readonly kind: 'import'; readonly import: ImportId }
  | { readonly kind: 'filter'; readonly filter: AccountSelection }

/** Accounts that match every field given and are not placed already. */
export interface AccountSelection {
  readonly status?: readonly string[] | undefined
  readonly bucket?: readonly Bucket[] | undefined
  readonly product?: readonly string[] | undefined
  readonly currency?: string | undefined
  readonly jurisdiction?: string | undefined
  readonly balanceMin?: number | undefined
  readonly balanceMax?: number | undefined
}

export const queryKinds = ['question', 'document_request'] as const
export type QueryKind = (typeof queryKinds)[number]

/** A document one side hands the other in answer to its request: what it is told by, wherever the file itself goes. */
export interface HandedDocument {
  /** Hexadecimal. */
  readonly sha256: string
  readonly mediaType: string
  readonly sizeBytes: number
}

/** A question of one side about a placement. What was asked and answered is sealed. */
export interface PlacementQuery {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly id: QueryId
  readonly kind: QueryKind
  readonly documentKind: string | null
  readonly askedBy: OrganisationId
  readonly question: Uint8Array
  readonly askedAt: Instant
  readonly dueAt: Instant
  /** When it was found unanswered past its time. */
  readonly overdueAt: Instant | null
  readonly answer: Uint8Array | null
  readonly document: HandedDocument | null
  readonly answeredAt: Instant | null
  readonly version: number
}
