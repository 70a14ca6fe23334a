import { readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { createConcordat } from '../client.ts'
import type { Credentials } from '../core/token.ts'
import { ConcordatNetworkError } from '../index.ts'
import { type LogFinding, type LogWatch, lookAtLog } from '../log-watch.ts'

export interface WatchAsked {
  readonly url: string
  readonly logKey: string
  /** Keeps where the watch stands, and what the log is held to. */
  readonly stateFile: string
  /** A client and the file of its private JWK; the API key of `CONCORDAT_API_KEY` where there is none. */
  readonly client?: { readonly id: string; readonly keyFile: string }
  readonly once: boolean
  readonly delayMs?: number
  readonly json: boolean
}

const EVERY_MS = 10_000

/** Looks at the log until it is stopped, or once until it has caught up. Answers how many findings there were. */
export async function watch(asked: WatchAsked, say: (line: string) => void): Promise<number> {
  const { url, logKey, stateFile, once, delayMs, json } = asked
  const concordat = await connected(asked)
  let state = await kept(stateFile)
  let [checked, found] = [0, 0]
  for (;;) {
    const look = await lookAtLog(concordat, {
      ...{ logKey, watch: state },
      ...(delayMs === undefined ? {} : { delayMs }),
    }).catch((thrown: unknown) => {
      // An outage is no finding: the same events are looked at when it is over.
      if (once || !(thrown instanceof ConcordatNetworkError)) throw thrown
      say(`${url} cannot be asked: ${thrown.message}`)
      return undefined
    })
    for (const finding of look?.findings ?? []) say(json ? JSON.stringify(finding) : sentenceOf(finding))
    checked += look?.checked ?? 0
    found += look?.findings.length ?? 0
    if (look) {
      state = look.watch
      await writeFile(`${stateFile}.new`, JSON.stringify(state))
      await rename(`${stateFile}.new`, stateFile)
    }
    if (look?.hasMore) continue
    if (once) break
    await pause(EVERY_MS)
  }
  if (!json) say(`${checked} events looked at, ${found} findings.`)
  return found
}

async function connected({ url, client }: WatchAsked) {
  const apiKey = process.env.CONCORDAT_API_KEY
  if (!client) return createConcordat({ baseUrl: url, credentials: { apiKey: apiKey ?? '' } })
  const credentials: Credentials = {
    clientId: client.id,
    privateKey: JSON.parse(await readFile(client.keyFile, 'utf8')),
  }
  return createConcordat({ baseUrl: url, credentials, dpop: true })
}

async function kept(file: string): Promise<LogWatch> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"after":0,"checkpoint":null}'
    throw error
  })
  return JSON.parse(text) as LogWatch
}

function sentenceOf({ event, code, shown }: LogFinding): string {
  const what = event === null ? 'The log' : event
  const evidence = shown === null ? '' : ` Keep this: ${JSON.stringify(shown)}`
  return `${what}: ${said[code]}.${evidence}`
}

const said: Readonly<Record<LogFinding['code'], string>> = {
  missing: 'has no proof although its time for one is over',
  different: 'the log commits to something else than the feed shows',
  set_back: 'is shorter than it was',
  not_grown: 'does not begin with what it was',
  malformed: 'the proof cannot be read',
  unknown_key: 'the checkpoint is not of the key you hold',
  bad_signature: 'the checkpoint is not signed by the key you hold',
  other_event: 'the proof is of another event',
  not_in_log: 'is not in the log as it is told',
  wrong_actor: 'was done by somebody else than is told',
}
