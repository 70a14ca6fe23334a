import { ok, type Result, refuse } from '../kernel/result.ts'
import type { ScopeList, ScopeToken } from './model.ts'

export type ScopeRefusal =
  | { readonly kind: 'malformed_scope' }
  | { readonly kind: 'scope_not_granted'; readonly scopes: readonly ScopeToken[] }

/** Longer lists are refused unread; all scopes together are far shorter. */
export const SCOPE_CHARS_MAX = 2048

// RFC 6749 section 3.3: scope-token = 1*( %x21 / %x23-5B / %x5D-7E ), separated by one space.
const scopeToken = '[!#-\\[\\]-~]+'
const scopeList = new RegExp(`^${scopeToken}( ${scopeToken})*$`)

/** The scopes a list names, in its order, none twice; `malformed_scope` where it breaks RFC 6749 section 3.3. */
export function parseScopeList(text: string): Result<readonly ScopeToken[], ScopeRefusal> {
  if (text.length > SCOPE_CHARS_MAX || !scopeList.test(text)) return refuse({ kind: 'malformed_scope' })
  return ok([...new Set(text.split(' '))] as ScopeToken[])
}

/** The wire form of scopes. */
export const scopeListOf = (scopes: Iterable<string>): ScopeList => [...new Set(scopes)].join(' ') as ScopeList

/**
 * What a token request gets: everything within the ceiling where it names nothing, else exactly what it names.
 * A name beyond the ceiling refuses the request (`invalid_scope`), so that nobody holds less than they believe.
 */
export function narrowScopes<Scope extends string>(
  requested: string | undefined,
  ceiling: readonly Scope[],
): Result<readonly Scope[], ScopeRefusal> {
  if (requested === undefined) return ok([...ceiling])
  const parsed = parseScopeList(requested)
  if (!parsed.ok) return parsed
  const named = new Set<string>(parsed.value)
  const granted = ceiling.filter((scope) => named.has(scope))
  const within = new Set<string>(ceiling)
  const beyond = parsed.value.filter((scope) => !within.has(scope))
  return beyond.length > 0 ? refuse({ kind: 'scope_not_granted', scopes: beyond }) : ok(granted)
}
