import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { collectorEvent, collectorEvents } from '../collector-events.ts'
import { NamesCollector } from '../collector-input.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { erased } from '../collector-rules.ts'
import { collectorForChange } from '../collector-store.ts'
import { collectorState } from '../collector-view.ts'
import { saveErasure, standsAgainst } from '../record-store.ts'

export const eraseCollector = command({
  name: 'collector.erase',
  summary: 'Destroy the key of a former collector’s name and number',
  scope: 'licences:write',
  input: NamesCollector,
  problems: [problems.employed, problems.erased],
  load: (context, { collector }) => ({
    collector: collectorForChange(context, collector),
    against: standsAgainst(context, collector),
    zone: ownTimeZone(context),
  }),
  decide: ({ collector: [collector], against, zone: [own] }, _, { now }) => {
    if (!collector || !own) return refuse(notFound())
    return erased(collector, { today: calendarDateAt(now, own.timeZone), keepsTag: against.length > 0 })
  },
  revises: ({ collector: [collector] }) => collector ?? null,
  write: (collector) => [saveErasure(collector)],
  events: (collector) => [collectorEvent(collectorEvents.erased, collector)],
  view: (collector, context) => collectorState(collector, context),
})
