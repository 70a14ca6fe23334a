import { allocationRuleOn, isLawful, isWhole } from '../accounts/allocation-rules.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { collectingKinds, type OrganisationId, type OrganisationKind, placingKinds } from '../tenancy/model.ts'
import { unknownLicences } from './licence-review-rules.ts'
import type { Licensing, Mandate, MandateId, MandateVersion, Suspension, SuspensionCause } from './model.ts'
import { mandateProblems } from './problems.ts'
import type { MandateTerms } from './terms.ts'

/** A mandate together with its latest version: what a change is decided on and what it leaves behind. */
export interface MandateFile {
  readonly mandate: Mandate
  readonly latest: MandateVersion
}

interface Side {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
}

/** Who lends and who collects; a mandate joins one of each, so that no agency hands its cases to another (TW-15-2-NOSUB). */
export function sidesOf(a: Side, b: Side): Result<{ lenderId: OrganisationId; agencyId: OrganisationId }, Problem> {
  if (placingKinds.includes(a.kind) && collectingKinds.includes(b.kind)) return ok({ lenderId: a.id, agencyId: b.id })
  if (placingKinds.includes(b.kind) && collectingKinds.includes(a.kind)) return ok({ lenderId: b.id, agencyId: a.id })
  return refuse(
    new Problem(mandateProblems.notYours, { detail: `You are a ${a.kind}; the other side is a ${b.kind}.` }),
  )
}

const signedBy = (mandate: Mandate, version: MandateVersion, org: OrganisationId): MandateVersion['lenderSignedAt'] =>
  org === mandate.lenderId ? version.lenderSignedAt : version.agencySignedAt

const signature = (sides: { lenderId: OrganisationId }, org: OrganisationId, now: Instant) =>
  org === sides.lenderId ? { lenderSignedAt: now, agencySignedAt: null } : { lenderSignedAt: null, agencySignedAt: now }

/** Why the licences that terms require cannot be looked up in the register. */
export function licencesUnknown(terms: MandateTerms): Problem | undefined {
  const errors = unknownLicences(terms).map((index) => ({
    ...{ pointer: `#/terms/licencesRequired/${index}`, code: 'unknown_licence' },
    detail: 'It names no activity of the register, or a jurisdiction the terms leave out.',
  }))
  return errors.length > 0 ? new Problem(mandateProblems.licenceUnknown, { errors }) : undefined
}

/** Why payments cannot pay in the order terms choose: a part is named twice, or the law of a jurisdiction names another. */
export function allocationUnlawful(
  { allocationOrder, jurisdictions }: MandateTerms,
  now: Instant,
): Problem | undefined {
  if (!allocationOrder) return undefined
  const pointer = '#/terms/allocationOrder'
  if (!isWhole(allocationOrder)) {
    const errors = [{ pointer, code: 'incomplete', detail: 'Every part of a debt stands in the order once.' }]
    return new Problem(mandateProblems.allocationUnlawful, { errors })
  }
  const on = calendarDateAt(now, 'UTC')
  const errors = jurisdictions.flatMap((jurisdiction) => {
    const law = allocationRuleOn(jurisdiction, on)
    if (!law || isLawful(allocationOrder, law)) return []
    return [
      { pointer, code: 'unlawful', detail: `${jurisdiction}: first ${law.named.join(', then ')} (${law.citation}).` },
    ]
  })
  return errors.length > 0 ? new Problem(mandateProblems.allocationUnlawful, { errors }) : undefined
}

/** What of terms cannot be agreed. */
export const termsUnfit = (terms: MandateTerms, now: Instant): Problem | undefined =>
  licencesUnknown(terms) ?? allocationUnlawful(terms, now)

/** A new mandate, signed by the side that proposes it. */
export function propose(
  proposal: {
    id: MandateId
    lenderId: OrganisationId
    agencyId: OrganisationId
    reference: string | null
    terms: MandateTerms
  },
  { org, now }: { org: OrganisationId; now: Instant },
): MandateFile {
  const { id, lenderId, agencyId, reference, terms } = proposal
  const lends = org === lenderId
  return {
    mandate: {
      id,
      lenderId,
      agencyId,
      lenderReference: lends ? reference : null,
      agencyReference: lends ? null : reference,
      status: 'proposed',
      inForce: null,
      latest: 1,
      endedAt: null,
      ...unsuspended,
      ...licensed,
      createdAt: now,
      version: 1,
    },
    latest: { number: 1, terms, proposedBy: org, proposedAt: now, ...signature({ lenderId }, org, now) },
  }
}

