import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { collectionPolicies, stageCases, stageMoves } from '../../schema/tables/stages.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type CaseHistory,
  type CollectionPolicy,
  type PolicyId,
  type StageCase,
  StageCaseId,
  type StageMove,
  type StageName,
} from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? stageCases.lenderId : stageCases.agencyId, org)

export const caseNamed =
  (side: Side, id: StageCaseId): Statement<StageCase[]> =>
  (db) =>
    db
      .select()
      .from(stageCases)
      .where(and(own(side), eq(stageCases.id, id)))
      .limit(1)

/** The same, locked: of two who would move it, the second sees where the first took it. */
export const caseForChange =
  (side: Side, id: StageCaseId): Statement<StageCase[]> =>
  (db) =>
    db
      .select()
      .from(stageCases)
      .where(and(claimed, own(side), eq(stageCases.id, id)))
      .limit(1)
      .for('update')

export const casesWithIds =
  (side: Side, ids: readonly StageCaseId[]): Statement<StageCase[]> =>
  (db) =>
    db
      .select()
      .from(stageCases)
      .where(and(own(side), anyOf(stageCases.id, ids.map(StageCaseId.toUuid))))

export const casesOfPlacements =
  (side: Side, ids: readonly PlacementId[]): Statement<StageCase[]> =>
  (db) =>
    db
      .select()
      .from(stageCases)
      .where(and(own(side), anyOf(stageCases.placementId, ids.map(PlacementId.toUuid))))

/** The lender’s own case of an account; of a placed one, the case of the placement. */
export const caseOfAccount =
  ({ org }: Side, name: Named<'acc'>): Statement<StageCase[]> =>
  (db) =>
    db
      .select()
      .from(stageCases)
      .where(and(eq(stageCases.lenderId, org), sql`${stageCases.accountId} = ${accountOf(org, name)}`))
      .orderBy(sql`${stageCases.endedAt} is not null`, desc(stageCases.enteredAt))
      .limit(1)

const accountOf = (org: OrganisationId, name: Named<'acc'>): SQL =>
  'id' in name
    ? sql`${AccountId.toUuid(name.id)}::uuid`
    : sql`(select a.id from accounts a where a.org_id = ${OrganisationId.toUuid(org)}::uuid and a.reference = ${name.reference})`

export const caseOfPlacement =
  (side: Side, name: Named<'plc'>): Statement<StageCase[]> =>
  (db) =>
    db
      .select()
      .from(stageCases)
      .where(and(own(side), sql`${stageCases.placementId} = ${placementOf(side, name)}`))
      .limit(1)

function placementOf({ org, lends }: Side, name: Named<'plc'>): SQL {
  if ('id' in name) return sql`${PlacementId.toUuid(name.id)}::uuid`
  const [side, reference] = lends ? ['lender_id', 'lender_reference'] : ['agency_id', 'agency_reference']
  return sql`(select p.id from placements p where p.${sql.raw(side as string)} = ${OrganisationId.toUuid(org)}::uuid
    and p.${sql.raw(reference as string)} = ${name.reference})`
}

/** The policy a case goes by, for either side. */
export const policyOfCase =
  (side: Side, id: StageCaseId): Statement<CollectionPolicy[]> =>
  async (db) => {
    const rows = await db
      .select({ policy: collectionPolicies })
      .from(stageCases)
      .innerJoin(
        collectionPolicies,
        and(eq(collectionPolicies.lenderId, stageCases.lenderId), eq(collectionPolicies.id, stageCases.policyId)),
      )
      .where(and(own(side), eq(stageCases.id, id)))
      .limit(1)
    return rows.map(({ policy }) => policy)
  }

interface HistoryRow {
  readonly placement: string
  readonly history: CaseHistory
}

/** What the file says of a placement, or of an account its lender works itself: the subject, as uuid. */
export interface DatedHistory {
  readonly subject: string
  readonly history: CaseHistory
}

