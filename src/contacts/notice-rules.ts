import type { ContactFacts } from '../compliance/index.ts'
import { addDays, startOfDay } from '../kernel/calendar-date.ts'
import type { Ground } from './decision-ground.ts'

/**
 * Notices that count for who asks: its own, and what the lender told of its own; what another agency sent tells nothing of
 * it, and a collector validates its own claim (12 CFR 1006.34(a)(1) binds each). One to somebody who speaks for the person,
 * or for whom the person speaks, is one to the person. Days begin in the person's zone; the last day of a period counts.
 */
export function noticesTo(
  { known: { notices }, account, lender, party, links }: Ground,
  { zone, org }: { zone: string; org: string },
): ContactFacts['notices'] {
  const spoken = links.flatMap(({ party: speaker, represents }) =>
    represents === party.id ? [speaker] : speaker === party.id && represents !== null ? [represents] : [],
  )
  const told = new Set([party.id, ...spoken])
  const sender = org === lender ? null : org
  return notices
    .filter(({ party, agency, kind }) => told.has(party) && (agency === sender || isLenders({ agency, kind })))
    .map(({ kind, sentOn, periodEndsOn, undeliverable, replied, furtherEndsOn }) => ({
      ...{ kind, debts: [account.id], sentAt: startOfDay(sentOn, zone), undeliverable },
      periodEndsAt: periodEndsOn && startOfDay(addDays(periodEndsOn, 1), zone),
      ...(replied
        ? { reply: { furtherEndsAt: furtherEndsOn ? startOfDay(addDays(furtherEndsOn, 1), zone) : null } }
        : {}),
    }))
}

const isLenders = ({ agency, kind }: { agency: string | null; kind: string }) =>
  agency === null && kind !== 'validation'
