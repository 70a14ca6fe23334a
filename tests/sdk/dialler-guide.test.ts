import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../sdk/src/index.ts'
import { type PermitVerification, verifyPermit } from '../../sdk/src/permits.ts'
import { contactBetween } from '../contacts/contacting.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

/** The calls of the guide, in its order: what one block names, the next may use. Imports are given, and a block is indented in a list. */
const calls = [
  ...readFileSync(join(import.meta.dirname, '../../docs/guides/dialler-integration.md'), 'utf8').matchAll(
    /```ts\n([\s\S]*?)```/g,
  ),
]
  .map(([, block]) => (block as string).replace(/^\s*import .*$/gm, ''))
  .join('\n;\n')
  .replaceAll('for await (', 'await settle()\nfor await (')
  .replace('const comparison', 'tomorrow()\nconst comparison')

const told = ['list', 'decision', 'permit', 'claimed', 'talk', 'rows', 'handedIn', 'comparison'] as const

test('the calls of the guide for dialler integrators do what it says', async () => {
  const between = await contactBetween(platform)
  const { placement, party, points } = await between.active()
  const concordat = connect({
    baseUrl: BASE_URL,
    credentials: { apiKey: between.agency.apiKey },
    environment: { fetch: async (url, init) => platform.app.request(url as string, init) },
  })
  const said: unknown[][] = []
  const now = () => platform.clock.now()
  const given = {
    ...{ concordat, placement, party, contactPoint: points.phone, lender: between.lender.id, now },
    collector: await between.collector(),
    keys: (await between.agency.get('/oauth/jwks')).body,
    verifyPermit: (asked: PermitVerification) => verifyPermit({ ...asked, nowMs: Date.parse(now()) }),
    settle: () => platform.settle(),
    console: { log: (...words: unknown[]) => said.push(words) },
    hangUp: () => said.push(['hung up']),
    later: (at: string) => said.push([at]),
    tomorrow: () => platform.clock.advance(86_400),
  }
  const AsyncFunction = (async () => {}).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<Record<string, never>>
  const follow = new AsyncFunction(...Object.keys(given), `${calls}\nreturn { ${told.join(', ')} }`)
  const done = await follow(...Object.values(given))
  expect(done).toMatchObject({
    ...{ list: { items: 1 }, decision: { outcome: 'allow' }, permit: { channel: 'phone', placement } },
    claimed: { decision: { outcome: 'allow' } },
    ...{ talk: { flags: [] }, rows: [{ outcome: 'already' }, { outcome: 'recorded' }] },
    ...{ handedIn: [{ outcome: 'taken' }], comparison: { state: expect.any(String) } },
  })
  // The call that came in is in no record of the carrier.
  expect(said).toEqual([
    [0, 'allow', expect.anything()],
    ['activity_without_call', 'open'],
  ])
})
