import { execute } from '../command.ts'
import type { ClaimedJob, JobKind } from '../jobs/index.ts'
import { addDays, type CalendarDate, startOfDay } from '../kernel/calendar-date.ts'
import { addSeconds } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { discloseExport } from './commands/disclose-export.ts'
import { expireExport } from './commands/expire-export.ts'
import { storeExportPart } from './commands/store-export-part.ts'
import { storeStatistic } from './commands/store-statistic.ts'
import { takeTallies } from './commands/take-tallies.ts'
import { SUPERVISION_DISCLOSE, SUPERVISION_EXPIRE, SUPERVISION_EXPORT } from './model.ts'
import { nextPiece } from './queries.ts'
import { SUPERVISION_COUNT } from './statistic-model.ts'
import { SUPERVISION_TALLY } from './tally-model.ts'
import { tallyDue } from './tally-queries.ts'

/** Steps a claimed job takes before it is put down: seconds, well within the lease. */
const STEPS_MAX = 20

async function exportOn(deps: Deps, { actor, subjectId: supervisionExport }: ClaimedJob) {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { piece } = await ask(deps, { actor, query: nextPiece, input: { supervisionExport } })
    if (!piece) return 'done' as const
    await execute(deps, { actor, command: storeExportPart, input: { supervisionExport, ...piece } })
  }
  return { again: timeOf(deps, actor) }
}

/** After midnight, when what was being written then is written. */
const TALLY_SECONDS = 30 * 60

async function tallyDays(deps: Deps, { actor }: ClaimedJob) {
  const { days } = await ask(deps, { actor, query: tallyDue, input: {} })
  for (const day of days.slice(0, STEPS_MAX)) await execute(deps, { actor, command: takeTallies, input: { day } })
  const now = timeOf(deps, actor)
  if (days.length > STEPS_MAX) return { again: now }
  return { again: addSeconds(startOfDay(addDays(now.slice(0, 10) as CalendarDate, 1), 'UTC'), TALLY_SECONDS) }
}

export const supervisionJobs: readonly JobKind[] = [
  { kind: SUPERVISION_EXPORT, run: exportOn },
  { kind: SUPERVISION_TALLY, run: tallyDays },
  {
    kind: SUPERVISION_COUNT,
    run: async (deps, { actor, subjectId: supervisionStatistic }) => {
      await execute(deps, { actor, command: storeStatistic, input: { supervisionStatistic } })
      return 'done'
    },
  },
  ...(
    [
      [SUPERVISION_DISCLOSE, discloseExport],
      [SUPERVISION_EXPIRE, expireExport],
    ] as const
  ).map(
    ([kind, command]): JobKind => ({
      kind,
      run: async (deps, { actor, subjectId: supervisionExport }) => {
        await execute(deps, { actor, command, input: { supervisionExport } })
        return 'done'
      },
    }),
  ),
]
