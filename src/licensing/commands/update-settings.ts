import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { ownOrganisationForChange } from '../../tenancy/index.ts'
import { settingsEvent } from '../events.ts'
import { settingsView, UpdateSettings } from '../settings.ts'
import { chosen, unchosen } from '../settings-rules.ts'
import { ownSettings, saveSettings } from '../settings-store.ts'

export const updateSettings = command({
  name: 'licensing.update_settings',
  summary: 'Change how far ahead ends of licences are announced, and where borrowers complain',
  scope: 'licences:write',
  input: UpdateSettings,
  load: (context) => ({ turn: ownOrganisationForChange(context), settings: ownSettings(context) }),
  decide: ({ settings: [settings = unchosen] }, changes) => ok(chosen(settings, changes)),
  revises: ({ settings: [settings = unchosen] }) => settings,
  write: (settings, context) => [saveSettings(context, settings)],
  events: (settings, { org }) => [settingsEvent(settings, org)],
  view: settingsView,
})
