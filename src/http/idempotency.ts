import { Problem, problems } from '../kernel/problem.ts'
import { canonicalJson } from '../store/cursor.ts'
import type { IdempotencyClaim } from '../store/idempotency.ts'

/** Bare or as an RFC 8941 string in double quotes. */
const KEY = /^(?:"([!#-[\]-~]{1,255})"|([!#-~][!-~]{0,254}))$/

/** The claim a request makes with its `Idempotency-Key`: the key, and what makes two requests the same. */
export async function claimOf(
  header: string | null,
  request: { method: string; path: string; query: URLSearchParams; body: unknown; apiVersion: string },
): Promise<IdempotencyClaim> {
  if (header === null) throw new Problem(problems.idempotencyKeyMissing)
  const [, quoted, bare] = KEY.exec(header.trim()) ?? []
  const key = quoted ?? bare
  if (key === undefined) {
    const detail = 'Idempotency-Key must be 1 to 255 visible ASCII characters.'
    throw new Problem(problems.malformedRequest, {
      detail,
      errors: [{ pointer: '#/headers/idempotency-key', code: 'format', detail }],
    })
  }
  const query = [...request.query].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const facts = canonicalJson([request.method, request.path, query, request.body, request.apiVersion])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(facts))
  return { key, fingerprint: new Uint8Array(digest) }
}
