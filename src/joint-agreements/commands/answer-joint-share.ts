import { command } from '../../command.ts'
import { jointShareEvents, shareEvent } from '../events.ts'
import { AcceptJointShare, DeclineJointShare, RefuseJointShare } from '../input.ts'
import { jointProblems as problems } from '../problems.ts'
import { answered, declined } from '../share-rules.ts'
import { planOfShare, saveShares, shareForChange } from '../share-store.ts'
import { shareView } from '../view.ts'

const own = [problems.creditorActs, problems.shareStateUnfit]

export const declineJointShare = command({
  name: 'joint_share.decline',
  summary: 'Take no part with this debt; the lead hears no more of it than silence',
  scope: 'agreements:write',
  input: DeclineJointShare,
  problems: own,
  load: (context, { jointShare }) => ({
    share: shareForChange(context, jointShare),
    plan: planOfShare(context, jointShare),
  }),
  decide: ({ share: [share], plan: [plan] }, _, context) => declined({ share, plan }, context),
  revises: ({ share: [share] }) => share ?? null,
  write: (share) => saveShares([share]),
  events: (share) => [shareEvent(jointShareEvents.declined, share)],
  view: shareView,
})

export const acceptJointShare = command({
  name: 'joint_share.accept',
  summary: 'Accept the terms for your share: you are bound once enough creditors are',
  scope: 'agreements:write',
  input: AcceptJointShare,
  problems: own,
  load: (context, { jointShare }) => ({
    share: shareForChange(context, jointShare),
    plan: planOfShare(context, jointShare),
  }),
  decide: ({ share: [share], plan: [plan] }, _, context) => answered({ share, plan }, null, context),
  revises: ({ share: [share] }) => share ?? null,
  write: (share) => saveShares([share]),
  events: (share) => [shareEvent(jointShareEvents.accepted, share)],
  view: shareView,
})

export const refuseJointShare = command({
  name: 'joint_share.refuse',
  summary: 'Refuse the terms for your share, with a code: you are not bound',
  scope: 'agreements:write',
  input: RefuseJointShare,
  problems: own,
  load: (context, { jointShare }) => ({
    share: shareForChange(context, jointShare),
    plan: planOfShare(context, jointShare),
  }),
  decide: ({ share: [share], plan: [plan] }, { code }, context) => answered({ share, plan }, code, context),
  revises: ({ share: [share] }) => share ?? null,
  write: (share) => saveShares([share]),
  events: (share) => [shareEvent(jointShareEvents.refused, share)],
  view: shareView,
})
