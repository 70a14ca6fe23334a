import { sql } from 'drizzle-orm'
import { capacitySteps } from '../../schema/tables/mandates.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { parseInstant } from '../kernel/instant.ts'
import { MandateId, standardsOf, type WorkStandards } from '../mandates/index.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { CapacityFacts, CapacityStep } from './capacity-rules.ts'

/** A mandate whose capacity may have to move, with what it follows from. */
export interface MandateCapacity extends CapacityFacts {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly mandateId: MandateId
  /** What may be held now. */
  readonly capacity: number
  readonly taken: number
}

interface Row {
  readonly lender_id: string
  readonly agency_id: string
  readonly mandate_id: string
  readonly capacity: number
  readonly taken: number
  readonly signed: number
  readonly standards: Partial<WorkStandards>
  readonly uncured: readonly CalendarDate[] | null
  readonly steps: readonly StepRow[] | null
}
interface StepRow {
  readonly on: CalendarDate
  readonly at: string
  readonly back: string | null
  readonly for: CapacityStep['givenBackFor']
}

const facts = sql`
  m.lender_id, m.agency_id, m.id as mandate_id, l.capacity, l.taken, (v.terms ->> 'capacity')::integer as signed,
  v.terms -> 'workStandards' as standards, (
    select jsonb_agg(distinct b.uncured_on) from work_breaches b
    where b.lender_id = m.lender_id and b.agency_id = m.agency_id and b.mandate_id = m.id and b.uncured_on is not null
      and b.owed_by = b.agency_id and b.status <> 'annulled') as uncured, (
    select jsonb_agg(jsonb_build_object('on', s.taken_on, 'at', s.taken_at, 'back', s.given_back_at,
      'for', s.given_back_for) order by s.taken_on) from capacity_steps s
    where s.lender_id = m.lender_id and s.agency_id = m.agency_id and s.mandate_id = m.id) as steps
  from mandates m
  join mandate_loads l on l.lender_id = m.lender_id and l.agency_id = m.agency_id and l.mandate_id = m.id
  join mandate_versions v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
    and v.number = coalesce(m.in_force, m.latest)`

const capacityFrom = (row: Row): MandateCapacity => ({
  lenderId: OrganisationId.fromUuid(row.lender_id),
  agencyId: OrganisationId.fromUuid(row.agency_id),
  mandateId: MandateId.fromUuid(row.mandate_id),
  ...{ capacity: row.capacity, taken: row.taken, signed: row.signed, standards: standardsOf(row.standards) },
  uncuredOn: row.uncured ?? [],
  steps: (row.steps ?? []).map((step) => ({
    takenOn: step.on,
    takenAt: moment(step.at),
    givenBackAt: step.back === null ? null : moment(step.back),
    givenBackFor: step.for,
  })),
})

const moment = (text: string) => parseInstant(text) as CapacityStep['takenAt']

/** The lender's mandates under which breaches ran out uncured or capacity was taken, their counters locked. */
export const capacitiesInQuestion =
  ({ org }: Pick<Context, 'org'>): Statement<MandateCapacity[]> =>
  async (db) => {
    const lender = sql`${OrganisationId.toUuid(org)}::uuid`
    const rows = await raw<Row>(sql`
      select ${facts}
      where ${claimed} and m.lender_id = ${lender} and m.id = any (array(
        select b.mandate_id from work_breaches b where b.lender_id = ${lender} and b.uncured_on is not null
        union select s.mandate_id from capacity_steps s where s.lender_id = ${lender} and s.given_back_at is null))
      order by m.id for update of l`)(db)
    return rows.map(capacityFrom)
  }

/** The capacity of one mandate of either side's. */
export const capacityNamed =
  ({ org, lends }: Pick<Context, 'org' | 'lends'>, name: Named<'mnd'>): Statement<MandateCapacity[]> =>
  async (db) => {
    const reference = lends ? sql`m.lender_reference` : sql`m.agency_reference`
    const which = 'id' in name ? sql`m.id = ${MandateId.toUuid(name.id)}::uuid` : sql`${reference} = ${name.reference}`
    const rows = await raw<Row>(sql`
      select ${facts} where ${lends ? sql`m.lender_id` : sql`m.agency_id`} = ${OrganisationId.toUuid(org)}::uuid and ${which}
      limit 1`)(db)
    return rows.map(capacityFrom)
  }

type Of = Pick<MandateCapacity, 'lenderId' | 'agencyId' | 'mandateId'>

export const saveSteps = (
  { lenderId, agencyId, mandateId }: Of,
  steps: readonly CapacityStep[],
): readonly Statement[] =>
  steps.map(
    (step): Statement =>
      (db) =>
        db
          .insert(capacitySteps)
          .values({ lenderId, agencyId, mandateId, ...step })
          .onConflictDoUpdate({
            target: [capacitySteps.lenderId, capacitySteps.agencyId, capacitySteps.mandateId, capacitySteps.takenOn],
            set: { givenBackAt: step.givenBackAt, givenBackFor: step.givenBackFor },
          }),
  )
