import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { allPassed, judgeGates, verdictsFor } from './gate-rules.ts'
import {
  type CaseHistory,
  type CollectionPolicy,
  type Engagement,
  type GateVerdict,
  hardness,
  type LoweringReason,
  type Moment,
  type MoveKind,
  type StageCase,
  type StageMove,
  type StageMoveId,
  type StageName,
  type StageTerms,
} from './model.ts'
import { stageProblems as problems } from './problems.ts'

/** A case after a move, and the move. */
export interface Moved {
  readonly next: StageCase
  readonly move: StageMove
}

/** Who moves it, and under which id. */
export interface Mover {
  readonly id: StageMoveId
  readonly by: OrganisationId | null
}

/** A case with all that a rule decides on. */
export interface CaseFile {
  readonly found: StageCase
  readonly policy: Pick<CollectionPolicy, 'id' | 'stages'>
  readonly history: CaseHistory
}

const termsOf = ({ stages }: Pick<CollectionPolicy, 'stages'>, stage: StageName): StageTerms | undefined =>
  stages.find((terms) => terms.stage === stage)

/** The next harder stage of the policy. */
export const nextOf = ({ stages }: Pick<CollectionPolicy, 'stages'>, stage: StageName): StageTerms | undefined =>
  stages.find((terms) => hardness(terms.stage) > hardness(stage))

function moved(
  found: StageCase,
  terms: StageTerms,
  {
    kind,
    reason = null,
    evidence = [],
    policyId = found.policyId,
    mover,
    moment,
  }: {
    readonly kind: MoveKind
    readonly reason?: LoweringReason | null
    readonly evidence?: readonly GateVerdict[]
    readonly policyId?: CollectionPolicy['id']
    readonly mover: Mover
    readonly moment: Moment
  },
): Moved {
  const { stage: toStage, channels } = terms
  const number = found.moves + 1
  const stayed = toStage === found.stage
  return {
    next: {
      ...found,
      ...{ policyId, stage: toStage, channels, stageSince: stayed ? found.stageSince : moment.at, moves: number },
      ...{ proposedStage: null, proposedAt: null, version: found.version + 1 },
    },
    move: {
      ...{ lenderId: found.lenderId, agencyId: found.agencyId, id: mover.id, caseId: found.id, number, kind },
      ...{ fromStage: found.stage, toStage, channels, policyId, reason, evidence, movedAt: moment.at },
      movedBy: mover.by,
    },
  }
}

/** What is between a case and the next stage of its policy, gate by gate; null at the hardest. */
export function gatesAhead(
  { found, policy, history }: CaseFile,
  moment: Moment,
): { readonly target: StageTerms; readonly verdicts: readonly GateVerdict[] } | null {
  const current = termsOf(policy, found.stage)
  const target = nextOf(policy, found.stage)
  if (!current || !target) return null
  return { target, verdicts: judgeGates({ found, current, target }, { history, moment }) }
}

interface Raising {
  readonly to: StageName
  readonly mover: Mover
  readonly moment: Moment
  /** Whether the lender asks: an agency is not told what its file says of the debt. */
  readonly lends: boolean
}

/** Takes a case to the next harder stage, where every gate is passed; refused with each that is not. */
export function raise(file: CaseFile, { to, mover, moment, lends }: Raising): Result<Moved, Problem> {
  if (file.found.endedAt) return refuse(new Problem(problems.ended))
  const ahead = gatesAhead(file, moment)
  if (!ahead || ahead.target.stage !== to) {
    const may = ahead ? `The next stage is ${ahead.target.stage}.` : 'No stage of the policy is harder.'
    return refuse(new Problem(problems.notNext, { detail: `The case is in ${file.found.stage}. ${may}` }))
  }
  const shut = ahead.verdicts.filter(({ passed }) => !passed)
  if (shut.length > 0) {
    const names = shut.map(({ gate }) => gate).join(', ')
    return refuse(
      new Problem(problems.gatesShut, {
        detail: `Not passed: ${names}.`,
        extensions: { gates: verdictsFor(shut, { lends }) },
      }),
    )
  }
  return ok(moved(file.found, ahead.target, { kind: 'raised', evidence: ahead.verdicts, mover, moment }))
}

/** Whether the nightly job may take a case on: the next stage, where every gate into it is passed. */
export function due(file: CaseFile, moment: Moment): StageTerms | null {
  const ahead = file.found.endedAt ? null : gatesAhead(file, moment)
  return ahead && allPassed(ahead.verdicts) ? ahead.target : null
}

/** Takes a case to a gentler stage: the first of its policy unless another is named. Never to a harder one, nor nowhere. */
export function lower(
  { found, policy }: Pick<CaseFile, 'found' | 'policy'>,
  {
    to,
    reason,
    mover,
    moment,
  }: {
    readonly to?: StageName | undefined
    readonly reason: LoweringReason
    readonly mover: Mover
    readonly moment: Moment
  },
): Result<Moved, Problem> {
  if (found.endedAt) return refuse(new Problem(problems.ended))
  const target = to === undefined ? policy.stages[0] : termsOf(policy, to)
  if (!target || hardness(target.stage) >= hardness(found.stage)) {
    return refuse(
      new Problem(problems.notNext, { detail: `The case is in ${found.stage}: that stage is not gentler.` }),
    )
  }
  return ok(moved(found, target, { kind: 'lowered', reason, mover, moment }))
}

/** What the borrower did since the case came to its stage, of what its policy lets it leave the stage for. */
export function engagedBy({ found, policy, history }: CaseFile, { at }: Moment): Engagement | null {
  const terms = termsOf(policy, found.stage)
  const [first] = history.engagements
    .filter(([when, kind]) => when > found.stageSince && when <= at && terms?.deEscalateOn.includes(kind))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return first?.[1] ?? null
}

/** The move an engaged borrower has earned; null where there is none. */
export function deEscalate(file: CaseFile, { mover, moment }: { mover: Mover; moment: Moment }): Moved | null {
  const reason = engagedBy(file, moment)
  if (!reason) return null
  const to = termsOf(file.policy, file.found.stage)?.backTo
  const lowered = lower(file, { to, reason, mover, moment })
  return lowered.ok ? lowered.value : null
}

/** Puts a case under another policy: into the stage it is in, or the next gentler one that policy has, or its first. */
export function adopt(
  found: StageCase,
  policy: Pick<CollectionPolicy, 'id' | 'stages'>,
  { mover, moment }: { readonly mover: Mover; readonly moment: Moment },
): Moved | null {
  const gentler = policy.stages.filter(({ stage }) => hardness(stage) <= hardness(found.stage)).at(-1)
  return gentler ? moved(found, gentler, { kind: 'adopted', policyId: policy.id, mover, moment }) : null
}
