import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '../../src/accounts/index.ts'
import { saleFindings, saleRuleOf } from '../../src/debt-sales/sale.law.ts'
import { findingsOf, judged, judgedRows, type SaleFacts } from '../../src/debt-sales/scrub-rules.ts'

const snapshot = (changes = {}) =>
  ({
    ...{
      id: 'acc_01k9x2v6ecf8y8q3w0h6t5r4sz' as AccountId,
      status: 'open',
      currency: 'TWD',
      reference: 'R',
      product: 'loan',
    },
    ...{ jurisdiction: 'TW', openedOn: '2024-01-15', chargedOffOn: null, lastPaymentOn: null, delinquentSince: null },
    ...{ itemisationOn: null, bucket: '0', principal: 100n, interest: 0n, fees: 0n, costs: 0n, ...changes },
  }) as SaleFacts['account']

const facts = (changes: Partial<SaleFacts> = {}): SaleFacts => ({
  ...{ number: 1, outcome: 'waiting', reason: null, account: snapshot(), statuses: [], treatments: [], disputes: [] },
  ...{ litigant: false, agreement: false, joint: false, placement: null, taken: false, erased: false, ...changes },
})

const sale = { currency: 'TWD', buyBackOf: null }

describe('an account offered for sale', () => {
  test.each([
    ['in order', {}, 'kept', null],
    ['not the seller’s', { account: null }, 'excluded', 'not_found'],
    ['in another currency', { account: snapshot({ currency: 'USD' }) }, 'excluded', 'currency_differs'],
    ['settled', { account: snapshot({ status: 'settled' }) }, 'excluded', 'status_unfit'],
    ['a credit of its borrower', { account: snapshot({ principal: -1n }) }, 'excluded', 'nothing_owed'],
    ['of somebody who has died', { statuses: ['deceased'] }, 'excluded', 'deceased'],
    ['under a moratorium', { treatments: ['mandatory_notices_only'] }, 'excluded', 'moratorium'],
    ['of somebody protected', { treatments: ['letter_only'] }, 'kept', 'protected'],
    ['disputed as somebody else’s', { disputes: ['identity'] }, 'excluded', 'identity_disputed'],
    ['disputed in part', { disputes: ['in_period'] }, 'kept', 'disputed'],
    ['of a person erased', { erased: true }, 'excluded', 'person_erased'],
    ['held by an agency', { placement: 'active' }, 'kept', 'placed'],
    ['under recall', { placement: 'recall_pending' }, 'kept', 'under_recall'],
    ['in a joint agreement', { agreement: true, joint: true }, 'excluded', 'joint_agreement'],
    ['with an agreement', { agreement: true }, 'kept', 'agreement_active'],
  ] as const)('%s', (_, changes, outcome, reason) => {
    expect(judged(facts(changes as Partial<SaleFacts>), sale)).toMatchObject({ outcome, reason })
  })

  test('stays out once it was left out, for the reason it was', () => {
    const out = facts({ outcome: 'excluded', reason: 'documents_missing' })
    expect(judged(out, sale)).toMatchObject({ outcome: 'excluded', reason: 'documents_missing' })
  })

  test('named twice is kept once', () => {
    const fates = judgedRows([facts(), facts({ number: 2 })], sale)
    expect(fates).toMatchObject([{ outcome: 'kept' }, { outcome: 'excluded', reason: 'already_for_sale' }])
  })
})

test('every finding has a rule everywhere, and the law of a place is found before the house’s', () => {
  for (const finding of saleFindings) expect(saleRuleOf(finding, 'ZZ').fate).toMatch(/kept|excluded/)
  expect(saleRuleOf('status_unfit', 'US-CA')).toMatchObject({ rule: 'US-F-30B-SALE', citation: '12 CFR 1006.30(b)' })
  expect(saleRuleOf('moratorium', 'GB')).toMatchObject({ rule: 'UK-BS-7-FREEZE' })
})

test('what bars a sale is no bar to giving the debt back, but a moratorium is', () => {
  const back = { ...sale, buyBackOf: 'dsl_1' as never }
  for (const status of ['deceased', 'insolvent', 'minor', 'identity_theft']) {
    expect(judged(facts({ statuses: [status] }), back)).toMatchObject({ outcome: 'kept', reason: status })
  }
  expect(judged(facts({ disputes: ['identity'] }), back)).toMatchObject({ outcome: 'kept' })
  for (const changes of [{ treatments: ['no_contact'] }, { joint: true }, { erased: true }, { taken: true }]) {
    expect(judged(facts(changes), back)).toMatchObject({ outcome: 'excluded' })
  }
})

test('whatever is found, an account is kept only where no rule leaves it out', () => {
  const some = fc.record({
    ...{
      litigant: fc.boolean(),
      agreement: fc.boolean(),
      joint: fc.boolean(),
      taken: fc.boolean(),
      erased: fc.boolean(),
    },
    statuses: fc.subarray(['deceased', 'insolvent', 'minor', 'represented', 'identity_theft', 'incarcerated']),
    treatments: fc.subarray(['no_contact', 'letter_only', 'reduced_frequency']),
  })
  fc.assert(
    fc.property(some, (changes) => {
      const row = facts(changes)
      const out = findingsOf(row, 'TWD').some((finding) => saleRuleOf(finding, 'TW').fate === 'excluded')
      return (judged(row, sale).outcome === 'excluded') === out
    }),
  )
})
