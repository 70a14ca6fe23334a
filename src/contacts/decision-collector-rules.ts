import type { ContactFacts } from '../compliance/index.ts'
import { type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CollectorStandingRow } from '../licensing/index.ts'
import { factsOf, standing } from '../licensing/standing-rules.ts'
import type { Known } from './decision-facts-rules.ts'
import { type ContactChannel, channelOfMandate } from './decision-model.ts'

/** What the register says of a collector: the engine's facts, and what is lacking for this channel there. */
export function collectorKnown(
  row: CollectorStandingRow,
  { channel, jurisdiction, now }: { channel: ContactChannel; jurisdiction: string; now: Instant },
): Pick<Known, 'collector' | 'collectorLacks'> {
  const facts = factsOf(row)
  const begins = (day: CalendarDate) => startOfDay(day, row.time_zone)
  const today = calendarDateAt(now, row.time_zone)
  const { missing } = standing(facts, { channel: channelOfMandate(channel), jurisdiction, at: now, today })
  const collector: NonNullable<ContactFacts['collector']> = {
    ...{ id: row.id, specialist: facts.certificates.some(({ kind }) => kind === 'counselling') },
    employedSince: facts.employedFrom,
    certificates: facts.certificates.map(({ kind, issuedOn, expiresOn }) => ({
      ...{ kind, from: begins(issuedOn), until: expiresOn && begins(expiresOn) },
    })),
    barred: facts.bars.map(({ from, until }) => ({ from, until })),
  }
  const lacks = missing.flatMap(({ code, rule }) => (rule === null ? [] : [{ code, rule }]))
  return { collector: { ...collector, lacks }, collectorLacks: missing.map(({ code, rule }) => ({ code, rule })) }
}
