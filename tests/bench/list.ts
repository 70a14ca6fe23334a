import type { Benchmark } from './figure.ts'
import { roundTrips } from './round-trips.ts'

/** Every benchmark, in the order they run. */
export const benchmarks: readonly Benchmark[] = [roundTrips]
