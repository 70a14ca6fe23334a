import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { collectorRules } from '../../src/licensing/certificates.law.ts'
import { certificateKinds, collectorChannels } from '../../src/licensing/collector-model.ts'
import { gapsBetween, overlap } from '../../src/licensing/rules.ts'
import { type CollectorFacts, standing } from '../../src/licensing/standing-rules.ts'
import { channels } from '../../src/mandates/index.ts'

const day = fc.nat({ max: 2_000 }).map((days) => addDays('2024-01-01' as CalendarDate, days))
const interval = fc
  .record({ validFrom: day, length: fc.integer({ min: 1, max: 400 }) })
  .map(({ validFrom, length }) => ({
    ...{ validFrom, validUntil: addDays(validFrom, length) },
  }))

test('a gap is a stretch no licence touches, and two licences that meet leave none', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
      for (const { from, until } of gapsBetween(intervals)) {
        expect(from < until).toBe(true)
        expect(intervals.some((one) => overlap(one, { validFrom: from, validUntil: until }))).toBe(false)
        expect(intervals.some(({ validUntil }) => validUntil === from)).toBe(true)
        expect(intervals.some(({ validFrom }) => validFrom === until)).toBe(true)
      }
    }),
  )
})

const facts: fc.Arbitrary<CollectorFacts> = fc.record({
  employedFrom: day,
  employedUntil: fc.constant(null),
  consentedOn: fc.option(day),
  graduate: fc.option(fc.boolean()),
  certificates: fc.array(
    fc.record({ kind: fc.constantFrom(...certificateKinds), issuedOn: day, expiresOn: fc.option(day) }),
    { maxLength: 6 },
  ),
  trainings: fc.array(fc.record({ on: day, minutes: fc.integer({ min: 1, max: 6_000 }) }), { maxLength: 6 }),
  bars: fc.constant([]),
})
const asked = fc.record({
  channel: fc.constantFrom(...collectorChannels),
  jurisdiction: fc.constantFrom('TW', 'TW-TPE', 'CN', 'IN', 'SG', 'US-CA'),
  today: day,
})
const at = (today: CalendarDate) => `${today}T12:00:00.000Z` as Instant

test('a bar takes standing away and never gives it; a further certificate never takes it', () => {
  fc.assert(
    fc.property(facts, asked, fc.constantFrom(...certificateKinds), (known, question, kind) => {
      const now = { ...question, at: at(question.today) }
      const bar = { reason: 'conduct' as const, from: '2023-01-01T00:00:00.000Z' as Instant, until: null }
      expect(standing({ ...known, bars: [bar] }, now).ok).toBe(false)
      const certificate = { kind, issuedOn: '2023-01-01' as CalendarDate, expiresOn: null }
      const better = standing({ ...known, certificates: [...known.certificates, certificate] }, now)
      if (standing(known, now).ok) expect(better.ok).toBe(true)
      // What is only shadowed never decides.
      expect(better.ok).toBe(better.missing.length === 0)
    }),
  )
})

test('an agent in India needs a hundred hours, a graduate fifty, and the certificate', () => {
  const base = {
    ...{ employedFrom: '2025-01-01' as CalendarDate, employedUntil: null, consentedOn: null, bars: [] },
    certificates: [{ kind: 'in_dra' as const, issuedOn: '2025-01-01' as CalendarDate, expiresOn: null }],
    trainings: [{ on: '2025-01-01' as CalendarDate, minutes: 3_000 }],
  }
  const today = '2026-06-01' as CalendarDate
  const question = { channel: 'phone', jurisdiction: 'IN', today, at: at(today) } as const
  expect(standing({ ...base, graduate: true }, question).ok).toBe(true)
  expect(standing({ ...base, graduate: false }, question).missing).toEqual([
    { code: 'training_short', rule: 'IN-IIBF-DRA', certificate: null },
  ])
  // From 2027 on the directions ask for it too, in shadow while their text was not read.
  const later = '2027-06-01' as CalendarDate
  expect(
    standing({ ...base, certificates: [], graduate: true }, { ...question, today: later, at: at(later) }),
  ).toMatchObject({
    shadow: [{ rule: 'IN-RBI26-CERT', code: 'certificate_missing' }],
  })
})

test('collectors have the channels mandates have, and every rule names what it asks for', () => {
  expect(collectorChannels).toEqual(channels)
  for (const { certificate, trainingMinutes, yearlyTraining, writtenConsent } of collectorRules) {
    expect(certificate ?? trainingMinutes ?? yearlyTraining ?? writtenConsent).toBeDefined()
  }
})
