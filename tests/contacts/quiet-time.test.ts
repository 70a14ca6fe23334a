import { afterAll, beforeAll, expect, test } from 'vitest'
import { PartyId } from '../../src/accounts/index.ts'
import { BUDGET, QUIET } from '../../src/contacts/budget.law.ts'
import { issueAccessToken } from '../../src/oauth/access-token.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

import { reachable } from './contacting.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

type Lender = Awaited<ReturnType<Platform['organisation']>>

const QUARTER_MS = BUDGET.quantumHours * 3_600_000

test('of a thousand weeks as many are drawn as the law says, and none lasts longer', async () => {
  const [drawn] = await platform.admin<{ quiet: number; longest: number; shortest: number }[]>`
    select count(*)::integer as quiet, max(extract(epoch from until_at - at))::integer as longest
    from generate_series(1, 100) person
    cross join generate_series(timestamptz '2026-01-01', timestamptz '2027-01-01' - interval '1 hour', interval '2 hours') at
    cross join lateral concordat.quiet_until(sha256(convert_to(person::text, 'UTF8')), at, ${QUIET.perMille}, ${QUIET.hours}) until_at
    where until_at is not null`
  const asked = (100 * 365 * 24) / 2
  const expected = (QUIET.perMille / 1_000) * ((1 + QUIET.hours) / 2 / 168)
  expect((drawn?.quiet ?? 0) / asked).toBeGreaterThan(0.85 * expected)
  expect((drawn?.quiet ?? 0) / asked).toBeLessThan(1.15 * expected)
  expect(drawn?.longest).toBeLessThanOrEqual(QUIET.hours * 3_600)
  expect(drawn?.longest).toBeGreaterThan(0.9 * QUIET.hours * 3_600)
})

/** A person whom the lot leaves in peace within four weeks, and when: one of five is. */
async function soonInPeace(lender: Lender) {
  for (let person = 10; person < 99; person++) {
    const debt = await reachable(lender, { nationalId: `123-45-67${person}` })
    const now = platform.clock.now()
    const [quiet] = await platform.admin<{ from: Date; until: Date }[]>`
      select at as from, until_at as until from subject_tags t
      cross join generate_series(${now}::timestamptz + interval '1 day', ${now}::timestamptz + interval '28 days', interval '1 hour') at
      cross join lateral concordat.quiet_until(t.tag, at, ${QUIET.perMille}, ${QUIET.hours}) until_at
      where t.party_id = ${PartyId.toUuid(debt.party as PartyId)} and until_at is not null order by at limit 1`
    if (quiet) return { debt, quiet }
  }
  throw new Error('the lot leaves none of ninety people in peace')
}

/** Asks as one in production does: with an access token instead of a sandbox's key. */
async function inProduction({ actor, call }: Lender) {
  const [key] = platform.signingKeys
  if (!key) throw new Error('nothing signs')
  const issued = await issueAccessToken({
    grant: { ...actor, epoch: 1, scopes: [...actor.scopes] },
    ...{ tokenId: crypto.randomUUID(), issuer: BASE_URL, resource: BASE_URL, lifetimeSeconds: 300, key },
    now: platform.clock.now(),
  })
  if (!issued.ok) throw new Error('no token')
  const headers = { authorization: `Bearer ${issued.value.token}` }
  return (path: string, body: object) => call({ method: 'POST', path, body, headers })
}

test('whoever is left in peace by lot is so under the words of the budget, and nobody learns of it beforehand', async () => {
  const lender = await platform.organisation('lender')
  const inSandbox = (is: boolean) =>
    platform.admin`update organisations set sandbox = ${is}, version = version + 1 where id = ${OrganisationId.toUuid(lender.id)}`
  const { debt, quiet } = await soonInPeace(lender)
  const asking = { account: debt.account, contactPoint: debt.points.address, channel: 'letter' }
  await inSandbox(false)
  platform.clock.advance((quiet.from.getTime() - Date.parse(platform.clock.now())) / 1_000 - 12 * 3_600)
  const at = quiet.from.toISOString()
  const { body: plan } = await (await inProduction(lender))('/v1/contact-decisions/batch', { items: [asking], at })
  expect(plan.items).toMatchObject([{ outcome: 'allow' }])

  platform.clock.advance(12 * 3_600)
  const { body } = await (await inProduction(lender))('/v1/contact-decisions', asking)
  const nextAllowedAt = new Date(Math.ceil(quiet.until.getTime() / QUARTER_MS) * QUARTER_MS).toISOString()
  expect(body).toMatchObject({ outcome: 'deny', ruledBy: 'HOUSE-BUDGET', nextAllowedAt })
  const { body: again } = await (await inProduction(lender))(`/v1/contact-decisions/${body.id}/re-run`, {})
  expect(again).toMatchObject({ reproduced: true, outcomeNow: 'deny' })

  // Nobody real is in a sandbox, so there is nothing to hide there.
  await inSandbox(true)
  expect((await lender.post('/v1/contact-decisions', asking)).body.outcome).toBe('allow')
})
