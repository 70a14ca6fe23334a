import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { expireSignal } from './commands/expire-signal.ts'
import { MATCHED_MAX, matchParties } from './commands/match-parties.ts'
import { PARTIES_MATCH, SIGNAL_EXPIRE } from './job-names.ts'
import { LOOKED_FOR, unmatchedParties, wantedMarks } from './matching-queries.ts'

/** When parties are looked for again, in seconds; new ones bring it forward. */
const LOOKS_EVERY = 300

/**
 * Takes parties without the tokens wanted, stretch by stretch, until all have them. Only where both the evaluator’s seeds and
 * the matcher’s keys are: no other process claims it.
 */
const matching: JobKind = {
  kind: PARTIES_MATCH,
  possible: ({ evaluator, matcher }) => evaluator !== undefined && matcher !== undefined,
  run: async (deps, { actor }) => {
    const { marks } = await ask(deps, { actor, query: wantedMarks, input: {} })
    const { parties } = await ask(deps, { actor, query: unmatchedParties, input: { marks } })
    for (let from = 0; from < parties.length; from += MATCHED_MAX) {
      const next = parties.slice(from, from + MATCHED_MAX)
      await execute(deps, { actor, command: matchParties, input: { parties: next } })
    }
    if (parties.length > 0) deps.log({ event: 'parties_matched', org: actor.org, parties: parties.length })
    const now = timeOf(deps, actor)
    return { again: parties.length < LOOKED_FOR ? addSeconds(now, LOOKS_EVERY) : now }
  },
}

const expiring: JobKind = {
  kind: SIGNAL_EXPIRE,
  run: async (deps, { actor, subjectId: safetySignal }) => {
    await execute(deps, { actor, command: expireSignal, input: { safetySignal } })
    return 'done'
  },
}

export const signalJobs: readonly JobKind[] = [matching, expiring]
