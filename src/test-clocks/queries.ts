import { query } from '../query.ts'
import { GetTestClock } from './input.ts'
import { testClock } from './store.ts'
import { testClockView } from './view.ts'

export const getTestClock = query({
  name: 'test_clock.get',
  summary: 'Read the test clock of your sandbox world',
  scope: 'organisation:read',
  input: GetTestClock,
  load: (context) => ({ clock: testClock(context) }),
  view: ({ clock: [clock] }, _, { now }) => (clock ? testClockView(clock, now) : null),
})
