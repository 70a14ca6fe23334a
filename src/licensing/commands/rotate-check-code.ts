import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { newCheckCode } from '../check-code.ts'
import { collectorEvent, collectorEvents } from '../collector-events.ts'
import { NamesCollector } from '../collector-input.ts'
import { collectorForChange, saveCollector } from '../collector-store.ts'
import { collectorState } from '../collector-view.ts'

export const rotateCheckCode = command({
  name: 'collector.rotate_code',
  summary: 'Give a collector a new code; the old one is unknown from then on',
  scope: 'licences:write',
  input: NamesCollector,
  load: (context, { collector }) => ({ collector: collectorForChange(context, collector) }),
  decide: ({ collector: [collector] }, _, { randomBytes }) =>
    collector
      ? ok({ ...collector, checkCode: newCheckCode(randomBytes), version: collector.version + 1 })
      : refuse(notFound()),
  revises: ({ collector: [collector] }) => collector ?? null,
  write: (collector) => [saveCollector(collector)],
  events: (collector) => [collectorEvent(collectorEvents.updated, collector)],
  view: collectorState,
})
