import { and, eq, sql } from 'drizzle-orm'
import { contactPoints, erasures } from '../../schema/tables/parties.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ErasureReason, PartyId } from './model.ts'
import { dropBlinds, dropTags, refreshCaseFilesOf, type StoredParty, saveParty } from './party-store.ts'

/** Whether the party is liable for something owed, and whether an agency holds a case file that names it. */
export const neededFor = ({ org }: Context, party: Named<'pty'>): Statement<{ owed: boolean; worked: boolean }[]> => {
  const uuid = OrganisationId.toUuid(org)
  const id =
    'id' in party
      ? sql`${PartyId.toUuid(party.id)}::uuid`
      : sql`(select id from parties where org_id = ${uuid}::uuid and reference = ${party.reference})`
  return raw(sql`
    select coalesce(bool_or(ap.liability <> 'none' and a.balance > 0 and a.status in ('open', 'charged_off')), false) as owed,
      coalesce(bool_or(exists (
        select from case_files f where f.source_id = ${uuid}::uuid and f.account_id = a.id)), false) as worked
    from account_parties ap join accounts a on a.org_id = ap.org_id and a.id = ap.account_id
    where ap.org_id = ${uuid}::uuid and ap.party_id = ${id} and ap.ended_at is null`)
}

/**
 * The key goes, and with it whatever it sealed, in case files too; then what the party was found and joined by. The row
 * stays, so that accounts still add up. The list of erasures is what a restored backup is cleaned by.
 */
export const eraseFrom = (context: Context, party: StoredParty, reason: ErasureReason): Statement[] => [
  saveParty(context, party, {
    ...{ wrappedKey: null, name: null, nationalId: null, nationalIdNamespace: null, birthDate: null, employer: null },
    ...{ preferredLanguage: null, erasedAt: context.now },
  }),
  dropBlinds(context, party.id),
  dropTags(context, party.id),
  blankContactPoints(context, party.id),
  (db) => db.insert(erasures).values({ orgId: context.org, partyId: party.id, reason, erasedAt: context.now }),
  refreshCaseFilesOf([party.id], context),
]

const blankContactPoints =
  ({ org, now }: Context, party: PartyId): Statement =>
  (db) =>
    db
      .update(contactPoints)
      .set({
        ...{ value: new Uint8Array(), timeZones: [], verifiedAt: null, consentedAt: null, optedOutAt: null },
        removedAt: sql`coalesce(${contactPoints.removedAt}, ${now})`,
        version: sql`${contactPoints.version} + 1`,
      })
      .where(and(eq(contactPoints.orgId, org), eq(contactPoints.partyId, party)))
