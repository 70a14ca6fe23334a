import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { decided } from '../screened-message-rules.ts'
import { screeningEvent, screeningEvents } from '../screening-events.ts'
import { DecideScreening } from '../screening-input.ts'
import { screeningProblems } from '../screening-problems.ts'
import { saveDecision, screeningForChange } from '../screening-store.ts'
import { screeningView } from '../screening-view.ts'

export const decideScreening = command({
  name: 'message_screening.decide',
  summary: 'Release or reject a message in which something was found',
  scope: 'messages:decide',
  input: DecideScreening,
  problems: [screeningProblems.decided, screeningProblems.nothingToDecide],
  load: (context, { screening }) => ({ screening: screeningForChange(context, screening) }),
  decide: ({ screening: [screening] }, input, { now }) =>
    screening ? decided(screening, input, now) : refuse(notFound()),
  revises: ({ screening: [screening] }) => screening ?? null,
  write: (screening) => [saveDecision(screening)],
  events: (screening) => [screeningEvent(screeningEvents.decided, screening)],
  view: screeningView,
})
