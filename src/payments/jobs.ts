import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addHours } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { expireReversal } from './commands/expire-reversal.ts'
import { postPayment } from './commands/post-payment.ts'
import { postPayments } from './commands/post-payments.ts'
import { concludeReversal } from './commands/reverse-payment.ts'
import { settleReversal } from './commands/settle-reversal.ts'
import { POSTED_AT_ONCE } from './many-store.ts'
import { getPayment, receivedPayments } from './queries.ts'
import { LOOKS_HOURS } from './reversal-model.ts'
import { awaitedReversal } from './reversal-queries.ts'
import { PAYMENT_REVERSAL } from './reversal-store.ts'

/** Goes on with what an agency did to a payment, in the lender’s tenant. Run again, it finds its work done. */
const settle: JobKind['run'] = async (deps, { actor, subjectId: paymentId }) => {
  const { status } = await ask(deps, { actor, query: getPayment, input: { paymentId } })
  if (status === 'received') await execute(deps, { actor, command: postPayment, input: { paymentId } })
  if (status === 'reversing') await execute(deps, { actor, command: concludeReversal, input: { paymentId } })
  return 'done'
}

/** Steps a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 20

/** Posts what was recorded by batch or file, chunk by chunk, until nothing waits. */
const settleMany: JobKind['run'] = async (deps, { actor }) => {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { payments, accounts } = await ask(deps, { actor, query: receivedPayments, input: {} })
    if (payments.length === 0) return 'done'
    await execute(deps, { actor, command: postPayments, input: { payments, accounts } })
    if (payments.length < POSTED_AT_ONCE) return 'done'
  }
  return { again: timeOf(deps, actor) }
}

/** Takes back the payment of a reversal once it is there; run again, it finds its work done. */
const reverseAwaited: JobKind['run'] = async (deps, { actor, subjectId: reversalId }) => {
  const { status, paymentId, expiresAt } = await ask(deps, { actor, query: awaitedReversal, input: { reversalId } })
  if (status !== 'awaiting') return 'done'
  const now = timeOf(deps, actor)
  if (paymentId !== null) {
    await execute(deps, { actor, command: settleReversal, input: { reversalId, paymentId } })
    return 'done'
  }
  if (now < expiresAt) return { again: addHours(now, LOOKS_HOURS) }
  await execute(deps, { actor, command: expireReversal, input: { reversalId } })
  // Looked at once more: its payment may have come meanwhile.
  return { again: now }
}

/** As `bridge.schedule_payment` and `bridge.schedule_postings` call them. */
export const paymentJobs: readonly JobKind[] = [
  { kind: 'payment.settle', run: settle },
  { kind: 'payment.settle_many', run: settleMany },
  { kind: PAYMENT_REVERSAL, run: reverseAwaited },
]
