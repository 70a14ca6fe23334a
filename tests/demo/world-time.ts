import { isConcordatError } from '../../sdk/src/index.ts'
import type { Api, Stage } from './stage.ts'

export const DAY_MS = 86_400_000

/** How far the sandbox's world is ahead of real time: an earlier play may have advanced its clock. */
let aheadMs = 0

/** What time it is in the world, in milliseconds since 1970. */
export const now = (): number => Date.now() + aheadMs

/** The day and the moment so many milliseconds from now, as the API writes them. */
export const momentIn = (ms: number): string => new Date(now() + ms).toISOString()
export const dayIn = (ms: number): string => momentIn(ms).slice(0, 10)

const learn = (clock: { readonly now: string }) => {
  aheadMs = Date.parse(clock.now) - Date.now()
}

/** Gives the world a test clock where it has none, and learns what time it is there. */
export async function joinWorld(api: Api): Promise<void> {
  const found = await api.testClock.get().catch((thrown: unknown) => {
    if (isConcordatError(thrown) && thrown.status === 404) return undefined
    throw thrown
  })
  learn(found ?? (await api.testClock.create()))
}

/** Lets time pass in the world, with all that falls due in it. */
export async function pass({ cast: { lender }, progress }: Stage, days: number, name: string): Promise<void> {
  await lender.api.testClock.advance({ bySeconds: Math.round((days * DAY_MS) / 1_000) })
  const bar = progress.step(name, 100)
  for (;;) {
    const clock = await lender.api.testClock.get()
    bar.to(clock.progressPercent)
    learn(clock)
    if (clock.status === 'ready') break
    await lender.api.sleep(200)
  }
  bar.end()
}
