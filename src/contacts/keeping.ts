import { sealWords } from '../placements/index.ts'
import type { Context, Statement } from '../store/index.ts'
import type { UnsealedDecision } from './decision-model.ts'
import { insertDecision, reserve } from './decision-store.ts'
import { placeOfSealed } from './decision-view.ts'

/** A decision with what is to be sealed of it. */
export interface Kept {
  readonly decision: UnsealedDecision
  readonly facts: string
  readonly evidence: string | null
}

/** Stores a decision, its facts sealed beside it, and holds the slot of an allow. */
export async function keep({ decision, facts, evidence }: Kept, context: Context): Promise<readonly Statement[]> {
  const sealed = {
    ...decision,
    facts: await sealWords(facts, placeOfSealed(decision, 'facts_sealed'), context),
    overrideEvidence: await sealWords(evidence, placeOfSealed(decision, 'override_evidence_sealed'), context),
  }
  return [insertDecision(sealed), ...reserve(sealed)]
}
