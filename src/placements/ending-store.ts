import { sql } from 'drizzle-orm'
import { MandateId } from '../mandates/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Placement, PlacementId } from './model.ts'
import type { PlacementRecall } from './recall-model.ts'
import { insertRecall } from './recall-store.ts'
import { awaitRetirement, sealCaseFiles } from './sealed-record-store.ts'

/**
 * What goes with every end of held placements, whoever ends them and why, however many: the case files are gone and
 * sealed, the mandates' capacity is free, and a return or a recall still open is overtaken. All of one lender.
 */
export function letGo(ended: readonly Placement[], { org, now }: Pick<Context, 'org' | 'now'>): readonly Statement[] {
  const [first, ...rest] = ended
  if (!first) return []
  const lender = sql`${OrganisationId.toUuid(first.lenderId)}::uuid`
  const ids = sql`${`{${ended.map(({ id }) => PlacementId.toUuid(id)).join(',')}}`}::uuid[]`
  const freed = [...Map.groupBy(ended, ({ mandateId }) => mandateId)].map(([mandate, of]) => ({
    id: MandateId.toUuid(mandate),
    count: of.length,
  }))
  return [
    sealCaseFiles([first, ...rest], now),
    awaitRetirement([first, ...rest], { org, now }),
    raw(sql`
      update mandate_loads l set taken = l.taken - f.count
      from json_to_recordset(${JSON.stringify(freed)}::text::json) as f(id uuid, count integer)
      where l.lender_id = ${lender} and l.mandate_id = f.id`),
    raw(sql`
      update placement_returns r set state = 'overtaken', ended_at = ${now}::timestamptz, version = r.version + 1
      where r.lender_id = ${lender} and r.placement_id = any (${ids}) and r.state = 'requested'`),
    raw(sql`
      update placement_recalls r set state = 'overtaken', overtaken_at = ${now}::timestamptz, object_by = null,
        next_step = null, next_owner = null, next_due_at = null, version = r.version + 1
      where r.lender_id = ${lender} and r.placement_id = any (${ids}) and r.state in ('pending', 'objected')`),
  ]
}

/** Ends a placement that is returned or closed, and begins what that leaves to do. */
export const endWith = (
  ended: Placement,
  ending: PlacementRecall,
  context: Pick<Context, 'org' | 'now'>,
): readonly Statement[] => [...letGo([ended], context), insertRecall(ending)]

/** A placement that is held again owes nothing of the end it had: what is certified stands, what is open is overtaken. */
export const overtakeEnding = ({ lenderId, id }: Placement, now: Context['now']): Statement =>
  raw(sql`
    update placement_recalls r set state = 'overtaken', overtaken_at = ${now}::timestamptz, recalled_at = null,
      next_step = null, next_owner = null, next_due_at = null, version = r.version + 1
    where r.lender_id = ${OrganisationId.toUuid(lenderId)}::uuid and r.placement_id = ${PlacementId.toUuid(id)}::uuid
      and r.state = 'recalled'`)
