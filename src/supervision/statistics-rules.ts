/** What was counted of one cell of a table. */
export interface Counted {
  /** What the cell is of, in the order of the table’s dimensions: the last is what its margin adds up over. */
  readonly key: readonly string[]
  /** How much each organisation contributes, by any name. */
  readonly by: Readonly<Record<string, number>>
}

/**
 * Why a cell is not told. `complementary`: it would give another one away. `differs_little`: beside answers given before it
 * would tell of a few, or of what they left out.
 */
export const suppressions = ['small', 'few_contributors', 'dominated', 'complementary', 'differs_little'] as const
export type Suppression = (typeof suppressions)[number]

export interface Cell {
  readonly key: readonly string[]
  readonly count: number | null
  readonly suppressed: Suppression | null
}

export interface SuppressionRule {
  /** A cell of fewer is not told, where it is not of none. */
  readonly countMin: number
  /** Nor one of fewer organisations. */
  readonly contributorsMin: number
  /** Nor one of which a single organisation has more than this share, in percent. */
  readonly shareMax: number
}

/** Whether a count of the cell of a key, told beside what was told before, lets somebody reckon what is not to be told. */
export type GivesAway = (key: string, count: number) => boolean

const nothing: GivesAway = () => false

export const keyOf = (key: readonly string[]): string => JSON.stringify(key)

export const totalOf = ({ by }: Counted): number => Object.values(by).reduce((sum, count) => sum + count, 0)

/** What stands against telling a cell by itself. */
export function primary(
  cell: Counted,
  { countMin, contributorsMin, shareMax }: SuppressionRule,
  givesAway: GivesAway = nothing,
): Suppression | null {
  const counts = Object.values(cell.by).filter((count) => count > 0)
  const total = totalOf(cell)
  if (total === 0) return null
  if (total < countMin) return 'small'
  if (counts.length < contributorsMin) return 'few_contributors'
  if (Math.max(...counts) * 100 > total * shareMax) return 'dominated'
  return givesAway(keyOf(cell.key), total) ? 'differs_little' : null
}

/**
 * The cells of a table whose margins are told: all cells that agree in every dimension but the last add up to one. What is hidden
 * in a margin is at least two cells of together `countMin` and more, so that nobody reckons a hidden one from the rest.
 */
export function suppressed(
  cells: readonly Counted[],
  rule: SuppressionRule,
  givesAway: GivesAway = nothing,
): readonly Cell[] {
  const why = new Map<Counted, Suppression>()
  for (const cell of cells) {
    const reason = primary(cell, rule, givesAway)
    if (reason) why.set(cell, reason)
  }
  for (const margin of Map.groupBy(cells, ({ key }) => keyOf(key.slice(0, -1))).values()) {
    const open = margin.filter((cell) => !why.has(cell) && totalOf(cell) > 0).sort((a, b) => totalOf(a) - totalOf(b))
    const hidden = () => margin.filter((cell) => why.has(cell))
    const isRecoverable = () => {
      const found = hidden()
      if (found.length === 0) return false
      return found.length < 2 || found.reduce((sum, cell) => sum + totalOf(cell), 0) < rule.countMin
    }
    while (isRecoverable()) {
      const next = open.shift()
      if (!next) break
      why.set(next, 'complementary')
    }
  }
  return cells.map((cell) => {
    const reason = why.get(cell) ?? null
    return { key: cell.key, count: reason ? null : totalOf(cell), suppressed: reason }
  })
}

/** The margins of a table, each told only where nothing in it could be reckoned from it. */
export function margins(
  cells: readonly Counted[],
  rule: SuppressionRule,
  givesAway: GivesAway = nothing,
): readonly Cell[] {
  const shown = new Map(suppressed(cells, rule, givesAway).map((cell) => [keyOf(cell.key), cell]))
  return [...Map.groupBy(cells, ({ key }) => keyOf(key.slice(0, -1))).values()].map((group) => {
    const key = (group[0] as Counted).key.slice(0, -1)
    const hidden = group.filter((cell) => shown.get(keyOf(cell.key))?.count === null)
    const sum = hidden.reduce((all, cell) => all + totalOf(cell), 0)
    const isGivenAway = hidden.length > 0 && (hidden.length < 2 || sum < rule.countMin)
    const merged = group.reduce<Record<string, number>>((all, { by }) => {
      for (const [org, count] of Object.entries(by)) all[org] = (all[org] ?? 0) + count
      return all
    }, {})
    const reason = primary({ key, by: merged }, rule, givesAway) ?? (isGivenAway ? 'complementary' : null)
    return { key, count: reason ? null : totalOf({ key, by: merged }), suppressed: reason }
  })
}
