import { DecisionResource } from '../contacts/index.ts'
import { get, type Operation, post } from '../http/index.ts'
import { openInspection } from './commands/open-inspection.ts'
import { getInspection, listInspectedDecisions, listInspections } from './queries.ts'
import { InspectionResource as resource } from './view.ts'

const path = '/v1/inspections'
const one = `${path}/{inspection}`

export const inspectionOperations: readonly Operation[] = [
  post(openInspection, { path, id: 'inspections.open', resource, status: 201 }),
  get(listInspections, { path, id: 'inspections.list', resource }),
  get(getInspection, { path: one, id: 'inspections.get', resource }),
  get(listInspectedDecisions, {
    path: `${one}/decisions`,
    id: 'inspectedDecisions.list',
    resource: DecisionResource,
    spoken: true,
  }),
]
