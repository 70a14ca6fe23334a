import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '../../src/kernel/instant.ts'
import { instantFromEpochMs } from '../../src/kernel/instant.ts'
import type { ProtectionSpan } from '../../src/protections/model.ts'
import { overlapsAny } from '../../src/protections/rules.ts'

const moments = fc.integer({ min: 0, max: 20 }).map((at): Instant => instantFromEpochMs(at * 1_000))
const spans = fc
  .tuple(moments, fc.option(moments), fc.constantFrom('illness', 'disaster'))
  .filter(([from, until]) => until === null || until > from)
  .map(([from, until, kind]): ProtectionSpan => ({ kind, from, until }) as ProtectionSpan)

const runsAt = ({ from, until }: ProtectionSpan, at: Instant) => at >= from && (until === null || at < until)

test('two of a kind overlap just where there is a moment both are in force', () => {
  fc.assert(
    fc.property(spans, spans, (one, other) => {
      const isShared = Array.from({ length: 22 }, (_, at) => instantFromEpochMs(at * 1_000)).some(
        (at) => runsAt(one, at) && runsAt(other, at),
      )
      expect(overlapsAny(one, [other])).toBe(one.kind === other.kind && isShared)
      expect(overlapsAny(one, [other])).toBe(overlapsAny(other, [one]))
    }),
  )
})
