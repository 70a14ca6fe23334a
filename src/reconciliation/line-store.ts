import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { reconciliationLines, reconciliations } from '../../schema/tables/reconciliations.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { NumberedLine } from './line-rules.ts'
import { type Line, type LineOutcome, type Reconciliation, ReconciliationId } from './model.ts'
import { isAmong, isReconciliation, type Side } from './store.ts'

const own = ({ org, lends }: Side): SQL => eq(lends ? reconciliationLines.lenderId : reconciliationLines.agencyId, org)

const ofReconciliation = (side: Side, name: Named<'rcn'>): SQL | undefined =>
  and(
    own(side),
    eq(
      reconciliationLines.reconciliationId,
      sql`(select ${reconciliations.id} from ${reconciliations} where ${isReconciliation(side, name)})`,
    ),
  )

export interface KnownLine {
  readonly reconciliationId: ReconciliationId
  readonly key: string
  readonly balance: bigint
}

interface KnownRow {
  readonly reconciliation_id: string
  readonly key: string
  readonly balance: string
}

/**
 * The lines of some statements under these keys, as stated before. Asked for in the order of the key, a line is looked up
 * by it: of lines just stated there are no statistics, and any index that begins alike would seem as good.
 */
export const knownLines =
  (side: Side, names: readonly Named<'rcn'>[], keys: readonly string[]): Statement<KnownLine[]> =>
  async (db) => {
    const rows = await raw<KnownRow>(sql`
      select l.reconciliation_id, l.key, l.balance
      from reconciliations, unnest(${sql.param([...keys])}::text[]) as k(key), lateral (
        select l.reconciliation_id, l.key, l.balance from reconciliation_lines l
        where l.lender_id = reconciliations.lender_id and l.reconciliation_id = reconciliations.id and l.key >= k.key
        order by l.key limit 1
      ) l
      where l.key = k.key and ${isAmong(side, names)}`)(db)
    return rows.map(({ reconciliation_id, key, balance }) => ({
      reconciliationId: ReconciliationId.fromUuid(reconciliation_id),
      ...{ key, balance: BigInt(balance) },
    }))
  }

/** Adds lines, or puts them in the place of those with the same keys, which keep their numbers. */
export const saveLines = (
  { lenderId, agencyId, id }: Pick<Reconciliation, 'lenderId' | 'agencyId' | 'id'>,
  lines: readonly NumberedLine[],
): Statement => {
  const rows = lines.map((line) => ({
    ...{ key: line.key, number: line.number, given: line.given, status: line.status },
    given_id: line.given.startsWith('ref:') ? null : PlacementId.toUuid(line.given as PlacementId),
    balance: line.balance.toString(),
    paid_on: line.lastPaymentOn,
    paid: line.lastPaymentAmount?.toString() ?? null,
  }))
  return raw(sql`
    insert into reconciliation_lines (lender_id, agency_id, reconciliation_id, key, number, given, given_id, balance,
      status, last_payment_on, last_payment_amount)
    select ${OrganisationId.toUuid(lenderId)}::uuid, ${OrganisationId.toUuid(agencyId)}::uuid,
      ${ReconciliationId.toUuid(id)}::uuid, l.key, l.number, l.given, l.given_id, l.balance, l.status, l.paid_on, l.paid
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as l(key text, number integer, given text, given_id uuid,
      balance bigint, status text, paid_on date, paid bigint)
    on conflict (lender_id, reconciliation_id, key) do update set given = excluded.given, given_id = excluded.given_id,
      balance = excluded.balance, status = excluded.status, last_payment_on = excluded.last_payment_on,
      last_payment_amount = excluded.last_payment_amount`)
}

export interface LineFilter {
  readonly reconciliation: Named<'rcn'>
  readonly outcome?: readonly LineOutcome[] | undefined
}

/** Lines in the order they came, after a number, each with the outcome this side may know. */
export const linesOf =
  (
    side: Side,
    { reconciliation, outcome }: LineFilter,
    { after, fetch, among }: { after: number; fetch: number; among: Keyset['among'] },
  ): Statement<Line[]> =>
  (db) => {
    const known = side.lends ? reconciliationLines.outcome : reconciliationLines.outcomeShared
    return db
      .select({
        key: reconciliationLines.key,
        number: reconciliationLines.number,
        given: reconciliationLines.given,
        balance: reconciliationLines.balance,
        status: reconciliationLines.status,
        lastPaymentOn: reconciliationLines.lastPaymentOn,
        lastPaymentAmount: reconciliationLines.lastPaymentAmount,
        placementId: reconciliationLines.placementId,
        outcome: known,
        statusHere: reconciliationLines.statusHere,
        balanceHere: side.lends
          ? reconciliationLines.balanceHere
          : sql<
              bigint | null
            >`case when ${reconciliationLines.sharesBalance} then ${reconciliationLines.balanceHere} end`.mapWith(
              reconciliationLines.balanceHere,
            ),
      })
      .from(reconciliationLines)
      .where(
        and(
          ofReconciliation(side, reconciliation),
          gt(reconciliationLines.number, after),
          outcome ? among(known, outcome) : undefined,
        ),
      )
      .orderBy(asc(reconciliationLines.number))
      .limit(fetch)
  }
