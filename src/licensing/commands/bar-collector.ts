import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { barEvent, collectorEvents } from '../collector-events.ts'
import { BarCollector } from '../collector-input.ts'
import { type Bar, BarId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { unordered } from '../collector-rules.ts'
import { collectorNamed } from '../collector-store.ts'
import { barView } from '../collector-view.ts'
import { insertBar } from '../record-store.ts'

/** Whoever sees a collector may bar: the employer there, an overseer wherever the person works. */
export const barCollector = command({
  name: 'collector.bar',
  summary: 'Bar a collector from contacting borrowers',
  scope: 'licences:write',
  input: BarCollector,
  problems: [problems.datesUnfit],
  load: (context, { collector }) => ({ collector: collectorNamed(context, collector) }),
  decide: ({ collector: [collector] }, { reason, from, until: untilAt = null }, { org, now, newId }) => {
    if (!collector) return refuse(notFound())
    const fromAt = from ?? now
    if (untilAt !== null && untilAt <= fromAt) return refuse(unordered('until'))
    const bar: Bar = {
      ...{
        orgId: collector.orgId,
        collectorId: collector.id,
        id: newId(BarId),
        barredBy: org,
        reason,
        fromAt,
        untilAt,
      },
      ...{ byOverseer: collector.orgId !== org, liftedAt: null, createdAt: now, version: 1 },
    }
    return ok({ bar, collector })
  },
  write: ({ bar }) => [insertBar(bar)],
  events: (barred) => [barEvent(collectorEvents.barred, barred)],
  view: ({ bar }) => barView(bar),
})
