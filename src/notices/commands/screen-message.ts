import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import { alarmEvent, alarmEvents, type CareAlarm, insertAlarms, ownCareSettings } from '../../protections/index.ts'
import type { Context, Statement } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { type Screened, screenedAll } from '../screened-message-rules.ts'
import { screenedTargets } from '../screened-targets-store.ts'
import { screenedEvent } from '../screening-events.ts'
import { ScreenMessage } from '../screening-input.ts'
import { insertScreenings, messageSubjects, startForgetting } from '../screening-store.ts'
import { inWords, sealMessage } from '../screening-view.ts'
import { alarmsFor } from '../self-harm-rules.ts'

/** What was looked at, and the alarms it rings. */
interface Looked {
  readonly screened: readonly Screened[]
  readonly alarms: readonly CareAlarm[]
}

export const withAlarms = (
  screened: readonly Screened[],
  care: Parameters<typeof alarmsFor>[1],
  context: Context,
): Looked => ({
  screened,
  alarms: alarmsFor(
    screened.map(({ screening }) => screening),
    care,
    context,
  ),
})

/** Rows with their words sealed, the job that will let the words go, and the alarms. */
export async function storeScreened({ screened, alarms }: Looked, context: Context): Promise<Statement[]> {
  const rows = await Promise.all(
    screened.map(async ({ screening, text }) => ({
      ...screening,
      text: await sealMessage({ id: screening.id, text }, context),
    })),
  )
  return [...insertScreenings(rows), startForgetting(context), ...insertAlarms(alarms, context)]
}

export const screenedEvents = ({ screened, alarms }: Looked) => [
  ...screened.map(({ screening }) => screenedEvent({ ...screening, text: null })),
  ...alarms.map((alarm) => alarmEvent(alarmEvents.raised, alarm)),
]

export const screenMessage = command({
  name: 'message_screening.screen',
  summary: 'Look at a message for what it must not say, and for what it must',
  scope: 'messages:write',
  input: ScreenMessage,
  problems: [problems.referenceNotFound],
  load: (context, message) => ({
    subjects: messageSubjects(context, [message]),
    targets: screenedTargets(context, [message]),
    zone: ownTimeZone(context),
    care: ownCareSettings(context),
  }),
  decide: ({ subjects, targets, zone, care }, message, context) => {
    const done = screenedAll(
      [message],
      { subjects, targets },
      { ...context, today: todayIn(zone, context.now), at: () => '' },
    )
    return done.ok ? ok(withAlarms(done.value, care, context)) : done
  },
  write: storeScreened,
  events: screenedEvents,
  view: ({ screened: [first] }) => inWords((first as Screened).screening, (first as Screened).text),
})
