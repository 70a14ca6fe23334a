import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import type { Gated } from './gated.ts'
import { firstOf, made } from './making.ts'

/** What a payment on the placement earned its agency, and the remittance of it. */
export async function earnedOf(
  platform: Platform,
  { owners, placement }: Gated,
): Promise<Readonly<Record<'commission' | 'refundId' | 'remittance' | 'reversalId' | 'trustStatement', Subject>>> {
  const [lender, agency] = owners as [TestOrganisation, TestOrganisation]
  await made(lender, '/v1/payments', {
    ...{ placement, reference: 'EARNS', paidTo: 'lender', method: 'bank_transfer', currency: 'TWD' },
    ...{ amount: 400, effectiveAt: platform.clock.now() },
  })
  const overpaid = await made(lender, '/v1/accounts', {
    ...{ reference: 'PAID-TWICE', product: 'credit_card', currency: 'TWD', jurisdiction: 'TW' },
    ...{ openedOn: '2026-01-05', balance: { principal: 100 } },
  })
  await made(lender, '/v1/payments', {
    ...{ account: overpaid, reference: 'TOO-MUCH', paidTo: 'lender', method: 'cash', currency: 'TWD' },
    ...{ amount: 130, effectiveAt: platform.clock.now() },
  })
  const { mandateId: mandate } = (await lender.get(`/v1/placements/${placement}`)).body
  const remittance = await made(lender, '/v1/remittances', { mandate })
  await platform.settle()
  const reversal = await made(lender, '/v1/payment-reversals', { reference: 'COMES-LATER', code: 'bounced' })
  const trustStatement = await made(agency, '/v1/trust-statements', {
    ...{ reference: 'BANK-SAYS', currency: 'TWD', on: platform.clock.now().slice(0, 10), bankBalance: 400 },
  })
  return {
    trustStatement: { id: trustStatement, owners: [agency] },
    refundId: { id: await firstOf(lender, '/v1/refunds'), owners: [lender] },
    reversalId: { id: reversal, owners: [lender] },
    remittance: { id: remittance, owners },
    commission: { id: await firstOf(lender, '/v1/commissions'), owners },
  }
}
