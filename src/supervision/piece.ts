import { basisSealed, type ContactDecision, DecisionId, decisionView } from '../contacts/index.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { endOfLine, headOf, lineOf, type Row } from './file-rules.ts'
import type { ExportPlace, SupervisionExport } from './model.ts'
import { saltOf } from './rules.ts'
import type { StoredRow } from './source-store.ts'
import { templates } from './template-dictionary.ts'
import type { Template } from './template-model.ts'
import { rowHash } from './tree-rules.ts'
import { placeOfKey } from './view.ts'

/** Rows one step reads: well within a second, and a megabyte or two. */
export const ROWS_A_PART = 250

interface Found {
  readonly place: ExportPlace
  readonly owners: readonly OrganisationId[]
  readonly row: Row
}

/** The lines of the next rows, with the hash of each, whose they are, and where to go on. */
export async function pieceOf(
  file: SupervisionExport,
  sources: { readonly decisions: readonly ContactDecision[]; readonly stored: readonly StoredRow[] },
  context: Pick<Context, 'sealing' | 'org' | 'actor'>,
) {
  const { format, rows: from } = file
  const template = templates[file.template]
  const key = await context.sealing.forOrganisation(context.org).openForOrganisation(file.key, placeOfKey(file))
  const decisions = sources.decisions.map((decision) => foundDecision(decision, context))
  const found = [...(await Promise.all(decisions)), ...sources.stored.map((stored) => foundRecord(template, stored))]
  const lines = found.map(({ row }, at) => lineOf(template, row, saltOf(key, from + at), format))
  const head = from === 0 ? headOf(template, format) : null
  const last = found.length === ROWS_A_PART ? found.at(-1) : undefined
  return {
    ...{ from, rows: found.length, leaves: lines.map(rowHash) },
    content: [...(head === null ? [] : [head]), ...lines].map((line) => `${line}${endOfLine(format)}`).join(''),
    owners: [...new Set(found.flatMap(({ owners }) => owners))],
    next: last?.place ?? null,
  }
}

/**
 * A decision as its sides read it, with the facts it was given on. Without the titles of rules: those are worded anew from time
 * to time, and a file made again is the same.
 */
async function foundDecision(decision: ContactDecision, context: Pick<Context, 'sealing' | 'actor'>): Promise<Found> {
  const [{ id, ...shown }, basis] = await Promise.all([decisionView(decision, context), basisSealed(decision, context)])
  const { person, zones } = basis.facts
  const { lenderId, agencyId, decidedAt } = decision
  const verdicts = shown.verdicts.map(({ title: _, ...verdict }) => verdict)
  return {
    place: { at: decidedAt, id: DecisionId.toUuid(id) },
    owners: agencyId ? [lenderId, agencyId] : [lenderId],
    row: { ...shown, verdicts, decisionId: id, personRole: person.role, zones: [...zones], facts: basis },
  }
}

/** A record as it stood, its moments as the contract spells them. */
function foundRecord({ fields }: Template, { at, id, owners, fields: stored }: StoredRow): Found {
  const cells = fields.map(({ name, type }): [string, unknown] => {
    const value = stored[name]
    if (value === undefined) throw new Error(`the template has a field its source does not tell: ${name}`)
    return [name, type === 'instant' && value !== null ? instantFromDatabase(String(value)) : value]
  })
  return {
    place: { at: instantFromDatabase(at), id },
    owners: owners.map(OrganisationId.fromUuid),
    row: Object.fromEntries(cells),
  }
}
