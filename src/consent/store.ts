import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { consents } from '../../schema/tables/consents.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Consent, ConsentId, type ConsentState, StatusListId } from './model.ts'

type Own = Pick<Context, 'org'>

const visible = ({ org }: Own): SQL | undefined => or(eq(consents.orgId, org), eq(consents.recipientId, org))

const isNamed = (own: Own, name: Named<'cns'>): SQL | undefined =>
  'id' in name
    ? and(visible(own), eq(consents.id, name.id))
    : and(eq(consents.orgId, own.org), eq(consents.reference, name.reference))

export const consentNamed =
  (own: Own, name: Named<'cns'>): Statement<Consent[]> =>
  (db) =>
    db.select().from(consents).where(isNamed(own, name)).limit(1)

/** The same, locked until this transaction ends: a withdrawal and a use of it meet here. */
export const consentForChange =
  (own: Own, name: Named<'cns'>): Statement<Consent[]> =>
  (db) =>
    db
      .select()
      .from(consents)
      .where(and(claimed, isNamed(own, name)))
      .limit(1)
      .for('update')

/** One the organisation may use, held until this is over: a withdrawal and a use of it meet here. */
export const consentForUse =
  ({ org }: Own, id: ConsentId): Statement<Consent[]> =>
  (db) =>
    db
      .select()
      .from(consents)
      .where(and(claimed, eq(consents.recipientId, org), eq(consents.id, id)))
      .limit(1)
      .for('update')

/** Counts one use of it; the table’s own bound refuses the one too many. */
export const useConsent =
  ({ orgId, id }: Pick<Consent, 'orgId' | 'id'>): Statement =>
  (db) =>
    db
      .update(consents)
      .set({ queriesUsed: sql`${consents.queriesUsed} + 1`, version: sql`${consents.version} + 1` })
      .where(and(eq(consents.orgId, orgId), eq(consents.id, id)))

export const consentsWithIds =
  (own: Own, ids: readonly ConsentId[]): Statement<Consent[]> =>
  (db) =>
    db
      .select()
      .from(consents)
      .where(and(visible(own), anyOf(consents.id, ids.map(ConsentId.toUuid))))

export const consentsOf =
  (
    { org }: Own,
    { role, state }: { role: 'controller' | 'recipient'; state?: readonly ConsentState[] | undefined },
    keyset: Keyset,
  ): Statement<Consent[]> =>
  (db) =>
    db
      .select()
      .from(consents)
      .where(
        and(
          eq(role === 'controller' ? consents.orgId : consents.recipientId, org),
          keyset.where(consents.createdAt, consents.id),
          state ? keyset.among(consents.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(consents.createdAt, consents.id))
      .limit(keyset.fetch)

/** Which of these places of a list is free, the first of them as given; no row where all are taken. */
export const freePlace = (
  { org }: Own,
  list: StatusListId,
  places: readonly number[],
): Statement<{ list: string; index: number }[]> =>
  raw(sql`
    select ${StatusListId.toUuid(list)}::uuid as list, t.index
    from unnest(${`{${places.join(',')}}`}::integer[]) with ordinality t (index, place)
    where not exists (
      select from consents c where c.org_id = ${OrganisationId.toUuid(org)}::uuid
        and c.list_id = ${StatusListId.toUuid(list)}::uuid and c.list_index = t.index)
    order by t.place limit 1`)

export const insertConsent =
  (consent: Consent): Statement =>
  (db) =>
    db.insert(consents).values({ ...consent, products: [...consent.products] })

export const saveConsent =
  (consent: Consent): Statement =>
  (db) => {
    const { state, withdrawnAt, withdrawnBy, askedBySubject, outcome, retainedUnder, acknowledgedAt, version } = consent
    return db
      .update(consents)
      .set({ state, withdrawnAt, withdrawnBy, askedBySubject, outcome, retainedUnder, acknowledgedAt, version })
      .where(and(eq(consents.orgId, consent.orgId), eq(consents.id, consent.id)))
  }

/** A status list, asked for before anybody is known: null where there is none. */
export const publishedList = (list: StatusListId): Statement<{ withdrawn: readonly number[] | null }[]> =>
  raw(sql`select bridge.status_list(${StatusListId.toUuid(list)}::uuid) as withdrawn`)
