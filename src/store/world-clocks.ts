import { boundedMap } from './bounded-map.ts'

const WORLDS_MAX = 10_000

/**
 * How far the test clocks of sandbox worlds run ahead of real time, as this process last heard: a guess. Every
 * transaction asks the database while it begins, so that a wrong guess costs one round trip more and nothing else.
 */
export interface WorldClocks {
  /** Milliseconds; 0 where nothing was heard, as in every world without a test clock. */
  aheadMs(world: string): number
  learn(world: string, aheadMs: number): void
}

export function worldClocks(): WorldClocks {
  const heard = boundedMap<string, number>(WORLDS_MAX)
  return {
    aheadMs: (world) => heard.get(world) ?? 0,
    learn: (world, aheadMs) => {
      if (aheadMs !== (heard.get(world) ?? 0)) heard.set(world, aheadMs)
    },
  }
}

/** The same, but one world stays where it was until something else is learnt here: for reads of one snapshot. */
export function heldStill(clocks: WorldClocks, world: string): WorldClocks {
  let held = clocks.aheadMs(world)
  return {
    aheadMs: (asked) => (asked === world ? held : clocks.aheadMs(asked)),
    learn: (learnt, aheadMs) => {
      if (learnt === world) held = aheadMs
      clocks.learn(learnt, aheadMs)
    },
  }
}

/** The test clock of the actor's world stands elsewhere than the transaction was prepared for: prepare it anew. */
export class ClockMoved extends Error {}

/** While it is advanced a clock moves again and again, but each move takes it several round trips. */
const MOVES_MAX = 20

/** Prepares and asks anew until what was prepared is for the time that the world has. */
export async function onTime<T>(attempt: () => Promise<T>): Promise<T> {
  for (let moves = 0; ; moves++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ClockMoved) || moves >= MOVES_MAX) throw error
    }
  }
}
