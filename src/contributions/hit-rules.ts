/** How often somebody is found: of genuine applicants, and of identities drawn at random. */
const GENUINE = 0.06
const GUESSED = 0.002

/** Chances of calling a genuine member a guesser, and of missing one. */
const FALSE_ALARM = 1e-6
const MISSED = 1e-3

const MILLION = 1_000_000
const millionths = (value: number) => Math.round(value * MILLION)

const HIT = millionths(Math.log(GUESSED / GENUINE))
const MISS = millionths(Math.log((1 - GUESSED) / (1 - GENUINE)))
const UPPER = millionths(Math.log((1 - MISSED) / FALSE_ALARM))
const LOWER = millionths(Math.log(MISSED / (1 - FALSE_ALARM)))

export interface HitTest {
  readonly lookups: number
  readonly hits: number
  /** Log of the likelihood ratio of guessing to asking, in millionths. */
  readonly logRatio: number
}

export const newHitTest: HitTest = { lookups: 0, hits: 0, logRatio: 0 }

export interface Observed {
  readonly test: HitTest
  /** Whoever asks is all but certainly trying identities out. */
  readonly tripped: boolean
}

/**
 * A sequential probability ratio test (Wald, 1945) of a member’s inquiries. Once they are all but certainly genuine it begins
 * anew, so that a member cannot earn itself the right to guess.
 */
export function observed(before: HitTest, { lookups, hits }: Pick<HitTest, 'lookups' | 'hits'>): Observed {
  const logRatio = before.logRatio + hits * HIT + (lookups - hits) * MISS
  const test = { lookups: before.lookups + lookups, hits: before.hits + hits, logRatio: Math.max(logRatio, LOWER) }
  return logRatio <= LOWER ? { test: { ...test, logRatio: 0 }, tripped: false } : { test, tripped: logRatio >= UPPER }
}
