import { Socket } from 'node:net'

/**
 * A connection that sends what it is given at once. postgres.js leaves Nagle's algorithm on: the last packet of a
 * pipeline, often just `commit`, then waits for the answer to the one before, which costs a whole round trip.
 */
export function promptSocket({ host, port }: { host: string; port: number }): Socket {
  // Returned before it is connected: what is written waits, and a refused connection is reported by its own event.
  const socket = new Socket().setNoDelay(true).connect(port, host)
  return Object.assign(socket, { host, port })
}
