import { get, type Operation, post } from '../http/index.ts'
import { CaseFileResource } from './case-file-view.ts'
import { CodesResource } from './codes-view.ts'
import { acceptPlacement } from './commands/accept-placement.ts'
import { activatePlacement } from './commands/activate-placement.ts'
import { closePlacement } from './commands/close-placement.ts'
import { declinePlacement } from './commands/decline-placement.ts'
import { offerPlacement } from './commands/offer-placement.ts'
import { placeAccount } from './commands/place-account.ts'
import { withdrawPlacement } from './commands/withdraw-placement.ts'
import { getCaseFile, getCodes, getPlacement, listCaseFiles, listPlacements } from './queries.ts'
import { PlacementResource as resource } from './view.ts'

const one = '/v1/placements/{placement}'

export const placementOperations: readonly Operation[] = [
  post(placeAccount, { path: '/v1/placements', id: 'placements.place', resource, status: 201 }),
  get(listPlacements, { path: '/v1/placements', id: 'placements.list', resource }),
  get(getPlacement, { path: one, id: 'placements.get', resource }),
  post(offerPlacement, { path: `${one}/offer`, id: 'placements.offer', resource }),
  post(withdrawPlacement, { path: `${one}/withdraw`, id: 'placements.withdraw', resource }),
  post(acceptPlacement, { path: `${one}/accept`, id: 'placements.accept', resource }),
  post(declinePlacement, { path: `${one}/decline`, id: 'placements.decline', resource }),
  post(activatePlacement, { path: `${one}/activate`, id: 'placements.activate', resource }),
  post(closePlacement, { path: `${one}/close`, id: 'placements.close', resource }),
  get(getCaseFile, { path: `${one}/case-file`, id: 'caseFiles.get', resource: CaseFileResource }),
  get(listCaseFiles, { path: '/v1/case-files', id: 'caseFiles.list', resource: CaseFileResource }),
  get(getCodes, { path: '/v1/codes', id: 'codes.get', resource: CodesResource }),
]
