import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { emailAddress, phoneNumber } from '../../src/accounts/endpoint.ts'

describe('a telephone number', () => {
  test.each([
    ['0990 000 017', 'TW', '+886990000017', 'TW'],
    ['+886 990-000-017', undefined, '+886990000017', 'TW'],
    ['＋８８６　９９０　０００　０１７', undefined, '+886990000017', 'TW'],
    ['(202) 555-0123', 'US', '+12025550123', 'US'],
    ['0990000017', 'tw', '+886990000017', 'TW'],
  ])('%s dialled in %s is %s', (text, country, number, of) => {
    expect(phoneNumber(text, country)).toEqual({ ok: true, value: { number, country: of, extension: null } })
  })

  it('keeps an extension apart, so that one line has one number', () => {
    expect(phoneNumber('+1 202 555 0123 ext. 45')).toEqual({
      ok: true,
      value: { number: '+12025550123', country: 'US', extension: '45' },
    })
  })

  test.each([
    ['0990000017', undefined, 'no_country'],
    ['0990000017', 'XX', 'no_country'],
    ['call me at 0990000017', 'TW', 'malformed'],
    ['+886 99 000 001', undefined, 'not_in_numbering_plan'],
    ['9'.repeat(61), 'TW', 'too_long'],
  ] as const)('%s dialled in %s is refused: %s', (text, country, code) => {
    expect(phoneNumber(text, country)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('answers any text without throwing, and its own answer again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
        const read = phoneNumber(text, 'TW')
        return !read.ok || phoneNumber(read.value.number).ok
      }),
    )
  })
})

describe('an e-mail address', () => {
  test.each([
    [' Fictus.Borrower@Example.COM ', 'fictus.borrower@example.com'],
    ['ｆｉｃｔｕｓ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'fictus@example.com'],
    ["o'fictus+debts@mail.example.com", "o'fictus+debts@mail.example.com"],
    ['fictus@bücher.example', 'fictus@xn--bcher-kva.example'],
    ['fictus@例子.测试', 'fictus@xn--fsqu00a.xn--0zwm56d'],
  ])('%s is %s', (text, normal) => {
    expect(emailAddress(text)).toEqual({ ok: true, value: normal })
  })

  test.each([
    ['', 'malformed'],
    ['fictus', 'malformed'],
    ['@example.com', 'malformed'],
    ['fictus@', 'malformed'],
    ['fictus@localhost', 'malformed'],
    ['fictus@127.0.0.1', 'malformed'],
    ['fictus@[::1]', 'malformed'],
    ['fictus@example.com/path', 'malformed'],
    ['fictus@example.com.', 'malformed'],
    ['fic tus@example.com', 'malformed'],
    ['bücher@example.com', 'malformed'],
    ['fictus\u0000@example.com', 'malformed'],
    [`${'f'.repeat(65)}@example.com`, 'too_long'],
    [`f@${'e'.repeat(250)}.com`, 'too_long'],
  ] as const)('%s is refused: %s', (text, code) => {
    expect(emailAddress(text)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('answers any text without throwing, and its own answer again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const read = emailAddress(text)
        return !read.ok || emailAddress(read.value).ok
      }),
    )
  })
})
