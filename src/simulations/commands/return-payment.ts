import { reversePayment } from '../../payments/index.ts'
import { SimulateReturn } from '../input.ts'
import { simulated } from '../simulated.ts'

/** The bank sends a payment back. */
export const simulateReturn = simulated(reversePayment, {
  name: 'simulation.return_payment',
  summary: 'Let the bank return a payment, in a sandbox',
  input: SimulateReturn,
  as: ({ payment }) => ({ paymentId: payment, code: 'bounced' as const }),
  field: 'payment',
})
