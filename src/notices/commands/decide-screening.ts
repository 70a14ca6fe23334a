import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { collectorEvents, collectorProblems, findingEvent, insertFinding } from '../../licensing/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { confirmed } from '../confirmed-rules.ts'
import { collectorOfScreening, templateOfScreening } from '../screened-targets-store.ts'
import { screeningEvent, screeningEvents, templateEvent, templateEvents } from '../screening-events.ts'
import { DecideScreening } from '../screening-input.ts'
import { screeningProblems } from '../screening-problems.ts'
import { saveDecision, screeningForChange } from '../screening-store.ts'
import { screeningView } from '../screening-view.ts'
import { saveTemplate } from '../template-store.ts'

export const decideScreening = command({
  name: 'message_screening.decide',
  summary: 'Release or reject a message in which something was found; what is confirmed has its effect',
  scope: 'messages:decide',
  input: DecideScreening,
  problems: [
    ...[screeningProblems.decided, screeningProblems.nothingToDecide, screeningProblems.templateStateUnfit],
    ...[screeningProblems.wrongApprover, collectorProblems.datesUnfit],
  ],
  load: (context, { screening }) => ({
    screening: screeningForChange(context, screening),
    template: templateOfScreening(context, screening),
    collector: collectorOfScreening(context, screening),
    zone: ownTimeZone(context),
  }),
  decide: ({ screening: [screening], template: [template], collector: [collector], zone }, input, context) => {
    if (!screening) return refuse(notFound())
    return confirmed({ screening, template, collector }, input, { ...context, zone: zone[0]?.timeZone ?? 'UTC' })
  },
  revises: ({ screening: [screening] }) => screening ?? null,
  write: ({ screening, template, finding }) => [
    saveDecision(screening),
    ...(template ? [saveTemplate(template)] : []),
    ...(finding ? [insertFinding(finding)] : []),
  ],
  events: ({ screening, template, finding }) => [
    screeningEvent(screeningEvents.decided, screening),
    ...(template ? [templateEvent(templateEvents.suspended, template)] : []),
    ...(finding ? [findingEvent(collectorEvents.findingReported, finding)] : []),
  ],
  view: ({ screening }, context) => screeningView(screening, context),
})
