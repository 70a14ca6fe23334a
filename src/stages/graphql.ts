import type { Edge, NodeKind } from '../graphql/index.ts'
import { StageApprovalId } from './approval-model.ts'
import { approvalsByIds, stageCasesByIds, stageCasesByPlacements } from './case-queries.ts'
import { StageApprovalResource, StageCaseResource } from './case-view.ts'
import { PolicyId, StageCaseId } from './model.ts'
import { policiesByIds } from './policy-queries.ts'
import { PolicyResource } from './policy-view.ts'
import { StageRunId } from './run-model.ts'
import { runsByIds } from './run-queries.ts'
import { StageRunResource } from './run-view.ts'
import { SimulationId } from './simulation-model.ts'
import { simulationsByIds } from './simulation-queries.ts'
import { SimulationResource } from './simulation-view.ts'

export const stageNodes: readonly NodeKind[] = [
  { resource: PolicyResource, id: PolicyId, byIds: policiesByIds },
  { resource: StageCaseResource, id: StageCaseId, byIds: stageCasesByIds },
  { resource: StageApprovalResource, id: StageApprovalId, byIds: approvalsByIds },
  { resource: StageRunResource, id: StageRunId, byIds: runsByIds },
  { resource: SimulationResource, id: SimulationId, byIds: simulationsByIds },
]

export const stageEdges: readonly Edge[] = [
  {
    ...{ on: 'PolicySimulation', field: 'policy', to: 'CollectionPolicy', description: 'The policy as it is now' },
    key: 'policyId',
  },
  {
    ...{ on: 'StageCase', field: 'policy', to: 'CollectionPolicy', description: 'The policy it goes by' },
    key: 'policyId',
  },
  { on: 'StageCase', field: 'placement', to: 'Placement', description: 'The placement it is of', key: 'placementId' },
  {
    ...{ on: 'StageApproval', field: 'stageCase', to: 'StageCase', description: 'The case it is about' },
    key: 'stageCaseId',
  },
  {
    ...{ on: 'Placement', field: 'stageCase', to: 'StageCase', batch: stageCasesByPlacements },
    ...{ description: 'The stage it is in; null where no policy is for it', key: 'id' },
  },
]
