import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export const HOUR = 3_600
export const DAY = 24 * HOUR

let worlds = 0
export const newWorld = () => `clocked-${++worlds}`

/** A lender and an agency of one world with a test clock, and a mandate between them. */
export async function clockedWorld(platform: Platform, terms: Parameters<typeof mandateBetween>[2] = {}) {
  const { lender, agency, ...world } = await worldOf(platform, ['lender', 'agency'])
  return { ...world, lender, agency, mandate: () => mandateBetween(lender, agency, terms) }
}

/** Two agencies: nothing of theirs is due more often than once a day, so that days pass quickly. */
export const quietWorld = (platform: Platform) => worldOf(platform, ['agency', 'agency'])

async function worldOf(platform: Platform, [first, second]: readonly ['lender' | 'agency', 'agency']) {
  const world = newWorld()
  const [lender, agency] = [
    await platform.organisation(first, { world }),
    await platform.organisation(second, { world }),
  ] as const
  const made = await lender.post('/v1/test-clock')
  if (made.status !== 201) throw new Error(made.text)
  return {
    ...{ world, lender, agency },
    /** Sends the clock on and waits until it is there. */
    advance: async (bySeconds: number): Promise<void> => {
      const answer = await agency.post('/v1/test-clock/advance', { bySeconds })
      if (answer.status !== 202) throw new Error(answer.text)
      await platform.settle()
    },
    timeOf: async (by: TestOrganisation): Promise<string> => (await by.get('/v1/test-clock')).body.now,
  }
}
