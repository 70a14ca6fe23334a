import { afterAll, beforeAll, expect, test } from 'vitest'
import { contribution } from '../contributions/records.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { consentOf, someToken } from './consenting.ts'

const path = '/v1/consents'

let platform: Platform
let lender: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

test.each(['PHONE-E164', 'NAME-DOB'])(
  'a consent of whoever has a %s is refused, and nothing looks one up: it may be several people',
  async (namespace) => {
    const { body } = await consentOf(platform)
    const answer = await lender.post(path, { ...body, subject: { ...body.subject, namespace } })
    expect(answer).toMatchObject({
      ...{ status: 422, body: { code: 'consent_namespace_weak', errors: [{ pointer: '#/subject/namespace' }] } },
    })
    // Nor may anything else that looks a person up.
    const token = { namespace, epoch: '2026H2', token: someToken() }
    const exchange = 'xch_01k9x2v6ecf8y8q3w0h6t5r4sz'
    for (const [door, asked] of [
      ['/v1/exchange-records', { ...contribution({ exchange }), ...token }],
      ['/v1/inquiries', { exchange, purpose: 'fraud', ...token }],
      ['/v1/inquiry-runs', { exchange, purpose: 'fraud', items: [token] }],
      ['/v1/exchange-canaries', { exchange, ...token }],
      ['/v1/exchange-footprints', { exchange, subjects: [token], evidenceSha256: 'ab'.repeat(32) }],
      ...[
        objecting('/v1/exchange-objections', { receivedOn: '2026-11-20' }),
        objecting('/v1/exchange-client-objections', { authoritySha256: 'ab'.repeat(32) }),
      ],
    ] as const) {
      const refused = await lender.post(door, asked)
      expect([door, refused.status, refused.text.includes('namespace')]).toEqual([door, 400, true])
    }
    function objecting(door: string, more: object) {
      const said = { product: 'unsecured', reason: 'other', evidenceSha256: 'ab'.repeat(32) }
      return [door, { exchange, subjects: [token], ...said, ...more }] as const
    }
  },
)
