import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { Problem } from '../kernel/problem.ts'
import { query } from '../query.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { actorCommitment, SALT_BYTES } from './entry-rules.ts'
import { ProveConsistency, ProveEvent } from './input.ts'
import { base64, fromBase64 } from './note.ts'
import { logProblems } from './problems.ts'
import { eventInLog, logGrowth, type ProofTile } from './proof-store.ts'
import { hashesOf } from './tile-rules.ts'
import { consistencyPath, inclusionPath } from './tree-rules.ts'
import type { EventProofResource, LogConsistencyResource } from './view.ts'

export const proveEvent = query({
  name: 'event.prove',
  summary: 'Prove that an event is in the log',
  scope: 'events:read',
  input: ProveEvent,
  problems: [logProblems.waiting, logProblems.erased],
  load: (context, { event }) => ({ found: eventInLog(context, event) }),
  view: ({ found: [found] }, { event }, { org }): EventProofResource | null => {
    if (!found) return null
    const { place, salt, size, note, tiles } = found
    if (place === null || size === null || note === null) {
      throw new Problem(logProblems.waiting, { retryAfterSeconds: 1 })
    }
    if (salt === null) throw new Problem(logProblems.erased)
    const [what, who] = [salt.slice(0, SALT_BYTES / 2), salt.slice(SALT_BYTES / 2)]
    const isOwn = found.org_id === OrganisationId.toUuid(org)
    const path = inclusionPath(Number(place), Number(size), hashesOf((tiles ?? []).map(tileOf)))
    return {
      ...{ event, index: Number(place), size: Number(size), text: found.text, salt: base64(what) },
      actor: isOwn ? { text: found.actor_text, salt: base64(who) } : null,
      actorCommitment: base64(actorCommitment({ actorDigest: sha256(utf8ToBytes(found.actor_text)), salt })),
      ...{ path: path.map(base64), checkpoint: note },
    }
  },
})

export const proveConsistency = query({
  name: 'log.prove_consistency',
  summary: 'Prove that the log only grew',
  scope: 'events:read',
  input: ProveConsistency,
  problems: [logProblems.ahead],
  load: (_, { from, to }) => ({ growth: logGrowth(from, to) }),
  view: ({ growth: [growth] }, { from, to }): LogConsistencyResource => {
    const size = Number(growth?.size ?? 0)
    const end = to ?? size
    if (!growth?.note || end > size || from > end) throw new Problem(logProblems.ahead)
    const path = consistencyPath(from, end, hashesOf((growth.tiles ?? []).map(tileOf)))
    return { from, to: end, path: path.map(base64), checkpoint: growth.note }
  },
})

const tileOf = ({ level, place: index, bytes }: ProofTile) => ({ level, index, bytes: fromBase64(bytes) })
