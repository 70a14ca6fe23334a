import { randomFillSync } from 'node:crypto'
import { type Clock, instantFromEpochMs } from '../kernel/instant.ts'
import { pooledRandomBytes } from './node-sealing.ts'

/** The clock of this machine. */
export const systemClock: Clock = () => instantFromEpochMs(Date.now())

/** Milliseconds that only go forward, for measuring how long something took. */
export const elapsedMs = (): number => performance.now()

/** What Node offers of everything that must be handed in. */
export const nodeMeans = () => {
  const word = new Uint32Array(1)
  return {
    clock: systemClock,
    elapsedMs,
    randomBytes: pooledRandomBytes(),
    nextUint32: () => randomFillSync(word)[0] as number,
  }
}

/** What keys are made with. */
export const nodeMaking = () => ({ now: systemClock(), randomBytes: pooledRandomBytes() })
