import { groundOf } from '../../agreements/index.ts'
import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { jointAgreementEvents, jointEvent } from '../events.ts'
import { OpenJointAgreement } from '../input.ts'
import { jointProblems as problems } from '../problems.ts'
import { opened } from '../rules.ts'
import { insertShare } from '../share-store.ts'
import { insertPlan, placeOf } from '../store.ts'
import { jointView } from '../view.ts'

/** Whom of the creditors named it reaches is not said: a creditor that knows the borrower is told by its own job. */
export const openJointAgreement = command({
  name: 'joint_agreement.open',
  summary: 'Open an agreement with several creditors, whom your borrower named when applying to you',
  scope: 'agreements:write',
  input: OpenJointAgreement,
  problems: [problems.debtUnknown, problems.nothingOwed, problems.placeUnfit, problems.dayUnfit],
  constraints: {
    joint_agreements_reference: problems.referenceTaken,
    joint_agreement_shares_account: problems.accountTaken,
  },
  load: (context, { account, party }) => ({
    ground: groundOf({ account, party }, context),
    place: placeOf(context, account),
  }),
  decide: ({ ground: [ground], place: [place] }, asked, context) =>
    ground && place && ground.lenderId === context.org
      ? opened(ground, { asked, jurisdiction: place.jurisdiction }, context)
      : refuse(new Problem(problems.debtUnknown)),
  write: ({ plan, share }) => [insertPlan(plan), insertShare(share)],
  events: ({ plan }) => [jointEvent(jointAgreementEvents.opened, plan, [])],
  view: ({ plan }, context) => jointView(plan, context),
})
