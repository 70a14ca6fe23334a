import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { breakGlassEvents, grantEvent } from '../events.ts'
import { NamesGrant } from '../input.ts'
import { breakGlassProblems as problems } from '../problems.ts'
import { end } from '../rules.ts'
import { grantForChange, saveGrant } from '../store.ts'
import { openedGrantView } from '../view.ts'

export const endGrant = command({
  name: 'break_glass.end',
  summary: 'End a leave of the operator to read an organisation’s data, at once: either side does',
  scope: 'organisation:manage',
  input: NamesGrant,
  problems: [problems.statusUnfit],
  load: (context, { grant }) => ({ grant: grantForChange(context, grant) }),
  decide: ({ grant: [grant] }, _, { org, now }) => (grant ? end(grant, { org, now }) : refuse(notFound())),
  revises: ({ grant: [grant] }) => grant ?? null,
  write: (grant) => [saveGrant(grant)],
  events: (grant) => [grantEvent(breakGlassEvents.ended, grant)],
  view: openedGrantView,
})
