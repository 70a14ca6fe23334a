import { describe, expect, test } from 'vitest'
import { codeKinds, dictionary } from '../../src/placements/index.ts'

describe('the code dictionary', () => {
  test('gives each code one meaning, whatever it is used for', () => {
    const codes = dictionary.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, meaning } of dictionary) {
      expect(code).toMatch(/^[a-z_]{3,40}$/)
      expect(meaning).toMatch(/^[A-Z].*[^.]$/)
    }
  })

  test.each(codeKinds)('has codes to %s with, each for somebody', (kind) => {
    const codes = dictionary.filter((entry) => entry.kind === kind)
    expect(codes.length).toBeGreaterThan(0)
    for (const { usedBy } of codes) expect(usedBy.length).toBeGreaterThan(0)
  })

  test('lets only an agency decline, return and object, and only a lender recall', () => {
    for (const { kind, usedBy } of dictionary) {
      if (kind === 'recall') expect(usedBy).toEqual(['lender'])
      else if (kind !== 'close') expect(usedBy).toEqual(['agency'])
    }
  })

  test('faults no agency for declining', () => {
    for (const { fault } of dictionary.filter(({ kind }) => kind === 'decline')) expect(fault).not.toBe('agency')
  })

  test('keeps what an agency cancels apart from what a lender cancels', () => {
    const faultOf = (wanted: string) => dictionary.find(({ code }) => code === wanted)?.fault
    expect(faultOf('agency_cancelled')).toBe('agency')
    expect(faultOf('lender_withdrew')).toBe('nobody')
  })
})
