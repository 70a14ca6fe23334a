import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { inquired, inquiryEvents, inquiryFacts, inquiryWrites } from '../making.ts'
import { inquiryRunEvents, runEvent } from '../run-events.ts'
import { AnswerItem } from '../run-input.ts'
import { counted } from '../run-rules.ts'
import { itemNumbered, runForChange, saveItem, saveRun } from '../run-store.ts'
import { sealItem } from '../run-view.ts'
import { answeredView } from '../view.ts'

/** Run by the run’s job: the inquiry, its answer and the count are stored together, so that none is made twice. */
export const answerItem = command({
  name: 'inquiry_run.answer',
  summary: 'Make the next inquiry of a run',
  scope: 'exchange:write',
  input: AnswerItem,
  load: (context, { inquiryRun, number, asked }) => ({
    run: runForChange(context, inquiryRun),
    item: itemNumbered(context, inquiryRun, number),
    ...inquiryFacts(context, asked),
  }),
  decide: ({ run: [run], item: [item], ...facts }, { asked }, context) => {
    if (!run || !item) return refuse(notFound())
    if (item.state !== 'waiting') return ok(null)
    const made = inquired(facts, { ...asked, startedBy: run.startedBy }, context)
    const state = made.ok ? ('answered' as const) : ('refused' as const)
    const problem = made.ok ? null : made.refusal.kind.code
    return ok({
      asked,
      made: made.ok ? made.value : null,
      run: counted(run, state, context.now),
      item: { ...item, state, problem },
    })
  },
  write: async (decided, context) => {
    if (!decided) return []
    const { asked, made, run, item } = decided
    const answer = made && (await sealItem(context, 'answer', { item, value: answeredView(made) }))
    return [
      ...(made ? inquiryWrites(made, asked, context) : []),
      saveItem({ ...item, inquiryId: made?.inquiry.id ?? null, answer }),
      saveRun(run),
    ]
  },
  events: (decided) => {
    if (!decided) return []
    const { made, run } = decided
    return [
      ...(made ? inquiryEvents(made) : []),
      ...(run.state === 'done' ? [runEvent(inquiryRunEvents.finished, run)] : []),
    ]
  },
  view: (decided) => ({ done: decided !== null }),
})
