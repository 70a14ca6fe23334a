import { byEmail, callsAgreed, contact, optedOut, permission, probe, seven } from './us-case.ts'

const case1 = seven('04', ['01', '02', '03', '04', '05', '06', '07'])
probe('001', '2026-04-07T15:00', 'deny', { history: case1 })
probe('001', '2026-04-08T12:00', 'allow', { history: case1 })
const T = { person: 'T1', purpose: 'location' }
const thirdParty = { role: 'other_third_party', id: 'T1' }
const case3 = seven('10', ['06', '07', '08', '09', '10', '11', '12'], T)
for (const [at, outcome] of [
  ['2026-10-12T16:00', 'deny'],
  ['2026-10-13T12:00', 'allow'],
] as const)
  probe('003', at, outcome, {
    history: case3,
    person: thirdParty,
    request: { purpose: 'location', channel: 'third_party_contact' },
  })
const case4 = [
  contact('2026-04-01T12:00', 'limited_content_message'),
  ...['09', '10', '11', '13', '15'].map((x) => contact(`2026-04-03T${x}:00`, 'no_answer')),
]
probe('004', '2026-04-03T17:00', 'warn', { history: case4 })
const case8 = [contact('2026-08-11T12:00', 'no_answer'), contact('2026-08-14T12:00', 'conversation')]
probe('008', '2026-08-20T12:00', 'deny', { history: case8 })
probe('008', '2026-08-21T09:00', 'allow', { history: case8 })
const case9 = ['01T12', '02T10', '02T15', '03T10', '03T15', '06T10', '06T15'].map((x) =>
  contact(`2026-04-${x}:00`, 'no_answer', { debts: ['MORTGAGE'] }),
)
probe('009', '2026-04-07T12:00', 'warn', {
  history: case9,
  request: { debts: ['MORTGAGE'], override: { code: 'required_by_applicable_law', evidence: 'e' } },
})
probe('009', '2026-04-07T12:00', 'deny', { history: case9, request: { debts: ['MORTGAGE'] } })
probe('010', '2026-08-18T12:00', 'warn', {
  history: case8,
  request: { override: { code: 'directly_related_to_active_litigation', evidence: 'e' } },
})
probe('011', '2026-08-17T12:00', 'warn', {
  history: case8,
  request: { override: { code: 'response_to_consumer_information_request', evidence: 'e' } },
})
probe('013', '2026-08-17T12:00', 'warn', {
  history: case8,
  request: {
    override: {
      code: 'avoid_demonstrable_negative_effect_outside_collector_control_and_time_of_essence',
      evidence: 'e',
    },
  },
})
probe('014', '2026-08-17T12:00', 'deny', {
  history: case8,
  request: { override: { code: 'collector_discount', evidence: 'e' } },
})
const case15 = {
  history: [contact('2026-04-03T12:00', 'conversation')],
  consents: [callsAgreed('2026-04-03T12:00', '2026-04-06T00:00', '2026-04-07T00:00')],
}
probe('015', '2026-04-06T12:00', 'allow', case15)
probe('015', '2026-04-05T12:00', 'deny', case15)
const case16 = {
  history: [contact('2026-04-03T12:00', 'conversation'), contact('2026-04-06T12:00', 'conversation')],
  consents: [callsAgreed('2026-04-03T12:00', '2026-04-03T12:00')],
}
probe('016', '2026-04-08T12:00', 'deny', case16)
probe('016', '2026-04-13T12:00', 'allow', case16)
const case17 = {
  history: [
    ...seven('06', ['01', '02', '03']),
    ...['08T10', '08T14', '08T17', '09T10', '09T14', '09T17', '10T10', '10T14'].map((x) =>
      contact(`2026-06-${x}:00`, 'no_answer'),
    ),
  ],
  consents: [callsAgreed('2026-06-04T10:00', '2026-06-04T10:00')],
}
probe('017', '2026-06-10T18:00', 'allow', case17)
probe('017', '2026-06-11T12:00', 'allow', case17)
const case20 = ['D1', 'cardA', 'cardB'].flatMap((x) =>
  seven('04', ['01', '02', '03', '04', '05', '06', '07'], { debts: [], allocatedDebt: x }),
)
for (const x of ['D1', 'cardA', 'cardB'])
  probe('020', '2026-04-07T18:00', 'deny', { history: case20, request: { debts: [x] } })
const case22 = [contact('2026-11-09T12:00', 'conversation', { debts: ['medical'] })]
probe('022', '2026-11-10T12:00', 'allow', { history: case22, request: { debts: ['card'] } })
probe('022', '2026-11-10T12:00', 'deny', { history: case22, request: { debts: ['medical'] } })
probe('022', '2026-11-16T12:00', 'allow', { history: case22, request: { debts: ['medical'] } })
const case24 = [contact('2026-11-12T12:00', 'conversation', { debts: [], allocatedDebt: 'medical' })]
probe('024', '2026-11-13T12:00', 'allow', { history: case24, request: { debts: ['card'] } })
probe('024', '2026-11-13T12:00', 'deny', { history: case24, request: { debts: ['medical'] } })
const studentLoans = ['S1', 'S2'].map((id) => ({
  id,
  kind: 'student_loan',
  status: 'open',
  countedWith: ['S1', 'S2', 'S3'],
  pastDueSince: null,
  limitationEndsOn: null,
  firstCommunicatedAt: null,
}))
probe('026', '2026-04-07T15:00', 'deny', {
  debts: studentLoans,
  request: { debts: ['S2'] },
  history: seven('04', ['01', '02', '03', '04', '05', '06', '07'], { debts: ['S1'] }),
})
probe('027', '2026-04-01T16:00', 'deny', {
  request: { channel: 'sms', medium: 'sms' },
  consents: [permission('mob', 'sms')],
  history: ['10', '11', '12', '13'].map((x) => contact(`2026-04-01T${x}:00`, 'sent', { medium: 'sms' })),
})
probe('029', '2026-04-02T12:00', 'deny', { request: { contentFlags: ['obscene_profane'] } })
probe('030', '2026-05-05T12:00', 'deny', { optOuts: optedOut(['call']) })
probe('030', '2026-05-05T12:00', 'allow', {
  optOuts: optedOut(['call']),
  request: { channel: 'letter', medium: 'letter', endpoint: null },
})
probe('031', '2026-05-05T12:00', 'deny', {
  optOuts: optedOut(null, 'mail'),
  request: { ...byEmail, debts: ['card'] },
  consents: [permission('mail', 'email')],
})
probe('032', '2026-05-05T12:00', 'allow', {
  optOuts: optedOut(['letter']),
  request: { channel: 'letter', medium: 'letter', endpoint: null, purpose: 'required_notice' },
})
