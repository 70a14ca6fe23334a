import { Worker } from 'node:worker_threads'

export interface SlowLine {
  /** `url`, reached through the line. */
  readonly url: string
  close(): Promise<void>
}

/**
 * A TCP proxy that holds every byte for half of `roundTripMs` in each direction, in order, without limiting the rate.
 * It runs in a thread of its own, so that the service under test does not make the line slower than it is.
 */
export async function slowLine(url: string, roundTripMs: number): Promise<SlowLine> {
  const target = new URL(url)
  const workerData = { host: target.hostname, port: Number(target.port), oneWayMs: roundTripMs / 2 }
  const worker = new Worker(new URL('./slow-line-thread.ts', import.meta.url), { workerData })
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  const through = new URL(url)
  through.port = String(port)
  return { url: through.href, close: async () => void (await worker.terminate()) }
}
