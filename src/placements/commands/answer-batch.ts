import { command } from '../../command.ts'
import { notFound, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { hashed, schedule } from '../../store/index.ts'
import { offersAmong, saveExceptions } from '../batch-answers-store.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { AnswerBatch } from '../batch-input.ts'
import { batchJob } from '../batch-jobs.ts'
import { readAnswer, ready } from '../batch-rules.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { batchView } from '../batch-view.ts'
import { placementProblems as problems } from '../problems.ts'
import { wrongSide } from '../sides.ts'

export const answerBatch = command({
  name: 'placement_batch.answer',
  summary: 'Answer every offer of a batch in one call',
  scope: 'placements:respond',
  input: AnswerBatch,
  problems: [problems.wrongSide, problems.batchStateUnfit, problems.answerUnclear],
  load: (context, { batch: id, except }) => ({
    batch: batchForChange(context, { id }),
    offers: offersAmong(
      context,
      id,
      except.map(({ placement }) => ({ id: placement })),
    ),
  }),
  decide: ({ batch: [found], offers }, input, { lends }) => {
    if (!found) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const batch = ready(found, 'answer')
    if (!batch.ok) return batch
    const answer = readAnswer(input)
    if (!answer.ok) return answer
    const known = new Set(offers.map((offer) => offer.id))
    const stranger = input.except.findIndex(({ placement }) => !known.has(placement))
    if (stranger >= 0) {
      return refuse(unresolved(`except/${stranger}/placement`, 'The batch holds no such offer to you.'))
    }
    return ok({
      batch: {
        ...batch.value,
        ...{ state: 'answering' as const, answer: answer.value.all, reached: '0' },
        version: batch.value.version + 1,
      },
      exceptions: answer.value.exceptions,
    })
  },
  revises: ({ batch: [batch] }) => batch ?? null,
  write: ({ batch, exceptions }, context) => [
    saveBatch(batch),
    hashed,
    ...saveExceptions(context, batch.id, exceptions),
    schedule({ kind: batchJob.answer, subjectId: batch.id, dueAt: context.now }, context),
  ],
  events: ({ batch }) => [batchEvent(batchEvents.responded, batch)],
  view: ({ batch }, { org }) => batchView(batch, org),
})
