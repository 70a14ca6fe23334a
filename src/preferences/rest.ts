import { get, type Operation, post } from '../http/index.ts'
import { recordPreference } from './commands/record-preference.ts'
import { withdrawPreference } from './commands/withdraw-preference.ts'
import { getPreference, listPreferences } from './queries.ts'
import { PreferenceResource as resource } from './view.ts'

const path = '/v1/preferences'
const one = `${path}/{preference}`

export const preferenceOperations: readonly Operation[] = [
  post(recordPreference, { path, id: 'preferences.record', resource, status: 201 }),
  get(listPreferences, { path, id: 'preferences.list', resource }),
  get(getPreference, { path: one, id: 'preferences.get', resource }),
  post(withdrawPreference, { path: `${one}/withdraw`, id: 'preferences.withdraw', resource }),
]
