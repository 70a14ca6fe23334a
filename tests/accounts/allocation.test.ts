import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, allocationRuleOn, isLawful, isWhole, orderOf } from '../../src/accounts/allocation-rules.ts'
import { each, type Transaction, total } from '../../src/accounts/debt.ts'
import { type Component, components } from '../../src/accounts/model.ts'
import { post, postableKinds, reverse } from '../../src/accounts/transaction-rules.ts'
import { minting, opened } from './debt-file.ts'
import { day } from './debts.ts'

const amounts = fc.record({
  principal: fc.bigInt({ min: 0n, max: 1_000_000n }),
  interest: fc.bigInt({ min: 0n, max: 5_000n }),
  fees: fc.bigInt({ min: 0n, max: 500n }),
})

describe('the order of a payment', () => {
  // Minor units, whatever the currency: of TWD and JPY, of USD, of KWD.
  const scales = [1n, 100n, 1_000n] as const
  const part = fc.bigInt({ min: -500n, max: 5_000n })
  const owed = fc.record({ principal: part, interest: part, fees: part, costs: part })
  const orders = fc.shuffledSubarray([...components], { minLength: components.length })

  test('gives out exactly the amount, in order, and to nothing but principal more than is owed', () => {
    fc.assert(
      fc.property(
        owed,
        fc.bigInt({ min: 1n, max: 30_000n }),
        orders,
        fc.constantFrom(...scales),
        (small, paid, order, scale) => {
          const debt = each((component) => small[component] * scale)
          const parts = allocate(debt, paid * scale + 1n, order)
          expect(total(parts)).toBe(paid * scale + 1n)
          const open = (component: Component) => (debt[component] > 0n ? debt[component] : 0n)
          const isCovered = components.every((component) => parts[component] >= open(component))
          for (const [index, component] of order.entries()) {
            expect(parts[component]).toBeGreaterThanOrEqual(0n)
            if (component !== 'principal' || !isCovered) expect(parts[component]).toBeLessThanOrEqual(open(component))
            if (order.slice(index + 1).some((after) => parts[after] > 0n) && !isCovered)
              expect(parts[component]).toBe(open(component))
          }
        },
      ),
    )
  })

  test('is lawful wherever a law stands, whoever chose it, and whole', () => {
    const places = fc.constantFrom('TW', 'CN', 'PH', 'US-TX', 'GB-ENG', 'IN')
    fc.assert(
      fc.property(places, fc.option(orders), (jurisdiction, chosen) => {
        const on = day('2026-11-24')
        const { order, basis, rule } = orderOf({ jurisdiction, on }, chosen)
        const law = allocationRuleOn(jurisdiction, on)
        expect(isWhole(order)).toBe(true)
        expect(isLawful(order, law)).toBe(true)
        expect(rule).toBe(law?.rule ?? null)
        if (chosen && isLawful(chosen, law)) expect([order, basis]).toEqual([chosen, 'mandate'])
        else expect(basis).toBe(law ? 'law' : 'unregulated')
      }),
    )
  })

  test.each([
    [
      'Taiwan: costs, interest, principal (民法 第323條)',
      'TW',
      { costs: 30n, interest: 20n, principal: 10n, fees: 0n },
    ],
    [
      'Philippines: interest before principal (art. 1253)',
      'PH',
      { interest: 20n, principal: 40n, costs: 0n, fees: 0n },
    ],
    ['where no law is kept: fees, interest, costs', 'US-TX', { fees: 50n, interest: 10n, costs: 0n, principal: 0n }],
  ])('%s', (_, jurisdiction, parts) => {
    const { order } = orderOf({ jurisdiction, on: day('2026-11-24') }, null)
    expect(allocate({ principal: 100n, interest: 20n, fees: 50n, costs: 30n }, 60n, order)).toEqual(parts)
  })

  test('is none of a law from before it was in force', () => {
    expect(allocationRuleOn('CN', day('2020-12-31'))).toBeUndefined()
    expect(allocationRuleOn('CN-GD', day('2021-01-01'))?.rule).toBe('CN-CC-561')
  })
})

test('a reversal twin undoes its original to the unit', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom(...postableKinds),
      fc.bigInt({ min: 1n, max: 60_000n }),
      (start, kind, amount) => {
        const file = { ...opened(start.principal, start.interest, start.fees), today: day('2026-02-01') }
        const given = kind === 'adjustment' ? { components: { costs: amount } } : { amount }
        const done = post(file, { kind, currency: 'TWD', effectiveOn: day('2026-01-20'), ...given }, minting)
        if (!done.ok) return
        const [transaction] = done.value.transactions as [Transaction]
        const after = { ...file, debt: done.value.debt, principal: done.value.principal }
        const undone = reverse(after, { transaction, reversed: false, otherPaymentOn: null }, minting)
        if (!undone.ok) throw new Error('a posting is reversible')
        const { principal, interest, fees, costs, lastPaymentOn } = file.debt
        expect(undone.value.debt).toMatchObject({ principal, interest, fees, costs, lastPaymentOn })
      },
    ),
  )
})
