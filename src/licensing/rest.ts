import { get, type Operation, patch, post } from '../http/index.ts'
import { reinstateLicence, revokeLicence, suspendLicence, verifyLicence } from './commands/oversee-licence.ts'
import { recordLicence } from './commands/record-licence.ts'
import { renewLicence } from './commands/renew-licence.ts'
import { surrenderLicence } from './commands/surrender-licence.ts'
import { updateSettings } from './commands/update-settings.ts'
import { getCoverage, getLicence, getSettings, listLicences } from './queries.ts'
import { SettingsResource } from './settings.ts'
import { CoverageResource, LicenceResource as resource } from './view.ts'

const one = '/v1/licences/{licence}'

const settings = { path: '/v1/licensing-settings', resource: SettingsResource }

export const licenceOperations: readonly Operation[] = [
  get(getSettings, { ...settings, id: 'licensingSettings.get' }),
  patch(updateSettings, { ...settings, id: 'licensingSettings.update' }),
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
