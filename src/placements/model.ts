import { defineId, type Id } from '../kernel/id.ts'

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
  { command: 'placement.draft', from: null, to: 'draft' },
  { command: 'placement.offer', from: 'draft', to: 'offered' },
  { command: 'placement.accept', from: 'offered', to: 'accepted' },
  { command: 'placement.decline', from: 'offered', to: 'declined' },
  { command: 'placement.expire', from: 'offered', to: 'expired' },
  { command: 'placement.withdraw', from: 'draft', to: 'withdrawn' },
  { command: 'placement.withdraw', from: 'offered', to: 'withdrawn' },
  { command: 'placement.activate', from: 'accepted', to: 'active' },
  { command: 'placement.close', from: 'accepted', to: 'closed' },
  { command: 'placement.close', from: 'active', to: 'closed' },
] as const satisfies readonly { command: string; from: PlacementStatus | null; to: PlacementStatus }[]
