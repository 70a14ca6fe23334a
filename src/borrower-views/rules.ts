import type { PartyId } from '../accounts/model.ts'
import type { CaseId } from '../disputes/model.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { type Language, languageFor } from '../kernel/language.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import type { BorrowerView, BorrowerViewId, ViewPurpose } from './model.ts'
import { borrowerViewProblems as problems } from './problems.ts'

export const VIEW_HOURS = 24

/** Who looks, and how the person is named: by the creditor as its party, by others through a case and a national id. */
export interface Asking {
  readonly party?: unknown
  readonly caseId?: CaseId | undefined
  readonly person?: Result<unknown, { readonly code: string; readonly detail: string }> | null | undefined
  readonly purpose: ViewPurpose
  readonly language?: Language | undefined
}

const unclear = (field: string, detail: string) =>
  new Problem(problems.subjectUnclear, { detail, errors: [{ pointer: `#/${field}`, code: 'unclear', detail }] })

function unclearness({ party, caseId, person }: Asking, lends: boolean): Problem | undefined {
  if (lends) {
    if (party === undefined) return unclear('party', 'Name a `party` of yours.')
    return caseId || person ? unclear('caseId', 'A creditor names its own party alone.') : undefined
  }
  if (party !== undefined) return unclear('party', 'Only a creditor names a party.')
  if (!caseId) return unclear('caseId', 'Name the case you have a part in.')
  if (!person) return unclear('person', 'Name the person by a national id.')
  return person.ok ? undefined : unclear('person/value', `${person.refusal.detail}.`)
}

/** Whom it is about, and the language that person prefers. */
export interface FoundPerson {
  readonly lenderId: OrganisationId
  readonly partyId: PartyId
  readonly preferredLanguage: string | null
}

/** A look that may be taken, or why not. */
export function opened(
  asking: Asking,
  found: FoundPerson | undefined,
  {
    id,
    org,
    orgKind,
    lends,
    now,
  }: { id: BorrowerViewId; org: OrganisationId; orgKind: OrganisationKind; lends: boolean; now: Instant },
): Result<BorrowerView, Problem> {
  if (!lends && orgKind !== 'adviser' && orgKind !== 'regulator') return refuse(new Problem(problems.notAsker))
  const problem = unclearness(asking, lends)
  if (problem) return refuse(problem)
  if (!found) {
    return refuse(
      lends
        ? unresolved('party', 'You have no such person.')
        : unresolved('person', 'You have a part in no such case, or nobody of this national id is on its debt.'),
    )
  }
  const { purpose, caseId = null } = asking
  const { lenderId, partyId, preferredLanguage } = found
  const language = asking.language ?? languageFor(preferredLanguage)
  const until = addHours(now, VIEW_HOURS)
  return ok({ orgId: org, lenderId, partyId, id, purpose, caseId, language, openedAt: now, until })
}
