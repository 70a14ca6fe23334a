import type { Pack, Rule } from '../rule-model.ts'
import type { Scene } from './scene.ts'

/** `US-NY-NYC` lies in `US-NY`, and in itself. */
export const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}-`)

/** Whether a pack binds this contact: where it is, who makes it, and what kind of debt it is about. */
export function packApplies(pack: Pack, { facts }: Scene): boolean {
  const { actor } = facts.request
  if (pack.actors && !pack.actors.includes(actor.kind)) return false
  if (
    pack.exceptDebtKinds &&
    facts.debts.length > 0 &&
    facts.debts.every(({ kind }) => pack.exceptDebtKinds?.includes(kind))
  )
    return false
  return (
    pack.jurisdictions.length === 0 ||
    pack.jurisdictions.some((outer) => facts.jurisdictions.some((inner) => isWithin(inner, outer)))
  )
}

/** Whether a rule is about this channel, actor, sector and kind of debt. What is not known does not excuse. */
export function ruleApplies(rule: Rule, { facts, channels }: Scene): boolean {
  if (rule.channels && !rule.channels.some((channel) => channels.includes(channel))) return false
  if (rule.actors && !rule.actors.includes(facts.request.actor.kind)) return false
  if (rule.sectors && facts.sector !== null && !rule.sectors.includes(facts.sector)) return false
  return !rule.debtKinds || facts.debts.length === 0 || facts.debts.some(({ kind }) => rule.debtKinds?.includes(kind))
}
