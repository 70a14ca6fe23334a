import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactBetween } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('a validation notice that came back opens no period: the second mailing drives its end (CASE-062, CASE-069)', async () => {
  const between = await contactBetween(platform)
  const { agency } = between
  const { kinds } = (await agency.get('/v1/notice-kinds?jurisdiction=US')).body
  const { items } = kinds.find(({ kind }: { kind: string }) => kind === 'validation')
  const disputed = async (receivedOn: string) => {
    const { placement, party } = await between.active()
    const mailed = async (sentOn: string) =>
      (
        await agency.post('/v1/notices', {
          ...{ placement, party, kind: 'validation', channel: 'letter', language: 'en', items, sentOn },
        })
      ).body
    const first = await mailed('2026-01-01')
    expect(first).toMatchObject({ periodEndsOn: '2026-02-07', furnishableFrom: '2026-01-15' })
    const back = await agency.post(`/v1/notices/${first.id}/delivery`, { delivery: 'undeliverable', on: '2026-01-10' })
    expect(back.body).toMatchObject({ furnishableFrom: null })
    expect(await mailed('2026-01-15')).toMatchObject({ periodEndsOn: '2026-02-22', presumedOn: '2026-01-23' })
    const { body, status, text } = await agency.post('/v1/disputes', { placement, receivedOn })
    expect(status, text).toBe(201)
    return body.kind
  }
  expect([await disputed('2026-02-22'), await disputed('2026-02-23')]).toEqual(['in_period', 'late'])
})
