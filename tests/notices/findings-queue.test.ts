import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let agency: TestOrganisation
let other: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[agency, other] = [await platform.organisation('agency'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

/** Names no institution, which a person weighs in Taiwan (TW-14-1-ABUSE). */
const FOR_REVIEW = { text: '您好，請於本週來電確認還款安排。', channel: 'sms', jurisdiction: 'TW' }

const screened = async (body: Record<string, unknown>) => {
  const answer = await agency.post('/v1/message-screenings', body)
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

/** The whole queue of an organisation, page by page. */
async function queueOf(who: TestOrganisation, query = 'undecided=true&verdict=review') {
  const ids: string[] = []
  for (let cursor = ''; ; ) {
    const { body, text } = await who.get(`/v1/message-screenings?${query}&limit=2${cursor}`)
    expect(body.data.length, text).toBeLessThanOrEqual(2)
    ids.push(...body.data.map(({ id }: { id: string }) => id))
    if (!body.hasMore) return ids
    cursor = `&cursor=${body.nextCursor}`
  }
}

test('findings for a person to weigh wait in a queue, and leave it once decided', async () => {
  const waiting: string[] = []
  for (let n = 0; n < 5; n++) {
    const { id, verdict } = await screened(FOR_REVIEW)
    expect(verdict).toBe('review')
    waiting.unshift(id)
    platform.clock.advance(1)
  }
  await screened({ text: 'Thank you.', channel: 'sms', jurisdiction: 'GB' })
  const blocked = await screened({ text: 'You are a deadbeat.', channel: 'sms', jurisdiction: 'GB' })
  expect(await queueOf(agency)).toEqual(waiting)
  expect(await queueOf(agency, 'undecided=true')).toEqual([blocked.id, ...waiting])
  expect(await queueOf(other)).toEqual([])

  const [first, second, ...rest] = waiting
  const decide = (id: string | undefined, decision: string, reason: string) =>
    agency.post(`/v1/message-screenings/${id}/decide`, { decision, reason })
  expect((await decide(first, 'reject', 'incomplete')).body).toMatchObject({ decision: 'rejected' })
  expect((await decide(second, 'release', 'true_statement')).body).toMatchObject({ decision: 'released' })
  expect(await queueOf(agency)).toEqual(rest)
  expect((await decide(first, 'release', 'true_statement')).status).toBe(409)
  expect((await agency.get(`/v1/message-screenings/${first}`)).body).toMatchObject({ reason: 'incomplete', version: 2 })
})

test('a decision without a reason is refused by name', async () => {
  const { id } = await screened(FOR_REVIEW)
  const { status, body } = await agency.post(`/v1/message-screenings/${id}/decide`, { decision: 'reject' })
  expect(status).toBe(400)
  expect(body.errors).toMatchObject([{ pointer: '#/reason' }])
  expect(await queueOf(agency)).toContain(id)
})
