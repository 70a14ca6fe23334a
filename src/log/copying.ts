import type { Clock } from '../kernel/instant.ts'
import { type Database, single } from '../store/index.ts'
import { newestNote, tilesCopied, tilesToCopy } from './store.ts'
import { TILE_WIDTH, tilePath } from './tile-rules.ts'

/** Where copies of the log are kept for readers: any object store. A path is written again with the same bytes or not at all. */
export interface TileStore {
  put(path: string, bytes: Uint8Array): Promise<void>
}

const BATCH = 200

/** Copies what is full and not copied yet, tiles before the checkpoint that needs them; answers how many. */
export async function copyTiles(options: { sequencer: Database; store: TileStore; clock: Clock }): Promise<number> {
  const { sequencer, store, clock } = options
  const [newest] = await single(sequencer, newestNote)
  let copied = 0
  for (let tiles = await single(sequencer, tilesToCopy(BATCH)); tiles.length > 0; ) {
    await Promise.all(
      tiles.map(({ level, place, bytes }) =>
        store.put(`tile/${tilePath({ level, index: Number(place), width: TILE_WIDTH })}`, new Uint8Array(bytes)),
      ),
    )
    await single(sequencer, tilesCopied(tiles, clock()))
    copied += tiles.length
    tiles = tiles.length < BATCH ? [] : await single(sequencer, tilesToCopy(BATCH))
  }
  if (newest) await store.put('checkpoint', new TextEncoder().encode(newest.note))
  return copied
}
