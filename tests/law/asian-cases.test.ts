import { expect, test } from 'vitest'
import { type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import { type Asked, contact, factsOf, local } from './local-case.ts'

const verdictsOf = (asked: Asked) => {
  const { outcome, verdicts, disclosures } = evaluate({ packs, facts: factsOf(asked), at: local(asked) })
  const saying = (what: string) => verdicts.filter(({ verdict }) => verdict === what).map(({ ruleId }) => ruleId)
  return { outcome, denying: saying('deny').toSorted(), advising: saying('advise'), disclosures }
}
const allowed = (id: string, asked: Asked) =>
  test(`${id}: allowed at ${asked.at}`, () => {
    expect(verdictsOf(asked)).toMatchObject({ outcome: 'allow', denying: [] })
  })
/** By these rules and no others. */
const denied = (id: string, rules: readonly string[], asked: Asked) =>
  test(`${id}: denied at ${asked.at}`, () => {
    expect(verdictsOf(asked)).toMatchObject({ outcome: 'deny', denying: rules.toSorted() })
  })

const taiwan = (at: string, changes: Omit<Asked, 'at' | 'place'> = {}): Asked => ({ place: 'TW', at, ...changes })
const china = (at: string, changes: Omit<Asked, 'at' | 'place'> = {}): Asked => ({ place: 'CN', at, ...changes })
const india = (at: string, changes: Omit<Asked, 'at' | 'place'> = {}): Asked => ({ place: 'IN', at, ...changes })
const philippines = (at: string, changes: Omit<Asked, 'at' | 'place'> = {}): Asked => ({ place: 'PH', at, ...changes })
const text = { channel: 'sms', medium: 'sms' } as const

denied('072', ['TW-14-3-WINDOW'], taiwan('2026-11-23T06:59'))
allowed('072', taiwan('2026-11-23T07:00'))
allowed('072', taiwan('2026-11-23T21:59', { request: text }))
denied('072', ['TW-14-3-WINDOW'], taiwan('2026-11-23T22:01', { request: text }))
const agreed: ContactFacts['consents'][number] = {
  ...{ covers: 'time', receiver: 'agency', media: ['call'], endpoint: null, debts: null, until: null },
  ...{ givenAt: local({ place: 'TW', at: '2026-11-20T12:00' }), from: local({ place: 'TW', at: '2026-11-20T12:00' }) },
}
allowed('072', taiwan('2026-11-23T22:30', { facts: { consents: [agreed] } }))
denied(
  '072',
  ['TW-14-3-WINDOW'],
  taiwan('2026-11-23T22:30', { facts: { consents: [{ ...agreed, receiver: 'another' }] } }),
)

const neighbour = { role: 'other_third_party', request: { channel: 'third_party_contact' } } as const
const locating = { ...neighbour, request: { ...neighbour.request, purpose: 'location' } } as const
allowed('073', taiwan('2026-11-23T10:00', locating))
test('073: who asks a neighbour says who they are and that it is for an address', () => {
  const { disclosures } = verdictsOf(taiwan('2026-11-23T10:00', locating))
  expect(JSON.stringify(disclosures)).toMatch(/identity.*purpose_contact_information/)
})
denied('074', ['TW-14-4-THIRD'], taiwan('2026-11-23T10:00', neighbour))

const connected = ['09', '11', '15'].map((hour, index) =>
  contact({ place: 'CN', at: `2026-11-23T${hour}:00` }, { org: ['lender', 'agency', 'another'][index] ?? '' }),
)
const byLender = { actor: { kind: 'creditor_staff', org: 'lender', lender: 'lender' } } as const
denied('084', ['CN-GBT-CALL3'], china('2026-11-23T17:00', { request: byLender, facts: { history: connected } }))
allowed('084', china('2026-11-24T09:00', { request: byLender, facts: { history: connected } }))

const dials = ['09', '10', '11', '13', '14', '15'].map((hour) =>
  contact({ place: 'CN', at: `2026-11-23T${hour}:00` }, { disposition: 'no_answer' }),
)
test('085: the seventh dial of one number is advised against, of another it is not', () => {
  const other = { endpoint: { id: 'phone-2', kind: 'mobile', placeBound: false, workplace: false } } as const
  const asked = (request: Partial<ContactFacts['request']>) =>
    verdictsOf(china('2026-11-23T18:00', { request, facts: { history: dials } }))
  expect(asked({})).toMatchObject({ outcome: 'allow', advising: ['CN-CBA-DIAL6'] })
  expect(asked(other)).toMatchObject({ outcome: 'allow', advising: [] })
})

const visit = { channel: 'field_visit', medium: 'field_visit' } as const
denied('086', ['CN-CBA-VISIT2'], china('2026-11-23T10:00', { request: { ...visit, crew: 1 } }))
allowed('086', china('2026-11-23T10:00', { request: { ...visit, crew: 2 } }))

const inVain = ['20', '21', '22'].map((day) =>
  contact({ place: 'CN', at: `2026-11-${day}T10:00` }, { person: 'borrower', disposition: 'no_answer' }),
)
allowed('087', china('2026-11-23T10:00', { ...locating, facts: { history: inVain } }))
denied('087', ['CN-CBA-THIRD', 'CN-GBT-CONTACTS'], china('2026-11-23T10:00', locating))
denied(
  '087',
  ['CN-CARD-68', 'CN-CBA-THIRD', 'CN-GBT-CONTACTS'],
  china('2026-11-23T10:00', { ...neighbour, facts: { history: inVain } }),
)

denied('104', ['IN-RBI22-WINDOW'], india('2026-11-23T07:55'))
allowed('104', india('2026-11-23T08:05'))
allowed('104', india('2026-11-23T18:55'))
denied('104', ['IN-RBI22-WINDOW'], india('2026-11-23T19:05'))
const messenger = { channel: 'social_private_message', medium: 'social_private_message' } as const
// The table would warn here; until the new year no text in force speaks of messages.
allowed('105', india('2026-12-31T19:30', { request: messenger }))
denied('105', ['IN-RBI26-WINDOW'], india('2027-01-02T19:30', { request: messenger }))

denied('108', ['PH-MC18-WINDOW'], philippines('2026-11-11T22:30', { pastDueSince: '2026-11-01' }))
allowed('108', philippines('2026-11-23T22:30', { pastDueSince: '2026-11-01' }))

const grievance: ContactFacts['cases'][number] = {
  ...{ kind: 'complaint', debts: null, from: local({ place: 'IN', at: '2027-02-01T09:00' }), until: null },
}
const heard = { affirmed: ['recording', 'notice_of_recording'] } as const
test('106: nothing goes to an agency’s recovery while a grievance is open; the lender itself may answer', () => {
  const at = '2027-02-03T11:00'
  const facts = { cases: [grievance] }
  expect(verdictsOf(india(at, { request: heard, facts })).denying).toEqual(['IN-RBI26-GRIEVANCE'])
  expect(verdictsOf(india(at, { request: { ...heard, purpose: 'information_requested' }, facts })).denying).toEqual([])
  const disposed = { cases: [{ ...grievance, until: local({ place: 'IN', at: '2027-02-02T18:00' }) }] }
  expect(verdictsOf(india(at, { request: heard, facts: disposed })).denying).toEqual([])
})
