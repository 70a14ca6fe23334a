import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACCESS_TOKEN_SECONDS_MAX } from '../../src/oauth/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { asserting, claimsOf, keyedClient, send, signedBy, tokenOf } from './clients.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('a withdrawn token is forgotten by the next revocation of the organisation, once it would have expired', async () => {
  const by = await platform.organisation('lender')
  const revokeOne = async () => {
    const client = await keyedClient(by)
    const token = await tokenOf(platform, client)
    const proof = asserting(await signedBy(client.key, claimsOf(platform, client.id)))
    await send(platform, '/oauth/revoke', { ...proof, token })
  }
  const withdrawn = async () => {
    const org = OrganisationId.toUuid(by.id)
    const rows = await platform.admin`select token_id from spent_tokens where org_id = ${org} and use = 'revoked'`
    return rows.map(({ token_id }) => token_id)
  }
  await revokeOne()
  const [first] = await withdrawn()
  await revokeOne()
  expect(await withdrawn()).toHaveLength(2)
  platform.clock.advance(ACCESS_TOKEN_SECONDS_MAX + 1)
  await revokeOne()
  expect(await withdrawn()).toHaveLength(1)
  expect(await withdrawn()).not.toContain(first)
})
