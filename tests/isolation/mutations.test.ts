import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathFields } from '../../src/http/operation.ts'
import { operations } from '../../src/rooms.ts'
import { promptSocket } from '../../src/runtime/prompt-socket.ts'
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { takeLeaks } from '../setup/canaries.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { buildEstate, type Estate } from './estate.ts'
import { leakOf, namesSomething } from './probes.ts'

/**
 * Each of the two locks is taken away, to prove that the other holds alone and that the probes notice.
 * First the policies, one at a time, under raw SQL without predicates; then the predicates, with row security off.
 */
let platform: Platform
let estate: Estate
let outsider: TestOrganisation
let sql: postgres.Sql
let app: Database
let predicatesRemoved = false

beforeAll(async () => {
  platform = await startPlatform({}, (database) => ({
    connect: async () => withoutPredicates(await database.connect(), () => predicatesRemoved),
    close: database.close,
  }))
  estate = await buildEstate(platform)
  outsider = await platform.organisation('lender')
  sql = platform.admin
  app = openDatabase({ url: platform.database.appUrl, poolSize: 1, prepare: false, openSocket: promptSocket })
}, 60_000)
afterAll(async () => {
  await app.close()
  await platform.stop()
})

interface Table {
  readonly name: string
  /** Says whose row it is. */
  readonly tenant: string
  /** Columns the app role may update, and those an insert may name. */
  readonly updatable: readonly string[]
  readonly insertable: readonly string[]
  readonly deletable: boolean
  readonly open: boolean
  /** A row that is not the outsider's. */
  readonly row: string
}

