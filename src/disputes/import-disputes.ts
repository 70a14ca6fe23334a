import { z } from '@hono/zod-openapi'
import { importKind, type RowFate } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { unresolved } from '../kernel/problem.ts'
import { heldForCases, holdersForChange } from '../placements/index.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { caseEvent, caseEvents } from './events.ts'
import { calendarsOf, casesReferred, debtsNamed, groundsOf } from './ground-many-store.ts'
import { holdEventsOf } from './holding.ts'
import { groundsByRow, holdingFor, type RowCase, writeRowCases } from './importing.ts'
import { RaiseDispute } from './input.ts'
import { caseProblems as problems } from './problems.ts'
import { firstParties } from './raising.ts'
import { raised } from './raising-rules.ts'

const { account: _, placement: __, reference: ___, repeats: ____, ...facts } = RaiseDispute.shape

const Row = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the dispute', example: 'DISPUTE-2026-118' }),
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Agencies: your reference of the placement you hold' }),
  repeats: reference()
    .optional()
    .openapi({ description: 'Duplicative: your reference of the answered dispute it repeats' }),
  ...facts,
})
type Row = z.output<typeof Row>

const debtOf = ({ account, placement }: Row) => ({ account, placement })

/** Disputes by file, each by itself: what is disputed is not collected. One raised before under its reference is left as it is. */
export const importDisputes = importKind({
  kind: 'disputes',
  summary: 'Disputes about debts, or parts of them',
  scope: 'disputes:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: (raw) => String(raw.reference ?? '').slice(0, 200),
  constraints: { dispute_cases_reference: problems.referenceTaken },
  load: (context, rows) => {
    const named = rows.map(debtOf)
    const debts = debtsNamed(context, named, 'dispute')
    return {
      holders: holdersForChange(context, debts),
      held: heldForCases(context, debts),
      grounds: groundsOf(context, named, 'dispute'),
      calendars: calendarsOf(context, named, 'dispute'),
      taken: casesReferred(
        context,
        rows.flatMap(({ reference, repeats }) => [reference, ...(repeats === undefined ? [] : [repeats])]),
      ),
    }
  },
  decide: ({ holders, held, grounds, calendars, taken }, rows, context) => {
    const earlier = new Map(taken.map((one) => [one.reference, one]))
    const known = new Map(taken.map(({ reference, id }) => [reference, id]))
    const groundOf = groundsByRow(grounds, calendars)
    const holds = holdingFor(holders, held)
    const made: RowCase[] = []
    const fates = rows.map((row, index): RowFate => {
      const before = known.get(row.reference)
      if (before) return { subjectId: before, already: true }
      const { repeats, ...asked } = row
      const repeated = repeats === undefined ? undefined : earlier.get(repeats)
      if (repeats !== undefined && !repeated) return { problem: unresolved('repeats', 'There is no such dispute.') }
      const deciding = { ...context, repeated, ground: groundOf(index), world: context.actor.world }
      const found = raised('dispute', { ...asked, repeats: repeated?.id }, deciding)
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
      caseEvent(caseEvents.disputeRaised, found, firstParties(found)),
      ...holdEventsOf(hold),
    ]),
})
