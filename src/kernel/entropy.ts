import { V7Generator } from 'uuidv7'
import type { NewId } from './id.ts'
import { type Clock, epochMs } from './instant.ts'

/** Fills with random 32-bit numbers; `runtime` passes the platform's source. */
export type RandomUint32 = () => number

/** Time-ordered ids of one process: monotonic even when the clock stands still or steps back. */
export function idsFrom(clock: Clock, nextUint32: RandomUint32): NewId {
  const generator = new V7Generator({ nextUint32 })
  return (kind) => {
    const uuid = generator.generateOrResetCore(epochMs(clock()), 10_000)
    return kind.fromUuid(uuid.toString())
  }
}
