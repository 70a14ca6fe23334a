import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Transaction, total } from '../../src/accounts/debt.ts'
import { allocate, post, postableKinds, reverse, waterfall } from '../../src/accounts/transaction-rules.ts'
import { minting, opened } from './debt-file.ts'
import { day } from './debts.ts'

const amounts = fc.record({
  principal: fc.bigInt({ min: 0n, max: 1_000_000n }),
  interest: fc.bigInt({ min: 0n, max: 5_000n }),
  fees: fc.bigInt({ min: 0n, max: 500n }),
})

describe('the waterfall', () => {
  const owed = fc.record({
    principal: fc.bigInt({ min: -500n, max: 5_000n }),
    interest: fc.bigInt({ min: -500n, max: 5_000n }),
    fees: fc.bigInt({ min: -500n, max: 5_000n }),
    costs: fc.bigInt({ min: -500n, max: 5_000n }),
  })

  test('gives out exactly the amount, in order, and to nothing but principal more than is owed', () => {
    fc.assert(
      fc.property(owed, fc.bigInt({ min: 1n, max: 30_000n }), (debt, amount) => {
        const parts = allocate(debt, amount)
        expect(total(parts)).toBe(amount)
        const open = (component: (typeof waterfall)[number]) => (debt[component] > 0n ? debt[component] : 0n)
        for (const [index, component] of waterfall.entries()) {
          expect(parts[component]).toBeGreaterThanOrEqual(0n)
          if (component !== 'principal') expect(parts[component]).toBeLessThanOrEqual(open(component))
          const later = waterfall.slice(index + 1).some((after) => parts[after] > 0n)
          if (later) expect(parts[component]).toBe(open(component))
        }
      }),
    )
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
