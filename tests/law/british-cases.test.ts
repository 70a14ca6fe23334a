import { expect, test } from 'vitest'
import { type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import { type Asked, factsOf, local } from './local-case.ts'

const london = (at: string) => local({ place: 'GB', at })
const britain = (at: string, changes: Omit<Asked, 'at' | 'place'> = {}): Asked => ({ place: 'GB', at, ...changes })

function denying(asked: Asked): string[] {
  const { verdicts } = evaluate({ packs, facts: factsOf(asked), at: local(asked) })
  return verdicts.filter(({ verdict }) => verdict === 'deny').map(({ ruleId }) => ruleId)
}
const allowed = (id: string, asked: Asked) =>
  test(`${id}: allowed at ${asked.at}`, () => {
    expect(denying(asked)).toEqual([])
  })
/** By these rules and no others. */
const denied = (id: string, rules: readonly string[], asked: Asked) =>
  test(`${id}: denied at ${asked.at}`, () => {
    expect(denying(asked)).toEqual(rules)
  })

type Treatment = ContactFacts['treatments'][number]
const resting = (treatment: Treatment['treatment'], from: string, until: string): Partial<ContactFacts> => ({
  treatments: [{ treatment, from: london(from), until: london(until), debts: ['debt'] }],
})

const breathingSpace = resting('moratorium', '2026-03-03T00:00', '2026-05-02T00:00')
const reply = { channel: 'email', medium: 'email', purpose: 'information_requested' } as const
const statutory = { channel: 'letter', medium: 'letter', purpose: 'required_notice' } as const
allowed('095', britain('2026-03-20T12:00', { facts: breathingSpace, request: reply }))
denied('095', ['UK-BS-11-CONTACT'], britain('2026-03-20T12:00', { facts: breathingSpace }))
allowed('095', britain('2026-03-20T12:00', { facts: breathingSpace, role: 'adviser' }))
allowed('095', britain('2026-03-20T12:00', { facts: breathingSpace, request: statutory }))
denied('095', ['UK-BS-11-CONTACT'], britain('2026-05-01T23:59', { facts: breathingSpace }))
allowed('095', britain('2026-05-02T00:00', { facts: breathingSpace }))

// The agency has the treatment with the lender: there is nobody who was not told.
const agencyTold = resting('moratorium', '2026-03-02T09:00', '2026-05-01T09:00')
denied('096', ['UK-BS-11-CONTACT'], britain('2026-03-04T11:00', { facts: agencyTold }))
allowed('096', britain('2026-03-02T08:59', { facts: agencyTold }))

const crisis = resting('mental_health_moratorium', '2026-04-01T00:00', '2026-07-11T00:00')
denied('097', ['UK-BS-11-CONTACT'], britain('2026-07-01T10:00', { facts: crisis }))
allowed('097', britain('2026-07-15T10:00', { facts: crisis }))

const suit = { channel: 'letter', medium: 'letter', purpose: 'litigation' } as const
const told = (kind: string, sentAt: string, undeliverable = false): Partial<ContactFacts> => ({
  notices: [{ kind, debts: null, sentAt: london(sentAt), undeliverable, periodEndsAt: null }],
})
const letter = told('letter_of_claim', '2026-09-01T10:00')
denied('099', ['UK-PAP-30D'], britain('2026-09-30T23:59', { facts: letter, request: suit }))
allowed('099', britain('2026-10-01T00:00', { facts: letter, request: suit }))
denied('099', ['UK-PAP-30D'], britain('2026-10-20T10:00', { request: suit }))

// Documents asked for on 20 September and given on 5 October: to 4 November, and then fourteen days' warning.
const answered = (furtherEndsAt: string | null, ...warned: string[]): Partial<ContactFacts> => ({
  notices: [
    ...(letter.notices ?? []).map((one) => ({
      ...{ ...one, periodEndsAt: london('2026-10-02T00:00') },
      reply: { furtherEndsAt: furtherEndsAt === null ? null : london(furtherEndsAt) },
    })),
    ...warned.flatMap((at) => told('claim_warning', at).notices ?? []),
  ],
})
const further = '2026-11-05T00:00'
denied('099', ['UK-PAP-30D'], britain('2026-10-04T10:00', { facts: answered(null), request: suit }))
denied('099', ['UK-PAP-30D'], britain('2026-10-20T10:00', { facts: answered(further), request: suit }))
denied('099', ['UK-PAP-30D'], britain('2026-11-05T10:00', { facts: answered(further), request: suit }))
const warned = answered(further, '2026-11-05T10:00')
denied('099', ['UK-PAP-30D'], britain('2026-11-18T23:59', { facts: warned, request: suit }))
allowed('099', britain('2026-11-19T00:00', { facts: warned, request: suit }))
// A warning sent while the further period runs shortens nothing.
const early = answered(further, '2026-10-10T10:00')
denied('099', ['UK-PAP-30D'], britain('2026-11-18T23:59', { facts: early, request: suit }))
allowed('099', britain('2026-11-19T00:00', { facts: early, request: suit }))

const notMine: ContactFacts['cases'][number] = {
  ...{ kind: 'dispute', basis: 'identity', debts: ['debt'], from: london('2026-09-01T09:00'), until: null },
}
const reminder = { channel: 'sms', medium: 'sms' } as const
denied(
  '100',
  ['HOUSE-DISPUTE', 'UK-CONC-714-DISPUTE'],
  britain('2026-09-10T10:00', { facts: { cases: [notMine] }, request: reminder }),
)
allowed('100', britain('2026-09-01T08:59', { facts: { cases: [notMine] }, request: reminder }))
allowed(
  '100',
  britain('2026-09-10T10:00', { facts: { cases: [{ ...notMine, debts: ['another'] }] }, request: reminder }),
)

const visit = { channel: 'field_visit', medium: 'field_visit' } as const
denied('101', ['UK-CONC-7912-VISIT'], britain('2026-09-01T10:00', { request: visit }))
allowed('101', britain('2026-09-08T10:00', { facts: told('visit', '2026-09-01T10:00'), request: visit }))
denied(
  '101',
  ['UK-CONC-7912-VISIT'],
  britain('2026-09-08T10:00', { facts: told('visit', '2026-09-01T10:00', true), request: visit }),
)

const nightShift: Partial<ContactFacts> = {
  inconveniences: [
    { person: 'ada', days: null, hours: ['00:00', '14:00'], from: london('2026-09-01T10:00'), until: null },
  ],
}
denied('102', ['UK-CONC-794-TIME'], britain('2026-09-02T10:00', { facts: nightShift }))
allowed('102', britain('2026-09-02T14:00', { facts: nightShift }))

test('a business owes outside the conduct rules, and is left alone by ours alone', () => {
  const [debt] = factsOf(britain('2026-09-10T10:00')).debts
  const debts = [{ ...debt, kind: 'commercial' }] as ContactFacts['debts']
  expect(denying(britain('2026-09-10T10:00', { facts: { cases: [notMine], debts } }))).toEqual(['HOUSE-DISPUTE'])
})

test.each(['SG', 'HK'] as const)(
  '%s: a relative is not asked for the debt, an unlicensed agency does not ask (109)',
  (place) => {
    const relative = { role: 'relative', request: { channel: 'third_party_contact' } } as const
    const unlicensed = { facts: { licences: [] } }
    const at = '2026-11-25T10:00'
    expect(denying({ place, at, ...relative })).toEqual(place === 'HK' ? ['HK-HKMA-341'] : [])
    expect(denying({ place, at, ...unlicensed })).toEqual(
      place === 'SG' ? ['HOUSE-LICENCE', 'SG-DCA-LICENCE'] : ['HOUSE-LICENCE'],
    )
  },
)
