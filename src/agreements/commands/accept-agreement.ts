import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { accept } from '../agreement-rules.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { AcceptAgreement } from '../input.ts'
import { agreementProblems as problems } from '../problems.ts'
import { agreementForChange, calendarOf, lenderCalendarOf, saveAgreement, supersededBy } from '../store.ts'
import { agreementView } from '../view.ts'

/** What it supersedes ends in the same moment. */
export const acceptAgreement = command({
  name: 'agreement.accept',
  summary: 'Accept the offer on the table: the agreement runs',
  scope: 'agreements:write',
  input: AcceptAgreement,
  problems: [problems.statusUnfit, problems.notYours, problems.offerStale],
  constraints: { agreements_active: problems.running },
  load: (context, { agreement }) => ({
    found: agreementForChange(context, agreement),
    superseded: supersededBy(context, agreement),
    calendar: lenderCalendarOf(context, agreement),
  }),
  decide: ({ found: [found], superseded: [superseded], calendar }, _, context) =>
    found ? accept(found, { superseded, calendar: calendarOf(calendar) }, context) : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: ({ next, superseded }) => [...(superseded ? [saveAgreement(superseded)] : []), saveAgreement(next)],
  events: ({ next, superseded }) => [
    ...(superseded ? [agreementEvent(agreementEvents.superseded, superseded)] : []),
    agreementEvent(agreementEvents.started, next),
  ],
  view: ({ next }, context) => agreementView(next, context),
})
