import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { accounts } from '../../schema/tables/accounts.ts'
import { stageRuns } from '../../schema/tables/stage-runs.ts'
import { accountSegments, collectionPolicies, stageCases, stageMoves } from '../../schema/tables/stages.ts'
import { AccountId } from '../accounts/index.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { historiesOf } from './case-store.ts'
import {
  type CollectionPolicy,
  PolicyId,
  type PolicyScope,
  type StageCase,
  StageCaseId,
  type StageMove,
} from './model.ts'
import { ENTERED_AT_ONCE, LOOKED_AT_ONCE, type RunState, type StageRun, StageRunId } from './run-model.ts'

type Own = Pick<Context, 'org'>

/** Puts a job of a fixed id on its way; nothing where it runs already. */
export const startStanding = (
  { org, now }: Pick<Context, 'org' | 'now'>,
  { id, kind }: { readonly id: string; readonly kind: string },
): Statement =>
  raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
    values (${OrganisationId.toUuid(org)}::uuid, ${id}::uuid, ${kind}, ${org}, ${now}::timestamptz, ${now}::timestamptz)
    on conflict do nothing`)

const is = ({ org }: Own, id: StageRunId): SQL | undefined => and(eq(stageRuns.lenderId, org), eq(stageRuns.id, id))

export const runNamed =
  (own: Own, id: StageRunId): Statement<StageRun[]> =>
  (db) =>
    db.select().from(stageRuns).where(is(own, id)).limit(1)

/** The same, locked: a run is worked on by one step at a time. */
export const runForChange =
  (own: Own, id: StageRunId): Statement<StageRun[]> =>
  (db) =>
    db
      .select()
      .from(stageRuns)
      .where(and(claimed, is(own, id)))
      .limit(1)
      .for('update')

export const openRun =
  ({ org }: Own): Statement<StageRun[]> =>
  (db) =>
    db
      .select()
      .from(stageRuns)
      .where(and(eq(stageRuns.lenderId, org), sql`${stageRuns.finishedAt} is null`))
      .limit(1)

export const runsWithIds =
  ({ org }: Own, ids: readonly StageRunId[]): Statement<StageRun[]> =>
  (db) =>
    db
      .select()
      .from(stageRuns)
      .where(and(eq(stageRuns.lenderId, org), anyOf(stageRuns.id, ids.map(StageRunId.toUuid))))

export interface RunFilter {
  readonly state?: readonly RunState[] | undefined
  readonly startedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const runsOf =
  ({ org }: Own, { state, startedAt }: RunFilter, keyset: Keyset): Statement<StageRun[]> =>
  (db) =>
    db
      .select()
      .from(stageRuns)
      .where(
        and(
          eq(stageRuns.lenderId, org),
          keyset.where(stageRuns.startedAt, stageRuns.id, startedAt),
          state ? keyset.among(stageRuns.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(stageRuns.startedAt, stageRuns.id))
      .limit(keyset.fetch)

export const insertRun =
  (run: StageRun): Statement =>
  (db) =>
    db.insert(stageRuns).values({ ...run })

export const saveRun =
  ({ lenderId, id, startedAt: _, ...changed }: StageRun): Statement =>
  (db) =>
    db
      .update(stageRuns)
      .set(changed)
      .where(is({ org: lenderId }, id))

/** What became of the next held placements without a case, and of the next accounts: none unless the run is at it. */
export interface Entered {
  readonly looked: number
  readonly reached: PlacementId | null
  readonly entered: number
  readonly own: { readonly looked: number; readonly reached: AccountId | null; readonly entered: number }
}

/** Lets held placements that a policy is for enter it, and accounts the lender works itself, some at a time. */
export const enterMissing =
  ({ org, now }: Pick<Context, 'org' | 'now'>, id: StageRunId): Statement<Entered[]> =>
  async (db) => {
    const none = '00000000-0000-0000-0000-000000000000'
    const rows = await raw<EnteredRow>(sql`
      select o.looked, o.reached, o.entered, a.looked as own_looked, a.reached as own_reached, a.entered as own_entered
      from stage_runs r
      cross join lateral bridge.open_missing_stages(${now}::timestamptz, case when r.entered_to is null
        then ${none}::uuid else r.entered_to end, ${ENTERED_AT_ONCE}) o
      cross join lateral bridge.open_own_stages(${now}::timestamptz, case when r.accounts_to is null
        then ${none}::uuid else r.accounts_to end, ${ENTERED_AT_ONCE}) a
      where ${claimed} and r.lender_id = ${OrganisationId.toUuid(org)}::uuid and r.id = ${StageRunId.toUuid(id)}::uuid
        and r.state = 'entering'`)(db)
    return rows.map((row) => ({
      ...{ looked: row.looked, entered: row.entered, reached: row.reached && PlacementId.fromUuid(row.reached) },
      own: {
        ...{ looked: row.own_looked, entered: row.own_entered },
        reached: row.own_reached && AccountId.fromUuid(row.own_reached),
      },
    })) as Entered[]
  }

interface EnteredRow {
  readonly looked: number
  readonly reached: string | null
  readonly entered: number
  readonly own_looked: number
  readonly own_reached: string | null
  readonly own_entered: number
}

export const countOpen = ({ org }: Own): Statement<{ cases: number }[]> =>
  raw(sql`
    select count(*)::integer as cases from stage_cases c
    where c.lender_id = ${OrganisationId.toUuid(org)}::uuid and c.ended_at is null`)

/** A column of the cases next in line. A step knows the run by id alone; how far it has come is read under its lock. */
const inChunk = (org: OrganisationId, id: StageRunId, column: 'id' | 'subject'): SQL => {
  const lender = sql`${OrganisationId.toUuid(org)}::uuid`
  const asked = sql.raw(
    column === 'id' ? 'c.id' : 'case when c.placement_id is null then c.account_id else c.placement_id end',
  )
  return sql`select ${asked} from stage_cases c
    where c.lender_id = ${lender} and c.ended_at is null and c.id > (
      select case when r.reached is null then '00000000-0000-0000-0000-000000000000'::uuid else r.reached end
      from stage_runs r where r.lender_id = ${lender} and r.id = ${StageRunId.toUuid(id)}::uuid and r.state = 'looking')
    order by c.id limit ${LOOKED_AT_ONCE}`
}

/** The cases next in line, locked, with what policies are for. */
export const chunkCases =
  ({ org }: Own, id: StageRunId): Statement<{ found: StageCase; scope: PolicyScope }[]> =>
  async (db) => {
    const c = stageCases
    const rows = await db
      .select({
        found: c,
        product: accounts.product,
        jurisdiction: accounts.jurisdiction,
        segment: accountSegments.segment,
      })
      .from(c)
      .innerJoin(accounts, and(eq(accounts.orgId, c.lenderId), eq(accounts.id, c.accountId)))
      .leftJoin(
        accountSegments,
        and(eq(accountSegments.lenderId, c.lenderId), eq(accountSegments.accountId, c.accountId)),
      )
      .where(and(claimed, eq(c.lenderId, org), sql`${c.id} = any (array(${inChunk(org, id, 'id')}))`))
      .orderBy(c.id)
      .for('update', { of: c })
    return rows.map(({ found, product, jurisdiction, segment }) => ({
      found,
      scope: { product, jurisdiction, segment },
    }))
  }

export const chunkHistories = ({ org, now }: Pick<Context, 'org' | 'now'>, id: StageRunId) =>
  historiesOf(inChunk(org, id, 'subject'), now)

/** Every policy the lender ever published: those cases go by, and those they may go under. */
export const publishedPolicies =
  ({ org }: Own): Statement<CollectionPolicy[]> =>
  (db) =>
    db
      .select()
      .from(collectionPolicies)
      .where(and(eq(collectionPolicies.lenderId, org), isNotNull(collectionPolicies.effectiveFrom)))

/** Cases of one lender changed together. */
export const saveCases = ({ org }: Own, cases: readonly StageCase[]): readonly Statement[] => {
  if (cases.length === 0) return []
  const rows = cases.map((found) => ({
    ...{ id: StageCaseId.toUuid(found.id), policy: PolicyId.toUuid(found.policyId), stage: found.stage },
    ...{ channels: found.channels, since: found.stageSince, moves: found.moves, proposed: found.proposedStage },
    ...{ proposedAt: found.proposedAt, ended: found.endedAt, version: found.version },
  }))
  return [
    raw(sql`
      update stage_cases c set policy_id = f.policy, stage = f.stage,
        channels = array(select json_array_elements_text(f.channels)), stage_since = f.since, moves = f.moves,
        proposed_stage = f.proposed, proposed_at = f."proposedAt", ended_at = f.ended, version = f.version
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as f(id uuid, policy uuid, stage text, channels json,
        since timestamptz, moves integer, proposed text, "proposedAt" timestamptz, ended timestamptz, version integer)
      where c.lender_id = ${OrganisationId.toUuid(org)}::uuid and c.id = f.id`),
  ]
}

export const insertMoves = (moves: readonly StageMove[]): readonly Statement[] => {
  const [first, ...others] = moves.map((move) => ({ ...move, channels: [...move.channels] }))
  return first ? [insertMany(stageMoves, [first, ...others])] : []
}
