import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantRange, jurisdictionCode, listInput, named, reference, text } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { LicenceId, licenceReasons, licenceStatuses, licensedActivities } from './model.ts'

export const activity = () => z.enum(licensedActivities).openapi({ description: 'What the licence lets its holder do' })

/** A document kept elsewhere. */
export const evidence = () =>
  z
    .strictObject({
      reference: reference()
        .optional()
        .openapi({ description: 'Where you keep the document', example: 'DOC-2026-118' }),
      sha256: z
        .string()
        .length(64)
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .openapi({ description: 'Of the document, hexadecimal', example: 'ab'.repeat(32) }),
    })
    .refine(({ reference, sha256 }) => reference !== undefined || sha256 !== undefined, {
      error: 'must name a reference or a hash',
    })

const LicenceEvidence = evidence().openapi('LicenceEvidence')
const number = () => reference().openapi({ description: 'As the authority wrote it', example: 'FSC-2026-0117' })
const authority = () => text({ max: 100 }).openapi({ example: 'Financial Supervisory Commission' })
const conditions = () => text({ max: 1_000 }).openapi({ description: 'What it is bound to, as anybody may read' })
const lastDay = () => dayText().openapi({ description: 'The first day it is valid no more' })

export const RecordLicence = z.strictObject({
  jurisdiction: jurisdictionCode(),
  activity: activity(),
  number: number(),
  authority: authority(),
  validFrom: dayText(),
  validUntil: lastDay().optional(),
  evidence: LicenceEvidence,
  conditions: conditions().optional(),
  reference: reference().optional().openapi({ description: 'Your own reference, unique among your licences' }),
})

export const RenewLicence = z.strictObject({
  licence: named(LicenceId),
  number: number().optional(),
  validFrom: dayText().optional().openapi({ description: 'The day the former one ends, when left out' }),
  validUntil: lastDay().optional(),
  evidence: LicenceEvidence,
  conditions: conditions().optional(),
  reference: reference().optional().openapi({ description: 'Your own reference, unique among your licences' }),
})

export const NamesLicence = z.strictObject({ licence: named(LicenceId) })

export const StopLicence = z.strictObject({ licence: named(LicenceId), reason: z.enum(licenceReasons) })

export const ListLicences = z.strictObject({
  ...listInput,
  holder: idOf(OrganisationId)
    .optional()
    .openapi({ description: 'Whose. Left out: your own where you hold licences, the whole register elsewhere' }),
  jurisdiction: z.array(jurisdictionCode()).min(1).max(20).optional(),
  activity: z.array(z.enum(licensedActivities)).min(1).max(licensedActivities.length).optional(),
  status: z.array(z.enum(licenceStatuses)).min(1).max(licenceStatuses.length).optional(),
  endsAt: instantRange().openapi({ description: 'When its last day is over' }),
  createdAt: instantRange(),
})

export const GetCoverage = z.strictObject({
  holder: idOf(OrganisationId).optional().openapi({ description: 'Whose; your own when left out' }),
  jurisdiction: jurisdictionCode(),
  activity: activity(),
})
