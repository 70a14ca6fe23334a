import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { postPayment } from './commands/post-payment.ts'
import { concludeReversal } from './commands/reverse-payment.ts'
import { getPayment } from './queries.ts'

/** Goes on with what an agency did to a payment, in the lender’s tenant. Run again, it finds its work done. */
const settle: JobKind['run'] = async (deps, { actor, subjectId: paymentId }) => {
  const { status } = await ask(deps, { actor, query: getPayment, input: { paymentId } })
  if (status === 'received') await execute(deps, { actor, command: postPayment, input: { paymentId } })
  if (status === 'reversing') await execute(deps, { actor, command: concludeReversal, input: { paymentId } })
  return 'done'
}

/** As `bridge.schedule_payment` calls it. */
export const paymentJobs: readonly JobKind[] = [{ kind: 'payment.settle', run: settle }]
