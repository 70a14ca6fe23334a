import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Authority, AuthorityScope, PartyId, PartyStatus, PartyStatusKind } from './model.ts'
import { holdsOn } from './status-interval-rules.ts'

/** Whom alone one may turn to when the person cannot be spoken to: the estate's representative, the child's guardian. */
const only: Partial<Record<PartyStatusKind, readonly string[]>> = {
  deceased: ['executor'],
  minor: ['guardian'],
}

/** A place on an account, as far as it may speak for somebody else. */
interface Standing {
  readonly partyId: PartyId
  readonly representsPartyId: PartyId | null
  readonly authority: Authority | null
  readonly authorityScope: AuthorityScope | null
  readonly validFrom: CalendarDate | null
  readonly validUntil: CalendarDate | null
}

/**
 * Whom to contact in place of a party on a day: null means the party itself, an empty list nobody. A running authority
 * for contact redirects to its holder; a dead person and a child are never contacted directly.
 */
export function contactVia(
  party: PartyId,
  { links, statuses, today }: { links: readonly Standing[]; statuses: readonly PartyStatus[]; today: CalendarDate },
): readonly PartyId[] | null {
  const standing = links.filter(
    ({ representsPartyId, authorityScope, validFrom, validUntil }) =>
      representsPartyId === party &&
      authorityScope === 'contact' &&
      validFrom !== null &&
      holdsOn({ from: validFrom, until: validUntil }, today),
  )
  const running = statuses.filter((status) => holdsOn(status, today))
  const required = running.map(({ kind }) => only[kind]).find((authorities) => authorities !== undefined)
  const able = required ? standing.filter(({ authority }) => authority && required.includes(authority)) : standing
  if (required === undefined && able.length === 0) return null
  return [...new Set(able.map(({ partyId }) => partyId))]
}
