import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/model.ts'
import { currencyCode, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { MandateId } from '../mandates/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Placement, PlacementBatchId, PlacementId, placementStatuses } from './model.ts'
import { openWords, type PlaceOfWords, sealWords } from './sealed-words.ts'

export const PlacementResource = z
  .object({
    id: idOf(PlacementId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    mandateId: idOf(MandateId),
    mandateVersion: z
      .int()
      .min(1)
      .max(10_000)
      .openapi({ description: 'The terms frozen onto the placement when it was offered' }),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    batchId: idOf(PlacementBatchId).nullable(),
    reference: z.string().max(100).nullable().openapi({ description: 'Your own reference' }),
    status: z.enum(placementStatuses),
    holdsOpen: z.int().min(0).max(10_000).openapi({ description: 'How many holds stop it' }),
    tier: z
      .int()
      .min(1)
      .max(100)
      .openapi({ description: '1 for the first agency that holds the account, 2 for the next, and so on' }),
    jurisdiction: z.string().max(6),
    currency: currencyCode(),
    amountPlaced: z
      .int()
      .min(Number.MIN_SAFE_INTEGER)
      .max(Number.MAX_SAFE_INTEGER)
      .openapi({ description: 'The balance when it was offered, in minor units', example: 1_250_000 }),
    respondBy: instantText().nullable(),
    offeredAt: instantText().nullable(),
    acceptedAt: instantText().nullable(),
    activatedAt: instantText().nullable().openapi({ description: 'When the agency began to work it' }),
    endedAt: instantText().nullable(),
    endCode: z.string().max(40).nullable().openapi({ description: 'A code of the dictionary' }),
    endNote: z.string().max(2_000).nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Placement')
export type PlacementResource = z.output<typeof PlacementResource>

const placeOfNote = ({ id, lenderId }: Pick<Placement, 'id' | 'lenderId'>): PlaceOfWords => ({
  lenderId,
  at: `placements|end_note_sealed|${PlacementId.toUuid(id)}`,
})

export const sealNote = (
  placement: Pick<Placement, 'id' | 'lenderId'>,
  note: string | null,
  context: Pick<Context, 'sealing'>,
): Promise<Uint8Array | null> => sealWords(note, placeOfNote(placement), context)

/** The placement as one side sees it: each side its own reference, the account only to the lender. */
export async function placementView(
  placement: Placement,
  { org, sealing }: Pick<Context, 'org' | 'sealing'>,
): Promise<PlacementResource> {
  const lends = org === placement.lenderId
  return {
    id: placement.id,
    lenderId: placement.lenderId,
    agencyId: placement.mandateAgencyId,
    mandateId: placement.mandateId,
    mandateVersion: placement.mandateVersion,
    accountId: lends ? placement.accountId : null,
    batchId: placement.batchId,
    reference: lends ? placement.lenderReference : placement.agencyReference,
    status: placement.status,
    holdsOpen: placement.holdsOpen,
    tier: placement.tier,
    jurisdiction: placement.jurisdiction,
    currency: placement.currency,
    amountPlaced: wireAmount(placement.amountPlaced),
    respondBy: placement.respondBy,
    offeredAt: placement.offeredAt,
    acceptedAt: placement.acceptedAt,
    activatedAt: placement.activatedAt,
    endedAt: placement.endedAt,
    endCode: placement.endCode,
    endNote: await openWords(placement.endNote, placeOfNote(placement), { sealing }),
    createdAt: placement.createdAt,
    version: placement.version,
  }
}
