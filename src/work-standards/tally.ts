import type { Tally } from './judge-rules.ts'
import type { Breach } from './model.ts'

/** Breaches as they were counted: of questions, those an agency answers. */
export const missed = (breaches: readonly Breach[]): Tally[] =>
  breaches.flatMap(({ agencyId, owedBy, kind, dueAt }) =>
    kind === 'answer_query' && owedBy !== agencyId ? [] : [{ agencyId, kind, dueAt, met: false }],
  )
