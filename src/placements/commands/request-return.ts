import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { placementProblems as problems } from '../problems.ts'
import { returnEvent, returnEvents } from '../return-events.ts'
import { RequestReturn } from '../return-input.ts'
import { RETURN_LAPSE } from '../return-lapse.ts'
import { ReturnId } from '../return-model.ts'
import { requestReturn as request } from '../return-rules.ts'
import { insertReturn } from '../return-store.ts'
import { placeOfReturnNote, withNotes } from '../return-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'
import { placementForChange, savePlacement } from '../store.ts'

export const requestReturn = command({
  name: 'placement.request_return',
  summary: 'Ask to give a placement back, with a code: it is returned unless the lender refuses in time',
  scope: 'placements:work',
  input: RequestReturn,
  problems: [problems.wrongSide, problems.statusUnfit],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, { code, note = null }, { lends, now, newId }) => {
    if (!placement) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const requested = request(placement, { id: newId(ReturnId), code }, now)
    return requested.ok ? ok({ ...requested.value, note }) : requested
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: async ({ returned, placement, note }, context) => {
    const sealed = await sealWords(note, placeOfReturnNote(returned, 'note_sealed'), context)
    return [
      savePlacement(placement),
      insertReturn({ ...returned, note: sealed, refusalNote: null }),
      schedule({ kind: RETURN_LAPSE, subjectId: returned.id, dueAt: returned.answerBy }, context),
    ]
  },
  events: (change) => [returnEvent(returnEvents.requested, change)],
  view: ({ returned, note }) => withNotes(returned, { note, refusalNote: null }),
})
