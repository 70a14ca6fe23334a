import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, EndpointKept, keptView, PartyId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Activity,
  ActivityId,
  activityChannels,
  activityDirections,
  activityFlags,
  correctionKinds,
  type Disposition,
  delinquencyCauses,
  dispositionNames,
  dispositions,
  recordingRetentions,
} from './activity-model.ts'
import type { ActivityFate } from './activity-rules.ts'
import { DecisionId } from './decision-model.ts'
import { PermitId } from './permit-model.ts'
import { PromiseId } from './promise-model.ts'

export const ActivityResource = z
  .object({
    id: idOf(ActivityId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable().openapi({ description: 'Null: the lender’s own staff' }),
    placementId: idOf(PlacementId).nullable(),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    debts: z
      .array(
        z
          .object({
            accountId: idOf(AccountId).nullable().openapi({ description: 'Null to the agency' }),
            placementId: idOf(PlacementId).nullable(),
          })
          .openapi('DiscussedDebt'),
      )
      .max(21)
      .openapi({ description: 'All debts it was about, the one it is recorded under first; each counts it' }),
    partyId: idOf(PartyId),
    contactPointId: idOf(ContactPointId).nullable(),
    endpoint: EndpointKept.nullable(),
    reference: z
      .string()
      .max(100)
      .nullable()
      .openapi({ description: 'The recorder’s own name; null to the other side' }),
    jurisdiction: jurisdictionCode(),
    direction: z.enum(activityDirections),
    channel: z.enum(activityChannels),
    disposition: z.enum(dispositionNames as readonly [Disposition, ...Disposition[]]),
    connected: z.boolean().openapi({ description: 'Somebody took the contact' }),
    conversation: z.boolean().openapi({ description: 'Talk with the person asked for' }),
    rightParty: z.boolean().nullable(),
    happenedAt: instantText(),
    recordedAt: instantText(),
    recordedBy: idOf(OrganisationId),
    collectorId: idOf(CollectorId).nullable().openapi({ description: 'Null: a machine, or not said' }),
    language: z.string().max(35).nullable(),
    talkSeconds: z.int().min(0).max(86_400).nullable(),
    cause: z.enum(delinquencyCauses).nullable(),
    promise: z
      .object({
        amount: z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units' }),
        currency: currencyCode(),
        due: dayText(),
      })
      .nullable()
      .openapi('RecordedPromise'),
    promiseId: idOf(PromiseId)
      .nullable()
      .openapi({ description: 'What came of the promise: `GET /v1/promises/{promise}`' }),
    recording: z
      .object({ sha256: z.string().max(64), retention: z.enum(recordingRetentions), until: dayText() })
      .nullable()
      .openapi('RecordedRecording'),
    template: z.string().max(100).nullable(),
    decisionId: idOf(DecisionId).nullable().openapi({ description: 'The decision that let it, as its recorder says' }),
    permitId: idOf(PermitId).nullable().openapi({ description: 'The permit it was made under, as its recorder says' }),
    flags: z.array(z.enum(activityFlags)).max(activityFlags.length),
    corrects: idOf(ActivityId).nullable().openapi({ description: 'The record this one replaces' }),
    correction: z.enum(correctionKinds).nullable(),
  })
  .openapi('Activity')
export type ActivityResource = z.output<typeof ActivityResource>

const debtsOf = (
  { accountId, placementId, debts }: Activity,
  isLender: boolean,
): z.output<typeof ActivityResource>['debts'] => [
  { accountId: isLender ? accountId : null, placementId },
  ...(debts ?? []).map(({ account, placement }) => ({
    accountId: isLender ? AccountId.fromUuid(account) : null,
    placementId: placement === null ? null : PlacementId.fromUuid(placement),
  })),
]

/** A contact as one side sees it. */
export function activityView(activity: Activity, { org }: { readonly org: OrganisationId }): ActivityResource {
  const { promiseAmount, promiseCurrency, promiseDue, recordingSha256, recordingRetention, recordingUntil } = activity
  const { connected, conversation } = dispositions[activity.disposition]
  return {
    ...{ id: activity.id, lenderId: activity.lenderId, agencyId: activity.agencyId, placementId: activity.placementId },
    accountId: org === activity.lenderId ? activity.accountId : null,
    debts: debtsOf(activity, org === activity.lenderId),
    ...{ partyId: activity.partyId, contactPointId: activity.contactPointId, endpoint: keptView(activity) },
    reference: org === activity.recordedBy ? activity.reference : null,
    ...{ jurisdiction: activity.jurisdiction, direction: activity.direction, channel: activity.channel },
    ...{ disposition: activity.disposition, connected, conversation, rightParty: activity.rightParty },
    ...{ happenedAt: activity.happenedAt, recordedAt: activity.recordedAt, recordedBy: activity.recordedBy },
    ...{ collectorId: activity.collectorId, language: activity.language, talkSeconds: activity.talkSeconds },
    cause: activity.cause,
    promise:
      promiseAmount === null || promiseCurrency === null || promiseDue === null
        ? null
        : { amount: Number(promiseAmount), currency: promiseCurrency, due: promiseDue },
    promiseId: activity.promiseId,
    recording:
      recordingSha256 === null || recordingRetention === null || recordingUntil === null
        ? null
        : { sha256: recordingSha256, retention: recordingRetention, until: recordingUntil },
    ...{ template: activity.template, decisionId: activity.decisionId, flags: [...activity.flags] },
    permitId: activity.permitId,
    ...{ corrects: activity.corrects, correction: activity.correction },
  }
}

const outcomes = ['recorded', 'already', 'refused'] as const

export const ActivitiesResource = z
  .object({
    data: z
      .array(
        z
          .object({
            outcome: z.enum(outcomes).openapi({ description: '`already`: recorded before under the same reference' }),
            activityId: idOf(ActivityId).nullable(),
            flags: z.array(z.enum(activityFlags)).max(activityFlags.length),
            problem: z
              .object({
                code: z.string().max(100),
                detail: z.string().max(1_000),
                pointer: z.string().max(200).nullable().openapi({ description: 'The field of the row' }),
              })
              .nullable()
              .openapi('ActivityRefusal'),
          })
          .openapi('ActivityFate'),
      )
      .max(1_000)
      .openapi({ description: 'One for each row, in their order' }),
  })
  .openapi('RecordedActivities')

export const fatesView = (fates: readonly ActivityFate[]): z.output<typeof ActivitiesResource> => ({
  data: fates.map((fate) => {
    if ('activity' in fate) {
      return { outcome: 'recorded', activityId: fate.activity.id, flags: [...fate.activity.flags], problem: null }
    }
    if ('already' in fate) return { outcome: 'already', activityId: fate.already, flags: [], problem: null }
    const { kind, facts } = fate.refusal
    const problem = { code: kind.code, detail: facts.detail ?? kind.title, pointer: facts.errors?.[0]?.pointer ?? null }
    return { outcome: 'refused', activityId: null, flags: [], problem }
  }),
})
