import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency)
})
afterAll(() => platform.stop())

const moves = ['place', 'draft', 'offer', 'withdraw', 'accept', 'decline', 'activate', 'close'] as const

/** One move about the account: a new placement, or a step of one of those made before. */
async function make(
  move: (typeof moves)[number],
  pick: number,
  { account, made }: { account: string; made: string[] },
) {
  if (move === 'place' || move === 'draft') {
    const { body, status } = await lender.post('/v1/placements', { account, mandate, offer: move === 'place' })
    if (status === 201) made.push(body.id)
    return status
  }
  const id = made[pick % Math.max(1, made.length)]
  if (!id) return 404
  const by = move === 'offer' || move === 'withdraw' ? lender : agency
  const code = { decline: 'no_capacity', close: 'paid_in_full' }[move as 'decline']
  return (await by.post(`/v1/placements/${id}/${move}`, code ? { code } : {})).status
}

test('whatever both sides do in whatever order, an account has one taker, and counter and case files say so', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...moves), fc.nat(3)), { minLength: 4, maxLength: 16 })
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const told = { account: await debtOf(platform, lender), made: [] as string[] }
      for (const [move, pick] of script) {
        expect(await make(move, pick, told)).toBeLessThan(500)
      }
      const [facts] = await platform.admin`
        select (select taken from mandate_loads where lender_id = ${OrganisationId.toUuid(lender.id)}) as counted,
          count(*) filter (where status in ('offered', 'accepted', 'active'))::int as taken,
          count(*) filter (where status in ('accepted', 'active'))::int as held,
          (select count(*) from case_files)::int as files,
          (select coalesce(max(n), 0) from (select count(*) as n from placements
            where status in ('offered', 'accepted', 'active') group by account_id) t)::int as most
        from placements`
      expect(facts?.most).toBeLessThanOrEqual(1)
      expect(facts?.counted).toBe(facts?.taken)
      expect(facts?.files).toBe(facts?.held)
    }),
    { numRuns: 25 },
  )
})