/** What a case is about, as its history names it. */
export const subjectOf = ({ placementId, accountId }: Pick<StageCase, 'placementId' | 'accountId'>): string =>
  placementId === null ? AccountId.toUuid(accountId) : PlacementId.toUuid(placementId)

/** What the file says of what a selection of subjects names; see `bridge.case_histories`. */
export const historiesOf =
  (subjects: SQL, at: Instant, { past = false } = {}): Statement<DatedHistory[]> =>
  async (db) => {
    const rows = await raw<HistoryRow>(sql`
      select placement, history from bridge.case_histories(array(${subjects}), ${at}::timestamptz, ${past}::boolean)`)(
      db,
    )
    return rows.map(({ placement, history }) => ({ subject: placement, history }))
  }

export const historyOfCase = (
  { org, lends, now }: Pick<Context, 'org' | 'lends' | 'now'>,
  id: StageCaseId,
): Statement<DatedHistory[]> =>
  historiesOf(
    sql`select case when c.placement_id is null then c.account_id else c.placement_id end from stage_cases c
      where c.${sql.raw(lends ? 'lender_id' : 'agency_id')} = ${OrganisationId.toUuid(org)}::uuid
        and c.id = ${StageCaseId.toUuid(id)}::uuid`,
    now,
  )

export interface CaseFilter {
  readonly account?: AccountId | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly policy?: PolicyId | undefined
  readonly stage?: readonly StageName[] | undefined
  readonly proposed?: boolean | undefined
  readonly ended?: boolean | undefined
  readonly inHouse?: boolean | undefined
  readonly enteredAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const casesOf =
  (side: Side, filter: CaseFilter, keyset: Keyset): Statement<StageCase[]> =>
  (db) => {
    const { account, counterparty, policy, stage, proposed, ended, inHouse, enteredAt } = filter
    return db
      .select()
      .from(stageCases)
      .where(
        and(
          own(side),
          counterparty ? eq(side.lends ? stageCases.agencyId : stageCases.lenderId, counterparty) : undefined,
          account ? eq(stageCases.accountId, account) : undefined,
          policy ? eq(stageCases.policyId, policy) : undefined,
          stage ? keyset.among(stageCases.stage, stage) : undefined,
          proposed === undefined ? undefined : (proposed ? isNotNull : isNull)(stageCases.proposedStage),
          inHouse === undefined ? undefined : (inHouse ? isNull : isNotNull)(stageCases.placementId),
          ended === undefined ? undefined : (ended ? isNotNull : isNull)(stageCases.endedAt),
          keyset.where(stageCases.enteredAt, stageCases.id, enteredAt),
        ),
      )
      .orderBy(...keyset.orderBy(stageCases.enteredAt, stageCases.id))
      .limit(keyset.fetch)
  }

export const saveCase =
  ({ lenderId, id, ...changed }: StageCase): Statement =>
  (db) => {
    const { policyId, stage, channels, stageSince, moves, proposedStage, proposedAt, version } = changed
    return db
      .update(stageCases)
      .set({ policyId, stage, channels: [...channels], stageSince, moves, proposedStage, proposedAt, version })
      .where(and(eq(stageCases.lenderId, lenderId), eq(stageCases.id, id)))
  }

export const insertMove =
  ({ channels, ...move }: StageMove): Statement =>
  (db) =>
    db.insert(stageMoves).values({ ...move, channels: [...channels] })

export const movesOf =
  (
    { org, lends }: Side,
    id: StageCaseId,
    {
      keyset,
      movedAt,
    }: { keyset: Keyset; movedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined },
  ): Statement<StageMove[]> =>
  (db) =>
    db
      .select()
      .from(stageMoves)
      .where(
        and(
          eq(lends ? stageMoves.lenderId : stageMoves.agencyId, org),
          eq(stageMoves.caseId, id),
          keyset.where(stageMoves.movedAt, stageMoves.id, movedAt),
        ),
      )
      .orderBy(...keyset.orderBy(stageMoves.movedAt, stageMoves.id))
      .limit(keyset.fetch)
