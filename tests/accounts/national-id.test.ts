import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type NationalIdNamespace, nationalId, nationalIdNamespaces } from '../../src/kernel/national-id.ts'

interface Vectors {
  readonly TW: { readonly valid: string[]; readonly invalid: string[] }
  readonly CN: { readonly valid: string[]; readonly valid_legacy_15: string[]; readonly invalid: string[] }
  readonly US_SSN: { readonly valid_format: string[]; readonly invalid: string[] }
}
const vectors: Vectors = JSON.parse(readFileSync(new URL('../fixtures/national-ids.json', import.meta.url), 'utf8'))

const number = (namespace: NationalIdNamespace, text: string) => {
  const checked = nationalId(namespace, text)
  return checked.ok ? checked.value.number : undefined
}
const refusal = (namespace: NationalIdNamespace, text: string) => {
  const checked = nationalId(namespace, text)
  return checked.ok ? undefined : checked.refusal.code
}
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
const replaceAt = (text: string, place: number, character: string) =>
  text.slice(0, place) + character + text.slice(place + 1)

const accepted: [NationalIdNamespace, string][] = [
  ...vectors.TW.valid.map((id): [NationalIdNamespace, string] => [id[1] === '8' ? 'TW-ARC' : 'TW-NID', id]),
  ...vectors.CN.valid.map((id): [NationalIdNamespace, string] => ['CN-RIC', id]),
  ...vectors.US_SSN.valid_format.map((id): [NationalIdNamespace, string] => ['US-SSN', id]),
]

describe('the published vectors', () => {
  test.each(accepted)('%s %s is accepted, in its own namespace only', (namespace, id) => {
    expect(number(namespace, id)).toBe(id.replaceAll('-', ''))
    for (const other of nationalIdNamespaces.filter((name) => name !== namespace)) {
      expect(nationalId(other, id).ok).toBe(false)
    }
  })
  test.each(vectors.TW.invalid)('%s is neither a Taiwan national id nor a resident certificate', (id) => {
    expect([nationalId('TW-NID', id).ok, nationalId('TW-ARC', id).ok]).toEqual([false, false])
  })
  test.each(vectors.CN.invalid)('%s is no resident id', (id) => {
    expect(nationalId('CN-RIC', id).ok).toBe(false)
  })
  test.each(vectors.US_SSN.invalid)('%s is no social security number', (id) => {
    expect(nationalId('US-SSN', id).ok).toBe(false)
  })
  test.each(vectors.CN.valid_legacy_15)('%s of the first generation becomes a number of 18 characters', (id) => {
    const successor = number('CN-RIC', id)
    expect(successor).toMatch(/^1101011949\d{7}[\dX]$/)
    expect(number('CN-RIC', successor ?? '')).toBe(successor)
  })
})

