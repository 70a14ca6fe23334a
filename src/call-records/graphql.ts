import type { Edge, NodeKind } from '../graphql/index.ts'
import { CallDifferenceResource } from './difference-view.ts'
import { CallComparisonId, CallDifferenceId, CallRecordId } from './model.ts'
import { callComparisonsByIds, callDifferencesByIds, callRecordsByIds } from './queries.ts'
import { CallComparisonResource, CallRecordResource } from './view.ts'

export const callNodes: readonly NodeKind[] = [
  { resource: CallRecordResource, id: CallRecordId, byIds: callRecordsByIds },
  { resource: CallComparisonResource, id: CallComparisonId, byIds: callComparisonsByIds },
  { resource: CallDifferenceResource, id: CallDifferenceId, byIds: callDifferencesByIds },
]

const line = (field: string, to: string, description: string): Edge => ({
  ...{ on: 'CallDifference', field, to, description },
  key: `${field}Id`,
})

export const callEdges: readonly Edge[] = [
  line('callRecord', 'CallRecord', 'What the carrier says; the agency’s alone'),
  line('activity', 'Activity', 'What was recorded'),
  line('placement', 'Placement', 'The placement it concerns; null where that is not to be told from the number'),
  line('comparison', 'CallComparison', 'What found it; the agency’s alone'),
]
