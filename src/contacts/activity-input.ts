import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, EndpointInput, PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, instantText, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import {
  ActivityId,
  activityChannels,
  activityDirections,
  activityFlags,
  correctionKinds,
  type Disposition,
  delinquencyCauses,
  dispositionNames,
  recordingRetentions,
} from './activity-model.ts'
import { DEBTS_MAX, DebtDiscussed } from './debt-input.ts'
import { DecisionId } from './decision-model.ts'
import { PermitId } from './permit-model.ts'

/** Rows `POST /v1/activities/batch` takes; more go by several. */
export const ACTIVITIES_MAX = 1_000

const disposition = () => z.enum(dispositionNames as readonly [Disposition, ...Disposition[]])

const promise = () =>
  z
    .strictObject({ amount: minorUnits({ min: 1 }), due: dayText() })
    .openapi('ActivityPromise', { description: 'What was promised, in the currency of the account, and by which day' })

const outcome = {
  rightParty: z.boolean().optional().openapi({ description: 'Whether the identity of who spoke was verified' }),
  language: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .openapi({ description: 'BCP 47', example: 'zh-Hant-TW' }),
  talkSeconds: z.int().min(0).max(86_400).optional().openapi({ description: 'Seconds of talk' }),
  cause: z.enum(delinquencyCauses).optional().openapi({ description: 'Why they fell behind, as they say' }),
  promise: promise().optional(),
}

/** What a report says besides what it names of the reporter’s own. */
export const activityFacts = {
  contactPoint: idOf(ContactPointId).optional().openapi({ description: 'The number or address used' }),
  endpoint: EndpointInput.optional(),
  direction: z.enum(activityDirections),
  channel: z.enum(activityChannels),
  disposition: disposition(),
  happenedAt: instantText().openapi({ description: 'When it began' }),
  ...outcome,
  template: reference().optional().openapi({ description: 'Your name of the template or notice sent' }),
  decision: idOf(DecisionId)
    .optional()
    .openapi({ description: 'The decision that let it; its slot is used. Without one an outbound contact is flagged' }),
  permit: idOf(PermitId)
    .optional()
    .openapi({ description: 'The permit it was made under, in the place of a decision; it is used once' }),
  recording: z
    .strictObject({
      sha256: z
        .string()
        .length(64)
        .regex(/^[0-9a-f]{64}$/)
        .openapi({ description: 'Of the recording you keep, hexadecimal', example: 'ab'.repeat(32) }),
      retention: z.enum(recordingRetentions),
      until: dayText().openapi({ description: 'The day until which you keep it' }),
    })
    .optional()
    .openapi('ActivityRecording'),
}

const Row = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'Agencies: the placement you hold' }),
  debts: z
    .array(DebtDiscussed)
    .min(1)
    .max(DEBTS_MAX)
    .optional()
    .openapi({ description: 'Other debts of the person that it was about as well; each of them counts it' }),
  party: named(PartyId).openapi({
    description: 'Who was contacted, or contacted you; agencies name the id of the case file',
  }),
  reference: reference().optional().openapi({ description: 'Your own name of the contact', example: 'CALL-77120' }),
  collector: named(CollectorId)
    .optional()
    .openapi({ description: 'Who of your collectors it was; none for a machine' }),
  ...activityFacts,
})

export const RecordActivity = Row

export const RecordActivities = z.strictObject({
  activities: z.array(Row.openapi('ActivityRow')).min(1).max(ACTIVITIES_MAX),
})

export const CorrectActivity = z.strictObject({
  activity: idOf(ActivityId),
  kind: z.enum(correctionKinds).openapi({
    description:
      '`restated`: the fields given replace those recorded. `wrong_number`: the number was never the person’s: no call to it counts, also of days gone by. `recorded_in_error`: there was no such contact',
  }),
  disposition: disposition().optional(),
  ...outcome,
})

export const GetActivity = z.strictObject({ activity: idOf(ActivityId) })

export const ListActivities = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional(),
  party: idOf(PartyId).optional(),
  collector: named(CollectorId).optional().openapi({ description: 'A collector of your own' }),
  direction: z.enum(activityDirections).optional(),
  channel: z.array(z.enum(activityChannels)).min(1).max(activityChannels.length).optional(),
  flag: z.enum(activityFlags).optional().openapi({ description: 'Only those that carry it' }),
  promised: z.boolean().optional().openapi({ description: 'Only those with a promise that stands, or only others' }),
  happenedAt: instantRange(),
})
