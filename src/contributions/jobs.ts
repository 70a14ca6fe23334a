import { execute } from '../command.ts'
import { EXCHANGE_DAILY } from '../exchange/index.ts'
import type { JobKind } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { timeOf } from '../store/index.ts'
import { EXCHANGE_OBJECTION_HAND } from './client-objection-model.ts'
import { computeLevels } from './commands/compute-levels.ts'
import { handClientObjection } from './commands/hand-client-objection.ts'
import { purgeRecords } from './commands/purge-records.ts'
import { suppressRecord } from './commands/suppress-record.ts'
import { tellCorrection } from './commands/tell-correction.ts'
import { EXCHANGE_CORRECTION_TELL, EXCHANGE_DISPUTE_DUE } from './model.ts'

const DAY = 86_400

/** Pieces a claimed job purges before it is put down: seconds, well within the lease. */
const PIECES_MAX = 20

export const contributionJobs: readonly JobKind[] = [
  {
    kind: EXCHANGE_DAILY,
    run: async (deps, { actor, subjectId: exchangeMember }) => {
      const input = { exchangeMember }
      for (let piece = 0; piece < PIECES_MAX; piece++) {
        const { body } = await execute(deps, { actor, command: purgeRecords, input })
        const { more, isOver } = JSON.parse(body) as { more: boolean; isOver: boolean }
        if (more) continue
        if (isOver) return 'done'
        await execute(deps, { actor, command: computeLevels, input })
        return { again: addSeconds(timeOf(deps, actor), DAY) }
      }
      return { again: timeOf(deps, actor) }
    },
  },
  {
    kind: EXCHANGE_DISPUTE_DUE,
    run: async (deps, { actor, subjectId: exchangeDispute }) => {
      await execute(deps, { actor, command: suppressRecord, input: { exchangeDispute } })
      return 'done'
    },
  },
  {
    kind: EXCHANGE_OBJECTION_HAND,
    run: async (deps, { actor, subjectId: exchangeClientObjection }) => {
      await execute(deps, { actor, command: handClientObjection, input: { exchangeClientObjection } })
      return 'done'
    },
  },
  {
    kind: EXCHANGE_CORRECTION_TELL,
    run: async (deps, { actor, subjectId: exchangeCorrection }) => {
      await execute(deps, { actor, command: tellCorrection, input: { exchangeCorrection } })
      return 'done'
    },
  },
]
