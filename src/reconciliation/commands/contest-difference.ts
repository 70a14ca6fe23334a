import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { endOfBusinessDays } from '../../kernel/working-calendar.ts'
import { contest } from '../difference-rules.ts'
import { differenceNamed, reconciliationOf, saveDifference } from '../difference-store.ts'
import { sealNote, withNote } from '../difference-view.ts'
import { differenceEvent, differenceEvents } from '../events.ts'
import { ContestDifference } from '../input.ts'
import { reconciliationProblems as problems } from '../problems.ts'
import { ANSWER_DAYS, inState } from '../rules.ts'
import { sideOf } from '../sides.ts'
import { calendarsOfDifference } from '../store.ts'

export const contestDifference = command({
  name: 'difference.contest',
  summary: 'Say that the other side’s record is wrong; it has ten working days to answer',
  scope: 'placements:work',
  input: ContestDifference,
  problems: [problems.stateUnfit, problems.differenceStateUnfit, problems.codeUnfit],
  load: (context, { difference }) => ({
    reconciliation: reconciliationOf(context, difference),
    difference: differenceNamed(context, difference),
    calendars: calendarsOfDifference(context, difference),
  }),
  decide: (
    { reconciliation: [found], difference: [difference], calendars: [calendars] },
    { code, note = null },
    { lends, now },
  ) => {
    if (!found || !difference || !calendars) return refuse(notFound())
    const answerBy = endOfBusinessDays(now, ANSWER_DAYS, lends ? calendars.agency : calendars.lender)
    const contested = contest(difference, { code, side: sideOf(lends), answerBy })
    if (!contested.ok) return contested
    const compared = inState(found, 'compared')
    return compared.ok ? ok({ difference: contested.value, reconciliation: compared.value, note }) : compared
  },
  revises: ({ difference: [difference] }) => difference ?? null,
  write: async ({ difference, note }, context) => [
    saveDifference({ ...difference, contestNote: await sealNote(difference, note, context) }),
  ],
  events: ({ difference, reconciliation }, { lends }) => [
    differenceEvent(differenceEvents.contested, reconciliation, {
      ...difference,
      ...{ by: sideOf(lends), code: difference.contestCode },
    }),
  ],
  view: ({ difference, note }, context) => withNote(difference, note, context),
})
