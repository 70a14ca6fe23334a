import { contactPointChanges } from '../../accounts/index.ts'
import { SimulateRevocation } from '../input.ts'
import { simulated } from '../simulated.ts'

/** The person takes back the consent to be reached there. */
export const simulateRevocation = simulated(contactPointChanges.optOut, {
  name: 'simulation.revoke_consent',
  summary: 'Let a person revoke the consent to use a contact point, in a sandbox',
  input: SimulateRevocation,
  as: ({ contactPoint }) => ({ contactPoint }),
  field: 'contactPoint',
})
