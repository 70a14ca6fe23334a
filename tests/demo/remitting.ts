import type { Stage } from './stage.ts'
import { DAY_MS, dayIn } from './world-time.ts'

/**
 * The month of a mandate ends: what the agency earned and took is drafted line by line, the agency issues it, the lender
 * accepts it by the same totals, and the money arrives. Then the lender’s books are added up.
 */
export async function remit({ cast: { lender, agency } }: Stage, placements: readonly string[]) {
  const { mandateId } = await agency.api.placements.get(placements[0] ?? '')
  const { id } = await agency.api.remittances.draft({ mandate: mandateId })
  let draft = await agency.api.remittances.get(id)
  while (draft.state === 'drafting') {
    await agency.api.sleep(200)
    draft = await agency.api.remittances.get(id)
  }
  const controlTotals = { count: draft.lineCount, amount: draft.due }
  await agency.api.remittances.issue(id, { controlTotals })
  await lender.api.remittances.accept(id, { controlTotals })
  await lender.api.remittances.settle(id, { receivedOn: dayIn(-DAY_MS) })
  const { lines } = await lender.api.remittances.statement(id)
  const { totals } = await lender.api.ledger.trialBalance()
  return { remitted: lines.length, outOfBalance: totals.filter(({ difference }) => difference !== '0').length }
}
