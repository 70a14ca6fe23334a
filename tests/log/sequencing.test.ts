import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sequence } from '../../src/events/index.ts'
import { appendToLog } from '../../src/log/index.ts'
import { grown } from '../../src/log/tile-rules.ts'
import { same } from '../../src/log/tree-rules.ts'
import { openDatabase } from '../../src/store/database.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { keep, publishedEntries, publishedHead } from './published.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  await platform.settle()
})
afterAll(() => platform.stop())

describe('the sequencer of the log', () => {
  const total = async () => Number((await platform.admin`select count(*) as count from events`)[0]?.count)
  /** Every event is in it, and its root is what its entries make. */
  const isWhole = async () => {
    const entries = await publishedEntries(platform)
    expect(entries).toHaveLength(await total())
    expect(same(grown({ size: 0, tiles: [] }, entries).root, (await publishedHead(platform)).root)).toBe(true)
  }

  test('loses nothing and repeats nothing when it is killed in the middle of a batch, fifty times', async () => {
    for (let round = 0; round < 50; round++) {
      if (round % 10 === 0) await mandateBetween(lender, agency)
      await sequence({ sequencer: platform.house.sequencer, batch: 7 })
      await dyingAfter(3 + (round % 8))
      if (round % 7 === 0) await keep(platform, { batch: 2 })
    }
    await keep(platform)
    await isWhole()
    const [found] = await platform.admin`
      select count(*)::int as waiting, (select count(distinct place)::int from log_entries) as places,
        (select max(place)::int + 1 from log_entries) as length from log_pending`
    const length = await total()
    expect(found).toEqual({ waiting: 0, places: length, length })
  }, 60_000)

  /** A sequencer of its own whose process ends, and its session with it, before a batch's so manieth statement. */
  async function dyingAfter(statements: number): Promise<void> {
    const own = openDatabase({ url: platform.database.sequencerUrl, poolSize: 1, prepare: true })
    const connection = await own.connect()
    const [{ pid }] = (await connection.send('select pg_backend_pid() as pid', [], 'objects')) as [{ pid: number }]
    let left = statements
    const send: typeof connection.send = (...statement) => {
      left -= 1
      return left > 0 ? connection.send(...statement) : Promise.reject(new Error('the process is gone'))
    }
    const sequencer = { ...own, connect: async () => ({ ...connection, send, release: () => {} }) }
    await appendToLog({ ...platform.deps, sequencer, signers: [platform.logSigner], batch: 3 }).catch(() => 0)
    await platform.admin`select pg_terminate_backend(${pid}, 5000)`
  }

  test('is one, however many there are', async () => {
    for (let n = 0; n < 4; n++) await mandateBetween(lender, agency)
    await Promise.all(Array.from({ length: 6 }, () => keep(platform, { batch: 3 })))
    await keep(platform)
    await isWhole()
  })

  test('keeps checkpoints a week, and longer what witnesses signed last, and proves all the same', async () => {
    const kept = async () =>
      (await platform.admin`select size::int as size from log_checkpoints order by size`).map(
        ({ size }) => size as number,
      )
    await keep(platform, { batch: 2 })
    const before = await kept()
    const [once, last] = [before.at(-3) as number, before.at(-2) as number]
    for (const [size, witness] of [
      [once, 'one'],
      [last, 'one'],
      [last, 'two'],
    ] as const) {
      await platform.admin`insert into log_cosignatures (size, witness, line, signed_at)
        values (${size}, ${witness}, ${'\u2014 a line\n'}, ${platform.clock.now()})`
    }
    platform.clock.advance(7 * 86_400 + 1)
    await mandateBetween(lender, agency)
    await keep(platform, { batch: 1 })
    const after = await kept()
    const length = await total()
    expect(after.filter((size) => size <= (before.at(-1) as number))).toEqual([last])
    expect(after.at(-1)).toBe(length)
    expect(await platform.admin`select size::int as size, witness from log_cosignatures order by witness`).toEqual([
      ...[
        { size: last, witness: 'one' },
        { size: last, witness: 'two' },
      ],
    ])
    await isWhole()
    await platform.admin`delete from log_cosignatures`
  })

  test('may keep the log, and read no event', async () => {
    const connection = await platform.house.sequencer.connect()
    const attempt = (sql: string) => connection.send(sql, [], 'objects')
    await expect(attempt('select 1 from events')).rejects.toThrow(/permission denied/)
    await expect(attempt('update log_entries set place = 0')).rejects.toThrow(/permission denied/)
    await expect(attempt('delete from log_checkpoints')).rejects.toThrow(/permission denied/)
    connection.release()
    const app = await platform.deps.database.connect()
    for (const table of ['log_pending', 'log_entries', 'log_tiles', 'log_checkpoints', 'log_cosignatures'])
      await expect(app.send(`select 1 from ${table}`, [], 'objects')).rejects.toThrow(/permission denied/)
    app.release()
  })
})
