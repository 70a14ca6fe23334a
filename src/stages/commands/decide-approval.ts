import type { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { type ApprovalDecision, decide } from '../approval-rules.ts'
import { approvalForChange, saveApproval } from '../approval-store.ts'
import { ApproveStage, OneApproval, RefuseStage } from '../case-input.ts'
import { approvalView } from '../case-view.ts'
import { approvalEvent, approvalEvents } from '../events.ts'
import { stageProblems as problems } from '../problems.ts'

/** A decision on a request: only name, input and what is decided differ. */
const deciding = <Input extends typeof OneApproval>({
  name,
  summary,
  scope,
  input,
  decision,
}: {
  readonly name: string
  readonly summary: string
  readonly scope: 'stages:write' | 'stages:decide'
  readonly input: Input
  readonly decision: (input: z.output<Input>) => ApprovalDecision
}) =>
  command({
    ...{ name, summary, scope, input },
    problems: [problems.approvalDecided, problems.wrongSide],
    load: (context, { stageApproval }) => ({ approval: approvalForChange(context, stageApproval) }),
    decide: ({ approval: [approval] }, given, context) =>
      approval ? decide(approval, decision(given), context) : refuse(notFound()),
    revises: ({ approval: [approval] }) => approval ?? null,
    write: (approval) => [saveApproval(approval)],
    events: (approval) => [
      approvalEvent(approvalEvents[approval.state as Exclude<typeof approval.state, 'requested'>], approval),
    ],
    view: approvalView,
  })

export const approveStage = deciding({
  name: 'stage_approval.approve',
  summary: 'Let a case enter the stage',
  scope: 'stages:decide',
  input: ApproveStage,
  decision: ({ validDays }) => ({ state: 'approved', validDays }),
})

export const refuseStage = deciding({
  name: 'stage_approval.refuse',
  summary: 'Do not let a case enter the stage, and say why',
  scope: 'stages:decide',
  input: RefuseStage,
  decision: ({ reason }) => ({ state: 'refused', refusal: reason }),
})

export const withdrawApproval = deciding({
  name: 'stage_approval.withdraw',
  summary: 'Take a request for approval back',
  scope: 'stages:write',
  input: OneApproval,
  decision: () => ({ state: 'withdrawn' }),
})
