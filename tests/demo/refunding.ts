import { owe, someBorrower } from './indebted.ts'
import type { Stage } from './stage.ts'
import { dayIn, momentIn } from './world-time.ts'

/** What is owed and what is paid, in minor units. */
const [OWED, PAID] = [100_000, 100_700]

/** A borrower pays more than is owed. The debt is paid, and what is beyond it is owed back, and given back. */
export async function giveBackBeyond({ cast: { lender }, rows }: Stage) {
  const currency = rows[0]?.currency ?? 'TWD'
  const { account } = await owe(lender, { borrower: someBorrower(), principal: OWED, currency })
  await lender.api.payments.record({
    ...{ account, reference: `OVER-${account}`, paidTo: 'lender', method: 'bank_transfer', currency },
    ...{ amount: PAID, effectiveAt: momentIn(0) },
  })
  let refunded = 0
  for await (const { id, amount } of lender.api.refunds.list({ account, status: ['owed'] })) {
    await lender.api.refunds.pay(id, { reference: `BACK-${id}`, paidOn: dayIn(0) })
    refunded += amount
  }
  const { status } = await lender.api.accounts.get(account)
  if (status !== 'paid' || refunded !== PAID - OWED)
    throw new Error(`${refunded} was given back of a debt that is ${status}.`)
  return { refunded }
}
