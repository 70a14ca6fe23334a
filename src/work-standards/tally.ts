import type { Tally } from './judge-rules.ts'
import type { Breach } from './model.ts'

/** A breach as it was counted. */
export const missed = ({ agencyId, kind, dueAt }: Breach): Tally => ({ agencyId, kind, dueAt, met: false })
