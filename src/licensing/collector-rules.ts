import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { NationalId, NationalIdRefusal } from '../kernel/national-id.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import type {
  Bar,
  Collector,
  CollectorId,
  Finding,
  FindingId,
  FindingStatus,
  ReplyCode,
  SealedCollector,
} from './collector-model.ts'
import { REPLY_DAYS } from './collector-model.ts'
import { collectorProblems as problems } from './collector-problems.ts'
import { isHolder, type Overseer, oversees } from './rules.ts'

/** A collector about to be registered: name and number in the clear until they are sealed. */
export interface Registered {
  readonly collector: Collector
  readonly name: string
  readonly identity: NationalId | null
}

export interface Registration {
  readonly reference: string
  readonly name: string
  readonly identity?: Result<NationalId, NationalIdRefusal> | undefined
  readonly alias: string
  readonly jurisdiction: string
  readonly languages: readonly string[]
  readonly graduate?: boolean | undefined
  readonly employedFrom: CalendarDate
  readonly employedUntil?: CalendarDate | undefined
  readonly consentedOn?: CalendarDate | undefined
}

interface Employer {
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly world: string
  readonly now: Instant
}

/** A person as their employer registers them. */
export function register(
  { identity, name, ...facts }: Registration,
  { id, checkCode }: { id: CollectorId; checkCode: string },
  { org, orgKind, world, now }: Employer,
): Result<Registered, Problem> {
  if (!isHolder(orgKind)) return refuse(new Problem(problems.employerUnfit))
  if (identity && !identity.ok) {
    const { code, detail } = identity.refusal
    return refuse(
      new Problem(problems.identityUnfit, { detail, errors: [{ pointer: '#/identity/value', code, detail }] }),
    )
  }
  const employedUntil = facts.employedUntil ?? null
  if (employedUntil !== null && employedUntil <= facts.employedFrom) return refuse(unordered('employedUntil'))
  return ok({
    collector: {
      ...{ ...facts, orgId: org, world, id, employedUntil, checkCode },
      ...{ graduate: facts.graduate ?? null, consentedOn: facts.consentedOn ?? null, createdAt: now, version: 1 },
    },
    name,
    identity: identity?.value ?? null,
  })
}

export const unordered = (field: string): Problem => {
  const detail = 'It must lie after what it follows, and not in the future where it already happened.'
  return new Problem(problems.datesUnfit, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })
}

export const notEmployer = (collector: Collector, org: OrganisationId): Problem | undefined =>
  collector.orgId === org ? undefined : new Problem(problems.notEmployer)

type Changes = {
  readonly [K in 'alias' | 'languages' | 'graduate' | 'employedFrom' | 'employedUntil' | 'consentedOn']?:
    | Collector[K]
    | undefined
}

/** The collector with what changed about it. Leaving it out leaves it as it is. */
export function changed(collector: Collector, changes: Changes, org: OrganisationId): Result<Collector, Problem> {
  const refusal = notEmployer(collector, org)
  if (refusal) return refuse(refusal)
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const next: Collector = { ...collector, ...given, version: collector.version + 1 }
  if (next.employedUntil !== null && next.employedUntil <= next.employedFrom) return refuse(unordered('employedUntil'))
  return ok(next)
}

/** Who reports a finding and may decide it: the employer, or an overseer of where the collector works. */
export const mayJudge = (collector: Collector, overseer: Overseer): boolean =>
  collector.orgId === overseer.org || oversees(overseer, collector.jurisdiction)

/** The moment up to which a collector may reply: the end of the last of so many days, where the employer is. */
export const replyBy = (now: Instant, timeZone: string): Instant =>
  startOfDay(addDays(calendarDateAt(now, timeZone), REPLY_DAYS + 1), timeZone)

/** What a collector is said to have done, as whoever sees the collector reports it. */
export function reportedFinding(
  { orgId, id: collectorId, jurisdiction }: Pick<Collector, 'orgId' | 'id' | 'jurisdiction'>,
  facts: Pick<Finding, 'kind' | 'severity' | 'happenedOn' | 'source' | 'caseReference'>,
  { id, org, now, timeZone }: { id: FindingId; org: OrganisationId; now: Instant; timeZone: string },
): Result<Finding, Problem> {
  if (facts.happenedOn > calendarDateAt(now, timeZone)) return refuse(unordered('happenedOn'))
  return ok({
    ...{ orgId, collectorId, id, jurisdiction, ...facts },
    ...{ reportedBy: org, reportedAt: now, replyBy: replyBy(now, timeZone), replyCode: null, repliedAt: null },
    ...{ status: 'reported', decidedBy: null, decidedAt: null, version: 1 },
  })
}

/** The collector's word, given once and by the employer alone, as long as nothing is decided. */
export function reply(
  finding: Finding,
  code: ReplyCode,
  { org, now }: { org: OrganisationId; now: Instant },
): Result<Finding, Problem> {
  if (finding.orgId !== org) return refuse(new Problem(problems.notEmployer))
  if (finding.status !== 'reported') return refuse(statusUnfit(finding))
  return ok({ ...finding, status: 'replied', replyCode: code, repliedAt: now, version: finding.version + 1 })
}

const statusUnfit = ({ status }: Finding) => new Problem(problems.findingStatusUnfit, { detail: `It is ${status}.` })

/** Upheld or dismissed by whoever reported it, after the reply or the time for one. */
export function decideFinding(
  finding: Finding,
  status: Extract<FindingStatus, 'upheld' | 'dismissed'>,
  { org, now }: { org: OrganisationId; now: Instant },
): Result<Finding, Problem> {
  if (finding.status === 'upheld' || finding.status === 'dismissed') return refuse(statusUnfit(finding))
  if (finding.reportedBy !== org) return refuse(new Problem(problems.notDecider))
  if (status === 'upheld' && finding.status === 'reported' && now < finding.replyBy) {
    return refuse(new Problem(problems.replyOutstanding, { detail: `The reply is due by ${finding.replyBy}.` }))
  }
  return ok({ ...finding, status, decidedBy: org, decidedAt: now, version: finding.version + 1 })
}

export function lift(bar: Bar, { org, now }: { org: OrganisationId; now: Instant }): Result<Bar, Problem> {
  if (bar.barredBy !== org) return refuse(new Problem(problems.barNotYours))
  if (bar.liftedAt !== null) return refuse(new Problem(problems.barLifted))
  return ok({ ...bar, liftedAt: now, version: bar.version + 1 })
}

/**
 * A former collector without name and number. The tag that joins the person's registrations stays only while an upheld
 * finding or an overseer's bar would otherwise be shaken off by it.
 */
export function erased(
  collector: SealedCollector,
  { today, keepsTag }: { today: CalendarDate; keepsTag: boolean },
): Result<SealedCollector, Problem> {
  if (collector.wrappedKey === null) return refuse(new Problem(problems.erased))
  const left = collector.employedUntil !== null && collector.employedUntil <= today
  if (!left) return refuse(new Problem(problems.employed))
  return ok({
    ...{ ...collector, wrappedKey: null, name: null, identity: null, identityBlind: null, indexKey: null },
    ...(keepsTag ? {} : { tag: null, tagKey: null }),
    version: collector.version + 1,
  })
}
