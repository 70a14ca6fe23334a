import { afterAll, beforeAll, expect, test } from 'vitest'
import { AccountId } from '../../src/accounts/index.ts'
import { PolicyId } from '../../src/stages/index.ts'
import type { CollectionPolicy } from '../../src/stages/model.ts'
import { policyFor } from '../../src/stages/run-rules.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { published } from './staging.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const products = [null, 'credit_card', 'personal_loan']
const segments = [null, 'gentle', 'late']
const places = [null, 'US', 'US-NY', 'GB']
const every = <T>(list: readonly (T | null)[]): T[] => list.filter((value) => value !== null) as T[]

test('the database lets a placement enter the policy the nightly rule would choose', async () => {
  const lender = await platform.organisation('lender')
  const scopes = products.flatMap((product) =>
    segments.flatMap((segment) => places.map((jurisdiction) => ({ product, segment, jurisdiction }))),
  )
  // Not all of them, so that each of the three is decisive somewhere.
  for (const [index, { product, segment, jurisdiction }] of scopes.entries()) {
    if (index % 5 === 3 || index % 7 === 1) continue
    await published(lender, {
      ...{ product: product ?? undefined, segment: segment ?? undefined, jurisdiction: jurisdiction ?? undefined },
    })
  }
  const policies: CollectionPolicy[] = (await lender.get('/v1/collection-policies?limit=200')).body.data
  const now = platform.clock.now()
  let made = 0
  for (const product of every(products)) {
    for (const segment of segments) {
      for (const jurisdiction of [...every(places), 'US-CA', 'FR']) {
        const { body: account } = await lender.post('/v1/accounts', {
          ...{ reference: `CHOICE-${++made}`, product, currency: 'USD', jurisdiction, openedOn: '2024-01-15' },
          ...{ balance: { principal: 1_000 }, delinquency: { since: '2026-08-01' } },
          parties: [
            { role: 'borrower', liability: 'several', newParty: { reference: `CHOICE-${made}-P`, name: 'Ada' } },
          ],
        })
        if (segment) await lender.post('/v1/account-segments', { segment, accounts: [account.id] })
        const [chosen] = await platform.admin`select (bridge.policy_for(${OrganisationId.toUuid(lender.id)},
          ${AccountId.toUuid(account.id)}, ${now}::timestamptz)).id as id`
        const expected = policyFor(policies, { product, segment, jurisdiction }, now)
        const about = `${product} ${segment} ${jurisdiction}`
        expect(chosen?.id && PolicyId.fromUuid(chosen.id), about).toBe(expected?.id ?? null)
      }
    }
  }
}, 60_000)
