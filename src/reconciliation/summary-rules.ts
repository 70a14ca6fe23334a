import {
  type DifferenceKind,
  type DifferenceState,
  differenceKinds,
  type LineOutcome,
  lineOutcomes,
  type SideName,
} from './model.ts'

/** Lines of one outcome; null before they are compared. */
export interface LineGroup {
  readonly outcome: LineOutcome | null
  /** Whether the platform has the placements held as well. */
  readonly held: boolean
  readonly count: number
  readonly stated: bigint
  /** Null where the viewer may not add it up. */
  readonly here: bigint | null
}

export interface DifferenceGroup {
  readonly kind: DifferenceKind
  readonly state: DifferenceState
  readonly corrects: SideName | null
  readonly count: number
  readonly stated: bigint
  readonly here: bigint | null
}

export interface Total {
  readonly count: number
  readonly stated: bigint
  readonly here: bigint | null
}

const nothing: Total = { count: 0, stated: 0n, here: 0n }

const plus = (a: Total, b: Total): Total => ({
  count: a.count + b.count,
  stated: a.stated + b.stated,
  here: a.here === null || b.here === null ? null : a.here + b.here,
})

const totalOf = (groups: readonly Total[]): Total => groups.reduce(plus, nothing)

export type Ending = 'open' | 'contested' | 'acceptedByLender' | 'acceptedByAgency' | 'standing' | 'lapsed'

export interface KindTotal extends Total {
  readonly kind: DifferenceKind
  readonly ended: Readonly<Record<Ending, number>>
}

export interface Summary {
  readonly stated: Total
  /** Every line has one outcome; those not compared yet wait. */
  readonly outcomes: Readonly<Record<LineOutcome | 'waiting', Total>>
  /** What the platform has held at the end of the day: lines that say so too, and placements no line names. */
  readonly held: { readonly count: number; readonly amount: bigint | null; readonly unnamed: number }
  readonly kinds: readonly KindTotal[]
  /** Whether the lines of all outcomes add up to what was stated. */
  readonly tiesOut: boolean
}

/** The control totals of a reconciliation against what its lines and differences add up to. */
export function summarise(
  stated: { readonly count: number; readonly amount: bigint },
  lines: readonly LineGroup[],
  differences: readonly DifferenceGroup[],
): Summary {
  const by = (outcome: LineOutcome | null) => totalOf(lines.filter((group) => group.outcome === outcome))
  const outcomes = {
    waiting: by(null),
    ...(Object.fromEntries(lineOutcomes.map((outcome) => [outcome, by(outcome)])) as Record<LineOutcome, Total>),
  }
  const all = totalOf(Object.values(outcomes))
  const unnamed = totalOf(differences.filter(({ kind }) => kind === 'missing_there'))
  const held = plus(totalOf(lines.filter((group) => group.held)), unnamed)
  return {
    ...{ stated: all, outcomes, held: { count: held.count, amount: held.here, unnamed: unnamed.count } },
    kinds: differenceKinds.map((kind) => kindTotal(kind, differences)),
    tiesOut: all.count === stated.count && all.stated === stated.amount,
  }
}

function kindTotal(kind: DifferenceKind, differences: readonly DifferenceGroup[]): KindTotal {
  const ours = differences.filter((group) => group.kind === kind)
  const count = (state: DifferenceState, corrects: SideName | null = null) =>
    totalOf(ours.filter((group) => group.state === state && group.corrects === corrects)).count
  return {
    ...{ kind, ...totalOf(ours) },
    ended: {
      ...{ open: count('open'), contested: count('contested') },
      acceptedByLender: count('accepted', 'lender'),
      acceptedByAgency: count('accepted', 'agency'),
      ...{ standing: count('standing'), lapsed: count('lapsed') },
    },
  }
}
