import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { jointAgreementEvents, jointEvent } from '../events.ts'
import { EndJointAgreement } from '../input.ts'
import { jointProblems as problems } from '../problems.ts'
import { end } from '../rules.ts'
import { sharesForChange } from '../share-store.ts'
import { planForChange, planNamed, savePlan } from '../store.ts'
import { jointView } from '../view.ts'

/** Each creditor's own job ends what follows it there. */
export const endJointAgreement = command({
  name: 'joint_agreement.end',
  summary: 'End it for all creditors: each debt is owed as it stands',
  scope: 'agreements:write',
  input: EndJointAgreement,
  problems: [problems.leadActs, problems.statusUnfit],
  load: (context, { jointAgreement }) => ({
    found: planForChange(context, jointAgreement),
    seen: planNamed(context, jointAgreement),
    shares: sharesForChange(context, jointAgreement),
  }),
  decide: ({ found: [found], seen: [seen], shares }, { code }, { now }) => {
    if (!found) return refuse(seen ? new Problem(problems.leadActs) : notFound())
    const ended = end(found, code, now)
    return ended.ok ? ok({ plan: ended.value, shares }) : ended
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ plan }) => [savePlan(plan)],
  events: ({ plan, shares }) => [jointEvent(jointAgreementEvents.cancelled, plan, shares)],
  view: ({ plan }, context) => jointView(plan, context),
})
