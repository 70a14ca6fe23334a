import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { promptSocket } from '../../src/runtime/prompt-socket.ts'
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts'
import { createDatabase, type TestDatabase } from '../setup/database.ts'

let made: TestDatabase
let admin: postgres.Sql
let database: Database

beforeAll(async () => {
  made = await createDatabase()
  admin = postgres(made.adminUrl, { max: 1, onnotice: () => {} })
  database = openDatabase({
    ...{ url: made.appUrl, poolSize: 2, prepare: true, openSocket: promptSocket },
  })
})
afterAll(async () => {
  await Promise.all([database.close(), admin.end()])
  await made.drop()
})

const pidOf = async (connection: Connection): Promise<number> => {
  const [row] = (await connection.send('select pg_backend_pid() as pid', [], 'objects')) as { pid: number }[]
  return row?.pid as number
}
const end = async (pid: number) => {
  await admin`select pg_terminate_backend(${pid})`
  await expect.poll(() => admin`select 1 from pg_stat_activity where pid = ${pid}`).toHaveLength(0)
}

describe('a pool of connections', () => {
  test('refuses to go on with a transaction whose connection was lost, and recovers by itself', async () => {
    const connection = await database.connect()
    await connection.send('begin', [], 'objects')
    await end(await pidOf(connection))
    await expect(connection.send('commit', [], 'objects')).rejects.toMatchObject({ code: expect.any(String) })
    await expect(connection.send('commit', [], 'objects')).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    connection.release()
    for (let i = 0; i < 5; i++) {
      const next = await database.connect()
      expect(await pidOf(next)).toBeGreaterThan(0)
      next.release()
    }
  })

  test('fails the statement that was running, and only that transaction', async () => {
    const [one, other] = [await database.connect(), await database.connect()]
    const pid = await pidOf(one)
    const running = one.send('select pg_sleep(10)', [], 'objects')
    const queued = one.send('select $1::int', [1], 'objects')
    const failed = Promise.allSettled([running, queued])
    await end(pid)
    expect((await failed)[0]?.status).toBe('rejected')
    expect(await other.send('select 1 as n', [], 'objects')).toEqual([{ n: 1 }])
    one.release()
    other.release()
  })

  test('hands out no more than its size, in the order of asking', async () => {
    const [one, other] = [await database.connect(), await database.connect()]
    const order: string[] = []
    const asking = (name: string) =>
      database.connect().then((connection) => {
        order.push(name)
        return connection
      })
    const [third, fourth] = [asking('third'), asking('fourth')]
    await one.send('select 1', [], 'objects')
    expect(order).toEqual([])
    other.release()
    await third
    one.release()
    await fourth
    expect(order).toEqual(['third', 'fourth'])
    for (const connection of [await third, await fourth]) connection.release()
  })
})
