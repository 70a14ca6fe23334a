import { get, type Operation, post } from '../http/index.ts'
import { getCallBack, listCallBacks } from './call-back-queries.ts'
import { CallBackResource } from './call-back-view.ts'
import { agreeCallBack } from './commands/agree-call-back.ts'
import { cancelCallBack } from './commands/cancel-call-back.ts'
import { completeCallBack } from './commands/complete-call-back.ts'
import { missCallBack } from './commands/miss-call-back.ts'
import { recordPreference } from './commands/record-preference.ts'
import { withdrawPreference } from './commands/withdraw-preference.ts'
import { getPreference, listPreferences } from './queries.ts'
import { PreferenceResource as resource } from './view.ts'

const path = '/v1/preferences'
const one = `${path}/{preference}`
const callBack = '/v1/call-backs/{callBack}'

export const preferenceOperations: readonly Operation[] = [
  post(recordPreference, { path, id: 'preferences.record', resource, status: 201 }),
  get(listPreferences, { path, id: 'preferences.list', resource }),
  get(getPreference, { path: one, id: 'preferences.get', resource }),
  post(withdrawPreference, { path: `${one}/withdraw`, id: 'preferences.withdraw', resource }),
  post(agreeCallBack, { path: '/v1/call-backs', id: 'callBacks.agree', resource: CallBackResource, status: 201 }),
  get(listCallBacks, { path: '/v1/call-backs', id: 'callBacks.list', resource: CallBackResource }),
  get(getCallBack, { path: callBack, id: 'callBacks.get', resource: CallBackResource }),
  post(completeCallBack, { path: `${callBack}/complete`, id: 'callBacks.complete', resource: CallBackResource }),
  post(missCallBack, { path: `${callBack}/miss`, id: 'callBacks.miss', resource: CallBackResource }),
  post(cancelCallBack, { path: `${callBack}/cancel`, id: 'callBacks.cancel', resource: CallBackResource }),
]
