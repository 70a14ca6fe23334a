import { resealNextParties } from '../accounts/index.ts'
import { type AnyCommand, execute } from '../command.ts'
import { COLLECTORS_RESEALED_MAX, resealCollectors } from '../licensing/index.ts'
import { asActor } from '../store/index.ts'
import {
  type KeyUse,
  keyUses,
  replaceWords,
  type SealedColumn,
  sealedColumns,
  staleWords,
  unhurried,
} from '../store/sealed-columns.ts'
import { single } from '../store/statement.ts'
import { MEMBERS_RESEALED_MAX, resealMembers } from '../tenancy/commands/reseal-members.ts'
import { ConfigurationError } from './config.ts'
import type { Doors, SystemActor } from './house.ts'
import { dropped, type KeyDocument, type SecretRole } from './key-document.ts'

const JOB = 'keys.reseal'
const WORDS_AT_A_TIME = 200
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** What a rotation did in one organisation. */
export interface Resealed {
  readonly org: string
  readonly parties: number
  readonly members: number
  readonly collectors: number
  readonly texts: number
}

/**
 * Brings everything under the newest keys: the keys of persons are wrapped anew, what they are found and joined by is made
 * anew, and what organisations sealed is sealed anew. In batches, each its own transaction, beside running traffic; what is
 * done stays done, so that one that was stopped is simply started again. `tell` hears of every step that did something.
 */
export async function resealEverything(house: Doors, tell: (progress: Resealed) => void): Promise<Resealed[]> {
  const columns = await single(house.deps.database, sealedColumns)
  const done: Resealed[] = []
  for (const actor of await house.actors(JOB)) {
    let progress: Resealed = { org: actor.org, parties: 0, members: 0, collectors: 0, texts: 0 }
    const count = (part: 'parties' | 'members' | 'collectors' | 'texts', more: number) => {
      progress = { ...progress, [part]: progress[part] + more }
      if (more > 0) tell(progress)
    }
    await resealParties(house, actor, (more) => count('parties', more))
    await resealAll(house, members, { actor, count: (more) => count('members', more) })
    await resealAll(house, collectors, { actor, count: (more) => count('collectors', more) })
    for (const column of columns.filter(({ words }) => words)) {
      await resealWords(house, { actor, column }, (more) => count('texts', more))
    }
    done.push(progress)
  }
  return done
}

type Count = (more: number) => void

async function resealParties({ deps }: Doors, actor: SystemActor, count: Count): Promise<void> {
  let after: Awaited<ReturnType<typeof resealNextParties>>['next'] = null
  do {
    const { resealed, next } = await resealNextParties(deps, { actor, after })
    count(resealed)
    after = next
  } while (after !== null)
}

const members = { command: resealMembers, most: MEMBERS_RESEALED_MAX }
const collectors = { command: resealCollectors, most: COLLECTORS_RESEALED_MAX }

async function resealAll(
  { deps }: Doors,
  { command, most }: { command: AnyCommand; most: number },
  { actor, count }: { actor: SystemActor; count: Count },
): Promise<void> {
  for (let more = most; more === most; ) {
    const { body } = await execute(deps, { actor, command, input: {} })
    more = JSON.parse(body).resealed
    count(more)
  }
}

async function resealWords(
  { deps }: Doors,
  { actor, column }: { actor: SystemActor; column: SealedColumn },
  count: Count,
): Promise<void> {
  const own = deps.sealing.forOrganisation(actor.org)
  for (let after = BEFORE_ALL; ; ) {
    const page = { root: own.keys.root, after, limit: WORDS_AT_A_TIME }
    const [stale] = await asActor(deps.database, actor, staleWords(actor.org, column, page))
    const last = stale.at(-1)
    if (!last) return
    const replaced = await Promise.all(
      stale.map(async (words) => {
        const at = `${column.table}|${column.column}|${words.id}`
        const plain = await own.openForOrganisation(new Uint8Array(words.sealed), at)
        return { ...words, anew: await own.sealForOrganisation(plain, at) }
      }),
    )
    await asActor(deps.database, actor, replaceWords(actor.org, column, replaced))
    count(stale.length)
    after = last.id
  }
}

/** Which keys the stored data needs, over all organisations. */
export async function keysNeeded({ deps, actors }: Doors): Promise<KeyUse[]> {
  const columns = await single(deps.database, sealedColumns)
  const total = new Map<string, KeyUse>()
  for (const actor of await actors(JOB)) {
    const [, ...uses] = await asActor(deps.database, actor, unhurried, ...keyUses(actor.org, columns, deps.clock()))
    for (const use of uses.flat() as KeyUse[]) {
      const name = `${use.role} ${use.key} ${use.place}`
      total.set(name, { ...use, values: use.values + (total.get(name)?.values ?? 0) })
    }
  }
  return [...total.values()].toSorted((a, b) => a.role.localeCompare(b.role) || (a.key ?? 0) - (b.key ?? 0))
}

/**
 * The document without an older key, once nothing needs it.
 * @throws ConfigurationError saying what still needs it and what to do about that.
 */
export function withoutKey(
  document: KeyDocument,
  { role, id }: { role: SecretRole; id: number },
  needed: readonly KeyUse[],
): KeyDocument {
  // No row names it, but every token of the epochs that began under it hangs on it.
  if (role === 'evaluator') {
    throw new ConfigurationError('Keys of the evaluator stay: the tokens of their epochs follow from them.')
  }
  // Stored tokens do not say which key they are under.
  if (role === 'matcher') {
    throw new ConfigurationError('Keys of the matcher stay: stored tokens are found under each of them.')
  }
  const uses = needed.filter((use) => use.role === role && (use.key === id || use.key === null))
  if (uses.length > 0) {
    const places = uses.map(
      ({ place, values, key }) => `${values} in ${place}${key === null ? ' (key not noted)' : ''}`,
    )
    const waits = uses.every(({ place }) => ends.has(place))
    const remedy = waits
      ? 'They end by themselves: idempotency keys after 7 days, rows of imports after 30'
      : 'Run `npm run keys -- reseal` first'
    throw new ConfigurationError(`The ${role} key ${id} is still needed: ${places.join(', ')}. ${remedy}.`)
  }
  return dropped(document, { role, id })
}

/** What is not sealed anew, because it is gone before it would matter. */
const ends: ReadonlySet<string> = new Set(['idempotency_keys.response_sealed', 'import_rows.original_sealed'])
