import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { bucketsPassed } from './bucket-rules.ts'
import { changeOf, type DebtChange, type DebtFile, isCollected, revised, total } from './debt.ts'
import type { Episode } from './model.ts'

/** The running episode of an account, if it is late. */
export const runningEpisode = ({ episodes }: Pick<DebtFile, 'episodes'>): Episode | undefined =>
  episodes.find(({ curedOn }) => curedOn === null)

/** Where an account stands in the buckets after its oldest unpaid due date changed. */
export function rebucketed(change: DebtChange, pastDueSince: CalendarDate | null, asOf: CalendarDate): DebtChange {
  const { before, debt } = change
  const present = { bucket: debt.bucket, enteredOn: before.bucketEnteredOn }
  const buckets = bucketsPassed({ present, pastDueSince, asOf, today: before.today })
  const bucket = buckets.at(-1)?.bucket ?? debt.bucket
  return { ...revised(change, { pastDueSince, bucket }), buckets }
}

/** Ends the running episode on a day; it lasted a day at least. A frozen first-delinquency date stays on the account. */
export function endEpisode(change: DebtChange, on: CalendarDate, endedBy: Episode['endedBy']): DebtChange {
  const running = runningEpisode(change.before)
  if (!running) return change
  const curedOn = on > running.startedOn ? on : addDays(running.startedOn, 1)
  const { delinquencyFrozen, delinquentSince } = change.debt
  const ended = revised(change, { delinquentSince: delinquencyFrozen ? delinquentSince : null })
  return rebucketed({ ...ended, episodes: [{ ...running, curedOn, endedBy }] }, null, on)
}

/** Nothing is owed any more: the status says how, and the running episode ends. */
export const completed = (change: DebtChange, status: 'paid' | 'settled', on: CalendarDate): DebtChange =>
  endEpisode(revised(change, { status }), on, 'completion')

/** Its lender makes the debt current although not all that was missed is paid: it is owed as before, and late no more. */
export const currentAgain = (file: DebtFile): DebtChange => endEpisode(changeOf(file), file.today, 're_age')

/**
 * The status after amounts moved: paid once nothing is owed, on the day that was so; and back when something is, in the
 * way `again` says. A debt on which nothing moved stays as it stands, one opened with nothing owed included.
 */
export function restanding(
  change: DebtChange,
  on: CalendarDate,
  again: (change: DebtChange) => DebtChange,
): DebtChange {
  if (change.transactions.length === 0) return change
  const { status } = change.debt
  const owed = total(change.debt)
  if (owed <= 0n && isCollected(status)) return completed(change, 'paid', on)
  return owed > 0n && (status === 'paid' || status === 'settled') ? again(change) : change
}

/** Something new is owed on a debt that was paid. Whether it is late, a report says. */
export const owing = (change: DebtChange): DebtChange =>
  revised(change, { status: change.debt.chargedOffOn === null ? 'open' : 'charged_off' })

/** What completed the debt was taken back: it returns to where it was, its ended episode included. */
export function resumed(change: DebtChange): DebtChange {
  const { before } = change
  const last = before.episodes.reduce<Episode | undefined>(
    (a, b) => (a && a.startedOn > b.startedOn ? a : b),
    undefined,
  )
  if (last?.endedBy !== 'completion') return owing(change)
  const episode = { ...last, curedOn: null, endedBy: null }
  const late = revised({ ...owing(change), episodes: [episode] }, { delinquentSince: episode.startedOn })
  return rebucketed(late, episode.pastDueSince, before.today)
}
