import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { alarmEvent, alarmEvents } from '../alarm-events.ts'
import { AnswerAlarm } from '../alarm-input.ts'
import { answered } from '../alarm-rules.ts'
import { alarmForChange, saveAlarm } from '../alarm-store.ts'
import { alarmView } from '../alarm-view.ts'
import { protectionProblems as problems } from '../problems.ts'

export const answerAlarm = command({
  name: 'care_alarm.answer',
  summary: 'Say what was done about words of self-harm',
  scope: 'protections:write',
  input: AnswerAlarm,
  problems: [problems.alarmAnswered],
  load: (context, { alarm }) => ({ alarm: alarmForChange(context, alarm) }),
  decide: ({ alarm: [found] }, { outcome }, { now }) => (found ? answered(found, outcome, now) : refuse(notFound())),
  revises: ({ alarm: [found] }) => found ?? null,
  write: (alarm) => [saveAlarm(alarm)],
  events: (alarm) => [alarmEvent(alarmEvents.answered, alarm)],
  view: alarmView,
})
