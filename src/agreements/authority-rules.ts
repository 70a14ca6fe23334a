import { type AgreementKind, type Instalment, kindTable } from './model.ts'

/** What a mandate lets the agency agree to by itself. */
export interface Authority {
  /** Of what is owed, in basis points. */
  readonly discountMax: number
  readonly instalmentsMax: number
  /** The least an instalment but the last may be, in minor units. */
  readonly instalmentMin: number
}

export interface Offered {
  readonly kind: AgreementKind
  readonly owed: bigint
  readonly total: bigint
  readonly schedule: readonly Instalment[]
}

export type Beyond = 'kind' | 'discount' | 'instalments' | 'instalment'

/** What of an offer is beyond the authority; null: nothing. A lender, whose authority is null, needs nobody’s leave. */
export function withinAuthority({ kind, owed, total, schedule }: Offered, authority: Authority | null): Beyond | null {
  if (authority === null) return null
  if (kindTable[kind].authority === 'lender') return 'kind'
  if ((owed - total) * 10_000n > owed * BigInt(authority.discountMax)) return 'discount'
  if (schedule.length > authority.instalmentsMax) return 'instalments'
  const least = BigInt(authority.instalmentMin)
  return schedule.slice(0, -1).some(({ amount }) => amount < least) ? 'instalment' : null
}
