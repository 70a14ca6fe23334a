import { sql } from 'drizzle-orm'
import { basisSealed, type ContactDecision, decisionRows, decisionView } from '../contacts/index.ts'
import type { Context, Statement } from '../store/index.ts'
import type { Row } from './file-rules.ts'
import { SupervisionExportId } from './model.ts'

/** The decisions an export goes on with, the oldest first. */
export const exportedDecisions = (id: SupervisionExportId, most: number): Statement<ContactDecision[]> =>
  decisionRows(sql`bridge.exported_decisions(${SupervisionExportId.toUuid(id)}::uuid, ${most}::integer)`)

/** A decision as a row: as its sides read it, with the facts it was given on. */
export async function decisionRow(decision: ContactDecision, context: Pick<Context, 'sealing'>): Promise<Row> {
  const [{ id, ...shown }, basis] = await Promise.all([decisionView(decision, context), basisSealed(decision, context)])
  const { person, zones } = basis.facts
  return { ...shown, decisionId: id, personRole: person.role, zones: [...zones], facts: basis }
}
