import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { testClockEvent, testClockEvents } from '../events.ts'
import { CreateTestClock } from '../input.ts'
import { TestClockId } from '../model.ts'
import { testClockProblems as problems } from '../problems.ts'
import { create } from '../rules.ts'
import { insertTestClock, testClock } from '../store.ts'
import { testClockView } from '../view.ts'

export const createTestClock = command({
  name: 'test_clock.create',
  summary: 'Give your sandbox world a test clock',
  scope: 'organisation:manage',
  input: CreateTestClock,
  problems: [problems.exists, problems.production],
  load: (context) => ({ organisation: ownOrganisation(context), existing: testClock(context) }),
  decide: ({ organisation: [organisation], existing: [existing] }, _, { now, newId }) =>
    organisation ? create({ sandbox: organisation.sandbox, existing }, newId(TestClockId), now) : refuse(notFound()),
  write: (clock, context) => [insertTestClock(context, clock)],
  events: (clock) => [testClockEvent(testClockEvents.created, clock)],
  view: (clock, { now }) => testClockView(clock, now),
  constraints: { test_clocks_pkey: problems.exists, test_clocks_sandbox: problems.production },
})
