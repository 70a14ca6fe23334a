import { get, type Operation } from '../http/index.ts'
import { getCommission, listCommissions } from './queries.ts'
import { CommissionResource as resource } from './view.ts'

const all = '/v1/commissions'

export const commissionOperations: readonly Operation[] = [
  get(listCommissions, {
    ...{ path: all, id: 'commissions.list', resource },
    description:
      'One line for each payment that was credited to an agency, also where it earned nothing, and one for each that was taken back. Needs the scope `payments:read`.',
  }),
  get(getCommission, { path: `${all}/{commission}`, id: 'commissions.get', resource }),
]
