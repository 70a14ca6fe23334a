import { z } from '@hono/zod-openapi'
import { type ChunkPlan, importKind, type RowFate } from '../imports/index.ts'
import { currencyCode, named } from '../kernel/input.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import type { Context } from '../store/index.ts'
import { collectingKinds } from '../tenancy/index.ts'
import { lineFields, statedPlacement } from './input.ts'
import { type KnownLines, type NumberedLine, type Taken, takeLines } from './line-rules.ts'
import { type KnownLine, knownLines, saveLines } from './line-store.ts'
import { type Reconciliation, ReconciliationId } from './model.ts'
import { reconciliationProblems as problems } from './problems.ts'
import { isNamed } from './sides.ts'
import { statedLine } from './stated-line.ts'
import { reconciliationsForChange, saveReconciliation } from './store.ts'

const InventoryRow = z.strictObject({
  reconciliation: named(ReconciliationId),
  placement: statedPlacement(),
  currency: currencyCode(),
  ...lineFields,
})
type InventoryRow = z.output<typeof InventoryRow>

/** Lines of open statements by file: each row is a line, one of a key stated before takes the place of the earlier. */
export const importInventory = importKind({
  kind: 'inventory',
  summary: 'Lines of statements: what an agency holds at the end of a day',
  scope: 'placements:work',
  organisations: collectingKinds,
  row: InventoryRow,
  naturalKey: ({ reconciliation, key, placement }) => {
    const name = key ?? placement
    return typeof reconciliation === 'string' && typeof name === 'string'
      ? `${reconciliation} ${name}`.slice(0, 220)
      : null
  },
  amount: ({ currency, balance }) =>
    typeof currency === 'string' && Number.isSafeInteger(balance)
      ? { currency, amount: BigInt(balance as number) }
      : null,
  load: (context, rows) => {
    const names = [...new Map(rows.map((row) => [JSON.stringify(row.reconciliation), row.reconciliation])).values()]
    const keys = rows.map((row) => statedLine(row).key)
    return { found: reconciliationsForChange(context, names), known: knownLines(context, names, keys) }
  },
  decide: ({ found, known }, rows, context) => planLines(rows, { found, known }, context),
  write: (taken) =>
    taken.flatMap(({ reconciliation, lines }) => [
      saveLines(reconciliation, lines),
      saveReconciliation(reconciliation),
    ]),
  events: () => [],
})

interface Facts {
  readonly found: readonly Reconciliation[]
  readonly known: readonly KnownLine[]
}

/** What the rows read so far make of one statement. */
interface Filling {
  reconciliation: Reconciliation
  readonly lines: NumberedLine[]
  readonly known: KnownLines
  readonly keys: Set<string>
}

/** Takes each row into its statement, as one call would; a row that cannot go in fails alone. */
function planLines(
  rows: readonly InventoryRow[],
  { found, known }: Facts,
  { lends }: Pick<Context, 'lends'>,
): ChunkPlan<readonly Taken[]> {
  const fillings = found.map((reconciliation): Filling => {
    const mine = known.filter(({ reconciliationId }) => reconciliationId === reconciliation.id)
    const before = new Map(mine.map(({ key, balance }) => [key, balance]))
    return { reconciliation, lines: [], known: before, keys: new Set() }
  })
  const fates = rows.map((row): RowFate => {
    const filling = fillings.find(({ reconciliation }) => isNamed(reconciliation, row.reconciliation, lends))
    const problem = filling ? fill(filling, row) : unresolved('reconciliation', 'You have no such reconciliation.')
    return problem || !filling ? { problem: problem as Problem } : { subjectId: filling.reconciliation.id }
  })
  return { fates, decision: fillings.filter(({ lines }) => lines.length > 0).map(oneVersionOn) }
}

function fill(filling: Filling, row: InventoryRow): Problem | undefined {
  const line = statedLine(row)
  if (filling.reconciliation.currency !== row.currency) return new Problem(problems.otherCurrency)
  if (filling.keys.has(line.key)) return new Problem(problems.linesRepeated)
  const taken = takeLines(filling.reconciliation, [line], filling.known)
  if (!taken.ok) return taken.refusal
  filling.reconciliation = taken.value.reconciliation
  filling.lines.push(...taken.value.lines)
  filling.keys.add(line.key)
  return undefined
}

/** However many rows it took, the statement is saved once. */
const oneVersionOn = ({ reconciliation, lines }: Filling): Taken => ({
  lines,
  reconciliation: { ...reconciliation, version: reconciliation.version - lines.length + 1 },
})
