import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/runtime/config.ts'
import { readKeys } from '../../src/runtime/key-file.ts'
import { startLocalWorker } from '../../src/runtime/local-worker.ts'
import type { DatabaseUrls } from '../../src/runtime/roles.ts'
import { benchDatabase } from './server.ts'

const TICK_MS = 10

/** Milliseconds of CPU that workerd, a child of this process, has used so far; undefined where that cannot be read. */
function workerdCpuMs(): number | undefined {
  if (process.platform !== 'linux') return undefined
  const stats = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/stat`, 'utf8')]
      } catch {
        return []
      }
    })
    // The name stands in parentheses; state, parent and the rest follow, user and system ticks among them.
    .map((stat) => ({ name: /\((.*)\)/.exec(stat)?.[1], rest: stat.slice(stat.lastIndexOf(')') + 2).split(' ') }))
    .filter(({ name, rest }) => name === 'workerd' && Number(rest[1]) === process.pid)
  if (stats.length === 0) return undefined
  return stats.reduce((sum, { rest }) => sum + (Number(rest[11]) + Number(rest[12])) * TICK_MS, 0)
}

const hello = "export default { fetch: () => new Response('hello') }\n"
const helloConfig = 'name = "hello"\nmain = "hello.js"\ncompatibility_date = "2026-10-01"\n'

/**
 * CPU from nothing to the first answer of the shipped Worker, less what a Worker of one line takes: that is workerd's
 * own. Undefined where the platform does not tell.
 */
export async function coldStartCpuMs(): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-worker-cpu-'))
  const database = await benchDatabase()
  try {
    writeFileSync(join(folder, 'hello.js'), hello)
    writeFileSync(join(folder, 'wrangler.toml'), helloConfig)
    const { adminUrl: admin, appUrl: app, jobsUrl: jobs, sequencerUrl: sequencer } = database
    const urls = { admin, app, jobs, sequencer }
    const own = await untilFirstAnswer({ urls, config: join(folder, 'wrangler.toml') })
    const keys = await readKeys(readConfig({ PORT: '0' }), folder)
    const vars = { CONCORDAT_KEYS: JSON.stringify(keys), PUBLIC_URL: 'http://127.0.0.1:8788' }
    const ours = await untilFirstAnswer({ urls, vars })
    return own === undefined || ours === undefined ? undefined : ours - own
  } finally {
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Start {
  readonly urls: DatabaseUrls
  readonly config?: string
  readonly vars?: Readonly<Record<string, string>>
}

async function untilFirstAnswer(start: Start): Promise<number | undefined> {
  const worker = await startLocalWorker({ ...start, port: 0 })
  try {
    const { status } = await fetch(new URL('/.well-known/oauth-authorization-server', worker.url))
    if (status !== 200) throw new Error(`the Worker answered ${status}`)
    return workerdCpuMs()
  } finally {
    await worker.stop()
  }
}
