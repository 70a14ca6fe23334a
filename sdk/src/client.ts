import { type ConcordatOptions, type Core, createCore } from './core/core.ts'
import type { RequestOptions } from './core/request.ts'
import { type Client, createClient, createConfig } from './generated/api/client/index.ts'

/** A connection to the service. Generated operations take `client`; everything else takes the whole. */
export interface Concordat extends Core {
  readonly client: Client
}

/**
 * Makes a connection; nothing is sent before the first call. Make one per process, or per request on Workers.
 * @throws TypeError when `baseUrl` is no absolute URL, or proofs are asked for with an API key.
 */
export function createConcordat(options: ConcordatOptions): Concordat {
  const core = createCore(options)
  const baseUrl = options.baseUrl.replace(/\/$/, '')
  return { ...core, client: createClient(createConfig({ baseUrl, fetch: core.with(), throwOnError: true })) }
}

/** The connection and the options of one call, as a generated operation takes them. */
export const using = (
  { client, with: fetchWith }: Concordat,
  options?: RequestOptions,
): { readonly client: Client; readonly fetch: typeof globalThis.fetch; readonly throwOnError: true } => ({
  client,
  fetch: fetchWith(options),
  throwOnError: true,
})
