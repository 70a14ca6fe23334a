import {
  type HoldChange,
  HoldId,
  holdForCase,
  type Placement,
  type PlacementId,
  sealWords,
  writeCaseHolds,
} from '../placements/index.ts'
import type { Context, Statement } from '../store/index.ts'
import type { LenderCalendar, NumberedGround } from './ground-many-store.ts'
import type { Case, CaseFacts } from './model.ts'
import type { CaseGround } from './raising-rules.ts'
import { insertCases } from './store.ts'
import { placeOfWords } from './view.ts'

/** A case a row of a file made. */
export interface RowCase {
  readonly found: CaseFacts
  readonly statement: string | null
  readonly hold: HoldChange | null
}

/** What each row is decided on, by its number. */
export const groundsByRow = (grounds: readonly NumberedGround[], calendars: readonly LenderCalendar[]) => {
  const byRow = new Map(grounds.map(({ row, ground }) => [row, ground]))
  const calendarOf = new Map(calendars.map(({ lenderId, calendar }) => [lenderId, calendar]))
  return (row: number): CaseGround | undefined => {
    const ground = byRow.get(row)
    const calendar = ground && calendarOf.get(ground.lenderId)
    return ground && calendar && { ...ground, calendar }
  }
}

/** One hold stands on a placement for all its cases: the first of the file that stops a whole debt places it. */
export function holdingFor(
  holders: readonly Placement[],
  held: readonly { readonly placementId: PlacementId }[],
): (found: CaseFacts, context: Context) => HoldChange | null {
  const holderOf = new Map(holders.map((placement) => [placement.accountId, placement]))
  const standing = new Set(held.map(({ placementId }) => placementId))
  return ({ stops, accountId }, { org, now, newId }) => {
    const placement = accountId === null ? undefined : holderOf.get(accountId)
    if (stops !== 'debt' || !placement || standing.has(placement.id)) return null
    standing.add(placement.id)
    return holdForCase(placement, { id: newId(HoldId), by: org, at: now })
  }
}

const sealed = async ({ found, statement }: RowCase, context: Context): Promise<Case> => ({
  ...found,
  statement: await sealWords(statement, placeOfWords(found, 'statement_sealed'), context),
  reasons: null,
})

export const writeRowCases = async (made: readonly RowCase[], context: Context): Promise<readonly Statement[]> => [
  ...writeCaseHolds(made.flatMap(({ hold }) => hold ?? [])),
  ...insertCases(await Promise.all(made.map((one) => sealed(one, context)))),
]
