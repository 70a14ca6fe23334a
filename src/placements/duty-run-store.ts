import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { dutyRefusals, dutyRuns } from '../../schema/tables/duty-runs.ts'
import { placementRecalls } from '../../schema/tables/placement-recalls.ts'
import { placements } from '../../schema/tables/placements.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { type Duty, type DutyRefusal, type DutyRun, DutyRunId, type DutyRunState } from './duty-run-model.ts'
import { selectedFor } from './duty-store.ts'
import type { PlacementRecallId } from './recall-model.ts'

type Viewing = Pick<Context, 'org' | 'lends'>

/** Own side first, for the planner. */
const ownSide = ({ org, lends }: Viewing) => eq(lends ? dutyRuns.lenderId : dutyRuns.agencyId, org)

export const dutyRunWithId =
  (viewing: Viewing, id: DutyRunId): Statement<DutyRun[]> =>
  (db) =>
    db
      .select()
      .from(dutyRuns)
      .where(and(ownSide(viewing), eq(dutyRuns.id, id)))
      .limit(1)

export const dutyRunsWithIds =
  (viewing: Viewing, ids: readonly DutyRunId[]): Statement<DutyRun[]> =>
  (db) =>
    db
      .select()
      .from(dutyRuns)
      .where(and(ownSide(viewing), anyOf(dutyRuns.id, ids.map(DutyRunId.toUuid))))

/** The agency's run under its reference, if it has one. */
export const dutyRunCalled =
  ({ org }: Pick<Context, 'org'>, reference: string | undefined): Statement<DutyRun[]> =>
  (db) =>
    db
      .select()
      .from(dutyRuns)
      .where(and(eq(dutyRuns.agencyId, org), eq(dutyRuns.reference, reference ?? '')))
      .limit(1)

export const dutyRunForChange =
  ({ org }: Pick<Context, 'org'>, id: DutyRunId): Statement<DutyRun[]> =>
  (db) =>
    db
      .select()
      .from(dutyRuns)
      .where(and(claimed, eq(dutyRuns.agencyId, org), eq(dutyRuns.id, id)))
      .limit(1)
      .for('update')

export interface DutyRunFilter {
  readonly duty?: readonly Duty[] | undefined
  readonly state?: readonly DutyRunState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const dutyRunsOf =
  (viewing: Viewing, { duty, state, createdAt }: DutyRunFilter, keyset: Keyset): Statement<DutyRun[]> =>
  (db) =>
    db
      .select()
      .from(dutyRuns)
      .where(
        and(
          ownSide(viewing),
          keyset.where(dutyRuns.createdAt, dutyRuns.id, createdAt),
          duty ? keyset.among(dutyRuns.duty, duty) : undefined,
          state ? keyset.among(dutyRuns.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(dutyRuns.createdAt, dutyRuns.id))
      .limit(keyset.fetch)

/** How many recalls of a lender wait for the duty and match. */
export const waitingFor =
  (
    { org }: Pick<Context, 'org'>,
    { lender, duty, filter }: { lender: OrganisationId; duty: Duty; filter: DutyRun['filter'] },
  ): Statement<{ total: number }[]> =>
  (db) =>
    db
      .select({ total: sql<number>`count(*)::int`.mapWith(Number) })
      .from(placements)
      .innerJoin(
        placementRecalls,
        and(eq(placementRecalls.lenderId, placements.lenderId), eq(placementRecalls.placementId, placements.id)),
      )
      .where(and(eq(placementRecalls.agencyId, org), selectedFor(duty, { ...filter, lender })))

export const insertDutyRun =
  (run: DutyRun): Statement =>
  (db) =>
    db.insert(dutyRuns).values({ ...run })

export const saveDutyRun =
  ({ lenderId, agencyId, id, state, reached, done, refused, version }: DutyRun): Statement =>
  (db) =>
    db
      .update(dutyRuns)
      .set({ state, reached, done, refused, version })
      .where(and(eq(dutyRuns.agencyId, agencyId), eq(dutyRuns.lenderId, lenderId), eq(dutyRuns.id, id)))

export const insertDutyRefusals = (
  { lenderId, agencyId, id }: DutyRun,
  refusals: readonly DutyRefusal[],
): readonly Statement[] => {
  const [first, ...rest] = refusals.map((refusal) => ({ lenderId, agencyId, dutyRunId: id, ...refusal }))
  return first ? [insertMany(dutyRefusals, [first, ...rest])] : []
}

/** What was refused of a run, in the order of the recalls, after one of them. */
export const dutyRefusalsOf =
  (
    { org, lends }: Viewing,
    { dutyRun, after, fetch }: { dutyRun: DutyRunId; after: PlacementRecallId | undefined; fetch: number },
  ): Statement<DutyRefusal[]> =>
  (db) =>
    db
      .select({ placementRecallId: dutyRefusals.placementRecallId, problem: dutyRefusals.problem })
      .from(dutyRefusals)
      .where(
        and(
          eq(lends ? dutyRefusals.lenderId : dutyRefusals.agencyId, org),
          eq(dutyRefusals.dutyRunId, dutyRun),
          after ? gt(dutyRefusals.placementRecallId, after) : undefined,
        ),
      )
      .orderBy(asc(dutyRefusals.placementRecallId))
      .limit(fetch)
