import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { throughPooler } from '../setup/database.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { POOL_SIZE } from '../setup/pooler.ts'

// The project `pooler` runs this file, and other suites of isolation and races, where PgBouncer is installed.
describe.skipIf(throughPooler() === undefined)('through a transaction pooler', () => {
  let platform: Platform
  let organisations: TestOrganisation[]
  beforeAll(async () => {
    platform = await startPlatform()
    organisations = await Promise.all(Array.from({ length: 8 }, () => platform.organisation('lender')))
  })
  afterAll(() => platform.stop())

  test('organisations that share connections each see themselves, however many ask at once', async () => {
    const asked = Array.from({ length: 200 }, (_, n) => organisations[n % organisations.length] as TestOrganisation)
    const answers = await Promise.all(asked.map((by) => by.get('/v1/organisation')))
    expect(answers.map(({ body }) => body.id)).toEqual(asked.map(({ id }) => id))
    const [used] = await platform.admin`select count(*)::int as connections from pg_stat_activity
      where datname = current_database() and usename = 'concordat_app'`
    expect(used?.connections).toBeLessThanOrEqual(POOL_SIZE)
  })

  test('nothing of a transaction is left on the connection it used', async () => {
    await Promise.all(
      organisations.map((by) =>
        by.post('/v1/clients', { name: 'Script', authMethod: 'none', scopes: ['events:read'] }),
      ),
    )
    for (let look = 0; look < 10; look += 1) {
      const connection = await platform.deps.database.connect()
      const left = await connection.send("select current_setting('app.org', true) as org", [], 'objects')
      connection.release()
      expect(left).toMatchObject([{ org: expect.toBeOneOf(['', null]) }])
    }
  })
})
