import { canonical } from '../compliance/index.ts'
import type { Basis } from './decision-facts-rules.ts'
import type { Ground } from './decision-ground.ts'

/** Each debt a contact would be about, as if it were the only one: the one it is asked for first, each once. */
export function groundsOf(ground: Ground): readonly Ground[] {
  const others = new Map<string, Ground>()
  for (const debt of ground.debts ?? []) {
    if (!debt || debt.account.id === ground.account.id) continue
    others.set(debt.account.id, { ...ground, ...debt })
  }
  return [ground, ...others.values()]
}

/** What it is about besides the one it is asked for, as it is stored: uuids; null: nothing. */
export function debtsBesides(ground: Ground) {
  const [, ...others] = groundsOf(ground)
  if (others.length === 0) return null
  return others.map(({ account, placement }) => ({ account: account.id, placement: placement?.id ?? null }))
}

/** What the bases of several debts rest on together: of each debt but the first, only what is otherwise for it. */
export function combined([first, ...others]: readonly [Basis, ...Basis[]]): Basis {
  if (others.length === 0) return first
  const besides = others.map(({ facts, standing }) => ({ facts: differing(first.facts, facts), standing }))
  return { ...first, besides }
}

function differing<Facts extends object>(first: Facts, other: Facts): Partial<Facts> {
  const fields = Object.entries(other).filter(
    ([field, value]) => canonical(value) !== canonical(first[field as keyof Facts]),
  )
  return Object.fromEntries(fields) as Partial<Facts>
}

/** The basis of each debt by itself again, the one asked for first. */
export const basesOf = ({ besides = [], ...first }: Basis): readonly [Basis, ...Basis[]] => [
  first,
  ...besides.map(({ facts, standing }) => ({ ...first, facts: { ...first.facts, ...facts }, standing })),
]

/** The account a basis is about, as uuid. */
export const debtOf = ({ facts }: Basis): string => facts.request.debts[0] ?? ''
