import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { type BucketEntry, bucketsPassed, nextBucketOn } from './bucket-rules.ts'
import { settledAccrual } from './freeze-rules.ts'
import type { Accrual, Bucket, Episode } from './model.ts'
import type { NewAccount } from './new-account-model.ts'

/** Where the life of a debt begins here: what its lender says of it, with all that follows from it today. */
export interface Opening {
  readonly balanceOn: CalendarDate
  readonly episodes: readonly Pick<Episode, 'startedOn' | 'pastDueSince' | 'curedOn' | 'endedBy'>[]
  readonly delinquentSince: CalendarDate | null
  readonly pastDueSince: CalendarDate | null
  readonly delinquencyReportedOn: CalendarDate
  readonly bucket: Bucket
  readonly buckets: readonly BucketEntry[]
  readonly bucketDueOn: CalendarDate | null
  readonly accrual: Accrual | null
  readonly accrualDueOn: CalendarDate | null
}

export function openingOf(account: NewAccount, today: CalendarDate): Opening {
  const balanceOn = account.balanceOn ?? today
  const { since, past, pastDueSince = since } = account.delinquency
  const buckets = bucketsOf(account, { pastDueSince, today })
  const bucket = buckets.at(-1)?.bucket ?? '0'
  const accrual = accrualOf(account)
  return {
    balanceOn,
    episodes: [
      ...past.map(({ startedOn, curedOn }) => ({
        startedOn,
        pastDueSince: startedOn,
        curedOn,
        endedBy: 'report' as const,
      })),
      ...(since === null
        ? []
        : [{ startedOn: since, pastDueSince: pastDueSince ?? since, curedOn: null, endedBy: null }]),
    ],
    delinquentSince: since,
    pastDueSince,
    delinquencyReportedOn: balanceOn,
    bucket,
    buckets,
    bucketDueOn: nextBucketOn(pastDueSince, bucket),
    accrual,
    accrualDueOn: accrual?.by === 'platform' ? addDays(accrual.through, 1) : null,
  }
}

/** Bucket 0 since the last cure, or the opening; then each worse one on the day it began. */
function bucketsOf(
  { openedOn, delinquency: { past } }: NewAccount,
  { pastDueSince, today }: { pastDueSince: CalendarDate | null; today: CalendarDate },
): BucketEntry[] {
  const enteredOn = past.at(-1)?.curedOn ?? openedOn
  const passed = bucketsPassed({ present: { bucket: '0', enteredOn }, pastDueSince, asOf: today, today })
  const leftOn = passed[0]?.enteredOn ?? null
  // A bucket left on the day it was entered was never lived in.
  return leftOn === enteredOn ? passed : [{ bucket: '0', enteredOn, leftOn }, ...passed]
}

function accrualOf({ accrual: given, jurisdiction }: NewAccount): Accrual | null {
  if (given === null) return null
  const { by, through, annualRate, dayCount } = given
  const terms = by === 'platform' ? [{ from: through, until: null, annualRate, dayCount }] : []
  const agreed = { by, annualRate, dayCount, through, frozenFrom: null, terms, periods: [] }
  return settledAccrual(agreed, { freezes: [], jurisdiction })
}
