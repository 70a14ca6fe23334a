import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { dataClasses } from '../placements/retention.law.ts'
import { keptBy } from '../placements/retention-rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type Certificate,
  type CertificateId,
  COOLING_DAYS,
  type DestroyedClass,
  destroyedClasses,
  type ExportPlace,
  type Obstacle,
  type OffBoarding,
  type OffBoardingId,
  type OffBoardingReason,
  obstacleKinds,
  offBoardingTransitions,
  type Retained,
} from './model.ts'
import { offBoardingProblems as problems } from './problems.ts'

type Command = (typeof offBoardingTransitions)[number]['command']

/** Digests begin with that of nothing. */
const EMPTY = bytesToHex(sha256(new Uint8Array()))

export const request = (
  reason: OffBoardingReason,
  { id, org, sections, now }: { id: OffBoardingId; org: OrganisationId; sections: number; now: Instant },
): OffBoarding => ({
  ...{ orgId: org, id, reason, status: 'exporting', place: { section: 0, cursor: null }, sections, parts: 0, rows: 0 },
  ...{ digest: EMPTY, exportedAt: null, closesAt: null, closedAt: null, destroysOn: null, destroyedAt: null },
  destroyed: { parties: 0, members: 0, import_rows: 0, stored_answers: 0, export_parts: 0 },
  ...{ createdAt: now, version: 1 },
})

function moved(file: OffBoarding, by: Command): Result<OffBoarding, Problem> {
  const found = offBoardingTransitions.find(({ command, from }) => command === by && from === file.status)
  if (found) return ok({ ...file, status: found.to, version: file.version + 1 })
  return refuse(new Problem(problems.statusUnfit, { detail: `It is ${file.status}.` }))
}

export interface PartFound {
  readonly name: string
  readonly rows: number
  readonly sha256: string
  /** Where it was read from, and where to go on. */
  readonly from: ExportPlace
  readonly next: ExportPlace
}

/** Takes a part in, once: one read from where the export no longer stands changes nothing. */
export function storePart(file: OffBoarding, part: PartFound, now: Instant): OffBoarding | null {
  const { section, cursor } = file.place
  if (file.status !== 'exporting' || section !== part.from.section || cursor !== part.from.cursor) return null
  const grown =
    part.rows > 0 ? { parts: file.parts + 1, rows: file.rows + part.rows, digest: digestAfter(file, part) } : {}
  const isLast = part.next.section >= file.sections
  return {
    ...{ ...file, ...grown, place: part.next, version: file.version + 1 },
    ...(isLast ? { status: 'exported', exportedAt: now } : {}),
  }
}

/** Whoever has all parts, in order, comes to the same: SHA-256 over the digest before, number, name, rows and SHA-256. */
export const digestAfter = (
  { digest, parts }: Pick<OffBoarding, 'digest' | 'parts'>,
  { name, rows, sha256: of }: Pick<PartFound, 'name' | 'rows' | 'sha256'>,
): string => bytesToHex(sha256(utf8ToBytes(`${digest} ${parts + 1} ${name} ${rows} ${of}`)))

/** Begins the time in which an organisation may still change its mind. Nothing may be left running. */
export function close(file: OffBoarding, obstacles: readonly Obstacle[], now: Instant): Result<OffBoarding, Problem> {
  const next = moved(file, 'off_boarding.close')
  if (!next.ok) return next
  if (obstacles.length > 0) return refuse(obstructed(obstacles))
  return ok({ ...next.value, closesAt: addHours(now, 24 * COOLING_DAYS) })
}

const obstructed = (obstacles: readonly Obstacle[]) =>
  new Problem(problems.obstructed, {
    detail: obstacles
      .map(({ kind, count }) => `${count} ${kind.replaceAll('_', ' ')}: ${obstacleKinds[kind].by}.`)
      .join(' '),
    extensions: { obstacles: obstacles.map(({ kind, count }) => ({ kind, count })) },
  })

