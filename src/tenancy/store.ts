import { eq } from 'drizzle-orm'
import { directory } from '../../schema/tables/tenancy.ts'
import type { Statement } from '../store/index.ts'
import type { OrganisationId } from './model.ts'

/** An organisation of the same world, as others may know it. */
export const listedInDirectory =
  (org: OrganisationId): Statement<(typeof directory.$inferSelect)[]> =>
  (db) =>
    db.select().from(directory).where(eq(directory.orgId, org)).limit(1)
