import { type Decision, evaluate, type Pack, permission, type Verdict } from '../compliance/index.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Basis, Standing } from './decision-facts-rules.ts'
import { channelOfMandate, mandatoryPurposes } from './decision-model.ts'
import { rulingOf } from './ruling-rules.ts'
import { basesOf } from './several-debts.ts'
import { answerTogether } from './several-rules.ts'

/** What the gate says of its own, under a version of its own. */
const GATE = { pack: 'GATE', packVersion: '2026-11-25', grade: 'bar', force: 'enforced', verdict: 'deny' } as const

const says = (ruleId: string, { citation, code }: { citation: string; code: string }): Verdict => ({
  ...{ ...GATE, ruleId, citation, code, nextAllowedAt: null },
})

/** What stands in the way whatever the law says: the placement, the mandate, and who is to be contacted instead. */
export function standingVerdicts(standing: Standing, purpose: Basis['facts']['request']['purpose']): Verdict[] {
  const { placement, channel, erased, redirectedTo, collectorLacks } = standing
  const isMandatory = mandatoryPurposes.includes(purpose)
  const found: Verdict[] = []
  if (placement && placement.status !== 'active' && !(isMandatory && mayStillNotify.has(placement.status))) {
    found.push(
      says('GATE-PLACEMENT', { citation: 'Placement', code: placementCodes[placement.status] ?? 'placement_ended' }),
    )
  }
  if (placement && !placement.channels.includes(channelOfMandate(channel))) {
    found.push(says('GATE-CHANNEL', { citation: 'Mandate', code: 'channel_not_in_mandate' }))
  }
  if (erased) found.push(says('GATE-ERASED', { citation: 'Erasure', code: 'person_erased' }))
  if (redirectedTo.length > 0 && !isMandatory) {
    found.push(says('GATE-REPRESENTED', { citation: 'Representation', code: 'represented' }))
  }
  for (const { code, rule } of collectorLacks) {
    found.push(says(rule ?? 'GATE-COLLECTOR', { citation: 'Register of collectors', code: `collector_${code}` }))
  }
  return found
}

/** A notice that the law requires goes out before work begins, and while it rests. */
const mayStillNotify: ReadonlySet<string> = new Set(['accepted', 'on_hold'])

const placementCodes: Readonly<Record<string, string>> = {
  offered: 'placement_not_accepted',
  accepted: 'placement_not_active',
  on_hold: 'placement_on_hold',
  recall_pending: 'placement_recalled',
  objected: 'placement_recalled',
  return_requested: 'placement_being_returned',
}

export interface Answer extends Omit<Decision, 'verdicts'> {
  readonly verdicts: readonly Verdict[]
  readonly passed: readonly string[]
  readonly ruledBy: string | null
}

/**
 * The answer of the gate at a moment: what the engine finds, and what the gate finds of its own. Pure: the same basis, packs
 * and moment have the same answer for ever. Where only slots that others hold stand in the way, the next time is when the
 * first of them is over. About several debts: of the answers for each, the most protective.
 */
export function answerOn(basis: Basis, asked: { packs: readonly Pack[]; at: Instant }): Answer {
  const each = basesOf(basis).map((one) => ({ basis: one, answer: answerOnOne(one, asked) }))
  const [first] = each
  return each.length === 1 && first ? first.answer : answerTogether(each, asked)
}

function answerOnOne(basis: Basis, asked: { packs: readonly Pack[]; at: Instant }): Answer {
  const answer = answerAsGiven(basis, asked)
  const goesTooFar = answer.verdicts.some(
    ({ verdict, ruleId }) => verdict === 'overridden' && !basis.standing.overridden.includes(ruleId),
  )
  if (!goesTooFar) return answer
  const { facts } = basis
  return answerAsGiven({ ...basis, facts: { ...facts, request: { ...facts.request, override: null } } }, asked)
}

function answerAsGiven(
  { facts, held, standing }: Basis,
  { packs, at }: { packs: readonly Pack[]; at: Instant },
): Answer {
  const decision = evaluate({ packs, facts: { ...facts, history: historyWith(facts, held) }, at })
  const denied = new Set(decision.verdicts.filter(({ verdict }) => verdict === 'deny').map(({ ruleId }) => ruleId))
  // What a pack refuses by a rule the register names too is said once, with the pack's citation.
  const own = standingVerdicts(standing, facts.request.purpose).filter(({ ruleId }) => !denied.has(ruleId))
  const verdicts = [...own, ...decision.verdicts.filter(({ verdict }) => verdict !== 'pass')]
  const ruling = rulingOf(verdicts)
  const isStopped = own.length > 0
  return {
    ...decision,
    ...{ outcome: ruling ? 'deny' : 'allow', grade: isStopped ? 'bar' : decision.grade },
    nextAllowedAt: isStopped ? null : nextOf(decision, { facts, held, packs, at }),
    overrides: isStopped ? [] : decision.overrides,
    verdicts,
    passed: decision.verdicts.filter(({ verdict }) => verdict === 'pass').map(({ ruleId }) => ruleId),
    ruledBy: ruling?.ruleId ?? null,
  }
}

/**
 * Whether the gate would let it, at any moment from `at` on, while nothing happens: the outcome of `answerOn` then. Of a contact
 * about one debt for which no reason is given against a presumption.
 */
export function permissionOn(
  { facts, held, standing }: Basis,
  { packs, at }: { packs: readonly Pack[]; at: Instant },
): (moment: Instant) => boolean {
  if (standingVerdicts(standing, facts.request.purpose).length > 0) return () => false
  return permission({ packs, facts: { ...facts, history: historyWith(facts, held) }, at })
}

/** A slot somebody holds counts like a contact. */
const historyWith = (facts: Basis['facts'], held: Basis['held']) => [
  ...facts.history,
  ...held.map(({ until: _, ...contact }) => contact),
]

function nextOf(
  decision: Decision,
  { facts, held, packs, at }: Pick<Basis, 'facts' | 'held'> & { packs: readonly Pack[]; at: Instant },
): Instant | null {
  const [first] = held.map(({ until }) => until).sort()
  if (decision.outcome === 'allow' || first === undefined) return decision.nextAllowedAt
  const without = evaluate({ packs, facts, at })
  if (without.nextAllowedAt === null) return null
  return without.nextAllowedAt > first ? without.nextAllowedAt : first
}
