import { ContactPointState } from '../accounts/index.ts'
import { ConsentResource } from '../consent/index.ts'
import { type Operation, post } from '../http/index.ts'
import { LicenceResource } from '../licensing/index.ts'
import { PaymentResource } from '../payments/index.ts'
import { simulateLapse } from './commands/lapse-licence.ts'
import { simulateReturn } from './commands/return-payment.ts'
import { simulateRevocation } from './commands/revoke-consent.ts'
import { simulateWithdrawal } from './commands/withdraw-consent.ts'

const path = '/v1/simulations'

export const simulationOperations: readonly Operation[] = [
  post(simulateReturn, {
    ...{ path: `${path}/payment-returned`, id: 'simulations.paymentReturned', resource: PaymentResource },
    description: 'Sandboxes only. What the payment did is taken back, with every event a returned payment has.',
  }),
  post(simulateRevocation, {
    ...{ path: `${path}/consent-revoked`, id: 'simulations.consentRevoked', resource: ContactPointState },
    description: 'Sandboxes only. The gate refuses the contact point from now on, and permits for it are revoked.',
  }),
  post(simulateWithdrawal, {
    ...{ path: `${path}/consent-withdrawn`, id: 'simulations.consentWithdrawn', resource: ConsentResource },
    description:
      'Sandboxes only. As if the person had said so: inquiries under it are refused at once, both sides are told, and the status list shows it.',
  }),
  post(simulateLapse, {
    ...{ path: `${path}/licence-lapsed`, id: 'simulations.licenceLapsed', resource: LicenceResource },
    description: 'Sandboxes only. Mandates that require the licence, and work under them, stop with the next review.',
  }),
]
