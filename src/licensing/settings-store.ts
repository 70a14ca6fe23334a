import { eq, sql } from 'drizzle-orm'
import { licenceSettings } from '../../schema/tables/licensing.ts'
import type { Context, Statement } from '../store/index.ts'
import type { LicensingSettings } from './settings-rules.ts'

/** What the organisation chose; an empty list where it chose nothing yet. Changes wait for each other at the organisation’s own row. */
export const ownSettings =
  ({ org }: Pick<Context, 'org'>): Statement<LicensingSettings[]> =>
  (db) => {
    const { complaintsContact, version } = licenceSettings
    const noticeDays = sql<number[]>`to_jsonb(${licenceSettings.noticeDays})`
    return db
      .select({ noticeDays, complaintsContact, version })
      .from(licenceSettings)
      .where(eq(licenceSettings.orgId, org))
      .limit(1)
  }

export const saveSettings =
  (
    { org, now }: Pick<Context, 'org' | 'now'>,
    { noticeDays, complaintsContact, version }: LicensingSettings,
  ): Statement =>
  (db) => {
    const chosen = { noticeDays: [...noticeDays], complaintsContact, version }
    return db
      .insert(licenceSettings)
      .values({ orgId: org, ...chosen, createdAt: now })
      .onConflictDoUpdate({ target: licenceSettings.orgId, set: chosen })
  }
