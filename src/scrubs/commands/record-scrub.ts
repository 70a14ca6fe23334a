import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { scrubEvent, scrubEvents } from '../events.ts'
import { RecordScrub } from '../input.ts'
import { scrubProblems } from '../problems.ts'
import { recorded } from '../rules.ts'
import { insertScrubs, scrubTargets } from '../store.ts'
import { scrubView } from '../view.ts'

export const recordScrub = command({
  name: 'scrub.record',
  summary: 'Record that an account, or a person on it, was checked against a register',
  scope: 'placements:work',
  input: RecordScrub,
  problems: [scrubProblems.subjectUnclear, scrubProblems.dayUnfit, problems.referenceNotFound],
  constraints: { scrubs_once: scrubProblems.recorded },
  load: (context, row) => ({ targets: scrubTargets(context, [row]), zone: ownTimeZone(context) }),
  decide: ({ targets: [target], zone }, row, context) =>
    recorded(row, target, { ...context, today: todayIn(zone, context.now) }),
  write: (shared) => insertScrubs([shared]),
  events: (shared) => [scrubEvent(scrubEvents.recorded, shared)],
  view: ({ scrub }, context) => scrubView(scrub, context),
})
