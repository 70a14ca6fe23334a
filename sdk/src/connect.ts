import { type Concordat, createConcordat } from './client.ts'
import type { ConcordatOptions } from './core/core.ts'
import { resources } from './generated/facade.ts'

/**
 * A connection with every operation by resource: `concordat.placements.accept(id, body)`. Where bytes count, take
 * `createConcordat` and the resources or operations you call.
 * @throws TypeError as `createConcordat` does.
 */
export function connect(options: ConcordatOptions): Concordat & ReturnType<typeof resources> {
  const concordat = createConcordat(options)
  return { ...concordat, ...resources(concordat) }
}
