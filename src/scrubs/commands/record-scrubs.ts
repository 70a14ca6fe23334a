import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { scrubEvent, scrubEvents } from '../events.ts'
import { RecordScrubs } from '../input.ts'
import { scrubProblems } from '../problems.ts'
import { recordedAll } from '../rules.ts'
import { insertScrubs, scrubTargets } from '../store.ts'
import { scrubView } from '../view.ts'

export const recordScrubs = command({
  name: 'scrub.record_many',
  summary: 'Record up to 1,000 checks at once: all of them, or none',
  scope: 'placements:work',
  input: RecordScrubs,
  problems: [scrubProblems.subjectUnclear, scrubProblems.dayUnfit, problems.referenceNotFound],
  constraints: { scrubs_once: scrubProblems.recorded },
  load: (context, { scrubs }) => ({ targets: scrubTargets(context, scrubs), zone: ownTimeZone(context) }),
  decide: ({ targets, zone }, { scrubs }, context) =>
    recordedAll(scrubs, targets, { ...context, today: todayIn(zone, context.now) }),
  write: insertScrubs,
  events: (shared) => shared.map((one) => scrubEvent(scrubEvents.recorded, one)),
  view: (shared, context) => ({ data: shared.map(({ scrub }) => scrubView(scrub, context)) }),
})
