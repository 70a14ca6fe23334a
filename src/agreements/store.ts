import { and, eq, type SQL, sql } from 'drizzle-orm'
import { agreementOffers, agreements, type StoredSchedule } from '../../schema/tables/agreements.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Agreement,
  AgreementId,
  type AgreementKind,
  type AgreementStatus,
  type Instalment,
  type Offer,
} from './model.ts'

type Reader = Pick<Context, 'org' | 'lends'>

const uuid = (org: OrganisationId): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

export const stored = (schedule: readonly Instalment[]): StoredSchedule =>
  schedule.map(({ dueOn, amount }) => ({ dueOn, amount: amount.toString() }))

export const restored = (schedule: StoredSchedule): Instalment[] =>
  schedule.map(({ dueOn, amount }) => ({ dueOn: dueOn as CalendarDate, amount: BigInt(amount) }))

export const inWords = (row: typeof agreements.$inferSelect): Agreement => ({
  ...row,
  schedule: restored(row.schedule),
})

/** Own side first. */
const seen = ({ org, lends }: Reader): SQL => (lends ? eq(agreements.lenderId, org) : eq(agreements.agencyId, org))

const is = (reader: Reader, name: Named<'agr'>): SQL | undefined =>
  'id' in name
    ? and(seen(reader), eq(agreements.id, name.id))
    : and(seen(reader), eq(agreements.proposedBy, reader.org), eq(agreements.reference, name.reference))

export const agreementNamed =
  (reader: Reader, name: Named<'agr'>): Statement<Agreement[]> =>
  async (db) =>
    (await db.select().from(agreements).where(is(reader, name)).limit(1)).map(inWords)

/** The same, locked. */
export const agreementForChange =
  (reader: Reader, name: Named<'agr'>): Statement<Agreement[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(agreements)
        .where(and(claimed, is(reader, name)))
        .limit(1)
        .for('update')
    ).map(inWords)

/** The agreement another takes the place of, locked. */
export const supersededBy =
  (reader: Reader, by: Named<'agr'> | { readonly superseded: AgreementId }): Statement<Agreement[]> =>
  async (db) => {
    const old =
      'superseded' in by
        ? sql`${AgreementId.toUuid(by.superseded)}::uuid`
        : sql`(select ${agreements.supersedes} from ${agreements} where ${is(reader, by)})`
    const rows = await db
      .select()
      .from(agreements)
      .where(and(claimed, seen(reader), sql`${agreements.id} = ${old}`))
      .limit(1)
      .for('update')
    return rows.map(inWords)
  }

/** The offer that waits and the agreement that runs for an account of the caller’s, locked. */
export const standingOn =
  ({ org }: Reader, account: SQL): Statement<Agreement[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(agreements)
        .where(
          and(
            claimed,
            eq(agreements.lenderId, org),
            sql`${agreements.accountId} = ${account}`,
            sql`${agreements.status} in ('proposed', 'countered', 'active')`,
          ),
        )
        .orderBy(agreements.id)
        .for('update')
    ).map(inWords)

export const agreementsWithIds =
  (reader: Reader, ids: readonly AgreementId[]): Statement<Agreement[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(agreements)
        .where(and(seen(reader), anyOf(agreements.id, ids.map(AgreementId.toUuid))))
    ).map(inWords)

