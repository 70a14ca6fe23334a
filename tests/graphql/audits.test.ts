import { auditServer } from 'graphql-http'
import { expect, test } from 'vitest'
import { BASE_URL, startPlatform } from '../setup/platform.ts'

test('GraphQL is served over HTTP as the specification says: all 61 audits pass', async () => {
  const platform = await startPlatform()
  const { apiKey } = await platform.organisation('lender')
  const fetchFn = (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${apiKey}`)
    return platform.app.request(url, { ...init, headers })
  }
  const results = await auditServer({ url: `${BASE_URL}/graphql`, fetchFn })
  const failed = results.filter(({ status }) => status !== 'ok').map(({ name, ...rest }) => ({ name, ...rest }))
  expect(failed.map(({ name, reason }: { name: string; reason?: string }) => `${name}: ${reason}`)).toEqual([])
  expect(results).toHaveLength(61)
  await platform.stop()
})
