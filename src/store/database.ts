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

const RECONNECT_SECONDS = 0.1

/** Timestamps and dates stay text: the column types of schema/tables read them. */
const asText = { to: 25, from: [1082, 1083, 1114, 1184], serialize: String, parse: (text: string) => text }

/** Read here, because a client for one request does not ask the server for its array types. */
const textArrays = {
  to: 1009,
  from: [1009],
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse: (text: string) => parsePgArray(text),
}

type Client = ReturnType<typeof clientOf>

/** One connection that opens when first used, and again after it was lost. */
function clientOf({ url, openSocket }: DatabaseOptions, lost: () => void) {
  return postgres(url, {
    max: 1,
    fetch_types: false,
    idle_timeout: 60,
    connect_timeout: 5,
    backoff: () => RECONNECT_SECONDS,
    onnotice: () => {},
    onclose: lost,
    connection: { application_name: 'concordat' },
    types: { asText, textArrays },
    ...(openSocket
      ? { socket: (to: Address) => openSocket({ host: to.host[0] as string, port: to.port[0] as number }) }
      : {}),
  })
}

export function openDatabase(options: DatabaseOptions): Database {
  if (!options.perRequest) return openPool(options)
  const client = clientOf(options, () => {})
  const connection = { send: sending(client, options.prepare), release: () => {} }
  return { connect: async () => connection, close: () => client.end({ timeout: 5 }) }
}

interface Member {
  readonly client: Client
  /** Calls off what its connection is held for. */
  lose: () => void
}

/**
 * Clients of one connection each. A reserved connection of postgres.js 3.4.9 is never handed out again once it has
 * died, and writing to it ends the process; a client of its own opens the next one by itself.
 */
function openPool(options: DatabaseOptions): Database {
  const members: Member[] = []
  const idle: Member[] = []
  const waiting: ((member: Member) => void)[] = []
  const create = (): Member => {
    const member: Member = { lose: () => {}, client: clientOf(options, () => member.lose()) }
    members.push(member)
    return member
  }
  const take = (): Member | Promise<Member> =>
    idle.pop() ?? (members.length < options.poolSize ? create() : new Promise((resolve) => waiting.push(resolve)))
  const giveBack = (member: Member) => {
    member.lose = () => {}
    const next = waiting.shift()
    if (next) next(member)
    else idle.push(member)
  }
  return {
    connect: async () => held(await take(), options.prepare, giveBack),
    close: async () => void (await Promise.all(members.map(({ client }) => client.end({ timeout: 5 })))),
  }
}

/** A member for the length of a transaction: once its connection is lost, nothing more is sent on the next one. */
function held(member: Member, prepare: boolean, giveBack: (member: Member) => void): Connection {
  const send = sending(member.client, prepare)
  let lost = false
  member.lose = () => {
    lost = true
  }
  return {
    send: (sql, params, shape) => (lost ? Promise.reject(connectionLost()) : send(sql, params, shape)),
    release: () => giveBack(member),
  }
}

const connectionLost = () => Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_CLOSED' })
