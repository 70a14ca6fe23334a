import { get, type Operation } from '../http/index.ts'
import { getWorkbench } from './queries.ts'
import { WorkbenchResource as resource } from './view.ts'

export const workbenchOperations: readonly Operation[] = [
  get(getWorkbench, {
    ...{ path: '/v1/placements/{placement}/workbench', id: 'workbenches.get', resource },
    description:
      'Payoff, when each person may be contacted, notices, promises, holds, treatments, cases, questions, clocks and the last contacts of a placement that is held. What is not shared, or asks for a scope you lack, is null and named in `withheld`.',
  }),
]
