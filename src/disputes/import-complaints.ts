import { z } from '@hono/zod-openapi'
import { importKind, type RowFate } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { unresolved } from '../kernel/problem.ts'
import { heldForCases, holdersForChange } from '../placements/index.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { caseEvent, caseEvents } from './events.ts'
import { calendarsOf, casesReferred, collectorsReferred, debtsNamed, groundsOf } from './ground-many-store.ts'
import { holdEventsOf } from './holding.ts'
import { groundsByRow, holdingFor, type RowCase, writeRowCases } from './importing.ts'
import { RaiseComplaint } from './input.ts'
import { caseProblems as problems } from './problems.ts'
import { firstParties } from './raising.ts'
import { raised } from './raising-rules.ts'

const { account: _, placement: __, reference: ___, collector: ____, activities: _____, ...facts } = RaiseComplaint.shape

const Row = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the complaint', example: 'COMPLAINT-2026-31' }),
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference()
    .optional()
    .openapi({ description: 'Agencies: your reference of a placement you hold, or held' }),
  collector: reference().optional().openapi({ description: 'Agencies: your reference of the collector it is about' }),
  ...facts,
})
type Row = z.output<typeof Row>

const debtOf = ({ account, placement }: Row) => ({ account, placement })

/**
 * Complaints by file, each by itself: of any conduct the case model knows, with the clocks of its place. One raised before
 * under its reference is left as it is.
 */
export const importComplaints = importKind({
  kind: 'complaints',
  summary: 'Complaints about conduct',
  scope: 'disputes:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: (raw) => String(raw.reference ?? '').slice(0, 200),
  constraints: { dispute_cases_reference: problems.referenceTaken },
  load: (context, rows) => {
    const named = rows.map(debtOf)
    const debts = debtsNamed(context, named, 'complaint')
    return {
      holders: holdersForChange(context, debts),
      held: heldForCases(context, debts),
      grounds: groundsOf(context, named, 'complaint'),
      calendars: calendarsOf(context, named, 'complaint'),
      collectors: collectorsReferred(
        context,
        rows.flatMap(({ collector }) => collector ?? []),
      ),
      taken: casesReferred(
        context,
        rows.map(({ reference }) => reference),
      ),
    }
  },
  decide: ({ holders, held, grounds, calendars, collectors, taken }, rows, context) => {
    const known = new Map(taken.map(({ reference, id }) => [reference, id]))
    const collectorOf = new Map(collectors.map(({ reference, id }) => [reference, id]))
    const groundOf = groundsByRow(grounds, calendars)
    const holds = holdingFor(holders, held)
    const made: RowCase[] = []
    const fates = rows.map((row, index): RowFate => {
      const before = known.get(row.reference)
      if (before) return { subjectId: before, already: true }
      const { collector, ...asked } = row
      const collectorId = collector === undefined ? null : (collectorOf.get(collector) ?? null)
      if (collector !== undefined && collectorId === null) {
        return { problem: unresolved('collector', 'You have no such collector.') }
      }
      const deciding = { ...context, collectorId, ground: groundOf(index), world: context.actor.world }
      const found = raised('complaint', asked, deciding)
      if (!found.ok) return { problem: found.refusal }
      made.push({ found: found.value, statement: row.statement ?? null, hold: holds(found.value, context) })
      known.set(row.reference, found.value.id)
      return { subjectId: found.value.id }
    })
    return { fates, decision: made }
  },
  write: writeRowCases,
  events: (made) =>
    made.flatMap(({ found, hold }) => [
      caseEvent(caseEvents.complaintRaised, found, firstParties(found)),
      ...holdEventsOf(hold),
    ]),
})
