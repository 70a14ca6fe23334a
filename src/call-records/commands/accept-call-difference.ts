import { command } from '../../command.ts'
import { withNote } from '../difference-view.ts'
import { explained, explainedEvents, explainingProblems, explanationFacts, writeExplained } from '../explaining.ts'
import { AcceptCallDifference } from '../input.ts'

export const acceptCallDifference = command({
  name: 'call_difference.accept',
  summary: 'Say that your own record of a call was wrong',
  scope: 'placements:work',
  input: AcceptCallDifference,
  problems: [...explainingProblems],
  load: (context, { callDifference }) => explanationFacts(context, callDifference),
  decide: (facts, { code, note = null }, context) => explained(facts, { to: 'accepted', code, note }, context),
  revises: ({ difference: [difference] }) => difference ?? null,
  write: writeExplained,
  events: (decision) => explainedEvents(decision, 'accepted'),
  view: ({ difference, note }) => withNote(difference, note),
})
