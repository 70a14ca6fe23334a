/** A field of an export, as its manifest has it. */
export interface ExportField {
  readonly name: string
  /** text, instant, day, integer, boolean or json. */
  readonly type: string
}

const DAY_MS = 86_400_000

/** A cell as the line has it: readers of Parquet give moments and days as dates or numbers, and whole numbers as bigint. */
function cellText(value: unknown, type: string): string {
  if (value === null || value === undefined) return 'null'
  if (type === 'instant') return JSON.stringify(momentOf(value, 1).toISOString())
  if (type === 'day') return JSON.stringify(momentOf(value, DAY_MS).toISOString().slice(0, 10))
  if (type === 'integer') return String(value)
  // Objects and lists are kept as the text the line has of them.
  return type === 'json' ? String(value) : JSON.stringify(value)
}

function momentOf(value: unknown, unitMs: number): Date {
  if (value instanceof Date) return value
  return new Date(typeof value === 'string' ? value : Number(value) * unitMs)
}

const byCodeUnits = (a: ExportField, b: ExportField) => (a.name < b.name ? -1 : 1)

/**
 * The lines of an export in NDJSON from its rows as any reader of Parquet gives them, so that `verifyExport` and `discloseRows`
 * hold them against the manifest. `schema`: of the manifest, `salt` included.
 */
export function exportLines(rows: Iterable<Readonly<Record<string, unknown>>>, schema: readonly ExportField[]): string {
  const fields = schema.toSorted(byCodeUnits)
  const lines: string[] = []
  for (const row of rows) {
    const cells = fields.map(({ name, type }) => `${JSON.stringify(name)}:${cellText(row[name], type)}`)
    lines.push(`{${cells.join(',')}}\n`)
  }
  return lines.join('')
}
