import type { PartyId } from '../accounts/model.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { accessTerms } from './access-terms.law.ts'
import type { AccessPlace, LegalHold, SubjectAccess, SubjectAccessId } from './model.ts'
import { personalDataProblems as problems } from './problems.ts'

/** A hold that stands no more. */
export const released = (hold: LegalHold, now: Instant): Result<LegalHold, Problem> =>
  hold.releasedAt === null
    ? ok({ ...hold, releasedAt: now, version: hold.version + 1 })
    : refuse(new Problem(problems.holdReleased))

/** The earliest day any law of the places wants an answer by. */
export function answerBy(receivedOn: CalendarDate, places: readonly string[]) {
  const found = accessTerms
    .filter(({ jurisdictions }) =>
      jurisdictions.some((code) => places.some((place) => place === code || place.startsWith(`${code}-`))),
    )
    .map(({ rule, days }) => ({ rule, answerBy: addDays(receivedOn, days) }))
    .sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1))
  return found[0] ?? { rule: null, answerBy: null }
}

interface Asking {
  readonly org: OrganisationId
  readonly id: SubjectAccessId
  readonly now: Instant
  readonly today: CalendarDate
  readonly places: readonly string[]
  readonly sections: number
}

/** What is about to be put together. */
export function requested(
  asked: { readonly party: PartyId; readonly receivedOn: CalendarDate },
  { org, id, now, today, places, sections }: Asking,
): Result<SubjectAccess, Problem> {
  const { party, receivedOn } = asked
  if (receivedOn > today) {
    const detail = 'It cannot have been received yet.'
    return refuse(
      new Problem(problems.accessUnfit, { detail, errors: [{ pointer: '#/receivedOn', code: 'unfit', detail }] }),
    )
  }
  return ok({
    ...{ orgId: org, id, partyId: party, receivedOn, ...answerBy(receivedOn, places), state: 'running' },
    ...{ place: { section: 0, cursor: null }, sections, parts: 0, rows: 0, finishedAt: null },
    ...{ createdAt: now, version: 1 },
  })
}

export interface Collected {
  readonly rows: number
  readonly from: AccessPlace
  readonly next: AccessPlace
}

const same = (a: AccessPlace, b: AccessPlace) => a.section === b.section && a.cursor === b.cursor

/** Takes a piece in, once: one that was read from where the collecting no longer stands changes nothing. */
export function storePart(file: SubjectAccess, { rows, from, next }: Collected, now: Instant): SubjectAccess | null {
  if (file.state !== 'running' || !same(file.place, from)) return null
  const isDone = next.section >= file.sections
  return {
    ...{ ...file, place: next, parts: file.parts + (rows > 0 ? 1 : 0), rows: file.rows + rows },
    ...{ state: isDone ? 'done' : 'running', finishedAt: isDone ? now : null, version: file.version + 1 },
  }
}

export const expire = (file: SubjectAccess): SubjectAccess | null =>
  file.state !== 'expired' ? { ...file, state: 'expired', version: file.version + 1 } : null
