import type { AnyImportKind, FileRow, ForeignLayouts } from '../imports/index.ts'
import { Problem } from '../kernel/problem.ts'
import { bankFiles } from './bank-files.ts'
import { type Mapping, mapRows } from './mapper.ts'
import type { Finding } from './model.ts'
import { layoutProblems } from './problems.ts'
import { layoutToRead } from './queries.ts'
import { layoutNamed } from './store.ts'
import type { LayoutDefinition } from './terms.ts'

/** Rows of an import out of a partner's file. What belongs to no row, and totals that do not hold, end it. */
async function* fileRows(mapping: Mapping): AsyncGenerator<FileRow> {
  let row = 0
  for await (const { row: raw, findings } of mapRows(mapping)) {
    if (!raw) throw stopped(findings)
    row++
    const [first] = findings
    const problem = first
      ? { code: first.code, detail: sentence(first), errors: findings.map(fieldError).slice(0, 20) }
      : null
    yield { row, original: JSON.stringify(raw), raw, problem }
  }
}

function stopped(findings: readonly Finding[]): Problem {
  const [first] = findings
  const facts = first
    ? { detail: sentence(first), extensions: { line: first.line }, errors: findings.map(fieldError) }
    : {}
  return new Problem(layoutProblems.fileUnreadable, facts)
}

/** Where it is, in the partner's words, and what is wrong there. */
function sentence({ line, record, field, column, detail, expected }: Finding): string {
  const place = [
    `Line ${line}`,
    ...(record === null ? [] : [`record ${record}`]),
    ...(field === null ? [] : [`${field} (${column})`]),
  ].join(', ')
  return `${place}: ${detail}${expected === null ? '' : ` Such as: ${expected}`}`.slice(0, 400)
}

const fieldError = (found: Finding) => ({
  pointer: `#/lines/${found.line}${found.field === null ? '' : `/${found.field.replaceAll('~', '~0').replaceAll('/', '~1')}`}`,
  code: found.code,
  detail: sentence(found),
})

/** How imports read what a layout describes. */
export const foreignLayouts: ForeignLayouts = {
  named: layoutNamed,
  toRead: layoutToRead,
  rows: (definition: unknown, kind: AnyImportKind, body) =>
    fileRows({ definition: definition as LayoutDefinition, kind, body }),
  banks: bankFiles,
  retired: layoutProblems.retired,
  unreadable: layoutProblems.fileUnreadable,
}
