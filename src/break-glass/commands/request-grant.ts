import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { listedInDirectory } from '../../tenancy/index.ts'
import { breakGlassEvents, grantEvent } from '../events.ts'
import { RequestGrant } from '../input.ts'
import { BREAK_GLASS_LAPSE } from '../lapsing.ts'
import { GrantId } from '../model.ts'
import { breakGlassProblems as problems } from '../problems.ts'
import { request } from '../rules.ts'
import { insertGrant } from '../store.ts'
import { grantView, sealJustification } from '../view.ts'

export const requestGrant = command({
  name: 'break_glass.request',
  summary: 'Ask for leave to read an organisation’s data for some hours; a second person approves',
  scope: 'break-glass:ask',
  input: RequestGrant,
  problems: [problems.notOperator, problems.ownData],
  load: (context, { organisation }) => ({ listed: listedInDirectory(context, organisation) }),
  decide: ({ listed }, { justification, ...asked }, { actor, now, newId }) => {
    const requested = request(asked, { id: newId(GrantId), actor, isKnown: listed.length > 0, now })
    return requested.ok ? ok({ ...requested.value, justification }) : requested
  },
  write: async ({ justification, ...grant }, context) => [
    insertGrant({ ...grant, justification: await sealJustification(justification, grant, context) }),
    schedule({ kind: BREAK_GLASS_LAPSE, subjectId: grant.id, dueAt: grant.approveBy }, context),
  ],
  events: (grant) => [grantEvent(breakGlassEvents.requested, grant)],
  view: ({ justification, ...grant }) => grantView(grant, { justification, now: grant.createdAt }),
})
