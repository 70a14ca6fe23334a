import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type JointAgreement,
  JointAgreementId,
  type JointShare,
  JointShareId,
  jointEndCodes,
  jointStatuses,
  refusalCodes,
  shareStates,
} from './model.ts'

/** Neither person nor amounts nor who else is a creditor. */
const JointData = z.strictObject({
  jointAgreementId: idOf(JointAgreementId),
  leadId: idOf(OrganisationId),
  status: z.enum(jointStatuses),
  endCode: z.enum(jointEndCodes).nullable(),
  answerBy: instantText().nullable(),
})
const ShareData = z.strictObject({
  jointShareId: idOf(JointShareId),
  jointAgreementId: idOf(JointAgreementId),
  leadId: idOf(OrganisationId),
  state: z.enum(shareStates),
  refusalCode: z.enum(refusalCodes).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'joint_agreement', description, data: JointData })
const ofShare = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'joint_share', description, data: ShareData })

export const jointAgreementEvents = {
  opened: about('joint_agreement.opened', 'A borrower applied; creditors are asked what they are owed.'),
  proposed: about('joint_agreement.proposed', 'The lead proposed terms; the creditors answer.'),
  started: about('joint_agreement.started', 'Enough creditors accepted: it runs.'),
  cancelled: about('joint_agreement.cancelled', 'It ended before it was kept, or never began.'),
  missed: about('joint_agreement.missed', 'An instalment was missed by more than the grace; it can be made good.'),
  cured: about('joint_agreement.cured', 'What was missed was made good.'),
  completed: about('joint_agreement.completed', 'All of it was paid.'),
  reopened: about('joint_agreement.reopened', 'A payment was taken back after all of it was paid: it runs on.'),
  broken: about('joint_agreement.broken', 'What was missed was not made good in its time.'),
} as const

export const jointShareEvents = {
  invited: ofShare('joint_share.invited', 'A borrower of yours applied to the lead, and named you.'),
  claimed: ofShare('joint_share.claimed', 'A creditor said what it is owed.'),
  declined: ofShare('joint_share.declined', 'The creditor takes no part.'),
  accepted: ofShare('joint_share.accepted', 'A creditor accepted the terms.'),
  refused: ofShare('joint_share.refused', 'A creditor refused the terms.'),
  began: ofShare('joint_share.began', 'The creditor’s own agreement follows it.'),
  resumed: ofShare(
    'joint_share.resumed',
    'The joint agreement runs on after it was kept, and binds the creditor again.',
  ),
  ended: ofShare('joint_share.ended', 'The joint agreement is over, or began without it.'),
} as const

/** To the lead, and to the creditors it knows to have a part in it. */
export const jointEvent = (
  kind: EventKind<string, z.output<typeof JointData>>,
  { id, leadId, status, endCode, answerBy }: JointAgreement,
  shares: readonly JointShare[],
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [...new Set([leadId, ...shares.map(({ creditorId }) => creditorId)])],
  data: { jointAgreementId: id, leadId, status, endCode, answerBy },
})

/** The creditor's; and the lead's from the moment the creditor claims. */
export const shareEvent = (
  kind: EventKind<string, z.output<typeof ShareData>>,
  { id, jointAgreementId, leadId, creditorId, state, refusalCode, claimedAt }: JointShare,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [...new Set([creditorId, ...(claimedAt === null ? [] : [leadId])])],
  data: { jointShareId: id, jointAgreementId, leadId, state, refusalCode },
})
