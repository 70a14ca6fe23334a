import { day, lawOf } from './law-frame.ts'
import type { ActorKind, Channel, Medium, PersonRole } from './request-model.ts'
import type { Pack, Rule } from './rule-model.ts'

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
    'Say first what for and what answers are used for; later, that a collector speaks',
    {
      kind: 'disclose',
      say: ['debt_collection_purpose'],
      sayLater: ['from_debt_collector'],
      channels: ['call', 'sms', 'email', 'letter', 'field_visit'],
      exceptPurposes: ['location'],
    },
  ),
  regulationF('US-F-18F-ALIAS', '12 CFR 1006.18(f)', 'An assumed name is used always, and leads to one employee', {
    kind: 'duty',
    duty: 'alias',
    terms: { consistent: true, traceable: true },
  }),
  regulationF('US-F-2J-LCM', '12 CFR 1006.2(j)', 'A message of limited content has four parts and no more', {
    kind: 'duty',
    duty: 'limited_content_message',
    terms: {
      required: ['business_name_not_of_collection', 'request_to_reply', 'names_of_persons', 'telephone_numbers'],
      optional: ['salutation', 'date_and_time', 'suggested_reply_times', 'may_speak_to_others'],
    },
  }),
  regulationF('US-F-22B-AMOUNT', '12 CFR 1006.22(b)', 'Only amounts that the agreement or law lets', {
    kind: 'content',
    flags: ['amount_without_authority'],
  }),
  regulationF(
    'US-F-22F-MEDIA',
    '12 CFR 1006.22(f)',
    'No postcards, telling envelopes, employers’ mailboxes or public posts',
    {
      kind: 'endpoint',
      flaw: 'employer_mailbox',
      channels: ['email', 'social_public'],
    },
  ),
  regulationF('US-F-22E-PROPERTY', '12 CFR 1006.22(e)', 'No threat to take property without right or intent', {
    kind: 'content',
    flags: ['repossession_threat_without_right'],
    channels: ['field_visit', 'call', 'letter'],
  }),
  regulationF('US-F-26-TIMEBARRED', '12 CFR 1006.26(b)', 'No suit on a time-barred debt, and no threat of one', {
    kind: 'barred',
    purposes: ['litigation'],
  }),
  regulationF(
    'US-F-34A-VALIDATION',
    '12 CFR 1006.34(a)',
    'Validation information with the first communication, or within five days',
    {
      kind: 'notice',
      notice: 'validation',
      daysAfterInitial: 5,
      // What law requires to be sent may still be: the notice that is late above all.
      purposes: ['collect', 'litigation', 'remedy_notice'],
    },
  ),
  regulationF(
    'US-F-38-DISPUTE',
    '12 CFR 1006.38(c)-(d)',
    'A written dispute in the period stops collection until it is answered',
    {
      kind: 'case',
      cases: ['dispute'],
      bases: ['in_period', 'original_creditor', 'identity'],
      exceptPurposes: ['required_notice'],
      code: 'disputed',
    },
  ),
  regulationF(
    'US-F-38B-OVERSHADOW',
    '12 CFR 1006.38(b)',
    'Nothing that takes away from the right to dispute while its period runs',
    {
      kind: 'period',
      notice: 'validation',
      grade: 'advice',
    },
  ),
]

