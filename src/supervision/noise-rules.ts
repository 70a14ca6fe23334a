/** Bytes of a source of randomness, as many as asked for. */
export type RandomBytes = (length: number) => Uint8Array

/** A positive rational number: a privacy loss or a scale is one, so that nothing here rests on floating point. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/** A whole number below `bound`, each as likely: what does not fit is drawn again. */
export function uniform(bound: bigint, random: RandomBytes): bigint {
  const bits = (bound - 1n).toString(2).length
  const mask = (1n << BigInt(bits)) - 1n
  for (;;) {
    const drawn = random(Math.ceil(bits / 8)).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) & mask
    if (drawn < bound) return drawn
  }
}

const isBernoulli = ({ over, under }: Ratio, random: RandomBytes): boolean => uniform(under, random) < over

/** Yes with probability exp(-ratio), of a ratio in [0, 1]: Canonne, Kamath and Steinke (2020), algorithm 1. */
function isBelowOne({ over, under }: Ratio, random: RandomBytes): boolean {
  let trials = 1n
  while (isBernoulli({ over, under: under * trials }, random)) trials += 1n
  return trials % 2n === 1n
}

/** Yes with probability exp(-ratio), of any ratio: once for each whole, and for what is left. */
export function isExponential({ over, under }: Ratio, random: RandomBytes): boolean {
  for (let whole = over / under; whole > 0n; whole -= 1n) {
    if (!isBelowOne({ over: 1n, under: 1n }, random)) return false
  }
  return isBelowOne({ over: over % under, under }, random)
}

/**
 * A whole number of the discrete Laplace distribution of a scale: z with probability proportional to exp(-|z| / scale), exactly.
 * Canonne, Kamath and Steinke, The Discrete Gaussian for Differential Privacy (2020), algorithm 2.
 */
export function discreteLaplace({ over: t, under: s }: Ratio, random: RandomBytes): bigint {
  for (;;) {
    const u = uniform(t, random)
    if (!isExponential({ over: u, under: t }, random)) continue
    let v = 0n
    while (isExponential({ over: 1n, under: 1n }, random)) v += 1n
    const size = (u + t * v) / s
    const isNegative = uniform(2n, random) === 1n
    if (isNegative && size === 0n) continue
    return isNegative ? -size : size
  }
}

/** The noise of a count that one person changes by `sensitivity` at the most, for a privacy loss of `epsilon`. */
export const noiseFor = (epsilon: Ratio, sensitivity: bigint, random: RandomBytes): bigint =>
  discreteLaplace({ over: sensitivity * epsilon.under, under: epsilon.over }, random)
