import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { startRestored, takeBaseBackup } from './base-backup.ts'
import { type Config, ConfigurationError, explain, readConfig } from './config.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { lineOf, type RegisteredErasure, readRegister, registeredErasures } from './erasure-register.ts'
import { type House, openConfiguredHouse, openHouse } from './house.ts'
import { localFolder } from './local.ts'
import { ensureDatabase } from './local-database.ts'
import { applyMigrations } from './migrations.ts'
import { type Check, rehearse, tableOf } from './rehearsal.ts'
import { keptRolePasswords, setRolePasswords } from './roles.ts'

const usage = `Rehearses a restore of Concordat.
  npm run rehearse:restore                        copies the running embedded database of local mode, restores the copy
                                                  beside it and checks it
  npm run rehearse:restore -- --erasures FILE     checks the restored database that the configuration names, and destroys
                                                  again what the register in FILE says was erased
  npm run rehearse:restore -- --export FILE       writes the register of erasures of the database that the configuration
                                                  names: keep it where the backups are not`

async function run(): Promise<readonly Check[]> {
  const { values } = parseArgs({ options: { erasures: { type: 'string' }, export: { type: 'string' } } })
  const config = readConfig(process.env)
  if (values.export !== undefined) return exported(config, values.export)
  if (values.erasures !== undefined) return restoredElsewhere(config, readRegister(textOf(values.erasures)))
  if (config.mode === 'local' && config.databaseUrl === undefined) return copied(config)
  throw new ConfigurationError(usage)
}

function textOf(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new ConfigurationError(
    `${file} is not there: expected a register written by \`npm run rehearse:restore -- --export FILE\`.`,
  )
}

async function exported(config: Config, file: string): Promise<Check[]> {
  const house = await openConfiguredHouse(config)
  try {
    let count = 0
    const lines = async function* () {
      for await (const erasure of registeredErasures(house)) {
        count += 1
        yield `${lineOf(erasure)}\n`
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(file, { mode: 0o600 }))
    return [{ name: 'register written', findings: [], note: `${count} erasures in ${file}` }]
  } finally {
    await house.close()
  }
}

/** Whoever restored it: the configuration names the restored database, and the keys of then. */
async function restoredElsewhere(config: Config, register: readonly RegisteredErasure[]): Promise<Check[]> {
  const house = await openConfiguredHouse(config)
  try {
    return await rehearse({ house, register })
  } finally {
    await house.close()
  }
}

/** A copy of the embedded database, taken while it runs, on a server of its own that goes when it is checked. */
async function copied(config: Config): Promise<Check[]> {
  const source = await startEmbeddedPostgres({ dir: localFolder(config) })
  const folder = mkdtempSync(join(dirname(source.dir), 'concordat-restore-'))
  try {
    await takeBaseBackup(source, folder)
    const running = await openConfiguredHouse(config)
    try {
      return await onServer(folder, { config, running })
    } finally {
      await running.close()
    }
  } finally {
    await source.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onServer(folder: string, { config, running }: { config: Config; running: House }): Promise<Check[]> {
  const restored = await startRestored(folder)
  try {
    const adminUrl = await ensureDatabase(restored.adminUrl, 'concordat')
    await applyMigrations({ adminUrl })
    const urls = await setRolePasswords({ adminUrl, passwords: keptRolePasswords(restored.dir) })
    const register: RegisteredErasure[] = []
    for await (const erasure of registeredErasures(running)) register.push(erasure)
    const { keys, deps } = running
    const house = await openHouse({ urls, keys, prepare: config.prepare, log: deps.log })
    return await rehearse({ house, register }).finally(house.close)
  } finally {
    await restored.stop()
  }
}

try {
  const checks = await run()
  console.log(tableOf(checks))
  process.exitCode = checks.some(({ findings }) => findings.length > 0) ? 1 : 0
} catch (error) {
  process.exitCode = explain(error)
}
