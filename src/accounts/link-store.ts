import { and, eq, isNull, sql } from 'drizzle-orm'
import { accounts } from '../../schema/tables/accounts.ts'
import { accountParties, parties } from '../../schema/tables/parties.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { accountIdOf } from './debt-store.ts'
import type { LinkDraft } from './link-rules.ts'
import type { AccountId, PartyRole } from './model.ts'
import { type PartyFile, partyFile } from './party-store.ts'

type Own = Pick<Context, 'org'>

export type Link = typeof accountParties.$inferSelect

const onAccount = (own: Own, account: Named<'acc'>) =>
  and(eq(accountParties.orgId, own.org), eq(accountParties.accountId, accountIdOf(own, account)))

/** Every running place on an account. */
export const runningLinks =
  (own: Own, account: Named<'acc'>): Statement<Link[]> =>
  (db) =>
    db
      .select()
      .from(accountParties)
      .where(and(onAccount(own, account), isNull(accountParties.endedAt)))
      .orderBy(accountParties.addedAt, accountParties.role, accountParties.partyId)

/** Places on an account with their parties, newest first. */
export const linkedParties =
  (own: Own, account: Named<'acc'>, keyset: Keyset): Statement<(PartyFile & { link: Link })[]> =>
  (db) =>
    db
      .select({ ...partyFile, link: accountParties })
      .from(accountParties)
      .innerJoin(parties, and(eq(parties.orgId, accountParties.orgId), eq(parties.id, accountParties.partyId)))
      .where(
        and(
          onAccount(own, account),
          eq(parties.orgId, own.org),
          isNull(accountParties.endedAt),
          keyset.where(accountParties.addedAt, accountParties.partyId),
        ),
      )
      .orderBy(...keyset.orderBy(accountParties.addedAt, accountParties.partyId))
      .limit(keyset.fetch)

/** One running role of a party on an account, locked. */
export const linkForChange =
  (own: Own, account: Named<'acc'>, { party, role }: { party: Named<'pty'>; role: PartyRole }): Statement<Link[]> =>
  (db) =>
    db
      .select()
      .from(accountParties)
      .where(
        and(
          claimed,
          onAccount(own, account),
          'id' in party
            ? eq(accountParties.partyId, party.id)
            : sql`${accountParties.partyId} = (${db
                .select({ id: parties.id })
                .from(parties)
                .where(and(eq(parties.orgId, own.org), eq(parties.reference, party.reference)))})`,
          eq(accountParties.role, role),
          isNull(accountParties.endedAt),
        ),
      )
      .limit(1)
      .for('update')

export const insertLink =
  ({ org, now }: Pick<Context, 'org' | 'now'>, accountId: AccountId, link: LinkDraft): Statement =>
  (db) =>
    db.insert(accountParties).values({ orgId: org, accountId, ...link, addedAt: now })

export const closeLink =
  ({ org, now }: Pick<Context, 'org' | 'now'>, { accountId, partyId, role, addedAt }: Link): Statement =>
  (db) =>
    db
      .update(accountParties)
      .set({ endedAt: now })
      .where(
        and(
          eq(accountParties.orgId, org),
          eq(accountParties.accountId, accountId),
          eq(accountParties.partyId, partyId),
          eq(accountParties.role, role),
          eq(accountParties.addedAt, addedAt),
        ),
      )

/** An account whose parties changed has a new version. */
export const touchAccount =
  ({ org }: Own, { id, version }: { readonly id: AccountId; readonly version: number }): Statement =>
  (db) =>
    db
      .update(accounts)
      .set({ version: version + 1 })
      .where(and(eq(accounts.orgId, org), eq(accounts.id, id)))
