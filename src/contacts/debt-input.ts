import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'

/** More debts of one person than one contact is about. */
export const DEBTS_MAX = 20

export const DebtDiscussed = z
  .strictObject({ account: named(AccountId).optional(), placement: named(PlacementId).optional() })
  .openapi('DebtDiscussed', { description: 'Lenders: an `account`; agencies: a `placement` of the same lender' })
