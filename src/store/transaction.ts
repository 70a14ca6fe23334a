import type { NewId } from '../kernel/id.ts'
import type { Clock, Instant } from '../kernel/instant.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { type Actor, type OrganisationId, placingKinds, type Scope } from '../tenancy/model.ts'
import { type Mode, opening } from './context.ts'
import type { Connection, Database } from './database.ts'
import type { Sealing } from './sealing.ts'
import { type Answers, alone, pipeline, type Statement, type Statements } from './statement.ts'

/** Everything a door needs from outside. Built once by the runtime; tests and sandboxes replace parts. */
export interface Deps {
  readonly database: Database
  readonly clock: Clock
  readonly newId: NewId
  readonly sealing: Sealing
  /** Signs the cursors of lists. */
  readonly cursorKey: CryptoKey
  /** Keys that signed cursors before it, which are still believed. */
  readonly formerCursorKeys?: readonly CryptoKey[]
  readonly randomBytes: (length: number) => Uint8Array
  /** SHA-256 of a text, 32 bytes. The platform's own: one in JavaScript takes twenty times as long. */
  readonly sha256: (text: string) => Uint8Array
  /** Signs for who must check without asking, with the published keys; left out where nothing is signed. */
  readonly sign?: (signed: Signing) => Promise<string>
  /** Called after each commit that may have appended events; must not throw or block. */
  readonly committed: () => void
  readonly log: (entry: Readonly<Record<string, unknown>>) => void
  /** Told that an operation begins; what it returns is told how it went. Left out where nobody measures. */
  readonly observe?: (operation: string) => (outcome: string) => void
}

/** What is signed, as a JSON Web Token (RFC 7519) of its own type. */
export interface Signing {
  readonly type: string
  readonly claims: Readonly<Record<string, unknown>>
  readonly notBefore: Instant
  readonly notAfter: Instant
  readonly now: Instant
}

/** Does the work of an operation and tells whoever measures how it went: `ok`, or the code of its problem. */
export async function observed<T>({ observe }: Deps, operation: string, work: () => Promise<T>): Promise<T> {
  const done = observe?.(operation)
  if (!done) return work()
  try {
    const result = await work()
    done('ok')
    return result
  } catch (error) {
    done(error instanceof Problem ? error.kind.code : problems.internal.code)
    throw error
  }
}

/** What a command or query knows besides its input. */
export interface Context {
  readonly actor: Actor
  readonly org: OrganisationId
  /** Whether the organisation stands on the lender’s side of what two parties share. */
  readonly lends: boolean
  readonly now: Instant
  readonly newId: NewId
  readonly sealing: Sealing
  readonly randomBytes: (length: number) => Uint8Array
  readonly sign?: Deps['sign']
}

export const contextOf = (deps: Deps, actor: Actor): Context => ({
  actor,
  org: actor.org,
  lends: placingKinds.includes(actor.orgKind),
  now: deps.clock(),
  newId: deps.newId,
  sealing: deps.sealing,
  randomBytes: deps.randomBytes,
  sign: deps.sign,
})

export function requireScope(actor: Actor, scope: Scope): void {
  if (actor.kind === 'system' || actor.scopes.has(scope)) return
  throw new Problem(problems.insufficientScope, {
    detail: `This operation needs the scope ${scope}.`,
    extensions: { requiredScope: scope },
  })
}

/**
 * Opens a transaction as the actor and asks `load` of the database, all in one round trip. A `read` is over with it;
 * `write` and `snapshot` stay open, the latter to read on from one unchanging state.
 */
export async function begin<S extends Statements>(
  connection: Connection,
  options: {
    actor: Actor
    mode: Mode
    first?: readonly Statement[]
    load: S
  },
): Promise<{ first: unknown[]; answers: Answers<S> }> {
  const { actor, mode, first = [], load } = options
  const names = Object.keys(load)
  const answers = await pipeline(connection, {
    statements: [opening(actor, mode), ...first, ...Object.values(load)],
    ...(mode === 'read' ? { after: 'commit' } : {}),
  })
  if (!stillStands(answers)) throw new Problem(problems.unauthenticated, { detail: 'The credential was revoked.' })
  const loaded = answers.slice(1 + first.length)
  return {
    first: answers.slice(1, 1 + first.length),
    answers: Object.fromEntries(names.map((name, index) => [name, loaded[index]])) as Answers<S>,
  }
}

/**
 * Statements in one transaction of their own as the actor, one round trip, outside the doors: for the house's own
 * bookkeeping. What the domain knows is changed by commands.
 */
export async function asActor<T extends readonly unknown[]>(
  database: Database,
  actor: Actor,
  ...statements: { readonly [K in keyof T]: Statement<T[K]> }
): Promise<T> {
  const [, ...answers] = await alone(database, {
    statements: [opening(actor, 'write'), ...statements],
    after: 'commit',
  })
  return answers as unknown as T
}

/** Whether the credential of an actor is still good, asked in a transaction of its own. */
export const stands = async (database: Database, actor: Actor): Promise<boolean> =>
  stillStands(await alone(database, { statements: [opening(actor, 'read')], after: 'commit' }))

const stillStands = ([opened]: readonly unknown[]) => (opened as { standing: boolean }[])[0]?.standing === true
