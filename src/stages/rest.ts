import { get, type Operation, post } from '../http/index.ts'
import {
  getApproval,
  getOutlook,
  getStageCase,
  getStageOfAccount,
  getStageOfPlacement,
  listApprovals,
  listStageCases,
  listStageMoves,
} from './case-queries.ts'
import {
  StageApprovalResource as approval,
  StageMoveResource,
  StageOutlookResource,
  StageCaseResource as stageCase,
} from './case-view.ts'
import { assignSegment } from './commands/assign-segment.ts'
import { createPolicy } from './commands/create-policy.ts'
import { deEscalateStage } from './commands/de-escalate-stage.ts'
import { approveStage, refuseStage, withdrawApproval } from './commands/decide-approval.ts'
import { moveStage } from './commands/move-stage.ts'
import { publishPolicy } from './commands/publish-policy.ts'
import { requestApproval } from './commands/request-approval.ts'
import { retirePolicy } from './commands/retire-policy.ts'
import { revisePolicy } from './commands/revise-policy.ts'
import { startRun } from './commands/start-run.ts'
import { startSimulation } from './commands/start-simulation.ts'
import { getPolicy, listPolicies } from './policy-queries.ts'
import { PolicyResource as policy } from './policy-view.ts'
import { getRun, listRuns } from './run-queries.ts'
import { StageRunResource as run } from './run-view.ts'
import { listSegments } from './segment-queries.ts'
import { AccountSegmentResource, SegmentAssignedResource } from './segment-view.ts'
import { getSimulation, listSimulatedMoves, listSimulations } from './simulation-queries.ts'
import { SimulatedMoveResource, SimulationResource as simulation } from './simulation-view.ts'
import { listTasks } from './task-queries.ts'
import { TaskResource } from './task-view.ts'

const onePolicy = '/v1/collection-policies/{policy}'
const oneSimulation = '/v1/policy-simulations/{policySimulation}'
const oneCase = '/v1/stage-cases/{stageCase}'
const oneApproval = '/v1/stage-approvals/{stageApproval}'

export const stageOperations: readonly Operation[] = [
  post(createPolicy, {
    path: '/v1/collection-policies',
    id: 'collectionPolicies.create',
    resource: policy,
    status: 201,
  }),
  get(listPolicies, { path: '/v1/collection-policies', id: 'collectionPolicies.list', resource: policy }),
  get(getPolicy, { path: onePolicy, id: 'collectionPolicies.get', resource: policy }),
  post(revisePolicy, { path: `${onePolicy}/revise`, id: 'collectionPolicies.revise', resource: policy }),
  post(publishPolicy, { path: `${onePolicy}/publish`, id: 'collectionPolicies.publish', resource: policy }),
  post(retirePolicy, { path: `${onePolicy}/retire`, id: 'collectionPolicies.retire', resource: policy }),
  get(listStageCases, { path: '/v1/stage-cases', id: 'stageCases.list', resource: stageCase }),
  get(getStageCase, { path: oneCase, id: 'stageCases.get', resource: stageCase }),
  get(getStageOfPlacement, {
    path: '/v1/placements/{placement}/stage',
    id: 'stageCases.ofPlacement',
    resource: stageCase,
  }),
  get(getStageOfAccount, {
    ...{ path: '/v1/accounts/{account}/stage', id: 'stageCases.ofAccount', resource: stageCase },
    description: 'Of the placement that holds it, or the lender’s own where it works the account itself.',
  }),
  get(getOutlook, { path: `${oneCase}/outlook`, id: 'stageCases.outlook', resource: StageOutlookResource }),
  get(listStageMoves, { path: `${oneCase}/moves`, id: 'stageCases.moves', resource: StageMoveResource }),
  post(moveStage, { path: `${oneCase}/move`, id: 'stageCases.move', resource: stageCase }),
  post(deEscalateStage, { path: `${oneCase}/de-escalate`, id: 'stageCases.deEscalate', resource: stageCase }),
  post(requestApproval, {
    path: `${oneCase}/approvals`,
    id: 'stageApprovals.request',
    resource: approval,
    status: 201,
  }),
  get(listApprovals, { path: '/v1/stage-approvals', id: 'stageApprovals.list', resource: approval }),
  get(getApproval, { path: oneApproval, id: 'stageApprovals.get', resource: approval }),
  post(approveStage, { path: `${oneApproval}/approve`, id: 'stageApprovals.approve', resource: approval }),
  post(refuseStage, { path: `${oneApproval}/refuse`, id: 'stageApprovals.refuse', resource: approval }),
  post(withdrawApproval, { path: `${oneApproval}/withdraw`, id: 'stageApprovals.withdraw', resource: approval }),
  post(startRun, { path: '/v1/stage-runs', id: 'stageRuns.start', resource: run, status: 202 }),
  get(listRuns, { path: '/v1/stage-runs', id: 'stageRuns.list', resource: run }),
  get(getRun, { path: '/v1/stage-runs/{stageRun}', id: 'stageRuns.get', resource: run }),
  get(listTasks, {
    ...{ path: '/v1/tasks', id: 'tasks.list', resource: TaskResource },
    description:
      'An agency lists what is due on the placements it holds or is offered; a lender what it has to answer, decide and make good. Needs the scope `stages:read`.',
  }),
  post(startSimulation, {
    path: `${onePolicy}/simulations`,
    id: 'policySimulations.start',
    resource: simulation,
    status: 202,
  }),
  get(listSimulations, { path: '/v1/policy-simulations', id: 'policySimulations.list', resource: simulation }),
  get(getSimulation, { path: oneSimulation, id: 'policySimulations.get', resource: simulation }),
  get(listSimulatedMoves, {
    path: `${oneSimulation}/moves`,
    id: 'policySimulations.moves',
    resource: SimulatedMoveResource,
  }),
  post(assignSegment, {
    path: '/v1/account-segments',
    id: 'accountSegments.assign',
    resource: SegmentAssignedResource,
  }),
  get(listSegments, { path: '/v1/account-segments', id: 'accountSegments.list', resource: AccountSegmentResource }),
]
