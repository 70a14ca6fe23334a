import { addDays, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import { answeringEpochs } from './epoch-rules.ts'
import { type Evaluation, type EvaluationId, evaluatingKinds, type Permit, POINTS_PER_DAY_MAX } from './model.ts'
import { exchangeProblems as problems } from './problems.ts'

interface Asked {
  readonly namespace: MatchNamespace
  readonly epoch?: string | undefined
  readonly blindedElements: readonly string[]
}

interface Asking {
  readonly id: EvaluationId
  readonly org: OrganisationId
  readonly kind: OrganisationKind
  readonly now: Instant
}

export const permitDay = (now: Instant) => calendarDateAt(now, 'UTC')

/** A batch is evaluated whole or not at all: within an epoch that answers, and within what is left of the day. */
export function allowed(
  { namespace, epoch, blindedElements }: Asked,
  permit: Pick<Permit, 'spent'> | undefined,
  { id, org, kind, now }: Asking,
): Result<Evaluation, Problem> {
  if (!evaluatingKinds.includes(kind)) return refuse(new Problem(problems.notMember))
  const answering = answeringEpochs(now)
  const used = epoch === undefined ? answering[0] : answering.find(({ name }) => name === epoch)
  if (!used) {
    const errors = [{ pointer: '#/epoch', code: problems.epochUnfit.code, detail: 'This epoch does not answer' }]
    return refuse(new Problem(problems.epochUnfit, { errors }))
  }
  const on = permitDay(now)
  const left = POINTS_PER_DAY_MAX - (permit?.spent ?? 0)
  if (blindedElements.length > left) {
    const refillsAt = startOfDay(addDays(on, 1), 'UTC')
    return refuse(new Problem(problems.exhausted, { extensions: { pointsLeft: left, refillsAt } }))
  }
  const pointsLeft = left - blindedElements.length
  return ok({ id, orgId: org, namespace, epoch: used.name, on, blindedElements, pointsLeft })
}
