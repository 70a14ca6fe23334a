import type { ActorKind, Channel, Medium, PersonRole } from './request-model.ts'
import { day, lawOf, type Pack, type Rule } from './rule-model.ts'

const regulationF = lawOf({ from: day('2021-11-30'), grade: 'bar', force: 'enforced', evidence: 'primary_text' })

const collectors: readonly ActorKind[] = [
  'third_party_collector',
  'debt_buyer_as_collector',
  'creditor_using_other_name',
]
const calls: readonly Medium[] = ['call', 'ringless_voicemail']
/** 12 CFR 1006.6(a): persons who are the consumer. */
const consumers: readonly PersonRole[] = [
  'borrower',
  'co_borrower',
  'guarantor',
  'spouse',
  'parent_of_minor',
  'guardian',
  'executor',
  'successor',
]
const electronic: readonly Channel[] = ['sms', 'email', 'social_private_message']
/** Comment 14(b)(2)(ii)-2: reasons that may rebut a presumed violation; a deadline the collector made is none. */
const rebuttals = [
  'required_by_applicable_law',
  'directly_related_to_active_litigation',
  'response_to_consumer_information_request',
  'avoid_demonstrable_negative_effect_outside_collector_control_and_time_of_essence',
]
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
]

const contact: readonly Rule[] = [
  regulationF(
    'US-F-SCOPE',
    '12 CFR 1006.2(h),(i)',
    'Binds collectors of consumer debt, not a lender’s own staff in its name',
    {
      kind: 'duty',
      duty: 'scope',
      terms: { actors: collectors },
    },
  ),
  regulationF('US-F-PERSON', '12 CFR 1006.6(a)', 'Who stands for the consumer', {
    kind: 'duty',
    duty: 'persons',
    terms: { roles: consumers },
  }),
  regulationF('US-F-6B1I-WINDOW', '12 CFR 1006.6(b)(1)(i)', 'Not before eight in the morning, nor from nine at night', {
    kind: 'window',
    allow: [['08:00', '21:00']],
    consent: 'actor',
    replyOnce: true,
    channels: [
      'call',
      'ringless_voicemail',
      'sms',
      'email',
      'field_visit',
      'workplace_contact',
      'social_private_message',
    ],
  }),
  regulationF('US-F-6B1I-TZCONFLICT', 'Comment 6(b)(1)(i)-2', 'Where the place is unclear, in every zone it may be', {
    kind: 'window',
    allow: [['08:00', '21:00']],
    consent: 'actor',
    replyOnce: true,
    channels: ['call', 'ringless_voicemail', 'sms', 'email'],
  }),
  regulationF('US-F-6B1I-SENDTIME', 'Comment 6(b)(1)(i)-1', 'An electronic message is made when it is sent', {
    kind: 'window',
    allow: [['08:00', '21:00']],
    consent: 'actor',
    replyOnce: true,
    channels: electronic,
  }),
  regulationF(
    'US-F-6B1-KNOWN-TIME',
    '12 CFR 1006.6(b)(1)(i); comment 6(b)(1)-1',
    'Not at times the consumer, or the lender’s file, calls inconvenient',
    {
      kind: 'inconvenient',
      what: 'time',
      replyOnce: true,
    },
  ),
  regulationF(
    'US-F-6B1-KNOWN-PLACE',
    '12 CFR 1006.6(b)(1)(ii); comment 6(b)(1)(ii)-1',
    'Not by means tied to a place the consumer calls inconvenient',
    {
      kind: 'inconvenient',
      what: 'place',
      replyOnce: true,
      channels: ['letter', 'call', 'ringless_voicemail', 'field_visit', 'workplace_contact'],
    },
  ),
  regulationF('US-F-6B1-REPLYONCE', 'Comment 6(b)(1)-2', 'One answer in the same medium while the barred time lasts', {
    kind: 'duty',
    duty: 'reply',
    terms: { answers: 'one', sameMedium: true },
  }),
  regulationF('US-F-6B2-ATTORNEY', '12 CFR 1006.6(b)(2)', 'Not to a consumer represented by a lawyer on this debt', {
    kind: 'attorney',
  }),
  regulationF('US-F-6B3-WORKPLACE', '12 CFR 1006.6(b)(3)', 'Not at work where the employer prohibits it', {
    kind: 'workplace',
    consent: 'actor',
  }),
  regulationF(
    'US-F-6B4-CONSENT',
    '12 CFR 1006.6(b)(4); comments 6(b)(4)(i)-1,-2',
    'Consent is given to this collector, outside a contact that was barred',
    {
      kind: 'duty',
      duty: 'consent',
      terms: { givenTo: 'this_collector' },
    },
  ),
  regulationF('US-F-6C-CEASE', '12 CFR 1006.6(c)', 'Nothing more once the consumer writes to stop or refuses to pay', {
    kind: 'case',
    cases: ['cease', 'refusal_to_pay'],
    exceptPurposes: ['efforts_terminated_notice', 'remedy_notice'],
    code: 'cease_requested',
  }),
  regulationF('US-F-6D1-THIRDPARTY', '12 CFR 1006.6(d)(1)-(2)', 'Nobody else is told of the debt', {
    kind: 'recipients',
    allowed: [...consumers, 'attorney', 'reporting_agency', 'creditor'],
    location: 'always',
    consent: 'actor',
  }),
  regulationF(
    'US-F-6D4-EMAIL-CREDITOR',
    '12 CFR 1006.6(d)(4)(ii)',
    'A mailbox from the lender, after its notice and 35 days to opt out',
    {
      kind: 'address',
      medium: 'email',
      speaksOf: 'creditor_notice',
      optOutDays: 35,
      code: 'email_notice_missing',
    },
  ),
  regulationF(
    'US-F-6D4-EMAIL-DIRECT',
    '12 CFR 1006.6(d)(4)(i)',
    'E-mail to a mailbox the consumer used with us or agreed to',
    {
      kind: 'address',
      medium: 'email',
      optOutDays: 35,
      code: 'email_not_permitted',
    },
  ),
  regulationF(
    'US-F-6D4-EMAIL-PRIOR',
    '12 CFR 1006.6(d)(4)(iii); comment 6(d)(4)(iii)-2',
    'A mailbox from the collector right before, who used it',
    {
      kind: 'address',
      medium: 'email',
      speaksOf: 'prior_collector',
      optOutDays: 35,
      code: 'email_chain_broken',
    },
  ),
  regulationF(
    'US-F-6D5-SMS',
    '12 CFR 1006.6(d)(5)',
    'Texts to a number the consumer texted from or agreed to, checked within 60 days',
    {
      kind: 'address',
      medium: 'sms',
      freshDays: 60,
      code: 'sms_not_permitted',
    },
  ),
  regulationF(
    'US-F-6D3-KNOWNBAD',
    '12 CFR 1006.6(d)(3)(ii); comment 6(d)(3)(ii)-1',
    'Not by an address known to have told somebody else',
    {
      kind: 'endpoint',
      flaw: 'disclosed',
      channels: ['email', 'sms'],
    },
  ),
  regulationF('US-F-6E-OPTOUT', '12 CFR 1006.6(e)', 'Every electronic message says how to stop them', {
    kind: 'affirm',
    all: ['opt_out_line'],
    channels: electronic,
  }),
  regulationF(
    'US-F-10B-LOCATION',
    '12 CFR 1006.10(a)-(b)',
    'Asking where somebody is: own name, purpose, no word of a debt',
    {
      kind: 'disclose',
      say: ['collector_name', 'location_purpose', 'no_mention_of_debt'],
      purposes: ['location'],
      channels: ['third_party_contact'],
    },
  ),
  regulationF('US-F-10C-ONCE', '12 CFR 1006.10(c)', 'A third party is asked once', {
    kind: 'frequency',
    max: 1,
    days: null,
    scope: { by: 'collector', person: true },
    media: ['call', 'sms', 'email', 'letter', 'field_visit'],
    counts: 'communications',
    purpose: 'location',
    channels: ['third_party_contact'],
    overrides: ['requested_by_that_person', 'earlier_answer_wrong_or_incomplete'],
    grade: 'presumption',
  }),
  regulationF(
    'US-F-14A-CUMULATIVE',
    '12 CFR 1006.14(a); comments 14(a)-1,-2',
    'Many contacts by all means together may harass',
    {
      kind: 'pattern',
      patterns: [
        { of: 'messages', over: 3, days: 1 },
        { of: 'contacts', over: 10, days: 7 },
      ],
      grade: 'advice',
    },
  ),
  regulationF(
    'US-F-14B2A-7IN7',
    '12 CFR 1006.14(b)(2)(i)(A)',
    'At most seven calls in seven days, per person and debt',
    {
      kind: 'frequency',
      max: 7,
      days: 7,
      scope: { by: 'collector', person: true, debt: true },
      media: calls,
      counts: 'attempts',
      consentDays: 7,
      grade: 'presumption',
      overrides: rebuttals,
    },
  ),
  regulationF('US-F-14B2B-COOL7', '12 CFR 1006.14(b)(2)(i)(B)', 'No call for seven days after a talk about the debt', {
    kind: 'cooling',
    days: 7,
    scope: { by: 'collector', person: true, debt: true },
    media: calls,
    consentDays: 7,
    grade: 'presumption',
    overrides: rebuttals,
  }),
  regulationF(
    'US-F-14B3I-CONSENT7',
    '12 CFR 1006.14(b)(3)(i); comment 14(b)(3)(i)-2',
    'Consent to calls lasts seven days at most',
    {
      kind: 'duty',
      duty: 'call_consent',
      terms: { daysMax: 7, dayOne: 1 },
    },
  ),
  regulationF(
    'US-F-14B3II-UNCONNECTED',
    '12 CFR 1006.14(b)(3)(ii); comment 14(b)(3)(ii)-1',
    'Busy and out of service do not count',
    {
      kind: 'duty',
      duty: 'uncounted_calls',
      terms: { dispositions: ['busy', 'not_in_service'] },
    },
  ),
  regulationF(
    'US-F-14B4-PARTICULARDEBT',
    '12 CFR 1006.14(b)(4)',
    'Each debt counts apart; student loans of one account as one',
    {
      kind: 'duty',
      duty: 'counted_debt',
      terms: { oneCounter: 'student_loans_of_a_servicing_account' },
    },
  ),
  regulationF('US-F-14-REBUT-CONC', 'Comment 14(b)(2)(i)-2', 'Calls close together speak against the collector', {
    kind: 'pattern',
    patterns: [
      { of: 'unanswered', over: 1, minutes: 5, endpoint: true },
      { of: 'voicemails', over: 1, minutes: 5 },
      { of: 'calls', from: 6, days: 1 },
    ],
    grade: 'advice',
  }),
  regulationF('US-F-14-REBUT-VIOL', 'Comment 14(b)(2)(ii)-2', 'Reasons that may excuse one call too many', {
    kind: 'duty',
    duty: 'rebuttals',
    terms: { reasons: rebuttals },
  }),
  regulationF('US-F-14G-IDENTITY', '12 CFR 1006.14(g)', 'Say who is calling', {
    kind: 'disclose',
    say: ['caller_identity'],
    channels: ['call'],
    exceptPurposes: ['location'],
  }),
  regulationF('US-F-14H-MEDIUM', '12 CFR 1006.14(h)', 'Not by a medium or address anybody asked us not to use', {
    kind: 'opt_out',
    to: 'actor',
    confirmOnce: true,
    replyOnce: true,
  }),
  regulationF('US-F-14CDEF-ABUSE', '12 CFR 1006.14(c)-(f)', 'No threats, obscenity or public lists', {
    kind: 'content',
    flags: [
      'threat_violence_or_criminal_means',
      'obscene_profane',
      'publish_debtor_list',
      'advertise_debt_for_sale_to_coerce',
    ],
  }),
  regulationF('US-F-18B-FALSE', '12 CFR 1006.18(b)-(d)', 'Nothing false or misleading', {
    kind: 'content',
    flags: [
      'false_government_affiliation_badge_uniform',
      'false_attorney',
      'false_crime_accusation',
      'false_amount_or_status',
      'arrest_or_seizure_threat_not_lawful_or_not_intended',
      'threat_action_not_legal_or_not_intended',
      'false_credit_information_incl_omitting_disputed',
      'simulated_court_document',
      'false_business_name',
    ],
  }),
  regulationF(
    'US-F-18E-MINIMIRANDA',
    '12 CFR 1006.18(e)',
    'Say it is to collect a debt and what answers are used for; later, that a collector speaks',
    {
      kind: 'disclose',
      say: ['debt_collection_purpose'],
      when: 'initial',
      channels: ['call', 'sms', 'email', 'letter', 'field_visit'],
      exceptPurposes: ['location'],
    },
  ),
]

export const us: Pack = {
  id: 'US',
  title: 'Regulation F',
  jurisdictions: ['US'],
  checkedOn: day('2026-11-25'),
  zones,
  actors: collectors,
  exceptDebtKinds: ['commercial'],
  rules: contact,
}
