import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { borrowerViews } from '../../schema/tables/borrower-views.ts'
import { PartyId } from '../accounts/index.ts'
import { CaseId } from '../disputes/index.ts'
import type { Named } from '../kernel/input.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type BorrowerContact, type BorrowerView, BorrowerViewId } from './model.ts'
import type { FoundPerson } from './rules.ts'

type Side = Pick<Context, 'org'>

/** What one looked at, and who looked at persons of one's own. */
const seen = ({ org }: Side): SQL | undefined => or(eq(borrowerViews.orgId, org), eq(borrowerViews.lenderId, org))

export const viewsWithIds =
  (side: Side, ids: readonly BorrowerViewId[]): Statement<BorrowerView[]> =>
  (db) =>
    db
      .select()
      .from(borrowerViews)
      .where(and(seen(side), anyOf(borrowerViews.id, ids.map(BorrowerViewId.toUuid))))

export const viewsOf =
  (side: Side, { party }: { readonly party?: PartyId | undefined }, keyset: Keyset): Statement<BorrowerView[]> =>
  (db) =>
    db
      .select()
      .from(borrowerViews)
      .where(
        and(
          seen(side),
          party && eq(borrowerViews.partyId, party),
          keyset.where(borrowerViews.openedAt, borrowerViews.id),
        ),
      )
      .orderBy(...keyset.orderBy(borrowerViews.openedAt, borrowerViews.id))
      .limit(keyset.fetch)

export const insertView =
  (view: BorrowerView): Statement =>
  (db) =>
    db.insert(borrowerViews).values({ ...view })

interface PersonRow {
  readonly lender: string
  readonly party: string
  readonly language: string | null
}

const personOf =
  (query: SQL): Statement<FoundPerson[]> =>
  async (db) => {
    const rows = await raw<PersonRow>(query)(db)
    return rows.map(({ lender, party, language }) => ({
      ...{ lenderId: OrganisationId.fromUuid(lender), partyId: PartyId.fromUuid(party), preferredLanguage: language },
    }))
  }

/** A person of the creditor's own. */
export const ownPerson = ({ org }: Side, party: Named<'pty'>): Statement<FoundPerson[]> =>
  personOf(sql`select p.org_id as lender, p.id as party, p.preferred_language as language from parties p
    where p.org_id = ${OrganisationId.toUuid(org)}::uuid
      and ${'id' in party ? sql`p.id = ${PartyId.toUuid(party.id)}::uuid` : sql`p.reference = ${party.reference}`} limit 1`)

/** Somebody on the debt of a case one has a part in, by tags of a national id in hexadecimal. */
export const personOfCase = (wanted: CaseId, namespace: string, tags: readonly string[]): Statement<FoundPerson[]> =>
  personOf(sql`select p.lender, p.party, p.language from bridge.person_of_case(${CaseId.toUuid(wanted)}::uuid, ${namespace},
    ${`{${tags.join(',')}}`}::text[]) p`)

export const nobody: Statement<FoundPerson[]> = personOf(sql`select null where false`)

interface ContactRow extends Omit<BorrowerContact, 'at' | 'lenderId' | 'byId'> {
  readonly at: string
  readonly lender_id: string
  readonly by_id: string
}

/** Contacts and decisions of a running view, the latest first, after a position. */
export const contactsOf =
  (
    { now }: Pick<Context, 'now'>,
    {
      view,
      after,
      fetch,
    }: { view: BorrowerViewId; after: readonly [at: string, id: string] | undefined; fetch: number },
  ): Statement<BorrowerContact[]> =>
  async (db) => {
    const rows = await raw<ContactRow>(sql`
      select c.kind, c.id, c.at, c.lender_id, c.lender, c.by_id, c.by, c.channel, c.direction, c.disposition, c.flags,
        c.purpose, c.outcome, c.ruled_by as "ruledBy", c.verdicts
      from bridge.borrower_contacts(${BorrowerViewId.toUuid(view)}::uuid, ${now}::timestamptz,
        ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid, ${fetch}) c`)(db)
    return rows.map(({ at, lender_id, by_id, ...row }) => ({
      ...{ ...row, at: instantFromDatabase(at), lenderId: OrganisationId.fromUuid(lender_id) },
      byId: OrganisationId.fromUuid(by_id),
    }))
  }
