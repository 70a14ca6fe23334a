import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { delivered, documented, replied } from '../../src/notices/answer-rules.ts'
import type { Notice } from '../../src/notices/notice-model.ts'
import { furnishableFrom } from '../../src/notices/period-rules.ts'
import type { OrganisationId } from '../../src/tenancy/index.ts'

const day = (text: string) => text as CalendarDate
const by = { org: 'sender' as OrganisationId, today: day('2027-06-01') }
const notice = (changes: Partial<Notice> = {}) =>
  ({
    ...{ issuedBy: 'sender', kind: 'validation', jurisdiction: 'US-NY', delivery: 'dispatched', version: 1 },
    ...{
      sentOn: '2026-11-20',
      presumedOn: '2026-11-30',
      periodEndsOn: '2026-12-30',
      reply: null,
      documentsOn: null,
      ...changes,
    },
  }) as unknown as Notice
const claim = (changes: Partial<Notice> = {}) =>
  notice({
    ...{ kind: 'letter_of_claim', jurisdiction: 'GB', sentOn: day('2026-09-01'), periodEndsOn: day('2026-10-01') },
    ...{ presumedOn: null, ...changes },
  })
const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: { kind: { code: string } } }) =>
  result.ok ? result.value : result.refusal.kind.code

describe('a validation notice that arrived', () => {
  test.each([
    ['no later than assumed ends when it would have', '2026-11-25', '2026-12-30'],
    ['later than assumed ends thirty days after that', '2026-12-04', '2027-01-03'],
  ])('%s', (_, on, periodEndsOn) => {
    expect(value(delivered(notice(), { delivery: 'delivered', on: day(on) }, by))).toMatchObject({ periodEndsOn })
  })

  test('and then came back has its period as before, and counts for nothing', () => {
    const back = delivered(notice({ delivery: 'delivered' }), { delivery: 'undeliverable', on: day('2026-12-01') }, by)
    expect(value(back)).toMatchObject({ periodEndsOn: '2026-12-30', delivery: 'undeliverable' })
  })
})

describe('a credit bureau is told (US-F-30A-CREDITREPORT)', () => {
  const sent = (on: string, back: string | null = null) =>
    furnishableFrom(
      notice({
        sentOn: day(on),
        ...(back ? { delivery: 'undeliverable', deliveryOn: day(back) } : {}),
      } as Partial<Notice>),
    )
  test.each([
    ['CASE-059: nothing after a notice that came back in the wait', '2026-05-01', '2026-05-10', null],
    ['CASE-060: nothing on 20 May, and on 26 May yes, after a second notice', '2026-05-11', null, '2026-05-25'],
    ['CASE-061: as before of a notice that came back after the wait', '2026-05-01', '2026-05-20', '2026-05-15'],
  ])('%s', (_, on, back, from) => expect(sent(on, back)).toBe(from))

  test('by the law of the place: elsewhere a notice says nothing of it', () => {
    expect(furnishableFrom(claim())).toBeNull()
  })
})

describe('a letter of claim', () => {
  test('that is answered opens thirty days from the reply (UK-PAP-30D)', () => {
    const answered = replied(claim(), { reply: 'answered', on: day('2026-09-20') }, by)
    expect(value(answered)).toMatchObject({ furtherEndsOn: '2026-10-20', periodEndsOn: '2026-10-01' })
  })

  test('whose reply asks for documents opens them only from the documents (CASE-099)', () => {
    const asked = replied(claim(), { reply: 'documents_asked', on: day('2026-09-20') }, by)
    if (!asked.ok) throw asked.refusal
    expect(asked.value.furtherEndsOn).toBeNull()
    expect(value(documented(asked.value, { on: day('2026-10-05') }, by))).toMatchObject({ furtherEndsOn: '2026-11-04' })
    expect(value(documented(asked.value, { on: day('2026-09-19') }, by))).toBe('notice_day_unfit')
  })

  test('is answered once, by nobody but its sender, and only where its rule knows a further period', () => {
    const reply = { reply: 'answered', on: day('2026-09-20') } as const
    expect(value(replied(claim({ reply: 'answered' }), reply, by))).toBe('notice_reply_unfit')
    expect(value(replied(claim(), reply, { ...by, org: 'other' as OrganisationId }))).toBe('notice_not_issuer')
    expect(value(replied(notice(), reply, by))).toBe('notice_reply_unfit')
  })
})
