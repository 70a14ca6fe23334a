import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { batchedAccount, CANARY, made } from './making.ts'

/** A debt offered to a buyer. The buyer knows the sale by id, and the seller by its own reference too. */
export async function saleOf(platform: Platform, lender: TestOrganisation): Promise<Subject> {
  const buyer = await platform.organisation('debt_buyer', { name: `Buyer ${CANARY}` })
  await batchedAccount(lender, 'SOLD')
  const id = await made(lender, '/v1/debt-sales', {
    ...{ buyer: buyer.id, reference: `${CANARY}-SALE`, currency: 'TWD', price: { total: 90_000 } },
    source: { accounts: [`ref:${CANARY}-SOLD`] },
  })
  await platform.settle()
  return { id, reference: `${CANARY}-SALE`, owners: [lender, buyer] }
}
