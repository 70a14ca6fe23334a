import { Problem, problems } from '../kernel/problem.ts'
import type { Actor } from '../tenancy/model.ts'

const MAC_BYTES = 12

const toText = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function toBytes(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Object keys in one order, so that equal filters hash alike. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

interface Paged {
  cursor?: string | undefined
}

export const isPaged = (input: unknown): input is Paged => typeof input === 'object' && input !== null

/**
 * Cursors outside are opaque: the position and an HMAC over it, the list, its filters and the organisation.
 * A cursor used with other filters, in another list or by somebody else answers `cursor_mismatch`.
 */
export async function cursorScope(
  deps: { readonly cursorKey: CryptoKey; readonly formerCursorKeys?: readonly CryptoKey[] },
  { actor, query, input }: { actor: Actor; query: string; input: unknown },
) {
  const { cursor: _, limit: __, ...filters } = (input ?? {}) as Record<string, unknown>
  const scope = canonicalJson([actor.org, query, filters])
  const mac = async (position: string, key = deps.cursorKey) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${scope}\n${position}`))
    return new Uint8Array(signed).slice(0, MAC_BYTES)
  }
  const isOurs = async (bytes: Uint8Array, position: string) => {
    for (const key of [deps.cursorKey, ...(deps.formerCursorKeys ?? [])]) {
      if ((await mac(position, key)).every((byte, index) => byte === bytes[index])) return true
    }
    return false
  }
  return {
    async open(cursor: string | undefined): Promise<string | undefined> {
      if (cursor === undefined) return undefined
      const bytes = toBytes(cursor)
      const position = bytes ? new TextDecoder().decode(bytes.subarray(MAC_BYTES)) : ''
      if (!bytes || !(await isOurs(bytes, position))) throw new Problem(problems.cursorMismatch)
      return position
    },
    async close<View>(view: View): Promise<View> {
      const { nextCursor } = view as { nextCursor?: string | null }
      if (!nextCursor) return view
      const position = new TextEncoder().encode(nextCursor)
      return { ...view, nextCursor: toText(Uint8Array.of(...(await mac(nextCursor)), ...position)) }
    },
  }
}
