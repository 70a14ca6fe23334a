import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openLocalDatabase } from './local-database.ts'
import { startLocalWorker } from './local-worker.ts'

/** `npm run dev:worker`: the Worker on the database of `npm start`, beside it or alone. */
const PORT = 8788

const database = await openLocalDatabase({ dir: fileURLToPath(new URL('../../.concordat', import.meta.url)) })
try {
  const worker = await startLocalWorker({ urls: database.urls, port: PORT })
  console.log(`Concordat on workerd: ${worker.url.origin}  (Ctrl-C stops it)`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await worker.stop()
} finally {
  await database.stop()
}
process.exit()
