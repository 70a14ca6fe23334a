import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { collectorEvents, findingEvent } from '../collector-events.ts'
import { NamesFinding } from '../collector-input.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { decideFinding } from '../collector-rules.ts'
import { findingView } from '../collector-view.ts'
import { findingForChange, saveFinding } from '../finding-store.ts'

export const dismissFinding = command({
  name: 'collector_finding.dismiss',
  summary: 'Dismiss a finding you reported',
  scope: 'licences:write',
  input: NamesFinding,
  problems: [problems.notDecider, problems.findingStatusUnfit, problems.replyOutstanding],
  load: (context, { finding }) => ({ finding: findingForChange(context, finding) }),
  decide: ({ finding: [finding] }, _, context) =>
    finding ? decideFinding(finding, 'dismissed', context) : refuse(notFound()),
  revises: ({ finding: [finding] }) => finding ?? null,
  write: (finding) => [saveFinding(finding)],
  events: (finding) => [findingEvent(collectorEvents.findingDismissed, finding)],
  view: findingView,
})
