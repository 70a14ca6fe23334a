import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import type { Context, Statement } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { type Screened, screenedAll } from '../screened-message-rules.ts'
import { screenedEvent } from '../screening-events.ts'
import { ScreenMessage } from '../screening-input.ts'
import { insertScreenings, messageSubjects, startForgetting } from '../screening-store.ts'
import { inWords, sealMessage } from '../screening-view.ts'

/** Rows with their words sealed, and the job that will let the words go. */
export async function storeScreened(screened: readonly Screened[], context: Context): Promise<Statement[]> {
  const rows = await Promise.all(
    screened.map(async ({ screening, text }) => ({
      ...screening,
      text: await sealMessage({ id: screening.id, text }, context),
    })),
  )
  return [...insertScreenings(rows), startForgetting(context)]
}

export const withoutWords = ({ screening }: Screened) => ({ ...screening, text: null })

export const screenMessage = command({
  name: 'message_screening.screen',
  summary: 'Look at a message for what it must not say, and for what it must',
  scope: 'messages:write',
  input: ScreenMessage,
  problems: [problems.referenceNotFound],
  load: (context, message) => ({ subjects: messageSubjects(context, [message]), zone: ownTimeZone(context) }),
  decide: ({ subjects, zone }, message, context) => {
    const done = screenedAll([message], subjects, { ...context, today: todayIn(zone, context.now), at: () => '' })
    return done.ok ? ok(done.value[0] as Screened) : done
  },
  write: (screened, context) => storeScreened([screened], context),
  events: (screened) => [screenedEvent(withoutWords(screened))],
  view: ({ screening, text }) => inWords(screening, text),
})
