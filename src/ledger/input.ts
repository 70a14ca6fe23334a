import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { dayText, idOf, listInput, named } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PaymentId, setKinds } from './model.ts'

export const GetTrialBalance = z.strictObject({
  effectiveThrough: dayText().optional().openapi({ description: 'Leaves out what counts from a later day' }),
  recordedThrough: dayText().optional().openapi({
    description: 'Leaves out what was recorded after this day of your time zone: the books as they stood then',
  }),
})

export const ListPostings = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  payment: idOf(PaymentId).optional(),
  counterparty: idOf(OrganisationId).optional().openapi({ description: 'The other side of what two have a part in' }),
  kind: z.array(z.enum(setKinds)).min(1).max(setKinds.length).optional(),
  effectiveOn: z.strictObject({ gte: dayText().optional(), lt: dayText().optional() }).optional(),
})
