import { and, eq } from 'drizzle-orm'
import { accounts, documents } from '../../schema/tables/accounts.ts'
import type { Named } from '../kernel/input.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import { accountIdOf, isAccount } from './debt-store.ts'
import type { AccountId, DocumentId } from './model.ts'

type Own = Pick<Context, 'org'>
export type DocumentRow = typeof documents.$inferSelect

/** The id and jurisdiction of an account; an empty list where none is visible. */
export const accountNamed =
  (own: Own, name: Named<'acc'>): Statement<{ id: AccountId; jurisdiction: string }[]> =>
  (db) =>
    db
      .select({ id: accounts.id, jurisdiction: accounts.jurisdiction })
      .from(accounts)
      .where(isAccount(own, name))
      .limit(1)

export const documentNamed =
  (own: Own, account: Named<'acc'>, document: DocumentId): Statement<DocumentRow[]> =>
  (db) =>
    db
      .select()
      .from(documents)
      .where(
        and(
          eq(documents.orgId, own.org),
          eq(documents.id, document),
          eq(documents.accountId, accountIdOf(own, account)),
        ),
      )
      .limit(1)

export const documentsOf =
  (own: Own, account: Named<'acc'>, keyset: Keyset): Statement<DocumentRow[]> =>
  (db) =>
    db
      .select()
      .from(documents)
      .where(
        and(
          eq(documents.orgId, own.org),
          eq(documents.accountId, accountIdOf(own, account)),
          keyset.where(documents.createdAt, documents.id),
        ),
      )
      .orderBy(...keyset.orderBy(documents.createdAt, documents.id))
      .limit(keyset.fetch)

export const insertDocument =
  (document: DocumentRow): Statement =>
  (db) =>
    db.insert(documents).values(document)
