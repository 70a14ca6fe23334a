import { groundOfItem } from '../../agreements/index.ts'
import { command } from '../../command.ts'
import { jointShareEvents, shareEvent } from '../events.ts'
import { ClaimJointShare } from '../input.ts'
import { jointProblems as problems } from '../problems.ts'
import { claimed } from '../share-rules.ts'
import { itemOfShare, planOfShare, saveShares, shareForChange } from '../share-store.ts'
import { shareView } from '../view.ts'

/** How much it is the creditor's books say: what is owed and not disputed. */
export const claimJointShare = command({
  name: 'joint_share.claim',
  summary: 'Take part with this debt, claiming what your books say is owed',
  scope: 'agreements:write',
  input: ClaimJointShare,
  problems: [problems.creditorActs, problems.shareStateUnfit, problems.nothingOwed],
  constraints: { joint_agreement_shares_account: problems.accountTaken },
  load: (context, { jointShare }) => ({
    share: shareForChange(context, jointShare),
    plan: planOfShare(context, jointShare),
    ground: groundOfItem(itemOfShare(context, jointShare), context),
  }),
  decide: ({ share: [share], plan: [plan], ground: [ground] }, _, context) => claimed({ share, plan }, ground, context),
  revises: ({ share: [share] }) => share ?? null,
  write: (share) => saveShares([share]),
  events: (share) => [shareEvent(jointShareEvents.claimed, share)],
  view: shareView,
})
