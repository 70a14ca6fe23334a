import { get, type Operation, post } from '../http/index.ts'
import { approveGrant } from './commands/approve-grant.ts'
import { endGrant } from './commands/end-grant.ts'
import { requestGrant } from './commands/request-grant.ts'
import { getGrant, listGrants, listOpenings } from './queries.ts'
import { OpeningResource, GrantResource as resource } from './view.ts'

const path = '/v1/break-glass-grants'
const one = `${path}/{grant}`

export const breakGlassOperations: readonly Operation[] = [
  post(requestGrant, { path, id: 'breakGlassGrants.request', resource, status: 201 }),
  get(listGrants, { path, id: 'breakGlassGrants.list', resource }),
  get(getGrant, { path: one, id: 'breakGlassGrants.get', resource }),
  get(listOpenings, { path: `${one}/openings`, id: 'breakGlassGrants.openings', resource: OpeningResource }),
  post(approveGrant, { path: `${one}/approve`, id: 'breakGlassGrants.approve', resource }),
  post(endGrant, { path: `${one}/end`, id: 'breakGlassGrants.end', resource }),
]
