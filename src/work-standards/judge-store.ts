import { sql } from 'drizzle-orm'
import { workBreaches } from '../../schema/tables/work-standards.ts'
import type { Instant } from '../kernel/instant.ts'
import { PlacementId } from '../placements/model.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Judgement, Tally } from './judge-rules.ts'
import { type Breach, BreachId, type StandardKind } from './model.ts'

type Own = Pick<Context, 'org'>

/** A placement looked at, with what came of it. */
export interface Looked {
  readonly placementId: PlacementId
  readonly judgement: Pick<Judgement, 'judged' | 'ahead' | 'lookAt'>
}

/** Sets the timers of a chunk; those of placements whose clocks are over rest, and know what was judged. */
export const saveTimers = ({ org }: Own, looked: readonly Looked[]): readonly Statement[] => {
  if (looked.length === 0) return []
  const rows = looked.map(({ placementId, judgement: { judged, ahead, lookAt } }) => ({
    ...{ id: PlacementId.toUuid(placementId), look: lookAt, ...judged },
    ...{ reportFrom: ahead.report?.from, reportDue: ahead.report?.dueAt },
    ...{ returnFrom: ahead.return?.from, returnDue: ahead.return?.dueAt },
  }))
  return [
    raw(sql`
      update work_timers t set look_at = r.look, judged_acknowledge = r.acknowledge,
        judged_first_action = r.first_action, judged_report = r.report, judged_return = r.return,
        report_from = r."reportFrom", report_due_at = r."reportDue", return_from = r."returnFrom",
        return_due_at = r."returnDue"
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(id uuid, look timestamptz,
        acknowledge timestamptz, first_action timestamptz, report timestamptz, return timestamptz,
        "reportFrom" timestamptz, "reportDue" timestamptz, "returnFrom" timestamptz, "returnDue" timestamptz)
      where t.lender_id = ${OrganisationId.toUuid(org)}::uuid and t.placement_id = any (${uuids(rows)}::uuid[])
        and t.placement_id = r.id`),
  ]
}

const uuids = (rows: readonly { readonly id: string }[]) => `{${rows.map(({ id }) => id).join(',')}}`

/** New breaches; one already there is the same one. */
export const insertBreaches = (breaches: readonly Breach[]): readonly Statement[] => {
  const [first, ...rest] = breaches
  return first ? [insertMany(workBreaches, [first, ...rest])] : []
}

/** What became of breaches known before. */
export const saveBreaches = ({ org }: Own, breaches: readonly Breach[]): readonly Statement[] => {
  if (breaches.length === 0) return []
  const rows = breaches.map(({ id, status, metAt, closedAt, uncuredOn, decision, decidedAt, version }) => ({
    ...{ id: BreachId.toUuid(id), status, met: metAt, closed: closedAt, uncured: uncuredOn, decision },
    ...{ decided: decidedAt, version },
  }))
  return [
    raw(sql`
      update work_breaches b set status = r.status, met_at = r.met, closed_at = r.closed, uncured_on = r.uncured,
        decision = r.decision, decided_at = r.decided, version = r.version
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(id uuid, status text, met timestamptz,
        closed timestamptz, uncured date, decision text, decided timestamptz, version integer)
      where b.lender_id = ${OrganisationId.toUuid(org)}::uuid and b.id = any (${uuids(rows)}::uuid[]) and b.id = r.id`),
  ]
}

/** Counts clocks of a lender's placements to the month they fell due in; `sign` -1 takes breaches that were annulled out again. */
export const countTallies = (
  lender: OrganisationId,
  tallies: readonly Tally[],
  sign: 1 | -1 = 1,
): readonly Statement[] => {
  if (tallies.length === 0) return []
  const counts = new Map<string, { agency: string; kind: StandardKind; month: string; met: number; missed: number }>()
  for (const { agencyId, kind, dueAt, met } of tallies) {
    const month = monthOf(dueAt)
    const key = `${agencyId} ${kind} ${month}`
    const count = counts.get(key) ?? { agency: OrganisationId.toUuid(agencyId), kind, month, met: 0, missed: 0 }
    counts.set(key, { ...count, met: count.met + (met ? 1 : 0), missed: count.missed + (met ? 0 : 1) })
  }
  return [
    raw(sql`
      insert into work_tallies as w (lender_id, agency_id, kind, month, met, missed)
      select ${OrganisationId.toUuid(lender)}::uuid, c.agency, c.kind, c.month, c.met, c.missed
      from json_to_recordset(${JSON.stringify([...counts.values()])}::text::json)
        as c(agency uuid, kind text, month date, met integer, missed integer)
      order by c.agency, c.month, c.kind
      on conflict (lender_id, agency_id, month, kind) do update
        set met = w.met + ${sign}::integer * excluded.met, missed = w.missed + ${sign}::integer * excluded.missed`),
  ]
}

const monthOf = (instant: Instant) => `${instant.slice(0, 7)}-01`
