import {
  AccountId,
  DESTROYED_AGAIN_MAX,
  destroyAgain,
  halfErased,
  listParties,
  PartyId,
  unequalAccounts,
} from '../accounts/index.ts'
import { execute } from '../command.ts'
import { feedFaults } from '../events/index.ts'
import { ask } from '../query.ts'
import { unguardedTables } from '../store/guards.ts'
import { asActor, type Statement } from '../store/index.ts'
import { unhurried } from '../store/sealed-columns.ts'
import { single } from '../store/statement.ts'
import type { RegisteredErasure } from './erasure-register.ts'
import type { Doors, House, SystemActor } from './house.ts'
import { pendingMigrations } from './migrations.ts'
import { keysNeeded } from './rotation.ts'

/** One thing that must hold of a restored database: a sentence for each way in which it does not. */
export interface Check {
  readonly name: string
  readonly findings: readonly string[]
  /** What was done or seen, where that is worth a word. */
  readonly note?: string
}

export interface Rehearsal {
  /** The doors of the restored database, and the keys of then. */
  readonly house: Pick<House, 'deps' | 'actors' | 'url' | 'keys'>
  /** Every erasure known outside the backup; those the backup does not have yet are repeated. */
  readonly register: readonly RegisteredErasure[]
}

const JOB = 'restore.rehearse'

/**
 * Makes a restored database fit to be opened and says whether it is: destroys again what was erased since the backup, then
 * holds schema, row security, feeds, balances, keys and erasures against what must be true of them.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<Check[]> {
  const schema = await check('schema', () => missingMigrations(rehearsal.house.url))
  // Nothing of this version can be asked of an older schema.
  if (schema.findings.length > 0) return [schema]
  const actors = await rehearsal.house.actors(JOB)
  const ofEach = (name: string, faults: (actor: SystemActor) => Promise<readonly string[]>) =>
    check(name, async () =>
      (await inTurn(actors, async (actor) => (await faults(actor)).map((fault) => `${actor.org}: ${fault}`))).flat(),
    )
  const looked = <Row>(actor: SystemActor, statement: Statement<Row[]>) => look(rehearsal.house, actor, statement)
  return [
    schema,
    await check('row security', async () =>
      (await single(rehearsal.house.deps.database, unguardedTables)).map(
        ({ name }) => `${name} is not forced under row security.`,
      ),
    ),
    await erasedAgain(rehearsal, actors),
    await ofEach('erased stays erased', async (actor) =>
      (await looked(actor, halfErased(actor))).map(
        ({ id }) => `something of the erased party ${PartyId.fromUuid(id)} is still there.`,
      ),
    ),
    await ofEach('feeds without a gap', async (actor) =>
      (await looked(actor, feedFaults(actor))).map(({ fault }) => fault),
    ),
    await ofEach('balances are sums', async (actor) =>
      (await looked(actor, unequalAccounts(actor))).map(
        ({ id }) => `the account ${AccountId.fromUuid(id)} is not the sum of its transactions.`,
      ),
    ),
    await check('keys are there', () => missingKeys(rehearsal)),
    await ofEach('persons can be read', (actor) => unreadable(rehearsal.house, actor)),
  ]
}

async function check(name: string, find: () => Promise<readonly string[]>): Promise<Check> {
  try {
    return { name, findings: await find() }
  } catch (error) {
    return { name, findings: [`It could not be looked at: ${error instanceof Error ? error.message : error}`] }
  }
}

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}

async function look<Row>({ deps }: Doors, actor: SystemActor, statement: Statement<Row[]>): Promise<Row[]> {
  const [, rows] = await asActor(deps.database, actor, unhurried, statement)
  return rows
}

const missingMigrations = async (url: string): Promise<string[]> =>
  (await pendingMigrations({ url })).map((name) => `The migration ${name} is missing: run \`npm run migrate\` first.`)

async function erasedAgain({ house, register }: Rehearsal, actors: readonly SystemActor[]): Promise<Check> {
  let destroyed = 0
  const made = await check('erasures repeated', async () => {
    for (const actor of actors) {
      const own = register.filter(({ org }) => org === actor.org)
      for (let from = 0; from < own.length; from += DESTROYED_AGAIN_MAX) {
        const erasures = own.slice(from, from + DESTROYED_AGAIN_MAX).map(({ org: _, ...erasure }) => erasure)
        const { body } = await execute(house.deps, { actor, command: destroyAgain, input: { erasures } })
        destroyed += JSON.parse(body).destroyed
      }
    }
    return []
  })
  return { ...made, note: `${destroyed} of ${register.length} registered` }
}

async function missingKeys({ house }: Rehearsal): Promise<string[]> {
  const held = (role: 'root' | 'index' | 'tag', id: number) => house.keys[role].some((key) => key.id === id)
  return (await keysNeeded(house)).flatMap(({ role, key, place, values }) =>
    key === null || held(role, key)
      ? []
      : [`The ${role} key ${key} is not among the keys: ${values} in ${place} need it.`],
  )
}

/** The newest person of an organisation opens, or the keys are not those the backup was made under. */
async function unreadable({ deps }: Doors, actor: SystemActor): Promise<string[]> {
  try {
    await ask(deps, { actor, query: listParties, input: { limit: 1 } })
    return []
  } catch (error) {
    return [`its newest party does not open (${error instanceof Error ? error.message : error}).`]
  }
}

/** The checks as a table, a line each, and what was found under the one that found it. */
export const tableOf = (checks: readonly Check[]): string =>
  checks
    .flatMap(({ name, findings, note }) => [
      `${findings.length === 0 ? 'pass' : 'FAIL'}  ${name.padEnd(22)}${note === undefined ? '' : ` ${note}`}`.trimEnd(),
      ...findings.map((finding) => `      ${finding}`),
    ])
    .join('\n')
