import { sha256 } from './exchanging.ts'
import { owe, someBorrower } from './indebted.ts'
import { until } from './joining.ts'
import type { Api, Stage } from './stage.ts'
import { DAY_MS, dayIn, momentIn } from './world-time.ts'

/** What each debt is and costs, and what its borrower pays after it was sold, in minor units. */
const [OWED, PRICE, PAID_LATE] = [400_000, 50_000, 80_000]

/**
 * Three debts are sold. The buyer’s books refuse one, which goes back to its seller with what was owed; the others have a chain
 * of title. A borrower who still pays the seller has it forwarded, and the two settle. One whose papers are missing goes back, at the
 * price paid.
 */
export async function sell({ cast: { lender, buyer }, rows, progress }: Stage) {
  const currency = rows[0]?.currency ?? 'TWD'
  const bar = progress.step('Selling debts', 5)
  const accounts: string[] = []
  for (const _ of Array(3))
    accounts.push((await owe(lender, { borrower: someBorrower(), principal: OWED, currency })).account)
  const sale = await offered(lender.api, {
    buyer: buyer.id,
    source: { accounts },
    currency,
    price: { perAccount: PRICE },
    buyBackDays: 90,
  })
  // Another account of the buyer has the name that the second of them would get.
  await owe(buyer, { borrower: someBorrower(), principal: 100, currency, reference: `${sale}/2` })
  await handOver({ seller: lender.api, buyer: buyer.api }, sale)
  bar.to(2)
  const refused = (await linesOf(buyer.api, sale)).filter(({ outcome }) => outcome === 'refused')
  await buyer.api.debtSales.giveBack(sale, { accounts: refused.map(({ number }) => number), code: 'books_refuse' })
  await until(lender.api, async () => (await lender.api.debtSales.get(sale)).state === 'transferred')
  bar.to(3)
  const bought = (await linesOf(buyer.api, sale)).flatMap(({ boughtAccountId }) => boughtAccountId ?? [])
  let titles = 0
  for (const account of bought) for await (const _ of buyer.api.debtTitles.list({ account })) titles += 1
  const { balance } = await lender.api.accounts.get(accounts[1] ?? '')
  if (balance.total !== OWED) throw new Error(`Given back, a debt of ${OWED} is one of ${balance.total}.`)
  const forwarded = await payLate(
    { seller: lender.api, buyer: buyer.api },
    { sale, account: accounts[0] ?? '', currency },
  )
  const { id: back } = await buyer.api.debtSales.putBack(sale, { accounts: [3], code: 'documents_missing' })
  await until(buyer.api, async () => (await buyer.api.debtSales.get(back)).state === 'offered')
  await handOver({ seller: buyer.api, buyer: lender.api }, back)
  const boughtBack = (await linesOf(lender.api, back)).filter(({ outcome }) => outcome === 'transferred').length
  bar.end()
  return { sold: bought.length, givenBack: refused.length, titles, forwarded, boughtBack }
}

/** From the offer to the buyer's own books, whichever way it goes. */
async function handOver({ seller, buyer }: Record<'seller' | 'buyer', Api>, sale: string): Promise<void> {
  await buyer.debtSales.accept(sale)
  await until(buyer, async () => (await buyer.debtSales.get(sale)).state === 'scrubbed')
  await seller.debtSales.notify(sale, { sentOn: dayIn(-DAY_MS), noticeSha256: sha256('notice of assignment') })
  await seller.debtSales.transfer(sale, { documentSha256: sha256('deed') })
  await until(buyer, async () =>
    (await linesOf(buyer, sale)).every(({ outcome }) => outcome === 'transferred' || outcome === 'refused'),
  )
}

async function offered(api: Api, terms: Parameters<Api['debtSales']['offer']>[0]): Promise<string> {
  const { id } = await api.debtSales.offer(terms)
  await until(api, async () => (await api.debtSales.get(id)).state === 'offered')
  return id
}

async function linesOf(api: Api, sale: string) {
  const lines = []
  for await (const line of api.debtSales.accounts(sale, { limit: 200 })) lines.push(line)
  return lines
}

interface Late {
  readonly sale: string
  readonly account: string
  readonly currency: string
}

/** Paid to the seller, credited at the buyer, and paid over. Answers how many payments were settled. */
async function payLate(
  { seller, buyer }: Record<'seller' | 'buyer', Api>,
  { sale, account, currency }: Late,
): Promise<number> {
  await seller.payments.record({
    ...{ account, reference: `LATE-${account}`, paidTo: 'lender', method: 'bank_transfer', currency },
    ...{ amount: PAID_LATE, effectiveAt: momentIn(0) },
  })
  const payments: string[] = []
  await until(seller, async () => {
    for await (const { paymentId } of seller.debtSales.forwardedPayments(sale, { settled: 'false' }))
      payments.push(paymentId)
    return payments.length > 0
  })
  const { id } = await seller.debtSales.settle(sale, {
    ...{ reference: `SETTLE-${sale}`, payments, amount: PAID_LATE, paidOn: dayIn(0) },
  })
  await buyer.debtSaleSettlements.confirm(id, { receivedOn: dayIn(0) })
  return payments.length
}
