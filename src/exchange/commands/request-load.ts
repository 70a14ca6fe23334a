import { command } from '../../command.ts'
import { insertLoad } from '../load-store.ts'
import { loadEvent, memberEvents } from '../member-events.ts'
import { RequestLoad } from '../member-input.ts'
import { ExchangeLoadId } from '../member-model.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { requestedLoad } from '../member-rules.ts'
import { membersWithIds } from '../member-store.ts'
import { loadView } from '../member-view.ts'

export const requestLoad = command({
  name: 'exchange_load.request',
  summary: 'Ask for points for a whole book of debts, beside those of the day',
  scope: 'exchange:write',
  input: RequestLoad,
  problems: [problems.notActive],
  load: (context, { exchangeMember }) => ({ member: membersWithIds(context, [exchangeMember]) }),
  decide: ({ member: [member] }, asked, { org, now, newId, actor }) =>
    requestedLoad(asked, member, { id: newId(ExchangeLoadId), org, kind: actor.orgKind, now }),
  write: (load) => [insertLoad(load)],
  events: (load) => [loadEvent(memberEvents.loadRequested, load)],
  view: loadView,
})
