import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { type CollectorChannel, collectorChannels } from './collector-model.ts'
import type { ConductElsewhere } from './facts-store.ts'
import { type CollectorFacts, factsOf, standing } from './standing-rules.ts'

/** What is known behind a code. No debt is near it, and no legal name. */
export interface CheckedCollector {
  readonly agency: string
  readonly alias: string
  readonly jurisdiction: string
  readonly timeZone: string
  /** How far a test clock puts the collector's world ahead of real time, in milliseconds. */
  readonly aheadMs: number
  readonly licensed: boolean
  readonly complaints: string | null
  readonly facts: CollectorFacts
  readonly elsewhere: ConductElsewhere
}

/** What somebody who was contacted is told: who it is, whether they may, how, and where to complain. */
export interface CheckAnswer {
  readonly agency: string
  readonly alias: string
  readonly mayContact: boolean
  readonly channels: readonly CollectorChannel[]
  readonly complaints: string | null
  readonly checkedAt: Instant
}

export function checkView(found: CheckedCollector, at: Instant): CheckAnswer {
  const { agency, alias, jurisdiction, timeZone, licensed, complaints } = found
  const [facts, today] = [factsOf(found), calendarDateAt(at, timeZone)]
  const channels = licensed
    ? collectorChannels.filter((channel) => standing(facts, { channel, jurisdiction, at, today }).ok)
    : []
  return { agency, alias, mayContact: channels.length > 0, channels, complaints, checkedAt: at }
}
