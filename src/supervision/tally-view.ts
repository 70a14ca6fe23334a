import { z } from '@hono/zod-openapi'
import { EventId } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { EventProofResource, proofOf } from '../log/index.ts'
import type { Context } from '../store/index.ts'
import { SupervisionExportId } from './model.ts'
import type { OpenedTally } from './tally-store.ts'

export const ExportTalliesResource = z
  .object({
    supervisionExportId: idOf(SupervisionExportId),
    tallies: z
      .array(
        z
          .object({
            day: dayText(),
            opening: z.string().max(1_000_000).openapi({
              description:
                'What was counted that day, and a salt: JSON, whose SHA-256 is the `commitment` of the event',
            }),
            proof: EventProofResource.nullable(),
          })
          .openapi('SupervisionExportTally'),
      )
      .max(25),
    hasMore: z.boolean().openapi({ description: 'Ask again with `after` the last day' }),
  })
  .openapi('SupervisionExportTallies')

/** A count, and what shows that the log has it; null while its event waits. */
export const tallyEntry = (found: OpenedTally, { org }: Pick<Context, 'org'>) => ({
  ...{ day: found.day, opening: found.opening },
  proof: proofOf(found, EventId.fromUuid(found.event_id), org),
})
