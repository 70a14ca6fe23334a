import { get, type Operation, post } from '../http/index.ts'
import { personalSections } from './collecting.ts'
import { placeLegalHold } from './commands/place-legal-hold.ts'
import { releaseLegalHold } from './commands/release-legal-hold.ts'
import { requestAccess } from './commands/request-access.ts'
import { startRetentionRun } from './commands/start-retention-run.ts'
import { getAccess, getAccessPart, getAccessParts, getLegalHold, listAccesses, listLegalHolds } from './queries.ts'
import { getRetentionRun, listFindings, listRetentionRuns } from './retention-queries.ts'
import { RetentionFindingResource, RetentionRunResource as run } from './retention-view.ts'
import {
  AccessPartResource,
  AccessPartsResource,
  SubjectAccessResource as access,
  LegalHoldResource as hold,
} from './view.ts'

const holds = '/v1/legal-holds'
const runs = '/v1/retention-runs'
const accesses = '/v1/subject-accesses'
const one = `${accesses}/{subjectAccess}`
const id = (name: string) => `subjectAccesses.${name}`

/** `all` is every room's operations: which of them can be asked of a person. */
export const personalDataOperations = (all: () => readonly Operation[]): readonly Operation[] => [
  post(placeLegalHold, { path: holds, id: 'legalHolds.place', resource: hold, status: 201 }),
  get(listLegalHolds, { path: holds, id: 'legalHolds.list', resource: hold }),
  get(getLegalHold, { path: `${holds}/{legalHold}`, id: 'legalHolds.get', resource: hold }),
  post(releaseLegalHold, { path: `${holds}/{legalHold}/release`, id: 'legalHolds.release', resource: hold }),
  post(
    requestAccess(() => personalSections(all()).length),
    { path: accesses, id: id('request'), resource: access, status: 202 },
  ),
  get(listAccesses, { path: accesses, id: id('list'), resource: access }),
  get(getAccess, { path: one, id: id('get'), resource: access }),
  get(getAccessParts, { path: `${one}/parts`, id: id('parts'), resource: AccessPartsResource }),
  get(getAccessPart, { path: `${one}/parts/{accessPart}`, id: id('part'), resource: AccessPartResource }),
  post(startRetentionRun, { path: runs, id: 'retentionRuns.start', resource: run, status: 202 }),
  get(listRetentionRuns, { path: runs, id: 'retentionRuns.list', resource: run }),
  get(getRetentionRun, { path: `${runs}/{retentionRun}`, id: 'retentionRuns.get', resource: run }),
  get(listFindings, {
    ...{ path: `${runs}/{retentionRun}/findings`, id: 'retentionRuns.findings', resource: RetentionFindingResource },
  }),
]
