import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The text of a file, or nothing when it is not there or not ours to read. */
export function readIfPresent(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Sends a signal (0 only asks); false when there is no such process. */
export function signal(pid: number, kind: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, kind)
  } catch (error) {
    // EPERM: it exists, but is another account's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** False too for a process that ended and that nobody has collected, as happens to orphans in a container. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0 && signal(pid, 0))) return false
  if (process.platform !== 'linux') return true
  // The state follows the command, which is in parentheses and may hold any character.
  const [state] = readIfPresent(`/proc/${pid}/stat`).split(') ').at(-1) ?? ''
  return state !== undefined && !'ZX'.includes(state)
}

/** Whether a living process was started with `path` on its command line. A process number alone may have been given again. */
export function isCommandNaming(pid: number, path: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'linux') return readIfPresent(`/proc/${pid}/cmdline`).includes(path)
  // Windows has no quick way to ask; there any living process is taken for the one meant.
  if (process.platform === 'win32') return true
  return spawnSync('ps', ['-p', `${pid}`, '-o', 'command='], { encoding: 'utf8' }).stdout.includes(path)
}
