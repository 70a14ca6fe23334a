import { bytesToHex } from '@noble/hashes/utils.js'
import { and, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { placementRecalls } from '../../schema/tables/placement-recalls.ts'
import { placements } from '../../schema/tables/placements.ts'
import { purgeCertificates } from '../../schema/tables/recall-endings.ts'
import { anyOf, type Context, claimed, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DUTIES_MAX, type DutySelection, type DutySource } from './duty-model.ts'
import type { Duty } from './duty-run-model.ts'
import { letGo } from './ending-store.ts'
import { savePlacements } from './many-store.ts'
import { PlacementId } from './model.ts'
import type { PurgeCertificate } from './purge-model.ts'
import { type Calendars, type PlacementRecall, PlacementRecallId } from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'
import { type ClockRow, calendarColumns, calendarsOf } from './recall-store.ts'

const t = placementRecalls

/** Which final recalls wait for a duty. */
const waiting: Record<Duty, SQL | undefined> = {
  attestation: isNull(t.attestedAt),
  payments: isNull(t.declaredAt),
  purge: and(isNull(t.purgedAt), isNotNull(t.attestedAt), isNotNull(t.declaredAt), eq(t.paymentsOpen, 0)),
}

/** The recalls a former holder means, with their placements, both locked, in the order of their ids. */
export const dutiesForChange =
  ({ org }: Pick<Context, 'org'>, source: DutySource, duty: Duty): Statement<RecallFile[]> =>
  (db) =>
    db
      .select({ recall: t, placement: placements })
      .from(placements)
      .innerJoin(t, and(eq(t.lenderId, placements.lenderId), eq(t.placementId, placements.id)))
      .where(and(claimed, eq(t.agencyId, org), meant(source, duty)))
      .orderBy(t.id)
      .limit('filter' in source ? DUTIES_MAX : DUTIES_MAX * 5)
      .for('update')

/** Where a source names a placement, its recalls that were neither taken back nor overtaken. */
function meant(source: DutySource, duty: Duty): SQL | undefined {
  if ('placementRecalls' in source) return anyOf(t.id, source.placementRecalls.map(PlacementRecallId.toUuid))
  if ('placements' in source) {
    const ids = source.placements.flatMap((name) => ('id' in name ? [PlacementId.toUuid(name.id)] : []))
    const references = source.placements.flatMap((name) => ('id' in name ? [] : [name.reference]))
    return and(
      inArray(t.state, ['pending', 'objected', 'recalled', 'completed']),
      or(
        ids.length > 0 ? anyOf(t.placementId, ids) : undefined,
        references.length > 0 ? inArray(placements.agencyReference, references) : undefined,
      ),
    )
  }
  return selectedFor(duty, source.filter)
}

/** Final recalls that wait for a duty and match. */
export function selectedFor(
  duty: Duty,
  { lender, mandate, cause, recall, recalledBefore, after }: DutySelection,
): SQL | undefined {
  return and(
    eq(t.state, 'recalled'),
    waiting[duty],
    lender ? eq(t.lenderId, lender) : undefined,
    mandate ? eq(placements.mandateId, mandate) : undefined,
    cause ? eq(t.cause, cause) : undefined,
    recall ? eq(t.recallId, recall) : undefined,
    recalledBefore ? lt(t.recalledAt, recalledBefore) : undefined,
    after ? gt(t.id, after) : undefined,
  )
}

/** When the agency and each lender it works for work, by lender. */
export const calendarsWithLenders =
  (context: Pick<Context, 'org' | 'now'>): Statement<{ lender: OrganisationId; calendars: Calendars }[]> =>
  async (db) => {
    const agency = sql`${OrganisationId.toUuid(context.org)}::uuid`
    const rows = await raw<Pick<ClockRow, 'lender' | 'agency'> & { id: string }>(sql`
      select m.id, ${calendarColumns(context, sql`m.id`, agency)}
      from (select distinct m.lender_id as id from mandates m where m.agency_id = ${agency}) m`)(db)
    return rows.map(({ id, ...row }) => ({ lender: OrganisationId.fromUuid(id), calendars: calendarsOf(row) }))
  }

/** Saves recalls whose duties were done together. */
export const saveDuties = (recalls: readonly PlacementRecall[]): readonly Statement[] => {
  if (recalls.length === 0) return []
  const rows = recalls.map(({ note: _, objectionNote: __, attestor, ...recall }) => ({
    ...recall,
    ...{ id: PlacementRecallId.toUuid(recall.id), lenderId: OrganisationId.toUuid(recall.lenderId) },
    attestor: attestor && bytesToHex(attestor),
  }))
  return [
    raw(sql`
      update placement_recalls r set state = f.state, recalled_at = f."recalledAt", object_by = f."objectBy",
        attest_by = f."attestBy", ceased_at = f."ceasedAt", attested_at = f."attestedAt",
        attestor_sealed = decode(f.attestor, 'hex'), promises_outstanding = f."promisesOutstanding",
        grace_until = f."graceUntil", declared_at = f."declaredAt", purge_by = f."purgeBy", purged_at = f."purgedAt",
        next_step = f."nextStep", next_owner = f."nextOwner", next_due_at = f."nextDueAt", version = f.version
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as f(id uuid, "lenderId" uuid, "agencyId" text,
        state text, "recalledAt" timestamptz, "objectBy" timestamptz, "attestBy" timestamptz, "ceasedAt" timestamptz,
        "attestedAt" timestamptz, attestor text, "promisesOutstanding" integer, "graceUntil" timestamptz,
        "declaredAt" timestamptz, "purgeBy" timestamptz, "purgedAt" timestamptz, "nextStep" text, "nextOwner" text,
        "nextDueAt" timestamptz, version integer)
      where r.lender_id = f."lenderId" and r.id = f.id`),
  ]
}

/** Lets go of what ended with the duties done, lender by lender. */
export const letAllGo = (ended: readonly RecallFile[], context: Pick<Context, 'org' | 'now'>): readonly Statement[] =>
  [...Map.groupBy(ended, ({ placement }) => placement.lenderId)].flatMap(([lender, files]) => {
    const over = files.map(({ placement }) => placement)
    return [...savePlacements(lender, over), ...letGo(over, context)]
  })

export const insertCertificates = (certificates: readonly PurgeCertificate[]): readonly Statement[] => {
  const [first, ...rest] = certificates.map((one) => ({ ...one }))
  return first ? [insertMany(purgeCertificates, [first, ...rest])] : []
}
