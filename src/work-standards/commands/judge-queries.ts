import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { breachEvent, movedEvents, workStandardEvents } from '../events.ts'
import { calendarsOfAgencies, standardsInUse, standardsKey } from '../facts-store.ts'
import { JudgeClocks } from '../input.ts'
import { countTallies, insertBreaches, saveBreaches } from '../judge-store.ts'
import { BreachId } from '../model.ts'
import { followQuery, judgeQuery } from '../query-judge-rules.ts'
import { ownCalendar, queriesDue, queryBreachesMoved, queryRun, saveQueryRun } from '../query-judge-store.ts'
import { CAPACITY_ADJUST, LOOKED_AT_ONCE } from '../running.ts'

const NONE = '00000000-0000-0000-0000-000000000000'

/** A step of the hourly job: the questions that came due since, and what became of those unanswered before. */
export const judgeQueries = command({
  name: 'work_standard.judge_queries',
  summary: 'Judge the questions whose time to answer is over',
  scope: 'placements:place',
  input: JudgeClocks,
  load: (context) => ({
    run: queryRun(context),
    due: queriesDue(context, LOOKED_AT_ONCE),
    moved: queryBreachesMoved(context, LOOKED_AT_ONCE),
    standards: standardsInUse(context),
    calendars: calendarsOfAgencies(context),
    own: ownCalendar(context),
  }),
  decide: ({ run: [run], due, moved, standards, calendars, own: [own] }, _, { org, now, newId }) => {
    const calendarOf = (owedBy: typeof org) => (owedBy === org ? own : calendars.get(owedBy))
    const judged = due.flatMap((query) => {
      const terms = standards.get(standardsKey(query.mandateId, query.mandateVersion))
      const calendar = calendarOf(query.askedBy === org ? query.agencyId : org)
      return terms && calendar
        ? [judgeQuery(query, { standards: terms, calendar }, { now, newId: () => newId(BreachId) })]
        : []
    })
    const changed = moved.flatMap((one) => {
      const calendar = calendarOf(one.breach.owedBy)
      return (calendar && followQuery(one, { now, calendar })) ?? []
    })
    const last = due.at(-1)
    const reached = last ? { queriesDueTo: last.dueAt, queriesTo: last.subjectId } : undefined
    return ok({
      found: judged.flatMap(({ found }) => found ?? []),
      tallies: judged.flatMap(({ tally }) => tally ?? []),
      changed,
      run: reached ?? (run ? undefined : { queriesDueTo: now, queriesTo: NONE }),
      more: due.length === LOOKED_AT_ONCE || moved.length === LOOKED_AT_ONCE,
    })
  },
  write: ({ found, tallies, changed, run }, context) => [
    ...insertBreaches(found),
    ...saveBreaches(context, changed),
    ...countTallies(context.org, tallies),
    ...(run ? [saveQueryRun(context, run)] : []),
    ...(changed.some(({ status }) => status === 'uncured')
      ? [schedule({ kind: CAPACITY_ADJUST, subjectId: context.org, dueAt: context.now }, context)]
      : []),
  ],
  events: ({ found, changed }) => [
    ...found.map((breach) => breachEvent(workStandardEvents.breached, breach)),
    ...movedEvents(changed),
  ],
  view: ({ more }) => ({ more }),
})
