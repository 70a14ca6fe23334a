import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { NoticeKind } from './notice-kinds.law.ts'

/** A notice that stands: it went out and did not come back. */
export interface NoticeFact {
  readonly kind: NoticeKind
  readonly agencyId: OrganisationId | null
  readonly sentOn: CalendarDate
  readonly periodEndsOn: CalendarDate | null
}

export interface StandingNotice {
  readonly kind: NoticeKind
  readonly sentOn: CalendarDate
  readonly periodEndsOn: CalendarDate | null
  /** The period it opened is not over: its last day counts. */
  readonly inPeriod: boolean
}

/** The latest notice of each kind that stands for an agency on a day; of a kind sent again the later period counts. */
export function standingNotices(
  facts: readonly NoticeFact[],
  { agency, on }: { readonly agency: OrganisationId | null; readonly on: CalendarDate },
): readonly StandingNotice[] {
  const latest = new Map<NoticeKind, NoticeFact>()
  for (const fact of facts) {
    if ((fact.agencyId !== null && fact.agencyId !== agency) || fact.sentOn > on) continue
    const known = latest.get(fact.kind)
    if (!known || fact.sentOn > known.sentOn) latest.set(fact.kind, fact)
  }
  return [...latest.values()].map(({ kind, sentOn, periodEndsOn }) => ({
    ...{ kind, sentOn, periodEndsOn, inPeriod: periodEndsOn !== null && on <= periodEndsOn },
  }))
}
