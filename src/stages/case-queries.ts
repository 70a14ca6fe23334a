import { calendarDateAt } from '../kernel/calendar-date.ts'
import { PlacementId } from '../placements/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { StageApprovalId } from './approval-model.ts'
import { approvalNamed, approvalsOf, approvalsWithIds } from './approval-store.ts'
import {
  ListApprovals,
  ListStageCases,
  ListStageMoves,
  OneApproval,
  OneStageCase,
  StageOfAccount,
  StageOfPlacement,
} from './case-input.ts'
import {
  caseNamed,
  caseOfAccount,
  caseOfPlacement,
  casesOf,
  casesOfPlacements,
  casesWithIds,
  historyOfCase,
  movesOf,
  policyOfCase,
} from './case-store.ts'
import { approvalView, outlookView, stageCaseView, stageMoveView } from './case-view.ts'
import { StageCaseId } from './model.ts'

export const getStageCase = query({
  name: 'stage_case.get',
  summary: 'Read the stage a placement is in',
  scope: 'stages:read',
  input: OneStageCase,
  load: (context, { stageCase }) => ({ found: caseNamed(context, stageCase) }),
  view: ({ found: [found] }, _, context) => (found ? stageCaseView(found, context) : null),
})

export const getStageOfPlacement = query({
  name: 'stage_case.of_placement',
  summary: 'Read the stage of a placement, named by it',
  scope: 'stages:read',
  input: StageOfPlacement,
  load: (context, { placement }) => ({ found: caseOfPlacement(context, placement) }),
  view: ({ found: [found] }, _, context) => (found ? stageCaseView(found, context) : null),
})

export const getStageOfAccount = query({
  name: 'stage_case.of_account',
  summary: 'Read the stage of an account, named by it',
  scope: 'stages:read',
  input: StageOfAccount,
  load: (context, { account }) => ({ found: caseOfAccount(context, account) }),
  view: ({ found: [found] }, _, context) => (found ? stageCaseView(found, context) : null),
})

/** Judged when it is asked, on the file as it stands: what a move would be decided on. */
export const getOutlook = query({
  name: 'stage_case.outlook',
  summary: 'Read what is between a case and the next stage, gate by gate',
  scope: 'stages:read',
  input: OneStageCase,
  load: (context, { stageCase }) => ({
    found: caseNamed(context, stageCase),
    policy: policyOfCase(context, stageCase),
    history: historyOfCase(context, stageCase),
  }),
  view: ({ found: [found], policy: [policy], history: [file] }, _, context) => {
    if (!found || !policy || !file) return null
    const moment = { at: context.now, today: calendarDateAt(context.now, file.history.zone) }
    return outlookView({ found, policy, history: file.history }, moment, context)
  },
})

export const listStageCases = query({
  name: 'stage_case.list',
  summary: 'List the stages of placements, those that entered last first',
  scope: 'stages:read',
  input: ListStageCases,
  list: true,
  load: (context, input) => ({ cases: casesOf(context, input, keysetOf(input)) }),
  view: ({ cases }, input, context) =>
    pageOf(cases, input, {
      position: ({ enteredAt, id }) => ({ createdAt: enteredAt, id }),
      item: (row) => stageCaseView(row, context),
    }),
})

export const stageCasesByIds = batch({
  name: 'stage_case.by_ids',
  scope: 'stages:read',
  ids: StageCaseId,
  rows: casesWithIds,
  key: ({ id }) => id,
  view: stageCaseView,
})

export const stageCasesByPlacements = batch({
  name: 'stage_case.by_placements',
  scope: 'stages:read',
  ids: PlacementId,
  rows: casesOfPlacements,
  key: ({ placementId }) => placementId ?? '',
  view: stageCaseView,
})

export const listStageMoves = query({
  name: 'stage_case.moves',
  summary: 'List where a case went and on what evidence, latest first',
  scope: 'stages:read',
  input: ListStageMoves,
  list: true,
  load: (context, input) => ({
    found: caseNamed(context, input.stageCase),
    moves: movesOf(context, input.stageCase, { keyset: keysetOf(input), movedAt: input.movedAt }),
  }),
  view: ({ found: [found], moves }, input, context) =>
    found
      ? pageOf(moves, input, {
          position: ({ movedAt, id }) => ({ createdAt: movedAt, id }),
          item: (row) => stageMoveView(row, context),
        })
      : null,
})

export const getApproval = query({
  name: 'stage_approval.get',
  summary: 'Read a request for approval of a stage',
  scope: 'stages:read',
  input: OneApproval,
  load: (context, { stageApproval }) => ({ approval: approvalNamed(context, stageApproval) }),
  view: ({ approval: [approval] }) => (approval ? approvalView(approval) : null),
})

export const listApprovals = query({
  name: 'stage_approval.list',
  summary: 'List requests for approval of a stage, newest first',
  scope: 'stages:read',
  input: ListApprovals,
  list: true,
  load: (context, input) => ({ approvals: approvalsOf(context, input, keysetOf(input)) }),
  view: ({ approvals }, input) =>
    pageOf(approvals, input, {
      position: ({ requestedAt, id }) => ({ createdAt: requestedAt, id }),
      item: approvalView,
    }),
})

export const approvalsByIds = batch({
  name: 'stage_approval.by_ids',
  scope: 'stages:read',
  ids: StageApprovalId,
  rows: approvalsWithIds,
  key: ({ id }) => id,
  view: approvalView,
})
