import { sql } from 'drizzle-orm'
import { raw, type Statement } from '../store/index.ts'

/** A consent as a definer function tells it, for who has the code of its receipt. */
export interface ReceiptRow {
  // biome-ignore lint/suspicious/noExplicitAny: a row as JSON, read where it is used
  readonly consent: any
  readonly controller: string
  readonly recipient: string
  readonly world: string
  readonly orgKind: string
  /** How far a test clock puts its world ahead of real time, in milliseconds. */
  readonly aheadMs: number
  /** Who asked under it, oldest first. */
  readonly uses: readonly {
    readonly inquiry: string
    readonly by: string
    readonly purpose: string
    readonly level: number
    readonly answerSha256: string
    readonly at: string
  }[]
}

export const receiptBehind = (hash: Uint8Array): Statement<{ receipt: ReceiptRow | null }[]> =>
  raw(sql`select bridge.consent_receipt(${Buffer.from(hash)}::bytea) as receipt`)
