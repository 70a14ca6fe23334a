import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { openDatabase } from '../store/database.ts'
import { type Config, ConfigurationError, originOf } from './config.ts'
import { mountHealth } from './health.ts'
import { importKeys, type KeyDocument } from './key-document.ts'
import type { Log } from './log.ts'
import { createNodeSealing } from './node-sealing.ts'
import { nodeMeans } from './platform.ts'
import { promptSocket } from './prompt-socket.ts'
import type { DatabaseUrls } from './roles.ts'
import { createService, type Service } from './service.ts'

export interface NodeServerOptions {
  readonly config: Config
  readonly urls: Pick<DatabaseUrls, 'app' | 'jobs' | 'sequencer'>
  readonly keys: KeyDocument
  readonly schemaVersion: string
  readonly log: Log
}

export interface NodeServer {
  /** Where it listens. */
  readonly url: string
  readonly service: Service
  /** Accepts nothing new, lets running requests finish, ends connections. */
  stop(): Promise<void>
}

/** A caller that sends its headers or its body slower than this is cut off. */
export const HEADERS_WITHIN_MS = 20_000
export const REQUEST_WITHIN_MS = 300_000

/**
 * Serves Concordat over HTTP until it is stopped.
 * @throws ConfigurationError when the port is taken or the address is not one of this machine.
 */
export async function startNodeServer(options: NodeServerOptions): Promise<NodeServer> {
  const { config, urls, log } = options
  const http = await listen(config)
  const url = originOf(config.host, (http.server.address() as AddressInfo).port)
  const { poolSize, prepare } = config
  const database = openDatabase({ url: urls.app, poolSize, prepare, openSocket: promptSocket })
  const sequencer = openDatabase({ url: urls.sequencer, poolSize: 1, prepare, openSocket: promptSocket })
  const closeAll = async () => {
    await http.stop(config.shutdownSeconds * 1000)
    await Promise.all([database.close(), sequencer.close()])
  }
  try {
    const publicUrl = config.publicUrl ?? url
    const means = { ...nodeMeans(), database, createSealing: createNodeSealing, committed: () => {}, log }
    const service = createService({
      config: { mode: config.mode, publicUrl, issuer: config.issuer ?? publicUrl },
      keys: await importKeys(options.keys),
      means,
    })
    mountHealth(service.app, { database, sequencer, clock: means.clock, schemaVersion: options.schemaVersion })
    http.answerWith(service.app.fetch)
    log({ event: 'started', mode: config.mode, port: Number(new URL(url).port) })
    return { url, service, stop: closeAll }
  } catch (error) {
    await closeAll()
    throw error
  }
}

type Fetch = (request: Request) => Response | Promise<Response>

interface Listening {
  readonly server: Server
  /** Until then requests wait for a moment: the port is taken before anything is built on it. */
  answerWith(fetch: Fetch): void
  stop(withinMs: number): Promise<void>
}

async function listen({ host, port }: Pick<Config, 'host' | 'port'>): Promise<Listening> {
  const built = Promise.withResolvers<Fetch>()
  const server = serve({
    fetch: async (request) => (await built.promise)(request),
    hostname: host,
    port,
    serverOptions: { headersTimeout: HEADERS_WITHIN_MS, requestTimeout: REQUEST_WITHIN_MS },
  }) as Server
  try {
    await once(server, 'listening')
  } catch (error) {
    throw portProblem(error as NodeJS.ErrnoException, { host, port })
  }
  return {
    server,
    answerWith: built.resolve,
    stop: (withinMs) => stopListening(server, withinMs),
  }
}

function portProblem(error: NodeJS.ErrnoException, { host, port }: Pick<Config, 'host' | 'port'>): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigurationError(
      `PORT ${port} on ${host} is taken: stop what listens there, or set PORT to another one.`,
    )
  if (error.code === 'EACCES')
    return new ConfigurationError(`PORT ${port} is not allowed for this account: set PORT to one above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ConfigurationError(`HOST is wrong: expected an address of this machine.`)
  return error
}

async function stopListening(server: Server, withinMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // A connection kept alive becomes idle when its last answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), withinMs)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
