import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { hashed } from '../../store/index.ts'
import { CHUNK_ROWS, paired } from '../batch-rules.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { recallRunEvent, recallRunEvents } from '../recall-run-events.ts'
import { StepRecall } from '../recall-run-input.ts'
import { counted, takeBackRows } from '../recall-run-rules.ts'
import { chunkPlacementsToRecall, chunkRecallRows } from '../recall-run-steps-store.ts'
import { runForChange, saveRun } from '../recall-run-store.ts'
import { chunkRecallsToTakeBack, saveTakenBack } from '../take-back-store.ts'

/** A step of the recalling job once the whole recall was withdrawn: takes back the next of its placements that are not final. */
export const takeBackChunk = command({
  name: 'recall.take_back',
  summary: 'Take back the next placements of a recall that was withdrawn',
  scope: 'placements:place',
  input: StepRecall,
  load: (context, { recall: id }) => ({
    run: runForChange(context, { id }),
    placements: chunkPlacementsToRecall(context, id),
    recalls: chunkRecallsToTakeBack(context, id),
    rows: chunkRecallRows(context, id),
  }),
  decide: ({ run: [run], placements, recalls, rows }, _, { now }) => {
    if (run?.state !== 'withdrawing') return ok(null)
    const files = paired(recalls, placements).map(({ placement, ...recall }) => ({ recall, placement }))
    const { taken, fates } = takeBackRows(rows, files, now)
    return ok({ run: counted(run, fates, Number(run.reached) + CHUNK_ROWS), files: taken, fates })
  },
  write: (step) => (step ? [hashed, ...saveTakenBack(step.run, step.files, step.fates), saveRun(step.run)] : []),
  events: (step) =>
    step
      ? [
          ...step.files.map((file) => recallEvent(recallEvents.withdrawn, file)),
          ...(step.run.state === 'withdrawn' ? [recallRunEvent(recallRunEvents.withdrawn, step.run)] : []),
        ]
      : [],
  view: () => ({}),
})
