import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import type { Gated } from './gated.ts'
import { firstOf, made } from './making.ts'

/** What a payment on the placement earned its agency: a share of one minor unit, which is nothing, and a line. */
export async function earnedOf(
  platform: Platform,
  { owners, placement }: Gated,
): Promise<Readonly<Record<'commission', Subject>>> {
  const [lender] = owners as [TestOrganisation]
  await made(lender, '/v1/payments', {
    ...{ placement, reference: 'EARNS', paidTo: 'lender', method: 'bank_transfer', currency: 'TWD' },
    ...{ amount: 1, effectiveAt: platform.clock.now() },
  })
  return { commission: { id: await firstOf(lender, '/v1/commissions'), owners } }
}
