import type { z } from '@hono/zod-openapi'
import { canonical } from '../compliance/index.ts'
import type { ColumnarFile } from '../kernel/columnar.ts'
import { Problem } from '../kernel/problem.ts'
import type { AskingMore } from '../query.ts'
import { supervisionProblems as problems } from './problems.ts'
import { getExport, getExportPart, getExportParts } from './queries.ts'
import { templates } from './template-dictionary.ts'
import type { TemplateField } from './template-model.ts'
import type { partEntry, SupervisionExportResource } from './view.ts'

type Shown = z.output<typeof SupervisionExportResource>

interface Parts {
  readonly supervisionExportId: Shown['id']
  readonly parts: readonly ReturnType<typeof partEntry>[]
  readonly hasMore: boolean
}

const PARTS_AT_ONCE = 100

/** A row as its line has it; what is an object or a list is the text of it. */
function cellsOf(line: string, structured: readonly TemplateField[]): Record<string, unknown> {
  const row = JSON.parse(line) as Record<string, unknown>
  for (const { name } of structured) if (row[name] !== null) row[name] = canonical(row[name])
  return row
}

/** All of an export in NDJSON as columns: the fields of its template and the salts, read part after part. */
export async function columnsOfExport({ supervisionExportId: id }: Parts, asking: AskingMore): Promise<ColumnarFile> {
  const shown = (await asking(getExport, { supervisionExport: id })) as Shown
  if (shown.state !== 'done') throw new Problem(problems.notReady, { retryAfterSeconds: 5 })
  if (shown.format !== 'ndjson') throw new Problem(problems.notColumnar)
  const { fields } = templates[shown.template]
  const structured = fields.filter(({ type }) => type === 'json')
  async function* batches() {
    let [after, hasMore] = [0, true]
    while (hasMore) {
      const input = { supervisionExport: id, after, limit: PARTS_AT_ONCE }
      const page = (await asking(getExportParts, input)) as Parts
      for (const { number } of page.parts) {
        const part = await asking(getExportPart, { supervisionExport: id, exportPart: String(number) })
        const lines = (part as { content: string }).content.split('\n').filter((line) => line !== '')
        yield lines.map((line) => cellsOf(line, structured))
        after = number
      }
      hasMore = page.hasMore
    }
  }
  const { template, templateVersion, jurisdiction, period, asOf } = shown
  return {
    columns: [...fields.map(({ name, type }) => ({ name, type })), { name: 'salt', type: 'text' }],
    about: { template, templateVersion, jurisdiction, from: period.from, to: period.to, asOf },
    batches: batches(),
  }
}
