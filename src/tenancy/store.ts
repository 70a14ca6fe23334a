import { eq } from 'drizzle-orm'
import { directory, organisations } from '../../schema/tables/tenancy.ts'
import type { Statement } from '../store/index.ts'
import type { OrganisationId } from './model.ts'

/** An organisation of the same world, as others may know it. */
export const listedInDirectory =
  (org: OrganisationId): Statement<(typeof directory.$inferSelect)[]> =>
  (db) =>
    db.select().from(directory).where(eq(directory.orgId, org)).limit(1)

/** The IANA time zone the organisation's calendar days are counted in. */
export const ownTimeZone =
  ({ org }: { readonly org: OrganisationId }): Statement<{ timeZone: string }[]> =>
  (db) =>
    db.select({ timeZone: organisations.timeZone }).from(organisations).where(eq(organisations.id, org)).limit(1)
