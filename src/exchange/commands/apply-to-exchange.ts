import { command } from '../../command.ts'
import { schedule } from '../../store/index.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { memberEvent, memberEvents } from '../member-events.ts'
import { ApplyToExchange } from '../member-input.ts'
import { EXCHANGE_DAILY, ExchangeMemberId } from '../member-model.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { applied, memberDay } from '../member-rules.ts'
import { exchangesWithIds, insertMember, memberInExchange } from '../member-store.ts'
import { memberView } from '../member-view.ts'

export const applyToExchange = command({
  name: 'exchange_member.apply',
  summary: 'Apply to an exchange, agreeing to its terms; its operator decides',
  scope: 'exchange:write',
  input: ApplyToExchange,
  problems: [
    ...[problems.notMemberKind, problems.elsewhere, problems.termsUnfit],
    ...[problems.sharingDenied, problems.bureauLapsed],
  ],
  constraints: { exchange_members_once: problems.alreadyMember },
  load: (context, { exchange }) => ({
    exchange: exchangesWithIds(context, [exchange]),
    known: memberInExchange(context, exchange),
    own: ownOrganisation(context),
  }),
  decide: ({ exchange: [exchange], known, own: [own] }, asked, { org, now, newId, actor }) =>
    applied(asked, exchange, {
      ...{ id: newId(ExchangeMemberId), org, kind: actor.orgKind, jurisdictions: own?.jurisdictions ?? [] },
      ...{ known: known.length > 0, now, today: memberDay(now) },
    }),
  write: (member, context) => [
    insertMember(member),
    schedule({ kind: EXCHANGE_DAILY, subjectId: member.id, dueAt: context.now }, context),
  ],
  events: (member) => [memberEvent(memberEvents.applied, member)],
  view: memberView,
})
