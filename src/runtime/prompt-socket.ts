import { Socket } from 'node:net'

/** postgres.js sends what it has gathered once it is this long, and the rest at the end of the turn. */
const GATHERED_BYTES = 1024

/**
 * A connection that sends what it is given at once. postgres.js leaves Nagle's algorithm on: the last packet of a
 * pipeline, often just `commit`, then waits for the answer to the one before, which costs a whole round trip.
 * The parts of one pipeline still leave together, in one system call.
 */
export function promptSocket({ host, port }: { host: string; port: number }): Socket {
  // Returned before it is connected: what is written waits, and a refused connection is reported by its own event.
  const socket = new Socket().setNoDelay(true).connect(port, host)
  const write = socket.write.bind(socket) as Socket['write']
  const uncork = () => {
    if (socket.writableCorked > 0) socket.uncork()
  }
  const together = (bytes: Uint8Array, ...rest: []) => {
    const isPart = bytes.length >= GATHERED_BYTES
    if (isPart && socket.writableCorked === 0) {
      socket.cork()
      // The rest comes in the next turn, if there is one.
      setImmediate(() => setImmediate(uncork))
    }
    const isRoomLeft = write(bytes, ...rest)
    if (!isPart) uncork()
    return isRoomLeft
  }
  return Object.assign(socket, { host, port, write: together as Socket['write'] })
}
