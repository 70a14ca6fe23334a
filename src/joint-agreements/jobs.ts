import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addHours } from '../kernel/instant.ts'
import type { PaymentId } from '../ledger/index.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { followJointShare } from './commands/follow-joint-share.ts'
import { lookAtJointAgreement } from './commands/look-at-joint-agreement.ts'
import { takeBackDistribution, takeDistribution } from './commands/take-distribution.ts'
import type { JointShareId } from './model.ts'
import { nextDistribution } from './payment-queries.ts'
import { sharesToFollow } from './queries.ts'

/** In the lead's tenant: answers to count, instalments to watch. */
const look: JobKind['run'] = async (deps, { actor, subjectId: jointAgreement }) => {
  await execute(deps, { actor, command: lookAtJointAgreement, input: { jointAgreement } })
  return 'done'
}

/** In a creditor's tenant: its own books follow, debt by debt. */
const follow: JobKind['run'] = async (deps, { actor, subjectId: jointAgreement }) => {
  const { shares }: { shares: JointShareId[] } = await ask(deps, {
    ...{ actor, query: sharesToFollow, input: { jointAgreement } },
  })
  for (const jointShare of shares) await execute(deps, { actor, command: followJointShare, input: { jointShare } })
  return 'done'
}

/** In a creditor's tenant: its part of a payment; what takes one back waits for that to have been taken. */
const take: JobKind['run'] = async (deps, { actor, subjectId: distribution }) => {
  const next: { isOpen: boolean; isBack: boolean; taken: PaymentId | null } = await ask(deps, {
    ...{ actor, query: nextDistribution, input: { distribution } },
  })
  if (!next.isOpen) return 'done'
  if (!next.isBack) await execute(deps, { actor, command: takeDistribution, input: { distribution } })
  else if (next.taken === null) return { again: addHours(timeOf(deps, actor), 1) }
  else await execute(deps, { actor, command: takeBackDistribution, input: { distribution, taken: next.taken } })
  return 'done'
}

/** As the triggers of migration joint_agreements call them. */
export const jointAgreementJobs: readonly JobKind[] = [
  { kind: 'joint_agreement.look', run: look },
  { kind: 'joint_agreement.follow', run: follow },
  { kind: 'joint_distribution.take', run: take },
]
