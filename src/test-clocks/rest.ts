import { get, type Operation, post } from '../http/index.ts'
import { advanceTestClock } from './commands/advance-test-clock.ts'
import { createTestClock } from './commands/create-test-clock.ts'
import { getTestClock } from './queries.ts'
import { TestClockResource as resource } from './view.ts'

const path = '/v1/test-clock'

export const testClockOperations: readonly Operation[] = [
  post(createTestClock, { path, id: 'testClock.create', resource, status: 201 }),
  get(getTestClock, { path, id: 'testClock.get', resource }),
  post(advanceTestClock, { path: `${path}/advance`, id: 'testClock.advance', resource, status: 202 }),
]