/** Every table of the estate that a row is in, and what the app role may do to it. */
async function tablesWithRows(): Promise<Table[]> {
  const tables = await sql<Omit<Table, 'row'>[]>`
    select c.relname as name, has_table_privilege('concordat_app', c.oid, 'delete') as deletable,
      has_table_privilege('concordat_app', c.oid, 'insert') as open,
      (select k.attname from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as tenant,
      array_agg(a.attname) filter (where has_column_privilege('concordat_app', c.oid, a.attnum, 'update')) as updatable,
      array_agg(a.attname) filter (where a.attgenerated = '') as insertable
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('concordat_app', c.oid, 'select')
    group by c.oid, c.relname order by c.relname`
  const filled: Table[] = []
  for (const table of tables) {
    const [found] = await sql<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(table.name)} t limit 1`
    if (found) filled.push({ ...table, updatable: table.updatable ?? [], row: found.row })
  }
  return filled
}

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

/** What an outsider would do to a table under raw SQL that names no tenant. */
const attempts: Readonly<Record<'select' | 'update' | 'delete' | 'insert', (table: Table) => string | undefined>> = {
  select: (table) => `select 1 from "${table.name}" where ${others(table)}`,
  update: (table) => {
    const [column] = table.updatable.filter((name) => name !== 'version')
    const step = table.updatable.includes('version') ? ', version = version + 1' : ''
    return column
      ? `update "${table.name}" set "${column}" = "${column}"${step} where ${others(table)} returning 1`
      : undefined
  },
  delete: (table) => (table.deletable ? `delete from "${table.name}" where ${others(table)} returning 1` : undefined),
  insert: ({ name, insertable, open, row }) =>
    open
      ? `insert into "${name}" (${quoted(insertable)}) select ${quoted(insertable)} from jsonb_populate_record(null::"${name}", $row$${row}$row$) returning 1`
      : undefined,
}
const others = ({ tenant }: Table) => `"${tenant}" <> '${OrganisationId.toUuid(outsider.id)}'`
type Verb = keyof typeof attempts

/** How far an attempt got: rows reached, or the code of the error that ended it. 42501 is row security's. */
async function outcome(statement: string): Promise<number | string> {
  const connection = await app.connect()
  try {
    await connection.send('begin', [], 'objects')
    await connection.send(`select set_config('app.org', '${OrganisationId.toUuid(outsider.id)}', true)`, [], 'objects')
    return (await connection.send(statement, [], 'objects')).length
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  } finally {
    await connection.send('rollback', [], 'objects').catch(() => {})
    connection.release()
  }
}

describe('with row security alone, under raw SQL', () => {
  test.each(['select', 'update', 'delete', 'insert'] as const)(
    'an outsider’s %s meets the policy of every table, and gets further once a policy lets it',
    async (verb) => {
      const uncaught: string[] = []
      for (const table of await tablesWithRows()) {
        const statement = attempts[verb](table)
        if (statement === undefined) continue
        const before = await outcome(statement)
        await withPolicyGone(table, verb, async () => {
          if ((await outcome(statement)) === before) uncaught.push(table.name)
        })
        expect(await outcome(statement), table.name).toBe(before)
        expect(before, table.name).toBe(verb === 'insert' ? '42501' : 0)
      }
      expect(uncaught).toEqual([])
    },
  )
})

/** Lets everybody through for one verb while `run` runs. To change a row it must be seen, too. */
async function withPolicyGone({ name }: Table, verb: Verb, run: () => Promise<void>): Promise<void> {
  const policies = [
    `create policy mutation_read on "${name}" for select to concordat_app using (true)`,
    ...(verb === 'select' ? [] : [`create policy mutation on "${name}" for ${verb} to concordat_app ${clause(verb)}`]),
  ]
  for (const policy of policies) await sql.unsafe(policy)
  try {
    await run()
  } finally {
    await sql.unsafe(`drop policy mutation_read on "${name}"; drop policy if exists mutation on "${name}"`)
  }
}

const clause = (verb: Verb): string =>
  ({
    select: 'using (true)',
    delete: 'using (true)',
    insert: 'with check (true)',
    update: 'using (true) with check (true)',
  })[verb]

describe('with the predicates alone, row security off', () => {
  /** A function of `bridge` says who sees these: there are no predicates around it to lose. */
  const saidInBridge = ['events.prove', 'treatments.get', 'stageCases.outlook', 'borrowerContacts.list']
  const reads = operations.filter(
    (operation) => operation.kind === 'query' && namesSomething(operation) && !saidInBridge.includes(operation.id),
  )
  const watched: string[] = []
  const setRowSecurity = async (on: boolean) => {
    const tables = await sql<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
    for (const { name } of tables) {
      await sql.unsafe(`alter table "${name}" ${on ? 'enable' : 'disable'} row level security`)
    }
  }
  beforeAll(() => setRowSecurity(false))
  afterAll(() => setRowSecurity(true))

  test.each(operations.filter(namesSomething).map((operation) => [operation.id, operation] as const))(
    '%s still shows an outsider nothing',
    async (_, operation) => {
      expect(await leakOf(operation, estate, outsider)).toBeUndefined()
    },
  )

  test.each(reads.map((operation) => [operation.id, operation] as const))(
    '%s leaks once its predicates are gone too: the probe would notice',
    async (_, operation) => {
      predicatesRemoved = true
      const leaks = await leakOf(operation, estate, outsider).finally(() => {
        predicatesRemoved = false
      })
      watched.push(...takeLeaks())
      // What is sealed with its owner's keys does not open for others: a third lock, met by whoever got past two.
      const isSealed = platform.logged.findLast(({ event }) => event === 'bug')?.name === 'SealError'
      expect(leaks, pathFields(operation.path).join()).toMatch(isSealed ? /^answered (200|500)/ : /^answered 200/)
    },
  )

  test('the watch over every answer of the suite notices as well', () => {
    for (const path of [/documents\/doc_\w+ showed/, /case-file showed/, /queries\/qry_\w+ showed/]) {
      expect(watched.join('\n')).toMatch(path)
    }
  })
})

/** Takes every comparison with the caller's own organisation out of the SQL on its way. */
function withoutPredicates(connection: Connection, removed: () => boolean): Connection {
  return {
    ...connection,
    send: (text, params, shape) => connection.send(removed() ? stripped(text, params) : text, params, shape),
  }
}

function stripped(text: string, params: readonly unknown[]): string {
  if (/set_config|from clients/.test(text) || !/^\s*(select|with)/i.test(text)) return text
  return params.reduce<string>((sql, value, index) => {
    if (value !== OrganisationId.toUuid(outsider.id) && value !== outsider.actor.world) return sql
    const own = new RegExp(`[\\w".]+ = \\$${index + 1}(::uuid)?(?!\\d)`, 'g')
    return sql.replaceAll(own, () => `($${index + 1}::text is not null)`)
  }, text)
}
