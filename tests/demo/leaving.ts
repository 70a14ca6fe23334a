import type { Stage } from './stage.ts'

/**
 * The agency that has no part in the story looks at what leaving would take: what stands in the way, and its data as
 * sealed parts under a signed manifest. Then it stays.
 */
export async function thinkOfLeaving({ cast: { stranger }, progress }: Stage) {
  const { offBoardings, sleep } = stranger.api
  const { id } = await offBoardings.request({ reason: 'moving_elsewhere' })
  const { obstacles } = await offBoardings.obstacles(id)
  if (obstacles.some(({ count }) => count === 0)) throw new Error('Something that is not there stands in the way.')
  const bar = progress.step('Taking its data along', 1)
  for (;;) {
    const { exportedAt, progress: at } = await offBoardings.get(id)
    bar.to(at.sectionsDone / at.sections)
    if (exportedAt !== null) break
    await sleep(200)
  }
  bar.end()
  const { parts, signature } = await offBoardings.manifest(id)
  if (signature === null) throw new Error('An export is signed.')
  await offBoardings.cancel(id)
  return { exportedParts: parts }
}
