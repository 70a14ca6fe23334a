import { evaluate, type Pack, type Verdict, type VerdictKind } from '../compliance/index.ts'
import { epochMs, type Instant } from '../kernel/instant.ts'
import type { Basis } from './decision-facts-rules.ts'
import type { Answer } from './decision-rules.ts'
import { rulingOf, untilOf } from './ruling-rules.ts'
import { debtOf } from './several-debts.ts'

interface Answered {
  readonly basis: Basis
  readonly answer: Answer
}

type Asked = { readonly packs: readonly Pack[]; readonly at: Instant }

/**
 * One answer from those for each debt: it is let where each of them is, of what a rule says of several debts the most protective
 * stands and names the debts it is about (12 CFR 1006.14(b)(2) counts for each debt discussed, 1006.104 lets the stricter win).
 */
export function answerTogether(each: readonly Answered[], asked: Asked): Answer {
  const verdicts = verdictsOf(each)
  const denied = each.filter(({ answer }) => answer.outcome === 'deny')
  const ruling = rulingOf(verdicts)
  const spoke = new Set(verdicts.map(({ ruleId }) => ruleId))
  const all = <Item>(of: (answer: Answer) => readonly Item[]) => [...new Set(each.flatMap(({ answer }) => of(answer)))]
  const packs = new Map(each.flatMap(({ answer }) => answer.packs).map((pack) => [pack.id, pack]))
  return {
    outcome: denied.length > 0 ? 'deny' : 'allow',
    grade: grades.find((grade) => each.some(({ answer }) => answer.grade === grade)) ?? null,
    ruledBy: ruling?.ruleId ?? null,
    nextAllowedAt: denied.length > 0 ? nextOf(each, asked) : asked.at,
    verdicts,
    passed: all(({ passed }) => passed).filter((rule) => !spoke.has(rule)),
    packs: [...packs.values()],
    disclosures: all(({ disclosures }) => disclosures),
    requirements: all(({ requirements }) => requirements),
    flags: all(({ flags }) => flags),
    overrides: all(({ overrides }) => overrides).filter((reason) =>
      denied.every(({ answer }) => answer.overrides.includes(reason)),
    ),
  }
}

const grades = ['bar', 'presumption', 'advice'] as const

/** From the gravest. */
const order: readonly VerdictKind[] = ['deny', 'shadow_deny', 'overridden', 'advise', 'require', 'pass']

/** What each rule says, once: the most protective of what it says of the debts, with those of which it says as much as that. */
function verdictsOf(each: readonly Answered[]): Verdict[] {
  const said = new Map<string, { verdict: Verdict; debts: string[] }>()
  for (const { basis, answer } of each) {
    for (const verdict of answer.verdicts) {
      const key = `${verdict.pack} ${verdict.ruleId} ${verdict.grade === 'bar' ? verdict.code : ''}`
      const known = said.get(key)
      const kind = known ? order.indexOf(verdict.verdict) - order.indexOf(known.verdict.verdict) : -1
      if (!known || kind < 0) said.set(key, { verdict, debts: [debtOf(basis)] })
      else if (kind === 0) {
        known.debts.push(debtOf(basis))
        if (standsLonger(verdict, known.verdict)) known.verdict = verdict
      }
    }
  }
  return [...said.values()].map(({ verdict, debts }) => ({ ...verdict, debts }))
}

const standsLonger = (one: Verdict, other: Verdict): boolean => untilOf(one) > untilOf(other)

/** Rounds after which the moment found is told although some debt may still wait: it stays a lower bound. */
const ROUNDS_MAX = 20

/** The earliest moment, none before which is let for some debt: those of the debts asked in turn until none moves. */
function nextOf(each: readonly Answered[], { packs, at }: Asked): Instant | null {
  let latest: Instant = at
  for (const { answer } of each) {
    if (answer.nextAllowedAt === null) return null
    if (answer.nextAllowedAt > latest) latest = answer.nextAllowedAt
  }
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const before = latest
    for (const { basis } of each) {
      const { nextAllowedAt } = evaluate({ packs, facts: basis.facts, at: latest })
      if (nextAllowedAt === null) return null
      if (epochMs(nextAllowedAt) > epochMs(latest)) latest = nextAllowedAt
    }
    if (latest === before) break
  }
  return latest
}
