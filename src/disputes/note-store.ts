import { and, eq } from 'drizzle-orm'
import { disputeNotes } from '../../schema/tables/disputes.ts'
import type { Named } from '../kernel/input.ts'
import type { Keyset, Statement } from '../store/index.ts'
import type { CaseNote } from './model.ts'
import { accountOf, type Reader } from './store.ts'

export const insertNote =
  (note: CaseNote): Statement =>
  (db) =>
    db.insert(disputeNotes).values({ ...note })

/** What the organisation noted about a case; nobody else's. */
export const notesOf =
  (
    reader: Reader,
    {
      caseId,
      writtenAt,
    }: {
      readonly caseId: Named<'cas'>
      readonly writtenAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
    },
    keyset: Keyset,
  ): Statement<CaseNote[]> =>
  (db) =>
    db
      .select()
      .from(disputeNotes)
      .where(
        and(
          eq(disputeNotes.orgId, reader.org),
          eq(disputeNotes.caseId, accountOf(reader, caseId).id),
          keyset.where(disputeNotes.writtenAt, disputeNotes.id, writtenAt),
        ),
      )
      .orderBy(...keyset.orderBy(disputeNotes.writtenAt, disputeNotes.id))
      .limit(keyset.fetch)
