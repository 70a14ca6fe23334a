import { command } from '../../command.ts'
import { withNote } from '../difference-view.ts'
import { explained, explainedEvents, explainingProblems, explanationFacts, writeExplained } from '../explaining.ts'
import { ContestCallDifference } from '../input.ts'

export const contestCallDifference = command({
  name: 'call_difference.contest',
  summary: 'Say that the carrier’s record of a call is wrong, or has no place in yours',
  scope: 'placements:work',
  input: ContestCallDifference,
  problems: [...explainingProblems],
  load: (context, { callDifference }) => explanationFacts(context, callDifference),
  decide: (facts, { code, note = null }, context) => explained(facts, { to: 'contested', code, note }, context),
  revises: ({ difference: [difference] }) => difference ?? null,
  write: writeExplained,
  events: (decision) => explainedEvents(decision, 'contested'),
  view: ({ difference, note }) => withNote(difference, note),
})
