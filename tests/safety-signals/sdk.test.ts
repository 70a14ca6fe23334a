import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../sdk/src/index.ts'
import { signalAbout } from '../../sdk/src/safety-signals.ts'
import { contactBetween } from '../contacts/contacting.ts'
import { sha256 } from '../exchange/members.ts'
import { someNumber } from '../protections/protecting.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { stranger } from './signalling.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('from an identifier to a signal, through the SDK, and the identifier is in no log', async () => {
  const { by, exchange } = await stranger(platform)
  const here = await contactBetween(platform)
  const identifier = someNumber()
  const { party } = await here.active({ nationalId: identifier })
  platform.clock.advance(301)
  await platform.settle()
  const client = connect({
    ...{ baseUrl: BASE_URL, credentials: { apiKey: by.apiKey } },
    environment: { fetch: async (url, init) => platform.app.request(url as string, init) },
  })
  const facts = { exchange: exchange.id, kind: 'insolvent', treatment: 'through_representative' } as const
  const about = { namespace: 'US-SSN', identifier } as const
  const recorded = await signalAbout(client, about, { ...facts, evidenceSha256: sha256('a petition') })
  expect(recorded).toMatchObject({ status: 'running', kind: 'insolvent', epoch: '2026H2' })
  const { body } = await here.lender.get(`/v1/treatments?party=${party}`)
  expect(body.data).toMatchObject([{ treatment: 'through_representative' }])
  const logs = JSON.stringify(platform.logged)
  for (const text of [identifier, identifier.replaceAll('-', '')]) expect(logs).not.toContain(text)
})
