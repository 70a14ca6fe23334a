import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import type { Instant } from '../../src/kernel/instant.ts'

/*
 * Worked cases of Regulation F and its official commentary, by their numbers in the table of cases, as what was known and
 * what may be done at a moment. Times are New York's. Cases of other rooms (notices, furnishing, payments) are not here.
 */
export const NEW_YORK = 'America/New_York'

// biome-ignore lint/suspicious/noExplicitAny: a case says only what it is about
export type Changes = Record<string, any>
export const moment = (local: string) =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(NEW_YORK).epochMilliseconds).toISOString() as Instant

export const contact = (at: string, disposition: string, changes: Changes = {}) => ({
  ...{ at: moment(at), medium: 'call', direction: 'outbound', org: 'A', lender: 'L', person: 'P', endpoint: 'mob' },
  ...{ debts: ['D1'], disposition, ...changes },
})

export const permission = (endpoint: string, medium: string, basis = 'direct', changes: Changes = {}) => ({
  ...{ covers: 'address', givenAt: moment('2026-01-01T12:00'), from: moment('2026-01-01T12:00'), until: null },
  ...{ receiver: 'A', media: [medium], endpoint, debts: null, basis, ...changes },
})

export const debts = (limitationEndsOn: string | null) =>
  ['D1', 'medical', 'card', 'cardA', 'cardB', 'MORTGAGE'].map((id) => ({
    ...{ id, kind: 'credit_card', status: 'open', pastDueSince: null, limitationEndsOn, firstCommunicatedAt: null },
  }))

export const factsOf = (known: Changes): ContactFacts =>
  ({
    request: {
      ...{ channel: 'call', medium: 'call', direction: 'outbound', purpose: 'collect', debts: ['D1'] },
      endpoint: { id: 'mob', kind: 'mobile', placeBound: false, workplace: false, source: 'contract' },
      ...{ actor: { kind: 'third_party_collector', org: 'A', lender: 'L' }, affirmed: ['opt_out_line'] },
      ...known.request,
    },
    ...{ jurisdictions: ['US-NJ'], zones: known.zones ?? [NEW_YORK], sector: null },
    debts: known.debts ?? debts(known.limitationEndsOn ?? null),
    person: {
      id: 'P',
      role: 'borrower',
      statuses: [],
      attorneys: [],
      employerProhibits: false,
      language: null,
      ...known.person,
    },
    ...{ history: known.history ?? [], consents: known.consents ?? [], optOuts: known.optOuts ?? [] },
    ...{ inconveniences: known.inconveniences ?? [], preferences: [], notices: [], cases: known.cases ?? [] },
    ...{ treatments: [], licences: null, collector: null, stage: null, budgetFreeAt: null, holidays: [] },
  }) as never

const verdictsOf = (at: string, known: Changes) => {
  const { outcome, verdicts, disclosures } = evaluate({ packs, facts: factsOf(known), at: moment(at) })
  const saying = (...what: string[]) =>
    verdicts.filter(({ verdict }) => what.includes(verdict)).map(({ ruleId }) => ruleId)
  return { outcome, denying: saying('deny'), warning: saying('advise', 'overridden'), disclosures }
}

export function allowed(id: string, at: string, known: Changes): void {
  test(`${id}: allowed at ${at}`, () => {
    expect(verdictsOf(at, known)).toMatchObject({ outcome: 'allow', denying: [] })
  })
}

/** Refused, by these rules and no others: another rule's refusal is not this case's. */
export function denied(id: string, at: string, rules: readonly string[], known: Changes): void {
  test(`${id}: denied at ${at}`, () => {
    expect(verdictsOf(at, known)).toMatchObject({ outcome: 'deny', denying: rules })
  })
}

/** Allowed, and told that this rule may judge it: advice, or a presumption that was answered. */
export function warned(id: string, at: string, rule: string, known: Changes): void {
  test(`${id}: allowed with a warning at ${at}`, () => {
    expect(verdictsOf(at, known)).toMatchObject({ outcome: 'allow', warning: [rule] })
  })
}

/** What must be said, and what not. */
export function said(id: string, at: string, [what, not]: readonly [string, string], known: Changes): void {
  test(`${id}: ${what} is said at ${at}`, () => {
    const { disclosures } = verdictsOf(at, known)
    expect(disclosures).toContain(what)
    expect(disclosures).not.toContain(not)
  })
}

/** Allowed, and not a word said about it. */
export function unwarned(id: string, at: string, known: Changes): void {
  test(`${id}: allowed without a warning at ${at}`, () => {
    expect(verdictsOf(at, known)).toMatchObject({ outcome: 'allow', denying: [], warning: [] })
  })
}

export const seven = (month: string, days: readonly string[], changes?: Changes) =>
  days.map((day) => contact(`2026-${month}-${day}T12:00`, 'no_answer', changes))
export const callsAgreed = (given: string, from: string, until?: string) => ({
  covers: 'calls',
  givenAt: moment(given),
  from: moment(from),
  until: until ? moment(until) : null,
  receiver: 'A',
  media: ['call'],
  endpoint: null,
  debts: null,
})
export const optedOut = (media: readonly string[] | null, endpoint: string | null = null) => [
  { receiver: 'A', person: 'P', media, endpoint, from: moment('2026-03-02T10:00'), until: null },
]
export const byEmail = {
  channel: 'email',
  medium: 'email',
  endpoint: { id: 'mail', kind: 'email', placeBound: false, workplace: false, publicDomain: true, source: 'c' },
}
