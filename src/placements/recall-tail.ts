import type { Instant } from '../kernel/instant.ts'
import { codeNamed } from './dictionary.ts'
import { tailUntil } from './recall-clock.ts'
import type { PlacementRecall, TailWhy } from './recall-model.ts'

type Ended = Pick<PlacementRecall, 'recalledAt' | 'reason' | 'clock'>

/** Whether payments after a final recall may still earn the agency commission, and until when. */
export function tailOf({ recalledAt, reason, clock }: Ended): {
  readonly eligible: boolean
  readonly why: TailWhy
  readonly until: Instant | null
} {
  const until = recalledAt === null ? null : tailUntil(recalledAt, clock)
  if (until === null) return { eligible: false, why: 'no_tail', until: null }
  if (codeNamed(reason)?.fault === 'agency') return { eligible: false, why: 'agency_fault', until: null }
  return { eligible: true, why: 'within_tail', until }
}

/** Whether a payment effective at a moment earns it. What was effective before the recall is ordinary commission. */
export function tailOfPayment(
  recall: Ended,
  effectiveAt: Instant,
): { readonly eligible: boolean; readonly why: TailWhy } {
  if (recall.recalledAt !== null && effectiveAt <= recall.recalledAt) return { eligible: false, why: 'before_recall' }
  const { eligible, why, until } = tailOf(recall)
  return eligible && until !== null && effectiveAt >= until ? { eligible: false, why: 'after_tail' } : { eligible, why }
}
