import { base64url } from 'jose'
import { Problem, problems } from '../kernel/problem.ts'
import type { Actor } from '../tenancy/model.ts'

const MAC_BYTES = 12

function toBytes(text: string): Uint8Array | undefined {
  try {
    return base64url.decode(text)
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

/** On a page, beside what JSON shows: the cursor after its nth item. A position inside the doors, sealed outside. */
export const cursorAt = Symbol('cursorAt')

interface Paged {
  cursor?: string | undefined
}

interface Closing {
  readonly nextCursor?: string | null
  readonly [cursorAt]?: (index: number) => string | Promise<string>
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
  const seal = async (position: string) =>
    base64url.encode(Uint8Array.of(...(await mac(position)), ...new TextEncoder().encode(position)))
  return {
    async open(cursor: string | undefined): Promise<string | undefined> {
      if (cursor === undefined) return undefined
      const bytes = toBytes(cursor)
      const position = bytes ? new TextDecoder().decode(bytes.subarray(MAC_BYTES)) : ''
      if (!bytes || !(await isOurs(bytes, position))) throw new Problem(problems.cursorMismatch)
      return position
    },
    async close<View>(view: View): Promise<View> {
      const { nextCursor, [cursorAt]: position } = view as Closing
      if (!nextCursor && !position) return view
      return {
        ...view,
        ...(nextCursor ? { nextCursor: await seal(nextCursor) } : {}),
        ...(position ? { [cursorAt]: async (index: number) => seal(await position(index)) } : {}),
      }
    },
  }
}
