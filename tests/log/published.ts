import { sequence } from '../../src/events/index.ts'
import { appendToLog } from '../../src/log/index.ts'
import { parseCheckpoint, parseNote } from '../../src/log/note.ts'
import { entriesOf } from '../../src/log/tile-rules.ts'
import type { Platform } from '../setup/platform.ts'

/** The log as anybody reads it. */
export const publicly = async ({ app }: Platform, path: string): Promise<Response> => app.request(`/log/${path}`)

export async function publishedHead(platform: Platform): Promise<{ size: number; root: Uint8Array }> {
  const checkpoint = await (await publicly(platform, 'checkpoint')).text()
  const head = parseCheckpoint(parseNote(checkpoint)?.text ?? '')
  if (!head) throw new Error(checkpoint)
  return head
}

/** Every entry of the log. */
export async function publishedEntries(platform: Platform): Promise<Uint8Array[]> {
  const { size } = await publishedHead(platform)
  const entries: Uint8Array[] = []
  for (let from = 0; from < size; from += 256) {
    const width = Math.min(256, size - from)
    const name = String(from / 256).padStart(3, '0')
    const answer = await publicly(platform, `tile/entries/${name}${width < 256 ? `.p/${width}` : ''}`)
    if (answer.status !== 200) throw new Error(await answer.text())
    entries.push(...entriesOf(new Uint8Array(await answer.arrayBuffer())))
  }
  return entries
}

/** Numbers what is committed and takes it into the log. */
export async function keep(platform: Platform, options: { batch?: number } = {}): Promise<number> {
  const { sequencer } = platform.house
  await sequence({ sequencer, ...options })
  return appendToLog({ ...platform.deps, sequencer, signers: [platform.logSigner], ...options })
}
