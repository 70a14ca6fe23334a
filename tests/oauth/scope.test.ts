import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { narrowScopes, parseScopeList, SCOPE_CHARS_MAX, scopeListOf } from '../../src/oauth/scope.ts'

const ceiling = ['accounts:read', 'placements:read', 'placements:respond'] as const

describe('the scopes of a token', () => {
  it('are all the client may have where the request names none', () => {
    expect(narrowScopes(undefined, ceiling)).toEqual({ ok: true, value: ceiling })
  })
  it('are exactly those the request names', () => {
    expect(narrowScopes('placements:respond accounts:read accounts:read', ceiling)).toEqual({
      ok: true,
      value: ['accounts:read', 'placements:respond'],
    })
  })
  it('never grow beyond the ceiling: one name too many refuses the request', () => {
    expect(narrowScopes('accounts:read accounts:write', ceiling)).toEqual({
      ok: false,
      refusal: { kind: 'scope_not_granted', scopes: ['accounts:write'] },
    })
  })
  it('are a subset of the ceiling, whatever is asked', () => {
    const names = fc.array(fc.constantFrom(...ceiling, 'accounts:write', 'ACCOUNTS:READ', 'accounts:*'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(names, (asked) => {
        const result = narrowScopes(asked.join(' '), ceiling)
        const beyond = asked.some((name) => !(ceiling as readonly string[]).includes(name))
        expect(result.ok).toBe(!beyond)
        if (result.ok) expect(new Set(result.value)).toEqual(new Set(asked))
      }),
    )
  })
  test.each(['', ' ', ' a', 'a ', 'a  b', 'a\tb', 'a"b', 'a\\b', 'ä', 'a\nb', 'a'.repeat(SCOPE_CHARS_MAX + 1)])(
    'are not spelled %j',
    (text) => {
      expect(parseScopeList(text)).toEqual({ ok: false, refusal: { kind: 'malformed_scope' } })
    },
  )
  it('read back as they are written', () => {
    expect(parseScopeList(scopeListOf(ceiling))).toEqual({ ok: true, value: ceiling })
  })
})
