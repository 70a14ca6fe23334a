import type { ColumnarWriter } from '../kernel/columnar.ts'
import type { NewId } from '../kernel/id.ts'
import { type Clock, epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import type { Typesetter } from '../kernel/printed-page.ts'
import { Problem, problems } from '../kernel/problem.ts'
import type { Result } from '../kernel/result.ts'
import { type Actor, type OrganisationId, placingKinds, type Scope } from '../tenancy/model.ts'
import { type Mode, type Opened, opening } from './context.ts'
import type { Connection, Database } from './database.ts'
import type { Sealing } from './sealing.ts'
import { type Answers, alone, pipeline, type Statement, type Statements } from './statement.ts'
import { ClockMoved, type WorldClocks } from './world-clocks.ts'

/** Everything a door needs from outside. Built once by the runtime; tests and sandboxes replace parts. */
export interface Deps {
  readonly database: Database
  /** Real time: of credentials, idempotency, limits and leases. What the domain goes by is `timeOf`. */
  readonly clock: Clock
  readonly worldClocks: WorldClocks
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
  /** Evaluates blinded points with keys nothing else reads; left out where nothing holds them. */
  readonly evaluator?: BlindEvaluator | undefined
  /** Sets pages as PDF; left out where there are no typefaces. */
  readonly typeset?: Typesetter | undefined
  /** Writes files of columns; left out where nothing does. */
  readonly columnar?: ColumnarWriter | undefined
  /** Stores and finds tokens under keys nothing else reads; left out where nothing holds them. */
  readonly matcher?: TokenMatcher | undefined
  /** Called after each commit that may have appended events; must not throw or block. */
  readonly committed: () => void
  readonly log: (entry: Readonly<Record<string, unknown>>) => void
  /** Told that an operation begins; what it returns is told how it went. Left out where nobody measures. */
  readonly observe?: (operation: string) => (outcome: string) => void
}

/** Which key: every world has its own, so that what is matched in a sandbox is never matched outside it. */
export interface EvaluationKey {
  readonly world: string
  readonly namespace: string
  readonly epoch: string
}

/** Who holds the exchange's keys. Members ask it for products of blinded points, and it sees nothing else of them. */
export interface BlindEvaluator {
  /** Compressed, 33 bytes, and in the transparency log before it is answered where this deployment keeps one. */
  publicKey(key: EvaluationKey): Promise<Uint8Array>
  /** The place of the first element that is no point of the curve, without multiplying any. */
  unfit(blinded: readonly Uint8Array[]): number | undefined
  /** The same bytes for the same points, proof included. `index`: the first element that is no point of the curve. */
  evaluate(
    key: EvaluationKey,
    blinded: readonly Uint8Array[],
  ): Promise<
    Result<
      { readonly points: readonly Uint8Array[]; readonly proof: Uint8Array },
      { readonly kind: 'not_a_point'; readonly index: number } | { readonly kind: 'not_a_batch'; readonly size: number }
    >
  >
  /**
   * What a member would make of each input (`matchInput` of the kernel) by blinding it, having it evaluated and finalising:
   * for identifiers the platform holds already. A list for each key, aligned with the inputs; half a millisecond an input
   * and less than that a key. Inputs are neither kept nor logged.
   */
  outputs(keys: readonly EvaluationKey[], inputs: readonly string[]): Promise<readonly (readonly Uint8Array[])[]>
}

/** In which exchange a token is kept, and what it is of. */
export interface MatchedIn extends EvaluationKey {
  readonly exchange: string
}

/** Who holds the keys stored tokens are under. It is handed tokens, never blinded points or keys of the evaluator. */
export interface TokenMatcher {
  /** The numbers of the keys that are held, newest first. */
  readonly keys: readonly number[]
  /** As a token is stored: 32 bytes under the newest key. A leaked table joins with no member's list of tokens. */
  stored(place: MatchedIn, token: Uint8Array): Uint8Array
  /** The same under every key that is still held, in the order of `keys`: what a search compares with. */
  candidates(place: MatchedIn, token: Uint8Array): readonly Uint8Array[]
}

/** What is signed, as a JSON Web Token (RFC 7519) of its own type. */
export interface Signing {
  readonly type: string
  /** What is said; where it names addresses of the service, by the address the public reaches it at. */
  readonly claims: Readonly<Record<string, unknown>> | ((publicUrl: string) => Readonly<Record<string, unknown>>)
  readonly notBefore: Instant
  readonly notAfter: Instant
  readonly now: Instant
  /** When the key that signs must be good; `now`, where left out. */
  readonly keyAt?: Instant
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
  /** What time it is in the actor's world. */
  readonly now: Instant
  /** Real time, which credentials and idempotency keep to: the same, except in a sandbox world with a test clock. */
  readonly realNow: Instant
  readonly newId: NewId
  readonly sealing: Sealing
  readonly randomBytes: (length: number) => Uint8Array
  readonly sign?: Deps['sign']
  readonly evaluator?: BlindEvaluator | undefined
  readonly matcher?: TokenMatcher | undefined
}

type Timed = Pick<Deps, 'clock' | 'worldClocks'>
type InWorld = Pick<Actor, 'world'>

/** What time it is for an actor: real time, and as much later as the test clock of its world stands, where it has one. */
export const timeOf = (timed: Timed, actor: InWorld): Instant => inWorld(timed, actor, timed.clock())

function inWorld({ worldClocks }: Pick<Deps, 'worldClocks'>, { world }: InWorld, realNow: Instant): Instant {
  const aheadMs = worldClocks.aheadMs(world)
  return aheadMs === 0 ? realNow : instantFromEpochMs(epochMs(realNow) + aheadMs)
}

export function contextOf(deps: Deps, actor: Actor): Context {
  const realNow = deps.clock()
  return { ...meansOf(deps, realNow), actor, ...sideOf(actor), now: inWorld(deps, actor, realNow), realNow }
}

const sideOf = (actor: Actor) => ({ org: actor.org, lends: placingKinds.includes(actor.orgKind) })

/** Keys live in real time, whatever the time says that is signed. */
const meansOf = (deps: Deps, realNow: Instant) => ({
  newId: deps.newId,
  sealing: deps.sealing,
  randomBytes: deps.randomBytes,
  evaluator: deps.evaluator,
  matcher: deps.matcher,
  sign: deps.sign && ((signed: Signing) => deps.sign?.({ ...signed, keyAt: realNow }) as Promise<string>),
})

export function requireScope(actor: Actor, scope: Scope): void {
  if (actor.kind === 'system' || actor.scopes.has(scope)) return
  throw new Problem(problems.insufficientScope, {
    detail: `This operation needs the scope ${scope}.`,
    extensions: { requiredScope: scope },
  })
}

/** What time a transaction goes by, how far ahead of real time that is, and who wants to know where it was wrong. */
export interface Prepared {
  readonly now: Instant
  readonly aheadMs: number
  readonly worldClocks: WorldClocks
}

export const preparedFor = ({ worldClocks }: Pick<Deps, 'worldClocks'>, { now, realNow }: Context): Prepared => ({
  now,
  aheadMs: now === realNow ? 0 : epochMs(now) - epochMs(realNow),
  worldClocks,
})

/**
 * Opens a transaction as the actor and asks `load` of the database, all in one round trip. A `read` is over with it;
 * `write` and `snapshot` stay open, the latter to read on from one unchanging state.
 * @throws ClockMoved where it was prepared for another time than its world has: what it loaded is worthless.
 */
export async function begin<S extends Statements>(
  connection: Connection,
  options: {
    actor: Actor
    mode: Mode
    first?: readonly Statement[]
    load: S
    prepared: Prepared
  },
): Promise<{ first: unknown[]; answers: Answers<S> }> {
  const { actor, mode, first = [], load, prepared } = options
  const names = Object.keys(load)
  const answers = await pipeline(connection, {
    statements: [opening(actor, mode, mode === 'write' ? prepared.now : undefined), ...first, ...Object.values(load)],
    ...(mode === 'read' ? { after: 'commit' } : {}),
  })
  const { ahead } = openedOf(answers)
  if (ahead === null) throw new Problem(problems.unauthenticated, { detail: 'The credential was revoked.' })
  if (Number(ahead) !== prepared.aheadMs) {
    prepared.worldClocks.learn(actor.world, Number(ahead))
    throw new ClockMoved()
  }
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
  openedOf(await alone(database, { statements: [opening(actor, 'read')], after: 'commit' })).ahead !== null

const openedOf = ([opened]: readonly unknown[]): Opened => (opened as Opened[])[0] ?? { ahead: null }
