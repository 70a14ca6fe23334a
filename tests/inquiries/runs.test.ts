import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done } from '../exchange/members.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { askers, asking } from './asking.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/inquiry-runs'

/** A run about so many people, of whom the last has withdrawn. */
async function arranged(people: number) {
  const asker = await askers(platform)
  await asker.say()
  const items = []
  for (let at = 0; at < people; at++) {
    const { body, kept } = await asking(platform, asker, { person: at === 0 ? 'somebody' : `person ${at}` })
    const { exchange: _, purpose: __, ...item } = body
    items.push({ ...item, reference: `ITEM-${at}` })
    if (at > 0 && at === people - 1) await asker.by.post(`/v1/consents/${kept.id}/withdraw`, { askedBy: 'subject' })
  }
  return { ...asker, body: { exchange: asker.exchange.id, purpose: 'credit_assessment', items } }
}

commandCases('inquiry_run.start', {
  ...{ platform: () => platform, scope: 'exchange:write', status: 202 },
  arrange: async () => {
    const { by, body } = await arranged(1)
    return { by, path, body }
  },
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
  effect: ({ body }) =>
    expect(body).toMatchObject({ state: 'running', progress: { total: 1, answered: 0, refused: 0 } }),
  events: ['inquiry_run.started'],
  conflict: {
    arrange: async () => {
      const { body } = await arranged(1)
      return { by: await platform.organisation('lender'), path, body }
    },
    ...{ status: 403, code: 'exchange_member_not_active' },
  },
})

describe('a run', () => {
  test('answers each, and one that is refused stops no other', async () => {
    const { by, body } = await arranged(3)
    const { id } = await done(by, path, body)
    await platform.settle()
    const run = (await by.get(`${path}/${id}`)).body
    expect(run).toMatchObject({ state: 'done', progress: { total: 3, answered: 2, refused: 1 } })
    const { items, hasMore } = (await by.get(`${path}/${id}/items`)).body
    expect(hasMore).toBe(false)
    expect(items).toMatchObject([
      { number: 1, reference: 'ITEM-0', state: 'answered', problem: null },
      { number: 2, reference: 'ITEM-1', state: 'answered' },
      { number: 3, state: 'refused', problem: 'inquiry_consent_withdrawn', answer: null, inquiryId: null },
    ])
    for (const { answer, inquiryId } of items.slice(0, 2)) {
      expect(answer.askedBy).toMatch(/^cli_/)
      expect(answer.watermark).toBe([by.id, answer.askedBy, inquiryId, answer.createdAt].join(' '))
    }
    const line = items[0].answer.answer.lines.find(({ product }: { product: string }) => product === 'unsecured')
    expect(line).toMatchObject({ overdueDebts: '1' })
    expect((await by.get('/v1/inquiries')).body.data).toHaveLength(2)
    const paged = (await by.get(`${path}/${id}/items?limit=1&after=1&state=answered`)).body
    expect(paged).toMatchObject({ items: [{ number: 2 }], hasMore: false })
  })

  test('keeps nothing in clear, forgets what was asked, and its answers in time', async () => {
    const { by, body } = await arranged(2)
    const { id } = await done(by, path, body)
    const waiting =
      await platform.admin`select to_jsonb(i)::text as text from exchange_inquiry_items i where state = 'waiting'`
    expect(waiting).toHaveLength(2)
    const [item] = body.items
    for (const { text } of waiting)
      expect(text.includes(item?.token ?? '') || text.includes(item?.salt ?? '')).toBe(false)
    await platform.settle()
    const rows = await platform.admin`select octet_length(asked) as size from exchange_inquiry_items`
    expect(rows.every(({ size }) => size === 0)).toBe(true)
    platform.clock.advance(7 * 86_400)
    await platform.settle()
    const fresh = await by.with(['exchange:read'])
    expect((await fresh.get(`${path}/${id}`)).body).toMatchObject({
      state: 'expired',
      progress: { answered: 1, refused: 1 },
    })
    expect((await fresh.get(`${path}/${id}/items`)).body.items).toEqual([])
  })
})
