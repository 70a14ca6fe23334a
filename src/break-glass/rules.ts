import { addHours, type Instant } from '../kernel/instant.ts'
import { notFound, Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Actor, ClientId, OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import {
  APPROVE_WITHIN_HOURS,
  type Grant,
  type GrantId,
  type GrantReason,
  type GrantStatus,
  grantTransitions,
  type Opening,
  type OpeningId,
} from './model.ts'
import { breakGlassProblems as problems } from './problems.ts'

export interface Asked {
  readonly organisation: OrganisationId
  readonly reason: GrantReason
  readonly ticket: string
  readonly hours: number
}

/** The client behind an actor: what stands for a person here. A job is nobody. */
export const clientOf = (actor: Actor): ClientId | null => (actor.kind === 'client' ? actor.client : null)

export type NewGrant = Omit<Grant, 'justification'>

/** An operator asks; nothing is opened by it. */
export function request(
  { organisation, ...asked }: Asked,
  { id, actor, isKnown, now }: { id: GrantId; actor: Actor; isKnown: boolean; now: Instant },
): Result<NewGrant, Problem> {
  const askedBy = clientOf(actor)
  if (actor.orgKind !== 'operator' || !askedBy) return refuse(new Problem(problems.notOperator))
  if (!isKnown) return refuse(unresolved('organisation', 'No such organisation.'))
  if (organisation === actor.org) return refuse(new Problem(problems.ownData))
  return ok({
    ...asked,
    ...{ id, orgId: actor.org, tenantId: organisation, status: 'requested', askedBy },
    ...{ approveBy: addHours(now, APPROVE_WITHIN_HOURS), approvedBy: null, approvedAt: null, until: null },
    ...{ endedBy: null, endedAt: null, createdAt: now, version: 1 },
  })
}

/** The status it is in at a moment, whether the job that says so has come by or not. */
export const statusAt = ({ status, approveBy, until }: Omit<Grant, 'justification'>, now: Instant): GrantStatus => {
  if (status === 'requested' && now >= approveBy) return 'lapsed'
  return status === 'approved' && until !== null && now >= until ? 'lapsed' : status
}

type Command = (typeof grantTransitions)[number]['command']

const moved = (grant: Grant, by: Command, now: Instant): Result<Grant, Problem> => {
  const status = statusAt(grant, now)
  const found = grantTransitions.find(({ command, from }) => command === by && from === status)
  if (!found) return refuse(new Problem(problems.statusUnfit, { detail: `The grant is ${status}.` }))
  return ok({ ...grant, status: found.to, version: grant.version + 1 })
}

/** The second pair of eyes. The hours run from here. */
export function approve(grant: Grant, { actor, now }: { actor: Actor; now: Instant }): Result<Grant, Problem> {
  const approvedBy = clientOf(actor)
  if (actor.org !== grant.orgId || !approvedBy) return refuse(new Problem(problems.notOperator))
  if (approvedBy === grant.askedBy) return refuse(new Problem(problems.sameClient))
  const next = moved(grant, 'break_glass.approve', now)
  return next.ok ? ok({ ...next.value, approvedBy, approvedAt: now, until: addHours(now, grant.hours) }) : next
}

/** Either side ends it, at once. */
export function end(grant: Grant, { org, now }: { org: OrganisationId; now: Instant }): Result<Grant, Problem> {
  const next = moved(grant, 'break_glass.end', now)
  return next.ok ? ok({ ...next.value, endedBy: org, endedAt: now }) : next
}

/** When nobody approved it, or its hours are over. */
export function lapse(grant: Grant, now: Instant): Grant | null {
  if (grant.status === 'ended' || grant.status === 'lapsed' || statusAt(grant, now) !== 'lapsed') return null
  return { ...grant, status: 'lapsed', endedAt: now, version: grant.version + 1 }
}

/** What one reads of a tenant is looked for as a tenant would look for it. */
export interface Visit {
  readonly opening: Opening
  readonly tenant: { readonly org: OrganisationId; readonly orgKind: OrganisationKind; readonly world: string }
}

/** A look through a grant. Where there is none that is good now, nothing says whether there ever was. */
export function look(
  grant: Grant | undefined,
  tenant: { readonly kind: OrganisationKind } | undefined,
  through: { id: OpeningId; path: string; requestId: string; actor: Actor; now: Instant },
): Result<Visit, Problem> {
  const { id, path, requestId, actor, now } = through
  const openedBy = clientOf(actor)
  if (!grant || !tenant || !openedBy || grant.orgId !== actor.org || statusAt(grant, now) !== 'approved')
    return refuse(notFound())
  const { orgId, tenantId, id: grantId } = grant
  return ok({
    opening: { orgId, tenantId, id, grantId, path, requestId, openedBy, openedAt: now },
    tenant: { org: tenantId, orgKind: tenant.kind, world: actor.world },
  })
}
