import { makePgArray, parsePgArray } from 'drizzle-orm/pg-core'
import postgres from 'postgres'

/** How rows come back: positional for drizzle's mappers, named for hand-written SQL. */
export type RowShape = 'arrays' | 'objects'

/** One connection held for one transaction. `send` does not wait for earlier statements: that is the pipeline. */
export interface Connection {
  /**
   * Rejects once the connection is lost: what was begun on it is rolled back by the server. Several statements without
   * parameters may be one text, and answer with the rows of the last.
   */
  send(sql: string, params: unknown[], shape: RowShape): Promise<unknown[]>
  release(): void
}

export interface Database {
  /** Waits for a free connection, at most `CONNECT_SECONDS_MAX`; then rejects as a database that is away does. */
  connect(): Promise<Connection>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  /** Connections kept. On Workers a client lives for one request: 1. */
  readonly poolSize: number
  /** False behind a pooler that cannot carry prepared statements. Costs a round trip per parameterised statement. */
  readonly prepare: boolean
  /** Opens the socket where the platform's default would hold small packets back; see runtime/prompt-socket.ts. */
  readonly openSocket?: (address: { host: string; port: number }) => unknown
}

export const CONNECT_SECONDS_MAX = 5
const IDLE_SECONDS_MAX = 60

/**
 * A client of one connection. The pool is ours, of such clients: postgres.js hands out a reserved connection that was
 * lost, and writing to that ends the process (3.4.9). A client whose connection is lost is never used again.
 */
interface Client {
  readonly sql: postgres.Sql
  lost: boolean
}

export function openDatabase(options: DatabaseOptions): Database {
  const idle: Client[] = []
  const waiting: ((client: Client) => void)[] = []
  let open = 0
  const discard = (client: Client) => {
    open -= 1
    void client.sql.end({ timeout: 0 }).catch(() => {})
    const next = waiting.shift()
    if (next) next(create())
  }
  const create = () => {
    open += 1
    return createClient(options)
  }
  const release = (client: Client) => {
    if (client.lost) return discard(client)
    const next = waiting.shift()
    if (next) next(client)
    else idle.push(client)
  }
  const take = (): Client | Promise<Client> => {
    for (let client = idle.pop(); client; client = idle.pop()) {
      if (!client.lost) return client
      discard(client)
    }
    return open < options.poolSize ? create() : inTurn(waiting)
  }
  return {
    connect: async () => connectionOf(await take(), { prepare: options.prepare, release }),
    close: async () => {
      await Promise.all(idle.splice(0).map(({ sql }) => sql.end({ timeout: 5 })))
    },
  }
}

function inTurn(waiting: ((client: Client) => void)[]): Promise<Client> {
  const { promise, resolve, reject } = Promise.withResolvers<Client>()
  const timer = setTimeout(() => {
    waiting.splice(waiting.indexOf(turn), 1)
    reject(faultOf('CONNECT_TIMEOUT'))
  }, CONNECT_SECONDS_MAX * 1000)
  const turn = (client: Client) => {
    clearTimeout(timer)
    resolve(client)
  }
  waiting.push(turn)
  return promise
}

const faultOf = (code: string) => Object.assign(new Error('the database connection is not available'), { code })

function connectionOf(
  client: Client,
  { prepare, release }: { prepare: boolean; release: (client: Client) => void },
): Connection {
  let held = true
  return {
    send: async (sql, params, shape) => {
      // A statement sent to a fresh connection would run outside the transaction it belongs to.
      if (client.lost || !held) throw faultOf('CONNECTION_CLOSED')
      const query = client.sql.unsafe(sql, params as never[], { prepare: prepare && params.length > 0 })
      // Queries of postgres.js are lazy: this puts it on the wire now, before the next one.
      const rows = shape === 'arrays' ? query.values().execute() : query.execute()
      return rowsOf(await rows, shape)
    },
    release: () => {
      if (held) release(client)
      held = false
    },
  }
}

/** postgres.js answers several statements of one text with a list of their results; a row of objects is never an array. */
function rowsOf(answer: readonly unknown[], shape: RowShape): unknown[] {
  const last = answer.at(-1)
  return [...(shape === 'objects' && Array.isArray(last) ? last : answer)]
}

/** Timestamps and dates stay text: the column types of schema/tables read them. */
const asText = { to: 25, from: [1082, 1083, 1114, 1184], serialize: String, parse: (text: string) => text }

/** Read here, because asking the server for its array types costs a round trip on every new connection. */
const textArrays = {
  to: 1009,
  from: [1009],
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse: (text: string) => parsePgArray(text),
}

/** What postgres.js hands to its `socket` option: the hosts and ports of the connection string. */
interface Address {
  readonly host: readonly string[]
  readonly port: readonly number[]
}

function createClient({ url, openSocket }: DatabaseOptions): Client {
  const sql = postgres(url, {
    max: 1,
    fetch_types: false,
    idle_timeout: IDLE_SECONDS_MAX,
    connect_timeout: CONNECT_SECONDS_MAX,
    onnotice: () => {},
    onclose: () => {
      client.lost = true
    },
    connection: { application_name: 'concordat' },
    types: { asText, textArrays },
    ...(openSocket
      ? { socket: (to: Address) => openSocket({ host: to.host[0] as string, port: to.port[0] as number }) }
      : {}),
  })
  const client: Client = { sql, lost: false }
  return client
}
