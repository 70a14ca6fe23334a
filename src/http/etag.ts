import { Problem, problems } from '../kernel/problem.ts'

/** Strong validator: the stored version, and a hash of the bytes sent. */
export async function etagOf(body: string): Promise<string | undefined> {
  const { version } = JSON.parse(body) as { version?: unknown }
  if (typeof version !== 'number') return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  const hash = [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `"${version}-${hash}"`
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
