/** Upper bounds of the buckets, in milliseconds; one more bucket holds what took longer. */
export const BUCKETS_MS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]

/** How long many calls took, in constant space. */
export interface Histogram {
  count: number
  sumMs: number
  readonly buckets: number[]
}

export const newHistogram = (): Histogram => ({
  count: 0,
  sumMs: 0,
  buckets: new Array<number>(BUCKETS_MS.length + 1).fill(0),
})

export function record(histogram: Histogram, ms: number): void {
  const found = BUCKETS_MS.findIndex((bound) => ms <= bound)
  const bucket = found < 0 ? BUCKETS_MS.length : found
  histogram.count += 1
  histogram.sumMs += ms
  histogram.buckets[bucket] = (histogram.buckets[bucket] ?? 0) + 1
}

/** The members of an OTLP histogram data point; JSON carries 64-bit counts as text. */
export const dataPointOf = ({ count, sumMs, buckets }: Histogram) => ({
  count: `${count}`,
  sum: sumMs,
  bucketCounts: buckets.map(String),
  explicitBounds: BUCKETS_MS,
})
