import { get, type Operation, post } from '../http/index.ts'
import { recordLicence } from './commands/record-licence.ts'
import { reinstateLicence } from './commands/reinstate-licence.ts'
import { renewLicence } from './commands/renew-licence.ts'
import { revokeLicence } from './commands/revoke-licence.ts'
import { surrenderLicence } from './commands/surrender-licence.ts'
import { suspendLicence } from './commands/suspend-licence.ts'
import { verifyLicence } from './commands/verify-licence.ts'
import { getCoverage, getLicence, listLicences } from './queries.ts'
import { CoverageResource, LicenceResource as resource } from './view.ts'

const one = '/v1/licences/{licence}'

export const licenceOperations: readonly Operation[] = [
  post(recordLicence, { path: '/v1/licences', id: 'licences.record', resource, status: 201 }),
  get(listLicences, { path: '/v1/licences', id: 'licences.list', resource }),
  get(getCoverage, { path: '/v1/licence-coverage', id: 'licences.coverage', resource: CoverageResource }),
  get(getLicence, { path: one, id: 'licences.get', resource }),
  post(renewLicence, { path: `${one}/renew`, id: 'licences.renew', resource, status: 201 }),
  post(surrenderLicence, { path: `${one}/surrender`, id: 'licences.surrender', resource }),
  post(verifyLicence, { path: `${one}/verify`, id: 'licences.verify', resource }),
  post(suspendLicence, { path: `${one}/suspend`, id: 'licences.suspend', resource }),
  post(reinstateLicence, { path: `${one}/reinstate`, id: 'licences.reinstate', resource }),
  post(revokeLicence, { path: `${one}/revoke`, id: 'licences.revoke', resource }),
]
