import { isConcordatError } from '../../sdk/src/index.ts'
import { type EventProof, LogVerificationError, verifyEvent } from '../../sdk/src/verify.ts'
import type { Api, Player, Stage } from './stage.ts'
import { lastPosition } from './working.ts'

/** Of each side, its newest events. */
const PROVEN_EACH = 10

/**
 * Both sides have their newest events proven by the transparency log and check each proof by themselves, with the log's key
 * and nothing else. A proof in which one letter was changed is found.
 */
export async function prove({ cast: { lender, agency }, logKey }: Stage) {
  const key = await logKey()
  let [proven, tamperedFound] = [0, 0]
  for (const player of [lender, agency]) {
    for (const id of await newestEvents(player)) {
      const proof = await proofOf(player.api, id)
      await verifyEvent(proof, key)
      proven += 1
      if (await isFound({ ...proof, text: proof.text.replace('"version": 1', '"version": 2') }, key)) tamperedFound += 1
    }
  }
  return { proven, tamperedFound }
}

async function newestEvents(player: Player): Promise<string[]> {
  const last = await lastPosition(player)
  const { data } = await player.api.events.read({ after: Math.max(0, last - PROVEN_EACH), limit: PROVEN_EACH })
  return data.map(({ id }) => id)
}

/** The log takes an event in moments after it happened. */
async function proofOf(api: Api, event: string): Promise<EventProof> {
  for (;;) {
    try {
      return await api.events.prove(event)
    } catch (thrown) {
      if (!isConcordatError(thrown) || thrown.code !== 'event_not_logged_yet') throw thrown
      await api.sleep(200)
    }
  }
}

const isFound = (tampered: EventProof, key: string): Promise<boolean> =>
  verifyEvent(tampered, key).then(
    () => false,
    (thrown) => thrown instanceof LogVerificationError,
  )
