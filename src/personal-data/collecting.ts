import { type AccountId, getParty, listAccounts, type PartyId } from '../accounts/index.ts'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { Problem } from '../kernel/problem.ts'
import { type AnyQuery, ask } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import type { AccessPlace } from './model.ts'

/** A list that says something of a person: of all of it that names the person, or of what is about an account of theirs. */
export interface Section {
  readonly name: string
  readonly query: AnyQuery
  readonly by: 'party' | 'account'
}

interface Listed {
  readonly path: string
  readonly id: string
  readonly kind: string
  readonly method: string
  readonly query?: AnyQuery
}

/** What names other people who are on the account, and what was put together for the person before. */
const left = new Set(['accounts.listParties', 'subjectAccesses.list'])

/** Every list of the API that can be asked of a person, or else of an account. */
export function personalSections(operations: readonly Listed[]): Section[] {
  return operations.flatMap(({ kind, method, id, path, query }): Section[] => {
    if (kind !== 'query' || method !== 'get' || !query?.list || left.has(id)) return []
    const { shape = {} } = query.input as { shape?: Record<string, unknown> }
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field as string)
    const by = (['party', 'account'] as const).find((field) => field in shape)
    return by && inPath.every((field) => field === by) ? [{ name: id, query, by }] : []
  })
}

export interface Piece {
  readonly name: string
  readonly rows: number
  readonly lines: string
  readonly from: AccessPlace
  readonly next: AccessPlace
}

interface Page {
  readonly data: readonly { readonly id?: string }[]
  readonly nextCursor: string | null
}

/** How many accounts whose lists are read make one piece. */
const ACCOUNTS = 25

interface Asking {
  readonly actor: Actor
  readonly party: PartyId
  readonly sections: readonly Section[]
  readonly place: AccessPlace
}

/** Reads what comes after a place. Section 0 is the person; the others follow in the order of the API. */
export async function nextPiece(deps: Deps, { actor, party, sections, place }: Asking): Promise<Piece> {
  const after = { section: place.section + 1, cursor: null }
  if (place.section === 0) {
    const person = await ask(deps, { actor, query: getParty, input: { party } })
    return pieceOf('parties.get', [person], { from: place, next: after })
  }
  const section = sections[place.section - 1]
  if (!section) return pieceOf('', [], { from: place, next: after })
  const read = async (query: AnyQuery, input: Record<string, unknown>): Promise<Page> => {
    try {
      return (await ask(deps, { actor, query, input })) as Page
    } catch (error) {
      // An organisation of another kind may not have such a list: then it has none.
      if (error instanceof Problem && [400, 403].includes(error.kind.status)) return { data: [], nextCursor: null }
      throw error
    }
  }
  const cursor = place.cursor === null ? {} : { cursor: place.cursor }
  const { name, query, by } = section
  const page =
    by === 'party'
      ? await read(query, { party, limit: PAGE_LIMIT_MAX, ...cursor })
      : await read(listAccounts, { party, limit: ACCOUNTS, ...cursor })
  const rows = by === 'party' ? page.data : await ofAccounts(page, { read, query })
  const next = page.nextCursor === null ? after : { section: place.section, cursor: page.nextCursor }
  return pieceOf(name, rows, { from: place, next })
}

async function ofAccounts(
  { data: accounts }: Page,
  { read, query }: { read: (query: AnyQuery, input: Record<string, unknown>) => Promise<Page>; query: AnyQuery },
): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const { id } of accounts) {
    const account = id as AccountId
    let page: Page | undefined
    do {
      const from = page?.nextCursor ? { cursor: page.nextCursor } : {}
      page = await read(query, { account, limit: PAGE_LIMIT_MAX, ...from })
      rows.push(...page.data)
    } while (page.nextCursor)
  }
  return rows
}

const pieceOf = (name: string, rows: readonly unknown[], places: Pick<Piece, 'from' | 'next'>): Piece => ({
  ...{ name, rows: rows.length, ...places },
  lines: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
})
