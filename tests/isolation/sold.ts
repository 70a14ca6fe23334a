import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { batchedAccount, CANARY, made } from './making.ts'

/** A debt offered to a buyer. The buyer knows the sale by id, and the seller by its own reference too. */
async function saleOf(platform: Platform, lender: TestOrganisation): Promise<Subject> {
  const buyer = await platform.organisation('debt_buyer', { name: `Buyer ${CANARY}` })
  await batchedAccount(lender, 'SOLD')
  const id = await made(lender, '/v1/debt-sales', {
    ...{ buyer: buyer.id, reference: `${CANARY}-SALE`, currency: 'TWD', price: { total: 90_000 } },
    source: { accounts: [`ref:${CANARY}-SOLD`] },
  })
  await platform.settle()
  return { id, reference: `${CANARY}-SALE`, owners: [lender, buyer] }
}

/** What the seller paid over to the buyer of a payment it received after the sale. */
async function settlementOf(platform: Platform, lender: TestOrganisation): Promise<Subject> {
  const buyer = await platform.organisation('debt_buyer', { name: `Assignee ${CANARY}` })
  const account = await batchedAccount(lender, 'ASSIGNED')
  const sale = await made(lender, '/v1/debt-sales', {
    ...{ buyer: buyer.id, currency: 'TWD', price: { total: 90_000 }, source: { accounts: [account] } },
  })
  await platform.settle()
  await made(buyer, `/v1/debt-sales/${sale}/accept`, {})
  await platform.settle()
  const [sentOn] = platform.clock.now().split('T')
  await made(lender, `/v1/debt-sales/${sale}/notify`, { sentOn, noticeSha256: 'ab'.repeat(32) })
  await made(lender, `/v1/debt-sales/${sale}/transfer`, { documentSha256: 'cd'.repeat(32) })
  await platform.settle()
  const payment = await made(lender, '/v1/payments', {
    ...{ account, reference: `${CANARY}-LATE`, paidTo: 'lender', method: 'cash', currency: 'TWD', amount: 5_000 },
    effectiveAt: platform.clock.now(),
  })
  await platform.settle()
  const reference = `${CANARY}-SETTLEMENT`
  const id = await made(lender, `/v1/debt-sales/${sale}/settlements`, {
    ...{ reference, payments: [payment], amount: 5_000, paidOn: sentOn },
  })
  return { id, reference, owners: [lender, buyer] }
}

/** A sale that is offered, and what was paid over for one that is assigned. */
export const salesOf = async (platform: Platform, lender: TestOrganisation) => ({
  debtSale: await saleOf(platform, lender),
  debtSaleSettlement: await settlementOf(platform, lender),
})
