import { basisSealed, type ContactDecision, DecisionId, decisionView } from '../contacts/index.ts'
import type { Context } from '../store/index.ts'
import { endOfLine, headOf, lineOf, type Row } from './file-rules.ts'
import type { SupervisionExport } from './model.ts'
import { saltOf } from './rules.ts'
import { templates } from './template-model.ts'
import { rowHash } from './tree-rules.ts'
import { placeOfKey } from './view.ts'

/** Rows one step reads: well within a second, and a megabyte or two. */
export const ROWS_A_PART = 250

/** The lines of the next rows, with the hash of each, whose they are, and where to go on. */
export async function pieceOf(
  file: SupervisionExport,
  decisions: readonly ContactDecision[],
  context: Pick<Context, 'sealing' | 'org'>,
) {
  const { format, rows: from } = file
  const template = templates[file.template]
  const key = await context.sealing.forOrganisation(context.org).openForOrganisation(file.key, placeOfKey(file))
  const rows = await Promise.all(decisions.map((decision) => decisionRow(decision, context)))
  const lines = rows.map((row, at) => lineOf(template, row, saltOf(key, from + at), format))
  const head = from === 0 ? headOf(template, format) : null
  const last = decisions.length === ROWS_A_PART ? decisions.at(-1) : undefined
  return {
    ...{ from, rows: rows.length, leaves: lines.map(rowHash) },
    content: [...(head === null ? [] : [head]), ...lines].map((line) => `${line}${endOfLine(format)}`).join(''),
    owners: [...new Set(decisions.flatMap(({ lenderId, agencyId }) => (agencyId ? [lenderId, agencyId] : [lenderId])))],
    next: last ? { at: last.decidedAt, id: DecisionId.toUuid(last.id) } : null,
  }
}

/** A decision as a row: as its sides read it, with the facts it was given on. */
async function decisionRow(decision: ContactDecision, context: Pick<Context, 'sealing'>): Promise<Row> {
  const [{ id, ...shown }, basis] = await Promise.all([decisionView(decision, context), basisSealed(decision, context)])
  const { person, zones } = basis.facts
  return { ...shown, decisionId: id, personRole: person.role, zones: [...zones], facts: basis }
}
