import { type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import type { Decision, Verdict } from './decision-model.ts'
import type { ContactFacts } from './model.ts'
import { versionOf } from './pack-version.ts'
import type { Pack, Rule } from './rule-model.ts'
import { packApplies, ruleApplies } from './rules/applies.ts'
import type { Finding } from './rules/finding.ts'
import { during, type Next, type Span, together } from './rules/next.ts'
import { type Scene, sceneOf } from './rules/scene.ts'
import { evaluatorOf, speaksOnInbound } from './rules/table.ts'
import { dayNumber, startOfDay, type Zone, zoneOf } from './rules/wall-clock.ts'

export interface Question {
  /** Those that do not bind this contact are passed over: hand in all there are. */
  readonly packs: readonly Pack[]
  readonly facts: ContactFacts
  readonly at: Instant
}

/** A rule in force, what it found, and how long it stays in force. */
interface Spoken {
  readonly rule: Rule
  readonly pack: Pack
  readonly finding: Finding
  readonly span: Span
}

/**
 * Whether a contact may be made at `at`, what every rule says, and when it may be made next. Pure: the same question
 * has the same answer for ever, which is how a decision of the past is checked.
 *
 * Every rule must let it: packs add up, and the most protective wins (12 CFR 1006.104). The next allowed time assumes
 * that the facts stay as they are; it reckons with rules, protections and permissions that begin or end until then.
 * Throws a RangeError for a zone that does not exist.
 */
export function evaluate({ packs, facts, at }: Question): Decision {
  const scene = sceneOf(facts, Date.parse(at))
  const binding = packs.filter((pack) => packApplies(pack, scene))
  const spoken = binding.flatMap((pack) => heard(pack, scene))
  const verdicts = spoken.flatMap((each) => verdictOf(each, scene) ?? [])
  const denials = verdicts.filter(({ verdict }) => verdict === 'deny')
  const outcome = denials.length > 0 ? 'deny' : 'allow'
  return {
    outcome,
    grade: gradeOf(verdicts),
    verdicts,
    nextAllowedAt: outcome === 'allow' ? at : nextOf(spoken, scene),
    disclosures: collected(spoken, scene, 'say'),
    requirements: collected(spoken, scene, 'ensure'),
    flags: [...new Set(verdicts.flatMap(({ verdict, code }) => (verdict === 'advise' && code ? [code] : [])))],
    overrides: denials.every(({ grade }) => grade === 'presumption') ? commonOverrides(spoken, denials) : [],
    packs: binding.map((pack) => ({ id: pack.id, version: versionOf(pack) })),
  }
}

/** Every rule of a pack with something to say about this contact, now or from a day to come. */
function heard(pack: Pack, asked: Scene): Spoken[] {
  const scene = asked.zones.length > 0 ? asked : { ...asked, zones: pack.zones.map(zoneOf) }
  const spoken: Spoken[] = []
  for (const rule of pack.rules) {
    if (asked.facts.request.direction === 'inbound' && !speaksOnInbound(rule.kind)) continue
    if (!ruleApplies(rule, scene)) continue
    const span = inForce(rule, pack)
    if (asked.at >= span.until) continue
    const finding = evaluatorOf(rule.kind)(rule, scene, pack)
    if (finding) spoken.push({ rule, pack, finding, span })
  }
  return spoken
}

/** Law begins and ends with a day where the pack is law. Read once: a pack never changes. */
const spans = new WeakMap<Rule, Span>()

function inForce(rule: Rule, pack: Pack): Span {
  const read = spans.get(rule)
  if (read) return read
  const zone: Zone = zoneOf(pack.zones[0] ?? 'UTC')
  const span = {
    from: startOfDay(zone, dayNumber(rule.from)),
    until: rule.until ? startOfDay(zone, dayNumber(rule.until)) : Number.POSITIVE_INFINITY,
  }
  spans.set(rule, span)
  return span
}

/** Undefined: it is not in force yet. */
function verdictOf({ rule, pack, finding, span }: Spoken, { facts, at, limit }: Scene): Verdict | undefined {
  if (at < span.from) return undefined
  const { id: ruleId, citation, grade, force } = rule
  const said = { ruleId, pack: pack.id, packVersion: versionOf(pack), citation, grade, force }
  if ('say' in finding) return { ...said, verdict: 'require', code: finding.code, detail: { say: finding.say } }
  if ('ensure' in finding)
    return { ...said, verdict: 'require', code: finding.code, detail: { ensure: finding.ensure } }
  const next = finding.next(at)
  if (next === at) return { ...said, verdict: 'pass', code: null }
  const { code, detail } = finding
  const against = {
    ...said,
    code,
    nextAllowedAt: next < limit ? instantFromEpochMs(Math.min(next, span.until)) : null,
    ...(detail && { detail }),
  }
  if (grade === 'advice') return { ...against, verdict: 'advise' }
  if (force === 'shadow') return { ...against, verdict: 'shadow_deny' }
  return { ...against, verdict: isOverridden(rule, facts) ? 'overridden' : 'deny' }
}

const isOverridden = ({ grade, overrides }: Rule, { request: { override } }: ContactFacts): boolean =>
  grade === 'presumption' && !!override?.evidence && (overrides?.includes(override.code) ?? false)

function nextOf(spoken: readonly Spoken[], { facts, at, limit }: Scene): Instant | null {
  const next = together(nextsOf(spoken, facts), at, limit)
  return next < limit ? instantFromEpochMs(next) : null
}

/** What may stand in the way, now or later. */
const nextsOf = (spoken: readonly Spoken[], facts: ContactFacts): readonly Next[] =>
  spoken.flatMap(({ rule, finding, span }) =>
    'next' in finding && rule.grade !== 'advice' && rule.force === 'enforced' && !isOverridden(rule, facts)
      ? [during(finding.next, span)]
      : [],
  )

/**
 * Whether a contact may be made, at any moment from `at` on, if the facts stay as they are: what `evaluate` would answer then.
 * The rules are read once for all the moments asked about.
 */
export function permission({ packs, facts, at }: Question): (moment: Instant) => boolean {
  const scene = sceneOf(facts, Date.parse(at))
  const spoken = packs.filter((pack) => packApplies(pack, scene)).flatMap((pack) => heard(pack, scene))
  const nexts = nextsOf(spoken, facts)
  return (moment) => {
    const ms = Date.parse(moment)
    return nexts.every((next) => next(ms) === ms)
  }
}

function gradeOf(verdicts: readonly Verdict[]): Decision['grade'] {
  const against = verdicts.filter(({ verdict }) => verdict === 'deny')
  if (against.length > 0) return against.some(({ grade }) => grade === 'bar') ? 'bar' : 'presumption'
  return verdicts.some(({ verdict }) => verdict === 'advise' || verdict === 'overridden') ? 'advice' : null
}

const collected = (spoken: readonly Spoken[], { at }: Scene, what: 'say' | 'ensure'): string[] => [
  ...new Set(
    spoken.flatMap(({ rule, finding, span }) =>
      at >= span.from && rule.force === 'enforced' ? asked(finding, what) : [],
    ),
  ),
]

const asked = (finding: Finding, what: 'say' | 'ensure'): readonly string[] => {
  if (what === 'say') return 'say' in finding ? finding.say : []
  return 'ensure' in finding ? finding.ensure : []
}

/** Reasons that would answer every presumption that denied. */
function commonOverrides(spoken: readonly Spoken[], denials: readonly Verdict[]): string[] {
  const [first = [], ...others] = denials.map(
    ({ ruleId }) => spoken.find(({ rule }) => rule.id === ruleId)?.rule.overrides ?? [],
  )
  return first.filter((reason) => others.every((reasons) => reasons.includes(reason)))
}
