import type { Edge, NodeKind } from '../graphql/index.ts'
import { CallListId } from './call-list-model.ts'
import { callListsByIds } from './call-list-queries.ts'
import { CallListResource } from './call-list-view.ts'
import { DecisionId } from './decision-model.ts'
import { decisionsByIds } from './decision-queries.ts'
import { DecisionResource } from './decision-view.ts'
import { ContactPlanId, PermitId } from './permit-model.ts'
import { permitsByIds, plansByIds } from './permit-queries.ts'
import { PermitResource, PlanResource } from './permit-view.ts'

export const decisionNodes: readonly NodeKind[] = [
  { resource: DecisionResource, id: DecisionId, byIds: decisionsByIds },
  { resource: PlanResource, id: ContactPlanId, byIds: plansByIds },
  { resource: CallListResource, id: CallListId, byIds: callListsByIds },
  { resource: PermitResource, id: PermitId, byIds: permitsByIds },
]

export const decisionEdges: readonly Edge[] = [
  {
    ...{ on: 'ContactDecision', field: 'placement', to: 'Placement', key: 'placementId' },
    description: 'The placement it was asked for',
  },
  {
    ...{ on: 'ContactPermit', field: 'plan', to: 'ContactPlan', key: 'planId' },
    description: 'The plan it is part of',
  },
  {
    ...{ on: 'ContactPermit', field: 'decision', to: 'ContactDecision', key: 'decisionId' },
    description: 'The decision made when it was claimed',
  },
]
