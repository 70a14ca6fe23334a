import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { callListItems, callLists } from '../../schema/tables/call-lists.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type CallList,
  CallListId,
  type CallListItem,
  type CallListOutcome,
  type CallListState,
  CHUNK_ITEMS,
} from './call-list-model.ts'
import type { Request } from './deciding.ts'
import { itemOf } from './decision-ground-store.ts'

type Own = Pick<Context, 'org'>

const isOne = ({ org }: Own, id: CallListId) => and(eq(callLists.orgId, org), eq(callLists.id, id))
const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

export const callListNamed =
  (own: Own, id: CallListId): Statement<CallList[]> =>
  (db) =>
    db.select().from(callLists).where(isOne(own, id)).limit(1)

export const callListForChange =
  (own: Own, id: CallListId): Statement<CallList[]> =>
  (db) =>
    db
      .select()
      .from(callLists)
      .where(and(claimed, isOne(own, id)))
      .limit(1)
      .for('update')

export const callListsWithIds =
  ({ org }: Own, ids: readonly CallListId[]): Statement<CallList[]> =>
  (db) =>
    db
      .select()
      .from(callLists)
      .where(and(eq(callLists.orgId, org), anyOf(callLists.id, ids.map(CallListId.toUuid))))

export interface CallListFilter {
  readonly state?: readonly CallListState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const callListsOf =
  ({ org }: Own, { state, createdAt }: CallListFilter, keyset: Keyset): Statement<CallList[]> =>
  (db) =>
    db
      .select()
      .from(callLists)
      .where(
        and(
          eq(callLists.orgId, org),
          keyset.where(callLists.createdAt, callLists.id, createdAt),
          state ? keyset.among(callLists.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(callLists.createdAt, callLists.id))
      .limit(keyset.fetch)

/** Items in the order they were asked, after one. */
export const itemsOf =
  (
    { org }: Own,
    { callList, outcome }: { readonly callList: CallListId; readonly outcome?: readonly CallListOutcome[] | undefined },
    { after, fetch, among }: { after: number; fetch: number; among: Keyset['among'] },
  ): Statement<CallListItem[]> =>
  (db) => {
    const { item: index, outcome: found, ruledBy, nextAllowedAt, problem } = callListItems
    return db
      .select({ index, outcome: found, ruledBy, nextAllowedAt, problem })
      .from(callListItems)
      .where(
        and(
          eq(callListItems.orgId, org),
          eq(callListItems.listId, callList),
          gt(callListItems.item, after),
          outcome ? among(callListItems.outcome, outcome) : undefined,
        ),
      )
      .orderBy(asc(callListItems.item))
      .limit(fetch)
  }

/** What a list asks, as the rules read it: numbers by their blind indexes, until they are decided. */
export type ListedRequest = Omit<Request, 'phone'>

export const insertCallList = (list: CallList, requests: readonly ListedRequest[]): readonly Statement[] => [
  (db) => db.insert(callLists).values({ ...list }),
  raw(sql`
    insert into call_list_items (org_id, list_id, item, request, asked)
    select ${uuid({ org: list.orgId })}, ${CallListId.toUuid(list.id)}::uuid, r.ordinality::int - 1, r.value -> 'request',
      r.value -> 'asked'
    from jsonb_array_elements(${JSON.stringify(requests.map((request) => ({ request, asked: itemOf(request) })))}::text::jsonb)
      with ordinality r`),
]

interface Step {
  readonly callList: CallListId
  readonly first: number
}

const chunk = (own: Own, { callList, first }: Step): SQL => sql`
  i.org_id = ${uuid(own)} and i.list_id = ${CallListId.toUuid(callList)}::uuid
    and i.item >= ${first}::int and i.item < ${first + CHUNK_ITEMS}::int`

/** What the items next in line ask, in their order. */
export const nextRequests =
  (own: Own, step: Step): Statement<ListedRequest[]> =>
  async (db) => {
    const rows = await raw<{ request: ListedRequest }>(sql`
      select i.request from call_list_items i where ${chunk(own, step)} order by i.item`)(db)
    return rows.map(({ request }) => request)
  }

/** The same for `groundOf`. */
export const askedNext = (own: Own, step: Step): SQL =>
  sql`(select coalesce(jsonb_agg(i.asked order by i.item), '[]') from call_list_items i where ${chunk(own, step)})`

export const saveCallList =
  ({ orgId, id, decided, allowed, denied, unclear, state, decidedAt, version }: CallList): Statement =>
  (db) =>
    db
      .update(callLists)
      .set({ decided, allowed, denied, unclear, state, decidedAt, version })
      .where(isOne({ org: orgId }, id))

/** Notes what was found, and forgets what was asked. */
export const saveItems = ({ orgId, id }: CallList, items: readonly CallListItem[]): readonly Statement[] => {
  if (items.length === 0) return []
  const each = (type: string, of: (item: CallListItem) => unknown) => unnested(type, items.map(of))
  return [
    raw(sql`
      update call_list_items i set outcome = n.outcome, ruled_by = n.ruled_by, next_allowed_at = n.next_allowed_at,
        problem = n.problem, request = null, asked = null
      from (select ${each('integer', ({ index }) => index)} as item, ${each('text', ({ outcome }) => outcome)} as outcome,
        ${each('text', ({ ruledBy }) => ruledBy)} as ruled_by,
        ${each('timestamptz', ({ nextAllowedAt }) => nextAllowedAt)} as next_allowed_at,
        ${each('text', ({ problem }) => problem)} as problem) n
      where i.org_id = ${uuid({ org: orgId })} and i.list_id = ${CallListId.toUuid(id)}::uuid and i.item = n.item`),
  ]
}

export const deleteCallList = (own: Own, id: CallListId): readonly Statement[] => [
  (db) => db.delete(callListItems).where(and(eq(callListItems.orgId, own.org), eq(callListItems.listId, id))),
  (db) => db.delete(callLists).where(isOne(own, id)),
]
