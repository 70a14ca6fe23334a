import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addHours, type Instant } from '../../src/kernel/instant.ts'
import { type Holding, holderOf } from '../../src/placements/recall-payment-rules.ts'

const START = '2026-01-01T00:00:00.000Z' as Instant
const at = (hours: number) => addHours(START, hours)

/** Agencies that held one account one after the other, each with a gap before and a grace after; the last may still hold it. */
const holdings = fc
  .array(
    fc.record({ gap: fc.integer({ min: 1, max: 50 }), length: fc.integer({ min: 1, max: 100 }), grace: fc.nat(60) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((lengths) => fc.boolean().map((holds) => ({ lengths, holds })))
  .map(({ lengths, holds }) => {
    let hour = 0
    return lengths.map(({ gap, length, grace }, index): Holding & { id: number } => {
      const from = hour + gap
      hour = from + length
      const isOpen = holds && index === lengths.length - 1
      return {
        id: index,
        from: at(from),
        until: isOpen ? null : at(hour),
        graceUntil: isOpen ? null : at(hour + grace),
      }
    })
  })
const payment = fc
  .record({ paid: fc.nat(600), before: fc.option(fc.nat(200), { nil: null }) })
  .map(({ paid, before }) => ({
    effectiveAt: at(paid),
    promisedAt: before === null ? null : at(Math.max(0, paid - before)),
  }))
const inside = ({ from, until }: Holding, moment: Instant) => from <= moment && (until === null || moment <= until)

test('a payment without a promise is credited to whoever held the account when it was paid, or to nobody', () => {
  fc.assert(
    fc.property(holdings, payment, (held, { effectiveAt }) => {
      const holder = holderOf({ effectiveAt, promisedAt: null }, held)
      expect(held.filter((one) => inside(one, effectiveAt)).map(({ id }) => id)).toEqual(holder ? [holder.id] : [])
    }),
  )
})

test('a promised payment is credited to whoever it was promised to within their grace, and to no two', () => {
  fc.assert(
    fc.property(holdings, payment, (held, paid) => {
      const holder = holderOf(paid, held)
      const promisee = held.find((one) => paid.promisedAt !== null && inside(one, paid.promisedAt))
      const keeps = promisee && (promisee.graceUntil === null || paid.effectiveAt <= promisee.graceUntil)
      const paidTo = held.find((one) => inside(one, paid.effectiveAt))
      expect(holder?.id).toBe(keeps ? promisee.id : paidTo?.id)
    }),
  )
})

test('what a holder is credited does not depend on who else is asked about, but for promises to others', () => {
  fc.assert(
    fc.property(holdings, payment, (held, { effectiveAt }) => {
      const holder = holderOf({ effectiveAt, promisedAt: null }, held)
      if (holder) expect(holderOf({ effectiveAt, promisedAt: null }, [holder])).toBe(holder)
    }),
  )
})
