import { ContactPointId, PartyId } from '../accounts/index.ts'
import { packs, type TitleOf } from '../compliance/index.ts'
import { addSeconds, epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import type { CollectorStandingRow } from '../licensing/index.ts'
import type { Context } from '../store/index.ts'
import { carriers, judged } from './deciding.ts'
import type { Basis } from './decision-facts-rules.ts'
import type { Ground, Point, Spent } from './decision-ground.ts'
import { type ContactChannel, channelOfMandate, contactChannelNames } from './decision-model.ts'
import { permissionOn } from './decision-rules.ts'
import { meaningsOf } from './decision-view.ts'
import { byPlace } from './planning.ts'
import type { WindowResource } from './window-view.ts'

/** So many ways to reach people a screen shows; more of one debt are nobody's day's work. */
const WINDOWS_MAX = 60
const AHEAD_HOURS = 12

interface Loaded {
  readonly ground: readonly { readonly n: number; readonly ground: Ground }[]
  readonly spent: readonly Spent[]
  readonly collector: CollectorStandingRow | undefined
}

interface Way {
  readonly n: number
  readonly ground: Ground
  readonly point: Point
  readonly channel: ContactChannel
}

/** Each channel of the mandate with each point it can use. */
const waysOf = (found: Loaded['ground']): readonly Way[] =>
  found.flatMap(({ n, ground }) =>
    ground.points.flatMap((point) =>
      contactChannelNames
        .filter(
          (channel) =>
            carriers[channel].includes(point.kind) && ground.placement?.channels.includes(channelOfMandate(channel)),
        )
        .map((channel) => ({ n, ground, point, channel })),
    ),
  )

/** What the gate would say now of every way to reach the people of a placement. Nothing is kept, and no slot is held. */
export function windowsOf(
  { ground, spent, collector }: Loaded,
  context: Context,
  titleOf: TitleOf,
): readonly WindowResource[] {
  const found = byPlace({ ground, spent })
  return waysOf(ground)
    .slice(0, WINDOWS_MAX)
    .map(({ n, ground, point, channel }) => {
      const loaded = { ground: { ...ground, point: point.id }, spent: found(n).spent, collector }
      const { answer, basis } = judged({ channel, purpose: 'collect' }, loaded, context)
      const ruling = answer.verdicts.find(({ ruleId, verdict }) => verdict === 'deny' && ruleId === answer.ruledBy)
      return {
        ...{ partyId: PartyId.fromUuid(ground.party.id), contactPointId: ContactPointId.fromUuid(point.id) },
        ...{ kind: point.kind, channel, outcome: answer.outcome },
        until: answer.outcome === 'allow' ? endOf(basis, context.now) : null,
        ...{ nextAllowedAt: answer.nextAllowedAt, ruledBy: answer.ruledBy, citation: ruling?.citation ?? null },
        ...{ disclosures: [...answer.disclosures], requirements: [...answer.requirements] },
        ...{ overrides: [...answer.overrides], meanings: meaningsOf(answer, titleOf) },
      }
    })
}

const HOUR = 60
const MINUTE_MS = 60_000

/** The first minute at which it is allowed no more, searched by hours and then by halves; null within twelve hours. */
export function endOf(basis: Basis, now: Instant): Instant | null {
  // Law and wishes change on minutes.
  const start = instantFromEpochMs(Math.floor(epochMs(now) / MINUTE_MS) * MINUTE_MS)
  const mayAt = permissionOn(basis, { packs, at: now })
  const isAllowed = (minutes: number) => mayAt(addSeconds(start, minutes * 60))
  let late = HOUR
  while (isAllowed(late)) {
    if (late >= AHEAD_HOURS * HOUR) return null
    late += HOUR
  }
  let good = late - HOUR
  while (late - good > 1) {
    const middle = (good + late) >> 1
    if (isAllowed(middle)) good = middle
    else late = middle
  }
  return addSeconds(start, late * 60)
}
