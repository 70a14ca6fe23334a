import { hash, randomFillSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Clock, instantFromEpochMs } from '../kernel/instant.ts'
import { pooledRandomBytes } from './node-sealing.ts'
import { parquet } from './parquet.ts'
import { typeset } from './typesetting.ts'

/** The clock of this machine. */
export const systemClock: Clock = () => instantFromEpochMs(Date.now())

/** Milliseconds that only go forward, for measuring how long something took. */
export const elapsedMs = (): number => performance.now()

/** SHA-256 of a text, 32 bytes. */
export const sha256 = (text: string): Uint8Array => hash('sha256', text, 'buffer')

/** The guides lie beside the site that shows them. */
export const readGuide = (slug: string): Promise<string> =>
  readFile(new URL(`../docs/generated/guides/${slug}.html`, import.meta.url), 'utf8')

/** What Node offers of everything that must be handed in. */
export const nodeMeans = () => ({
  clock: systemClock,
  elapsedMs,
  randomBytes: pooledRandomBytes(),
  nextUint32: pooledUint32(),
  sha256,
  readGuide,
  typeset,
  columnar: parquet,
})

/** What keys are made with. */
export const nodeMaking = () => ({ now: systemClock(), randomBytes: pooledRandomBytes() })

const POOL_WORDS = 1_024

/** Random words drawn from the system in blocks; none is given twice. */
function pooledUint32(): () => number {
  const pool = new Uint32Array(POOL_WORDS)
  let used = POOL_WORDS
  return () => {
    if (used === POOL_WORDS) {
      randomFillSync(pool)
      used = 0
    }
    return pool[used++] as number
  }
}
