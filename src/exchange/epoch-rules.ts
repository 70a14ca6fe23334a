import { addSeconds, epochMs, type Instant } from '../kernel/instant.ts'
import type { KeyMaterial } from './evaluator-model.ts'

/** How long an epoch still answers after its successor has begun, in days: members re-tokenise in that time. */
export const EPOCH_OVERLAP_DAYS = 60

/** Half a year under one key for each namespace. */
export interface Epoch {
  /** `2026H2`: the year, and which half of it. */
  readonly name: string
  readonly startsAt: Instant
  /** When its successor begins. */
  readonly supersededAt: Instant
  /** When it answers no more. */
  readonly retiresAt: Instant
}

const PATTERN = /^(20\d{2})H([12])$/

const midnight = (year: number, month: string) => `${year}-${month}-01T00:00:00.000Z` as Instant

/** The epoch of a name; undefined where it is none. */
export function epochNamed(name: string): Epoch | undefined {
  const [, digits, half] = PATTERN.exec(name) ?? []
  if (digits === undefined) return undefined
  const year = Number(digits)
  const supersededAt = half === '1' ? midnight(year, '07') : midnight(year + 1, '01')
  return {
    ...{ name, startsAt: midnight(year, half === '1' ? '01' : '07'), supersededAt },
    retiresAt: addSeconds(supersededAt, EPOCH_OVERLAP_DAYS * 86_400),
  }
}

const epochAt = (now: Instant): Epoch => {
  const half = Number(now.slice(5, 7)) <= 6 ? 1 : 2
  const epoch = epochNamed(`${now.slice(0, 4)}H${half}`)
  if (!epoch) throw new RangeError('epochs are of the years 2000 to 2099')
  return epoch
}

/** The epochs that answer now: the current one first, then its predecessor as long as they overlap. */
export function answeringEpochs(now: Instant): readonly [Epoch, ...Epoch[]] {
  const current = epochAt(now)
  const before = epochAt(addSeconds(current.startsAt, -1))
  return epochMs(now) < epochMs(before.retiresAt) ? [current, before] : [current]
}

/**
 * The seed an epoch's keys are derived from: the newest made before it began, or the oldest where none was. A newer
 * seed never changes the key of an epoch that has begun.
 */
export function seedOf({ startsAt }: Epoch, seeds: readonly KeyMaterial[]): KeyMaterial | undefined {
  const oldestFirst = seeds.toSorted((a, b) => a.id - b.id)
  return oldestFirst.findLast(({ createdAt }) => epochMs(createdAt) < epochMs(startsAt)) ?? oldestFirst[0]
}
