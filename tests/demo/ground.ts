import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../src/runtime/config.ts'
import { localDataFolder } from '../../src/runtime/local.ts'
import { type Sandbox, sandboxFile } from '../../src/runtime/sandbox.ts'

/** A platform to play on, and who is in its sandbox. */
export interface Ground {
  readonly url: string
  readonly sandbox: Sandbox
  readonly isOwn: boolean
  stop(): Promise<void>
}

const start = fileURLToPath(new URL('../../src/runtime/start.ts', import.meta.url))

/** The platform `npm start` is running, or one of the demo's own on a folder it removes again. */
export async function findGround(): Promise<Ground> {
  const config = readConfig(process.env)
  const url = config.publicUrl
  const file = sandboxFile(localDataFolder(config))
  if (url && existsSync(file) && (await answers(url))) {
    return { url, sandbox: JSON.parse(readFileSync(file, 'utf8')), isOwn: false, stop: async () => {} }
  }
  return startGround()
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function startGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-demo-'))
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, CONCORDAT_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGINT')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  // A demo that is interrupted must not leave its platform behind.
  process.once('exit', () => child.kill('SIGINT'))
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^ {2}Base URL +(\S+)$/.exec(line) ?? []
    if (url === undefined) continue
    // What it logs from now on is read, so that the pipe never fills, and not shown.
    child.stdout.resume()
    return { url, sandbox: JSON.parse(readFileSync(sandboxFile(folder), 'utf8')), isOwn: true, stop }
  }
  await stop()
  throw new Error('The platform did not start; what it said stands above.')
}
