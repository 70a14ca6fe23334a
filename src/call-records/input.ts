import { z } from '@hono/zod-openapi'
import { idOf, instantRange, instantText, listInput, reference, text } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import {
  acceptCodes,
  CallComparisonId,
  CallDifferenceId,
  CallRecordId,
  callComparisonStates,
  callDifferenceKinds,
  callDifferenceStates,
  callResults,
  contestCodes,
} from './model.ts'

/** Records `POST /v1/call-records` takes; more go by several, or by file. */
export const CALLS_MAX = 1_000

export const callDirection = () => z.enum(['outbound', 'inbound'])
export const talkSeconds = () => z.int().min(0).max(86_400)

export const callFields = {
  reference: reference().openapi({ description: 'The carrier’s own name of the call', example: 'CDR-990112' }),
  direction: callDirection(),
  number: z
    .string()
    .max(16)
    .regex(/^\+[1-9][0-9]{5,14}$/)
    .optional()
    .openapi({
      description: 'The number at the other end, in E.164; left out where it was withheld. It is looked up, not kept',
      example: '+12125550123',
    }),
  startedAt: instantText().openapi({ description: 'When the call began' }),
  result: z.enum(callResults).openapi({ description: 'How it ended, as the carrier saw it' }),
  talkSeconds: talkSeconds().openapi({ description: 'Seconds from answer to end; 0 where nobody answered' }),
  recordingReference: reference()
    .optional()
    .openapi({ description: 'Where the recording is kept', example: 'REC-990112' }),
}

export const CallRow = z.strictObject(callFields)

export const HandInCalls = z.strictObject({
  calls: z.array(CallRow.openapi('ReportedCall')).min(1).max(CALLS_MAX),
})

export const OneCallRecord = z.strictObject({ callRecord: idOf(CallRecordId) })

export const ListCallRecords = z.strictObject({
  ...listInput,
  direction: callDirection().optional(),
  result: z.enum(callResults).optional(),
  known: z.boolean().optional().openapi({ description: 'Whether the number led to somebody on a placement' }),
  startedAt: instantRange(),
})

export const OpenCallComparison = z.strictObject({
  from: instantText(),
  until: instantText().openapi({ description: 'The first moment that is compared no more' }),
  toleranceSeconds: z
    .int()
    .min(0)
    .max(900)
    .default(120)
    .openapi({ description: 'How far the clocks of carrier and dialler may be apart' }),
  talkToleranceSeconds: z
    .int()
    .min(0)
    .max(600)
    .default(10)
    .openapi({ description: 'How far talk may differ in length' }),
})

export const OneCallComparison = z.strictObject({ callComparison: idOf(CallComparisonId) })

export const ListCallComparisons = z.strictObject({
  ...listInput,
  state: z.array(z.enum(callComparisonStates)).min(1).max(callComparisonStates.length).optional(),
  createdAt: instantRange(),
})

/** A step of the comparing job: the period stands in the statement, so that months without calls are passed over. */
export const StepCallComparison = z.strictObject({
  callComparison: idOf(CallComparisonId),
  first: instantText(),
  last: instantText(),
})

export const ListCallDifferences = z.strictObject({
  ...listInput,
  comparison: idOf(CallComparisonId).optional().openapi({ description: 'Agencies: of this comparison' }),
  placement: idOf(PlacementId).optional(),
  kind: z.array(z.enum(callDifferenceKinds)).min(1).max(callDifferenceKinds.length).optional(),
  state: z.array(z.enum(callDifferenceStates)).min(1).max(callDifferenceStates.length).optional(),
  createdAt: instantRange(),
})

export const OneCallDifference = z.strictObject({ callDifference: idOf(CallDifferenceId) })

const note = () =>
  text({ max: 1_000 })
    .optional()
    .openapi({ description: 'In words, for the lender; kept sealed', example: 'See ticket 88.' })

export const AcceptCallDifference = z.strictObject({
  ...OneCallDifference.shape,
  code: z.enum(acceptCodes).openapi({ description: 'Why your own record was wrong' }),
  note: note(),
})

export const ContestCallDifference = z.strictObject({
  ...OneCallDifference.shape,
  code: z.enum(contestCodes).openapi({ description: 'Why the carrier’s record is, or why it has no place in yours' }),
  note: note(),
})
