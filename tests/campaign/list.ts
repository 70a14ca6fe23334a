import type { Benchmark } from '../bench/figure.ts'
import { badInput } from './bad-input.ts'
import { crash } from './crash.ts'
import { oprf } from './oprf.ts'

/** Every campaign: like a benchmark, it runs long and answers with figures beside their targets. */
export const campaigns: readonly Benchmark[] = [badInput, crash, oprf]
