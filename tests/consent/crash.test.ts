import { afterAll, beforeAll, expect, test } from 'vitest'
import { crashesAnywhere } from '../setup/crashing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { consentOf, recordedConsent } from './consenting.ts'

let platform: Platform
let by: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const eventsOf = async (id: string) => {
  const { data } = (await by.get('/v1/events?limit=200')).body
  return data.filter((one: object) => JSON.stringify(one).includes(id)).map(({ type }: { type: string }) => type)
}

test('a consent, crashed anywhere, is recorded once, with one receipt and one place in the list', () =>
  crashesAnywhere(
    platform,
    async () => ({ by, path: '/v1/consents', body: (await consentOf(platform)).body }),
    async (_, { id, receiptCode, consent }) => {
      const rows = await platform.admin`select list_index from consents where reference = ${consent.reference}`
      expect(rows).toHaveLength(1)
      expect((await platform.app.request(`/v1/consent-receipts/${receiptCode}`)).status).toBe(200)
      await platform.settle()
      expect(await eventsOf(id)).toEqual(['consent.recorded'])
    },
  ))

test('a withdrawal, crashed anywhere, is done once, and whoever was answered may rely on it', () =>
  crashesAnywhere(
    platform,
    async () => {
      const { id } = await recordedConsent(platform, by)
      return { by, path: `/v1/consents/${id}/withdraw`, body: { askedBy: 'subject' }, id }
    },
    async ({ id }, body) => {
      expect(body).toMatchObject({ standing: 'withdrawn' })
      await platform.settle()
      expect((await eventsOf(id)).toSorted()).toEqual(['consent.recorded', 'consent.withdrawn'])
    },
  ))

test('taken back by both sides and the person at once, it is withdrawn once', async () => {
  const recipient = await platform.organisation('lender')
  const { id, receiptCode } = await recordedConsent(platform, by, { recipient: recipient.id })
  const answers = await Promise.all([
    ...[by, recipient, by, recipient].map((side) => side.post(`/v1/consents/${id}/withdraw`, { askedBy: 'subject' })),
    platform.app.request(`/v1/consent-receipts/${receiptCode}/withdraw`, { method: 'POST' }),
  ])
  const codes = answers.slice(0, 4).map(({ status }) => status)
  for (const status of codes) expect([200, 409]).toContain(status)
  expect(answers[4]?.status).toBe(200)
  await platform.settle()
  expect((await eventsOf(id)).filter((type: string) => type === 'consent.withdrawn')).toHaveLength(1)
})
