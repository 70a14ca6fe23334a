import { afterAll, beforeAll, expect, test } from 'vitest'
import { crashesAnywhere, crashesInJobs } from '../setup/crashing.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { askers, asking } from './asking.ts'

let platform: Platform
let asker: Awaited<ReturnType<typeof askers>>
beforeAll(async () => {
  platform = await startPlatform()
  asker = await askers(platform)
  await asker.say()
})
afterAll(() => platform.stop())

const usedOf = async (consent: string) => (await asker.by.get(`/v1/consents/${consent}`)).body.queriesUsed

test('an inquiry, crashed anywhere, is answered once: one use, one footprint, one place of the day', async () => {
  let made = 0
  await crashesAnywhere(
    platform,
    async () => ({ by: asker.by, path: '/v1/inquiries', body: (await asking(platform, asker)).body }),
    async ({ body }) => {
      made += 1
      expect(await usedOf(body.consent)).toBe(1)
      const footprint = await platform.admin`select 1 from exchange_inquiries i join consents c on c.id = i.consent_id`
      expect(footprint).toHaveLength(made)
      const [day] = await platform.admin`select made from exchange_inquiry_days`
      expect(day?.made).toBe(made)
    },
  )
})

test('a run of inquiries, wherever its job crashes, answers each once', async () => {
  await crashesInJobs(
    platform,
    async () => {
      const items = await Promise.all(
        [0, 1].map(async (n) => ({ reference: `ITEM-${n}`, body: (await asking(platform, asker)).body })),
      )
      const consents = items.map(({ body }) => body.consent)
      const asked = items.map(({ reference, body: { exchange: _, purpose: __, ...item } }) => ({ reference, ...item }))
      const body = { exchange: asker.exchange.id, purpose: 'credit_assessment', items: asked }
      const { body: run } = await asker.by.post('/v1/inquiry-runs', body)
      return { run: run.id as string, consents }
    },
    {
      holds: async ({ run, consents }) => {
        expect((await asker.by.get(`/v1/inquiry-runs/${run}`)).body).toMatchObject({ state: 'done' })
        for (const consent of consents) expect(await usedOf(consent)).toBe(1)
      },
    },
  )
}, 120_000)
