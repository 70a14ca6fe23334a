import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { StageApprovalId } from '../approval-model.ts'
import { request } from '../approval-rules.ts'
import { approvalsOfCase, insertApproval } from '../approval-store.ts'
import { RequestApproval } from '../case-input.ts'
import { caseForChange, policyOfCase } from '../case-store.ts'
import { approvalView } from '../case-view.ts'
import { approvalEvent, approvalEvents } from '../events.ts'
import { stageProblems as problems } from '../problems.ts'

export const requestApproval = command({
  name: 'stage_approval.request',
  summary: 'Ask the lender whether a case may enter a stage that takes its approval',
  scope: 'stages:write',
  input: RequestApproval,
  problems: [problems.ended, problems.approvalNotAsked, problems.approvalOpen],
  constraints: { stage_approvals_one_open: problems.approvalOpen },
  load: (context, { stageCase }) => ({
    found: caseForChange(context, stageCase),
    policy: policyOfCase(context, stageCase),
    others: approvalsOfCase(context, stageCase),
  }),
  decide: ({ found: [found], policy: [policy], others }, { stage, reason }, { org, now, newId }) =>
    found && policy
      ? request(found, policy, { asking: { id: newId(StageApprovalId), stage, reason, by: org, now }, others })
      : refuse(notFound()),
  write: (approval) => [insertApproval(approval)],
  events: (approval) => [approvalEvent(approvalEvents.requested, approval)],
  view: approvalView,
})
