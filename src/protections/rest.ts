import { get, type Operation, patch, post } from '../http/index.ts'
import { getAlarm, getCareSettings, listAlarms } from './alarm-queries.ts'
import { CareAlarmResource, CareSettingsResource } from './alarm-view.ts'
import { answerAlarm } from './commands/answer-alarm.ts'
import { endProtection } from './commands/end-protection.ts'
import { registerProtection } from './commands/register-protection.ts'
import { reviewProtection } from './commands/review-protection.ts'
import { reviseProtection } from './commands/revise-protection.ts'
import { updateCareSettings } from './commands/update-care-settings.ts'
import { withdrawProtection } from './commands/withdraw-protection.ts'
import { getProtection, getTreatment, listProtections, listTreatments } from './queries.ts'
import { ProtectionResource as resource, TreatmentResource } from './view.ts'

const settings = { path: '/v1/care-settings', resource: CareSettingsResource }

export const protectionOperations: readonly Operation[] = [
  post(registerProtection, { path: '/v1/protections', id: 'protections.register', resource, status: 201 }),
  get(listProtections, { path: '/v1/protections', id: 'protections.list', resource }),
  get(getProtection, { path: '/v1/protections/{protection}', id: 'protections.get', resource }),
  post(reviseProtection, { path: '/v1/protections/{protection}/revise', id: 'protections.revise', resource }),
  post(reviewProtection, { path: '/v1/protections/{protection}/review', id: 'protections.review', resource }),
  post(endProtection, { path: '/v1/protections/{protection}/end', id: 'protections.end', resource }),
  post(withdrawProtection, { path: '/v1/protections/{protection}/withdraw', id: 'protections.withdraw', resource }),
  get(listTreatments, {
    path: '/v1/treatments',
    id: 'treatments.list',
    resource: TreatmentResource,
    description:
      'A lender lists what is owed to all its people; an agency to those of the placements it holds. `placement` names one. Needs the scope `protections:read`.',
  }),
  get(getTreatment, { path: '/v1/treatments/{treatment}', id: 'treatments.get', resource: TreatmentResource }),
  get(getCareSettings, { ...settings, id: 'careSettings.get' }),
  patch(updateCareSettings, { ...settings, id: 'careSettings.update' }),
  get(listAlarms, { path: '/v1/care-alarms', id: 'careAlarms.list', resource: CareAlarmResource }),
  get(getAlarm, { path: '/v1/care-alarms/{alarm}', id: 'careAlarms.get', resource: CareAlarmResource }),
  post(answerAlarm, { path: '/v1/care-alarms/{alarm}/answer', id: 'careAlarms.answer', resource: CareAlarmResource }),
]
