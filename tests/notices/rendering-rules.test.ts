import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { MessageTemplate } from '../../src/notices/model.ts'
import { noticeItemNames } from '../../src/notices/notice-kinds.law.ts'
import { type LetterFacts, masked, readsRecord, written } from '../../src/notices/rendering-rules.ts'
import { spokenAmount, spokenChanges, spokenDay } from '../../src/notices/wording.law.ts'

const facts: LetterFacts = {
  ...{ lenderName: 'First Bank', agencyName: 'Fair Agency', accountReference: 'ACC-123456', currency: 'USD' },
  itemisation: {
    date: '2026-01-31' as CalendarDate,
    ...{ amount: 100_000n, interest: 1_250n, fees: 0n, payments: 5_000n, credits: 0n },
  },
  ...{ balance: 96_250n, limitationExpiry: null, personName: 'A. Person', personAddress: '1 Road' },
  ...{ statuses: [], closed: new Set() },
}
const template = (body: string, changes: Partial<MessageTemplate> = {}) =>
  ({ body, channel: 'letter', language: 'en', jurisdiction: 'US', ...changes }) as MessageTemplate
const writing = (changes: Record<string, unknown> = {}) => ({
  ...{ facts, values: [], jurisdiction: 'FR', sentOn: '2026-11-20' as CalendarDate },
  ...{ periodEndsOn: '2026-12-30' as CalendarDate, ...changes },
})
const text = (body: string, changes: Record<string, unknown> = {}) => {
  const letter = written(template(body), writing(changes))
  if (!letter.ok) throw letter.refusal
  return letter.value.text
}
const refusal = (body: string, changes: Record<string, unknown> = {}, of: Partial<MessageTemplate> = {}) => {
  const letter = written(template(body, of), writing(changes))
  if (letter.ok) throw new Error(letter.value.text)
  return { code: letter.refusal.kind.code, errors: letter.refusal.facts.errors }
}

describe('a letter', () => {
  test('says what is on record, in its language, by the same bytes everywhere', () => {
    expect(text('{{consumer_name}}, {{account_number}}: {{current_amount}} by {{period_ends_on}}.')).toBe(
      'A. Person, ******3456: USD 962.50 by 30 December 2026.',
    )
    expect(text('{{itemisation_changes}}')).toBe(
      'interest: USD 12.50; fees: USD 0.00; payments: USD 50.00; credits: USD 0.00',
    )
    expect(text('{{dispute_statement}}')).toContain('by 30 December 2026')
  })

  test('takes the word of whoever issues it only where the platform has none', () => {
    expect(text('{{complaint_phone}}', { values: [{ item: 'complaint_phone', text: '0800' }] })).toBe('0800')
    expect(refusal('{{current_amount}}', { values: [{ item: 'current_amount', text: '1' }] })).toMatchObject({
      code: 'notice_value_unfit',
      errors: [{ pointer: '#/values/0/item' }],
    })
    expect(refusal('{{lender_name}}', { values: [{ item: 'outcome', text: '1' }] }).code).toBe('notice_value_unfit')
  })

  test('does not fill what stands in a value', () => {
    const values = [{ item: 'outcome', text: '{{consumer_name}}' }]
    expect(text('{{outcome}}', { values })).toBe('{{consumer_name}}')
  })

  test.each([
    ['is not shared', '{{current_amount}}', { facts: { ...facts, closed: new Set(['current_amount']) } }, 'not_shared'],
    ['is not recorded', '{{consumer_address}}', { facts: { ...facts, personAddress: null } }, 'not_recorded'],
    ['is not given', '{{complaint_phone}}', {}, 'missing'],
  ])('names an item that %s', (_, body, changes, code) => {
    expect(refusal(body, changes)).toMatchObject({ code: 'notice_items_missing', errors: [{ code }] })
  })

  test('needs a sentence given in a language that has none', () => {
    expect(refusal('{{dispute_statement}}', {}, { language: 'zh-Hans' }).errors).toMatchObject([{ code: 'missing' }])
  })

  test('is looked at again once it is filled in', () => {
    const values = [{ item: 'outcome', text: 'Pay or we will have you arrested, you deadbeat.' }]
    expect(refusal('{{outcome}}', { values }).code).toBe('notice_text_blocked')
  })

  test('never says an item of the record that is closed, whatever the template asks for', () => {
    const secret = { ...facts, personName: 'SECRET', personAddress: 'SECRET', closed: new Set(noticeItemNames) }
    fc.assert(
      fc.property(fc.subarray([...noticeItemNames], { minLength: 1 }), (items) => {
        const letter = written(template(items.map((item) => `{{${item}}}`).join(' ')), writing({ facts: secret }))
        expect(letter.ok ? letter.value.text : '').not.toContain('SECRET')
      }),
    )
  })
})

describe('words', () => {
  test.each([
    [125_000n, 'TWD', 'TWD 1,250.00'],
    [1_250_000n, 'JPY', 'JPY 1,250,000'],
    [5n, 'USD', 'USD 0.05'],
    [-5_000n, 'KWD', 'KWD -5.000'],
  ])('of %s %s are %s', (minor, currency, said) => expect(spokenAmount(minor, currency)).toBe(said))

  test('of days and changes are those of the language', () => {
    expect(spokenDay('2026-11-05' as CalendarDate, 'zh-Hant')).toBe('2026年11月5日')
    const changes = { interest: 100n, fees: 0n, payments: 0n, credits: 0n }
    expect(spokenChanges(changes, { currency: 'CNY', language: 'zh-Hans' })).toMatch(/^利息: CNY 1.00; 费用/)
  })

  test('hide all of a reference but its end', () => {
    expect([masked('ACC-123456'), masked('1234'), masked('1')]).toEqual(['******3456', '***4', '1'])
  })

  test('of the record are known from those that are not', () => {
    expect(readsRecord({ body: '{{lender_name}} {{outcome}}' })).toBe(false)
    expect(readsRecord({ body: '{{current_amount}}' })).toBe(true)
  })
})
