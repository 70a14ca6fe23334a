import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CaseFileResource } from './case-file-view.ts'
import { PlacementId } from './model.ts'
import { openCaseFile } from './open-case-file.ts'
import { openingPurposes, type SealedRecordOpening, SealedRecordOpeningId } from './sealed-record-model.ts'
import type { SealedRecord } from './sealed-record-store.ts'

const opening = {
  id: idOf(SealedRecordOpeningId),
  placementId: idOf(PlacementId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  purpose: z.enum(openingPurposes),
  reference: z
    .string()
    .max(100)
    .openapi({ description: 'What the agency calls the complaint, payment or examination' }),
  openedAt: instantText(),
}

export const OpeningResource = z.object(opening).openapi('SealedRecordOpening')

const { scopes, account, parties } = CaseFileResource.shape

export const OpenedRecordResource = z
  .object({
    ...opening,
    sealedAt: instantText().openapi({ description: 'When the placement ended: nothing later is in it' }),
    retainedUntil: instantText(),
    ...{ scopes, account, parties },
  })
  .openapi('OpenedSealedRecord', { description: 'What the case file said when the placement ended' })

export const openingView = (found: SealedRecordOpening): z.output<typeof OpeningResource> => ({ ...found })

export async function openedView(
  found: SealedRecordOpening,
  record: SealedRecord,
  context: Pick<Context, 'sealing'>,
): Promise<z.output<typeof OpenedRecordResource>> {
  const { sealedAt, retainedUntil } = record
  return { ...openingView(found), sealedAt, retainedUntil, ...(await openCaseFile(record, record.scopes, context)) }
}
