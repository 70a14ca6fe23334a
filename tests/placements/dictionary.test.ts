import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CODES_VERSION,
  codeFormats,
  codeKinds,
  codeNamed,
  dictionary,
  foreignCodes,
  meantBy,
  scoredAgainst,
  translatable,
  translate,
} from '../../src/placements/index.ts'

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

  test('lets only an agency decline, return, object and contest, and only a lender recall and refuse a return', () => {
    const only: Readonly<Record<string, 'lender' | 'agency'>> = {
      ...{ decline: 'agency', return: 'agency', objection: 'agency', contest: 'agency' },
      ...{ recall: 'lender', return_refusal: 'lender' },
    }
    for (const { kind, usedBy } of dictionary) if (only[kind]) expect(usedBy).toEqual([only[kind]])
  })

  test('faults no agency for declining or for contesting', () => {
    for (const { fault } of dictionary.filter(({ kind }) => kind === 'decline' || kind === 'contest')) {
      expect(fault).not.toBe('agency')
    }
  })

  test('keeps what an agency cancels apart from what a lender cancels', () => {
    expect(codeNamed('agency_cancelled')).toMatchObject({ fault: 'agency', usedBy: ['agency'] })
    expect(codeNamed('lender_withdrew')).toMatchObject({ fault: 'nobody', usedBy: ['lender'] })
    expect(translate({ from: 'x12', to: 'concordat', code: '31' }).codes.map(({ code }) => code)).not.toContain(
      'agency_cancelled',
    )
  })

  test('lets no code enter a score that is nobody’s fault, the borrower’s or the system’s', () => {
    for (const entry of dictionary) {
      const scored = scoredAgainst(entry)
      if (['nobody', 'borrower', 'system'].includes(entry.fault)) expect(scored).toBeNull()
      else expect(scored).toBe(entry.fault)
    }
  })

  test('says since which version each code is there, and what took the place of one that is not to be given', () => {
    for (const { since, deprecated, replacedBy, kind } of dictionary) {
      expect(since).toBeGreaterThanOrEqual(1)
      expect(since).toBeLessThanOrEqual(CODES_VERSION)
      expect(deprecated).toBe(replacedBy !== null)
      if (replacedBy) expect(codeNamed(replacedBy)).toMatchObject({ kind, deprecated: false })
    }
    expect(dictionary.some(({ since }) => since === CODES_VERSION)).toBe(true)
  })
})

describe('the cross-walks', () => {
  test.each(codeFormats)(
    'answer for every code of ours what it is in %s, or that nothing public means the same',
    (to) => {
      for (const { code, crossWalk } of dictionary) {
        const expected = crossWalk[to]
        const { outcome, codes } = translate({ from: 'concordat', to, code })
        expect([code, outcome, codes[0]?.code ?? null]).toEqual([code, expected === null ? 'none' : 'exact', expected])
      }
    },
  )

  test('lead back: a foreign code we give is listed, and means the code it was given for', () => {
    for (const { code, kind, crossWalk } of dictionary) {
      for (const format of codeFormats) {
        const foreign = crossWalk[format]
        if (foreign === null) continue
        const back = translate({ from: format, to: 'concordat', code: foreign, kind })
        expect(
          back.codes.map((entry) => entry.code),
          `${format} ${foreign}`,
        ).toContain(code)
      }
    }
  })

  test('say for every foreign code listed which of ours it means, or why none', () => {
    const names = foreignCodes.map(({ format, code }) => `${format} ${code}`)
    expect(new Set(names).size).toBe(names.length)
    for (const entry of foreignCodes) {
      const { outcome, codes, note } = translate({ from: entry.format, to: 'concordat', code: entry.code })
      expect(codes.map(({ code }) => code)).toEqual(meantBy(entry).map(({ code }) => code))
      expect(outcome).toBe(codes.length === 0 ? 'none' : codes.length === 1 ? 'exact' : 'ambiguous')
      if (codes.length === 0) expect(note, entry.code).toMatch(/\.$/)
      for (const code of entry.also) expect(codeNamed(code), code).toBeDefined()
    }
  })

  test('name no code of a format whose list is not public', () => {
    expect(foreignCodes.filter(({ format }) => format === 'ygc')).toEqual([])
    expect(translate({ from: 'ygc', to: 'concordat', code: '*CC:X1' })).toMatchObject({
      outcome: 'unlisted',
      codes: [],
    })
  })

  test('narrow an ambiguity by what the code is the reason for', () => {
    expect(translate({ from: 'x12', to: 'concordat', code: '40' }).outcome).toBe('ambiguous')
    expect(translate({ from: 'x12', to: 'concordat', code: '40', kind: 'close' })).toMatchObject({
      ...{ outcome: 'exact', codes: [{ code: 'deceased', kind: 'close' }] },
    })
    expect(translate({ from: 'x12', to: 'metro2', code: '42' })).toMatchObject({ codes: [{ code: '62' }] })
  })

  test('answer every question, whatever it asks about', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...translatable),
        fc.constantFrom(...translatable),
        fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...dictionary.map(({ code }) => code), 'constructor')),
        fc.option(fc.constantFrom(...codeKinds), { nil: undefined }),
        (from, to, code, kind) => {
          const { outcome, codes } = translate({ from, to, code, kind })
          if (outcome === 'exact') expect(codes).toHaveLength(1)
          else if (outcome === 'ambiguous') expect(codes.length).toBeGreaterThan(1)
          else expect(codes).toEqual([])
        },
      ),
    )
  })
})
