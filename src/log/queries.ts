import { base64 } from '../kernel/base64.ts'
import { Problem } from '../kernel/problem.ts'
import { query } from '../query.ts'
import { ProveConsistency, ProveEvent } from './input.ts'
import { logProblems } from './problems.ts'
import { eventInLog, logGrowth } from './proof-store.ts'
import { proofOf, tileOf } from './proving.ts'
import { hashesOf } from './tile-rules.ts'
import { consistencyPath } from './tree-rules.ts'
import type { EventProofResource, LogConsistencyResource } from './view.ts'

export const proveEvent = query({
  name: 'event.prove',
  summary: 'Prove that an event is in the log',
  scope: 'events:read',
  input: ProveEvent,
  problems: [logProblems.waiting, logProblems.erased],
  load: (context, { event }) => ({ found: eventInLog(context, event) }),
  view: ({ found: [found] }, { event }, { org }): EventProofResource | null => {
    if (!found) return null
    const { place, size, note, salt } = found
    if (place === null || size === null || note === null) {
      throw new Problem(logProblems.waiting, { retryAfterSeconds: 1 })
    }
    if (salt === null) throw new Problem(logProblems.erased)
    return proofOf(found, event, org)
  },
})

export const proveConsistency = query({
  name: 'log.prove_consistency',
  summary: 'Prove that the log only grew',
  scope: 'events:read',
  input: ProveConsistency,
  problems: [logProblems.ahead],
  load: (_, { from, to }) => ({ growth: logGrowth(from, to) }),
  view: ({ growth: [growth] }, { from, to }): LogConsistencyResource => {
    const size = Number(growth?.size ?? 0)
    const end = to ?? size
    if (!growth?.note || end > size || from > end) throw new Problem(logProblems.ahead)
    const path = consistencyPath(from, end, hashesOf((growth.tiles ?? []).map(tileOf)))
    return { from, to: end, path: path.map(base64), checkpoint: growth.note }
  },
})
