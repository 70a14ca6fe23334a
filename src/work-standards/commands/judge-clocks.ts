import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { dayEndsIn } from '../../kernel/working-calendar.ts'
import { hashed, schedule } from '../../store/index.ts'
import { breachEvent, movedEvents, workStandardEvents } from '../events.ts'
import { calendarsOfAgencies, standardsInUse, standardsKey, watchedDue } from '../facts-store.ts'
import { JudgeClocks } from '../input.ts'
import { type Judgement, judge } from '../judge-rules.ts'
import { countTallies, insertBreaches, saveBreaches, saveTimers } from '../judge-store.ts'
import { BreachId } from '../model.ts'
import { CAPACITY_ADJUST, LOOKED_AT_ONCE } from '../running.ts'

/** A step of the hourly job: looks at the next placements whose time has come, in one transaction. */
export const judgeClocks = command({
  name: 'work_standard.judge',
  summary: 'Judge the clocks of the next placements that are due to be looked at',
  scope: 'placements:place',
  input: JudgeClocks,
  load: (context) => ({
    hashed,
    due: watchedDue(context, LOOKED_AT_ONCE),
    standards: standardsInUse(context),
    calendars: calendarsOfAgencies(context),
  }),
  decide: ({ due, standards, calendars }, _, { now, newId }) => {
    const measures = new Map(
      [...calendars].map(([agency, calendar]) => [agency, { calendar, endOfDays: dayEndsIn(calendar.timeZone) }]),
    )
    const looked = due.flatMap(({ watched, mandateVersion }) => {
      const terms = standards.get(standardsKey(watched.mandateId, mandateVersion))
      const measure = measures.get(watched.agencyId)
      if (!terms || !measure) return []
      const judgement = judge(watched, { standards: terms, ...measure }, { now, newId: () => newId(BreachId) })
      return [{ placementId: watched.placementId, judgement }]
    })
    return ok({ looked, found: all(looked, 'found'), changed: all(looked, 'changed'), tallies: all(looked, 'tallies') })
  },
  write: ({ looked, found, changed, tallies }, context) => [
    ...saveTimers(context, looked),
    ...insertBreaches(found),
    ...saveBreaches(context, changed),
    ...countTallies(context.org, tallies),
    ...(changed.some(({ status }) => status === 'uncured')
      ? [schedule({ kind: CAPACITY_ADJUST, subjectId: context.org, dueAt: context.now }, context)]
      : []),
  ],
  events: ({ found, changed }) => [
    ...found.map((breach) => breachEvent(workStandardEvents.breached, breach)),
    ...movedEvents(changed),
  ],
  view: ({ looked }) => ({ looked: looked.length, more: looked.length === LOOKED_AT_ONCE }),
})

const all = <Part extends 'found' | 'changed' | 'tallies'>(
  looked: readonly { readonly judgement: Judgement }[],
  part: Part,
): Judgement[Part][number][] => looked.flatMap(({ judgement }) => judgement[part] as readonly Judgement[Part][number][])
