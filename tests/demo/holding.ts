import type { Stage } from './stage.ts'

/** Which of the placements held are put on hold, and which are given back; the rest goes on as it was. */
const isHeldUp = (index: number) => index % 60 === 30
const isGivenBack = (index: number) => index % 40 === 20

/** Work stops where the borrower disputes, and goes on where that is settled. */
export async function holdUp({ cast: { agency }, progress }: Stage, placements: readonly string[]): Promise<number> {
  const chosen = placements.filter((_, index) => isHeldUp(index))
  const bar = progress.step('Putting on hold', chosen.length)
  for (const [index, placement] of chosen.entries()) {
    await agency.api.placements.activate(placement)
    const { id } = await agency.api.holds.place(placement, { source: 'dispute', note: 'Says it was paid in October.' })
    if (index % 2 === 1) await agency.api.holds.lift(id)
    bar.to(index + 1)
  }
  bar.end()
  return chosen.length
}

/** The agency gives back where it got nowhere; the lender refuses one in three, and that one goes on as it was. */
export async function giveBack({ cast: { lender, agency }, progress }: Stage, placements: readonly string[]) {
  const chosen = placements.filter((_, index) => isGivenBack(index))
  const bar = progress.step('Giving back', chosen.length)
  const taken: string[] = []
  for (const [index, placement] of chosen.entries()) {
    const { id } = await agency.api.returns.request(placement, { code: 'no_arrangement' })
    if (index % 3 === 0) await lender.api.returns.refuse(id, { code: 'steps_missing' })
    else {
      await lender.api.returns.accept(id)
      taken.push(placement)
    }
    bar.to(index + 1)
  }
  bar.end()
  return { returned: taken.length, returnsRefused: chosen.length - taken.length, taken }
}
