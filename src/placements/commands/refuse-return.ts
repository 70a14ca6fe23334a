import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems as problems } from '../problems.ts'
import { returnEvent, returnEvents } from '../return-events.ts'
import { RefuseReturn } from '../return-input.ts'
import { keepWorking } from '../return-rules.ts'
import { returnForChange, saveReturn } from '../return-store.ts'
import { placeOfReturnNote, returnView } from '../return-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const refuseReturn = command({
  name: 'placement.refuse_return',
  summary: 'Refuse a return with a code: the agency goes on working the account',
  scope: 'placements:place',
  input: RefuseReturn,
  problems: [problems.wrongSide, problems.returnOver],
  load: (context, { returned: id }) => ({ found: returnForChange(context, id) }),
  decide: ({ found: [found] }, { code, note = null }, { lends, now }) => {
    if (!found) return refuse(notFound())
    if (!lends) return refuse(wrongSide('lender'))
    const refused = keepWorking(found, { how: 'refused', code }, now)
    return refused.ok ? ok({ ...refused.value, before: found.returned, note }) : refused
  },
  revises: ({ found: [found] }) => found?.returned ?? null,
  write: async ({ returned, placement, note }, context) => {
    const refusalNote = await sealWords(note, placeOfReturnNote(returned, 'refusal_note_sealed'), context)
    return [saveReturn({ ...returned, refusalNote }), savePlacement(placement)]
  },
  events: (change) => [returnEvent(returnEvents.refused, change)],
  view: async ({ returned, before, note }, context) => ({
    ...(await returnView({ ...before, ...returned }, context)),
    refusalNote: note,
  }),
})
