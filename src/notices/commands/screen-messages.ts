import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import { ownCareSettings } from '../../protections/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { screenedAll } from '../screened-message-rules.ts'
import { screenedTargets } from '../screened-targets-store.ts'
import { ScreenMessages } from '../screening-input.ts'
import { messageSubjects } from '../screening-store.ts'
import { inWords } from '../screening-view.ts'
import { screenedEvents, storeScreened, withAlarms } from './screen-message.ts'

export const screenMessages = command({
  name: 'message_screening.screen_many',
  summary: 'Look at up to 500 messages at once: all of them, or none',
  scope: 'messages:write',
  input: ScreenMessages,
  problems: [problems.referenceNotFound],
  load: (context, { messages }) => ({
    subjects: messageSubjects(context, messages),
    targets: screenedTargets(context, messages),
    zone: ownTimeZone(context),
    care: ownCareSettings(context),
  }),
  decide: ({ subjects, targets, zone, care }, { messages }, context) => {
    const at = (row: number) => `messages/${row}/`
    const done = screenedAll(messages, { subjects, targets }, { ...context, today: todayIn(zone, context.now), at })
    return done.ok ? ok(withAlarms(done.value, care, context)) : done
  },
  write: storeScreened,
  events: screenedEvents,
  view: ({ screened }) => ({ data: screened.map(({ screening, text }) => inWords(screening, text)) }),
})
