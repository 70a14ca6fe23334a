import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { screenedAll } from '../screened-message-rules.ts'
import { screenedEvent } from '../screening-events.ts'
import { ScreenMessages } from '../screening-input.ts'
import { messageSubjects } from '../screening-store.ts'
import { inWords } from '../screening-view.ts'
import { storeScreened, withoutWords } from './screen-message.ts'

export const screenMessages = command({
  name: 'message_screening.screen_many',
  summary: 'Look at up to 500 messages at once: all of them, or none',
  scope: 'messages:write',
  input: ScreenMessages,
  problems: [problems.referenceNotFound],
  load: (context, { messages }) => ({ subjects: messageSubjects(context, messages), zone: ownTimeZone(context) }),
  decide: ({ subjects, zone }, { messages }, context) =>
    screenedAll(messages, subjects, { ...context, today: todayIn(zone, context.now), at: (row) => `messages/${row}/` }),
  write: storeScreened,
  events: (screened) => screened.map((one) => screenedEvent(withoutWords(one))),
  view: (screened) => ({ data: screened.map(({ screening, text }) => inWords(screening, text)) }),
})
