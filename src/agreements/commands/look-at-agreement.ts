import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { GetAgreement } from '../input.ts'
import { look, type Sight } from '../keeping-rules.ts'
import { agreementForChange, calendarOf, lenderCalendarOf, saveAgreement } from '../store.ts'

const eventOf = {
  lapsed: agreementEvents.lapsed,
  completed: agreementEvents.completed,
  missed: agreementEvents.missed,
  cured: agreementEvents.cured,
  broken: agreementEvents.broken,
} as const satisfies Record<Exclude<Sight, 'nothing'>, unknown>

/** Run by its job when there may be something to see. The database schedules the next look with the time it is due. */
export const lookAtAgreement = command({
  name: 'agreement.look',
  summary: 'See whether an offer lapsed, and whether an agreement is kept',
  scope: 'agreements:write',
  input: GetAgreement,
  load: (context, { agreement }) => ({
    found: agreementForChange(context, agreement),
    calendar: lenderCalendarOf(context, agreement),
  }),
  decide: ({ found: [found], calendar }, _, { now }) =>
    found ? ok({ found, ...look(found, calendarOf(calendar), now) }) : refuse(notFound()),
  write: ({ found, next }) => (next === found ? [] : [saveAgreement(next)]),
  events: ({ next, saw }) => (saw === 'nothing' ? [] : [agreementEvent(eventOf[saw], next)]),
  view: ({ saw }) => ({ saw }),
})
