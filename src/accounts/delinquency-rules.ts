import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { endEpisode, rebucketed, runningEpisode } from './completion-rules.ts'
import { changeOf, type DebtChange, type DebtFile, requireDay, requireStatus, revised } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { finished } from './interest-rules.ts'
import type { DocumentId, Episode } from './model.ts'

export interface PastDueReport {
  readonly daysPastDue: number
  readonly asOf: CalendarDate
}

/**
 * Takes what the lender reports as of a day. Late for the first time, an episode begins on the missed due date and keeps
 * it; days past due may grow or shrink within it; none at all cures it.
 */
export function report(file: DebtFile, { daysPastDue, asOf }: PastDueReport): Result<DebtChange, Problem> {
  if (file.debt.delinquencyFrozen) return refuse(new Problem(debtProblems.delinquencyFrozen))
  const status = requireStatus(file, ['open'])
  if (!status.ok) return status
  const day = requireDay(file, 'asOf', asOf)
  if (!day.ok) return day
  const { delinquencyReportedOn: last } = file.debt
  if (last !== null && asOf < last) {
    return refuse(new Problem(debtProblems.reportOutdated, { detail: `The last report was as of ${last}.` }))
  }
  const change = revised(changeOf(file), { delinquencyReportedOn: asOf })
  if (daysPastDue === 0) return ok(finished(endEpisode(change, asOf, 'report')))
  const pastDueSince = addDays(asOf, -daysPastDue)
  const due = requireDay(file, 'daysPastDue', pastDueSince)
  return due.ok ? ok(finished(late(change, pastDueSince, asOf))) : due
}

function late(change: DebtChange, pastDueSince: CalendarDate, asOf: CalendarDate): DebtChange {
  const running = runningEpisode(change.before)
  const episode = running ? { ...running, pastDueSince } : begun(change.before.episodes, pastDueSince)
  const owed = revised({ ...change, episodes: [episode] }, { delinquentSince: episode.startedOn })
  return rebucketed(owed, pastDueSince, asOf)
}

/** A new episode, from the missed due date, but never before the one before it was cured. */
function begun(episodes: readonly Episode[], pastDueSince: CalendarDate): Episode {
  const startedOn = episodes.reduce(
    (day, { curedOn }) => (curedOn !== null && curedOn > day ? curedOn : day),
    pastDueSince,
  )
  return { startedOn, pastDueSince, curedOn: null, endedBy: null, correctedFrom: null, correctionEvidence: null }
}

export interface Correction {
  readonly startedOn: CalendarDate
  readonly evidence: DocumentId
}

/** Corrects the first-delinquency date of the last episode on evidence: the only way it ever changes. */
export function correct(file: DebtFile, { startedOn, evidence }: Correction): Result<DebtChange, Problem> {
  const ordered = [...file.episodes].sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1))
  const [previous, last] = [ordered.at(-2), ordered.at(-1)]
  if (!last) return refuse(new Problem(debtProblems.noEpisode))
  const day = requireDay(file, 'startedOn', startedOn)
  if (!day.ok) return day
  const overlaps = previous?.curedOn != null && startedOn < previous.curedOn
  const outlasts = last.curedOn !== null && startedOn >= last.curedOn
  if (overlaps || outlasts || startedOn === last.startedOn) {
    const detail = overlaps
      ? `The episode before was cured on ${previous?.curedOn}.`
      : outlasts
        ? `The episode was cured on ${last.curedOn}.`
        : 'This is the date it has.'
    const errors = [{ pointer: '#/startedOn', code: 'delinquency_correction_unfit', detail }]
    return refuse(new Problem(debtProblems.correctionUnfit, { detail, errors }))
  }
  const moves = last.pastDueSince === last.startedOn || last.pastDueSince < startedOn
  const pastDueSince = moves ? startedOn : last.pastDueSince
  const episode = { ...last, startedOn, pastDueSince, correctedFrom: last.startedOn, correctionEvidence: evidence }
  const isAccounts = file.debt.delinquentSince === last.startedOn
  const change = revised({ ...changeOf(file), episodes: [episode] }, { delinquentSince: isAccounts ? startedOn : null })
  return ok(finished(last.curedOn === null ? rebucketed(change, pastDueSince, file.today) : change))
}
