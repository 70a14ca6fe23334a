import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result } from '../kernel/result.ts'
import { type Finding, FindingId } from '../licensing/collector-model.ts'
import { reportedFinding } from '../licensing/collector-rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { MessageScreening, MessageTemplate, ScreeningReason } from './model.ts'
import { decided } from './screened-message-rules.ts'
import type { FindingCategory } from './screening-model.ts'
import { suspended } from './template-rules.ts'

/** A collector as far as the register asks. */
export type Accused = Parameters<typeof reportedFinding>[0]

/** What a person's word on a message does. */
export interface Confirmed {
  readonly screening: MessageScreening
  /** The template that may be used no more; null where none was in use. */
  readonly template: MessageTemplate | null
  /** What the collector is said to have done, who may reply; null where it is nobody's conduct. */
  readonly finding: Finding | null
}

/** What a collector who says such a thing did, in the words of the register. What is only left out is no conduct. */
const conduct: Readonly<Partial<Record<FindingCategory, Finding['kind']>>> = {
  insult: 'insult',
  shaming: 'insult',
  threat: 'threat',
  credit_threat: 'threat',
  false_authority: 'false_authority',
  third_party_disclosure: 'third_party_disclosure',
  family_pressure: 'pressure_on_family',
  outside_hours: 'outside_hours',
  time_barred_suit: 'misleading',
}

/** Reasons that say the words themselves are at fault. */
const confirming: ReadonlySet<ScreeningReason> = new Set(['offends', 'unlawful'])

interface Deciding {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
  readonly zone: string
}

/**
 * A person's word on what was found, once, and what follows where it is confirmed: the template it is the text of is suspended, and
 * a collector of the organisation who said it is reported to the register, with the right to reply.
 */
export function confirmed(
  {
    screening,
    template,
    collector,
  }: {
    readonly screening: MessageScreening
    readonly template: MessageTemplate | undefined
    readonly collector: Accused | undefined
  },
  input: { readonly decision: 'release' | 'reject'; readonly reason: ScreeningReason },
  deciding: Deciding,
): Result<Confirmed, Problem> {
  const { now } = deciding
  const done = decided(screening, input, now)
  if (!done.ok) return done
  if (input.decision === 'release') return ok({ screening: done.value, template: null, finding: null })
  const ended = template?.state === 'approved' ? suspended(template, 'finding_confirmed', now) : undefined
  if (ended && !ended.ok) return ended
  const reported = collector && confirming.has(input.reason) ? matterOf(screening, collector, deciding) : undefined
  if (reported && !reported.ok) return reported
  const finding = reported?.value ?? null
  return ok({
    screening: { ...done.value, findingId: finding?.id ?? null },
    ...{ template: ended?.value ?? null, finding },
  })
}

/** The gravest of what was found, the first where several are; nothing for what came in, or for manners. */
function matterOf(
  { id: screened, direction, findings, happenedAt }: MessageScreening,
  collector: Accused,
  { org, now, newId, zone }: Deciding,
): Result<Finding, Problem> | undefined {
  const breaches = direction === 'outbound' ? findings.filter(({ category }) => conduct[category] !== undefined) : []
  const grave =
    breaches.find(({ severity }) => severity === 'block') ?? breaches.find(({ severity }) => severity === 'review')
  const kind = grave && conduct[grave.category]
  if (!kind) return undefined
  const facts = {
    ...{
      kind,
      severity: grave.severity === 'block' ? ('serious' as const) : ('minor' as const),
      source: 'audit' as const,
    },
    ...{ happenedOn: calendarDateAt(happenedAt ?? now, zone), caseReference: screened },
  }
  return reportedFinding(collector, facts, { id: newId(FindingId), org, now, timeZone: zone })
}
