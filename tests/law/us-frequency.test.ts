import {
  allowed,
  byEmail,
  callsAgreed,
  contact,
  denied,
  moment,
  optedOut,
  permission,
  seven,
  unwarned,
  warned,
} from './us-case.ts'

const case1 = seven('04', ['01', '02', '03', '04', '05', '06', '07'])
denied('001', '2026-04-07T15:00', ['US-F-14B2A-7IN7'], { history: case1 })
allowed('001', '2026-04-08T12:00', { history: case1 })
const toLocate = { person: 'T1', purpose: 'location' }
const thirdParty = { role: 'other_third_party', id: 'T1' }
const case3 = seven('10', ['06', '07', '08', '09', '10', '11', '12'], toLocate)
const locating = {
  history: case3,
  person: thirdParty,
  request: { purpose: 'location', channel: 'third_party_contact' },
}
denied('003', '2026-10-12T16:00', ['US-F-14B2A-7IN7'], locating)
allowed('003', '2026-10-13T12:00', locating)
const case4 = [
  contact('2026-04-01T12:00', 'limited_content_message'),
  ...['09', '10', '11', '13', '15'].map((x) => contact(`2026-04-03T${x}:00`, 'no_answer')),
]
warned('004', '2026-04-03T17:00', 'US-F-14-REBUT-CONC', { history: case4 })
unwarned('004', '2026-04-07T17:00', { history: seven('04', ['01', '02', '03', '04', '05', '06']) })
const case8 = [contact('2026-08-11T12:00', 'no_answer'), contact('2026-08-14T12:00', 'conversation')]
denied('008', '2026-08-20T12:00', ['US-F-14B2B-COOL7'], { history: case8 })
allowed('008', '2026-08-21T09:00', { history: case8 })
const case9 = ['01T12', '02T10', '02T15', '03T10', '03T15', '06T10', '06T15'].map((x) =>
  contact(`2026-04-${x}:00`, 'no_answer', { debts: ['MORTGAGE'] }),
)
warned('009', '2026-04-07T12:00', 'US-F-14B2A-7IN7', {
  history: case9,
  request: { debts: ['MORTGAGE'], override: { code: 'required_by_applicable_law', evidence: 'e' } },
})
denied('009', '2026-04-07T12:00', ['US-F-14B2A-7IN7'], { history: case9, request: { debts: ['MORTGAGE'] } })
warned('010', '2026-08-18T12:00', 'US-F-14B2B-COOL7', {
  history: case8,
  request: { override: { code: 'directly_related_to_active_litigation', evidence: 'e' } },
})
denied('010', '2026-08-18T12:00', ['US-F-14B2B-COOL7'], { history: case8 })
warned('011', '2026-08-17T12:00', 'US-F-14B2B-COOL7', {
  history: case8,
  request: { override: { code: 'response_to_consumer_information_request', evidence: 'e' } },
})
denied('011', '2026-08-17T12:00', ['US-F-14B2B-COOL7'], { history: case8 })
warned('013', '2026-08-17T12:00', 'US-F-14B2B-COOL7', {
  history: case8,
  request: {
    override: {
      code: 'avoid_demonstrable_negative_effect_outside_collector_control_and_time_of_essence',
      evidence: 'e',
    },
  },
})
denied('013', '2026-08-17T12:00', ['US-F-14B2B-COOL7'], { history: case8 })
denied('014', '2026-08-17T12:00', ['US-F-14B2B-COOL7'], {
  history: case8,
  request: { override: { code: 'collector_discount', evidence: 'e' } },
})
const case15 = {
  history: [contact('2026-04-03T12:00', 'conversation')],
  consents: [callsAgreed('2026-04-03T12:00', '2026-04-06T00:00', '2026-04-07T00:00')],
}
allowed('015', '2026-04-06T12:00', case15)
denied('015', '2026-04-05T12:00', ['US-F-14B2B-COOL7'], case15)
const case16 = {
  history: [contact('2026-04-03T12:00', 'conversation'), contact('2026-04-06T12:00', 'conversation')],
  consents: [callsAgreed('2026-04-03T12:00', '2026-04-03T12:00')],
}
denied('016', '2026-04-08T12:00', ['US-F-14B2B-COOL7'], case16)
allowed('016', '2026-04-13T12:00', case16)
const case17 = {
  history: [
    ...seven('06', ['01', '02', '03']),
    ...['08T10', '08T14', '08T17', '09T10', '09T14', '09T17', '10T10', '10T14'].map((x) =>
      contact(`2026-06-${x}:00`, 'no_answer'),
    ),
  ],
  consents: [callsAgreed('2026-06-04T10:00', '2026-06-04T10:00')],
}
allowed('017', '2026-06-10T18:00', case17)
allowed('017', '2026-06-11T12:00', case17)
// From the eleventh on they count again: the eighth is one too many.
denied('017', '2026-06-17T15:00', ['US-F-14B2A-7IN7'], {
  ...case17,
  history: [...case17.history, ...seven('06', ['11', '12', '13', '14', '15', '16', '17'])],
})
const six = seven('04', ['01', '02', '03', '04', '05', '06'])
const written = ['sms', 'email'].map((medium) => contact('2026-04-06T14:00', 'sent', { medium }))
const ringless = contact('2026-04-06T15:00', 'voicemail', { medium: 'ringless_voicemail' })
allowed('019', '2026-04-07T15:00', { history: [...six, ...written] })
denied('019', '2026-04-07T15:00', ['US-F-14B2A-7IN7'], { history: [...six, ringless] })
const case20 = ['D1', 'cardA', 'cardB'].flatMap((x) =>
  seven('04', ['01', '02', '03', '04', '05', '06', '07'], { debts: [], allocatedDebt: x }),
)
for (const x of ['D1', 'cardA', 'cardB'])
  denied('020', '2026-04-07T18:00', ['US-F-14B2A-7IN7'], { history: case20, request: { debts: [x] } })
