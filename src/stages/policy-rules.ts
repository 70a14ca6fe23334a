import type { Instant } from '../kernel/instant.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import {
  type CollectionPolicy,
  type Gate,
  type GateKind,
  hardness,
  type PolicyScope,
  type StageTerms,
} from './model.ts'
import { policyProblems as problems } from './problems.ts'

type GateField = Exclude<keyof Gate, 'kind'>

/** What each kind of gate says, and what it may say. */
const gateFields: Readonly<
  Record<GateKind, { readonly needs: readonly GateField[]; readonly may?: readonly GateField[] }>
> = {
  days_past_due: { needs: ['days'] },
  attempts: { needs: ['count', 'days'], may: ['channels'] },
  unresponsive: { needs: ['days'] },
  notice_period_ended: { needs: ['notice'] },
  jurisdictional_notice: { needs: [] },
  no_open_dispute: { needs: [] },
  no_protection: { needs: [] },
  no_open_promise: { needs: [] },
  balance: { needs: ['amount', 'currency'] },
  certified_collector: { needs: ['certificate'] },
  lender_approval: { needs: [] },
}

const error = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail })

/** Everything that keeps stages from being a policy; empty where they are fit. */
export const stageErrors = (stages: readonly StageTerms[]): FieldError[] =>
  stages.flatMap((terms, index) => errorsOf(terms, { index, before: stages.slice(0, index) })).slice(0, 50)

function errorsOf(
  { stage, gates, deEscalateOn, backTo }: StageTerms,
  { index, before }: { readonly index: number; readonly before: readonly StageTerms[] },
): FieldError[] {
  const at = `#/stages/${index}`
  const last = before.at(-1)
  const [first] = before
  return [
    ...(last && hardness(stage) <= hardness(last.stage)
      ? [error(`${at}/stage`, 'out_of_order', 'Stages go from the gentlest to the hardest, each once.')]
      : []),
    ...(first || stage !== 'litigation'
      ? []
      : [
          error(
            `${at}/stage`,
            'first_stage',
            'Litigation takes the lender’s approval: nothing enters it when it is placed.',
          ),
        ]),
    ...(first || gates.length === 0
      ? []
      : [error(`${at}/gates`, 'first_stage', 'A case enters the first stage when it is placed: it has no gates.')]),
    ...(first || deEscalateOn.length === 0
      ? []
      : [error(`${at}/deEscalateOn`, 'first_stage', 'Nothing is gentler than the first stage.')]),
    ...(backTo !== undefined && !before.some((gentler) => gentler.stage === backTo)
      ? [error(`${at}/backTo`, 'not_gentler', 'It names a gentler stage of the policy.')]
      : []),
    ...gates.flatMap((gate, number) => gateErrors(gate, `${at}/gates/${number}`)),
  ]
}

function gateErrors({ kind, ...said }: Gate, at: string): FieldError[] {
  const { needs, may = [] } = gateFields[kind]
  const given = (Object.keys(said) as GateField[]).filter((field) => said[field] !== undefined)
  return [
    ...needs
      .filter((field) => !given.includes(field))
      .map((field) => error(`${at}/${field}`, 'required', `The gate ${kind} says its \`${field}\`.`)),
    ...given
      .filter((field) => !needs.includes(field) && !may.includes(field))
      .map((field) => error(`${at}/${field}`, 'not_of_gate', `The gate ${kind} has no \`${field}\`.`)),
  ]
}

export function requireFit(stages: readonly StageTerms[]): Problem | undefined {
  const errors = stageErrors(stages)
  const [first] = errors
  if (!first) return undefined
  const detail = errors.length === 1 ? `${first.pointer}: ${first.detail}` : `${errors.length} places are wrong.`
  return new Problem(problems.unfit, { detail, errors })
}

interface Ranged {
  readonly effectiveFrom: Instant | null
  readonly effectiveUntil: Instant | null
}

/** Half-open: one may begin in the moment another ends. A policy without a beginning is never in force. */
export const overlap = (one: Ranged, other: Ranged): boolean =>
  one.effectiveFrom !== null &&
  other.effectiveFrom !== null &&
  (one.effectiveUntil === null || one.effectiveUntil > other.effectiveFrom) &&
  (other.effectiveUntil === null || other.effectiveUntil > one.effectiveFrom) &&
  one.effectiveUntil !== one.effectiveFrom &&
  other.effectiveUntil !== other.effectiveFrom

/** Brings a draft into force. `others` are all that are or were published for its product, segment and jurisdiction. */
export function publish(
  policy: CollectionPolicy,
  { from, until }: { readonly from: Instant; readonly until: Instant | null },
  { others, now }: { readonly others: readonly CollectionPolicy[]; readonly now: Instant },
): Result<CollectionPolicy, Problem> {
  if (policy.status !== 'draft')
    return refuse(new Problem(problems.statusUnfit, { detail: 'Only a draft is published.' }))
  const wrong = requireFit(policy.stages)
  if (wrong) return refuse(wrong)
  if (from < now) return refuse(new Problem(problems.intervalUnfit, { detail: 'A policy begins now or later.' }))
  if (until !== null && until <= from) {
    return refuse(new Problem(problems.intervalUnfit, { detail: 'A policy ends after it begins.' }))
  }
  const published: CollectionPolicy = {
    ...policy,
    ...{ status: 'published', effectiveFrom: from, effectiveUntil: until, publishedAt: now },
    number: 1 + Math.max(0, ...others.map(({ number }) => number ?? 0)),
    version: policy.version + 1,
  }
  return others.some((other) => overlap(published, other)) ? refuse(new Problem(problems.overlaps)) : ok(published)
}

/** Ends a policy, now or on a day to come; a draft is only put aside. Never longer than it was to run. */
export function retire(
  policy: CollectionPolicy,
  { at, now }: { readonly at: Instant; readonly now: Instant },
): Result<CollectionPolicy, Problem> {
  if (policy.status === 'retired') {
    return refuse(new Problem(problems.statusUnfit, { detail: 'The policy is retired already.' }))
  }
  const next: CollectionPolicy = { ...policy, status: 'retired', version: policy.version + 1 }
  if (policy.effectiveFrom === null) return ok(next)
  if (at < now) return refuse(new Problem(problems.intervalUnfit, { detail: 'A policy ends now or later.' }))
  if (policy.effectiveUntil !== null && at > policy.effectiveUntil) {
    return refuse(new Problem(problems.intervalUnfit, { detail: 'The policy ends before that.' }))
  }
  // One that never began leaves no time in which it held.
  return ok({ ...next, effectiveUntil: at < policy.effectiveFrom ? policy.effectiveFrom : at })
}

const fits = (wanted: string | null, given: string | null): boolean => wanted === null || wanted === given

/** Whether a case is one the scope is for. A policy of a country is for its subdivisions, too. */
export const covers = (scope: PolicyScope, of: PolicyScope): boolean =>
  fits(scope.product, of.product) &&
  fits(scope.segment, of.segment) &&
  (fits(scope.jurisdiction, of.jurisdiction) || scope.jurisdiction === (of.jurisdiction?.slice(0, 2) ?? null))

export const runsOn = ({ effectiveFrom, effectiveUntil }: Ranged, at: Instant): boolean =>
  effectiveFrom !== null && effectiveFrom <= at && (effectiveUntil === null || effectiveUntil > at)
