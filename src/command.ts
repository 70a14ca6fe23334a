import type { z } from '@hono/zod-openapi'
import type { EventDraft } from './events/model.ts'
import { appendEvents } from './events/store.ts'
import { parseInput } from './kernel/input.ts'
import { Problem, type ProblemKind, problems } from './kernel/problem.ts'
import type { Result } from './kernel/result.ts'
import type { Connection } from './store/database.ts'
import { type ConstraintProblems, isRetryable, problemFrom } from './store/errors.ts'
import {
  type ClaimRow,
  claim,
  type IdempotencyClaim,
  type StoredAnswer,
  storeAnswer,
  storedAnswer,
} from './store/idempotency.ts'
import { type Answers, pipeline, type Statement, type Statements } from './store/statement.ts'
import { begin, type Context, contextOf, type Deps, observed, preparedFor, requireScope } from './store/transaction.ts'
import { onTime } from './store/world-clocks.ts'
import type { Actor, Scope } from './tenancy/model.ts'

/** A change: question, decision, consequence. Its file reads in that order. */
export interface Command<Input extends z.ZodType, Loaded extends Statements, Decision, View> {
  /** `placement.decline`: the event type's stem, the metric, the log field and the anchor in the documentation. */
  readonly name: string
  readonly summary: string
  readonly scope: Scope
  readonly input: Input
  /** Statements, not yet run. They lock what is decided on. Asynchronous only where an identifier is blinded on the way. */
  load(context: Context, input: z.output<Input>): Loaded | Promise<Loaded>
  /** Pure: facts, input and context in; the decision, or the problem that stands in its way, out. */
  decide(facts: Answers<Loaded>, input: z.output<Input>, context: Context): Result<Decision, Problem>
  /** Statements again. Asynchronous only where personal data is sealed on the way. */
  write(decision: Decision, context: Context): readonly Statement[] | Promise<readonly Statement[]>
  /** One event per aggregate changed, appended in the same transaction: all of them in one statement. */
  events(decision: Decision, context: Context): readonly EventDraft[]
  view(decision: Decision, context: Context): View | Promise<View>
  /**
   * What takes long and asks nothing of the database: done on the view after the commit, with no connection held, and
   * again on the stored one when the key is replayed. So it gives the same each time, and nothing of it is stored.
   */
  complete?(view: View, input: z.output<Input>, context: Context): unknown
  /** For mutable resources: the stored version an `If-Match` is held against. */
  readonly revises?: (facts: Answers<Loaded>) => { readonly version: number } | null
  /** What a violated constraint means here. */
  readonly constraints?: ConstraintProblems
  /** The room's own problems it may be refused with, besides those of `constraints`; the contract lists them. */
  readonly problems?: readonly ProblemKind[]
}

// biome-ignore lint/suspicious/noExplicitAny: the edges hold commands of every shape
export type AnyCommand = Command<any, any, any, any>

export const command = <Input extends z.ZodType, Loaded extends Statements, Decision, View>(
  spec: Command<Input, Loaded, Decision, View>,
): Command<Input, Loaded, Decision, View> => spec

export interface ExecuteOptions {
  readonly idempotency?: IdempotencyClaim | undefined
  /** The status a success answers with; stored for replay. */
  readonly status?: number
  readonly ifMatch?: number | undefined
  /** The same path, rolled back: nothing is stored, not even the key. */
  readonly dryRun?: boolean
}

export interface Executed {
  readonly status: number
  /** JSON. A replay returns the stored bytes. */
  readonly body: string
  readonly replayed: boolean
}

const ATTEMPTS_MAX = 4

/** The only way to change state: two round trips, one to ask and one to tell. */
export async function execute<Input extends z.ZodType, Loaded extends Statements, Decision, View>(
  deps: Deps,
  {
    actor,
    command,
    input: raw,
    ...options
  }: { actor: Actor; command: Command<Input, Loaded, Decision, View>; input: unknown } & ExecuteOptions,
): Promise<Executed> {
  return observed(deps, command.name, async () => {
    requireScope(actor, command.scope)
    const input = parseInput(command.input, raw)
    for (let attempt = 1; ; attempt++) {
      try {
        const attempt = { actor, command, input, ...options }
        return await completed(deps, attempt, await onTime(() => attemptOnce(deps, attempt)))
      } catch (error) {
        if (isRetryable(error) && attempt < ATTEMPTS_MAX) continue
        throw problemFrom(error, command.constraints)
      }
    }
  })
}

