import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContactFacts, evaluate, packs, permission } from '../../src/compliance/index.ts'
import { type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'
import { moments, type Protection, protections, situations } from './arbitrary.ts'

const decide = (facts: ContactFacts, at: Instant, binding = packs) => evaluate({ packs: binding, facts, at })
const runs = { numRuns: 1_000 }

/** One more of what protects a person. */
function withProtection(facts: ContactFacts, kind: Protection, one: never): ContactFacts {
  if (kind === 'statuses' || kind === 'attorneys')
    return { ...facts, person: { ...facts.person, [kind]: [...facts.person[kind], one] } }
  return { ...facts, [kind]: [...facts[kind], one] }
}

const kinds = fc
  .constantFrom(...(Object.keys(protections) as Protection[]))
  .chain((kind) => fc.record({ kind: fc.constant(kind), one: protections[kind] as fc.Arbitrary<unknown> }))

test('what happened later changes nothing in a decision of before', () => {
  fc.assert(
    fc.property(situations, moments, (facts, at) => {
      const before = { ...facts, history: facts.history.filter((contact) => contact.at <= at) }
      expect(decide(facts, at)).toEqual(decide(before, at))
    }),
    runs,
  )
})

test('what may be done later, while nothing happens, is what would be answered then', () => {
  const seen = { allow: 0, deny: 0 }
  fc.assert(
    fc.property(
      situations,
      moments,
      fc.array(fc.integer({ min: 0, max: 72 * 60 }), { maxLength: 8 }),
      (facts, at, later) => {
        // What is recorded after `at` is something that happened.
        const known = { ...facts, history: facts.history.filter((contact) => contact.at <= at) }
        const mayAt = permission({ packs, facts: known, at })
        for (const minutes of [0, ...later]) {
          const moment = instantFromEpochMs(Date.parse(at) + minutes * 60_000)
          const { outcome } = decide(known, moment)
          seen[outcome] += 1
          expect(mayAt(moment)).toBe(outcome === 'allow')
        }
      },
    ),
    runs,
  )
  expect(Math.min(seen.allow, seen.deny)).toBeGreaterThan(50)
})

test('facts may come in any order', () => {
  fc.assert(
    fc.property(situations, moments, (facts, at) => {
      const turned = Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [
          name,
          Array.isArray(value) && name !== 'zones' ? value.toReversed() : value,
        ]),
      ) as unknown as ContactFacts
      expect(decide(turned, at)).toEqual(decide(facts, at))
    }),
    runs,
  )
})

test('a protection never turns a refusal into an allowance, nor brings the next time nearer', () => {
  let refused = 0
  fc.assert(
    fc.property(situations, moments, kinds, (facts, at, { kind, one }) => {
      const before = decide(facts, at)
      const after = decide(withProtection(facts, kind, one as never), at)
      if (before.outcome === 'deny') {
        refused += 1
        expect(after.outcome).toBe('deny')
      }
      if (after.nextAllowedAt === null) return
      expect(before.nextAllowedAt).not.toBeNull()
      expect(before.nextAllowedAt && before.nextAllowedAt <= after.nextAllowedAt).toBe(true)
    }),
    runs,
  )
  expect(refused).toBeGreaterThan(50)
})

test('nothing is allowed before the next allowed time, and what is named is allowed then', () => {
  let waits = 0
  fc.assert(
    fc.property(situations, moments, fc.double({ min: 0, max: 0.9999, noNaN: true }), (facts, at, share) => {
      const { outcome, nextAllowedAt } = decide(facts, at)
      if (outcome === 'allow' || nextAllowedAt === null) return
      waits += 1
      const [from, to] = [Date.parse(at), Date.parse(nextAllowedAt)]
      // What is told as having happened by now stays as it is; nothing else happens meanwhile.
      const known = { ...facts, history: facts.history.filter((contact) => contact.at <= at) }
      expect(decide(known, instantFromEpochMs(from + Math.floor((to - from) * share))).outcome).toBe('deny')
      expect(decide(known, nextAllowedAt).outcome).toBe('allow')
    }),
    runs,
  )
  expect(waits).toBeGreaterThan(50)
})

test('one more pack never allows what the others refuse', () => {
  fc.assert(
    fc.property(situations, moments, fc.subarray([...packs]), (facts, at, some) => {
      if (decide(facts, at, some).outcome === 'deny') expect(decide(facts, at).outcome).toBe('deny')
    }),
    runs,
  )
})
