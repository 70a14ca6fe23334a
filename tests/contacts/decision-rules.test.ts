import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContactFact, packs } from '../../src/compliance/index.ts'
import { type Treatment, treatments } from '../../src/compliance/model.ts'
import type { Basis, Held } from '../../src/contacts/decision-facts-rules.ts'
import { answerOn } from '../../src/contacts/decision-rules.ts'
import { addSeconds, type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'

const START = Date.parse('2026-11-16T00:00:00Z')
const moment = (minutes: number) => instantFromEpochMs(START + minutes * 60_000)
const minutes = fc.integer({ min: 0, max: 14 * 1_440 })

const contact = (at: Instant, disposition: ContactFact['disposition']): ContactFact => ({
  ...{ at, medium: 'call', direction: 'outbound', org: 'agency', lender: 'lender', person: 'ada', endpoint: 'phone' },
  ...{ debts: ['debt'], allocatedDebt: 'debt', disposition },
})

const basisOf = (history: readonly ContactFact[], held: readonly Held[] = []): Basis => ({
  facts: {
    request: {
      ...{ channel: 'call', medium: 'call', direction: 'outbound', purpose: 'collect', debts: ['debt'] },
      endpoint: { id: 'phone', kind: 'mobile', placeBound: false, workplace: false },
      actor: { kind: 'third_party_collector', org: 'agency', lender: 'lender' },
    },
    ...{ jurisdictions: ['US'], zones: ['America/New_York'], sector: null, history },
    debts: [
      {
        ...{ id: 'debt', kind: 'credit_card', status: 'open', pastDueSince: null, limitationEndsOn: null },
        firstCommunicatedAt: null,
      },
    ],
    person: { id: 'ada', role: 'borrower', statuses: [], attorneys: [], employerProhibits: false, language: null },
    ...{ consents: [], optOuts: [], inconveniences: [], preferences: [], notices: [], cases: [], treatments: [] },
    ...{ licences: null, collector: null, stage: null, budgetFreeAt: null, holidays: [] },
  },
  held,
  standing: {
    placement: { status: 'active', channels: ['phone'] },
    ...{ channel: 'phone', erased: false, redirectedTo: [], collectorLacks: [], overridden: [] },
  },
})

const histories = fc.array(
  fc
    .tuple(minutes, fc.constantFrom('no_answer', 'conversation', 'busy', 'voicemail'))
    .map(([at, how]) => contact(moment(at), how)),
  { maxLength: 12 },
)

test('a decision made again is the same decision', () => {
  fc.assert(
    fc.property(histories, minutes, (history, at) => {
      const asked = { packs, at: moment(at) }
      const basis = basisOf(history)
      expect(answerOn(JSON.parse(JSON.stringify(basis)), asked)).toEqual(answerOn(basis, asked))
    }),
  )
})

test('nothing is allowed before the next allowed time', () => {
  fc.assert(
    fc.property(histories, minutes, fc.double({ min: 0, max: 0.999, noNaN: true }), (history, asked, share) => {
      const at = moment(asked)
      // What happens later is not known at `at`, so it takes no part in the question.
      const basis = basisOf(history.filter((fact) => fact.at <= at))
      const { outcome, nextAllowedAt } = answerOn(basis, { packs, at })
      if (outcome === 'allow' || nextAllowedAt === null) return
      const earlier = addSeconds(at, Math.floor(((Date.parse(nextAllowedAt) - Date.parse(at)) / 1_000) * share))
      expect(answerOn(basis, { packs, at: earlier }).outcome).toBe('deny')
      expect(answerOn(basis, { packs, at: nextAllowedAt }).outcome).toBe('allow')
    }),
  )
})

test('a protection never turns a refusal into an allowance', () => {
  const protections = fc.array(
    fc.record({
      treatment: fc.constantFrom(...treatments),
      debts: fc.constantFrom(null, ['debt'], ['another']),
      from: minutes.map(moment),
      until: fc.constantFrom(null, moment(14 * 1_440)),
    }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(histories, minutes, protections, (history, at, [added, ...had]) => {
      const asked = { packs, at: moment(at) }
      const basis = basisOf(history)
      const among = (protecting: readonly Treatment[]): Basis => ({
        ...basis,
        facts: { ...basis.facts, treatments: protecting },
      })
      if (!added || answerOn(among(had), asked).outcome === 'allow') return
      expect(answerOn(among([...had, added]), asked).outcome).toBe('deny')
    }),
  )
})

test.each(treatments.filter((each) => each !== 'reduced_frequency'))(
  '%s is met as it says, and by nothing else',
  (treatment) => {
    const basis = basisOf([])
    const at = moment(15 * 60)
    const asked = (medium: 'call' | 'letter' | 'field_visit', purpose: 'collect' | 'required_notice' = 'collect') => {
      const request = { ...basis.facts.request, medium, channel: medium, purpose, endpoint: null }
      const protection = { treatment, debts: null, from: moment(0), until: null }
      const facts = { ...basis.facts, request, treatments: [protection] }
      return answerOn({ ...basis, facts }, { packs, at }).verdicts.find(({ ruleId }) => ruleId === 'HOUSE-TREATMENT')
        ?.verdict
    }
    const isHouse = !treatment.endsWith('moratorium')
    expect(asked('call')).toBe(isHouse && treatment !== 'no_visits' ? 'deny' : undefined)
    expect(asked('letter')).toBe(isHouse && !['no_visits', 'letter_only'].includes(treatment) ? 'deny' : undefined)
    expect(asked('field_visit')).toBe(isHouse ? 'deny' : undefined)
    expect(asked('letter', 'required_notice')).toBeUndefined()
  },
)

test('a slot somebody holds never turns a refusal into an allowance', () => {
  fc.assert(
    fc.property(histories, minutes, (history, at) => {
      const asked = { packs, at: moment(at) }
      if (answerOn(basisOf(history), asked).outcome === 'allow') return
      const held = { ...contact(moment(at), 'answered_dropped'), until: addSeconds(moment(at), 600) }
      expect(answerOn(basisOf(history, [held]), asked).outcome).toBe('deny')
    }),
  )
})

test('what a collector lacks is said once: by the pack that has the rule, else by the register', () => {
  const basis = basisOf([])
  const lack = { rule: 'TW-15-5-JCIC', code: 'consent_missing' }
  const collector = { id: 'c', specialist: false, employedSince: null, certificates: [], barred: [], lacks: [lack] }
  const answer = (jurisdictions: readonly string[]) =>
    answerOn(
      {
        ...basis,
        facts: { ...basis.facts, jurisdictions, zones: ['Asia/Taipei'], collector },
        standing: { ...basis.standing, collectorLacks: [lack] },
      },
      { packs, at: moment(6 * 60) },
    ).verdicts.filter(({ ruleId }) => ruleId === lack.rule)
  expect(answer(['TW'])).toMatchObject([{ pack: 'TW', verdict: 'deny', code: 'collector_consent_missing' }])
  expect(answer([])).toMatchObject([{ pack: 'GATE', verdict: 'deny', code: 'collector_consent_missing' }])
})
