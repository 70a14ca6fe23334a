import { z } from '@hono/zod-openapi'
import { importKind, type RowFate } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import {
  type HoldChange,
  HoldId,
  heldForCases,
  holdersForChange,
  holdForCase,
  type Placement,
  type PlacementId,
  sealWords,
  writeCaseHolds,
} from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { caseEvent, caseEvents } from './events.ts'
import {
  calendarsOf,
  casesReferred,
  debtsNamed,
  groundsOf,
  type LenderCalendar,
  type NumberedGround,
} from './ground-many-store.ts'
import { holdEventsOf } from './holding.ts'
import { RaiseDispute } from './input.ts'
import type { Case, CaseFacts } from './model.ts'
import { caseProblems as problems } from './problems.ts'
import { firstParties } from './raising.ts'
import { type CaseGround, raised } from './raising-rules.ts'
import { insertCases } from './store.ts'
import { placeOfWords } from './view.ts'

const { account: _, placement: __, reference: ___, repeats: ____, kind: _____, ...facts } = RaiseDispute.shape

const Row = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the dispute', example: 'DISPUTE-2026-118' }),
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Agencies: your reference of the placement you hold' }),
  kind: z.enum(['in_period', 'late', 'identity', 'original_creditor']).optional(),
  ...facts,
})
type Row = z.output<typeof Row>

interface Raised {
  readonly found: CaseFacts
  readonly statement: string | null
  readonly hold: HoldChange | null
}

const debtOf = ({ account, placement }: Row) => ({ account, placement })

const groundsByRow = (grounds: readonly NumberedGround[], calendars: readonly LenderCalendar[]) => {
  const byRow = new Map(grounds.map(({ row, ground }) => [row, ground]))
  const calendarOf = new Map(calendars.map(({ lenderId, calendar }) => [lenderId, calendar]))
  return (row: number): CaseGround | undefined => {
    const ground = byRow.get(row)
    const calendar = ground && calendarOf.get(ground.lenderId)
    return ground && calendar && { ...ground, calendar }
  }
}

/** One hold stands on a placement for all its disputes: the first of the file that stops a whole debt places it. */
function holding(holders: readonly Placement[], held: readonly { readonly placementId: PlacementId }[]) {
  const holderOf = new Map(holders.map((placement) => [placement.accountId, placement]))
  const standing = new Set(held.map(({ placementId }) => placementId))
  return ({ stops, accountId }: CaseFacts, { org, now, newId }: Context): HoldChange | null => {
    const placement = accountId === null ? undefined : holderOf.get(accountId)
    if (stops !== 'debt' || !placement || standing.has(placement.id)) return null
    standing.add(placement.id)
    return holdForCase(placement, { id: newId(HoldId), by: org, at: now })
  }
}

const sealed = async ({ found, statement }: Raised, context: Context): Promise<Case> => ({
  ...found,
  statement: await sealWords(statement, placeOfWords(found, 'statement_sealed'), context),
  reasons: null,
})

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
    const debts = debtsNamed(context, rows.map(debtOf))
    return {
      holders: holdersForChange(context, debts),
      held: heldForCases(context, debts),
      grounds: groundsOf(context, rows.map(debtOf)),
      calendars: calendarsOf(context, rows.map(debtOf)),
      taken: casesReferred(
        context,
        rows.map(({ reference }) => reference),
      ),
    }
  },
  decide: ({ holders, held, grounds, calendars, taken }, rows, context) => {
    const known = new Map(taken.map(({ reference, id }) => [reference, id]))
    const groundOf = groundsByRow(grounds, calendars)
    const holds = holding(holders, held)
    const made: Raised[] = []
    const fates = rows.map((row, index): RowFate => {
      const before = known.get(row.reference)
      if (before) return { subjectId: before, already: true }
      const found = raised('dispute', row, { ...context, ground: groundOf(index), world: context.actor.world })
      if (!found.ok) return { problem: found.refusal }
      made.push({ found: found.value, statement: row.statement ?? null, hold: holds(found.value, context) })
      known.set(row.reference, found.value.id)
      return { subjectId: found.value.id }
    })
    return { fates, decision: made }
  },
  write: async (made, context) => [
    ...writeCaseHolds(made.flatMap(({ hold }) => hold ?? [])),
    ...insertCases(await Promise.all(made.map((one) => sealed(one, context)))),
  ],
  events: (made) =>
    made.flatMap(({ found, hold }) => [
      caseEvent(caseEvents.disputeRaised, found, firstParties(found)),
      ...holdEventsOf(hold),
    ]),
})
