import { z } from '@hono/zod-openapi'
import { EventId } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'

const count = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const hash = () => z.string().length(44).openapi({ description: 'SHA-256, in base64' })
const salt = () => z.string().length(24).openapi({ description: '16 bytes, in base64' })
const path = () => z.array(hash()).max(64)
const note = () =>
  z
    .string()
    .max(20_000)
    .openapi({ description: 'A signed checkpoint (C2SP tlog-checkpoint), cosigned as far as witnesses did' })

export const EventProofResource = z
  .object({
    event: idOf(EventId),
    index: count().openapi({ description: 'Its place in the log' }),
    size: count().openapi({ description: 'The size of the log the path is for' }),
    text: z.string().max(1_000_000).openapi({ description: 'What the log commits to, letter by letter: JSON' }),
    salt: salt(),
    actor: z
      .object({ text: z.string().max(1_000), salt: salt() })
      .nullable()
      .openapi({ description: 'Who did it, as the log commits to it; null when another organisation did' }),
    actorCommitment: hash(),
    path: path().openapi({ description: 'The audit path, nearest first (RFC 9162, section 2.1.3)' }),
    checkpoint: note(),
  })
  .openapi('EventProof')
export type EventProofResource = z.output<typeof EventProofResource>

export const LogConsistencyResource = z
  .object({
    from: count(),
    to: count(),
    path: path().openapi({ description: 'The consistency proof (RFC 9162, section 2.1.4)' }),
    checkpoint: note(),
  })
  .openapi('LogConsistency')
export type LogConsistencyResource = z.output<typeof LogConsistencyResource>
