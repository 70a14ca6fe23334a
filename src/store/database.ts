import { makePgArray, parsePgArray } from 'drizzle-orm/pg-core'
import postgres from 'postgres'

/** How rows come back: positional for drizzle's mappers, named for hand-written SQL. */
export type RowShape = 'arrays' | 'objects'

/** One connection held for one transaction. `send` does not wait for earlier statements: that is the pipeline. */
export interface Connection {
  send(sql: string, params: unknown[], shape: RowShape): Promise<unknown[]>
  release(): void
}

export interface Database {
  connect(): Promise<Connection>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  /** Connections kept; 1 with `perRequest`. */
  readonly poolSize: number
  /** False behind a pooler that cannot carry prepared statements. Costs a round trip per parameterised statement. */
  readonly prepare: boolean
  /** On Workers a client lives for one request and must not be reserved: the first call would hang. */
  readonly perRequest: boolean
  /** Opens the socket where the platform's default would hold small packets back; see runtime/prompt-socket.ts. */
  readonly openSocket?: (address: { host: string; port: number }) => unknown
}

/** What postgres.js hands to its `socket` option: the hosts and ports of the connection string. */
interface Address {
  readonly host: readonly string[]
  readonly port: readonly number[]
}

type Sender = Pick<postgres.Sql, 'unsafe'>

const sending =
  (sender: Sender, prepare: boolean): Connection['send'] =>
  (sql, params, shape) => {
    const query = sender.unsafe(sql, params as never[], { prepare: prepare && params.length > 0 })
    // Iterables of postgres.js are lazy: `then` puts the query on the wire now.
    return (shape === 'arrays' ? query.values() : query).then((rows) => [...rows])
  }

/** Timestamps and dates stay text: the column types of schema/tables read them. */
const asText = { to: 25, from: [1082, 1083, 1114, 1184], serialize: String, parse: (text: string) => text }

/** Read here, because a client for one request does not ask the server for its array types. */
const textArrays = {
  to: 1009,
  from: [1009],
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse: (text: string) => parsePgArray(text),
}

export function openDatabase(options: DatabaseOptions): Database {
  const { openSocket } = options
  const client = postgres(options.url, {
    max: options.perRequest ? 1 : options.poolSize,
    // A reserved connection that opens without asking for types is never handed out (postgres.js 3.4.9).
    fetch_types: !options.perRequest,
    idle_timeout: 60,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: 'concordat' },
    types: { asText, textArrays },
    ...(openSocket
      ? { socket: (to: Address) => openSocket({ host: to.host[0] as string, port: to.port[0] as number }) }
      : {}),
  })
  return {
    connect: async () => {
      if (options.perRequest) return { send: sending(client, options.prepare), release: () => {} }
      const reserved = await client.reserve()
      return { send: sending(reserved, options.prepare), release: () => reserved.release() }
    },
    close: () => client.end({ timeout: 5 }),
  }
}
