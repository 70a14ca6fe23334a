import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import {
  LogMismatchError,
  LogUnavailableError,
  noteSigner,
  parseVerifier,
  type Witnessed,
  witnessOnce,
} from '../log/index.ts'
import { ConfigurationError, explain } from './config.ts'
import { nodeMaking } from './platform.ts'
import { createPrivateFile, replacePrivateFile } from './private-file.ts'

const usage = `A witness of a transparency log: it cosigns checkpoints that begin with the ones it cosigned before, and nothing else.
  npm run witness -- --log URL --key LOGKEY --name NAME --file FILE [--once]
URL is where the log is read, such as https://api.example.com/log; LOGKEY is a line of its /keys. FILE holds the witness's own key and
what it cosigned last; it is made when it is not there. The operator of the log takes cosignatures of the key printed at the start.`

interface Kept {
  readonly seed: string
  readonly size?: number
  readonly root?: string
}

const EVERY_MS = 10_000
const inBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const ofBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

async function run(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { log: text, key: text, name: text, file: text, once: { type: 'boolean' } } })
  const { log: url, key, name, file, once = false } = values
  const verifier = parseVerifier(key ?? '')
  if (!url || !verifier || !name || !file) throw new ConfigurationError(usage)
  if (!existsSync(file)) createPrivateFile(file, { seed: inBase64(nodeMaking().randomBytes(32)) })
  const kept: Kept = JSON.parse(readFileSync(file, 'utf8'))
  const signer = await noteSigner(name, ofBase64(kept.seed), Date.now)
  console.log(`Cosigns as ${signer.verifier}`)
  let known: Witnessed | undefined =
    kept.size === undefined || kept.root === undefined ? undefined : { size: kept.size, root: ofBase64(kept.root) }
  const remember = async ({ size, root }: Witnessed) => {
    replacePrivateFile(file, { seed: kept.seed, size, root: inBase64(root) })
  }
  do {
    try {
      known = await witnessOnce({ url, verifier, signer, known, ask: fetch, remember })
      console.log(`Cosigned ${known.size}`)
    } catch (error) {
      if (once || !(error instanceof LogUnavailableError)) throw error
      console.error(error.message)
    }
    if (!once) await pause(EVERY_MS)
  } while (!once)
}

try {
  await run()
} catch (error) {
  // What does not hold of the log is said in one sentence; a fault of this program with where it is.
  const isSaid = error instanceof LogUnavailableError || error instanceof LogMismatchError
  if (isSaid) console.error(error.message)
  process.exitCode = isSaid ? 1 : explain(error)
}
