// Runs before every command of the README: installs what is missing, so that each of them works alone.
import { spawnSync } from 'node:child_process'
import { delimiter, join, sep } from 'node:path'
import { installationDue, linkNode, markInstalled, repository } from './installation.mjs'

const reasons = {
  missing: 'Installing dependencies, once (about half a minute) ...',
  changed: 'Dependencies changed, installing them again (about half a minute) ...',
}

/** npm on the system's own Node: the one inside node_modules is deleted while it works. */
function cleanInstall() {
  const inside = `${sep}node_modules${sep}.bin`
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !join(folder).endsWith(inside))
  return spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: repository,
    env: { ...process.env, PATH: path.join(delimiter) },
    // Standard output stays the command's own: `--json` promises that its last line is JSON.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
}

const due = installationDue()
if (due) {
  console.error(reasons[due])
  const { status, error } = cleanInstall()
  if (error || status !== 0) {
    console.error(`Dependencies could not be installed: npm ci ${error ? error.message : `ended with code ${status}`}.`)
    process.exit(1)
  }
  linkNode()
  markInstalled()
}
