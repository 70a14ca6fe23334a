import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { Problem } from '../kernel/problem.ts'
import { type AnyQuery, ask } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import type { ExportPlace } from './model.ts'

/** A list that is taken along, and the list whose items it hangs on, by the name of the field that names one. */
export interface Section {
  readonly name: string
  readonly query: AnyQuery
  readonly parent: { readonly query: AnyQuery; readonly field: string } | null
}

interface Listed {
  readonly path: string
  readonly id: string
  readonly kind: string
  readonly method: string
  readonly query?: AnyQuery
}

/** What is worked out from other lists, or is not the organisation's own. */
const left = new Set([
  'directory.list',
  'jobs.list',
  'calendarDays.list',
  'notices.due',
  'workStandards.late',
  'workStandards.summary',
])

/** Every list of the API that an organisation has of its own, those that hang on another one too. */
export function sectionsOf(operations: readonly Listed[]): Section[] {
  const lists = operations.filter(({ kind, method, query }) => kind === 'query' && method === 'get' && query?.list)
  const byPath = new Map(lists.map((list) => [list.path, list]))
  return lists.flatMap(({ path, id, query }): Section[] => {
    if (!query || left.has(id)) return []
    const fields = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field as string)
    const [field, ...others] = fields
    if (field === undefined) return [{ name: id, query, parent: null }]
    const parent = byPath.get(path.slice(0, path.indexOf('/{')))?.query
    return parent && others.length === 0 ? [{ name: id, query, parent: { query: parent, field } }] : []
  })
}

export interface Piece {
  readonly name: string
  readonly rows: number
  readonly lines: string
  readonly from: ExportPlace
  readonly next: ExportPlace
}

interface Page {
  readonly data: readonly { readonly id?: string }[]
  readonly nextCursor: string | null
}

/** How many items whose lists hang on them are read for one piece. */
const PARENTS = 25

/** Reads what comes after a place. An organisation of another kind may not have such a list: then it has none. */
export async function nextPiece(
  deps: Deps,
  { actor, sections, place }: { actor: Actor; sections: readonly Section[]; place: ExportPlace },
): Promise<Piece> {
  const section = sections[place.section]
  const after = { section: place.section + 1, cursor: null }
  if (!section) return { name: '', rows: 0, lines: '', from: place, next: after }
  const read = async (query: AnyQuery, input: Record<string, unknown>): Promise<Page> => {
    try {
      return (await ask(deps, { actor, query, input })) as Page
    } catch (error) {
      if (error instanceof Problem && [400, 403].includes(error.kind.status)) return { data: [], nextCursor: null }
      throw error
    }
  }
  const cursor = place.cursor === null ? {} : { cursor: place.cursor }
  const { parent, query, name } = section
  const page = await read(parent?.query ?? query, { limit: parent ? PARENTS : PAGE_LIMIT_MAX, ...cursor })
  const rows: unknown[] = parent ? [] : [...page.data]
  for (const { id } of parent ? page.data : []) {
    let inner: Page | undefined
    do {
      const from = inner?.nextCursor ? { cursor: inner.nextCursor } : {}
      inner = await read(query, { limit: PAGE_LIMIT_MAX, ...from, [parent?.field ?? '']: id })
      rows.push(...inner.data.map((item) => ({ [parent?.field ?? '']: id, ...item })))
    } while (inner.nextCursor)
  }
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const next = page.nextCursor ? { section: place.section, cursor: page.nextCursor } : after
  return { name, rows: rows.length, lines, from: place, next }
}
