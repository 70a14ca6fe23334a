import {
  byEmail,
  type Changes,
  callsAgreed,
  contact,
  moment,
  NEW_YORK,
  optedOut,
  permission,
  probe,
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
probe('033', '2026-10-06T10:00', 'deny', case33)
probe('033', '2026-10-07T10:00', 'allow', case33)
probe('033', '2027-01-05T10:00', 'allow', case33)
const case34 = {
  inconveniences: [
    inconvenience({ days: [1, 2, 3, 4, 5], hours: ['15:00', '17:00'] }),
    inconvenience({ days: [6, 7] }),
  ],
  request: byEmail,
  consents: [permission('mail', 'email')],
}
probe('034', '2026-09-16T15:30', 'deny', case34)
probe('034', '2026-09-16T14:30', 'allow', case34)
probe('034', '2026-09-19T11:00', 'deny', case34)
const inbound = (at: string) => contact(at, 'delivered', { direction: 'inbound', medium: 'email', endpoint: 'mail' })
const case37 = { ...case34, history: [inbound('2026-09-16T15:30')] }
probe('037', '2026-09-16T15:45', 'allow', { ...case37, request: { ...byEmail, reply: true } })
probe('037', '2026-09-16T16:00', 'deny', {
  ...case37,
  history: [inbound('2026-09-16T15:30'), contact('2026-09-16T15:45', 'sent', { medium: 'email', endpoint: 'mail' })],
  request: { ...byEmail, reply: true },
})
probe('037', '2026-09-16T15:50', 'deny', { ...case37, request: { reply: true } })
const land = { id: 'land', kind: 'landline', placeBound: true, workplace: false }
probe('038', '2026-09-15T12:00', 'allow', {
  inconveniences: [inconvenience({ endpoints: ['land'] })],
  request: { direction: 'inbound', endpoint: land },
})
probe('038', '2026-09-23T12:00', 'deny', {
  inconveniences: [inconvenience({ endpoints: ['land'] })],
  request: { endpoint: land },
})
probe('039', '2026-09-18T12:05', 'allow', {
  inconveniences: [inconvenience({ days: [5] })],
  request: { direction: 'inbound', channel: 'web_app', medium: 'web_app' },
})
probe('039', '2026-09-18T14:00', 'deny', {
  inconveniences: [inconvenience({ days: [5] })],
  request: byEmail,
  consents: [permission('mail', 'email')],
})
probe('040', '2026-09-18T20:31', 'allow', {
  inconveniences: [inconvenience({ days: [5] })],
  request: { ...byEmail, reply: true },
  consents: [permission('mail', 'email')],
  history: [inbound('2026-09-18T20:30')],
})
probe('041', '2026-09-16T20:55', 'allow', { request: byEmail, consents: [permission('mail', 'email')] })
probe('041', '2026-09-16T21:05', 'deny', { request: byEmail, consents: [permission('mail', 'email')] })
for (const [at, outcome] of [
  ['09:30', 'deny'],
  ['10:30', 'allow'],
  ['21:10', 'deny'],
] as const)
  probe('043', `2026-09-16T${at}`, outcome, { zones: [NEW_YORK, 'America/Denver'] })
const represented = { attorneys: [{ debts: ['D1'], from: moment('2026-09-01T10:00'), until: null }] }
probe('044', '2026-09-10T12:00', 'allow', { person: represented, request: { direction: 'inbound' } })
probe('044', '2026-09-21T12:00', 'deny', { person: represented })
probe('045', '2026-09-02T12:00', 'deny', {
  person: { employerProhibits: true },
  request: { endpoint: { id: 'w', kind: 'landline', placeBound: true, workplace: true } },
})
probe('046', '2026-08-02T21:30', 'deny', {
  consents: [{ ...callsAgreed('2026-08-01T10:00', '2026-08-01T10:00'), covers: 'time', receiver: 'L' }],
})
const chain = (links: readonly unknown[]) => ({
  request: byEmail,
  consents: [permission('mail', 'email', 'prior_collector', { receiver: 'ABC', chain: links })],
})
const used = (collector: string, obtained: boolean, wasUsed: boolean) => ({ collector, obtained, used: wasUsed })
probe('049', '2026-09-16T12:00', 'allow', chain([used('ABC', true, true)]))
probe('050', '2026-09-16T12:00', 'allow', chain([used('ABC', true, true), used('EFG', false, true)]))
probe('051', '2026-09-16T12:00', 'deny', chain([used('ABC', true, true), used('EFG', false, false)]))
probe('052', '2026-09-02T12:00', 'deny', {
  request: { channel: 'sms', medium: 'sms' },
  history: [contact('2026-09-01T10:00', 'conversation', { direction: 'inbound' })],
})
const byText = { channel: 'sms', medium: 'sms' },
  permitted = [
    permission('mob', 'sms', 'direct', { givenAt: moment('2026-09-01T10:00'), from: moment('2026-09-01T10:00') }),
  ]
probe('054', '2026-09-16T12:00', 'allow', { request: byText, consents: permitted })
probe('054', '2026-09-16T12:00', 'deny', { request: { ...byText, affirmed: [] }, consents: permitted })
probe('065', '2026-03-03T12:00', 'deny', {
  request: { ...byEmail, purpose: 'required_notice' },
  optOuts: optedOut(null, 'mail'),
  consents: [permission('mail', 'email')],
})
probe('070', '2026-11-10T12:00', 'deny', {
  limitationEndsOn: '2026-11-01',
  request: { purpose: 'litigation', channel: 'letter', medium: 'letter', endpoint: null },
})
probe('38(c)', '2026-11-10T12:00', 'deny', {
  cases: [{ kind: 'dispute', basis: 'in_period', debts: ['D1'], from: moment('2026-11-01T12:00'), until: null }],
})
