import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { collectorEvents, findingEvent } from '../collector-events.ts'
import { ReplyToFinding } from '../collector-input.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { reply } from '../collector-rules.ts'
import { findingView } from '../collector-view.ts'
import { findingForChange, saveFinding } from '../finding-store.ts'

export const replyToFinding = command({
  name: 'collector_finding.reply',
  summary: 'Give the collector’s reply to a finding',
  scope: 'licences:write',
  input: ReplyToFinding,
  problems: [problems.notEmployer, problems.findingStatusUnfit],
  load: (context, { finding }) => ({ finding: findingForChange(context, finding) }),
  decide: ({ finding: [finding] }, { code }, context) => (finding ? reply(finding, code, context) : refuse(notFound())),
  revises: ({ finding: [finding] }) => finding ?? null,
  write: (finding) => [saveFinding(finding)],
  events: (finding) => [findingEvent(collectorEvents.findingReplied, finding)],
  view: findingView,
})
