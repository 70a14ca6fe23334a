import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type AllocationRule, allocationRules, unregulated } from './allocation.law.ts'
import { NOTHING } from './debt.ts'
import { type Component, type Components, components } from './model.ts'

/** Whose word the order of a payment is: a law's, a mandate's, or nobody's. */
export const allocationBases = ['law', 'mandate', 'unregulated'] as const
export type AllocationBasis = (typeof allocationBases)[number]

/** In which order a payment paid, and why. Kept with it: what is decided later changes nothing of it. */
export interface AllocationOrder {
  readonly order: readonly Component[]
  readonly basis: AllocationBasis
  /** The law that holds there, whoever chose among what it allows; null: none is kept. */
  readonly rule: string | null
}

/** The law on a day where a debt lies: of its own place, else of its country. */
export const allocationRuleOn = (jurisdiction: string, on: CalendarDate): AllocationRule | undefined =>
  [jurisdiction, jurisdiction.slice(0, 2)]
    .flatMap((place) =>
      allocationRules.filter(({ jurisdictions, from }) => jurisdictions.includes(place) && from <= on),
    )
    .at(0)

/** Whether every part stands in an order once. */
export const isWhole = (order: readonly Component[]): boolean =>
  order.length === components.length && components.every((component) => order.includes(component))

/** Whether a law leaves an order to those who choose it: what it names stays in its order. */
export function isLawful(order: readonly Component[], law: AllocationRule | undefined): boolean {
  if (!law || law.byAgreement) return true
  const named = order.filter((component) => law.named.includes(component))
  return named.every((component, index) => component === law.named[index])
}

/**
 * In which order a payment of a day pays a debt: as its mandate says where the law of that day lets it, else as the law,
 * else as where none is kept.
 */
export function orderOf(
  { jurisdiction, on }: { readonly jurisdiction: string; readonly on: CalendarDate },
  chosen: readonly Component[] | null,
): AllocationOrder {
  const law = allocationRuleOn(jurisdiction, on)
  const rule = law?.rule ?? null
  if (chosen && isWhole(chosen) && isLawful(chosen, law)) return { order: chosen, basis: 'mandate', rule }
  return law ? { order: law.standing, basis: 'law', rule } : { order: unregulated, basis: 'unregulated', rule }
}

/** Pays `amount` down a debt in an order. The parts sum to the amount; what is beyond all that is owed lands in principal. */
export function allocate(owed: Components, amount: bigint, order: readonly Component[]): Components {
  const parts = { ...NOTHING }
  let left = amount
  for (const component of order) {
    const open = owed[component] > 0n ? owed[component] : 0n
    parts[component] = left < open ? left : open
    left -= parts[component]
  }
  parts.principal += left
  return parts
}
