import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addHours } from '../../src/kernel/instant.ts'
import type { Connection, RowShape } from '../../src/store/database.ts'
import { claim } from '../../src/store/idempotency.ts'
import { asActor, type Database } from '../../src/store/index.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/index.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

describe('a plan made while tables are small serves them when they are large', () => {
  test('a claim of an idempotency key looks up no key but its own and those that expired', async () => {
    const { client, id, actor } = await platform.organisation('lender')
    const now = platform.clock.now()
    await platform.admin`
      insert into idempotency_keys (org_id, client_id, key, fingerprint, command, created_at, expires_at)
      select ${OrganisationId.toUuid(id)}, ${ClientId.toUuid(client)}, 'kept-' || n, decode('00', 'hex'), 'any', ${now},
        ${addHours(now, 168)} from generate_series(1, 2) n`
    await platform.admin`analyze idempotency_keys`
    const plans: Plan[] = []
    const idempotency = { key: 'new', fingerprint: new Uint8Array(32) }
    const database = explained(platform.deps.database, plans)
    await asActor(database, actor, claim(actor, { idempotency, command: 'any', now }))
    const scans = plans
      .flatMap(nodes)
      .filter((plan) => plan['Relation Name'] === 'idempotency_keys' && /Scan/.test(plan['Node Type']))
    expect(scans).toHaveLength(2)
    for (const scan of scans) expect(scan['Index Cond']).toMatch(/expires_at|key/)
  })

  test('functions that take an array of ids are planned once', async () => {
    const rows = await platform.admin`
      select p.proname as name from pg_proc p
      where p.pronamespace = 'bridge'::regnamespace and p.prolang = (select oid from pg_language where lanname = 'plpgsql')
        and exists (select from unnest(p.proargtypes) t where t = 'uuid[]'::regtype)
        and not coalesce(p.proconfig, '{}') @> '{plan_cache_mode=force_generic_plan}'`
    expect(rows.map(({ name }) => name)).toEqual([])
  })

  test('no login role of the service reads a table whole where it has an index', async () => {
    expect(await rolesWithout('enable_seqscan=off')).toEqual([])
  })

  test('the service reads a page in the order of an index, and does not fetch all of a tenant to sort it', async () => {
    expect(await rolesWithout('enable_bitmapscan=off')).not.toContain('concordat_app')
  })
})

const rolesWithout = async (setting: string): Promise<string[]> => {
  const rows = await platform.admin`
    select r.rolname as name from pg_roles r
    where r.rolcanlogin and r.rolname like 'concordat_%' and not r.rolconfig @> array[${setting}]`
  return rows.map(({ name }) => name)
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly Plan[]
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

/** Runs every statement with parameters under EXPLAIN: it does what it does, and answers how. */
const explained = (database: Database, plans: Plan[]): Database => ({
  ...database,
  connect: async () => {
    const connection: Connection = await database.connect()
    const send = async (sql: string, params: unknown[], shape: RowShape) => {
      if (params.length === 0) return connection.send(sql, params, shape)
      const rows = (await connection.send(`explain (analyze, format json) ${sql}`, params, 'objects')) as {
        'QUERY PLAN': { Plan: Plan }[]
      }[]
      plans.push(...rows.flatMap((row) => row['QUERY PLAN'].map(({ Plan }) => Plan)))
      return []
    }
    return { ...connection, send }
  },
})
