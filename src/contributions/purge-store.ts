import { and, eq, sql } from 'drizzle-orm'
import { exchangeRecords as records, exchangeRecordVersions as versions } from '../../schema/tables/contributions.ts'
import { answeringEpochs, ExchangeMemberId } from '../exchange/index.ts'
import { addHours } from '../kernel/instant.ts'
import { anyOf, type Context, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ExchangeRecord, ExchangeRecordId } from './model.ts'

export { saveRecords } from './store.ts'

/** Records purged in one transaction. */
export const PURGED_AT_ONCE = 500

/** Records of a member that are over, or all of them where it has left. It may take some that are not for a day yet. */
export const recordsToPurge =
  ({ org, now }: Pick<Context, 'org' | 'now'>, member: ExchangeMemberId): Statement<ExchangeRecord[]> =>
  (db) => {
    // A day is over somewhere up to fourteen hours before it is in UTC.
    const day = addHours(now, 14).slice(0, 10)
    const epochs = answeringEpochs(now).map(({ name }) => name)
    return db
      .select()
      .from(records)
      .where(
        and(
          eq(records.orgId, org),
          eq(records.memberId, member),
          eq(records.state, 'listed'),
          sql`(${records.disclosedUntil} < ${day}::date or ${records.epoch} <> all(${`{${epochs.join(',')}}`}::text[])
            or exists (select from exchange_members m where m.org_id = ${OrganisationId.toUuid(org)}::uuid
              and m.id = ${ExchangeMemberId.toUuid(member)}::uuid and m.state = 'left'))`,
        ),
      )
      .orderBy(records.disclosedUntil, records.id)
      .limit(PURGED_AT_ONCE)
      .for('update')
  }

/** What was said of records that may not be disclosed any more. */
export const forgetVersions = (
  { org }: Pick<Context, 'org'>,
  forgotten: readonly Pick<ExchangeRecord, 'id'>[],
): Statement[] =>
  forgotten.length === 0
    ? []
    : [
        (db) =>
          db.delete(versions).where(
            and(
              eq(versions.orgId, org),
              anyOf(
                versions.recordId,
                forgotten.map(({ id }) => ExchangeRecordId.toUuid(id)),
              ),
            ),
          ),
      ]
