import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { repository } from '../architecture/files.ts'
import { type Benchmark, type Figure, figure } from './figure.ts'
import { coldStartCpuMs } from './worker-cpu.ts'

const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js')
const MIB = 1024 * 1024

/** What a deployment uploads, compressed as Cloudflare counts it, and what its first answer costs. */
export const worker: Benchmark = {
  name: 'worker',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-worker-'))
    try {
      const bundle = bundled(folder)
      const gzip = gzipSync(bundle, { level: 9 }).length / MIB
      const note = `${Math.round(bundle.length / 1024)} KiB before compression`
      const size = figure({ name: 'worker bundle', figure: gzip, unit: 'MiB gzip', target: 1, better: 'lower', note })
      return [size, ...(await coldStart())]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function coldStart(): Promise<Figure[]> {
  const cpuMs = await coldStartCpuMs()
  if (cpuMs === undefined) {
    console.log('       worker cold start is not measured: this platform does not tell the CPU of a process')
    return []
  }
  const note = 'workerd from its start to the first answer, less the same for a Worker of one line'
  const measured = { figure: cpuMs, unit: 'ms CPU', target: 100, better: 'lower' as const, note }
  return [figure({ name: 'worker cold start', ...measured })]
}

/** The modules of the bundle, source maps left out, one after the other. */
function bundled(folder: string): Buffer {
  const { status, stderr } = spawnSync(
    process.execPath,
    [wrangler, 'deploy', '--dry-run', '--minify', '--outdir', folder],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', CI: 'true' },
    },
  )
  if (status !== 0) throw new Error(`The Worker could not be bundled: ${stderr}`)
  const modules = readdirSync(folder).filter((name) => !name.endsWith('.map') && name !== 'README.md')
  return Buffer.concat(modules.map((name) => readFileSync(join(folder, name))))
}
