import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { offBoardingEvent, offBoardingEvents } from '../events.ts'
import { NamesOffBoarding } from '../input.ts'
import { OFF_BOARDING_CLOSE } from '../leaving.ts'
import { obstaclesOf } from '../obstacle-store.ts'
import { offBoardingProblems as problems } from '../problems.ts'
import { close } from '../rules.ts'
import { offBoardingForChange, saveOffBoarding } from '../store.ts'
import { offBoardingView } from '../view.ts'

export const closeOffBoarding = command({
  name: 'off_boarding.close',
  summary: 'Have your organisation closed, thirty days from now: nothing may be left running',
  scope: 'organisation:manage',
  input: NamesOffBoarding,
  problems: [problems.statusUnfit, problems.obstructed],
  load: (context, { offBoarding }) => ({
    file: offBoardingForChange(context, offBoarding),
    obstacles: obstaclesOf(context),
  }),
  decide: ({ file: [file], obstacles }, _, { now }) => (file ? close(file, obstacles, now) : refuse(notFound())),
  revises: ({ file: [file] }) => file ?? null,
  write: (file, context) => [
    saveOffBoarding(file),
    schedule({ kind: OFF_BOARDING_CLOSE, subjectId: file.id, dueAt: file.closesAt ?? context.now }, context),
  ],
  events: (file) => [offBoardingEvent(offBoardingEvents.closing, file)],
  view: offBoardingView,
})
