/** One measured figure beside its target, as design documents and readers of the JSON expect it. */
export interface Figure {
  readonly name: string
  readonly figure: number
  readonly unit: string
  readonly target: number
  readonly better: 'higher' | 'lower'
  readonly met: boolean
  readonly note: string
}

export interface Running {
  /** Smaller and sooner: to see that it works, not how fast it is. */
  readonly quick: boolean
}

export interface Benchmark {
  /** What it is called by: `npm run bench -- NAME`. */
  readonly name: string
  run(running: Running): Promise<readonly Figure[]>
}

type Measured = Omit<Figure, 'met' | 'note'> & { readonly note?: string }

/** Rounds to three significant digits after judging, so that a figure never passes by rounding. */
export function figure({ note = '', ...measured }: Measured): Figure {
  const { figure: value, target, better } = measured
  const met = better === 'higher' ? value >= target : value <= target
  return { ...measured, figure: Number(value.toPrecision(3)), met, note }
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Milliseconds `run` takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await run()
  return performance.now() - startedAt
}
