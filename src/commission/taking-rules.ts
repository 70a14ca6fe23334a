import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer } from '../ledger/rules.ts'
import { type Commission, CommissionId, type StandingCommission } from './model.ts'
import { type Accrued, accruedBy } from './rules.ts'

interface Making {
  readonly newId: NewId
  readonly now: Instant
}

/** The twin of a line: the original's agency, rate and rule, whoever holds the debt by now. */
const twinOf = (line: Commission, { newId, now }: Making, twinSet: PostingSet | undefined): Commission => ({
  ...line,
  ...{ id: newId(CommissionId), reversesId: line.id, setId: twinSet?.id ?? null },
  ...{ basis: -line.basis, amount: -line.amount, recordedAt: now },
})

/** What was remitted is not owed any more: the agency owes it back instead. */
const owedBack = (twin: PostingSet): PostingSet => ({
  ...twin,
  postings: twin.postings.map((line) =>
    line.account === 'commission_due' ? { ...line, account: 'clawback_receivable' } : line,
  ),
})

/**
 * Takes back what a payment earned. `twins` are the twins of all its sets; those of commission that was remitted come
 * back as claw-backs. A flat amount passes to the next payment that stands on its placement.
 */
export function takenBack(
  standing: readonly StandingCommission[],
  twins: readonly PostingSet[],
  making: Making,
): Accrued {
  const byOriginal = new Map(twins.map((twin) => [twin.reversesId, twin]))
  const remitted = new Set(standing.flatMap((line) => (line.remitted && line.setId ? [line.setId] : [])))
  const passed = standing.flatMap((line) => (line.heir ? [passOn(line, line.heir, making)] : []))
  return {
    commissions: [
      ...standing.map(({ remitted: _, heir: __, ...line }) =>
        twinOf(line, making, line.setId ? byOriginal.get(line.setId) : undefined),
      ),
      ...passed.flatMap(({ commissions }) => commissions),
    ],
    sets: [
      ...twins.map((twin) => (twin.reversesId && remitted.has(twin.reversesId) ? owedBack(twin) : twin)),
      ...passed.flatMap(({ sets }) => sets),
    ],
  }
}

/** The heir's own line said that the flat amount was earned; that is taken back, and it earns the amount itself. */
function passOn(line: Commission, heir: Commission, making: Making): Accrued {
  const { setId: _, ...flat } = { ...heir, rule: line.rule, amount: line.amount, recordedAt: making.now }
  const { commissions, sets } = accruedBy({ ...flat, id: making.newId(CommissionId), reversesId: null }, making)
  return { commissions: [twinOf(heir, making, undefined), ...commissions], sets }
}

/**
 * Takes back lines the agency concedes after they were remitted, though what was paid stands: it owes them back. No flat
 * amount passes on, as none was earned.
 */
export function conceded(lines: readonly Commission[], making: Making): Accrued {
  const taken = lines.flatMap((line) => {
    if (line.setId === null) return []
    const set: PostingSet = {
      ...{ lenderId: line.lenderId, agencyId: line.agencyId, mandateId: line.mandateId, kind: 'reversal' },
      ...{ id: making.newId(PostingSetId), paymentId: line.paymentId, transactionId: null, reversesId: line.setId },
      ...{ effectiveOn: line.effectiveOn, recordedAt: making.now },
      postings: transfer({ debit: 'clawback_receivable', credit: 'commission_earned' }, line),
    }
    return [{ set, line: twinOf(line, making, set) }]
  })
  return { commissions: taken.map(({ line }) => line), sets: taken.map(({ set }) => set) }
}
