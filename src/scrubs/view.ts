import { z } from '@hono/zod-openapi'
import { AccountId, PartyId, scrubKinds } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { isUndecided, proposedStatus, type Scrub, ScrubId, scrubDecisions, scrubResults } from './model.ts'

export const ScrubResource = z
  .object({
    id: idOf(ScrubId),
    lenderId: idOf(OrganisationId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    partyId: idOf(PartyId).nullable().openapi({ description: 'The person checked; null: everybody liable' }),
    placementId: idOf(PlacementId).nullable().openapi({
      description: 'The placement that held the account when it was recorded; to its agency and the lender',
    }),
    kind: z.enum(scrubKinds),
    source: z.string().max(100),
    performedOn: dayText(),
    result: z.enum(scrubResults),
    evidence: z
      .object({ reference: z.string().max(100).nullable(), sha256: z.string().max(64).nullable() })
      .openapi('RecordedScrubEvidence'),
    proposes: z
      .enum(['deceased', 'insolvent'])
      .nullable()
      .openapi({ description: 'The status of the person that a match proposes until the lender decides' }),
    decision: z.enum(scrubDecisions).nullable(),
    decidedAt: instantText().nullable(),
    recordedBy: idOf(OrganisationId).nullable().openapi({ description: 'Null: an agency before you' }),
    recordedAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Scrub')
export type ScrubResource = z.output<typeof ScrubResource>

/** The record as one side sees it. An agency learns of no agency before it. */
export function scrubView(scrub: Scrub, { org }: { readonly org: OrganisationId }): ScrubResource {
  const lends = org === scrub.lenderId
  const own = lends || scrub.recordedBy === org
  const known = own || scrub.recordedBy === scrub.lenderId
  return {
    id: scrub.id,
    lenderId: scrub.lenderId,
    accountId: lends ? scrub.accountId : null,
    partyId: scrub.partyId,
    placementId: own ? scrub.placementId : null,
    kind: scrub.kind,
    source: scrub.source,
    performedOn: scrub.performedOn,
    result: scrub.result,
    evidence: { reference: known ? scrub.evidenceReference : null, sha256: scrub.evidenceSha256 },
    proposes: isUndecided(scrub) ? proposedStatus[scrub.kind] : null,
    decision: scrub.decision,
    decidedAt: scrub.decidedAt,
    recordedBy: known ? scrub.recordedBy : null,
    recordedAt: scrub.recordedAt,
    version: scrub.version,
  }
}

export const ScrubsResource = z.object({ data: z.array(ScrubResource).max(1_000) }).openapi('RecordedScrubs')
