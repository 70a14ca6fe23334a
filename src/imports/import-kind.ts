import type { z } from '@hono/zod-openapi'
import type { EventDraft } from '../events/index.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Answers, ConstraintProblems, Context, Statement, Statements } from '../store/index.ts'
import type { OrganisationKind, Scope } from '../tenancy/index.ts'

/** What one row of a chunk comes to. */
export type RowFate =
  | {
      readonly subjectId: string /** It was done before, by an earlier import or by hand. */
      readonly already?: boolean
    }
  | { readonly problem: Problem }

/** What a chunk comes to: the fate of each row, in their order, and what is to be stored. */
export interface ChunkPlan<Decision> {
  readonly fates: readonly RowFate[]
  readonly decision: Decision
}

/** A row before it is judged: the cells of a CSV line by column, or a JSON object. */
export type RawRow = Readonly<Record<string, unknown>>

/**
 * A kind of import. It is a command on a chunk of rows, set-based: some statements for a thousand rows, never some for
 * each. A chunk may be judged twice, after a crash: rows whose natural key is there already are answered `already`.
 */
export interface ImportKind<Row extends z.ZodObject, Loaded extends Statements, Decision> {
  /** `accounts`: what `POST /v1/imports` calls it. */
  readonly kind: string
  readonly summary: string
  /** Needed besides `imports:write`. */
  readonly scope: Scope
  readonly organisations: readonly OrganisationKind[]
  /** One row. A CSV column `borrower.name` is the field `name` of the object `borrower`; lists are split at `;`. */
  readonly row: Row
  /** What makes two rows the same thing: a second row of the same key in a file fails. Null where a row has none. */
  naturalKey(raw: RawRow): string | null
  /** What a row adds to the control total, in minor units; null where it cannot be read. Left out where rows have none. */
  amount?(raw: RawRow): { readonly amount: bigint; readonly currency: string } | null
  /** What a violated constraint means: another writer was there meanwhile, and the chunk is judged again. */
  readonly constraints?: ConstraintProblems
  load(context: Context, rows: readonly z.output<Row>[]): Loaded | Promise<Loaded>
  /** Pure, in the order of the rows: a row sees the accepted ones before it. */
  decide(facts: Answers<Loaded>, rows: readonly z.output<Row>[], context: Context): ChunkPlan<Decision>
  write(decision: Decision, context: Context): readonly Statement[] | Promise<readonly Statement[]>
  events(decision: Decision, context: Context): readonly EventDraft[]
}

// biome-ignore lint/suspicious/noExplicitAny: the room holds kinds of every shape
export type AnyImportKind = ImportKind<any, any, any>

export const importKind = <Row extends z.ZodObject, Loaded extends Statements, Decision>(
  kind: ImportKind<Row, Loaded, Decision>,
): ImportKind<Row, Loaded, Decision> => kind

/** The kinds by name, as the rooms above hand them in. */
export type ImportKinds = ReadonlyMap<string, AnyImportKind>

/** What a row with one amount in minor units adds to the control total, read before it is judged. */
export const rowAmount = ({
  currency,
  amount,
}: RawRow): { readonly amount: bigint; readonly currency: string } | null =>
  typeof currency === 'string' && Number.isSafeInteger(amount) ? { amount: BigInt(amount as number), currency } : null
