import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ExchangeRecord } from './model.ts'

/** Why a record is looked at: its time is over, its epoch is, or its member is out of the exchange. */
export interface Ended {
  /** All that was said of it goes: it may not be disclosed any more. */
  readonly forgets: boolean
  readonly record: ExchangeRecord
}

interface Purging {
  readonly today: CalendarDate
  readonly epochs: readonly string[]
  readonly hasLeft: boolean
}

// The flag of a dispute stays: it is the dispute's answer that lifts it, not another epoch.
const gone = { token: new Uint8Array() } as const
const nothingAdverse = {
  ...{ worst: null, listedOn: null, chargedOffOn: null, firstDelinquencyOn: null, disclosedUntil: null },
  ...{ noticeGivenOn: null, noticeMethod: null, noticeSha256: null },
} as const

/** What is left of a record. Of a debt that is current again only what was adverse goes; the debt stays. */
export function purged(record: ExchangeRecord, { today, epochs, hasLeft }: Purging): Ended | null {
  const version = record.version + 1
  if (hasLeft) return { forgets: false, record: { ...record, ...gone, state: 'withdrawn', version } }
  const isOver = record.disclosedUntil !== null && record.disclosedUntil < today
  const isKnown = epochs.includes(record.epoch)
  if (isOver && isKnown && record.status === 'current')
    return { forgets: true, record: { ...record, ...nothingAdverse, version } }
  if (isOver || !isKnown) return { forgets: isOver, record: { ...record, ...gone, state: 'expired', version } }
  return null
}
