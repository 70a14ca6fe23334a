import type { CalendarDate } from '../kernel/calendar-date.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type Finding, FindingId, reportedFinding } from '../licensing/index.ts'
import type { Context } from '../store/index.ts'
import type { CaseFacts } from './model.ts'
import { caseProblems as problems } from './problems.ts'

interface Said {
  readonly kind: Finding['kind']
  readonly severity: Finding['severity']
  readonly happenedOn: CalendarDate
}

/** The finding that an upheld complaint brings about a collector; null where it brings none. */
export function foundOf(
  { subject, status, id }: CaseFacts,
  asked: {
    readonly finding: (Said & { readonly collector: unknown }) | undefined
    readonly collector: Parameters<typeof reportedFinding>[0] | undefined
    readonly timeZone: string
  },
  { org, lends, now, newId }: Pick<Context, 'org' | 'lends' | 'now' | 'newId'>,
): Result<Finding | null, Problem> {
  if (!asked.finding) return ok(null)
  if (subject !== 'complaint' || status === 'rejected') {
    const detail = 'A finding belongs to a complaint that is upheld.'
    return refuse(
      new Problem(problems.answerUnfit, { detail, errors: [{ pointer: '#/finding', code: 'unfit', detail }] }),
    )
  }
  if (!asked.collector || (!lends && asked.collector.orgId !== org))
    return refuse(unresolved('finding/collector', 'You have no such collector, or the complaint is not about them.'))
  const { kind, severity, happenedOn } = asked.finding
  return reportedFinding(
    asked.collector,
    { kind, severity, happenedOn, source: 'complaint', caseReference: id },
    { org, now, timeZone: asked.timeZone, id: newId(FindingId) },
  )
}
