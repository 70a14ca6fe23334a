import type { Cast, Stage } from './stage.ts'
import { DAY_MS, dayIn } from './world-time.ts'

/**
 * The month of a mandate ends: what the agency earned and took is drafted line by line, the agency issues it, the lender
 * accepts it by the same totals, and the money arrives. Then everybody’s books are added up, and the agency states what its bank
 * held in trust.
 */
export async function remit(stage: Stage, placements: readonly string[]) {
  const { lender, agency } = stage.cast
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
  return {
    remitted: lines.length,
    shortOfTrust: await shortOfTrust(stage, id),
    outOfBalance: await outOfBalance(stage.cast),
  }
}

/** Currencies in which the books of a party do not sum to zero; each has some. */
async function outOfBalance({ lender, neighbour, buyer, agency }: Cast): Promise<number> {
  let out = 0
  for (const { api } of [lender, neighbour, buyer, agency]) {
    const { totals } = await api.ledger.trialBalance()
    if (totals.length === 0 && api !== agency.api) throw new Error('Nothing is in the books.')
    out += totals.filter(({ difference }) => difference !== '0').length
  }
  return out
}

/**
 * Currencies in which the agency would be short, had its bank yesterday exactly what its lender’s books say it held: two tenants’
 * reads of the same money.
 */
async function shortOfTrust({ cast: { lender, agency } }: Stage, remittance: string): Promise<number> {
  const on = dayIn(-DAY_MS)
  const { currencies } = await lender.api.trustBalances.get({ on })
  let short = 0
  for (const { currency, clients } of currencies) {
    const held = clients.find(({ agencyId }) => agencyId === agency.id)
    const bankBalance = Math.max(0, Number(held?.balance ?? 0))
    const said = { reference: `${remittance} ${currency}`, currency, on, bankBalance }
    if ((await agency.api.trustStatements.record(said)).difference !== '0') short += 1
  }
  return short
}
