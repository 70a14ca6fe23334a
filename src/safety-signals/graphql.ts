import type { Edge, NodeKind } from '../graphql/index.ts'
import { SafetySignalId } from './model.ts'
import { signalsByIds } from './queries.ts'
import { SafetySignalResource } from './view.ts'

export const signalNodes: readonly NodeKind[] = [
  { resource: SafetySignalResource, id: SafetySignalId, byIds: signalsByIds },
]

export const signalEdges: readonly Edge[] = [
  { on: 'SafetySignal', field: 'exchange', to: 'Exchange', description: 'Where it was recorded', key: 'exchangeId' },
]