describe('what is wrong is named', () => {
  test.each([
    ['TW-NID', 'A123456788', 'wrong_check_digit'],
    ['TW-NID', 'A800000014', 'other_namespace'],
    ['TW-ARC', 'A123456789', 'other_namespace'],
    ['TW-NID', 'A323456789', 'malformed'],
    ['CN-RIC', '520323197802318856', 'not_a_date'],
    ['CN-RIC', '010203197503102721', 'unknown_province'],
    ['CN-RIC', '235407195106112742', 'wrong_check_digit'],
    ['CN-RIC', 'T60426199101010078', 'malformed'],
    ['CN-RIC', '110101490229001', 'not_a_date'],
    ['US-SSN', '666-12-3456', 'never_issued'],
    ['US-SSN', '000-12-3456', 'never_issued'],
    ['US-SSN', '912-12-3456', 'never_issued'],
    ['US-SSN', '536-00-4399', 'never_issued'],
    ['US-SSN', '536-90-0000', 'never_issued'],
    ['US-SSN', '078-05-1120', 'never_issued'],
    ['US-SSN', '1112-23333', 'malformed'],
  ] as const)('%s %s: %s', (namespace, id, code) => {
    expect(refusal(namespace, id)).toBe(code)
  })

  it('never repeats the text it refuses', () => {
    for (const namespace of nationalIdNamespaces) {
      const checked = nationalId(namespace, 'A123456788')
      expect(checked.ok ? '' : checked.refusal.detail).not.toContain('A123456788')
    }
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[A-Za-z][1289A-D]\d{8}$/),
  fc.stringMatching(/^[1-6][1-5]\d{4}19[5-9]\d(0[1-9]|1[0-2])[0-3]\d{4}[\dX]$/),
  fc.stringMatching(/^\d{3}-\d{2}-\d{4}$/),
)

describe('one person has one spelling', () => {
  test.each([
    ['TW-NID', ' a-123 456.789 ', 'A123456789'],
    ['CN-RIC', '440113 20141005 001x', '44011320141005001X'],
    ['US-SSN', '536 90 4399', '536904399'],
    ['US-SSN', '536\u201390\u20134399', '536904399'],
  ] as const)('%s %s is %s', (namespace, text, canonical) => {
    expect(number(namespace, text)).toBe(canonical)
  })

  test.each(accepted)('%s %s reads the same in full width and in lower case', (namespace, id) => {
    const canonical = number(namespace, id)
    expect(number(namespace, fullWidth(id))).toBe(canonical)
    expect(number(namespace, id.toLowerCase())).toBe(canonical)
    expect(number(namespace, canonical ?? '')).toBe(canonical)
  })

  it('does not read letters of other scripts as Latin ones', () => {
    expect(refusal('TW-NID', '\u0131123456789')).toBe('malformed')
    expect(refusal('TW-NID', '\u0391123456789')).toBe('malformed')
  })

  it('answers any text without throwing, and its own answer again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nationalIdNamespaces), anyText, (name, text) => {
        const canonical = number(name, text)
        return canonical === undefined || number(name, canonical) === canonical
      }),
    )
  })
})

describe('a mistyped digit', () => {
  const place = fc.nat(16)
  const digit = fc.nat(9)

  it('is refused anywhere in a CN resident id (ISO 7064 MOD 11-2 catches every single error)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vectors.CN.valid), place, digit, (id, at, wrong) => {
        fc.pre(id[at] !== String(wrong))
        return !nationalId('CN-RIC', replaceAt(id, at, String(wrong))).ok
      }),
    )
  })

  // A modulus of ten lets an error through where weight times difference is a multiple of ten; no others.
  it('is refused in a Taiwan number except where the public algorithm itself is blind', () => {
    const weights = [1, 8, 7, 6, 5, 4, 3, 2, 1, 1]
    fc.assert(
      fc.property(fc.constantFrom(...vectors.TW.valid), fc.integer({ min: 2, max: 9 }), digit, (id, at, wrong) => {
        fc.pre(id[at] !== String(wrong))
        const blind = ((weights[at] ?? 0) * (wrong - Number(id[at]))) % 10 === 0
        const namespace = id[1] === '8' ? 'TW-ARC' : 'TW-NID'
        return nationalId(namespace, replaceAt(id, at, String(wrong))).ok === blind
      }),
    )
  })

  it('is refused in the last digit of every Taiwan number', () => {
    for (const id of vectors.TW.valid) {
      const fitting = [...'0123456789'].filter((last) =>
        number(id[1] === '8' ? 'TW-ARC' : 'TW-NID', id.slice(0, 9) + last),
      )
      expect(fitting).toEqual([id[9]])
    }
  })
})

describe('a resident certificate of before 2021, a letter in second place', () => {
  // By hand: A is 1,0 and C counts 2, so 1*1 + 0*9 + 2*8 + 0*7 + 1*6 + 2*5 + 3*4 + 4*3 + 5*2 + 6*1 = 73, and 7 is missing.
  it('is accepted with the one check digit that completes its sum', () => {
    const fitting = [...'0123456789'].filter((last) => nationalId('TW-ARC', `AC0123456${last}`).ok)
    expect(fitting).toEqual(['7'])
  })
  it('has A to D in second place and no other letter', () => {
    expect(refusal('TW-ARC', 'AE01234567')).toBe('malformed')
  })
})
