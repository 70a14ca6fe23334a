import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantFromDatabase } from '../../src/kernel/instant.ts'

describe('a moment as PostgreSQL prints it', () => {
  test('is the same moment in our form, whatever its fraction', () => {
    const moment = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString()
        const printed = iso.replace('T', ' ').replace(/\.?0*Z$/, '+00')
        expect(instantFromDatabase(printed)).toBe(iso)
      }),
    )
  })

  test('of a finer clock loses what is below the millisecond', () => {
    expect(instantFromDatabase('2026-11-24 09:30:00.123987+00')).toBe('2026-11-24T09:30:00.123Z')
  })

  test.each(['2026-11-24 09:30:00+01', 'infinity', ''])('is refused in another form: %o', (text) => {
    expect(() => instantFromDatabase(text)).toThrow('UTC')
  })
})
