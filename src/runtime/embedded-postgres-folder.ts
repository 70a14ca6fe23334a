import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Binaries, NOBODY, nobodyCanReach, unprivileged } from './embedded-postgres-binaries.ts'

/** Where things lie inside a data folder. */
export interface Folder {
  readonly root: string
  readonly data: string
  readonly log: string
  readonly owner: string
  readonly password: string
}

const isRoot = () => process.getuid?.() === 0

/**
 * The folder to use for `wanted`: itself, or one under /var/lib where root runs PostgreSQL as nobody, who cannot get
 * to `wanted` (a checkout under /root).
 */
export function dataFolder(wanted: string): string {
  const path = resolve(wanted)
  if (!isRoot() || nobodyCanReach(dirname(path))) return path
  return join('/var/lib/concordat', createHash('sha256').update(path).digest('hex').slice(0, 12))
}

/** Creates whatever of a data folder does not exist yet: the folder, the superuser's password, the cluster. */
export function prepareFolder(wanted: string, binaries: Binaries, isDurable: boolean): Folder {
  const root = dataFolder(wanted)
  // Whatever the umask says, nobody must get as far as the folder.
  if (mkdirSync(dirname(root), { recursive: true }) && isRoot()) chmodSync(dirname(root), 0o755)
  mkdirSync(root, { recursive: true, mode: 0o700 })
  // Nobody has to pass through; what lies inside is closed file by file.
  if (isRoot()) chmodSync(root, 0o711)
  const data = join(root, 'postgres')
  const password = keptPassword(join(root, 'postgres.password'))
  if (!existsSync(data)) createCluster({ root, data, binaries, isDurable })
  return { root, data, log: join(root, 'postgres.log'), owner: join(root, 'postgres.owner'), password }
}

function keptPassword(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    // initdb reads it, and runs as nobody when we are root.
    if (isRoot()) chownSync(file, NOBODY, NOBODY)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}

/** A cluster is made beside its place and moved there when whole: a start that was killed leaves no half of one. */
function createCluster(wanted: { root: string; data: string; binaries: Binaries; isDurable: boolean }) {
  const made = mkdtempSync(join(wanted.root, 'postgres.new-'))
  if (isRoot()) chownSync(made, NOBODY, NOBODY)
  const { status, stderr, error } = spawnSync(
    wanted.binaries.initdb,
    [
      ...['-D', made, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${join(wanted.root, 'postgres.password')}`],
      ...['--encoding=UTF8', '--locale=C', '--no-instructions', ...(wanted.isDurable ? [] : ['--no-sync'])],
    ],
    { ...unprivileged(), encoding: 'utf8', cwd: tmpdir() },
  )
  try {
    if (status !== 0)
      throw new Error(`PostgreSQL could not create its data in ${wanted.root}: ${error?.message ?? stderr}`)
    renameSync(made, wanted.data)
  } catch (failure) {
    rmSync(made, { recursive: true, force: true })
    // Another start may have put a whole cluster there in the meantime.
    if (!existsSync(join(wanted.data, 'PG_VERSION'))) throw failure
  }
}
