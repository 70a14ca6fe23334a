import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { BLINDED_MAX, blindIdentifiers, type MatchNamespace, ProofError, tokensOf } from '../../sdk/src/exchange.ts'
import { matchInput } from '../../src/kernel/matched-id.ts'
import { isDay } from '../../src/kernel/national-id.ts'
import { evaluatingServer } from './evaluating.ts'

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))

const vectors = JSON.parse(readFileSync(new URL('../fixtures/national-ids.json', import.meta.url), 'utf8'))
const good: [MatchNamespace, string][] = [
  ...vectors.TW.valid.map((id: string) => [id[1] === '8' ? 'TW-ARC' : 'TW-NID', id]),
  ...vectors.CN.valid.map((id: string) => ['CN-RIC', id]),
  ...vectors.US_SSN.valid_format.map((id: string) => ['US-SSN', id]),
  ['PHONE-E164', '+886912345678'],
]

describe('an identifier', () => {
  test.each(good)('of %s, %s, has one spelling whatever its width, case and spaces', (namespace, id) => {
    const canonical = matchInput(namespace, id)
    expect(canonical.ok).toBe(true)
    for (const spelt of [fullWidth(id), ` ${id} `, id.toLowerCase()])
      expect(matchInput(namespace, spelt)).toEqual(canonical)
    const again = canonical.ok ? canonical.value.slice(namespace.length + 1) : ''
    expect(matchInput(namespace, again)).toEqual(canonical)
  })

  test.each<[MatchNamespace, Parameters<typeof matchInput>[1], string]>([
    ['TW-NID', 'A123456788', 'wrong_check_digit'],
    ['CN-RIC', '110105199002301235', 'not_a_date'],
    ['US-SSN', '666-12-3456', 'never_issued'],
    ['PHONE-E164', '0912 345 678', 'malformed'],
    ['PHONE-E164', '+0912345678', 'malformed'],
    ['NAME-DOB', 'Lin Mei', 'malformed'],
    ['NAME-DOB', { name: ' ', birthDate: '1990-01-01' }, 'no_name'],
    ['NAME-DOB', { name: 'Lin Mei', birthDate: '1990-02-30' }, 'not_a_date'],
    ['TW-NID', { name: 'Lin Mei', birthDate: '1990-02-28' }, 'malformed'],
  ])('of %s that is none is refused by its own code', (namespace, raw, code) => {
    expect(matchInput(namespace, raw)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('of a name and a birth date is one for one script, whatever its width, case and spaces', () => {
    const said = ['\uff2cin  Mei', 'LIN MEI', ' lin\u3000mei '].map((name) =>
      matchInput('NAME-DOB', { name, birthDate: '1990-02-28' }),
    )
    expect(new Set(said.map((one) => one.ok && one.value))).toEqual(new Set(['NAME-DOB|lin mei|1990-02-28']))
  })

  test('has a day exactly where the calendar has one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
          const date = new Date(`${text}T00:00:00Z`)
          return isDay(text) === (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('blinding in the SDK', () => {
  it('gives one person one token, whoever asks, and sends nothing that says who it is', async () => {
    const { publicKey, evaluate } = await evaluatingServer()
    const ids = ['A123456789', 'A123456788', 'B176944193']
    const [first, second] = [blindIdentifiers('TW-NID', ids), blindIdentifiers('TW-NID', ids.map(fullWidth))]
    expect(first).toMatchObject({ indexes: [0, 2], refused: [{ index: 1, code: 'wrong_check_digit' }] })
    expect(JSON.stringify({ sent: first.blinded, refused: first.refused })).not.toMatch(/A12345678|B176944193/)
    expect(first.blinded).not.toEqual(second.blinded)
    const tokens = await Promise.all(
      [first, second].map(async (batch) => tokensOf(batch, await evaluate(batch.blinded), publicKey)),
    )
    expect(tokens[0]).toEqual(tokens[1])
    expect(new Set(tokens[0]).size).toBe(2)
    const other = await evaluatingServer()
    expect(tokensOf(first, await other.evaluate(first.blinded), other.publicKey)).not.toEqual(tokens[0])
  })

  it('takes no answer that another key made, nor one of another batch', async () => {
    const [published, other] = [await evaluatingServer(), await evaluatingServer()]
    const batch = blindIdentifiers('US-SSN', ['219-09-9998', '457-55-5463'])
    const answer = await other.evaluate(batch.blinded)
    expect(() => tokensOf(batch, answer, published.publicKey)).toThrow(ProofError)
    const swapped = { ...answer, evaluated: answer.evaluated.toReversed() }
    expect(() => tokensOf(batch, swapped, other.publicKey)).toThrow(ProofError)
    const short = { ...answer, evaluated: answer.evaluated.slice(1) }
    expect(() => tokensOf(batch, short, other.publicKey)).toThrow(ProofError)
    expect(tokensOf(batch, answer, other.publicKey)).toHaveLength(2)
  })

  it('blinds a thousand at once and no more', () => {
    const many = Array.from({ length: BLINDED_MAX + 1 }, () => 'none')
    expect(() => blindIdentifiers('TW-NID', many)).toThrow(RangeError)
    expect(blindIdentifiers('TW-NID', many.slice(1)).refused).toHaveLength(BLINDED_MAX)
  })
})
