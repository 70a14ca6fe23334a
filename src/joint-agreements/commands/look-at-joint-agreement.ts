import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { jointAgreementEvents, jointEvent } from '../events.ts'
import { FollowJointAgreement } from '../input.ts'
import { lookedAt } from '../keeping-rules.ts'
import { saveShares, sharesForChange } from '../share-store.ts'
import { calendarFrom, ownCalendar, planForChange, savePlan } from '../store.ts'

/** Run by the lead's job when there may be something to see: answers, an instalment missed, all of it paid. */
export const lookAtJointAgreement = command({
  name: 'joint_agreement.look',
  summary: 'Count the answers of creditors, and see whether a joint agreement is kept',
  scope: 'agreements:write',
  input: FollowJointAgreement,
  load: (context, { jointAgreement: id }) => ({
    found: planForChange(context, { id }),
    shares: sharesForChange(context, { id }),
    calendar: ownCalendar(context),
  }),
  decide: ({ found: [found], shares, calendar }, _, { now }) => {
    if (!found) return refuse(notFound())
    const { timeZone } = calendarFrom(calendar)
    return ok({ found, all: shares, ...lookedAt(found, shares, { now, timeZone }) })
  },
  write: ({ found, plan, shares }) => (plan === found ? [] : [savePlan(plan), ...saveShares(shares)]),
  events: ({ plan, all, saw }) => (saw === 'nothing' ? [] : [jointEvent(jointAgreementEvents[saw], plan, all)]),
  view: ({ saw }) => ({ saw }),
})
