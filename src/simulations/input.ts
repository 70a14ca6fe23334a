import { z } from '@hono/zod-openapi'
import { ContactPointId } from '../accounts/index.ts'
import { ConsentId } from '../consent/index.ts'
import { idOf } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { LicenceId } from '../licensing/index.ts'

export const SimulateReturn = z.strictObject({
  payment: idOf(PaymentId).openapi({ description: 'A payment of yours, received or posted' }),
})

export const SimulateRevocation = z.strictObject({
  contactPoint: idOf(ContactPointId).openapi({ description: 'Lenders: a contact point of a person of yours' }),
})

export const SimulateLapse = z.strictObject({
  licence: idOf(LicenceId).openapi({ description: 'A licence of your own that is valid now' }),
})

export const SimulateWithdrawal = z.strictObject({
  consent: idOf(ConsentId).openapi({ description: 'A consent of yours, or one you may use' }),
})
