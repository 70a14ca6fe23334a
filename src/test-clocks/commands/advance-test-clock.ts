import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { testClockEvent, testClockEvents } from '../events.ts'
import { AdvanceTestClock } from '../input.ts'
import { testClockProblems as problems } from '../problems.ts'
import { advance } from '../rules.ts'
import { advanceLater, saveTestClock, testClockForChange } from '../store.ts'
import { testClockView } from '../view.ts'

export const advanceTestClock = command({
  name: 'test_clock.advance',
  summary: 'Advance the test clock: what falls due on the way is done in order',
  scope: 'organisation:manage',
  input: AdvanceTestClock,
  problems: [problems.advancing, problems.aimless, problems.backwards, problems.tooFar],
  load: (context) => ({ clock: testClockForChange(context) }),
  decide: ({ clock: [clock] }, wanted, { now }) => (clock ? advance(clock, wanted, now) : refuse(notFound())),
  write: (clock, context) => [saveTestClock(context, clock), advanceLater(clock, context)],
  events: (clock) => [testClockEvent(testClockEvents.advancing, clock)],
  view: (clock, { now }) => testClockView(clock, now),
})