for (const x of ['D1', 'cardA', 'cardB'])
  allowed('020', '2026-04-08T18:00', { history: case20, request: { debts: [x] } })
const case22 = [contact('2026-11-09T12:00', 'conversation', { debts: ['medical'] })]
allowed('022', '2026-11-10T12:00', { history: case22, request: { debts: ['card'] } })
denied('022', '2026-11-10T12:00', ['US-F-14B2B-COOL7'], { history: case22, request: { debts: ['medical'] } })
allowed('022', '2026-11-16T12:00', { history: case22, request: { debts: ['medical'] } })
const case24 = [contact('2026-11-12T12:00', 'conversation', { debts: [], allocatedDebt: 'medical' })]
allowed('024', '2026-11-13T12:00', { history: case24, request: { debts: ['card'] } })
denied('024', '2026-11-13T12:00', ['US-F-14B2B-COOL7'], { history: case24, request: { debts: ['medical'] } })
const studentLoans = ['S1', 'S2'].map((id) => ({
  id,
  kind: 'student_loan',
  status: 'open',
  countedWith: ['S1', 'S2', 'S3'],
  pastDueSince: null,
  limitationEndsOn: null,
  firstCommunicatedAt: null,
}))
denied('026', '2026-04-07T15:00', ['US-F-14B2A-7IN7'], {
  debts: studentLoans,
  request: { debts: ['S2'] },
  history: seven('04', ['01', '02', '03', '04', '05', '06', '07'], { debts: ['S1'] }),
})
allowed('026', '2026-04-08T15:00', {
  debts: studentLoans,
  request: { debts: ['S2'] },
  history: seven('04', ['01', '02', '03', '04', '05', '06', '07'], { debts: ['S1'] }),
})
denied('026', '2026-04-08T15:00', ['US-F-14B2B-COOL7'], {
  debts: studentLoans,
  request: { debts: ['S2'] },
  history: [contact('2026-04-03T12:00', 'conversation', { debts: ['S1'] })],
})
// The law has no number for texts: it weighs them, and a rule of the house refuses the fourth of a day.
const texting = (hours: readonly string[]) => ({
  request: { channel: 'sms', medium: 'sms' },
  consents: [
    permission('mob', 'sms', 'direct', { givenAt: moment('2026-03-20T12:00'), from: moment('2026-03-20T12:00') }),
  ],
  history: hours.map((x) => contact(`2026-04-01T${x}:00`, 'sent', { medium: 'sms' })),
})
denied('027', '2026-04-01T16:00', ['HOUSE-MESSAGES'], texting(['10', '11', '12', '13']))
allowed('027', '2026-04-01T16:00', texting(['10', '12']))
denied('029', '2026-04-02T12:00', ['US-F-14CDEF-ABUSE'], { request: { contentFlags: ['obscene_profane'] } })
allowed('029', '2026-04-02T12:00', { request: { contentFlags: [] } })
denied('030', '2026-05-05T12:00', ['HOUSE-OPT-OUT', 'US-F-14H-MEDIUM'], { optOuts: optedOut(['call']) })
allowed('030', '2026-05-05T12:00', {
  optOuts: optedOut(['call']),
  request: { channel: 'letter', medium: 'letter', endpoint: null },
})
denied('031', '2026-05-05T12:00', ['HOUSE-OPT-OUT', 'US-F-14H-MEDIUM'], {
  optOuts: optedOut(null, 'mail'),
  request: { ...byEmail, debts: ['card'] },
  consents: [permission('mail', 'email')],
})
allowed('031', '2026-05-05T12:00', {
  optOuts: optedOut(null, 'another'),
  request: { ...byEmail, debts: ['card'] },
  consents: [permission('mail', 'email')],
})
denied('032', '2026-05-05T12:00', ['HOUSE-OPT-OUT', 'US-F-14H-MEDIUM'], {
  optOuts: optedOut(['letter']),
  request: { channel: 'letter', medium: 'letter', endpoint: null },
})
allowed('032', '2026-05-05T12:00', {
  optOuts: optedOut(['letter']),
  request: { channel: 'letter', medium: 'letter', endpoint: null, purpose: 'required_notice' },
})
