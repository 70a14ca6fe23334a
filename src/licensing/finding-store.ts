import { and, eq, or, type SQL } from 'drizzle-orm'
import { collectorFindings } from '../../schema/tables/collectors.ts'
import { anyOf, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type Finding, FindingId } from './collector-model.ts'
import type { CollectorFilter, Reader } from './collector-store.ts'

const findingSeen = ({ org, actor }: Reader): SQL | undefined =>
  actor.orgKind === 'regulator' || actor.orgKind === 'operator'
    ? undefined
    : or(eq(collectorFindings.orgId, org), eq(collectorFindings.reportedBy, org))

export const findingNamed =
  (reader: Reader, id: FindingId): Statement<Finding[]> =>
  (db) =>
    db
      .select()
      .from(collectorFindings)
      .where(and(findingSeen(reader), eq(collectorFindings.id, id)))
      .limit(1)

export const findingsWithIds =
  (reader: Reader, ids: readonly FindingId[]): Statement<Finding[]> =>
  (db) =>
    db
      .select()
      .from(collectorFindings)
      .where(and(findingSeen(reader), anyOf(collectorFindings.id, ids.map(FindingId.toUuid))))

export const findingForChange =
  (reader: Reader, id: FindingId): Statement<Finding[]> =>
  (db) =>
    db
      .select()
      .from(collectorFindings)
      .where(and(claimed, findingSeen(reader), eq(collectorFindings.id, id)))
      .limit(1)
      .for('update')

export const findingsOf =
  (
    reader: Reader,
    filter: {
      status?: readonly string[] | undefined
      kind?: readonly string[] | undefined
      reportedAt?: CollectorFilter['createdAt']
    },
    keyset: Keyset,
  ): Statement<Finding[]> =>
  (db) =>
    db
      .select()
      .from(collectorFindings)
      .where(
        and(
          findingSeen(reader),
          keyset.where(collectorFindings.reportedAt, collectorFindings.id, filter.reportedAt),
          filter.status ? keyset.among(collectorFindings.status, filter.status) : undefined,
          filter.kind ? keyset.among(collectorFindings.kind, filter.kind) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(collectorFindings.reportedAt, collectorFindings.id))
      .limit(keyset.fetch)

export const saveFinding =
  ({ orgId, id, status, replyCode, repliedAt, decidedBy, decidedAt, version }: Finding): Statement =>
  (db) =>
    db
      .update(collectorFindings)
      .set({ status, replyCode, repliedAt, decidedBy, decidedAt, version })
      .where(and(eq(collectorFindings.orgId, orgId), eq(collectorFindings.id, id)))

export const insertFinding =
  (row: Finding): Statement =>
  (db) =>
    db.insert(collectorFindings).values(row)
