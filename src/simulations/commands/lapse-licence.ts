import { lapseLicence } from '../../licensing/index.ts'
import { SimulateLapse } from '../input.ts'
import { simulated } from '../simulated.ts'

/** A licence ends now, as if nobody had renewed it. */
export const simulateLapse = simulated(lapseLicence, {
  name: 'simulation.lapse_licence',
  summary: 'Let a licence of yours lapse now, in a sandbox',
  input: SimulateLapse,
  as: ({ licence }) => ({ licence: { id: licence } }),
  field: 'licence',
})
