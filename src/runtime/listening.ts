import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'
import type { EdgeEnv } from '../http/index.ts'
import { type Config, ConfigurationError, originOf } from './config.ts'

/** A caller that sends its headers or its body slower than this is cut off. */
export const HEADERS_WITHIN_MS = 20_000
export const REQUEST_WITHIN_MS = 300_000

type Fetch = (request: Request, env: EdgeEnv['Bindings']) => Response | Promise<Response>

export interface Listening {
  readonly url: string
  /** Until then requests wait for a moment: the port is taken before anything is built on it. */
  answerWith(fetch: Fetch): void
  stop(withinMs: number): Promise<void>
}

/**
 * Takes the port.
 * @throws ConfigurationError when it is taken, or when the address is not one of this machine.
 */
export async function listen({ host, port }: Pick<Config, 'host' | 'port'>): Promise<Listening> {
  const built = Promise.withResolvers<Fetch>()
  const server = serve({
    fetch: async (request, env) => (await built.promise)(request, callerOf(env as HttpBindings)),
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
    url: originOf(host, (server.address() as AddressInfo).port),
    answerWith: built.resolve,
    stop: (withinMs) => stopListening(server, withinMs),
  }
}

/** The other end of the connection: a header could say anything. */
const callerOf = ({ incoming }: HttpBindings): EdgeEnv['Bindings'] => {
  const callerAddress = incoming.socket.remoteAddress
  return callerAddress === undefined ? {} : { callerAddress }
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
