import type { Named } from '../kernel/input.ts'
import type { Reconciliation, SideName } from './model.ts'

/** The side an organisation stands on in what two share. */
export const sideOf = (lends: boolean): SideName => (lends ? 'lender' : 'agency')

/** Whether a reconciliation is the one named, by id or by the reference its viewer gave it. */
export const isNamed = (found: Reconciliation, name: Named<'rcn'>, lends: boolean): boolean =>
  'id' in name ? found.id === name.id : (lends ? found.lenderReference : found.agencyReference) === name.reference
