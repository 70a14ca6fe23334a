import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetAlarm, ListAlarms, ReadCareSettings } from './alarm-input.ts'
import { AlarmId, noSpecialist } from './alarm-model.ts'
import { alarmNamed, alarmsOf, alarmsWithIds, ownCareSettings } from './alarm-store.ts'
import { alarmView, careSettingsView } from './alarm-view.ts'

export const getCareSettings = query({
  name: 'care.settings',
  summary: 'Read who is told when somebody speaks of self-harm',
  scope: 'protections:read',
  input: ReadCareSettings,
  load: (context) => ({ settings: ownCareSettings(context) }),
  view: ({ settings: [settings = noSpecialist] }) => careSettingsView(settings),
})

export const getAlarm = query({
  name: 'care_alarm.get',
  summary: 'Read an alarm',
  scope: 'protections:read',
  input: GetAlarm,
  load: (context, { alarm }) => ({ alarm: alarmNamed(context, alarm) }),
  view: ({ alarm: [found] }) => (found ? alarmView(found) : null),
})

export const listAlarms = query({
  name: 'care_alarm.list',
  summary: 'List alarms about words of self-harm, newest first',
  scope: 'protections:read',
  input: ListAlarms,
  list: true,
  load: (context, input) => ({ rows: alarmsOf(context, input, keysetOf(input)) }),
  view: ({ rows }, input) =>
    pageOf(rows, input, { position: ({ raisedAt, id }) => ({ createdAt: raisedAt, id }), item: alarmView }),
})

export const alarmsByIds = batch({
  name: 'care_alarm.by_ids',
  scope: 'protections:read',
  ids: AlarmId,
  rows: alarmsWithIds,
  key: ({ id }) => id,
  view: alarmView,
})
