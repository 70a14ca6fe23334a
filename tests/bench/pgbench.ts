/** A statement as the service sent it. */
export interface Sent {
  readonly sql: string
  readonly params: readonly unknown[]
  /** Statements of one flight left together, without waiting for each other. */
  readonly flight: number
}

export interface ScriptOptions {
  /** What in the recorded statements was one call's own, and the SQL that is another's in its place. */
  readonly own: Readonly<Record<string, string>>
  /** Transactions of one client. */
  readonly each: number
}

/**
 * The recorded transaction as a pgbench script: the same statements in the same order and the same flights. What was one call's own becomes
 * the turn's (`:n`), alone or in a list; every other parameter is the literal it was.
 */
export function scriptOf(sent: readonly Sent[], { own, each }: ScriptOptions): string {
  const flights = Map.groupBy(sent, ({ flight }) => flight)
  const lines = [...flights.values()].flatMap((statements) => [
    '\\startpipeline',
    ...statements.map((statement) => filled(statement, own)),
    '\\endpipeline',
  ])
  return ['\\set i :i + 1', `\\set n :client_id * ${each} + :i`, ...lines].join('\n')
}

function filled({ sql, params }: Sent, own: ScriptOptions['own']): string {
  const text = sql.replaceAll(/\$(\d+)/g, (_, index) => literal(params[Number(index) - 1], own))
  return `${text.replaceAll(/\s*\n\s*/g, ' ').trim()};`
}

function literal(value: unknown, own: ScriptOptions['own']): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString('hex')}'::bytea`
  const text = Array.isArray(value) ? `{${value.join(',')}}` : String(value)
  const turn = own[text]
  if (turn !== undefined) return turn
  const listed = /^\{(.*)\}$/.exec(text)?.[1]?.split(',') ?? []
  if (!listed.some((item) => own[item] !== undefined)) return quoted(text)
  return `array[${listed.map((item) => own[item] ?? quoted(item)).join(', ')}]`
}

/** Prepared, pgbench takes every `:name` for a variable of its own, inside quotes too: those are taken apart. */
const quoted = (text: string): string => `('${text.replaceAll("'", "''").replaceAll(/:(?=[A-Za-z_])/g, ":' || '")}')`
