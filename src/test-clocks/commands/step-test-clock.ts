import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { testClockEvent, testClockEvents } from '../events.ts'
import { StepTestClock } from '../input.ts'
import { step } from '../rules.ts'
import { nextDueInWorld, saveTestClock, testClockForChange } from '../store.ts'

/** Run by its job, between the work that falls due on the way. */
export const stepTestClock = command({
  name: 'test_clock.step',
  summary: 'Take the test clock to where the next work of its world is due',
  scope: 'organisation:manage',
  input: StepTestClock,
  load: (context) => ({ clock: testClockForChange(context), due: nextDueInWorld }),
  decide: ({ clock: [clock], due: [nextDue = null] }, { testClock }, { now, realNow }) => {
    if (clock?.id !== testClock) return refuse(notFound())
    const moved = step(clock, { now, realNow, nextDue })
    return ok({ moved, isOver: (moved ?? clock).status === 'ready' })
  },
  write: ({ moved }, context) => (moved ? [saveTestClock(context, moved)] : []),
  events: ({ moved, isOver }) => (moved && isOver ? [testClockEvent(testClockEvents.advanced, moved)] : []),
  view: ({ isOver }) => ({ more: !isOver }),
})
