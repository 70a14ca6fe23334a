import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { postPayment } from './commands/post-payment.ts'
import { postPayments } from './commands/post-payments.ts'
import { concludeReversal } from './commands/reverse-payment.ts'
import { POSTED_AT_ONCE } from './many-store.ts'
import { getPayment, receivedPayments } from './queries.ts'

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

/** As `bridge.schedule_payment` and `bridge.schedule_postings` call them. */
export const paymentJobs: readonly JobKind[] = [
  { kind: 'payment.settle', run: settle },
  { kind: 'payment.settle_many', run: settleMany },
]
