import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { MoveStage } from '../case-input.ts'
import { raise } from '../case-rules.ts'
import { caseForChange, historyOfCase, insertMove, policyOfCase, saveCase } from '../case-store.ts'
import { stageCaseView } from '../case-view.ts'
import { movedEvent } from '../events.ts'
import { StageMoveId } from '../model.ts'
import { stageProblems as problems } from '../problems.ts'

/** To the next harder stage. The gates are judged on the file, not on what the caller says, and kept with the move. */
export const moveStage = command({
  name: 'stage_case.move',
  summary: 'Take a case to the next harder stage, where every gate is passed',
  scope: 'stages:write',
  input: MoveStage,
  problems: [problems.ended, problems.notNext, problems.gatesShut],
  load: (context, { stageCase }) => ({
    found: caseForChange(context, stageCase),
    policy: policyOfCase(context, stageCase),
    history: historyOfCase(context, stageCase),
  }),
  decide: ({ found: [found], policy: [policy], history: [file] }, { to }, { org, lends, now, newId }) => {
    if (!found || !policy || !file) return refuse(notFound())
    const moment = { at: now, today: calendarDateAt(now, file.history.zone) }
    return raise(
      { found, policy, history: file.history },
      { to, mover: { id: newId(StageMoveId), by: org }, moment, lends },
    )
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ next, move }) => [saveCase(next), insertMove(move)],
  events: ({ next, move }) => [movedEvent(next, move)],
  view: ({ next }, context) => stageCaseView(next, context),
})
