import { sequence } from '../events/index.ts'
import { runDueJobs } from '../jobs/index.ts'
import { appendToLog, copyTiles, type LogKeeper, type NoteSigner, noteSigner, type TileStore } from '../log/index.ts'
import type { Database } from '../store/database.ts'
import type { Deps } from '../store/index.ts'
import type { ServiceKeys } from './key-document.ts'

export interface Background {
  readonly deps: Deps
  readonly jobs: Database
  readonly sequencer: Database
}

/** How often jobs are looked for, and events that a commit did not announce. */
export const JOBS_EVERY_MS = 500
export const SEQUENCER_EVERY_MS = 1_000

/** Numbers every committed event that has no position yet. */
export const numberEvents = ({ sequencer }: Pick<Background, 'sequencer'>): Promise<number> => sequence({ sequencer })

/** Runs steps of jobs until nothing is due, or until told that it is enough. What no request waits for loads every room. */
export async function runJobs({ deps, jobs }: Omit<Background, 'sequencer'>, isEnough: () => boolean): Promise<void> {
  const { jobKinds } = await import('../rooms.ts')
  while (!isEnough() && (await runDueJobs({ deps, jobs, kinds: jobKinds })) > 0);
}

/** Those who sign the log of a service: its name is where it is read, so that a reader can tell logs apart. */
export const logSigners = ({ log }: Pick<ServiceKeys, 'log'>, publicUrl: string): Promise<NoteSigner[]> =>
  Promise.all(log.map(({ bytes }) => noteSigner(`${new URL(publicUrl).host}/log`, bytes)))

/** Takes every committed event into the log, and copies what is full to where it is read from. */
export async function keepLog(keeper: LogKeeper, store?: TileStore): Promise<void> {
  await appendToLog(keeper)
  if (store) await copyTiles({ ...keeper, store })
}
