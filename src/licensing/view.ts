import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Licence, LicenceId, licenceReasons, licenceStates, licenceStatuses, licensedActivities } from './model.ts'
import { gapsBetween, stateOf } from './rules.ts'

export const LicenceResource = z
  .object({
    id: idOf(LicenceId),
    holderId: idOf(OrganisationId),
    reference: z.string().max(100).nullable().openapi({ description: 'The holder’s own reference; null to others' }),
    jurisdiction: jurisdictionCode(),
    activity: z.enum(licensedActivities),
    number: z.string().max(100).openapi({ example: 'FSC-2026-0117' }),
    authority: z.string().max(100).openapi({ example: 'Financial Supervisory Commission' }),
    validFrom: dayText(),
    validUntil: dayText().nullable().openapi({ description: 'The first day it is valid no more' }),
    conditions: z.string().max(1_000).nullable(),
    evidence: z.object({
      reference: z.string().max(100).nullable(),
      sha256: z.string().max(64).nullable().openapi({ description: 'Hexadecimal' }),
    }),
    renews: z.string().max(31).nullable().openapi({ description: 'The licence it follows' }),
    status: z.enum(licenceStatuses),
    state: z.enum(licenceStates).openapi({
      description:
        'What it is at this moment. `unverified`: one of its kind was suspended or revoked before, so it counts once verified',
    }),
    decision: z
      .object({ reason: z.enum(licenceReasons).nullable(), by: idOf(OrganisationId), at: instantText() })
      .nullable()
      .openapi({ description: 'What was decided last: suspended, reinstated, revoked or surrendered' }),
    verification: z
      .object({ by: idOf(OrganisationId), at: instantText() })
      .nullable()
      .openapi({ description: 'Null while it is the holder’s own word' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Licence')
export type LicenceResource = z.output<typeof LicenceResource>

export const licenceView = (
  licence: Licence,
  { org, now }: { readonly org: OrganisationId; readonly now: Instant },
): LicenceResource => {
  const { id, jurisdiction, activity, number, authority, validFrom, validUntil, conditions } = licence
  const { renews, status, statusBy, statusAt, verifiedBy, verifiedAt, createdAt, version } = licence
  return {
    ...{ id, holderId: licence.orgId, reference: licence.orgId === org ? licence.reference : null },
    ...{ jurisdiction, activity, number, authority, validFrom, validUntil, conditions },
    evidence: { reference: licence.evidenceReference, sha256: licence.evidenceSha256 },
    ...{ renews, status, state: stateOf(licence, now) },
    decision: statusBy && statusAt ? { reason: licence.statusReason, by: statusBy, at: statusAt } : null,
    verification: verifiedBy && verifiedAt ? { by: verifiedBy, at: verifiedAt } : null,
    ...{ createdAt, version },
  }
}

export const CoverageResource = z
  .object({
    holderId: idOf(OrganisationId),
    jurisdiction: jurisdictionCode(),
    activity: z.enum(licensedActivities),
    licensed: z.boolean().openapi({ description: 'At this moment' }),
    intervals: z
      .array(
        z
          .object({
            licenceId: idOf(LicenceId),
            from: dayText(),
            until: dayText().nullable(),
            state: z.enum(licenceStates),
          })
          .openapi('LicenceInterval'),
      )
      .max(200),
    gaps: z
      .array(z.object({ from: dayText(), until: dayText() }).openapi('LicenceGap'))
      .max(200)
      .openapi({ description: 'Days between two licences that none covers' }),
  })
  .openapi('LicenceCoverage')

export function coverageView(
  licences: readonly Licence[],
  of: { holder: OrganisationId; jurisdiction: string; activity: Licence['activity'] },
  now: Instant,
): z.output<typeof CoverageResource> {
  const { holder: holderId, jurisdiction, activity } = of
  const standing = licences.filter(({ status }) => status === 'granted' || status === 'suspended')
  return {
    ...{ holderId, jurisdiction, activity },
    licensed: licences.some((licence) => stateOf(licence, now) === 'valid'),
    intervals: licences.map((licence) => ({
      ...{ licenceId: licence.id, from: licence.validFrom, until: licence.validUntil },
      state: stateOf(licence, now),
    })),
    gaps: gapsBetween(standing),
  }
}
