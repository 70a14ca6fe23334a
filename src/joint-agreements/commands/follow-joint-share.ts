import {
  agreementEvent,
  agreementEvents,
  groundOfItem,
  insertAgreement,
  keepOffer,
  saveAgreement,
  standingOn,
} from '../../agreements/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { jointShareEvents, shareEvent } from '../events.ts'
import { GetJointShare } from '../input.ts'
import { type Following, following } from '../share-rules.ts'
import {
  accountOfShare,
  itemOfShare,
  planOfShare,
  saveShares,
  shareForChange,
  sharesElsewhere,
} from '../share-store.ts'

const told = {
  told: jointShareEvents.invited,
  began: jointShareEvents.began,
  resumed: jointShareEvents.resumed,
  ended: jointShareEvents.ended,
} as const

/** A step of the creditor's job, in the creditor's own books: told of the share, bound by it, free of it again. */
export const followJointShare = command({
  name: 'joint_share.follow',
  summary: 'Have a creditor’s own books follow what several creditors agreed on',
  scope: 'agreements:write',
  input: GetJointShare,
  load: (context, { jointShare }) => ({
    share: shareForChange(context, jointShare),
    plan: planOfShare(context, jointShare),
    ground: groundOfItem(itemOfShare(context, jointShare), context),
    standing: standingOn(context, accountOfShare(context, jointShare)),
    elsewhere: sharesElsewhere(context, jointShare),
  }),
  decide: ({ share: [share], plan: [plan], ground: [ground], standing, elsewhere }, _, context) =>
    share && plan && share.creditorId === context.org
      ? ok(following(share, { plan, ground, standing, isElsewhere: elsewhere.length > 0 }, context))
      : refuse(notFound()),
  write: ({ share, step, began, ended }, context) => [
    ...(began?.superseded ? [saveAgreement(began.superseded)] : []),
    ...(began?.withdrawn ? [saveAgreement(began.withdrawn)] : []),
    ...(began ? [insertAgreement(began.made), keepOffer(began.made, context)] : []),
    ...(ended ? [saveAgreement(ended)] : []),
    ...(step === 'nothing' ? [] : saveShares([share])),
  ],
  events: (done) => [
    ...agreementsOf(done),
    ...(done.step === 'nothing' ? [] : [shareEvent(told[done.step], done.share)]),
  ],
  view: ({ step }) => ({ step }),
})

const agreementsOf = ({ began, ended }: Following) => [
  ...(began?.superseded ? [agreementEvent(agreementEvents.superseded, began.superseded)] : []),
  ...(began?.withdrawn ? [agreementEvent(agreementEvents.cancelled, began.withdrawn)] : []),
  ...(began ? [agreementEvent(agreementEvents.started, began.made)] : []),
  ...(ended
    ? [agreementEvent(ended.status === 'broken' ? agreementEvents.broken : agreementEvents.cancelled, ended)]
    : []),
]
