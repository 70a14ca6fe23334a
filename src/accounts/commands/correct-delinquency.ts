import { command } from '../../command.ts'
import { unresolved } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { debtEvent, debtEvents, debtEventsOf } from '../debt-events.ts'
import { CorrectDelinquency } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { debtFacts, debtFile } from '../debt-store.ts'
import { changedDebtView } from '../debt-view.ts'
import { writeDebts } from '../debt-write-store.ts'
import { correct } from '../delinquency-rules.ts'
import { redateEpisode } from '../delinquency-store.ts'
import { documentNamed } from '../document-store.ts'

export const correctDelinquency = command({
  name: 'account.correct_delinquency',
  summary: 'Correct the first-delinquency date of the last episode on evidence',
  scope: 'accounts:write',
  input: CorrectDelinquency,
  problems: [debtProblems.noEpisode, debtProblems.dayUnfit, debtProblems.correctionUnfit],
  load: (context, { account, evidence }) => ({
    ...debtFacts(context, account),
    evidence: documentNamed(context, account, evidence),
  }),
  decide: ({ evidence: [evidence], ...facts }, { startedOn }, context) => {
    const file = debtFile(facts, context)
    if (!file.ok) return file
    if (!evidence) return refuse(unresolved('evidence', 'No document of this account has this id.'))
    return correct(file.value, { startedOn, evidence: evidence.id })
  },
  write: (change, context) => [redateEpisode(change, context), ...writeDebts([change], context)],
  events: (change) => [debtEvent(debtEvents.corrected, change.debt), ...debtEventsOf(change)],
  view: changedDebtView,
})
