import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const source = new URL('./postgraphile/', import.meta.url)
const INSTALL_MS_MAX = 180_000

export interface Peer {
  readonly url: string
  stop(): void
}

/**
 * PostGraphile over the same tables as the same role, in a process of its own. Its packages are installed into a temporary
 * folder on first use and never into this repository; undefined where the registry cannot be reached.
 */
export async function postgraphileOn(databaseUrl: string, organisation: string): Promise<Peer | undefined> {
  const folder = installed()
  if (!folder) return undefined
  const env = { ...process.env, DATABASE_URL: databaseUrl, ORGANISATION: organisation, GRAPHILE_ENV: 'production' }
  const child = spawn(process.execPath, ['serve.mjs'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /^port (\d+)$/.exec(line) ?? []
    if (port) return { url: `http://127.0.0.1:${port}/graphql`, stop: () => void child.kill() }
  }
  throw new Error('PostGraphile ended before it listened')
}

function installed(): string | undefined {
  const folder = join(tmpdir(), 'concordat-bench-postgraphile')
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'serve.mjs']) copyFileSync(new URL(file, source), join(folder, file))
  if (existsSync(join(folder, 'node_modules/postgraphile'))) return folder
  const quiet = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', quiet, { cwd: folder, timeout: INSTALL_MS_MAX, stdio: 'ignore' })
  return status === 0 ? folder : undefined
}
