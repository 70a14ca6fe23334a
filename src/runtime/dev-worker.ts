import { once } from 'node:events'
import { explain, readConfig } from './config.ts'
import { readKeys } from './key-file.ts'
import { openDatabaseOfLocalMode } from './local.ts'
import { startLocalWorker } from './local-worker.ts'
import { ensureSandbox } from './sandbox.ts'
import { schemaVersionShipped } from './schema-check.ts'
import { welcome } from './welcome.ts'

const PORT = 8788

/** `npm run dev:worker`: the Worker on the database, the keys and the sandbox of `npm start`, beside it or alone. */
async function develop(): Promise<void> {
  const config = readConfig({ ...process.env, PORT: process.env.PORT ?? `${PORT}` })
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const database = await openDatabaseOfLocalMode(config)
  try {
    const keys = await readKeys(config, database.dir)
    const sandbox = await ensureSandbox({ folder: database.dir, ownerUrl: database.urls.admin })
    const worker = await startLocalWorker({
      urls: database.urls,
      port: config.port,
      vars: {
        CONCORDAT_KEYS: JSON.stringify(keys),
        PUBLIC_URL: config.publicUrl ?? `http://127.0.0.1:${PORT}`,
        SCHEMA_VERSION: schemaVersionShipped(),
      },
    })
    console.log(welcome({ url: worker.url.origin, sandbox, folder: database.dir }))
    await stopped
    await worker.stop()
  } finally {
    await database.stop()
  }
}

try {
  await develop()
  process.exit(0)
} catch (error) {
  process.exit(explain(error))
}
