import { fileURLToPath } from 'node:url'
import type { DatabaseUrls } from './roles.ts'

export interface LocalWorker {
  readonly url: URL
  /** Runs what cron would run now, and answers how that went. */
  runCron(): Promise<{ readonly status: number }>
  stop(): Promise<void>
}

export interface LocalWorkerOptions {
  readonly urls: DatabaseUrls
  /** A free one when 0. */
  readonly port: number
  /** Plain-text bindings: configuration and secrets of the Worker. */
  readonly vars?: Readonly<Record<string, string>>
  /** Another wrangler.toml than the one shipped. */
  readonly config?: string
}

const shipped = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))

/** Keeps wrangler from calling out: it is to run without a login and without a network. */
const quiet = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
}

const hyperdrive = (binding: string) => `CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_${binding}`

/** Runs the Worker in workerd on loopback, against the database of `urls`. Ready when it returns. */
export async function startLocalWorker(options: LocalWorkerOptions): Promise<LocalWorker> {
  Object.assign(process.env, quiet, {
    [hyperdrive('HYPERDRIVE')]: options.urls.app,
    [hyperdrive('HYPERDRIVE_JOBS')]: options.urls.jobs,
    [hyperdrive('HYPERDRIVE_SEQUENCER')]: options.urls.sequencer,
  })
  // Read when it is imported, so only now.
  const { unstable_startWorker } = await import('wrangler')
  const worker = await unstable_startWorker({
    config: options.config ?? shipped,
    bindings: Object.fromEntries(
      Object.entries(options.vars ?? {}).map(([name, value]) => [name, { type: 'plain_text', value }]),
    ),
    dev: {
      logLevel: 'warn',
      inspector: false,
      remote: false,
      server: { hostname: '127.0.0.1', port: options.port },
    },
  })
  await worker.ready
  return {
    url: await worker.url,
    runCron: async () => {
      const { status } = await worker.fetch(new URL('/cdn-cgi/handler/scheduled', await worker.url).href)
      return { status }
    },
    stop: () => worker.dispose(),
  }
}
