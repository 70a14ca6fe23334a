import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { holdEvent, personalDataEvents } from '../events.ts'
import { NamesHold } from '../input.ts'
import { personalDataProblems as problems } from '../problems.ts'
import { released } from '../rules.ts'
import { holdForChange, saveHold } from '../store.ts'
import { holdView } from '../view.ts'

export const releaseLegalHold = command({
  name: 'legal_hold.release',
  summary: 'End a legal hold: the matter is over',
  scope: 'accounts:erase',
  input: NamesHold,
  problems: [problems.holdReleased],
  load: (context, { legalHold }) => ({ hold: holdForChange(context, legalHold) }),
  decide: ({ hold: [hold] }, _, { now }) => (hold ? released(hold, now) : refuse(notFound())),
  write: (hold) => [saveHold(hold)],
  events: (hold) => [holdEvent(personalDataEvents.released, hold)],
  view: holdView,
})
