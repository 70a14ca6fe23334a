import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerOf, type Paying, payingOf } from '../payments/paying.ts'
import { crashesAnywhere, crashesInJobs } from '../setup/crashing.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { accepted, at, draftOf, issued, taken, totals, under } from './remitting.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

/** Each story under a mandate of its own: what one drafts no other does. */
const apart = () => under(ground, {})
const inBalance = async () => {
  await ledgerOf(ground.lender)
  await ledgerOf(ground.agency)
}

test('the job that drafts a period takes each posting once, wherever it crashes', async () => {
  const asked = async () => {
    const own = await apart()
    await taken(own)
    await taken(own, 30_000)
    const { status, body, text } = await own.lender.post('/v1/remittances', { mandate: own.mandate })
    expect(status, text).toBe(202)
    return body.id as string
  }
  const holds = async (id: string) => {
    const { body } = await ground.lender.get(`/v1/remittances/${id}`)
    expect(body).toMatchObject({ state: 'draft', lineCount: 4, collected: 80_000 })
  }
  await crashesInJobs(platform, asked, { holds, every: 3 })
}, 120_000)

test(
  'issuing, crashed anywhere, is done once',
  () =>
    crashesAnywhere(
      platform,
      async () => {
        const draft = await draftOf(await apart())
        return { by: ground.agency, path: at(draft, 'issue'), body: totals(draft) }
      },
      (_, body) => void expect(body).toMatchObject({ state: 'issued', lineCount: 2 }),
    ),
  120_000,
)

test(
  'accepting, crashed anywhere, is done once, and both books balance',
  () =>
    crashesAnywhere(
      platform,
      async () => {
        const remittance = await issued(await apart())
        return { by: ground.lender, path: at(remittance, 'accept'), body: totals(remittance) }
      },
      async (_, body) => {
        expect(body).toMatchObject({ state: 'accepted' })
        await inBalance()
      },
    ),
  120_000,
)

test(
  'settling, crashed anywhere, is done once, and both books balance',
  () =>
    crashesAnywhere(
      platform,
      async () => {
        const path = at(await accepted(await apart()), 'settle')
        return { by: ground.lender, path, body: { receivedOn: '2026-11-24' } }
      },
      async (_, body) => {
        expect(body).toMatchObject({ state: 'settled' })
        await inBalance()
      },
    ),
  120_000,
)
