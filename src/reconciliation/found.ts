import type { Instant } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import { isWithheld } from './comparing-rules.ts'
import { type Difference, DifferenceId, type Finding, type Reconciliation } from './model.ts'

/** A finding as a difference to answer. One the agency may not know of stands at once: nobody could answer it. */
export function differenceOf(
  { lenderId, agencyId, id: reconciliationId }: Reconciliation,
  finding: Finding,
  { now, newId, answerBy }: { now: Instant; newId: Context['newId']; answerBy: Instant },
): Difference {
  const withheld = isWithheld(finding)
  return {
    ...finding,
    ...{ lenderId, agencyId: withheld ? null : agencyId, statedBy: agencyId, reconciliationId },
    ...{ id: newId(DifferenceId), state: withheld ? 'standing' : 'open' },
    ...{ corrects: null, code: null, contestedBy: null, contestCode: null, contestNote: null },
    ...{ answerBy: withheld ? null : answerBy, endedAt: withheld ? now : null, createdAt: now, version: 1 },
  }
}