export const cancel = (file: OffBoarding): Result<OffBoarding, Problem> => {
  const next = moved(file, 'off_boarding.cancel')
  return next.ok ? ok({ ...next.value, closesAt: null }) : next
}

/** What law keeps of what was worked in these jurisdictions until a moment: the longest rule of each class. */
export function retainedOn(jurisdictions: readonly string[], endedAt: Instant, today: CalendarDate): Retained[] {
  const endedOn = calendarDateAt(endedAt, 'UTC')
  return dataClasses.flatMap((dataClass) => {
    const kept = jurisdictions.flatMap((jurisdiction) => keptBy({ jurisdiction, endedOn }, dataClass, today) ?? [])
    const [longest] = kept.toSorted((a, b) => (a.until < b.until ? 1 : -1))
    return longest ? [{ class: dataClass, rule: longest.rule.rule, until: longest.until }] : []
  })
}

/** Two parties' records are the other side's too: they stay, whoever leaves. */
export const shared: Retained = { class: 'records_of_two_parties', rule: 'HOUSE-TWO-PARTIES', until: null }

/** Closes for good, once the time is over and nothing runs. Null: not yet. */
export function finishClosing(
  file: OffBoarding,
  { obstacles, jurisdictions, now }: { obstacles: readonly Obstacle[]; jurisdictions: readonly string[]; now: Instant },
): OffBoarding | null {
  if (file.status !== 'closing' || file.closesAt === null || now < file.closesAt || obstacles.length > 0) return null
  const today = calendarDateAt(now, 'UTC')
  const until = retainedOn(jurisdictions, now, today).map(({ until }) => until ?? today)
  const destroysOn = until.reduce((a, b) => (a > b ? a : b), today)
  return { ...file, status: 'closed', closedAt: now, destroysOn, version: file.version + 1 }
}

interface Left {
  /** Rows of each that one step reaches. */
  readonly left: Readonly<Record<Exclude<DestroyedClass, 'parties'>, number>>
  readonly parties: { readonly standing: boolean; readonly erased: number }
  readonly jurisdictions: readonly string[]
  readonly world: string
  readonly id: CertificateId
  readonly now: Instant
}

export interface Step {
  /** `parties`: their keys go first. `waits`: a law keeps something after all. */
  readonly state: 'parties' | 'more' | 'waits' | 'destroyed'
  readonly file: OffBoarding | null
  readonly empties: readonly Exclude<DestroyedClass, 'parties'>[]
  readonly certificate: Certificate | null
}

/** The next step of destruction; the last one makes the certificate. */
export function destroyNext(file: OffBoarding, { left, parties, jurisdictions, world, id, now }: Left): Step {
  const nothing = { file: null, empties: [], certificate: null }
  if (file.status !== 'closed' || !file.closedAt) return { state: 'destroyed', ...nothing }
  if (retainedOn(jurisdictions, file.closedAt, calendarDateAt(now, 'UTC')).length > 0)
    return { state: 'waits', ...nothing }
  if (parties.standing) return { state: 'parties', ...nothing }
  const empties = destroyedClasses.filter((name) => name !== 'parties' && left[name] > 0) as Step['empties']
  const destroyed: Record<DestroyedClass, number> = { ...file.destroyed, parties: parties.erased }
  for (const name of empties) destroyed[name] += left[name]
  const next = { ...file, destroyed, version: file.version + 1 }
  if (empties.length > 0) return { state: 'more', file: next, empties, certificate: null }
  const counts = destroyedClasses.map((name) => ({ class: name, count: destroyed[name] }))
  const certificate = { orgId: file.orgId, id, offBoardingId: file.id, world, jurisdictions, createdAt: now }
  return {
    ...{ state: 'destroyed', empties, file: { ...next, status: 'destroyed', destroyedAt: now } },
    certificate: { ...certificate, destroyed: counts, retained: [shared] },
  }
}
