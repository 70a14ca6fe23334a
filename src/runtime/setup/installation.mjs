// Runs on the system's Node (20.12 or newer) before anything is installed: no dependencies, no TypeScript.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, wherever the script was started from. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url))

const modules = join(repository, 'node_modules')
const stamp = join(modules, '.lock-stamp')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(repository, 'package-lock.json')))
    .digest('hex')

/** Why an installation is due: 'missing', 'changed' (the lock file is not the one installed), or undefined. */
export function installationDue() {
  if (!existsSync(stamp)) return 'missing'
  return readFileSync(stamp, 'utf8').trim() === lockHash() ? undefined : 'changed'
}

/** Remembers that what package-lock.json lists is now installed. */
export function markInstalled() {
  if (existsSync(modules)) writeFileSync(stamp, `${lockHash()}\n`)
}

/**
 * Makes `node_modules/.bin/node` the Node the lock file lists. npm 10 removes that link when several optional
 * packages offer the same command. Leaves a working link alone; does nothing on a platform without a package.
 */
export function linkNode() {
  const windows = process.platform === 'win32'
  const platform = `${windows ? 'win' : process.platform}-${process.arch}`
  const name = [`node-${platform}`, `node-bin-${platform}`].find((candidate) => existsSync(join(modules, candidate)))
  const link = join(modules, '.bin', windows ? 'node.cmd' : 'node')
  if (!name || existsSync(link)) return
  mkdirSync(join(modules, '.bin'), { recursive: true })
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link)
  if (windows) writeFileSync(link, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`)
  else symlinkSync(join('..', name, 'bin', 'node'), link)
}
