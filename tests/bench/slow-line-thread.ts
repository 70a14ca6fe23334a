import { connect, createServer, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

const { host, port, oneWayMs } = workerData as { host: string; port: number; oneWayMs: number }

interface Held {
  readonly due: number
  readonly deliver: () => void
}

/** Delivers in order, each when due. Timers are late: the last two milliseconds are waited for in turns of the event loop. */
function orderedDelay(): (deliver: () => void) => void {
  const held: Held[] = []
  const pump = () => {
    for (let next = held[0]; next && next.due <= performance.now(); next = held[0]) {
      held.shift()
      next.deliver()
    }
    const left = (held[0]?.due ?? 0) - performance.now()
    if (held.length > 0) left > 2 ? setTimeout(pump, left - 2) : setImmediate(pump)
  }
  return (deliver) => {
    held.push({ due: performance.now() + oneWayMs, deliver })
    if (held.length === 1) pump()
  }
}

function delayed(from: Socket, to: Socket): void {
  const later = orderedDelay()
  from.on('data', (bytes) => later(() => to.writable && to.write(bytes)))
  from.on('close', () => later(() => to.destroy()))
  from.on('error', () => {})
}

const server = createServer({ noDelay: true }, (near) => {
  const far = connect({ port, host, noDelay: true })
  delayed(near, far)
  delayed(far, near)
})
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as { port: number }).port))