type Attempt<Input extends z.ZodType, Loaded extends Statements, Decision, View> = {
  actor: Actor
  command: Command<Input, Loaded, Decision, View>
  input: z.output<Input>
} & ExecuteOptions

async function attemptOnce<Input extends z.ZodType, Loaded extends Statements, Decision, View>(
  deps: Deps,
  attempt: Attempt<Input, Loaded, Decision, View>,
): Promise<Executed> {
  const context = contextOf(deps, attempt.actor)
  const load = await attempt.command.load(context, attempt.input)
  const connection = await deps.database.connect()
  let open = true
  try {
    const { first, answers } = await begin(connection, {
      actor: attempt.actor,
      mode: 'write',
      first: claiming(attempt, context),
      load,
      prepared: preparedFor(deps, context),
    })
    const replay = await answerOfClaim(first, attempt, context)
    if (replay) return replay
    requireVersion(attempt, answers)
    const decided = attempt.command.decide(answers, attempt.input, context)
    if (!decided.ok) throw decided.refusal
    const executed = await settle(connection, { attempt, context, decision: decided.value })
    open = false
    if (!attempt.dryRun) deps.committed()
    return executed
  } finally {
    if (open) await connection.send('rollback', [], 'objects').catch(() => {})
    connection.release()
  }
}

async function completed<Input extends z.ZodType, Loaded extends Statements, Decision, View>(
  deps: Deps,
  { actor, command, input }: Attempt<Input, Loaded, Decision, View>,
  executed: Executed,
): Promise<Executed> {
  if (!command.complete) return executed
  const whole = await command.complete(JSON.parse(executed.body) as View, input, contextOf(deps, actor))
  return { ...executed, body: JSON.stringify(whole) }
}

async function settle<Input extends z.ZodType, Loaded extends Statements, Decision, View>(
  connection: Connection,
  {
    attempt,
    context,
    decision,
  }: { attempt: Attempt<Input, Loaded, Decision, View>; context: Context; decision: Decision },
): Promise<Executed> {
  const { actor, command, idempotency, status = 200, dryRun = false } = attempt
  const executed = { status, body: JSON.stringify(await command.view(decision, context)), replayed: false }
  const drafts = command.events(decision, context)
  const statements = [
    ...(await command.write(decision, context)),
    ...(drafts.length > 0 ? [appendEvents(drafts, { command: command.name, context })] : []),
  ]
  if (idempotency && actor.kind === 'client') {
    const response = await context.sealing
      .forOrganisation(actor.org)
      .sealForOrganisation(new TextEncoder().encode(executed.body), replayContext(idempotency.key))
    statements.push(storeAnswer(actor, { key: idempotency.key, status, response }))
  }
  await pipeline(connection, { statements, after: dryRun ? 'rollback' : 'commit' })
  return executed
}

// biome-ignore lint/suspicious/noExplicitAny: reads only what every attempt has
type SomeAttempt = Attempt<any, any, any, any>

const replayContext = (key: string) => `idempotency_keys|response|${key}`

const claiming = ({ actor, command, idempotency }: SomeAttempt, { realNow: now }: Context): readonly Statement[] =>
  idempotency && actor.kind === 'client'
    ? [claim(actor, { idempotency, command: command.name, now }), storedAnswer(actor, idempotency.key)]
    : []

/** What the claim says: go on (undefined), replay a stored answer, or refuse. */
async function answerOfClaim(
  first: readonly unknown[],
  { actor, idempotency }: SomeAttempt,
  context: Context,
): Promise<Executed | undefined> {
  if (!idempotency) return undefined
  const [claimed] = first[0] as ClaimRow[]
  const [stored] = first[1] as StoredAnswer[]
  if (claimed?.mine) return undefined
  if (!claimed?.free || !stored?.response || stored.status === null) {
    throw new Problem(problems.idempotencyInProgress, { retryAfterSeconds: 1 })
  }
  if (!sameBytes(stored.fingerprint, idempotency.fingerprint)) throw new Problem(problems.idempotencyKeyReused)
  const body = await context.sealing
    .forOrganisation(actor.org)
    .openForOrganisation(new Uint8Array(stored.response), replayContext(idempotency.key))
  return { status: stored.status, body: new TextDecoder().decode(body), replayed: true }
}

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index])

function requireVersion({ command, ifMatch }: SomeAttempt, facts: Record<string, unknown>): void {
  const revised = command.revises?.(facts)
  if (!revised || ifMatch === undefined) return
  if (revised.version !== ifMatch) {
    throw new Problem(problems.staleVersion, { detail: `The stored version is ${revised.version}, not ${ifMatch}.` })
  }
}
