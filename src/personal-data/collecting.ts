import { type AccountId, getParty, listAccounts, type PartyId } from '../accounts/index.ts'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { Problem } from '../kernel/problem.ts'
import { type AnyQuery, ask } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import type { AccessPlace } from './model.ts'

/**
 * A list that says something of a person: of all of it that names the person, or of what is about an account of theirs, or
 * about what one of those lists has of it.
 */
export interface Section {
  readonly name: string
  readonly query: AnyQuery
  readonly by: 'party' | 'account'
  /** The list whose rows this one is asked about, and the field that takes their ids. */
  readonly of?: { readonly query: AnyQuery; readonly field: string } | undefined
}

interface Listed {
  readonly path: string
  readonly id: string
  readonly kind: string
  readonly method: string
  readonly query?: AnyQuery
}

/** Who else is on the account, what was put together for the person before, and the work and pay of an agency. */
const left = new Set([
  ...['accountParties.list', 'subjectAccesses.list', 'cases.parties'],
  ...['commissions.list', 'workStandards.late', 'breaches.list', 'callDifferences.list', 'notices.due'],
])

/** Lists by account whose rows have lists of their own, by the field that names such a row. */
const parents: Readonly<Record<string, string>> = {
  ...{ placement: 'placements.list', caseId: 'cases.list', agreement: 'agreements.list' },
  ...{ legalMatter: 'legalMatters.list', stageCase: 'stageCases.list' },
}

/** Every list of the API that can be asked of a person, or else of an account, or of what a list by account has. */
export function personalSections(operations: readonly Listed[]): Section[] {
  const queryOf = new Map(operations.map(({ id, query }) => [id, query]))
  return operations.flatMap(({ kind, method, id, path, query }): Section[] => {
    if (kind !== 'query' || method !== 'get' || !query?.list || left.has(id)) return []
    const { shape = {} } = query.input as { shape?: Record<string, unknown> }
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field as string)
    const field = ['party', 'account', ...Object.keys(parents)].find((each) => each in shape)
    if (!field || inPath.some((each) => each !== field)) return []
    if (field === 'party' || field === 'account') return [{ name: id, query, by: field }]
    const of = queryOf.get(parents[field] as string)
    return of ? [{ name: id, query, by: 'account', of: { query: of, field } }] : []
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
  const { name, query, by, of } = section
  const page =
    by === 'party'
      ? await read(query, { party, limit: PAGE_LIMIT_MAX, ...cursor })
      : await read(listAccounts, { party, limit: ACCOUNTS, ...cursor })
  const rows = by === 'party' ? page.data : await ofAccounts(page, { read, query, of })
  const next = page.nextCursor === null ? after : { section: place.section, cursor: page.nextCursor }
  return pieceOf(name, rows, { from: place, next })
}

type Read = (query: AnyQuery, input: Record<string, unknown>) => Promise<Page>

async function ofAccounts(
  { data: accounts }: Page,
  { read, query, of }: { read: Read } & Pick<Section, 'query' | 'of'>,
): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const { id } of accounts) {
    const about = { account: id as AccountId }
    if (!of) rows.push(...(await allOf(read, query, about)))
    else {
      for (const parent of await allOf(read, of.query, about))
        rows.push(...(await allOf(read, query, { [of.field]: parent.id })))
    }
  }
  return rows
}

/** Page after page of a list. */
async function allOf(read: Read, query: AnyQuery, about: Record<string, unknown>): Promise<Page['data']> {
  const rows: Page['data'][number][] = []
  let page: Page | undefined
  do {
    const from = page?.nextCursor ? { cursor: page.nextCursor } : {}
    page = await read(query, { ...about, limit: PAGE_LIMIT_MAX, ...from })
    rows.push(...page.data)
  } while (page.nextCursor)
  return rows
}

const pieceOf = (name: string, rows: readonly unknown[], places: Pick<Piece, 'from' | 'next'>): Piece => ({
  ...{ name, rows: rows.length, ...places },
  lines: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
})
