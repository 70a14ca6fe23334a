import { describe, expect, test } from 'vitest'
import { type ContactFact, type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import type { Instant } from '../../src/kernel/instant.ts'

type Request = ContactFacts['request']

interface Asked {
  readonly jurisdiction: string
  readonly zone: string
  readonly at: string
  readonly request?: Partial<Request>
  readonly facts?: Partial<ContactFacts>
  readonly role?: ContactFacts['person']['role']
  readonly pastDueSince?: string
}

/** An agency calls a borrower's mobile number; tests change what they are about. */
const decided = ({ jurisdiction, zone, at, request, facts, role = 'borrower', pastDueSince }: Asked) =>
  evaluate({
    ...{ packs, at: new Date(at).toISOString() as Instant },
    facts: {
      request: {
        ...{ channel: 'call', medium: 'call', direction: 'outbound', purpose: 'collect', debts: ['debt'] },
        endpoint: { id: 'phone', kind: 'mobile', placeBound: false, workplace: false },
        actor: { kind: 'third_party_collector', org: 'agency', lender: 'lender' },
        ...request,
      },
      ...{ jurisdictions: [jurisdiction], zones: [zone], sector: null, history: [] },
      debts: [
        {
          ...{ id: 'debt', kind: 'credit_card', status: 'open', limitationEndsOn: null },
          pastDueSince: (pastDueSince ?? null) as never,
          firstCommunicatedAt: '2026-01-01T00:00:00.000Z' as Instant,
        },
      ],
      person: {
        ...{ id: 'ada', role, statuses: [], attorneys: [], employerProhibits: false, language: null },
        ...(role === 'borrower' ? {} : { about: 'borrower' }),
      },
      ...{ consents: [], optOuts: [], inconveniences: [], preferences: [], notices: [], cases: [], treatments: [] },
      ...{ licences: null, collector: null, stage: null, budgetFreeAt: null, holidays: [] },
      ...facts,
    },
  })

const denials = (asked: Asked) =>
  decided(asked)
    .verdicts.filter(({ verdict }) => verdict === 'deny')
    .map(({ ruleId }) => ruleId)

const taiwan = (at: string) => ({ jurisdiction: 'TW', zone: 'Asia/Taipei', at: `${at}+08:00` })
const china = (at: string) => ({ jurisdiction: 'CN', zone: 'Asia/Shanghai', at: `${at}+08:00` })
const india = (at: string) => ({ jurisdiction: 'IN', zone: 'Asia/Kolkata', at: `${at}+05:30` })
const philippines = (at: string) => ({ jurisdiction: 'PH', zone: 'Asia/Manila', at: `${at}+08:00` })

describe('hours', () => {
  test.each([
    ['TW', taiwan('2026-11-25T06:59'), ['TW-14-3-WINDOW']],
    ['TW', taiwan('2026-11-25T07:00'), []],
    ['TW', taiwan('2026-11-25T21:59'), []],
    ['TW', taiwan('2026-11-25T22:00'), ['TW-14-3-WINDOW']],
    ['CN', china('2026-11-25T07:59'), ['CN-GBT-WINDOW', 'CN-CBA-WINDOW']],
    ['CN', china('2026-11-25T08:00'), []],
    ['CN', china('2026-11-25T22:00'), ['CN-GBT-WINDOW', 'CN-CBA-WINDOW']],
    ['IN', india('2026-11-25T07:59'), ['IN-RBI22-WINDOW']],
    ['IN', india('2026-11-25T18:59'), []],
    ['IN', india('2026-11-25T19:00'), ['IN-RBI22-WINDOW']],
    ['PH', philippines('2026-11-25T22:00'), ['PH-MC18-WINDOW']],
  ])('%s at %o', (_, asked, expected) => {
    expect(denials(asked).toSorted()).toEqual([...expected].toSorted())
  })

  test('a refusal names the first moment it no longer stands', () => {
    expect(decided(taiwan('2026-11-25T22:30')).nextAllowedAt).toBe('2026-11-25T23:00:00.000Z')
  })

  test('India’s directions hold for messages from the new year on, and not before', () => {
    const text: Partial<Request> = { channel: 'sms', medium: 'sms' }
    expect(denials({ ...india('2026-12-31T20:00'), request: text })).toEqual([])
    expect(denials({ ...india('2027-01-01T20:00'), request: text })).toEqual(['IN-RBI26-WINDOW'])
  })

  test('in the Philippines the hours no longer bind a debt sixteen days past due', () => {
    expect(denials({ ...philippines('2026-11-25T22:30'), pastDueSince: '2026-11-10' })).toEqual(['PH-MC18-WINDOW'])
    expect(denials({ ...philippines('2026-11-25T22:30'), pastDueSince: '2026-11-09' })).toEqual([])
  })
})

const call = (at: string, changes: Partial<ContactFact> = {}): ContactFact => ({
  ...{ medium: 'call', direction: 'outbound', org: 'agency', lender: 'lender', person: 'ada', endpoint: 'phone' },
  ...{ debts: ['debt'], allocatedDebt: 'debt', disposition: 'conversation', at: new Date(at).toISOString() as Instant },
  ...changes,
})
const calls = (count: number, changes: (index: number) => Partial<ContactFact> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    call(`2026-11-25T0${8 + (index % 2)}:${10 + index}+08:00`, changes(index)),
  )

describe('China counts', () => {
  test('the calls that connect of a lender and all its agencies together, three a day', () => {
    const history = calls(3, (index) => ({ org: `agency-${index}` }))
    expect(denials({ ...china('2026-11-25T15:00'), facts: { history } })).toEqual(['CN-GBT-CALL3'])
    expect(denials({ ...china('2026-11-26T08:00'), facts: { history } })).toEqual([])
    expect(denials({ ...china('2026-11-25T15:00'), facts: { history: history.slice(1) } })).toEqual([])
  })

  test('another lender’s calls are not this lender’s', () => {
    const history = calls(3, () => ({ lender: 'another' }))
    expect(denials({ ...china('2026-11-25T15:00'), facts: { history } })).toEqual([])
  })

  test('calls nobody answers do not connect; six of them to one number are advised against', () => {
    const { outcome, verdicts } = decided({
      ...china('2026-11-25T15:00'),
      facts: { history: calls(6, () => ({ disposition: 'no_answer' })) },
    })
    expect(outcome).toBe('allow')
    expect(verdicts).toContainEqual(expect.objectContaining({ ruleId: 'CN-CBA-DIAL6', verdict: 'advise' }))
  })
})

describe('others than the debtor', () => {
  const asked = { role: 'employer' as never, request: { channel: 'third_party_contact' as const } }

  test('are never asked for the debt', () => {
    expect(denials({ ...taiwan('2026-11-25T15:00'), ...asked })).toContain('TW-14-4-THIRD')
  })

  test('may be asked in Taiwan where the debtor is, and are told who asks', () => {
    const { outcome, disclosures } = decided({
      ...taiwan('2026-11-25T15:00'),
      ...asked,
      request: { ...asked.request, purpose: 'location' },
    })
    expect(outcome).toBe('allow')
    expect(JSON.stringify(disclosures)).toContain('purpose_contact_information')
  })

  test('may be asked in China only once the debtor cannot be reached', () => {
    const locating = {
      ...china('2026-11-25T15:00'),
      ...asked,
      request: { ...asked.request, purpose: 'location' as const },
    }
    expect(denials(locating)).toEqual(expect.arrayContaining(['CN-GBT-CONTACTS', 'CN-CBA-THIRD']))
    const inVain = calls(3, () => ({ person: 'borrower', disposition: 'no_answer' }))
    expect(denials({ ...locating, facts: { history: inVain } })).toEqual([])
  })
})

describe('who is bound', () => {
  test('Regulation F does not bind a lender’s own staff in its own name', () => {
    const night = { jurisdiction: 'US', zone: 'America/New_York', at: '2026-11-25T23:00-05:00' }
    const staff: Partial<Request> = { actor: { kind: 'creditor_staff', org: 'lender', lender: 'lender' } }
    expect(denials(night)).toContain('US-F-6B1I-WINDOW')
    expect(denials({ ...night, request: staff })).toEqual([])
  })

  test('Taiwan’s hours bind it as well', () => {
    const staff: Partial<Request> = { actor: { kind: 'creditor_staff', org: 'lender', lender: 'lender' } }
    expect(denials({ ...taiwan('2026-11-25T23:00'), request: staff })).toEqual(['TW-14-3-WINDOW'])
  })
})
