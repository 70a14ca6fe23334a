import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { collectorEvent, collectorEvents } from '../collector-events.ts'
import { TrainCollector } from '../collector-input.ts'
import { TrainingId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { unordered } from '../collector-rules.ts'
import { collectorForChange } from '../collector-store.ts'
import { trainingView } from '../collector-view.ts'
import { insertTraining } from '../record-store.ts'

export const trainCollector = command({
  name: 'collector.train',
  summary: 'Record a training of a collector of yours',
  scope: 'licences:write',
  input: TrainCollector,
  problems: [problems.datesUnfit],
  load: (context, { collector }) => ({ collector: collectorForChange(context, collector), zone: ownTimeZone(context) }),
  decide: ({ collector: [collector], zone: [own] }, { on: onDay, topic, minutes, provider }, { now, newId }) => {
    if (!collector || !own) return refuse(notFound())
    if (onDay > calendarDateAt(now, own.timeZone)) return refuse(unordered('on'))
    const { orgId, id: collectorId } = collector
    return ok({
      collector,
      training: { orgId, collectorId, id: newId(TrainingId), onDay, topic, minutes, provider, createdAt: now },
    })
  },
  write: ({ training }) => [insertTraining(training)],
  events: ({ collector }) => [collectorEvent(collectorEvents.trained, collector)],
  view: ({ training }) => trainingView(training),
})
