import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { dayText } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { takenEvent } from '../tally-events.ts'
import { tallied, talliedUntil } from '../tally-rules.ts'
import { countedOn, insertTallies } from '../tally-store.ts'

/** Run nightly by the regulator’s job. */
export const takeTallies = command({
  name: 'supervision_tally.take',
  summary: 'Count what a day had where the regulator regulates, and commit to it',
  scope: 'contacts:read',
  input: z.strictObject({ day: dayText() }),
  load: ({ now }, { day }) => ({ counted: countedOn(day, talliedUntil(now)) }),
  decide: ({ counted }, { day }, context) => ok(tallied(day, counted, context)),
  write: (tallies) => insertTallies(tallies),
  events: (tallies) => tallies.map(takenEvent),
  view: (tallies) => ({ taken: tallies.length }),
})