/** A new version of the terms, signed by its proposer. The version in force stays so until the other side signs. */
export function amend(
  { mandate }: MandateFile,
  terms: MandateTerms,
  { org, now }: { org: OrganisationId; now: Instant },
): Result<MandateFile, Problem> {
  if (mandate.status === 'ended') return refuse(new Problem(mandateProblems.ended))
  const unfit = termsUnfit(terms, now)
  if (unfit) return refuse(unfit)
  const number = mandate.latest + 1
  return ok({
    mandate: { ...mandate, latest: number, version: mandate.version + 1 },
    latest: { number, terms, proposedBy: org, proposedAt: now, ...signature(mandate, org, now) },
  })
}

export const unlicensed = (missing: readonly string[]): Problem =>
  new Problem(mandateProblems.unlicensed, { detail: `Missing: ${missing.join(', ')}.`, extensions: { missing } })

/** Signs the version the signer names, so that nobody signs terms proposed a moment ago and never read. */
export function sign(
  { mandate, latest }: MandateFile,
  number: number,
  { org, now, missing }: { org: OrganisationId; now: Instant; missing: readonly string[] },
): Result<MandateFile, Problem> {
  if (mandate.status === 'ended') return refuse(new Problem(mandateProblems.ended))
  if (number !== latest.number) {
    return refuse(new Problem(mandateProblems.versionMoved, { detail: `The latest version is ${latest.number}.` }))
  }
  if (signedBy(mandate, latest, org)) return refuse(new Problem(mandateProblems.nothingToSign))
  if (missing.length > 0) return refuse(unlicensed(missing))
  return ok({
    mandate: { ...mandate, ...licensed, status: 'active', inForce: number, version: mandate.version + 1 },
    latest: org === mandate.lenderId ? { ...latest, lenderSignedAt: now } : { ...latest, agencySignedAt: now },
  })
}

const licensed: Licensing = { unlicensedAt: null, licencesMissing: [] }
const unsuspended: Suspension = { suspendedAt: null, suspendedBy: null, suspensionCause: null }

/** Stops all work under the mandate until the side that stopped it lets it go on. Nothing is placed meanwhile. */
export function suspend(
  { mandate, latest }: MandateFile,
  cause: SuspensionCause,
  { org, now }: { org: OrganisationId; now: Instant },
): Result<MandateFile, Problem> {
  if (mandate.status === 'ended') return refuse(new Problem(mandateProblems.ended))
  if (mandate.inForce === null) return refuse(new Problem(mandateProblems.notInForce))
  if (mandate.suspendedAt !== null) return refuse(new Problem(mandateProblems.suspended))
  const suspension = { suspendedAt: now, suspendedBy: org, suspensionCause: cause }
  return ok({ mandate: { ...mandate, ...suspension, version: mandate.version + 1 }, latest })
}

export function resume({ mandate, latest }: MandateFile, org: OrganisationId): Result<MandateFile, Problem> {
  if (mandate.status === 'ended') return refuse(new Problem(mandateProblems.ended))
  if (mandate.suspendedAt === null) return refuse(new Problem(mandateProblems.notSuspended))
  if (mandate.suspendedBy !== org) return refuse(new Problem(mandateProblems.suspendedByOther))
  return ok({ mandate: { ...mandate, ...unsuspended, version: mandate.version + 1 }, latest })
}

/** Ends the mandate: nothing more is placed, and the work under it stops until each placement is taken or given back. */
export function end({ mandate, latest }: MandateFile, now: Instant): Result<MandateFile, Problem> {
  if (mandate.status === 'ended') return refuse(new Problem(mandateProblems.ended))
  return ok({ mandate: { ...mandate, status: 'ended', endedAt: now, version: mandate.version + 1 }, latest })
}
