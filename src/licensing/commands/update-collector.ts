import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { collectorEvent, collectorEvents } from '../collector-events.ts'
import { UpdateCollector } from '../collector-input.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { changed } from '../collector-rules.ts'
import { collectorForChange, saveCollector } from '../collector-store.ts'
import { collectorState } from '../collector-view.ts'

export const updateCollector = command({
  name: 'collector.update',
  summary: 'Change what the register says about a collector of yours',
  scope: 'licences:write',
  input: UpdateCollector,
  problems: [problems.datesUnfit, problems.notEmployer],
  load: (context, { collector }) => ({ collector: collectorForChange(context, collector) }),
  decide: ({ collector: [collector] }, { collector: _, ...changes }, { org }) =>
    collector ? changed(collector, changes, org) : refuse(notFound()),
  revises: ({ collector: [collector] }) => collector ?? null,
  write: (collector) => [saveCollector(collector)],
  events: (collector) => [collectorEvent(collectorEvents.updated, collector)],
  view: collectorState,
})
