import { type Database, inOneTransaction } from '../store/index.ts'
import { numberBatch, takeTurn } from './sequencer-store.ts'

/** Rows numbered by one statement. */
const BATCH = 5_000

/**
 * Gives positions to committed events that have none: gapless for each viewer, in order of commit within a batch's
 * reach. Call it after commits and now and then; it answers how many it numbered once nothing is left, or at once when
 * another sequencer is at work. A crash loses nothing: a batch is numbered wholly or not at all.
 */
export async function sequence({ sequencer, batch = BATCH }: { sequencer: Database; batch?: number }): Promise<number> {
  for (let total = 0; ; ) {
    const [, answer] = await inOneTransaction(sequencer, [takeTurn, numberBatch(batch)])
    const [{ numbered } = { numbered: 0 }] = answer as { numbered: number }[]
    total += numbered
    if (numbered < batch) return total
  }
}
