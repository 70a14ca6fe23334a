import fc from 'fast-check'
import { type ContactFact, type ContactFacts, purposes } from '../../src/compliance/index.ts'
import { dispositions, personStatuses, treatments } from '../../src/compliance/model.ts'
import { media } from '../../src/compliance/request-model.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'

/*
 * Contacts of every sort in every place there is a pack for, with whatever may be known of them. Days around the change to
 * winter time in New York, and around the day on which India's directions begin to bind; holidays among the latter.
 */
const minute = 60_000
const spans = [Date.parse('2026-10-20T00:00:00Z'), Date.parse('2026-12-20T00:00:00Z')] as const

export const moments: fc.Arbitrary<Instant> = fc
  .tuple(fc.constantFrom(...spans), fc.integer({ min: 0, max: 25 * 1_440 }))
  .map(([start, minutes]) => instantFromEpochMs(start + minutes * minute))

const places = [
  { jurisdictions: ['US-NJ'], zones: ['America/New_York'] },
  { jurisdictions: ['US-NY-NYC'], zones: ['America/New_York', 'America/Los_Angeles'] },
  { jurisdictions: ['US-MA'], zones: [] },
  { jurisdictions: ['US-AZ'], zones: ['America/Phoenix', 'America/New_York'] },
  { jurisdictions: ['US-HI'], zones: ['America/St_Johns', 'Pacific/Honolulu'] },
  { jurisdictions: ['TW'], zones: ['Asia/Taipei'] },
  { jurisdictions: ['CN'], zones: ['Asia/Shanghai'] },
  { jurisdictions: ['GB'], zones: ['Europe/London'] },
  { jurisdictions: ['IN'], zones: ['Asia/Kolkata'] },
  { jurisdictions: ['PH'], zones: ['Asia/Manila'] },
  { jurisdictions: ['SG'], zones: ['Asia/Singapore'] },
] as const

const endpoints = ['mobile', 'mailbox', 'home'] as const
const endpoint = fc.constantFrom(...endpoints)
const medium = fc.constantFrom(...media)
const someMedia = fc.option(fc.subarray([...media], { minLength: 1 }))
const org = fc.constantFrom('agency', 'another')

const interval = fc.tuple(moments, fc.option(fc.integer({ min: 1, max: 20 * 1_440 }))).map(([from, length]) => ({
  from,
  until: length === null ? null : instantFromEpochMs(Date.parse(from) + length * minute),
}))

const within = <T>(shape: fc.Arbitrary<T>) => fc.tuple(interval, shape).map(([span, rest]) => ({ ...span, ...rest }))

const hours = fc.option(
  fc.constantFrom<readonly [string, string]>(['09:00', '12:00'], ['18:00', '24:00'], ['22:00', '07:00']),
)

const contacts: fc.Arbitrary<ContactFact> = fc.record({
  ...{ at: moments, medium, direction: fc.constantFrom('outbound', 'inbound'), org, endpoint },
  ...{ lender: fc.constant('lender'), person: fc.constant('ada'), debts: fc.constant(['debt']) },
  disposition: fc.constantFrom(...(Object.keys(dispositions) as (keyof typeof dispositions)[])),
  purpose: fc.constantFrom(...purposes),
  wrongNumber: fc.boolean(),
})

/** What stands in the way of a contact or narrows it, by the fact it is told in. */
export const protections = {
  treatments: within(
    fc.record({ treatment: fc.constantFrom(...treatments), debts: fc.constantFrom(null, ['debt'], ['other']) }),
  ),
  optOuts: within(
    fc.record({ receiver: org, person: fc.constant('ada'), media: someMedia, endpoint: fc.option(endpoint) }),
  ),
  inconveniences: within(
    fc.record({
      person: fc.constant('ada'),
      days: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })),
      hours,
    }),
  ),
  cases: within(
    fc.record({
      kind: fc.constantFrom('dispute', 'complaint', 'cease', 'refusal_to_pay'),
      basis: fc.constantFrom(null, 'in_period', 'late', 'identity'),
      debts: fc.constantFrom(null, ['debt'], ['other']),
    }),
  ),
  statuses: within(fc.record({ kind: fc.constantFrom(...personStatuses) })),
  attorneys: within(fc.record({ debts: fc.constantFrom(null, ['debt']) })),
} as const
export type Protection = keyof typeof protections

const holidays = fc.uniqueArray(
  fc
    .integer({ min: 0, max: 24 })
    .map((day) => instantFromEpochMs(spans[1] + day * 1_440 * minute).slice(0, 10) as CalendarDate),
  { maxLength: 6 },
)

const known = fc.record({
  ...{
    history: fc.array(contacts, { maxLength: 12 }),
    treatments: fc.array(protections.treatments, { maxLength: 2 }),
    optOuts: fc.array(protections.optOuts, { maxLength: 2 }),
    inconveniences: fc.array(protections.inconveniences, { maxLength: 2 }),
    cases: fc.array(protections.cases, { maxLength: 2 }),
  },
  consents: fc.array(
    within(
      fc.record({
        covers: fc.constantFrom('time', 'calls', 'address', 'third_party', 'represented', 'place', 'frequency'),
        ...{
          givenAt: moments,
          receiver: org,
          media: someMedia,
          endpoint: fc.option(endpoint),
          debts: fc.constant(null),
        },
        basis: fc.constantFrom('direct', 'used'),
      }),
    ),
    { maxLength: 2 },
  ),
  notices: fc.array(
    fc.record({
      ...{ kind: fc.constantFrom('validation', 'outsourcing', 'visit'), debts: fc.constant(null), sentAt: moments },
      ...{ undeliverable: fc.boolean(), periodEndsAt: fc.option(moments) },
    }),
    { maxLength: 2 },
  ),
  holidays,
})

const asked = fc.record({
  ...{ medium, endpoint, place: fc.constantFrom(...places), purpose: fc.constantFrom(...purposes) },
  actor: fc.constantFrom('third_party_collector', 'debt_buyer_as_collector', 'creditor_staff'),
  direction: fc.constantFrom('outbound', 'outbound', 'outbound', 'inbound'),
  role: fc.constantFrom('borrower', 'borrower', 'guarantor', 'executor', 'relative'),
  statuses: fc.array(protections.statuses, { maxLength: 1 }),
  attorneys: fc.array(protections.attorneys, { maxLength: 1 }),
})

export const situations: fc.Arbitrary<ContactFacts> = fc
  .tuple(asked, known)
  .map(([{ medium, endpoint, place, purpose, actor, direction, role, statuses, attorneys }, facts]) => ({
    request: {
      ...{ channel: medium, medium, direction, purpose, debts: ['debt'], affirmed: null },
      endpoint: {
        ...{ id: endpoint, placeBound: endpoint === 'home', workplace: false, source: 'contract' },
        kind: ({ mobile: 'mobile', mailbox: 'email', home: 'address' } as const)[endpoint],
      },
      actor: { kind: actor, org: 'agency', lender: 'lender' },
    },
    ...{ ...place, sector: null },
    debts: [
      {
        ...{ id: 'debt', kind: 'credit_card', status: 'open', pastDueSince: null, limitationEndsOn: null },
        firstCommunicatedAt: null,
      },
    ],
    person: { id: 'ada', role, statuses, attorneys, employerProhibits: false, language: null },
    ...{ ...facts, preferences: [], licences: null, collector: null, stage: null, budgetFreeAt: null },
  })) as fc.Arbitrary<ContactFacts>
