import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { addBusinessHours, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { HandedDocument, Placement, PlacementQuery, QueryId, QueryKind } from './model.ts'
import { placementProblems as problems } from './problems.ts'
import { isHeld } from './rules.ts'

/** What a question is asked under: the hours of the frozen terms, and when the other side works. */
export interface QueryClock {
  readonly hours: number
  readonly calendar: WorkingCalendar
}

export interface Question {
  readonly id: QueryId
  readonly kind: QueryKind
  readonly documentKind: string | null
  readonly askedBy: OrganisationId
}

/** A question about an offer or a held account, due in the other side's business hours. Its text is sealed apart. */
export function ask(
  placement: Placement,
  { hours, calendar }: QueryClock,
  { question, now }: { question: Question; now: Instant },
): Result<Omit<PlacementQuery, 'question'>, Problem> {
  if (placement.agencyId === null || !(placement.status === 'offered' || isHeld(placement.status))) {
    const detail = `The placement is ${placement.status}; questions are asked while it is offered or held.`
    return refuse(new Problem(problems.statusUnfit, { detail }))
  }
  if ((question.kind === 'document_request') !== (question.documentKind !== null)) {
    const detail = 'A document request names a documentKind, a question none.'
    const errors = [{ pointer: '#/documentKind', code: 'unclear', detail }]
    return refuse(new Problem(problems.queryUnclear, { detail, errors }))
  }
  return ok({
    ...{ lenderId: placement.lenderId, agencyId: placement.agencyId, placementId: placement.id, ...question },
    ...{ askedAt: now, dueAt: addBusinessHours(now, hours, calendar), overdueAt: null },
    ...{ answer: null, document: null, answeredAt: null, version: 1 },
  })
}

/** The answer of the side that was asked; late is better than never. A document answers a request for one. */
export function giveAnswer(
  query: PlacementQuery,
  { by, document }: { by: OrganisationId; document: HandedDocument | null },
  now: Instant,
): Result<PlacementQuery, Problem> {
  if (query.askedBy === by) return refuse(new Problem(problems.queryOwn))
  if (query.answeredAt !== null) return refuse(new Problem(problems.queryAnswered))
  if (document !== null && query.kind !== 'document_request') {
    const detail = 'A question is answered in words; a document answers a document request.'
    const errors = [{ pointer: '#/document', code: 'unclear', detail }]
    return refuse(new Problem(problems.queryUnclear, { detail, errors }))
  }
  return ok({ ...query, document, answeredAt: now, version: query.version + 1 })
}

/** Marks a question overdue, once: null where it was answered, or is not due yet. */
export const lapse = (query: PlacementQuery, now: Instant): PlacementQuery | null =>
  query.answeredAt === null && query.overdueAt === null && query.dueAt <= now
    ? { ...query, overdueAt: now, version: query.version + 1 }
    : null

export const queryStates = ['open', 'overdue', 'answered'] as const
export type QueryState = (typeof queryStates)[number]

export function stateOf({ answeredAt, dueAt }: Pick<PlacementQuery, 'answeredAt' | 'dueAt'>, now: Instant): QueryState {
  if (answeredAt !== null) return 'answered'
  return dueAt <= now ? 'overdue' : 'open'
}
