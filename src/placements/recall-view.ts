import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'
import { factSought, objectionFacts } from './objection-rules.ts'
import {
  contactRules,
  DisputeCaseId,
  endingCauses,
  type PlacementRecall,
  PlacementRecallId,
  placementRecallStates,
  RecallId,
  recallDecisions,
  recallModes,
  recallOwners,
  recallSteps,
  tailWhys,
} from './recall-model.ts'
import { stepStates, stepsOf } from './recall-steps.ts'
import { tailOf } from './recall-tail.ts'
import { openWords, type PlaceOfWords } from './sealed-words.ts'

const count = (description: string) => z.int().min(0).max(1_000_000).openapi({ description })

const StepResource = z
  .object({
    step: z.enum(recallSteps),
    owner: z.enum(recallOwners),
    dueAt: instantText().nullable(),
    state: z.enum(stepStates),
    doneAt: instantText().nullable(),
  })
  .openapi('RecallStep')

const ObjectionResource = z
  .object({
    code: z.string().max(40),
    caseId: idOf(DisputeCaseId).nullable().openapi({ description: 'The dispute it rests on' }),
    support: z
      .object({
        lookedFor: z.enum(objectionFacts).openapi({ description: 'What the file would have to say' }),
        isThere: z.boolean().openapi({ description: 'Whether it said so when the objection was made' }),
      })
      .nullable()
      .openapi('ObjectionSupport', { description: 'Null where it was made before that was looked for' }),
    note: z.string().max(2_000).nullable(),
    objectedAt: instantText(),
    decideBy: instantText()
      .nullable()
      .openapi({ description: 'Until when the lender answers; then the recall goes on' }),
    decision: z.enum(recallDecisions).nullable(),
    decidedAt: instantText().nullable(),
  })
  .openapi('RecallObjection')

const AttestationResource = z
  .object({
    signatory: z.string().max(200),
    ceasedAt: instantText(),
    attestedAt: instantText(),
    promisesOutstanding: count('Promises of the borrower not yet due or kept'),
  })
  .openapi('CeaseAttestation')

const TailResource = z
  .object({
    eligible: z
      .boolean()
      .openapi({ description: 'Whether payments after the recall may still earn the agency commission' }),
    why: z.enum(tailWhys),
    until: instantText().nullable(),
  })
  .openapi('TailCommission')

export const PlacementRecallResource = z
  .object({
    id: idOf(PlacementRecallId),
    placementId: idOf(PlacementId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    recallId: idOf(RecallId).nullable().openapi({ description: 'The recall of many it is part of' }),
    cause: z.enum(endingCauses).openapi({ description: 'What ended the placement, or is to end it' }),
    state: z.enum(placementRecallStates),
    mode: z.enum(recallModes),
    reason: z.string().max(40).openapi({ description: 'A code of the dictionary', example: 'lender_request' }),
    contactRule: z.enum(contactRules),
    note: z.string().max(2_000).nullable(),
    requestedAt: instantText(),
    recallAt: instantText().openapi({ description: 'When it is final unless it is withdrawn or objected to' }),
    objectBy: instantText().nullable().openapi({ description: 'Until when the agency may object; null: not any more' }),
    objection: ObjectionResource.nullable(),
    extensionsLeft: count('How often an objection may still postpone it'),
    withdrawnAt: instantText().nullable(),
    recalledAt: instantText().nullable(),
    attestation: AttestationResource.nullable(),
    graceUntil: instantText().nullable().openapi({ description: 'Until when payments in flight are reported' }),
    paymentsDeclaredAt: instantText().nullable(),
    paymentsOpen: count('Payments in flight the lender has not answered'),
    tail: TailResource.nullable().openapi({ description: 'Null before the recall is final' }),
    purgedAt: instantText().nullable(),
    nextStep: z.enum(recallSteps).nullable(),
    nextOwner: z.enum(recallOwners).nullable(),
    nextDueAt: instantText().nullable(),
    steps: z.array(StepResource).max(recallSteps.length),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PlacementRecall')
export type PlacementRecallResource = z.output<typeof PlacementRecallResource>

export const placeOfNote = ({ lenderId, id }: Pick<PlacementRecall, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `placement_recalls|note_sealed|${PlacementRecallId.toUuid(id)}`,
})

export const placeOfRecallWords = (
  { lenderId, id }: Pick<PlacementRecall, 'lenderId' | 'id'>,
  part: 'objection_note_sealed' | 'attestor_sealed',
): PlaceOfWords => ({ lenderId, at: `placement_recalls|${part}|${PlacementRecallId.toUuid(id)}` })

/** What of a recall is kept sealed, in clear. */
export interface RecallWords {
  readonly note: string | null
  readonly objectionNote: string | null
  readonly attestor: string | null
}

type Viewing = Pick<Context, 'org' | 'now' | 'sealing'>

/** A recall as one side sees it; words just written stand in for those not sealed yet. */
export async function recallView(
  recall: PlacementRecall,
  context: Viewing,
  written: Partial<RecallWords> = {},
): Promise<PlacementRecallResource> {
  const words: RecallWords = {
    note: await openWords(recall.note, placeOfNote(recall), context),
    objectionNote: await openWords(recall.objectionNote, placeOfRecallWords(recall, 'objection_note_sealed'), context),
    attestor: await openWords(recall.attestor, placeOfRecallWords(recall, 'attestor_sealed'), context),
    ...written,
  }
  return {
    ...plainView(recall),
    note: words.note,
    objection: objectionView(recall, words),
    attestation: attestationView(recall, words),
    tail: recall.recalledAt === null ? null : tailOf(recall),
    steps: [...stepsOf(recall, context.now)],
    version: recall.version,
  }
}

const plainView = (recall: PlacementRecall) => ({
  id: recall.id,
  placementId: recall.placementId,
  lenderId: recall.lenderId,
  agencyId: recall.agencyId,
  recallId: recall.recallId,
  cause: recall.cause,
  state: recall.state,
  mode: recall.mode,
  reason: recall.reason,
  contactRule: recall.contactRule,
  requestedAt: recall.requestedAt,
  recallAt: recall.recallAt,
  objectBy: recall.objectBy,
  extensionsLeft: Math.max(0, recall.clock.extensionsMax - recall.extensions),
  withdrawnAt: recall.withdrawnAt,
  recalledAt: recall.recalledAt,
  graceUntil: recall.graceUntil,
  paymentsDeclaredAt: recall.declaredAt,
  paymentsOpen: recall.paymentsOpen,
  purgedAt: recall.purgedAt,
  nextStep: recall.nextStep,
  nextOwner: recall.nextOwner,
  nextDueAt: recall.nextDueAt,
})

function objectionView(recall: PlacementRecall, { objectionNote }: RecallWords): PlacementRecallResource['objection'] {
  const {
    objection: code,
    objectionCase: caseId,
    objectionSupported,
    objectedAt,
    decideBy,
    decision,
    decidedAt,
  } = recall
  if (!code || !objectedAt) return null
  const lookedFor = factSought(code)
  const support = lookedFor && objectionSupported !== null ? { lookedFor, isThere: objectionSupported } : null
  return { code, caseId, support, note: objectionNote, objectedAt, decideBy, decision, decidedAt }
}

function attestationView(recall: PlacementRecall, { attestor }: RecallWords): PlacementRecallResource['attestation'] {
  const { ceasedAt, attestedAt, promisesOutstanding } = recall
  return ceasedAt && attestedAt
    ? { signatory: attestor ?? '', ceasedAt, attestedAt, promisesOutstanding: promisesOutstanding ?? 0 }
    : null
}
