import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../sdk/src/index.ts'
import { contactBetween } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

const as = ({ apiKey }: TestOrganisation) =>
  connect({
    baseUrl: BASE_URL,
    credentials: { apiKey },
    environment: { fetch: async (url, init) => platform.app.request(url as string, init) },
  })

/** The calls of the guide, in its order: what one block names, the next may use. */
const blocks = [
  ...readFileSync(join(import.meta.dirname, '../../docs/guides/compliance-officers.md'), 'utf8').matchAll(
    /```ts\n([\s\S]*?)```/g,
  ),
].map(([, block]) => block as string)

const known = ['lender', 'agency', 'placement', 'party', 'phone', 'address', 'console', 'settle'] as const
const told = [
  'decision',
  'byRule',
  'again',
  'screened',
  'shown',
  'notice',
  'text',
  'run',
  'spared',
  'stopped',
  'dispute',
]

test('the calls of the guide for compliance officers do what it says', async () => {
  const between = await contactBetween(platform)
  const { placement, party, points } = await between.active()
  const [lender, agency] = [as(between.lender), as(between.agency)]
  const said: unknown[][] = []
  const AsyncFunction = (async () => {}).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<Record<string, never>>
  const body = blocks.join('\n;\n').replace('for await (const row of', 'await settle()\nfor await (const row of')
  const follow = new AsyncFunction(...known, `${body}\nreturn { ${told.join(', ')} }`)
  const console = { log: (...words: unknown[]) => said.push(words) }
  const done = await follow(lender, agency, placement, party, points.phone, points.address, console, () =>
    platform.settle(),
  )
  expect(done).toMatchObject({
    ...{ decision: { outcome: 'allow' }, again: { reproduced: true }, screened: { verdict: 'block' } },
    ...{ spared: { outcome: 'deny' }, stopped: { outcome: 'deny' } },
  })
  const { shown, notice, text, run } = done as unknown as {
    shown: { text: string }
    notice: { documentSha256: string; id: string }
    text: string
    run: { id: string }
  }
  expect(shown.text).toBe(text)
  expect(text).toContain('USD 12,500.00')
  expect(said).toContainEqual([1, 'already_issued', null])
  expect(await agency.noticeRuns.get(run.id)).toMatchObject({ state: 'done', alreadyIssued: 1 })
  expect(await agency.notices.get(notice.id)).toMatchObject({ delivery: 'undeliverable', returnReason: 'moved' })
  expect(said).toContainEqual([placement, 'validation', 'US-F-34A-VALIDATION', expect.any(String), expect.any(Boolean)])
})
