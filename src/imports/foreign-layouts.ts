import type { z } from '@hono/zod-openapi'
import type { Named } from '../kernel/input.ts'
import type { ProblemKind } from '../kernel/problem.ts'
import type { Query } from '../query.ts'
import type { Context, Statement, Statements } from '../store/index.ts'
import type { FileRow } from './content.ts'
import type { AnyImportKind } from './import-kind.ts'
import type { BankFormat, LayoutId } from './model.ts'

/** How a partner's file is read, as far as an import knows of it. */
export interface ForeignLayout {
  readonly id: LayoutId
  readonly number: number
  readonly kind: string
  readonly retiredAt: string | null
  readonly definition: unknown
}

/** A bank's own format: which kind of rows its files have, what they are sent as, and how they are read. */
export interface BankFile {
  readonly kind: string
  readonly mediaTypes: readonly string[]
  rows(body: ReadableStream<Uint8Array>): AsyncGenerator<FileRow>
}

/** What the room of layouts, which is above this one, hands in. */
export interface ForeignLayouts {
  named(context: Pick<Context, 'org'>, name: Named<'flo'>): Statement<ForeignLayout[]>
  /** Asks for the version an import was started with, by `layout` and `number`. */
  readonly toRead: Query<z.ZodObject, Statements, ForeignLayout>
  /** The rows of a file as it arrives. Throws a problem where the rest cannot be read or its totals do not hold. */
  rows(definition: unknown, kind: AnyImportKind, body: ReadableStream<Uint8Array>): AsyncGenerator<FileRow>
  readonly banks: Readonly<Record<BankFormat, BankFile>>
  readonly retired: ProblemKind
  readonly unreadable: ProblemKind
}
