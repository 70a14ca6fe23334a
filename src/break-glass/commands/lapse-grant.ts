import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { breakGlassEvents, grantEvent } from '../events.ts'
import { NamesGrant } from '../input.ts'
import { lapse } from '../rules.ts'
import { grantForChange, saveGrant } from '../store.ts'

/** Run by its job alone; a grant that ended before, or was approved meanwhile, is left as it is. */
export const lapseGrant = command({
  name: 'break_glass.lapse',
  summary: 'Let a grant lapse whose time is over',
  scope: 'break-glass:ask',
  input: NamesGrant,
  load: (context, { grant }) => ({ grant: grantForChange(context, grant) }),
  decide: ({ grant: [grant] }, _, { now }) => (grant ? ok({ lapsed: lapse(grant, now) }) : refuse(notFound())),
  write: ({ lapsed }) => (lapsed ? [saveGrant(lapsed)] : []),
  events: ({ lapsed }) => (lapsed ? [grantEvent(breakGlassEvents.lapsed, lapsed)] : []),
  view: ({ lapsed }) => ({ lapsed: lapsed !== null }),
})
