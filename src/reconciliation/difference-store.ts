import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { reconciliationDifferences, reconciliations } from '../../schema/tables/reconciliations.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CHUNK_ROWS } from './comparing-rules.ts'
import {
  type Difference,
  DifferenceId,
  type DifferenceKind,
  type DifferenceState,
  type Reconciliation,
  type ReconciliationId,
} from './model.ts'
import { isReconciliation, type Side } from './store.ts'

/** Own side first. A difference the lender alone sees names no agency. */
const own = ({ org, lends }: Side): SQL =>
  eq(lends ? reconciliationDifferences.lenderId : reconciliationDifferences.agencyId, org)

export const differenceNamed =
  (side: Side, id: DifferenceId): Statement<Difference[]> =>
  (db) =>
    db
      .select()
      .from(reconciliationDifferences)
      .where(and(own(side), eq(reconciliationDifferences.id, id)))
      .limit(1)

export const differencesWithIds =
  (side: Side, ids: readonly DifferenceId[]): Statement<Difference[]> =>
  (db) =>
    db
      .select()
      .from(reconciliationDifferences)
      .where(and(own(side), anyOf(reconciliationDifferences.id, ids.map(DifferenceId.toUuid))))

/** The reconciliation of a difference, locked before it: every answer goes through its reconciliation. */
export const reconciliationOf =
  (side: Side, id: DifferenceId): Statement<Reconciliation[]> =>
  (db) =>
    db
      .select()
      .from(reconciliations)
      .where(
        and(
          claimed,
          eq(side.lends ? reconciliations.lenderId : reconciliations.agencyId, side.org),
          eq(
            reconciliations.id,
            sql`(select ${reconciliationDifferences.reconciliationId} from ${reconciliationDifferences}
              where ${and(own(side), eq(reconciliationDifferences.id, id))})`,
          ),
        ),
      )
      .limit(1)
      .for('update')

export interface DifferenceFilter {
  readonly reconciliation: Named<'rcn'>
  readonly kind?: readonly DifferenceKind[] | undefined
  readonly state?: readonly DifferenceState[] | undefined
}

export const differencesOf =
  (side: Side, { reconciliation, kind, state }: DifferenceFilter, keyset: Keyset): Statement<Difference[]> =>
  (db) =>
    db
      .select()
      .from(reconciliationDifferences)
      .where(
        and(
          own(side),
          eq(
            reconciliationDifferences.reconciliationId,
            sql`(select ${reconciliations.id} from ${reconciliations} where ${isReconciliation(side, reconciliation)})`,
          ),
          keyset.where(reconciliationDifferences.createdAt, reconciliationDifferences.id),
          kind ? keyset.among(reconciliationDifferences.kind, kind) : undefined,
          state ? keyset.among(reconciliationDifferences.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(reconciliationDifferences.createdAt, reconciliationDifferences.id))
      .limit(keyset.fetch)

const ofReconciliation = (side: Side, id: ReconciliationId): SQL | undefined =>
  and(
    own(side),
    eq(reconciliationDifferences.reconciliationId, id),
    inArray(reconciliationDifferences.state, ['open', 'contested']),
  )

/** The unanswered differences next in line that the running answer to a whole kind covers. */
export const acceptedNext =
  (side: Side, id: ReconciliationId): Statement<Difference[]> =>
  (db) => {
    const answer = (part: string) =>
      sql`(select ${reconciliations.accepting} ->> ${part}::text from ${reconciliations}
        where ${isReconciliation(side, { id })})`
    return db
      .select()
      .from(reconciliationDifferences)
      .where(
        and(
          ofReconciliation(side, id),
          eq(reconciliationDifferences.kind, answer('kind')),
          sql`${reconciliationDifferences.contestedBy} is distinct from ${answer('side')}`,
          sql`${reconciliationDifferences.id} <> all (array(
            select x::uuid from ${reconciliations}, jsonb_array_elements_text(${reconciliations.accepting} -> 'except') x
            where ${isReconciliation(side, { id })}))`,
        ),
      )
      .limit(CHUNK_ROWS)
  }

/** Unanswered differences whose time is over. */
export const overdueNext =
  (side: Side, id: ReconciliationId, now: Instant): Statement<Difference[]> =>
  (db) =>
    db
      .select()
      .from(reconciliationDifferences)
      .where(and(ofReconciliation(side, id), sql`${reconciliationDifferences.answerBy} <= ${now}::timestamptz`))
      .limit(CHUNK_ROWS)

/** When the next unanswered difference lapses. */
export const nextDue =
  (side: Side, id: ReconciliationId, now: Instant): Statement<{ due: Instant | null }[]> =>
  (db) =>
    db
      .select({
        due: sql<Instant | null>`min(${reconciliationDifferences.answerBy})`.mapWith(
          reconciliationDifferences.answerBy,
        ),
      })
      .from(reconciliationDifferences)
      .where(and(ofReconciliation(side, id), sql`${reconciliationDifferences.answerBy} > ${now}::timestamptz`))

export const saveDifference =
  ({ lenderId, id, ...changed }: Difference): Statement =>
  (db) => {
    const { state, corrects, code, contestedBy, contestCode, contestNote, answerBy, endedAt, version } = changed
    return db
      .update(reconciliationDifferences)
      .set({ state, corrects, code, contestedBy, contestCode, contestNote, answerBy, endedAt, version })
      .where(and(eq(reconciliationDifferences.lenderId, lenderId), eq(reconciliationDifferences.id, id)))
  }

/** Ends many differences alike. */
export const endDifferences = (lender: OrganisationId, ended: readonly Difference[]): readonly Statement[] => {
  const [first] = ended
  if (!first) return []
  return [
    raw(sql`
      update reconciliation_differences d set state = ${first.state}, corrects = ${first.corrects}::text,
        code = ${first.code}::text, answer_by = null, ended_at = ${first.endedAt}::timestamptz, version = d.version + 1
      where d.lender_id = ${OrganisationId.toUuid(lender)}::uuid
        and d.id = any (${`{${ended.map(({ id }) => DifferenceId.toUuid(id)).join(',')}}`}::uuid[])`),
  ]
}

/** Differences among these that the side sees in the reconciliation. */
export const differencesAmong =
  (side: Side, name: Named<'rcn'>, ids: readonly DifferenceId[]): Statement<{ id: DifferenceId }[]> =>
  (db) =>
    db
      .select({ id: reconciliationDifferences.id })
      .from(reconciliationDifferences)
      .where(
        and(
          own(side),
          anyOf(reconciliationDifferences.id, ids.map(DifferenceId.toUuid)),
          eq(
            reconciliationDifferences.reconciliationId,
            sql`(select ${reconciliations.id} from ${reconciliations} where ${isReconciliation(side, name)})`,
          ),
        ),
      )
