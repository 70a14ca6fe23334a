import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { serve } from '@hono/node-server'

const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js')

export interface Load {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  readonly seconds: number
}

/** Answers a second, sent by another process so that the client takes nothing from the service's. Fails on any non-2xx. */
export async function answersPerSecond({ url, headers = {}, connections, seconds }: Load): Promise<number> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const load = ['-c', String(connections), '-d', String(seconds), '-j', '-n', ...named, url]
  const child = spawn(process.execPath, [autocannon, ...load], { stdio: ['ignore', 'pipe', 'ignore'] })
  let text = ''
  child.stdout.on('data', (bytes) => {
    text += bytes
  })
  await once(child, 'close')
  const { requests, non2xx, errors } = JSON.parse(text)
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers were no success, ${errors} failed`)
  return requests.average
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

/** Serves a fetch handler on loopback as the Node runtime does. */
export async function served(fetch: (request: Request) => Response | Promise<Response>): Promise<Served> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port))
  const url = `http://127.0.0.1:${await promise}`
  return { url, close: () => new Promise((done) => server.close(() => done())) }
}
