import { addHours, type Instant } from '../kernel/instant.ts'
import { nationalIdNamespaces } from '../kernel/national-id.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { collectingKinds, type OrganisationId, type OrganisationKind, placingKinds } from '../tenancy/model.ts'
import {
  assuranceBounds,
  assuranceOf,
  type Consent,
  type ConsentNotice,
  type ConsentStanding,
  type ConsentSubject,
  type DataOutcome,
} from './model.ts'
import { consentProblems as problems } from './problems.ts'

type Kept = 'purpose' | 'level' | 'products' | 'legalBasis' | 'jurisdiction' | 'method' | 'evidenceSha256'

/** What somebody says was consented to. */
export interface Said extends Pick<Consent, Kept | 'queriesMax' | 'expiresAt'> {
  readonly reference?: string | undefined
  readonly subject: ConsentSubject
  readonly notice: ConsentNotice
  readonly withdrawal: { readonly uri?: string | undefined; readonly phone?: string | undefined }
}

interface Recording extends Pick<Consent, 'id' | 'listId' | 'listIndex' | 'receiptHash'> {
  readonly org: OrganisationId
  readonly kind: OrganisationKind
  readonly recipient: { readonly id: OrganisationId; readonly kind: OrganisationKind }
  readonly now: Instant
}

const takesPart = (kind: OrganisationKind) => placingKinds.includes(kind) || collectingKinds.includes(kind)

/** A consent as it is kept, or why what was said is none. */
export function recorded(said: Said, { org, kind, recipient, now, ...by }: Recording): Result<Consent, Problem> {
  if (!takesPart(kind) || !takesPart(recipient.kind)) return refuse(new Problem(problems.notMember))
  if (!nationalIdNamespaces.some((strong) => strong === said.subject.namespace)) {
    const { code, title: detail } = problems.weakNamespace
    return refuse(
      new Problem(problems.weakNamespace, { detail, errors: [{ pointer: '#/subject/namespace', code, detail }] }),
    )
  }
  const assurance = assuranceOf[said.method]
  const bounds = assuranceBounds[assurance]
  const errors = unfitTimes(said, { now, daysMax: bounds.daysMax })
  if (errors.length > 0) return refuse(new Problem(problems.timesUnfit, { errors }))
  if (said.queriesMax > bounds.queriesMax) {
    const detail = `${said.method} carries ${bounds.queriesMax}.`
    const code = problems.beyondAssurance.code
    return refuse(
      new Problem(problems.beyondAssurance, { detail, errors: [{ pointer: '#/queriesMax', code, detail }] }),
    )
  }
  const { subject, reference = null, withdrawal, ...kept } = said
  return ok({
    ...{ ...kept, ...subject, ...by, orgId: org, recipientId: recipient.id, reference, assurance },
    withdrawal: { uri: withdrawal.uri ?? null, phone: withdrawal.phone ?? null },
    ...{ queriesUsed: 0, state: 'active', withdrawnAt: null, withdrawnBy: null, askedBySubject: null },
    ...{ outcome: null, retainedUnder: null, acknowledgedAt: null, createdAt: now, version: 1 },
  })
}

function unfitTimes({ notice, expiresAt }: Said, { now, daysMax }: { now: Instant; daysMax: number }): FieldError[] {
  const code = problems.timesUnfit.code
  const errors: FieldError[] = []
  if (notice.shownAt > now) errors.push({ pointer: '#/notice/shownAt', code, detail: 'It is not yet.' })
  if (expiresAt <= now) errors.push({ pointer: '#/expiresAt', code, detail: 'It is over.' })
  const last = addHours(now, 24 * daysMax)
  if (expiresAt > last) errors.push({ pointer: '#/expiresAt', code, detail: `At the latest ${last}.` })
  return errors
}

/** How a consent stands at a moment. A withdrawal outlasts everything else. */
export function standingOf(
  { state, expiresAt, queriesUsed, queriesMax }: Pick<Consent, 'state' | 'expiresAt' | 'queriesUsed' | 'queriesMax'>,
  now: Instant,
): ConsentStanding {
  if (state === 'withdrawn') return 'withdrawn'
  if (expiresAt <= now) return 'expired'
  return queriesUsed >= queriesMax ? 'exhausted' : 'active'
}

/** Stops the next use at once. By nobody: the person did it, with the receipt. */
export function withdrawn(
  consent: Consent,
  { by, askedBySubject, now }: { by: OrganisationId | null; askedBySubject: boolean; now: Instant },
): Result<Consent, Problem> {
  if (consent.state === 'withdrawn') return refuse(new Problem(problems.withdrawn))
  const { version } = consent
  return ok({
    ...{ ...consent, state: 'withdrawn', withdrawnAt: now, withdrawnBy: by, askedBySubject },
    version: version + 1,
  })
}

/** What the recipient says became of the data. */
export function acknowledged(
  consent: Consent,
  { outcome, retainedUnder = null }: { outcome: DataOutcome; retainedUnder?: string | null | undefined },
  { org, now }: { org: OrganisationId; now: Instant },
): Result<Consent, Problem> {
  if (consent.recipientId !== org) return refuse(new Problem(problems.notRecipient))
  if (consent.state !== 'withdrawn') return refuse(new Problem(problems.notWithdrawn))
  if (consent.outcome) return refuse(new Problem(problems.acknowledged))
  if ((outcome === 'retained') !== (retainedUnder !== null)) {
    const code = problems.groundUnfit.code
    const detail = outcome === 'retained' ? 'The rule is missing.' : 'Nothing is retained.'
    return refuse(new Problem(problems.groundUnfit, { detail, errors: [{ pointer: '#/retainedUnder', code, detail }] }))
  }
  return ok({ ...consent, outcome, retainedUnder, acknowledgedAt: now, version: consent.version + 1 })
}
