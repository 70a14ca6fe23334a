import { addDays, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import { answeringEpochs } from './epoch-rules.ts'
import type { ExchangeLoad, ExchangeLoadId, ExchangeMember } from './member-model.ts'
import { memberDay } from './member-rules.ts'
import {
  ADVISER_POINTS_PER_DAY,
  type Evaluation,
  type EvaluationId,
  evaluatingKinds,
  OPERATOR_POINTS_PER_DAY,
  type Permit,
  pointsPerDay,
} from './model.ts'
import { exchangeProblems as problems } from './problems.ts'

interface Asked {
  readonly namespace: MatchNamespace
  readonly epoch?: string | undefined
  readonly blindedElements: readonly string[]
  readonly load?: ExchangeLoadId | undefined
}

interface Asking {
  readonly id: EvaluationId
  readonly org: OrganisationId
  readonly kind: OrganisationKind
  readonly now: Instant
}

/** What an organisation may have evaluated a day: by the best of its memberships, none without one. */
export function dailyPoints(kind: OrganisationKind, members: readonly Pick<ExchangeMember, 'state' | 'level'>[]) {
  if (kind === 'operator') return OPERATOR_POINTS_PER_DAY
  const active = members.filter(({ state }) => state === 'active')
  if (kind === 'adviser') return active.length > 0 ? ADVISER_POINTS_PER_DAY : 0
  return active.reduce((most, { level }) => Math.max(most, pointsPerDay[level]), 0)
}

interface Permitting {
  readonly permit: Pick<Permit, 'spent'> | undefined
  readonly members: readonly Pick<ExchangeMember, 'id' | 'state' | 'level'>[]
  /** The load the caller named, where it has it. */
  readonly load: ExchangeLoad | undefined
}

/** A batch is evaluated whole or not at all: within an epoch that answers, and within what is left of the day or of a load. */
export function allowed(asked: Asked, permitting: Permitting, asking: Asking): Result<Evaluation, Problem> {
  const { namespace, epoch, blindedElements } = asked
  const { id, org, kind, now } = asking
  if (!evaluatingKinds.includes(kind)) return refuse(new Problem(problems.notMember))
  const budget = budgetOf(asked, permitting, asking)
  if (!budget.ok) return budget
  const answering = answeringEpochs(now)
  const used = epoch === undefined ? answering[0] : answering.find(({ name }) => name === epoch)
  if (!used) {
    const errors = [{ pointer: '#/epoch', code: problems.epochUnfit.code, detail: 'This epoch does not answer' }]
    return refuse(new Problem(problems.epochUnfit, { errors }))
  }
  const { left, all, loadId, refillsAt } = budget.value
  if (blindedElements.length > left)
    return refuse(new Problem(problems.exhausted, { extensions: { pointsLeft: left, refillsAt } }))
  const spent = { pointsLeft: left - blindedElements.length, allowed: all, loadId }
  return ok({ id, orgId: org, namespace, epoch: used.name, on: memberDay(now), blindedElements, ...spent })
}

interface Budget {
  readonly left: number
  readonly all: number
  readonly loadId: ExchangeLoadId | null
  readonly refillsAt: Instant | null
}

function budgetOf(asked: Asked, { permit, members, load }: Permitting, { kind, now }: Asking): Result<Budget, Problem> {
  const all = dailyPoints(kind, members)
  if (all === 0) return refuse(new Problem(problems.membershipRequired))
  if (asked.load === undefined) {
    const refillsAt = startOfDay(addDays(memberDay(now), 1), 'UTC')
    return ok({ left: Math.max(0, all - (permit?.spent ?? 0)), all, loadId: null, refillsAt })
  }
  if (!load) return refuse(unresolved('load', 'No such load.'))
  const isActive = members.some(({ id, state }) => id === load.memberId && state === 'active')
  const isOpen = load.state === 'approved' && load.until !== null && now < load.until
  if (!isActive || !isOpen || load.namespace !== asked.namespace) {
    const detail = 'It is of another namespace, not approved, or over.'
    const errors = [{ pointer: '#/load', code: problems.loadUnfit.code, detail }]
    return refuse(new Problem(problems.loadUnfit, { detail, errors }))
  }
  return ok({ left: load.points - load.spent, all: load.points, loadId: load.id, refillsAt: null })
}
