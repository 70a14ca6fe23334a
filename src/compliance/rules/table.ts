import type { Pack, Rule, RuleKind } from '../rule-model.ts'
import { affirm, content, disclose, language } from './content.ts'
import { budget, cooling, frequency, pattern } from './counters.ts'
import type { Evaluator, Finding } from './finding.ts'
import { address, endpoint, optOut } from './permissions.ts'
import { attorney, recipients, status, workplace } from './persons.ts'
import type { Scene } from './scene.ts'
import { barred, collector, licence, notice, openCase, period, stage, treatment } from './standing.ts'
import { inconvenient, window } from './times.ts'

/** How each kind of rule is evaluated. A kind without an entry does not compile. */
const evaluators: { readonly [K in RuleKind]: Evaluator<K> } = {
  window,
  inconvenient,
  frequency,
  cooling,
  pattern,
  recipients,
  status,
  workplace,
  attorney,
  case: openCase,
  opt_out: optOut,
  address,
  endpoint,
  notice,
  period,
  treatment,
  stage,
  budget,
  barred,
  licence,
  collector,
  content,
  affirm,
  disclose,
  language,
  duty: () => undefined,
}

export const evaluatorOf = (kind: RuleKind) =>
  evaluators[kind] as (rule: Rule, scene: Scene, pack: Pack) => Finding | undefined

/** What holds also when the person called us: how we speak, not whether. */
const inbound = new Set<RuleKind>(['collector', 'content', 'affirm', 'disclose', 'language'])
export const speaksOnInbound = (kind: RuleKind): boolean => inbound.has(kind)
