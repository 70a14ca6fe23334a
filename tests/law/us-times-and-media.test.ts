import {
  allowed,
  byEmail,
  type Changes,
  callsAgreed,
  contact,
  debts,
  denied,
  moment,
  NEW_YORK,
  optedOut,
  permission,
  said,
} from './us-case.ts'

const inconvenience = (changes: Changes) => ({
  person: 'P',
  days: null,
  hours: null,
  from: moment('2026-09-01T09:00'),
  until: null,
  ...changes,
})
const case33 = { inconveniences: [inconvenience({ days: [2, 4], until: moment('2027-01-01T00:00') })] }
denied('033', '2026-10-06T10:00', ['US-F-6B1-KNOWN-TIME'], case33)
allowed('033', '2026-10-07T10:00', case33)
allowed('033', '2027-01-05T10:00', case33)
const case34 = {
  inconveniences: [
    inconvenience({ days: [1, 2, 3, 4, 5], hours: ['15:00', '17:00'] }),
    inconvenience({ days: [6, 7] }),
  ],
  request: byEmail,
  consents: [permission('mail', 'email')],
}
denied('034', '2026-09-16T15:30', ['US-F-6B1-KNOWN-TIME'], case34)
allowed('034', '2026-09-16T14:30', case34)
denied('034', '2026-09-19T11:00', ['US-F-6B1-KNOWN-TIME'], case34)
const inbound = (at: string) => contact(at, 'delivered', { direction: 'inbound', medium: 'email', endpoint: 'mail' })
const case37 = { ...case34, history: [inbound('2026-09-16T15:30')] }
allowed('037', '2026-09-16T15:45', { ...case37, request: { ...byEmail, reply: true } })
denied('037', '2026-09-16T16:00', ['US-F-6B1-KNOWN-TIME'], {
  ...case37,
  history: [inbound('2026-09-16T15:30'), contact('2026-09-16T15:45', 'sent', { medium: 'email', endpoint: 'mail' })],
  request: { ...byEmail, reply: true },
})
denied('037', '2026-09-16T15:50', ['US-F-6B1-KNOWN-TIME'], { ...case37, request: { reply: true } })
const land = { id: 'land', kind: 'landline', placeBound: true, workplace: false }
allowed('038', '2026-09-15T12:00', {
  inconveniences: [inconvenience({ endpoints: ['land'] })],
  request: { direction: 'inbound', endpoint: land },
})
denied('038', '2026-09-23T12:00', ['US-F-6B1-KNOWN-PLACE'], {
  inconveniences: [inconvenience({ endpoints: ['land'] })],
  request: { endpoint: land },
})
allowed('039', '2026-09-18T12:05', {
  inconveniences: [inconvenience({ days: [5] })],
  request: { direction: 'inbound', channel: 'web_app', medium: 'web_app' },
})
denied('039', '2026-09-18T14:00', ['US-F-6B1-KNOWN-TIME'], {
  inconveniences: [inconvenience({ days: [5] })],
  request: byEmail,
  consents: [permission('mail', 'email')],
})
allowed('040', '2026-09-18T20:31', {
  inconveniences: [inconvenience({ days: [5] })],
  request: { ...byEmail, reply: true },
  consents: [permission('mail', 'email')],
  history: [inbound('2026-09-18T20:30')],
})
denied('040', '2026-09-18T20:31', ['US-F-6B1-KNOWN-TIME'], {
  inconveniences: [inconvenience({ days: [5] })],
  request: { ...byEmail, reply: true },
  consents: [permission('mail', 'email')],
})
allowed('041', '2026-09-16T20:55', { request: byEmail, consents: [permission('mail', 'email')] })
denied('041', '2026-09-16T21:05', ['US-F-6B1I-WINDOW', 'US-F-6B1I-TZCONFLICT', 'US-F-6B1I-SENDTIME'], {
  request: byEmail,
  consents: [permission('mail', 'email')],
})
const case43 = { zones: [NEW_YORK, 'America/Denver'] }
denied('043', '2026-09-16T09:30', ['US-F-6B1I-WINDOW', 'US-F-6B1I-TZCONFLICT'], case43)
allowed('043', '2026-09-16T10:30', case43)
denied('043', '2026-09-16T21:10', ['US-F-6B1I-WINDOW', 'US-F-6B1I-TZCONFLICT'], case43)
const represented = { attorneys: [{ debts: ['D1'], from: moment('2026-09-01T10:00'), until: null }] }
allowed('044', '2026-09-10T12:00', { person: represented, request: { direction: 'inbound' } })
denied('044', '2026-09-21T12:00', ['US-F-6B2-ATTORNEY'], { person: represented })
denied('045', '2026-09-02T12:00', ['US-F-6B3-WORKPLACE'], {
  person: { employerProhibits: true },
  request: { endpoint: { id: 'w', kind: 'landline', placeBound: true, workplace: true } },
})
allowed('045', '2026-09-02T12:00', { person: { employerProhibits: true } })
denied('046', '2026-08-02T21:30', ['US-F-6B1I-WINDOW', 'US-F-6B1I-TZCONFLICT'], {
  consents: [{ ...callsAgreed('2026-08-01T10:00', '2026-08-01T10:00'), covers: 'time', receiver: 'L' }],
})
allowed('046', '2026-08-02T21:30', {
  consents: [{ ...callsAgreed('2026-08-01T10:00', '2026-08-01T10:00'), covers: 'time', receiver: 'A' }],
})
const chain = (links: readonly unknown[]) => ({
  request: byEmail,
  consents: [permission('mail', 'email', 'prior_collector', { receiver: 'ABC', chain: links })],
})
const used = (collector: string, obtained: boolean, wasUsed: boolean) => ({ collector, obtained, used: wasUsed })
allowed('049', '2026-09-16T12:00', chain([used('ABC', true, true)]))
denied('049', '2026-09-16T12:00', ['US-F-6D4-EMAIL-DIRECT', 'US-F-6D4-EMAIL-PRIOR'], chain([used('ABC', true, false)]))
allowed('050', '2026-09-16T12:00', chain([used('ABC', true, true), used('EFG', false, true)]))
denied(
  '051',
  '2026-09-16T12:00',
  ['US-F-6D4-EMAIL-DIRECT', 'US-F-6D4-EMAIL-PRIOR'],
  chain([used('ABC', true, true), used('EFG', false, false)]),
)
denied('052', '2026-09-02T12:00', ['US-F-6D5-SMS'], {
  request: { channel: 'sms', medium: 'sms' },
  history: [contact('2026-09-01T10:00', 'conversation', { direction: 'inbound' })],
})
const byText = { channel: 'sms', medium: 'sms' }
const permitted = [
  permission('mob', 'sms', 'direct', { givenAt: moment('2026-09-01T10:00'), from: moment('2026-09-01T10:00') }),
]
allowed('052', '2026-09-02T12:00', { request: byText, consents: permitted })
// The number went quiet for longer than sixty days: whoever has it now agreed to nothing.
denied('052', '2026-11-02T12:00', ['US-F-6D5-SMS'], { request: byText, consents: permitted })
allowed('054', '2026-09-16T12:00', { request: byText, consents: permitted })
denied('054', '2026-09-16T12:00', ['US-F-6E-OPTOUT'], { request: { ...byText, affirmed: [] }, consents: permitted })
// (c) A voicemail knowingly left at a friend's number is a talk with the friend. What (a) and (b) say is nothing an engine hears.
denied('056', '2026-09-02T12:00', ['US-F-6D1-THIRDPARTY'], {
  person: { role: 'other_third_party', id: 'friend' },
  request: { channel: 'third_party_contact' },
})
allowed('056', '2026-09-02T12:00', {})
const calledBack = { request: { direction: 'inbound' } }
said('057', '2026-09-02T10:00', ['debt_collection_purpose', 'from_debt_collector'], calledBack)
said('057', '2026-09-02T10:00', ['from_debt_collector', 'debt_collection_purpose'], {
  ...calledBack,
  debts: debts(null).map((debt) => ({ ...debt, firstCommunicatedAt: moment('2026-08-01T12:00') })),
})
allowed('065', '2026-03-03T12:00', {
  request: { channel: 'letter', medium: 'letter', endpoint: null, purpose: 'required_notice' },
  optOuts: optedOut(null, 'mail'),
})
denied('065', '2026-03-03T12:00', ['HOUSE-OPT-OUT', 'US-F-14H-MEDIUM'], {
  request: { ...byEmail, purpose: 'required_notice' },
  optOuts: optedOut(null, 'mail'),
  consents: [permission('mail', 'email')],
})
denied('070', '2026-11-10T12:00', ['US-F-26-TIMEBARRED'], {
  limitationEndsOn: '2026-11-01',
  request: { purpose: 'litigation', channel: 'letter', medium: 'letter', endpoint: null },
})
allowed('070', '2026-11-10T12:00', {
  limitationEndsOn: '2026-11-01',
  request: { channel: 'letter', medium: 'letter', endpoint: null },
})
allowed('070', '2026-10-10T12:00', {
  limitationEndsOn: '2026-11-01',
  request: { purpose: 'litigation', channel: 'letter', medium: 'letter', endpoint: null },
})
denied('38(c)', '2026-11-10T12:00', ['HOUSE-DISPUTE', 'US-F-38-DISPUTE'], {
  cases: [{ kind: 'dispute', basis: 'in_period', debts: ['D1'], from: moment('2026-11-01T12:00'), until: null }],
})
