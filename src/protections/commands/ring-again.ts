import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { alarmEvent, alarmEvents } from '../alarm-events.ts'
import { GetAlarm } from '../alarm-input.ts'
import { overdue } from '../alarm-rules.ts'
import { alarmForChange, saveAlarm } from '../alarm-store.ts'

/** Run by its job when the time to answer is over; an alarm somebody answered is left alone. */
export const ringAgain = command({
  name: 'care_alarm.overdue',
  summary: 'Say that nobody answered an alarm in time',
  scope: 'protections:write',
  input: GetAlarm,
  load: (context, { alarm }) => ({ alarm: alarmForChange(context, alarm) }),
  decide: ({ alarm: [found] }, _, { now }) => ok(found ? overdue(found, now) : null),
  write: (alarm) => (alarm ? [saveAlarm(alarm)] : []),
  events: (alarm) => (alarm ? [alarmEvent(alarmEvents.overdue, alarm)] : []),
  view: (alarm) => ({ overdue: alarm !== null }),
})
