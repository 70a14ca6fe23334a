import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { hashed } from '../../store/index.ts'
import { CHUNK_ROWS, paired } from '../batch-rules.ts'
import { letGo } from '../ending-store.ts'
import { savePlacements } from '../many-store.ts'
import { recalledWith } from '../recall-events.ts'
import { conclude } from '../recall-rules.ts'
import { StepRecall } from '../recall-run-input.ts'
import { dueCalendars, duePlacements, dueRecalls, nextDay, saveFinal } from '../recall-run-steps-store.ts'

/** A step of the job that makes the recalls of a run final on their day, as many as a chunk holds. */
export const concludeRecalls = command({
  name: 'recall.conclude',
  summary: 'Make the next recalls of a run final whose day has come',
  scope: 'placements:place',
  input: StepRecall,
  load: (context, { recall: id }) => ({
    placements: duePlacements(context, id),
    due: dueRecalls(context, id),
    calendars: dueCalendars(context, id),
    next: nextDay(context, id),
  }),
  decide: ({ placements, due, calendars, next: [next] }, _, { now }) => {
    const known = new Map(calendars.map((one) => [one.agency, one.calendars]))
    const files = paired(due, placements).flatMap(({ placement, ...recall }) => {
      const of = known.get(recall.agencyId)
      const final = of ? conclude({ recall, placement }, { now, calendars: of }) : null
      return final?.ok ? [final.value] : []
    })
    return ok({ files, more: due.length === CHUNK_ROWS, nextAt: next?.at ?? null })
  },
  write: ({ files }, context) =>
    files[0]
      ? [
          hashed,
          ...savePlacements(
            files[0].placement.lenderId,
            files.map(({ placement }) => placement),
          ),
          ...saveFinal(files.map(({ recall }) => recall)),
          ...letGo(
            files.map(({ placement }) => placement),
            context,
          ),
        ]
      : [],
  events: ({ files }) => files.flatMap(recalledWith),
  view: ({ more, nextAt }, { now }) => ({ again: more ? now : nextAt }),
})
