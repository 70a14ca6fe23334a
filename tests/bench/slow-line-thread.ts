import { connect, createServer, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

const { host, port, oneWayMs } = workerData as { host: string; port: number; oneWayMs: number }

/** Timers are late by up to a millisecond or two: the last stretch is waited for in turns of the event loop. */
function at(due: number, deliver: () => void): void {
  const left = due - performance.now()
  if (left <= 0) deliver()
  else if (left > 2) setTimeout(() => at(due, deliver), left - 2)
  else setImmediate(() => at(due, deliver))
}

function delayed(from: Socket, to: Socket): void {
  from.on('data', (bytes) => at(performance.now() + oneWayMs, () => to.writable && to.write(bytes)))
  from.on('close', () => at(performance.now() + oneWayMs, () => to.destroy()))
  from.on('error', () => {})
}

const server = createServer({ noDelay: true }, (near) => {
  const far = connect({ port, host, noDelay: true })
  delayed(near, far)
  delayed(far, near)
})
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as { port: number }).port))
