import { get, type Operation, post } from '../http/index.ts'
import { placeLegalHold } from './commands/place-legal-hold.ts'
import { releaseLegalHold } from './commands/release-legal-hold.ts'
import { requestAccess } from './commands/request-access.ts'
import { getAccess, getAccessPart, getAccessParts, getLegalHold, listAccesses, listLegalHolds } from './queries.ts'
import {
  AccessPartResource,
  AccessPartsResource,
  SubjectAccessResource as access,
  LegalHoldResource as hold,
} from './view.ts'

const holds = '/v1/legal-holds'
const accesses = '/v1/subject-accesses'
const one = `${accesses}/{subjectAccess}`
const id = (name: string) => `subjectAccesses.${name}`

/** `lists` says how many lists of the API can be asked of a person: all rooms' together. */
export const personalDataOperations = (lists: () => number): readonly Operation[] => [
  post(placeLegalHold, { path: holds, id: 'legalHolds.place', resource: hold, status: 201 }),
  get(listLegalHolds, { path: holds, id: 'legalHolds.list', resource: hold }),
  get(getLegalHold, { path: `${holds}/{legalHold}`, id: 'legalHolds.get', resource: hold }),
  post(releaseLegalHold, { path: `${holds}/{legalHold}/release`, id: 'legalHolds.release', resource: hold }),
  post(requestAccess(lists), { path: accesses, id: id('request'), resource: access, status: 202 }),
  get(listAccesses, { path: accesses, id: id('list'), resource: access }),
  get(getAccess, { path: one, id: id('get'), resource: access }),
  get(getAccessParts, { path: `${one}/parts`, id: id('parts'), resource: AccessPartsResource }),
  get(getAccessPart, { path: `${one}/parts/{accessPart}`, id: id('part'), resource: AccessPartResource }),
]
