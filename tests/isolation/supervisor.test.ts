import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { jurisdictions: ['TW', 'US'] } })
  for (const jurisdiction of ['TW', 'TW', 'US-CA']) {
    const account = await debtOf(platform, lender, { jurisdiction })
    expect(await lender.post('/v1/placements', { account, mandate })).toMatchObject({ status: 201 })
  }
})
afterAll(() => platform.stop())

/** Rows a supervisor of these jurisdictions is shown. */
const seen = (table: 'placements' | 'events', jurisdictions: string | null): Promise<number> =>
  platform.admin.begin(async (tx) => {
    await tx`set local role concordat_supervisor`
    if (jurisdictions !== null) await tx`select set_config('app.jurisdictions', ${jurisdictions}, true)`
    return (await tx`select 1 from ${tx(table)}`).length
  })

test.each(['placements', 'events'] as const)(
  'a supervisor sees the %s of its jurisdictions and no others',
  async (table) => {
    expect(await seen(table, '{TW}')).toBe(2)
    expect(await seen(table, '{US-CA}')).toBe(1)
    expect(await seen(table, '{TW,US-CA}')).toBe(3)
    expect(await seen(table, '{US}')).toBe(0)
    expect(await seen(table, null)).toBe(0)
  },
)

test('a supervisor changes nothing, and reads no table beyond these', async () => {
  const granted = await platform.admin`
    select c.relname, privilege from pg_class c, unnest(array['select', 'insert', 'update', 'delete']) privilege
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('concordat_supervisor', c.oid, privilege) order by 1`
  expect(granted.map(({ relname, privilege }) => `${privilege} ${relname}`)).toEqual([
    'select collector_findings',
    'select collectors',
    'select dispute_cases',
    'select events',
    'select licences',
    'select placements',
  ])
})
