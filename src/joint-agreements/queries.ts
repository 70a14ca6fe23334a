import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import {
  FollowJointAgreement,
  GetJointAgreement,
  GetJointShare,
  ListJointAgreements,
  ListJointShares,
} from './input.ts'
import { JointAgreementId, JointShareId } from './model.ts'
import { ownShares, sharesOf, sharesWithIds, shareWithId } from './share-store.ts'
import { planNamed, plansOf, plansWithIds } from './store.ts'
import { jointView, shareView } from './view.ts'

export const getJointAgreement = query({
  name: 'joint_agreement.get',
  summary: 'Read an agreement of several creditors that you lead or have a share in',
  scope: 'agreements:read',
  input: GetJointAgreement,
  load: (context, { jointAgreement }) => ({ found: planNamed(context, jointAgreement) }),
  view: ({ found: [found] }, _, context) => (found ? jointView(found, context) : null),
})

export const listJointAgreements = query({
  name: 'joint_agreement.list',
  summary: 'List agreements of several creditors, newest first',
  scope: 'agreements:read',
  input: ListJointAgreements,
  list: true,
  load: (context, input) => ({ found: plansOf(context, input, keysetOf(input)) }),
  view: ({ found }, input, context) =>
    pageOf(found, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: (plan) => jointView(plan, context),
    }),
})

export const getJointShare = query({
  name: 'joint_share.get',
  summary: 'Read one creditor’s share in an agreement of several',
  scope: 'agreements:read',
  input: GetJointShare,
  load: (context, { jointShare }) => ({ found: shareWithId(context, jointShare) }),
  view: ({ found: [found] }, _, context) => (found ? shareView(found, context) : null),
})

export const listJointShares = query({
  name: 'joint_share.list',
  summary: 'List shares in agreements of several creditors, newest first: a creditor its own, the lead those claimed',
  scope: 'agreements:read',
  input: ListJointShares,
  list: true,
  load: (context, input) => ({ found: sharesOf(context, input, keysetOf(input)) }),
  view: ({ found }, input, context) =>
    pageOf(found, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: (share) => shareView(share, context),
    }),
})

export const jointAgreementsByIds = batch({
  name: 'joint_agreement.by_ids',
  scope: 'agreements:read',
  ids: JointAgreementId,
  rows: plansWithIds,
  key: ({ id }) => id,
  view: jointView,
})

export const jointSharesByIds = batch({
  name: 'joint_share.by_ids',
  scope: 'agreements:read',
  ids: JointShareId,
  rows: sharesWithIds,
  key: ({ id }) => id,
  view: shareView,
})

/** For the creditor's job: its own shares of a plan, one by one. */
export const sharesToFollow = query({
  name: 'joint_share.to_follow',
  summary: 'The caller’s own shares of an agreement of several creditors',
  scope: 'agreements:read',
  input: FollowJointAgreement,
  load: (context, { jointAgreement }) => ({ shares: ownShares(context, jointAgreement) }),
  view: ({ shares }) => ({ shares: shares.map(({ id }) => JointShareId.fromUuid(id)) }),
})
