import { and, eq, sql } from 'drizzle-orm'
import { inspections } from '../../schema/tables/inspections.ts'
import { type ContactDecision, decisionRows } from '../contacts/index.ts'
import { anyOf, type Context, type Keyset, type Statement } from '../store/index.ts'
import { type Inspection, InspectionId } from './model.ts'

type Side = Pick<Context, 'org'>

export const inspectionsWithIds =
  ({ org }: Side, ids: readonly InspectionId[]): Statement<Inspection[]> =>
  (db) =>
    db
      .select()
      .from(inspections)
      .where(and(eq(inspections.orgId, org), anyOf(inspections.id, ids.map(InspectionId.toUuid))))

export const inspectionsOf =
  ({ org }: Side, keyset: Keyset): Statement<Inspection[]> =>
  (db) =>
    db
      .select()
      .from(inspections)
      .where(and(eq(inspections.orgId, org), keyset.where(inspections.openedAt, inspections.id)))
      .orderBy(...keyset.orderBy(inspections.openedAt, inspections.id))
      .limit(keyset.fetch)

export const insertInspection =
  (inspection: Inspection): Statement =>
  (db) =>
    db.insert(inspections).values({ ...inspection })

interface Asked {
  readonly inspection: InspectionId
  readonly after: readonly [at: string, id: string] | undefined
  readonly fetch: number
  readonly outcome?: string | undefined
  readonly rule?: string | undefined
  readonly decidedAt?: { readonly gte?: string | undefined; readonly lt?: string | undefined } | undefined
}

/** Decisions of the place of an inspection that is open, the latest first, after a position. */
export const inspectedDecisions = (
  { now }: Pick<Context, 'now'>,
  { inspection, after, fetch, outcome, rule, decidedAt }: Asked,
): Statement<ContactDecision[]> =>
  decisionRows(sql`bridge.inspected_decisions(${InspectionId.toUuid(inspection)}::uuid, ${now}::timestamptz,
    ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid, ${fetch}, ${outcome ?? null}::text, ${rule ?? null}::text,
    ${decidedAt?.gte ?? null}::timestamptz, ${decidedAt?.lt ?? null}::timestamptz)`)
