import { bytesToHex } from '@noble/hashes/utils.js'
import { Problem, problems } from '../kernel/problem.ts'
import type { Deps } from '../store/transaction.ts'

/** Strong validator: the stored version, and a hash of the bytes sent. */
export function etagOf(
  { sha256 }: Pick<Deps, 'sha256'>,
  { version }: { readonly version?: unknown },
  body: string,
): string | undefined {
  if (typeof version !== 'number') return undefined
  return `"${version}-${bytesToHex(sha256(body).subarray(0, 8))}"`
}

/** The version an `If-Match` names. `*` would defeat its purpose here and counts as malformed. */
export function versionOfIfMatch(header: string | null): number | undefined {
  if (header === null) return undefined
  const match = /^"(\d{1,10})(?:-[0-9a-f]{16})?"$/.exec(header.trim())
  if (match) return Number(match[1])
  const detail = 'If-Match must be one ETag as it was sent.'
  throw new Problem(problems.malformedRequest, {
    detail,
    errors: [{ pointer: '#/headers/if-match', code: 'format', detail }],
  })
}

export const matches = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch?.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag) ?? false
