import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { breakGlassEvents, grantEvent } from '../events.ts'
import { NamesGrant } from '../input.ts'
import { BREAK_GLASS_LAPSE } from '../lapsing.ts'
import { breakGlassProblems as problems } from '../problems.ts'
import { approve } from '../rules.ts'
import { grantForChange, saveGrant } from '../store.ts'
import { openedGrantView } from '../view.ts'

export const approveGrant = command({
  name: 'break_glass.approve',
  summary: 'Approve another person’s request to read an organisation’s data: its hours run from now',
  scope: 'break-glass:approve',
  input: NamesGrant,
  problems: [problems.notOperator, problems.sameClient, problems.statusUnfit],
  load: (context, { grant }) => ({ grant: grantForChange(context, grant) }),
  decide: ({ grant: [grant] }, _, { actor, now }) => (grant ? approve(grant, { actor, now }) : refuse(notFound())),
  revises: ({ grant: [grant] }) => grant ?? null,
  write: (grant, context) => [
    saveGrant(grant),
    schedule({ kind: BREAK_GLASS_LAPSE, subjectId: grant.id, dueAt: grant.until ?? context.now }, context),
  ],
  events: (grant) => [grantEvent(breakGlassEvents.approved, grant)],
  view: openedGrantView,
})
