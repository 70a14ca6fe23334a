import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { termsOf } from '../mandates/terms.ts'
import { createDatabase } from '../setup/database.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'

/** How many more commits PostgreSQL turns down, and with what. */
const turnDown = { commits: 0, code: '40P01' }

/** The database as it is when others are in the way: a commit is rolled back and says so. */
const contested = (database: Database): Database => ({
  connect: async () => {
    const connection = await database.connect()
    return {
      ...connection,
      send: async (sql, params, shape) => {
        if (sql !== 'commit' || turnDown.commits === 0) return connection.send(sql, params, shape)
        turnDown.commits -= 1
        await connection.send('rollback', [], shape)
        throw Object.assign(new Error('in the way'), { code: turnDown.code })
      },
    }
  },
  close: () => database.close(),
})

let platform: Platform
let store: Database
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  const database = await createDatabase()
  store = openDatabase({ url: database.appUrl, poolSize: 4, prepare: true })
  platform = await platformOn(database, { database: contested(store) })
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(async () => {
  await store.close()
  await platform.stop()
})

const propose = (reference: string) =>
  lender.post('/v1/mandates', { counterparty: agency.id, reference, terms: termsOf() })

const count = async (reference: string) =>
  (await lender.get('/v1/mandates?limit=200')).body.data.filter(
    (one: { reference: string }) => one.reference === reference,
  ).length

describe.each(['40001', '40P01'])('a command that PostgreSQL gives up with %s', (code) => {
  test('is run again from its question, and takes effect once', async () => {
    Object.assign(turnDown, { commits: 3, code })
    expect((await propose(`AGAIN-${code}`)).status).toBe(201)
    expect(turnDown.commits).toBe(0)
    expect(await count(`AGAIN-${code}`)).toBe(1)
  })

  test('is a conflict to try again later when it is turned down every time, and leaves nothing', async () => {
    Object.assign(turnDown, { commits: 4, code })
    const answer = await propose(`NEVER-${code}`)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: 'conflict' })
    expect(answer.headers.get('retry-after')).toBe('1')
    turnDown.commits = 0
    expect(await count(`NEVER-${code}`)).toBe(0)
  })
})
