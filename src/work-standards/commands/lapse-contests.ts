import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { lapse } from '../contest-rules.ts'
import { breachEvent, workStandardEvents } from '../events.ts'
import { JudgeClocks } from '../input.ts'
import { countTallies, saveBreaches } from '../judge-store.ts'
import { CAPACITY_ADJUST, LOOKED_AT_ONCE } from '../running.ts'
import { undecidedDue } from '../store.ts'
import { missed } from '../tally.ts'

/** A step of the hourly job: contests left undecided are for whoever contested. */
export const lapseContests = command({
  name: 'work_standard.lapse',
  summary: 'Annul breaches whose contest nobody decided in time',
  scope: 'placements:place',
  input: JudgeClocks,
  load: (context) => ({ due: undecidedDue(context, LOOKED_AT_ONCE) }),
  decide: ({ due }, _, { now }) => ok(due.flatMap((breach) => lapse(breach, now) ?? [])),
  write: (lapsed, context) => [
    ...saveBreaches(context, lapsed),
    ...countTallies(context.org, missed(lapsed), -1),
    ...(lapsed.length > 0
      ? [schedule({ kind: CAPACITY_ADJUST, subjectId: context.org, dueAt: context.now }, context)]
      : []),
  ],
  events: (lapsed) => lapsed.map((breach) => breachEvent(workStandardEvents.annulled, breach)),
  view: (lapsed) => ({ more: lapsed.length === LOOKED_AT_ONCE }),
})
