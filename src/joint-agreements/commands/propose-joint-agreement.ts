import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { jointAgreementEvents, jointEvent } from '../events.ts'
import { ProposeJointAgreement } from '../input.ts'
import { jointProblems as problems } from '../problems.ts'
import { proposed } from '../rules.ts'
import { saveShares, sharesForChange } from '../share-store.ts'
import { calendarFrom, ownCalendar, planForChange, planNamed, savePlan } from '../store.ts'
import { jointView } from '../view.ts'

/** Proposed once more, earlier answers no longer count. */
export const proposeJointAgreement = command({
  name: 'joint_agreement.propose',
  summary: 'Propose terms to all creditors that claimed: each instalment is divided among them',
  scope: 'agreements:write',
  input: ProposeJointAgreement,
  problems: [
    ...[problems.leadActs, problems.statusUnfit, problems.claimsOpen, problems.creditorsMissing],
    ...[problems.totalUnfit, problems.scheduleUnfit],
  ],
  constraints: { joint_agreement_shares_account: problems.accountTaken },
  load: (context, { jointAgreement }) => ({
    found: planForChange(context, jointAgreement),
    seen: planNamed(context, jointAgreement),
    shares: sharesForChange(context, jointAgreement),
    calendar: ownCalendar(context),
  }),
  decide: ({ found: [found], seen: [seen], shares, calendar }, asked, context) => {
    if (!found) return refuse(seen ? new Problem(problems.leadActs) : notFound())
    return proposed(found, { asked, shares, calendar: calendarFrom(calendar) }, context)
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ plan, shares }) => [savePlan(plan), ...saveShares(shares)],
  events: ({ plan, shares }) => [jointEvent(jointAgreementEvents.proposed, plan, shares)],
  view: ({ plan }, context) => jointView(plan, context),
})
