import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { type Context, hashed, schedule } from '../../store/index.ts'
import { CHUNK_ROWS } from '../batch-rules.ts'
import { letGo } from '../ending-store.ts'
import { recallEvent, recallEvents, recalledWith } from '../recall-events.ts'
import { recallJob } from '../recall-jobs.ts'
import { PlacementRecallId, type Recall } from '../recall-model.ts'
import type { RecallFile } from '../recall-rules.ts'
import { recallRunEvent, recallRunEvents } from '../recall-run-events.ts'
import { StepRecall } from '../recall-run-input.ts'
import { counted, recallRows } from '../recall-run-rules.ts'
import {
  chunkPlacementsToRecall,
  chunkRecallRows,
  chunkTimes,
  insertRecalls,
  timeKey,
} from '../recall-run-steps-store.ts'
import { runForChange, saveRun } from '../recall-run-store.ts'
import { placeOfRunNote } from '../recall-run-view.ts'
import { placeOfNote } from '../recall-view.ts'
import { openWords, sealWords } from '../sealed-words.ts'

/** A step of the recalling job: recalls the next placements. Those that are not final yet come due together. */
export const recallChunk = command({
  name: 'recall.apply',
  summary: 'Recall the next placements of a recall of many',
  scope: 'placements:place',
  input: StepRecall,
  load: (context, { recall: id }) => ({
    run: runForChange(context, { id }),
    placements: chunkPlacementsToRecall(context, id),
    rows: chunkRecallRows(context, id),
    times: chunkTimes(context, id),
  }),
  decide: ({ run: [run], placements, rows, times }, _, { now, newId }) => {
    if (run?.state !== 'recalling') return ok(null)
    const known = new Map(times.map(({ key, time }) => [key, time]))
    const timeOf = (placement: (typeof placements)[number]) => known.get(timeKey(placement))
    const { files, fates } = recallRows(
      { run, rows, placements, timeOf },
      { now, newId: () => newId(PlacementRecallId) },
    )
    return ok({ run: counted(run, fates, Number(run.reached) + CHUNK_ROWS), files, fates })
  },
  write: async (step, context) =>
    step
      ? [
          hashed,
          ...insertRecalls(step.run, await noted(step, context), step.fates),
          ...letGo(ended(step.files), context),
          saveRun(step.run),
          ...(step.run.state === 'done' && step.run.mode === 'pending'
            ? [schedule({ kind: recallJob.concludeMany, subjectId: step.run.id, dueAt: context.now }, context)]
            : []),
        ]
      : [],
  events: (step) =>
    step
      ? [
          ...step.files.flatMap((file) =>
            file.recall.state === 'pending' ? [recallEvent(recallEvents.requested, file)] : recalledWith(file),
          ),
          ...(step.run.state === 'done' ? [recallRunEvent(recallRunEvents.done, step.run)] : []),
        ]
      : [],
  view: () => ({}),
})

const ended = (files: readonly RecallFile[]) =>
  files.flatMap(({ recall, placement }) => (recall.recalledAt ? [placement] : []))

/** The recalls with the note of their run, sealed for each where it lies. */
async function noted({ run, files }: { run: Recall; files: readonly RecallFile[] }, context: Context) {
  const note = await openWords(run.note, placeOfRunNote(run), context)
  if (note === null) return files
  return Promise.all(
    files.map(async ({ recall, placement }) => ({
      recall: { ...recall, note: await sealWords(note, placeOfNote(recall), context) },
      placement,
    })),
  )
}
