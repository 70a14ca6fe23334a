import fc from 'fast-check'
import { fictitiousBorrower } from '../demo/portfolio.ts'

/** Accounts as callers send them, most of them sound: what a file and a single call must make the same of. */

const days = ['2024-03-01', '2025-01-31', '2026-02-28', '2026-08-01', '2026-11-20', '2026-11-24'] as const
const day = fc.constantFrom(...days)
const amount = fc.nat({ max: 2_000_000 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
/** What is undefined is left out. */
const body = <T extends Record<string, unknown>>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields).map((made) => JSON.parse(JSON.stringify(made)) as Record<string, unknown>)

/** People who turn up again on other accounts, by reference, by id number or as somebody new. */
const PEOPLE = 4
const person = fc
  .record({ who: fc.nat({ max: PEOPLE - 1 }), as: fc.constantFrom('reference', 'number', 'both', 'neither') })
  .chain(({ who, as }) => {
    const { partyName, nationalId, nationalIdNamespace, phone, email } = fictitiousBorrower(70_000 + who)
    const point = fc.constantFrom(
      { kind: 'phone', value: phone, source: 'borrower' },
      { kind: 'phone', value: '02 2345 6789', country: 'TW', source: 'tracing' },
      { kind: 'email', value: email.toUpperCase(), source: 'lender', verifiedAt: '2026-11-01T00:00:00Z' },
      { kind: 'address', value: '台北市 信義路 1', source: 'lender' },
      { kind: 'workplace', value: '台北市 信義路 1', source: 'borrower', timeZones: ['Asia/Taipei'] },
    )
    return body({
      reference: fc.constant(as === 'reference' || as === 'both' ? `CUST-${who}` : undefined),
      nationalId: fc.constant(
        as === 'number' || as === 'both' ? { namespace: nationalIdNamespace, value: nationalId } : undefined,
      ),
      name: fc.constant(partyName),
      kind: maybe(fc.constantFrom('person', 'firm')),
      birthDate: maybe(fc.constantFrom('1980-05-06', null)),
      employer: maybe(fc.constantFrom('Fictus Works', null)),
      preferredLanguage: maybe(fc.constant('zh-TW')),
      contactPoints: fc.uniqueArray(point, { maxLength: 3, selector: ({ kind, value }) => kind + value }),
    })
  })

const somebody = fc.oneof(
  { weight: 4, arbitrary: person.map((newParty) => ({ newParty })) },
  { weight: 1, arbitrary: fc.nat({ max: PEOPLE - 1 }).map((who) => ({ party: `ref:CUST-${who}` })) },
)

const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom({ role: 'borrower', liability: 'several' }) },
  { weight: 1, arbitrary: fc.constant({ role: 'co_borrower', liability: 'joint' }) },
  {
    weight: 1,
    arbitrary: body({
      role: fc.constant('guarantor'),
      liability: fc.constant('guarantee'),
      guarantee: body({ cap: maybe(amount), calledOn: maybe(day) }),
    }),
  },
  {
    weight: 1,
    arbitrary: body({
      role: fc.constant('representative'),
      liability: fc.constant('none'),
      authority: body({
        kind: fc.constantFrom('attorney', 'guardian'),
        represents: fc.nat({ max: PEOPLE - 1 }).map((who) => `ref:CUST-${who}`),
        evidence: fc.constant('POA-118'),
        validFrom: day,
        validUntil: maybe(fc.constantFrom('2026-12-31', null)),
      }),
    }),
  },
)
const link = fc.tuple(somebody, place).map(([who, where]) => ({ ...who, ...where }))

const episode = fc.tuple(fc.nat({ max: 4 }), maybe(fc.boolean())).map(([at, withPast]) => ({
  since: days[at + 1],
  ...(withPast && at > 1 ? { past: [{ startedOn: days[0], curedOn: days[1] }] } : {}),
}))

/** One account; its reference comes from its place in the list. */
export const debt = body({
  product: fc.constantFrom('credit_card', 'mortgage'),
  currency: fc.constant('TWD'),
  jurisdiction: fc.constantFrom('TW', 'US-CA'),
  openedOn: fc.constantFrom('2024-03-01', '2024-03-01', '2026-02-28'),
  balance: body({ principal: amount, interest: maybe(amount), fees: maybe(amount), costs: maybe(amount) }),
  balanceOn: maybe(day),
  delinquency: maybe(episode),
  chargedOffOn: maybe(fc.constantFrom('2026-11-20', null)),
  lastPaymentOn: maybe(day),
  limitation: maybe(
    body({ basis: fc.constant('TW-civil-code-125'), start: fc.constant(days[0]), expiry: fc.constant('2039-03-01') }),
  ),
  accrual: maybe(
    body({
      by: fc.constantFrom('lender', 'platform'),
      annualRate: fc.constantFrom(0, 1_500),
      dayCount: fc.constantFrom('actual/365', '30/360'),
      through: day,
    }),
  ),
  parties: fc.array(link, { maxLength: 3 }),
})

export const debts = fc
  .array(debt, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, at) => ({ reference: `SAME-${at}`, ...one })))

/** Movements on accounts told apart by their place, in the order given; some do not fit. */
export const movements = (accounts: readonly number[]) =>
  fc.array(
    fc.record({
      account: fc.constantFrom(...accounts),
      kind: fc.constantFrom('payment', 'charge', 'fee', 'cost', 'credit', 'interest'),
      currency: fc.constant('TWD'),
      amount: fc.integer({ min: 1, max: 60_000 }),
      effectiveOn: day,
    }),
    { minLength: 1, maxLength: 12 },
  )
