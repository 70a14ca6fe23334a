import { describe, expect, test } from 'vitest'
import { type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { type Asked, factsOf, local } from '../law/local-case.ts'

const decided = (asked: Asked) => evaluate({ packs, facts: factsOf(asked), at: local(asked) })
const saying = (asked: Asked, what = 'deny') =>
  decided(asked)
    .verdicts.filter(({ verdict }) => verdict === what)
    .map(({ ruleId }) => ruleId)
const long = { from: '2020-01-01T00:00:00.000Z' as Instant, until: null }
const collector = (
  kinds: readonly string[],
  rest: Partial<NonNullable<ContactFacts['collector']>> = {},
): Partial<ContactFacts> => ({
  collector: {
    ...{ id: 'collector', specialist: false, employedSince: '2025-01-01' as CalendarDate, barred: [] },
    ...{ certificates: kinds.map((kind) => ({ ...long, kind })), ...rest },
  },
})

describe('who collects', () => {
  test.each([
    ['IN', 'in_dra', ['IN-IIBF-DRA']],
    ['TW', 'tw_bankers_association', ['TW-13-3-TRAIN']],
    ['CN', 'cn_assessment', ['CN-GBT-TRAIN']],
  ] as const)('in %s holds the certificate %s', (place, kind, rules) => {
    const asked = { place, at: '2026-11-25T12:00' } as const
    expect(saying({ ...asked, facts: collector([]) })).toEqual(rules)
    expect(saying({ ...asked, facts: collector(['sg_approval']) })).toEqual(rules)
    expect(saying({ ...asked, facts: collector([kind]) })).toEqual([])
  })

  test('in Taiwan has two months from the first day for it, and not a day more', () => {
    const on = (at: string) =>
      saying({ place: 'TW', at, facts: collector([], { employedSince: '2026-09-25' as CalendarDate }) })
    expect(on('2026-11-24T12:00')).toEqual([])
    expect(on('2026-11-25T12:00')).toEqual(['TW-13-3-TRAIN'])
  })

  test('lacks what the register finds lacking, under the rule that asks for it', () => {
    const lacks = [{ rule: 'TW-15-5-JCIC', code: 'consent_missing' }]
    const { verdicts, nextAllowedAt } = decided({
      ...{ place: 'TW', at: '2026-11-25T12:00', facts: collector(['tw_bankers_association'], { lacks }) },
    })
    expect(verdicts.filter(({ verdict }) => verdict === 'deny')).toMatchObject([
      { ruleId: 'TW-15-5-JCIC', pack: 'TW', code: 'collector_consent_missing', citation: '第15條第4-6款、第6條第2項' },
    ])
    expect(nextAllowedAt).toBeNull()
  })

  test('the certificate of the new year in India runs in shadow', () => {
    const after = { place: 'IN', at: '2027-01-04T12:00', facts: collector([]) } as const
    expect(saying(after, 'shadow_deny')).toEqual(['IN-RBI26-CERT'])
    expect(saying({ ...after, at: '2026-12-31T12:00' }, 'shadow_deny')).toEqual([])
  })
})

describe('occasions in India', () => {
  const mourning: ContactFacts['inconveniences'][number] = {
    ...{ person: 'ada', days: null, hours: null, until: local({ place: 'IN', at: '2027-01-20T00:00' }) },
    from: local({ place: 'IN', at: '2027-01-06T00:00' }),
  }
  const facts = { inconveniences: [mourning], holidays: ['2027-01-26' as CalendarDate] }
  const affirmed = ['recording', 'notice_of_recording', 'identity_card', 'authorisation_letter']
  const on = (at: string, channel: 'call' | 'field_visit' | 'sms' = 'call') =>
    saying({ place: 'IN', at, facts, request: { channel, medium: channel, affirmed } })

  test('nobody is called or visited in them, nor on a festival', () => {
    expect(on('2027-01-05T12:00')).toEqual([])
    expect(on('2027-01-06T12:00')).toEqual(['IN-RBI26-OCCASION'])
    expect(on('2027-01-19T12:00', 'field_visit')).toEqual(['IN-RBI26-OCCASION'])
    expect(on('2027-01-20T12:00')).toEqual([])
    expect(on('2027-01-26T12:00')).toEqual(['IN-RBI26-OCCASION'])
  })

  test('what is only sent is not a call, and nothing binds before the new year', () => {
    expect(on('2027-01-06T12:00', 'sms')).toEqual([])
    const before = { ...mourning, from: local({ place: 'IN', at: '2026-12-01T00:00' }) }
    const asked = { place: 'IN', at: '2026-12-15T12:00', request: { affirmed } } as const
    expect(saying({ ...asked, facts: { inconveniences: [before] } })).toEqual([])
  })

  test('the next time is the first hour of the first day after', () => {
    const asked = { place: 'IN', at: '2027-01-26T12:00', facts, request: { affirmed } } as const
    expect(decided(asked).nextAllowedAt).toBe(local({ place: 'IN', at: '2027-01-27T08:00' }))
  })
})

describe('cards and addresses', () => {
  const point = { id: 'phone', kind: 'mobile', placeBound: false, workplace: false } as const

  test('a number in China comes from a lawful source', () => {
    const from = (source: string | null) =>
      saying({ place: 'CN', at: '2026-11-25T12:00', request: { endpoint: { ...point, source } } })
    expect([from('borrower'), from('public_record')]).toEqual([[], []])
    expect([from('tracing'), from(null)]).toEqual([['CN-CBA-SOURCES'], ['CN-CBA-SOURCES']])
  })

  test('a letter about a card in China says why it is owed and how to object; an issuer in Taiwan names itself', () => {
    const letter = { channel: 'letter', medium: 'letter' } as const
    expect(decided({ place: 'CN', at: '2026-11-25T12:00', request: letter }).disclosures).toContain('how_to_object')
    const staff = { actor: { kind: 'creditor_staff', org: 'lender', lender: 'lender' } } as const
    const call = (affirmed: readonly string[], who: Partial<ContactFacts['request']> = staff) =>
      saying({ place: 'TW', at: '2026-11-25T12:00', request: { ...who, affirmed } })
    expect(call(['recording'])).toEqual(['TW-CARD-51'])
    expect(call(['recording', 'institution_named'])).toEqual([])
    expect(call(['recording'], {})).toEqual([])
  })
})
