import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Payoff, PayoffId } from './payoff-model.ts'
import { minor } from './view.ts'

export const PayoffResource = z
  .object({
    id: idOf(PayoffId),
    lenderId: idOf(OrganisationId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to everybody else' }),
    placementId: idOf(PlacementId).nullable().openapi({ description: 'Null where the lender asked' }),
    partyId: idOf(PartyId),
    currency: currencyCode(),
    amount: minor().openapi({ description: 'What is owed on `payOn` if nothing moves until then but time' }),
    interestAhead: minor().openapi({ description: 'What of it is interest of the days until then' }),
    disputed: minor().openapi({ description: 'What of it is disputed, and need not be paid until the dispute ends' }),
    payOn: dayText(),
    createdAt: instantText(),
    expiresAt: instantText().openapi({ description: 'The end of `payOn` in the lender’s zone' }),
  })
  .openapi('PayoffQuote')

export type PayoffResource = z.output<typeof PayoffResource>

export const payoffView = (
  { accountId, amount, interestAhead, disputed, ...found }: Payoff,
  { lends }: Pick<Context, 'lends'>,
): z.output<typeof PayoffResource> => ({
  ...{ id: found.id, lenderId: found.lenderId, accountId: lends ? accountId : null, placementId: found.placementId },
  ...{ partyId: found.partyId, currency: found.currency, amount: wireAmount(amount) },
  ...{ interestAhead: wireAmount(interestAhead), disputed: wireAmount(disputed), payOn: found.payOn },
  ...{ createdAt: found.createdAt, expiresAt: found.expiresAt },
})
