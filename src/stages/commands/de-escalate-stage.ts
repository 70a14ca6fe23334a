import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { DeEscalate } from '../case-input.ts'
import { lower } from '../case-rules.ts'
import { caseForChange, insertMove, policyOfCase, saveCase } from '../case-store.ts'
import { stageCaseView } from '../case-view.ts'
import { movedEvent } from '../events.ts'
import { StageMoveId } from '../model.ts'
import { stageProblems as problems } from '../problems.ts'

export const deEscalateStage = command({
  name: 'stage_case.de_escalate',
  summary: 'Take a case to a gentler stage',
  scope: 'stages:write',
  input: DeEscalate,
  problems: [problems.ended, problems.notNext],
  load: (context, { stageCase }) => ({
    found: caseForChange(context, stageCase),
    policy: policyOfCase(context, stageCase),
  }),
  decide: ({ found: [found], policy: [policy] }, { to, reason }, { org, now, newId }) =>
    found && policy
      ? lower(
          { found, policy },
          {
            ...{ to, reason, mover: { id: newId(StageMoveId), by: org } },
            moment: { at: now, today: calendarDateAt(now, 'UTC') },
          },
        )
      : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: ({ next, move }) => [saveCase(next), insertMove(move)],
  events: ({ next, move }) => [movedEvent(next, move)],
  view: ({ next }, context) => stageCaseView(next, context),
})
