import {
  debtEvent,
  debtEvents,
  debtEventsOf,
  debtFacts,
  debtFile,
  debtProblems,
  writeDebts,
} from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { matterEvent, matterEvents } from '../events.ts'
import { EnterJudgment } from '../input.ts'
import { matterProblems as problems } from '../problems.ts'
import { judged } from '../rules.ts'
import { accountOfMatter, matterForChange, saveMatter } from '../store.ts'
import { matterView } from '../view.ts'

export const enterJudgment = command({
  name: 'legal_matter.enter_judgment',
  summary:
    'Say what the court decided: where the platform posts interest, the debt bears that of the judgment from then on',
  scope: 'accounts:write',
  input: EnterJudgment,
  problems: [
    ...[problems.stageUnfit, problems.notYours, problems.dayUnfit, problems.rateUnfit],
    ...[debtProblems.wrongStatus, debtProblems.accrualDayUnfit, debtProblems.amountUnfit],
  ],
  load: (context, { legalMatter }) => ({
    found: matterForChange(context, legalMatter),
    ...debtFacts(context, { select: accountOfMatter(context, legalMatter) }),
  }),
  decide: ({ found: [found], ...debt }, asked, context) => {
    if (!found) return refuse(notFound())
    if (!context.lends) return refuse(new Problem(problems.notYours))
    const file = debtFile(debt, context)
    return file.ok ? judged(found, { asked, file: file.value }, context) : file
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ matter, change }, context) => [...(change ? writeDebts([change], context) : []), saveMatter(matter)],
  events: ({ matter, change }) => [
    matterEvent(matterEvents.judged, matter),
    ...(change ? [debtEvent(debtEvents.accrualChanged, change.debt), ...debtEventsOf(change)] : []),
  ],
  view: ({ matter }, context) => matterView(matter, context),
})
