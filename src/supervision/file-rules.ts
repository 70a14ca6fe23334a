import { canonical } from '../compliance/index.ts'
import type { ExportFormat } from './model.ts'
import type { Template } from './template-model.ts'

/** A row as its template has it: the fields by name. */
export type Row = Readonly<Record<string, unknown>>

/** The first line of a CSV file; null where a format has none. */
export const headOf = ({ fields }: Pick<Template, 'fields'>, format: ExportFormat): string | null =>
  format === 'csv' ? [...fields.map(({ name }) => name), 'salt'].join(',') : null

/** A row as a line, without its end. Always the same for the same row: JSON in its canonical spelling, cells in order. */
export function lineOf({ fields }: Pick<Template, 'fields'>, row: Row, salt: string, format: ExportFormat): string {
  if (format === 'ndjson') {
    return canonical({ ...Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])), salt })
  }
  return [...fields.map(({ name }) => cell(row[name])), salt].join(',')
}

/**
 * RFC 4180. A text is quoted where it must be. One that a spreadsheet would take for a formula has an apostrophe before it:
 * somebody else wrote it, and an examiner opens it.
 */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const said = typeof value === 'object' ? canonical(value) : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(said) ? `'${said}` : said
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const endOfLine = (format: ExportFormat): string => (format === 'csv' ? '\r\n' : '\n')
