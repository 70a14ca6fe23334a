import { describe, expect, test } from 'vitest'
import { type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { type Asked, contact, factsOf, local } from '../law/local-case.ts'

// What the worked cases of tests/law leave open: both edges of every window, and who is bound.

const decided = (asked: Asked) => evaluate({ packs, facts: factsOf(asked), at: local(asked) })
const denials = (asked: Asked) =>
  decided(asked)
    .verdicts.filter(({ verdict }) => verdict === 'deny')
    .map(({ ruleId }) => ruleId)

describe('hours', () => {
  test.each([
    ['TW', '06:59', '07:00', '21:59', '22:00', ['TW-14-3-WINDOW']],
    ['CN', '07:59', '08:00', '21:59', '22:00', ['CN-GBT-WINDOW', 'CN-CBA-WINDOW']],
    ['IN', '07:59', '08:00', '18:59', '19:00', ['IN-RBI22-WINDOW']],
    ['PH', '05:59', '06:00', '21:59', '22:00', ['PH-MC18-WINDOW']],
  ] as const)('of %s begin and end to the minute', (place, before, first, last, after, rules) => {
    const on = (time: string) => denials({ place, at: `2026-11-25T${time}` })
    expect([on(first), on(last)]).toEqual([[], []])
    expect([on(before), on(after)]).toEqual([rules, rules])
  })

  test('a refusal names the first moment it no longer stands', () => {
    expect(decided({ place: 'TW', at: '2026-11-25T22:30' }).nextAllowedAt).toBe('2026-11-25T23:00:00.000Z')
  })

  test('in the Philippines no longer bind a debt sixteen days past due', () => {
    const night = { place: 'PH', at: '2026-11-25T22:30' } as const
    expect(denials({ ...night, pastDueSince: '2026-11-10' })).toEqual(['PH-MC18-WINDOW'])
    expect(denials({ ...night, pastDueSince: '2026-11-09' })).toEqual([])
  })
})

test('another lender’s calls are not counted as this lender’s', () => {
  const calls = ['09', '10', '11'].map((hour) => contact({ place: 'CN', at: `2026-11-25T${hour}:00` }))
  const asked = { place: 'CN', at: '2026-11-25T15:00' } as const
  expect(denials({ ...asked, facts: { history: calls } })).toEqual(['CN-GBT-CALL3'])
  const theirs = calls.map((call) => ({ ...call, lender: 'another' }))
  expect(denials({ ...asked, facts: { history: theirs } })).toEqual([])
})

describe('who is bound', () => {
  const staff: Partial<ContactFacts['request']> = { actor: { kind: 'creditor_staff', org: 'lender', lender: 'lender' } }

  test('Regulation F does not bind a lender’s own staff in its own name', () => {
    const inNewYork = { jurisdictions: ['US'], zones: ['America/New_York'] }
    const at = '2026-11-25T23:00:00-05:00'
    const ruling = (request: Partial<ContactFacts['request']>) =>
      evaluate({
        ...{ packs, at: new Date(at).toISOString() as Instant },
        facts: factsOf({ place: 'TW', at, request, facts: inNewYork }),
      })
        .verdicts.filter(({ verdict }) => verdict === 'deny')
        .map(({ ruleId }) => ruleId)
    expect(ruling({})).toContain('US-F-6B1I-WINDOW')
    expect(ruling(staff)).toEqual([])
  })

  test('Taiwan’s hours bind it as well', () => {
    expect(denials({ place: 'TW', at: '2026-11-25T23:00', request: staff })).toEqual(['TW-14-3-WINDOW'])
  })
})
