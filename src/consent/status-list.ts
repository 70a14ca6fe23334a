import { bytesToHex } from '@noble/hashes/utils.js'
import { base64url } from 'jose'
import { addSeconds } from '../kernel/instant.ts'
import { type Context, type Deps, single } from '../store/index.ts'
import { StatusListId } from './model.ts'
import { statusListAddress } from './record-rules.ts'
import { STATUS_LIST_SIZE, STATUS_LIST_TTL, STATUS_LIST_TYPE, statusBytes } from './status-list-rules.ts'
import { publishedList } from './store.ts'

const LIST_GOOD_SECONDS = 86_400

/**
 * The list an organisation’s consents of this month stand in. Derived from the organisation’s own key, so that it takes no
 * row to begin one and nobody else can tell whose a list is.
 */
export async function listOfNow({
  org,
  now,
  sealing,
}: Pick<Context, 'org' | 'now' | 'sealing'>): Promise<StatusListId> {
  const bytes = await sealing.forOrganisation(org).blindIndex('consents.status_list', now.slice(0, 7))
  const hex = bytesToHex(bytes.slice(0, 16))
  return StatusListId.fromUuid(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))
}

/** A published list, signed (Token Status List, section 5.1); undefined where there is none. */
export async function statusListToken(
  { database, clock, sign }: Pick<Deps, 'database' | 'clock' | 'sign'>,
  text: string,
): Promise<string | undefined> {
  if (!StatusListId.is(text) || !sign) return undefined
  const [row] = await single(database, publishedList(text))
  if (!row?.withdrawn) return undefined
  const lst = base64url.encode(await deflated(statusBytes(STATUS_LIST_SIZE, row.withdrawn)))
  const now = clock()
  const claims = (publicUrl: string) => ({
    ...{ sub: statusListAddress(publicUrl, text), ttl: STATUS_LIST_TTL, status_list: { bits: 1, lst } },
  })
  const notAfter = addSeconds(now, LIST_GOOD_SECONDS)
  return sign({ type: STATUS_LIST_TYPE, claims, notBefore: now, notAfter, now })
}

/** In the ZLIB container (RFC 1950), as the list asks. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
