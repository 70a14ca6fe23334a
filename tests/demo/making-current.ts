import { isConcordatError } from '../../sdk/src/index.ts'
import { takeIntoPolicy } from './agreeing.ts'
import { owe, someBorrower } from './indebted.ts'
import type { Stage } from './stage.ts'
import { dayIn, momentIn } from './world-time.ts'

/** What is owed and what is paid a month, in minor units. */
const [OWED, MONTHLY] = [600_000, 50_000]

/**
 * A borrower who is half a year late agrees to a plan and keeps its first instalment: the lender makes the debt current, as its policy
 * lets. It is owed as before, and not a second time made so.
 */
export async function makeCurrent({ cast: { lender }, rows }: Stage) {
  const currency = rows[0]?.currency ?? 'TWD'
  const { account, party } = await owe(lender, { borrower: someBorrower(), principal: OWED, currency })
  await takeIntoPolicy(lender.api, [account])
  const { agreements, payments } = lender.api
  const { id } = await agreements.propose({
    ...{ account, party, kind: 'instalment_plan', total: OWED },
    schedule: { frequency: 'monthly', count: OWED / MONTHLY, firstOn: dayIn(0) },
  })
  const reAged = () => agreements.reAge(id).catch((thrown: unknown) => thrown)
  const early = isConcordatError(await reAged(), 'agreement_re_age_unfit')
  await payments.record({
    ...{ account, reference: `KEPT-${account}`, paidTo: 'lender', method: 'bank_transfer', currency },
    ...{ amount: MONTHLY, effectiveAt: momentIn(0) },
  })
  const { delinquency, balance } = await agreements.reAge(id)
  if (delinquency.daysPastDue !== 0 || balance !== OWED - MONTHLY)
    throw new Error(`It is ${delinquency.daysPastDue} days late.`)
  const again = isConcordatError(await reAged(), 'agreement_re_age_unfit')
  return { madeCurrent: 1, currentTooSoon: Number(early) + Number(again) }
}
