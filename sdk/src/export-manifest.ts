import { fail } from './export-problem.ts'
import { claimsOf, type KeySet } from './jws.ts'
import { type Bytes, fromBase64, HASH_BYTES } from './tree.ts'

/** What was asked: the same question, asked again, has the same bytes for an answer. */
export interface ExportQuestion {
  readonly regulatorId: string
  readonly template: string
  readonly templateVersion: string
  readonly jurisdiction: string
  readonly purpose: string
  /** Half-open, RFC 3339. */
  readonly period: { readonly from: string; readonly to: string }
  /** Nothing later than this is in it. */
  readonly asOf: string
}

/** What a signed manifest says of an export. */
export interface ExportManifest {
  readonly question: ExportQuestion
  readonly format: string
  readonly schema: readonly { readonly name: string; readonly type: string }[]
  /** The first line of a CSV file, which is no row; null in other formats. */
  readonly head: string | null
  /** How many rows there are. */
  readonly count: number
  /** Of the tree over the rows (RFC 9162). */
  readonly root: Bytes
  /** The transparency log's checkpoint the question was answered under: `verifyCheckpoint` tells whether it is one. */
  readonly checkpoint: string | null
  readonly issuer: string
  readonly signedAtMs: number
}

const TYPE = 'concordat-supervision-export+jwt'

/**
 * Opens a manifest by the keys that were published when it was signed. It does not grow old: what was signed stays signed.
 * @throws ExportVerificationError
 */
export async function openManifest(
  token: string,
  { keys, issuer }: { readonly keys: KeySet; readonly issuer?: string },
): Promise<ExportManifest> {
  const opened = await claimsOf(token.trim(), { keys, type: TYPE })
  if ('fault' in opened) return fail(opened.fault)
  const { iss, iat, question, format, schema, head, count, root, checkpoint } = opened.claims
  if (issuer !== undefined && iss !== issuer) fail('wrong_issuer')
  const hash = typeof root === 'string' ? fromBase64(root) : undefined
  if (typeof format !== 'string' || typeof count !== 'number' || typeof iat !== 'number') return fail('malformed')
  if (hash?.length !== HASH_BYTES || typeof question !== 'object' || !Array.isArray(schema)) return fail('malformed')
  return {
    ...{ question: question as ExportQuestion, schema: schema as ExportManifest['schema'], format, count, root: hash },
    head: typeof head === 'string' ? head : null,
    checkpoint: typeof checkpoint === 'string' ? checkpoint : null,
    ...{ issuer: String(iss), signedAtMs: iat * 1_000 },
  }
}
