import { get, type Operation, post } from '../http/index.ts'
import { acceptCallDifference } from './commands/accept-call-difference.ts'
import { contestCallDifference } from './commands/contest-call-difference.ts'
import { handInCalls } from './commands/hand-in-calls.ts'
import { openCallComparison } from './commands/open-call-comparison.ts'
import { CallDifferenceResource } from './difference-view.ts'
import {
  getCallComparison,
  getCallDifference,
  getCallRecord,
  listCallComparisons,
  listCallDifferences,
  listCallRecords,
} from './queries.ts'
import { CallComparisonResource, CallRecordResource, HandedInResource } from './view.ts'

const difference = '/v1/call-differences/{callDifference}'
const found = { resource: CallDifferenceResource }

export const callOperations: readonly Operation[] = [
  post(handInCalls, {
    ...{ path: '/v1/call-records', id: 'callRecords.handIn', resource: HandedInResource },
    description:
      'For agencies and their telephony integrators. Numbers are looked up among the people of your placements and not kept. Files go as an import of the kind `call-records`. Needs the scope `placements:work`.',
  }),
  get(listCallRecords, { path: '/v1/call-records', id: 'callRecords.list', resource: CallRecordResource }),
  get(getCallRecord, { path: '/v1/call-records/{callRecord}', id: 'callRecords.get', resource: CallRecordResource }),
  post(openCallComparison, {
    ...{ path: '/v1/call-comparisons', id: 'callComparisons.open', resource: CallComparisonResource, status: 202 },
    description:
      'A job compares; poll the comparison until it is `compared` or `settled`. One of the same period takes the place of the one before.',
  }),
  get(listCallComparisons, {
    ...{ path: '/v1/call-comparisons', id: 'callComparisons.list', resource: CallComparisonResource },
  }),
  get(getCallComparison, {
    ...{ path: '/v1/call-comparisons/{callComparison}', id: 'callComparisons.get', resource: CallComparisonResource },
  }),
  get(listCallDifferences, { path: '/v1/call-differences', id: 'callDifferences.list', ...found }),
  get(getCallDifference, { path: difference, id: 'callDifferences.get', ...found }),
  post(acceptCallDifference, { path: `${difference}/accept`, id: 'callDifferences.accept', ...found }),
  post(contestCallDifference, { path: `${difference}/contest`, id: 'callDifferences.contest', ...found }),
]