/** What Regulation F and its neighbours ask beside contact: for the rooms that send, furnish, place, pay and keep. */
const duties: readonly Rule[] = [
  regulationF('US-F-22C-POSTDATED', '12 CFR 1006.22(c)', 'Notice before a post-dated instrument is deposited', {
    kind: 'duty',
    duty: 'postdated_notice',
    terms: { postdatedDaysOver: 5, businessDays: [3, 10] },
  }),
  regulationF(
    'US-F-30A-CREDITREPORT',
    '12 CFR 1006.30(a); comment 30(a)(1)-2',
    'No credit report before a talk, or a letter that did not come back',
    {
      kind: 'duty',
      duty: 'furnishing_wait',
      terms: { waitDays: 14, dayOne: 1 },
    },
  ),
  regulationF(
    'US-F-30B-SALE',
    '12 CFR 1006.30(b)',
    'Paid, settled and discharged debts are not sold, transferred or placed',
    {
      kind: 'duty',
      duty: 'no_transfer',
      terms: { statuses: ['paid', 'settled', 'discharged'] },
    },
  ),
  regulationF('US-F-30C-ALLOC', '12 CFR 1006.30(c)', 'No payment goes to a disputed debt', {
    kind: 'duty',
    duty: 'allocation',
    terms: { disputed: false, directedByConsumer: true },
  }),
  regulationF('US-F-30D-VENUE', '12 CFR 1006.30(d)', 'Where a consumer may be sued', {
    kind: 'duty',
    duty: 'venue',
    terms: { any: ['where_signed', 'where_resident'], realProperty: 'where_located' },
  }),
  regulationF(
    'US-F-34B3-ITEMDATE',
    '12 CFR 1006.34(b)(3); comment 34(b)(3)-1',
    'One of five itemisation dates, used throughout',
    {
      kind: 'duty',
      duty: 'itemisation_date',
      terms: { any: ['last_statement', 'charge_off', 'last_payment', 'transaction', 'judgment'] },
    },
  ),
  regulationF(
    'US-F-34B5-PERIOD',
    '12 CFR 1006.34(b)(5)',
    'The validation period: five business days to arrive, then thirty days',
    {
      kind: 'duty',
      duty: 'validation_period',
      terms: { receiptBusinessDays: 5, periodDays: 30 },
    },
  ),
  regulationF('US-F-34C-FIELDS', '12 CFR 1006.34(c)', 'What a validation notice contains', {
    kind: 'duty',
    duty: 'validation_content',
    terms: {
      items: [
        'debt_collection_purpose',
        'collector_name_and_address',
        'consumer_name_and_address',
        'creditor_at_itemisation_date',
        'account_number',
        'current_creditor',
        'itemisation_date',
        'itemisation_amount',
        'itemisation',
        'current_amount',
        'dispute_statement',
        'original_creditor_statement',
        'assumed_valid_statement',
        'regulator_statement',
        'electronic_dispute_method',
        'response_prompts',
        'both_mailing_addresses',
      ],
    },
  }),
  regulationF('US-F-42-DELIVERY', '12 CFR 1006.42', 'Notices go where they are likely to arrive, and can be kept', {
    kind: 'duty',
    duty: 'delivery',
    terms: { bouncedIsSent: false, optedOutUsable: false, electronicConsent: 'e_sign_101c' },
  }),
  regulationF(
    'US-F-100-RETENTION',
    '12 CFR 1006.100(a)',
    'Records are kept until three years after the last activity',
    {
      kind: 'duty',
      duty: 'retention',
      terms: { records: 'contacts', years: 3, from: 'last_activity' },
    },
  ),
  regulationF('US-F-100B-RECORDINGS', '12 CFR 1006.100(b)', 'A recording is kept for three years from its call', {
    kind: 'duty',
    duty: 'retention',
    terms: { records: 'recordings', years: 3, from: 'call' },
  }),
  regulationF('US-F-104-STATE', '12 CFR 1006.104', 'Stricter law of a state comes on top', {
    kind: 'duty',
    duty: 'combination',
    terms: { wins: 'most_protective' },
  }),
  regulationF('US-V-43-DIRECTDISPUTE', '12 CFR 1022.43(e)-(f)', 'A furnisher investigates a dispute sent to it', {
    kind: 'duty',
    duty: 'furnisher_dispute',
    terms: { investigationDays: 30, extendedDays: 45, frivolousNoticeBusinessDays: 5 },
    from: day('2010-07-01'),
  }),
  regulationF('US-FCRA-605-7Y', '15 U.S.C. 1681c(a)(4)-(5)', 'Adverse items are reported for seven years', {
    kind: 'duty',
    duty: 'reporting_limit',
    terms: { yearsMax: 7, startsDaysAfterDelinquency: 180, bankruptcyYears: 10 },
    force: 'shadow',
    evidence: 'general_knowledge',
  }),
]

export const us: Pack = {
  id: 'US',
  title: 'United States: Regulation F',
  jurisdictions: ['US'],
  checkedOn: day('2026-11-25'),
  zones,
  actors: collectors,
  exceptDebtKinds: ['commercial'],
  rules: [...contact, ...duties],
}

/** New York City, beside Regulation F. Its number is known from secondary sources: it is the stricter choice. */
export const usNewYorkCity: Pack = {
  id: 'US-NY-NYC',
  title: 'New York City: rules of the consumer protection department',
  jurisdictions: ['US-NY-NYC'],
  checkedOn: day('2026-11-25'),
  zones: ['America/New_York'],
  exceptDebtKinds: ['commercial'],
  rules: [
    regulationF(
      'US-NYC-DCWP-3IN7',
      '6 RCNY 5-77(b) (section number general knowledge)',
      'At most three contacts in seven days, per account',
      {
        kind: 'frequency',
        max: 3,
        days: 7,
        scope: { by: 'collector', debt: true },
        media: ['call', 'ringless_voicemail', 'sms', 'email', 'letter'],
        counts: 'attempts',
        from: day('2026-09-01'),
        evidence: 'secondary',
        grade: 'presumption',
        overrides: ['required_by_applicable_law', 'response_to_consumer_information_request'],
      },
    ),
  ],
}

/** Massachusetts, beside Regulation F. The number was not seen in any source: it runs in shadow. */
export const usMassachusetts: Pack = {
  id: 'US-MA',
  title: 'Massachusetts: rules of the division of banks and the attorney general',
  jurisdictions: ['US-MA'],
  checkedOn: day('2026-11-25'),
  zones: ['America/New_York'],
  exceptDebtKinds: ['commercial'],
  rules: [
    regulationF('US-MA-2IN7', '209 CMR 18.14; 940 CMR 7.04', 'At most two calls in seven days, per debt', {
      kind: 'frequency',
      max: 2,
      days: 7,
      scope: { by: 'collector', debt: true },
      media: calls,
      counts: 'attempts',
      from: day('2012-01-01'),
      force: 'shadow',
      evidence: 'general_knowledge',
    }),
  ],
}
