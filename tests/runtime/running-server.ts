import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { startEmbeddedPostgres } from '../../src/runtime/embedded-postgres.ts'

const scripts = join(import.meta.dirname, '../../src/runtime')
const READY_WITHIN_MS = 45_000

export interface RunningServer {
  readonly process: ChildProcess
  /** Everything written so far. */
  output(): string
  /** The base URL, once it is printed. */
  readonly url: Promise<string>
  /** Sends a signal and waits for the end; the exit code, or null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>
  /** Waits for a process that ends by itself. */
  readonly ended: Promise<number | null>
}

/** A fresh data folder; `remove` ends what a failed test left running in it. */
export function freshFolder(): { dir: string; remove(): Promise<void> } {
  const dir = mkdtempSync(join(tmpdir(), 'concordat-start-'))
  return {
    dir,
    remove: async () => {
      await (await startEmbeddedPostgres({ dir })).stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** `npm start` as a process of its own, with nothing but this environment. */
export const startServer = (environment: Record<string, string>): RunningServer =>
  watched(spawnScript('start.ts', { PORT: '0', ...environment }))

/** The same as npm runs it: behind a shell that passes no signal on. Signals reach the shell. */
export const startBehindShell = (environment: Record<string, string>): RunningServer =>
  watched(
    spawn('sh', ['-c', '"$0" "$1"; exit', process.execPath, join(scripts, 'start.ts')], {
      env: { PATH: process.env.PATH ?? '', PORT: '0', npm_lifecycle_event: 'start', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

function watched(child: ChildProcessByStdio<null, Readable, Readable>): RunningServer {
  let written = ''
  const printed = Promise.withResolvers<string>()
  printed.promise.catch(() => {})
  const read = (chunk: Buffer) => {
    written += chunk
    const [, url] = /^ {2}Base URL +(\S+)$[\s\S]*^ {2}curl .*\n/m.exec(written) ?? []
    const [, port] = /"event":"started","port":(\d+),"mode":"production"/.exec(written) ?? []
    if (url) printed.resolve(url)
    else if (port) printed.resolve(`http://127.0.0.1:${port}`)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const giveUp = setTimeout(() => printed.reject(new Error(`not ready: ${written}`)), READY_WITHIN_MS)
  void ended.then(() => printed.reject(new Error(`ended early: ${written}`)))
  void printed.promise.catch(() => {}).then(() => clearTimeout(giveUp))
  return {
    process: child,
    output: () => written,
    url: printed.promise,
    ended,
    end: async (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** A script of src/runtime, run to its end. */
export async function runScript(
  name: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ code: number | null; output: string }> {
  const child = spawnScript(name, environment, args)
  let output = ''
  const read = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const [code] = await once(child, 'close')
  return { code, output }
}

const spawnScript = (name: string, environment: Record<string, string>, args: readonly string[] = []) =>
  spawn(process.execPath, [join(scripts, name), ...args], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
