import { withdrawConsent } from '../../consent/index.ts'
import { SimulateWithdrawal } from '../input.ts'
import { simulated } from '../simulated.ts'

/** The person takes back the consent to be asked about, or to have data shared. */
export const simulateWithdrawal = simulated(withdrawConsent, {
  name: 'simulation.withdraw_consent',
  summary: 'Let a person withdraw a consent you took or may use, in a sandbox',
  input: SimulateWithdrawal,
  as: ({ consent: id }) => ({ consent: { id }, askedBy: 'subject' as const }),
  field: 'consent',
})