export interface AgreementFilter {
  readonly status?: readonly AgreementStatus[] | undefined
  readonly kind?: readonly AgreementKind[] | undefined
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const agreementsOf =
  (reader: Reader, filter: AgreementFilter, keyset: Keyset): Statement<Agreement[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(agreements)
        .where(
          and(
            seen(reader),
            filter.account && accountIs(reader, filter.account),
            filter.placement && placementIs(reader, filter.placement),
            keyset.where(agreements.createdAt, agreements.id, filter.createdAt),
            filter.status ? keyset.among(agreements.status, filter.status) : undefined,
            filter.kind ? keyset.among(agreements.kind, filter.kind) : undefined,
          ),
        )
        .orderBy(...keyset.orderBy(agreements.createdAt, agreements.id))
        .limit(keyset.fetch)
    ).map(inWords)

/** The account is the lender's own record: to others the filter finds nothing. */
const accountIs = ({ org, lends }: Reader, name: Named<'acc'>): SQL => {
  if (!lends) return sql`false`
  if ('id' in name) return eq(agreements.accountId, name.id)
  return sql`${agreements.accountId} = (select a.id from accounts a
    where a.org_id = ${uuid(org)} and a.reference = ${name.reference})`
}

const placementIs = ({ org, lends }: Reader, name: Named<'plc'>): SQL => {
  if ('id' in name) return eq(agreements.placementId, name.id)
  const side = lends
    ? sql`p.lender_id = ${uuid(org)} and p.lender_reference = ${name.reference}`
    : sql`p.agency_id = ${uuid(org)} and p.agency_reference = ${name.reference}`
  return sql`${agreements.placementId} = (select p.id from placements p where ${side})`
}

export const insertAgreement =
  (found: Agreement): Statement =>
  (db) =>
    db.insert(agreements).values({ ...found, schedule: stored(found.schedule) })

export const insertOffer =
  (offer: Offer): Statement =>
  (db) =>
    db.insert(agreementOffers).values({ ...offer, schedule: stored(offer.schedule) })

/** Saves what may change of an agreement; what was paid is the database's to count. */
export const saveAgreement =
  (found: Agreement): Statement =>
  (db) => {
    const { status, endCode, owed, total, waived, offer, offeredBy, answerBy, startedAt, startedOn } = found
    const { cureUntil, endedAt, waiverId, lookAt, version } = found
    return db
      .update(agreements)
      .set({
        ...{ status, endCode, owed, total, waived, offer, offeredBy, answerBy, startedAt, startedOn },
        ...{ cureUntil, endedAt, waiverId, lookAt, version, schedule: stored(found.schedule) },
      })
      .where(and(eq(agreements.lenderId, found.lenderId), eq(agreements.id, found.id)))
  }

export const offersOf =
  (reader: Reader, name: Named<'agr'>, keyset: Keyset): Statement<Offer[]> =>
  async (db) => {
    const rows = await db
      .select()
      .from(agreementOffers)
      .where(
        and(
          sql`(${agreementOffers.lenderId}, ${agreementOffers.agreementId}) = (
            select ${agreements.lenderId}, ${agreements.id} from ${agreements} where ${is(reader, name)})`,
          keyset.where(agreementOffers.offeredAt, agreementOffers.id),
        ),
      )
      .orderBy(...keyset.orderBy(agreementOffers.offeredAt, agreementOffers.id))
      .limit(keyset.fetch)
    return rows.map((row) => ({ ...row, schedule: restored(row.schedule) }))
  }

/** The account of an agreement. */
export const accountOfAgreement = (reader: Reader, name: Named<'agr'>): SQL => sql`(
  select ${agreements.accountId} from ${agreements} where ${is(reader, name)} limit 1)`

/** The credit that gave up what was waived of it. */
export const waiverOfAgreement = (reader: Reader, name: Named<'agr'>): SQL => sql`(
  select ${agreements.waiverId} from ${agreements} where ${is(reader, name)} limit 1)`

/** The debt of an agreement or of options, by what it names. */
export const itemOfAgreement = (reader: Reader, name: Named<'agr'>): SQL => sql`(
  select case when ${reader.lends} then jsonb_build_object('account', ${agreements.accountId}, 'party', ${agreements.partyId})
    else jsonb_build_object('placement', ${agreements.placementId}, 'party', ${agreements.partyId}) end
  from ${agreements} where ${is(reader, name)} limit 1)`

export const lenderCalendarOf = (
  reader: Reader & Pick<Context, 'now'>,
  name: Named<'agr'>,
): Statement<{ calendar: CalendarFacts | null }[]> =>
  raw(sql`
    select bridge.working_calendar_of((select ${agreements.lenderId} from ${agreements} where ${is(reader, name)} limit 1),
      ${reader.now.slice(0, 10)}::date - 370) as calendar`)

/** Nothing to look for. */
export const noAgreement: Statement<Agreement[]> = raw(sql`select where false`)

export const calendarOf = (answered: readonly { readonly calendar: CalendarFacts | null }[]): CalendarFacts =>
  answered[0]?.calendar ?? { timeZone: 'UTC', week: null, days: [] }
