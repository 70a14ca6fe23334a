import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { EventId } from '../events/index.ts'
import { base64, fromBase64 } from '../kernel/base64.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { actorCommitment, SALT_BYTES } from './entry-rules.ts'
import type { EventInLog, ProofTile } from './proof-store.ts'
import { hashesOf } from './tile-rules.ts'
import { inclusionPath } from './tree-rules.ts'
import type { EventProofResource } from './view.ts'

export const tileOf = ({ level, place: index, bytes }: ProofTile) => ({ level, index, bytes: fromBase64(bytes) })

/** What shows that an event is in the log, to `org`, who sees it; null where it is not in yet, or its salt went. */
export function proofOf(found: EventInLog, event: EventId, org: OrganisationId): EventProofResource | null {
  const { place, salt, size, note, tiles } = found
  if (place === null || size === null || note === null || salt === null) return null
  const [what, who] = [salt.slice(0, SALT_BYTES / 2), salt.slice(SALT_BYTES / 2)]
  const isOwn = found.org_id === OrganisationId.toUuid(org)
  const path = inclusionPath(Number(place), Number(size), hashesOf((tiles ?? []).map(tileOf)))
  return {
    ...{ event, index: Number(place), size: Number(size), text: found.text, salt: base64(what) },
    actor: isOwn ? { text: found.actor_text, salt: base64(who) } : null,
    actorCommitment: base64(actorCommitment({ actorDigest: sha256(utf8ToBytes(found.actor_text)), salt })),
    ...{ path: path.map(base64), checkpoint: note },
  }
}
