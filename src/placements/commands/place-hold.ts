import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { holdEvent, holdEvents } from '../hold-events.ts'
import { PlaceHold } from '../hold-input.ts'
import { lapseOf } from '../hold-lapse.ts'
import { HoldId } from '../hold-model.ts'
import { placeHold as place } from '../hold-rules.ts'
import { insertHold } from '../hold-store.ts'
import { placeOfNote, withNote } from '../hold-view.ts'
import { placementProblems as problems } from '../problems.ts'
import { sealWords } from '../sealed-words.ts'
import { placementForChange, savePlacement } from '../store.ts'

export const placeHold = command({
  name: 'placement.hold',
  summary: 'Put a placement on hold: work stops until the last hold is gone',
  scope: 'placements:work',
  input: PlaceHold,
  problems: [problems.statusUnfit, problems.holdSource, problems.codeUnfit, problems.holdUntilPast],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, input, { org, lends, now, newId }) => {
    if (!placement) return refuse(notFound())
    const { source, code = null, reference = null, until = null, note = null } = input
    const hold = { id: newId(HoldId), source, code, reference, until, by: { org, lends } }
    const placed = place(placement, hold, now)
    return placed.ok ? ok({ ...placed.value, note }) : placed
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: async ({ hold, placement, note }, context) => [
    savePlacement(placement),
    insertHold({ ...hold, note: await sealWords(note, placeOfNote(hold), context) }),
    ...lapseOf(hold, context),
  ],
  events: (change) => [holdEvent(holdEvents.placed, change)],
  view: ({ hold, note }) => withNote(hold, note),
  constraints: { placement_holds_once: problems.holdThere },
})
