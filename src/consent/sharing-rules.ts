import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { collectingKinds, type OrganisationId, type OrganisationKind, placingKinds } from '../tenancy/model.ts'
import { sharingProblems as problems } from './problems.ts'
import {
  GRANT_DAYS_MAX,
  type SharingGrant,
  type SharingGrantId,
  type SharingScope,
  scopesByPurpose,
} from './sharing-model.ts'

type Granting = Pick<SharingGrant, 'purpose' | 'scopes' | 'expiresAt'> & { readonly reference?: string | undefined }

interface Sides {
  readonly id: SharingGrantId
  readonly lender: { readonly id: OrganisationId; readonly kind: OrganisationKind }
  readonly agency: { readonly id: OrganisationId; readonly kind: OrganisationKind }
  readonly now: Instant
}

const at = (kind: ProblemKind, field: string, detail: string) =>
  refuse(new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: kind.code, detail }] }))

/** A grant as it is kept, or why it is none. */
export function granted(
  { purpose, scopes, expiresAt, reference }: Granting,
  { id, lender, agency, now }: Sides,
): Result<SharingGrant, Problem> {
  if (!placingKinds.includes(lender.kind)) return refuse(new Problem(problems.notLender))
  if (!collectingKinds.includes(agency.kind)) return at(problems.notAgency, 'agency', `It is a ${agency.kind}.`)
  const useful: readonly SharingScope[] = scopesByPurpose[purpose]
  const beyond = scopes.findIndex((scope) => !useful.includes(scope))
  if (beyond !== -1) return at(problems.beyondPurpose, `scopes/${beyond}`, `${purpose} has no use for it.`)
  const last = addHours(now, 24 * GRANT_DAYS_MAX)
  if (expiresAt <= now || expiresAt > last) {
    return at(problems.expiryUnfit, 'expiresAt', `It is after ${now} and at the latest ${last}.`)
  }
  return ok({
    ...{
      lenderId: lender.id,
      agencyId: agency.id,
      id,
      reference: reference ?? null,
      purpose,
      scopes: [...new Set(scopes)].toSorted(),
    },
    ...{ expiresAt, state: 'live', endedAt: null, createdAt: now, version: 1 },
  })
}

export function revoked(
  grant: SharingGrant,
  { org, now }: { org: OrganisationId; now: Instant },
): Result<SharingGrant, Problem> {
  if (grant.lenderId !== org) return refuse(new Problem(problems.notLender))
  if (grant.state !== 'live') return refuse(new Problem(problems.ended))
  return ok({ ...grant, state: 'revoked', endedAt: now, version: grant.version + 1 })
}

/** The grant once its time is over; null where nothing changes. */
export const expired = (grant: SharingGrant, now: Instant): SharingGrant | null =>
  grant.state === 'live' && grant.expiresAt <= now
    ? { ...grant, state: 'expired', endedAt: grant.expiresAt, version: grant.version + 1 }
    : null
