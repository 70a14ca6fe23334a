import { command } from '../../command.ts'
import { problems as kernel, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownOrganisationForChange } from '../../tenancy/index.ts'
import { settingsEvent } from '../alarm-events.ts'
import { UpdateCareSettings } from '../alarm-input.ts'
import { noSpecialist } from '../alarm-model.ts'
import { memberKnown, ownCareSettings, saveCareSettings } from '../alarm-store.ts'
import { careSettingsView } from '../alarm-view.ts'

export const updateCareSettings = command({
  name: 'care.update_settings',
  summary: 'Name who is told at once when somebody speaks of self-harm',
  scope: 'protections:write',
  input: UpdateCareSettings,
  problems: [kernel.referenceNotFound],
  load: (context, { specialist }) => ({
    turn: ownOrganisationForChange(context),
    settings: ownCareSettings(context),
    member: memberKnown(context, specialist),
  }),
  decide: ({ settings: [settings = noSpecialist], member: [member] }, { specialist }) =>
    specialist !== null && !member
      ? refuse(unresolved('specialist', 'You have no such member.'))
      : ok({ specialistId: specialist, version: settings.version + 1 }),
  revises: ({ settings: [settings = noSpecialist] }) => settings,
  write: (settings, context) => [saveCareSettings(context, settings)],
  events: (settings, { org }) => [settingsEvent(settings, org)],
  view: careSettingsView,
})
