import { z } from '@hono/zod-openapi'
import { ActivityId, type Disposition, dispositionNames } from '../contacts/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { openWords, PlacementId, type PlaceOfWords, sealWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { callDirection, talkSeconds } from './input.ts'
import {
  acceptCodes,
  CallComparisonId,
  type CallDifference,
  CallDifferenceId,
  CallRecordId,
  callDifferenceKinds,
  callDifferenceStates,
  callResults,
  contestCodes,
} from './model.ts'

export const CallDifferenceResource = z
  .object({
    id: idOf(CallDifferenceId),
    comparisonId: idOf(CallComparisonId),
    agencyId: idOf(OrganisationId),
    lenderId: idOf(OrganisationId).nullable().openapi({
      description: 'Whose placement it concerns; null where the number is nobody’s, or of people at several lenders',
    }),
    kind: z.enum(callDifferenceKinds),
    callRecordId: idOf(CallRecordId).nullable(),
    activityId: idOf(ActivityId).nullable(),
    placementId: idOf(PlacementId).nullable(),
    direction: callDirection(),
    happenedAt: instantText().openapi({ description: 'When the call began, or the contact where there is no call' }),
    result: z.enum(callResults).nullable().openapi({ description: 'What the carrier says' }),
    disposition: z
      .enum(dispositionNames as readonly [Disposition, ...Disposition[]])
      .nullable()
      .openapi({ description: 'What was recorded' }),
    talkCarrier: talkSeconds().nullable(),
    talkRecorded: talkSeconds().nullable(),
    state: z.enum(callDifferenceStates),
    code: z.enum([...acceptCodes, ...contestCodes]).nullable(),
    note: z.string().max(1_000).nullable(),
    createdAt: instantText(),
    answeredAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('CallDifference')
export type CallDifferenceResource = z.output<typeof CallDifferenceResource>

type Sealed = Pick<CallDifference, 'id' | 'lenderId'>

const placeOfNote = ({ id }: Sealed, lenderId: OrganisationId): PlaceOfWords => ({
  lenderId,
  at: `call_differences|note_sealed|${CallDifferenceId.toUuid(id)}`,
})

/** Words for a lender are sealed under its key: without one there are none. */
export const sealNote = async (
  found: Sealed,
  note: string | null,
  context: Pick<Context, 'sealing'>,
): Promise<Uint8Array | null> =>
  found.lenderId === null ? null : sealWords(note, placeOfNote(found, found.lenderId), context)

/** A difference with its note, unsealed from the row. */
export const differenceView = async (
  found: CallDifference,
  context: Pick<Context, 'sealing'>,
): Promise<CallDifferenceResource> =>
  withNote(
    found,
    found.lenderId === null ? null : await openWords(found.note, placeOfNote(found, found.lenderId), context),
  )

/** The same with the note just written. */
export const withNote = (found: CallDifference, note: string | null): CallDifferenceResource => ({ ...found, note })
