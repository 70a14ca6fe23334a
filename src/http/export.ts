import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import type { Deps } from '../store/transaction.ts'
import type { Actor } from '../tenancy/model.ts'
import type { QueryOperation } from './operation.ts'
import { columnsOf, csvLine, type Flat, flatten } from './table.ts'

export const exportTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const
export type ExportFormat = keyof typeof exportTypes

const isFormat = (text: string): text is ExportFormat => Object.hasOwn(exportTypes, text)

/** The form a list is asked for in, by `format` in the query or by Accept; undefined is JSON, one page. */
export function exportFormatOf(parameters: URLSearchParams, accept: string | undefined): ExportFormat | undefined {
  const named = parameters.get('format')
  if (named !== null) {
    if (named === 'json') return undefined
    if (isFormat(named)) return named
    const detail = 'format must be json, csv or ndjson.'
    throw new Problem(problems.malformedRequest, {
      detail,
      errors: [{ pointer: '#/format', code: 'invalid_value', detail }],
    })
  }
  const wanted = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  // The first of the types we write wins: nobody weighs JSON against CSV with q-values.
  const first = wanted.find(
    (type) => type === 'application/json' || Object.values<string>(exportTypes).includes(type ?? ''),
  )
  return first === exportTypes.csv ? 'csv' : first === exportTypes.ndjson ? 'ndjson' : undefined
}

interface Listing {
  readonly deps: Deps
  readonly actor: Actor
  readonly operation: QueryOperation
  /** The list's own filters. Limit and cursor are the export's. */
  readonly input: Record<string, unknown>
}

interface ListedPage {
  readonly data: readonly Record<string, unknown>[]
  readonly nextCursor: string | null
}

/**
 * All pages of a list from the newest, as lines. The first page is read before anything is sent, so a refusal still has
 * its status; a fault later breaks the connection off, and the reader sees that the file is not whole.
 */
export async function exportList(listing: Listing, format: ExportFormat): Promise<ReadableStream<Uint8Array>> {
  const first = await pageOf(listing, undefined)
  const write = format === 'csv' ? csvWriter(listing.operation, first) : ndjsonWriter()
  const text = new TextEncoder()
  let page: ListedPage | undefined = first
  let head: string | undefined = write.head
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!page) return controller.close()
        const lines = page.data.map(write.line).join('')
        controller.enqueue(text.encode(`${head ?? ''}${lines}`))
        head = undefined
        page = page.nextCursor === null ? undefined : await pageOf(listing, page.nextCursor)
        if (!page) controller.close()
      },
    },
    { highWaterMark: 1 },
  )
}

const pageOf = async ({ deps, actor, operation, input }: Listing, cursor: string | undefined): Promise<ListedPage> =>
  (await ask(deps, {
    actor,
    query: operation.query,
    input: { ...input, limit: PAGE_LIMIT_MAX, ...(cursor === undefined ? {} : { cursor }) },
  })) as ListedPage

const ndjsonWriter = () => ({ head: '', line: (item: object) => `${JSON.stringify(item)}\n` })

/** Columns are those of the resource; a list that flattens its items itself has those of its first page. */
function csvWriter({ resource, csv }: QueryOperation, first: ListedPage) {
  const flat: (item: Record<string, unknown>) => Flat = csv ?? flatten
  const columns = csv ? [...new Set(first.data.flatMap((item) => Object.keys(csv(item))))] : columnsOf(resource)
  return {
    head: csvLine(columns),
    line: (item: Record<string, unknown>) => {
      const cells = flat(item)
      return csvLine(columns.map((column) => cells[column]))
    },
  }
}
