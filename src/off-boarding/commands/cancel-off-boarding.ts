import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { offBoardingEvent, offBoardingEvents } from '../events.ts'
import { NamesOffBoarding } from '../input.ts'
import { offBoardingProblems as problems } from '../problems.ts'
import { cancel } from '../rules.ts'
import { offBoardingForChange, saveOffBoarding } from '../store.ts'
import { offBoardingView } from '../view.ts'

export const cancelOffBoarding = command({
  name: 'off_boarding.cancel',
  summary: 'Stay after all, as long as your organisation is not closed',
  scope: 'organisation:manage',
  input: NamesOffBoarding,
  problems: [problems.statusUnfit],
  load: (context, { offBoarding }) => ({ file: offBoardingForChange(context, offBoarding) }),
  decide: ({ file: [file] }) => (file ? cancel(file) : refuse(notFound())),
  revises: ({ file: [file] }) => file ?? null,
  write: (file) => [saveOffBoarding(file)],
  events: (file) => [offBoardingEvent(offBoardingEvents.cancelled, file)],
  view: offBoardingView,
})
