import { chownSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { NOBODY } from './embedded-postgres-binaries.ts'
import { dataFolder } from './embedded-postgres-folder.ts'

/** Never part of a backup: what belongs to the running server, and what it makes anew when it starts. */
const notCopied = new Set(['postmaster.pid', 'postmaster.opts', 'recovery.signal', 'standby.signal', 'backup_label'])
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])

/**
 * Copies the cluster of a running embedded server as a base backup, while it goes on working (PostgreSQL's low-level
 * backup API, "Continuous Archiving and Point-in-Time Recovery"). `to` then holds `postgres` and the superuser's password.
 */
export async function takeBaseBackup({ adminUrl, dir }: Pick<EmbeddedPostgres, 'adminUrl' | 'dir'>, to: string) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    mkdirSync(to, { recursive: true, mode: 0o700 })
    await sql`select pg_backup_start('concordat', true)`
    copyCluster(join(dir, 'postgres'), join(to, 'postgres'))
    copyFileSync(join(dir, 'postgres.password'), join(to, 'postgres.password'))
    const [stopped] = await sql`select labelfile from pg_backup_stop(false)`
    writeFileSync(join(to, 'postgres', 'backup_label'), stopped?.labelfile, { mode: 0o600 })
    keepLog({ dir }, to)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Adds the server's write-ahead log as it is now, up to which the backup can be restored. */
export function keepLog({ dir }: Pick<EmbeddedPostgres, 'dir'>, to: string): void {
  const [from, archive] = [join(dir, 'postgres', 'pg_wal'), join(to, 'wal')]
  mkdirSync(archive, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(from)) {
    if (/^[0-9A-F]{24}$|\.history$/.test(name)) copyIfThere(join(from, name), join(archive, name))
  }
}

/** Files come and go under a running server: one that is gone is in the log. */
function copyIfThere(from: string, to: string): void {
  try {
    copyFileSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function copyCluster(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (notCopied.has(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (emptied.has(entry.name)) mkdirSync(target, { recursive: true, mode: 0o700 })
    else if (entry.isDirectory()) copyCluster(source, target)
    else if (entry.isFile()) copyIfThere(source, target)
  }
}

/**
 * Starts a server of its own on a backup, brought to the end of the log that was kept, or to a restore point
 * (`pg_create_restore_point`). The backup itself becomes that server's data: take another for another rehearsal.
 */
export async function startRestored(
  backup: string,
  { point, settings = {} }: { point?: string; settings?: Readonly<Record<string, string>> } = {},
): Promise<EmbeddedPostgres> {
  const data = join(backup, 'postgres')
  if (!existsSync(join(data, 'backup_label'))) throw new Error(`${backup} is no base backup: it has no backup_label.`)
  if (dataFolder(backup) !== resolve(backup))
    throw new Error(`PostgreSQL cannot reach ${backup}: take the backup elsewhere.`)
  writeFileSync(join(data, 'recovery.signal'), '')
  for (const name of ['pg_wal/archive_status', 'pg_wal/summaries'])
    mkdirSync(join(data, name), { recursive: true, mode: 0o700 })
  giveToServer(data)
  giveToServer(join(backup, 'wal'))
  const copy = process.platform === 'win32' ? 'copy' : 'cp'
  return startEmbeddedPostgres({
    dir: backup,
    settings: {
      ...settings,
      // Nobody is let in before the restore is over.
      hot_standby: 'off',
      restore_command: `${copy} "${join(backup, 'wal', '%f')}" "%p"`,
      ...(point === undefined ? {} : { recovery_target_name: point, recovery_target_action: 'promote' }),
    },
  })
}

/** PostgreSQL runs as nobody where we are root, and wants to own its files. */
function giveToServer(path: string): void {
  if (process.getuid?.() !== 0) return
  chownSync(path, NOBODY, NOBODY)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveToServer(join(path, name))
}
