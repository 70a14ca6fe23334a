import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { noticeDocuments, noticeRunRows, notices } from '../../schema/tables/notices.ts'
import type { Named } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import { sealWords } from '../placements/index.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DOCUMENT_DAYS, type IssuedNotice } from './issuing-rules.ts'
import { type Notice, NoticeId } from './notice-model.ts'
import type { NoticeRunId } from './notice-run-model.ts'
import { noticeIs } from './notice-store.ts'

/** Where the words of a notice lie: under the lender’s key, which either side opens them with. */
export const placeOfDocument = ({ lenderId, id }: Pick<Notice, 'lenderId' | 'id'>) => ({
  lenderId,
  at: `notice_documents|text_sealed|${NoticeId.toUuid(id)}`,
})

/** The words of notices just written, sealed, for a time. */
export async function insertDocuments(
  written: readonly IssuedNotice[],
  context: Pick<Context, 'sealing' | 'now'>,
): Promise<Statement[]> {
  const rows = await Promise.all(
    written.map(async ({ notice, text }) => ({
      ...{ lenderId: notice.lenderId, agencyId: notice.agencyId, id: notice.id, partyId: notice.partyId },
      ...{ issuedBy: notice.issuedBy, runId: notice.runId, expiresAt: addHours(context.now, 24 * DOCUMENT_DAYS) },
      text: await sealWords(text, placeOfDocument(notice), context),
    })),
  )
  const [first, ...others] = rows
  return first ? [insertMany(noticeDocuments, [first, ...others])] : []
}

export interface StoredDocument {
  readonly notice: Notice
  readonly text: Uint8Array | null
  readonly expiresAt: Notice['recordedAt'] | null
}

type Side = Pick<Context, 'org' | 'lends'>

const words = { text: noticeDocuments.text, expiresAt: noticeDocuments.expiresAt }
const ofNotice = and(eq(noticeDocuments.lenderId, notices.lenderId), eq(noticeDocuments.id, notices.id))

/** A notice with its words, as long as they are kept. */
export const documentOf =
  (side: Side, name: Named<'ntc'>): Statement<StoredDocument[]> =>
  (db) =>
    db
      .select({ notice: notices, ...words })
      .from(notices)
      .leftJoin(noticeDocuments, ofNotice)
      .where(noticeIs(side, name))
      .limit(1)

/** The notices of a run in the order of its rows, with their words. */
export const documentsOfRun =
  (
    { org }: Pick<Side, 'org'>,
    run: NoticeRunId | SQL,
    { after, fetch }: { readonly after: number; readonly fetch: number },
  ): Statement<(StoredDocument & { readonly number: number })[]> =>
  (db) =>
    db
      .select({ number: noticeRunRows.number, notice: notices, ...words })
      .from(noticeRunRows)
      .innerJoin(notices, and(eq(notices.issuedBy, noticeRunRows.orgId), eq(notices.id, noticeRunRows.noticeId)))
      .leftJoin(noticeDocuments, ofNotice)
      .where(
        and(
          eq(noticeRunRows.orgId, org),
          eq(noticeRunRows.runId, run),
          eq(noticeRunRows.outcome, 'issued'),
          gt(noticeRunRows.number, after),
        ),
      )
      .orderBy(asc(noticeRunRows.number))
      .limit(fetch)

/** Lets the words of notices go whose time is over, `most` at a time; answers which. */
export const forgetDocuments = (
  { org, now }: Pick<Context, 'org' | 'now'>,
  most: number,
): Statement<{ id: string }[]> => {
  const mine = sql`${OrganisationId.toUuid(org)}::uuid`
  return raw(sql`
    delete from notice_documents where issued_by = ${mine} and ctid = any (array(
      select d.ctid from notice_documents d where d.issued_by = ${mine} and d.expires_at <= ${now}::timestamptz
      limit ${most}))
    returning id`)
}
