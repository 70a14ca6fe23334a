import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type Asked, agreeable } from './agreement-rules.ts'
import type { Ground } from './ground.ts'
import type { AgreementId, AgreementKind, Quote, ScheduleTerms } from './model.ts'
import { agreementProblems as problems } from './problems.ts'
import { chosen } from './quote-rules.ts'

/** A proposal as it is made: by an option, or by its own terms. */
export interface Proposal {
  readonly option?: { readonly number: number } | undefined
  readonly kind?: AgreementKind | undefined
  readonly total?: bigint | undefined
  readonly schedule?: ScheduleTerms | undefined
  readonly account?: unknown
  readonly placement?: unknown
  readonly party?: unknown
  readonly graceDays: number
  readonly cureDays: number
  readonly supersedes?: AgreementId | undefined
  readonly reference?: string | undefined
}

/** What is asked for. Refused: an option that no longer holds or is named beside terms, and terms that are not whole. */
export function askedBy(
  proposal: Proposal,
  { quote, ground, now }: { readonly quote: Quote | undefined; readonly ground: Ground; readonly now: Instant },
): Result<Asked, Problem> {
  const { option, kind, total, schedule, graceDays, cureDays, supersedes, reference } = proposal
  const rest = { graceDays, cureDays, supersedes, reference }
  if (!option) {
    if (kind === undefined || total === undefined || schedule === undefined) {
      return refuse(new Problem(problems.termsMissing))
    }
    return ok({ ...rest, kind, total, terms: schedule })
  }
  const found = chosen(quote, option.number, { owed: agreeable(ground), now })
  return found.ok ? ok({ ...rest, kind: found.value.kind, total: found.value.total, terms: found.value.terms }) : found
}

/** Whether terms are named beside an option. */
export const namesBoth = ({ option, ...rest }: Proposal): boolean =>
  option !== undefined &&
  (['kind', 'total', 'schedule', 'account', 'placement', 'party'] as const).some((field) => rest[field] !== undefined)
