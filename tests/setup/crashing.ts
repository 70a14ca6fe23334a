import { expect } from 'vitest'
import type { JobKind } from '../../src/jobs/index.ts'
import type { TestOrganisation } from './organisations.ts'
import type { Platform } from './platform.ts'

const lost = () => Object.assign(new Error('the database connection is not available'), { code: 'CONNECTION_CLOSED' })

/**
 * From now on the connection that sends the nth statement, counted from 0, is lost before it: what it began is rolled back, as
 * when the process or the server dies there. `reached` says whether there was such a statement; `stop` ends it.
 */
export function crashing({ deps: { database } }: Pick<Platform, 'deps'>, nth: number) {
  const { connect } = database
  let sent = 0
  database.connect = async () => {
    const connection = await connect()
    let isLost = false
    return {
      send: async (sql, params, shape) => {
        if (!isLost && sent++ === nth) isLost = true
        if (isLost) throw lost()
        return connection.send(sql, params, shape)
      },
      release: () => {
        if (isLost) connection.send('rollback', [], 'objects').catch(() => {})
        connection.release()
      },
    }
  }
  const stop = () => {
    database.connect = connect
  }
  return { reached: () => sent > nth, stop }
}

interface Request {
  readonly by: TestOrganisation
  readonly path: string
  readonly body?: unknown
}

/**
 * Makes the request with a crash before its first statement, then before its second, and so on past its last, each time about
 * something new. A caller that was not answered asks again under its key: `holds` is told what it arranged and the last answer.
 */
export async function crashesAnywhere<Arranged extends Request>(
  platform: Platform,
  arrange: () => Promise<Arranged>,
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
  holds: (arranged: Arranged, body: any) => Promise<void> | void,
): Promise<void> {
  let unanswered = 0
  for (let nth = 0; ; nth++) {
    const arranged = await arrange()
    const { by, path, body = {} } = arranged
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const call = () => by.call({ method: 'POST', path, body, headers })
    const crash = crashing(platform, nth)
    const first = await call().finally(crash.stop)
    expect(first.status < 300 || first.status === 503, `statement ${nth}: ${first.text}`).toBe(true)
    if (first.status === 503) unanswered += 1
    const again = await call()
    expect(again.status, `statement ${nth}: ${again.text}`).toBeLessThan(300)
    if (first.status < 300) expect(again.body).toEqual(first.body)
    await holds(arranged, again.body)
    if (!crash.reached()) return expect(unanswered, 'crashes that were not answered').toBeGreaterThan(2)
  }
}

interface Holding<Arranged> {
  readonly holds: (arranged: Arranged) => Promise<void>
  readonly every?: number
  /** The jobs it is about; all, where left out. */
  readonly kinds?: readonly JobKind[]
}

/**
 * Lets the jobs of what was arranged run with a crash before each of their statements in turn, or before one in so many where they are
 * long; then without, until all is done.
 */
export async function crashesInJobs<Arranged>(
  platform: Platform,
  arrange: () => Promise<Arranged>,
  { holds, every = 1, kinds }: Holding<Arranged>,
): Promise<void> {
  for (let nth = 0; ; nth += every) {
    const arranged = await arrange()
    const crash = crashing(platform, nth)
    const only = kinds ? { kinds } : {}
    await platform.settle({ bugs: 'expected', ...only }).finally(crash.stop)
    // Whoever failed is tried again later.
    platform.clock.advance(3_600)
    await platform.settle(only)
    await holds(arranged)
    if (!crash.reached()) return expect(nth, 'statements of the jobs').toBeGreaterThan(2)
  }
}
