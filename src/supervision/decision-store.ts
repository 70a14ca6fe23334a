import { sql } from 'drizzle-orm'
import { type ContactDecision, decisionRows } from '../contacts/index.ts'
import type { Statement } from '../store/index.ts'
import { SupervisionExportId } from './model.ts'

/** The decisions an export goes on with, the oldest first. */
export const exportedDecisions = (id: SupervisionExportId, most: number): Statement<ContactDecision[]> =>
  decisionRows(sql`bridge.exported_decisions(${SupervisionExportId.toUuid(id)}::uuid, ${most}::integer)`)
