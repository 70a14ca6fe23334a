import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { exchangeInquiryItems as items, exchangeInquiryRuns as runs } from '../../schema/tables/inquiries.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import { type InquiryItem, type InquiryItemState, type InquiryRun, InquiryRunId } from './run-model.ts'

type Own = Pick<Context, 'org'>

const isRun = ({ org }: Own, id: InquiryRunId) => and(eq(runs.orgId, org), eq(runs.id, id))
const ofRun = ({ org }: Own, id: InquiryRunId) => and(eq(items.orgId, org), eq(items.runId, id))

export const runsWithIds =
  ({ org }: Own, ids: readonly InquiryRunId[]): Statement<InquiryRun[]> =>
  (db) =>
    db
      .select()
      .from(runs)
      .where(and(eq(runs.orgId, org), anyOf(runs.id, ids.map(InquiryRunId.toUuid))))

export const runForChange =
  (own: Own, id: InquiryRunId): Statement<InquiryRun[]> =>
  (db) =>
    db
      .select()
      .from(runs)
      .where(and(claimed, isRun(own, id)))
      .limit(1)
      .for('update')

export const runsOf =
  ({ org }: Own, keyset: Keyset): Statement<InquiryRun[]> =>
  (db) =>
    db
      .select()
      .from(runs)
      .where(and(eq(runs.orgId, org), keyset.where(runs.createdAt, runs.id)))
      .orderBy(...keyset.orderBy(runs.createdAt, runs.id))
      .limit(keyset.fetch)

export const itemsOf =
  (
    own: Own,
    id: InquiryRunId,
    { after, fetch, state }: { after: number; fetch: number; state?: readonly InquiryItemState[] | undefined },
  ): Statement<InquiryItem[]> =>
  (db) =>
    db
      .select()
      .from(items)
      .where(and(ofRun(own, id), gt(items.number, after), state ? inArray(items.state, [...state]) : undefined))
      .orderBy(asc(items.number))
      .limit(fetch)

export const itemNumbered =
  (own: Own, id: InquiryRunId, number: number): Statement<InquiryItem[]> =>
  (db) =>
    db
      .select()
      .from(items)
      .where(and(ofRun(own, id), eq(items.number, number)))
      .limit(1)

export const insertRun =
  (run: InquiryRun): Statement =>
  (db) =>
    db.insert(runs).values({ ...run })

export const insertItems = (all: readonly [InquiryItem, ...InquiryItem[]]): Statement => insertMany(items, all)

export const saveRun =
  (run: InquiryRun): Statement =>
  (db) => {
    const { state, answered, refused, finishedAt, version } = run
    return db
      .update(runs)
      .set({ state, answered, refused, finishedAt, version })
      .where(isRun({ org: run.orgId }, run.id))
  }

/** What was asked is forgotten with the answer. */
export const saveItem =
  ({ orgId, runId, number, state, problem, inquiryId, answer }: InquiryItem): Statement =>
  (db) =>
    db
      .update(items)
      .set({ state, problem, inquiryId, answer, asked: sql`''::bytea` })
      .where(and(ofRun({ org: orgId }, runId), eq(items.number, number)))

export const deleteItems =
  (own: Own, id: InquiryRunId): Statement =>
  (db) =>
    db.delete(items).where(ofRun(own, id))
