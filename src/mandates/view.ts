import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Mandate, MandateId, mandateStatuses, suspensionCauses } from './model.ts'
import type { MandateFile } from './rules.ts'
import { MandateTerms, standardsOf } from './terms.ts'

export const MandateResource = z
  .object({
    id: idOf(MandateId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    reference: z.string().max(100).nullable().openapi({ description: 'Your own reference', example: 'FRAME-2026-07' }),
    status: z.enum(mandateStatuses),
    inForce: z.int().min(1).max(10_000).nullable().openapi({ description: 'The version placements are made under' }),
    latest: z
      .object({
        number: z.int().min(1).max(10_000),
        proposedBy: idOf(OrganisationId),
        proposedAt: instantText(),
        lenderSignedAt: instantText().nullable(),
        agencySignedAt: instantText().nullable(),
        terms: MandateTerms,
      })
      .openapi('MandateVersion'),
    suspension: z
      .object({ cause: z.enum(suspensionCauses), by: idOf(OrganisationId), at: instantText() })
      .nullable()
      .openapi({ description: 'Null while work goes on' }),
    unlicensed: z
      .object({ since: instantText(), missing: z.array(z.string().max(80)).max(400) })
      .nullable()
      .openapi({ description: 'The licences the agency lacks, while it does: nothing is placed or worked meanwhile' }),
    endedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Mandate')
export type MandateResource = z.output<typeof MandateResource>

/** The mandate as one side sees it: each side its own reference. */
export const mandateView = ({ mandate, latest }: MandateFile, viewer: OrganisationId): MandateResource => ({
  id: mandate.id,
  lenderId: mandate.lenderId,
  agencyId: mandate.agencyId,
  reference: viewer === mandate.lenderId ? mandate.lenderReference : mandate.agencyReference,
  status: mandate.status,
  inForce: mandate.inForce,
  latest: {
    number: latest.number,
    proposedBy: latest.proposedBy,
    proposedAt: latest.proposedAt,
    lenderSignedAt: latest.lenderSignedAt,
    agencySignedAt: latest.agencySignedAt,
    terms: { ...latest.terms, workStandards: standardsOf(latest.terms.workStandards) },
  },
  suspension: suspensionOf(mandate),
  unlicensed: mandate.unlicensedAt && { since: mandate.unlicensedAt, missing: [...mandate.licencesMissing] },
  endedAt: mandate.endedAt,
  createdAt: mandate.createdAt,
  version: mandate.version,
})

const suspensionOf = ({ suspendedAt: at, suspendedBy: by, suspensionCause: cause }: Mandate) =>
  at && by && cause ? { cause, by, at } : null
