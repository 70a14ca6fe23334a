import { sql } from 'drizzle-orm'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { ActivityChannel, ActivityDirection, Disposition } from './activity-model.ts'

/** A contact as counters see it. Of others than the reader and the lender it is not said whose it was. */
export interface PastContact {
  readonly at: Instant
  readonly channel: ActivityChannel
  readonly direction: ActivityDirection
  readonly by: 'self' | 'lender' | 'another'
  readonly contactPointId: ContactPointId | null
  readonly accountId: AccountId
  readonly disposition: Disposition
  /** The number is known by now not to be the person's. */
  readonly wrongNumber: boolean
}

interface Row {
  readonly happened_at: string
  readonly channel: ActivityChannel
  readonly direction: ActivityDirection
  readonly mine: boolean
  readonly by_lender: boolean
  readonly contact_point_id: string | null
  readonly account_id: string
  readonly disposition: Disposition
  readonly wrong_number: boolean
}

export interface HistoryOf {
  readonly lender: OrganisationId
  readonly party: PartyId
  /** The first moment counted; months before it are not read. */
  readonly since: Instant
  /** The last moment counted. */
  readonly until: Instant
  /** Only what had been recorded by then: later corrections do not count. */
  readonly known: Instant
}

/**
 * Contacts with a person over the lender and all its agencies, earliest first, each in its corrected form. Nothing to
 * whoever neither is the lender nor holds a debt of the person.
 */
export const contactHistory =
  ({ lender, party, since, until, known }: HistoryOf): Statement<PastContact[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select * from bridge.contact_history(${OrganisationId.toUuid(lender)}::uuid, ${PartyId.toUuid(party)}::uuid,
        ${since}::timestamptz, ${until}::timestamptz, ${known}::timestamptz)`)(db)
    return rows.map((row) => ({
      ...{ at: instantFromDatabase(row.happened_at), channel: row.channel, direction: row.direction },
      by: row.mine ? 'self' : row.by_lender ? 'lender' : 'another',
      contactPointId: row.contact_point_id === null ? null : ContactPointId.fromUuid(row.contact_point_id),
      accountId: AccountId.fromUuid(row.account_id),
      ...{ disposition: row.disposition, wrongNumber: row.wrong_number },
    }))
  }
