import { Problem, problems } from '../kernel/problem.ts'
import { canonicalJson } from '../store/cursor.ts'
import type { IdempotencyClaim } from '../store/idempotency.ts'
import type { Deps } from '../store/transaction.ts'

/** Bare or as an RFC 8941 string in double quotes. */
const KEY = /^(?:"([!#-[\]-~]{1,255})"|([!#-~][!-~]{0,254}))$/

/** The claim a request makes with its `Idempotency-Key`: the key, and what makes two requests the same. */
export function claimOf(
  { sha256 }: Pick<Deps, 'sha256'>,
  header: string | null,
  request: { method: string; path: string; query: URLSearchParams; body: unknown; apiVersion: string },
): IdempotencyClaim {
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
  return { key, fingerprint: sha256(facts) }
}

/** Whether a command is only tried. Throws a Problem for a header that is neither true nor false. */
export function dryRunOf(header: string | undefined): boolean {
  if (header === undefined || header === 'false') return false
  if (header === 'true') return true
  const detail = 'Dry-Run must be true or false.'
  throw new Problem(problems.malformedRequest, {
    detail,
    errors: [{ pointer: '#/headers/dry-run', code: 'format', detail }],
  })
}
