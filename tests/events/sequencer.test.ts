import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { appendEvents, defineEvent, type EventKind, sequence } from '../../src/events/index.ts'
import { numberBatch, takeTurn } from '../../src/events/sequencer-store.ts'
import { asActor, type Connection } from '../../src/store/index.ts'
import { pipeline, type Statement } from '../../src/store/statement.ts'
import { contextOf } from '../../src/store/transaction.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

const happened = defineEvent({
  ...{ type: 'test.happened', version: 1, aggregate: 'test', description: '', data: z.object({ n: z.int() }) },
}) as EventKind

let platform: Platform
let one: TestOrganisation
let other: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ;[one, other] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

/** Appends an event of one organisation that the other may see too. */
const happening = (
  by: TestOrganisation,
  numbers: readonly number[],
  audience: readonly TestOrganisation[],
): Statement =>
  appendEvents(
    numbers.map((n) => ({
      ...{ kind: happened, aggregateId: String(n), data: { n }, audience: audience.map(({ id }) => id) },
    })),
    { command: 'test.happen', context: contextOf(platform.deps, by.actor) },
  )

const append = (by: TestOrganisation, n: number, audience: readonly TestOrganisation[] = []) =>
  asActor(platform.deps.database, by.actor, happening(by, [n], audience))

/** What the feed of an organisation holds: position and event. */
async function feedOf({ id }: TestOrganisation): Promise<[number, number][]> {
  const rows = await platform.admin`
    select a.position::int as position, (e.data->>'n')::int as n
    from event_audience a join events e on e.org_id = a.org_id and e.id = a.event_id
    where a.viewer_id = ${OrganisationId.toUuid(id)} and a.position is not null order by a.position`
  return rows.map(({ position, n }) => [position, n] as [number, number])
}
const positionsOf = async (viewer: TestOrganisation) => (await feedOf(viewer)).map(([position]) => position)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

const run = (options: { batch?: number } = {}) => sequence({ sequencer: platform.house.sequencer, ...options })

describe('positions', () => {
  test('are gapless for each viewer at every moment, while many write and many number', async () => {
    const writing = Array.from({ length: 8 }, async (_, writer) => {
      const [by, seenBy] = writer % 2 ? [one, [other]] : [other, writer % 4 ? [one] : []]
      for (let n = 0; n < 25; n++) await append(by, writer * 100 + n, seenBy)
    })
    let done = false
    const numbering = Array.from({ length: 3 }, async () => {
      while (!done) await run({ batch: 7 })
    })
    const watching = (async () => {
      while (!done) {
        const positions = await positionsOf(one)
        expect(positions).toEqual(upTo(positions.length))
      }
    })()
    await Promise.all(writing)
    done = true
    await Promise.all([...numbering, watching])
    await run()
    expect(await positionsOf(one)).toEqual(upTo(150))
    expect(await positionsOf(other)).toEqual(upTo(200))
    const seen = (await feedOf(other)).map(([, n]) => n)
    expect(new Set(seen).size).toBe(200)
  })

  test('of a late commit come later, and nobody waits for it', async () => {
    const late = await opened(one, happening(one, [1], [other]))
    await append(one, 2, [other])
    await run()
    expect(await feedOf(one)).toEqual([[1, 2]])
    await late.send('commit', [], 'objects')
    late.release()
    await run()
    expect(await feedOf(one)).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(await feedOf(other)).toEqual(await feedOf(one))
  })

  test('of a rolled back command are never given', async () => {
    const lost = await opened(one, happening(one, [1], []))
    await lost.send('rollback', [], 'objects')
    lost.release()
    await append(one, 2)
    await run()
    expect(await feedOf(one)).toEqual([[1, 2]])
  })
})

describe('the sequencer', () => {
  test('killed between numbering and commit loses nothing and leaves no gap', async () => {
    for (let n = 1; n <= 10; n++) await append(one, n)
    await run({ batch: 4 })
    for (let n = 11; n <= 20; n++) await append(one, n)
    const dying = await platform.house.sequencer.connect()
    const answers = await pipeline(dying, { before: 'begin', statements: [takeTurn, numberBatch(6)] })
    expect(answers[1]).toEqual([{ numbered: 6 }])
    const [{ pid }] = (await dying.send('select pg_backend_pid() as pid', [], 'objects')) as [{ pid: number }]
    await platform.admin`select pg_terminate_backend(${pid})`
    await expect(dying.send('commit', [], 'objects')).rejects.toThrow()
    dying.release()
    expect(await positionsOf(one)).toEqual(upTo(10))
    await expect.poll(() => run()).toBe(10)
    expect(await feedOf(one)).toEqual(upTo(20).map((n) => [n, n]))
  })

  test('steps back while another one is at work', async () => {
    await append(one, 1)
    const working = await platform.house.sequencer.connect()
    await pipeline(working, { before: 'begin', statements: [takeTurn] })
    expect(await run()).toBe(0)
    await working.send('commit', [], 'objects')
    working.release()
    expect(await run()).toBe(1)
  })

  test('numbers thousands at once, in any number of batches', async () => {
    const connection = await opened(one, happening(one, upTo(3_000), [other]))
    await connection.send('commit', [], 'objects')
    connection.release()
    expect(await run({ batch: 1_000 })).toBe(6_000)
    expect(await feedOf(other)).toEqual(upTo(3_000).map((n) => [n, n]))
  })

  test('may give a position, and change nothing else', async () => {
    const connection = await platform.house.sequencer.connect()
    const attempt = (sql: string) => connection.send(sql, [], 'objects')
    await expect(attempt('update event_audience set viewer_id = org_id')).rejects.toThrow(/permission denied/)
    await expect(attempt('update event_audience set position = null')).rejects.toThrow(/row-level security/)
    await expect(attempt('select 1 from events')).rejects.toThrow(/permission denied/)
    connection.release()
  })
})

/** A transaction of the organisation that has run the statement and is not yet committed. */
async function opened(by: TestOrganisation, statement: Statement): Promise<Connection> {
  const connection = await platform.deps.database.connect()
  const enter = `select set_config('app.org', '${OrganisationId.toUuid(by.id)}', true)`
  await connection.send('begin', [], 'objects')
  await connection.send(enter, [], 'objects')
  await pipeline(connection, { statements: [statement] })
  return connection
}
