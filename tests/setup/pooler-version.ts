import { spawnSync } from 'node:child_process'

/** PgBouncer: the one PGBOUNCER names, or whichever is found. */
export const pooler = process.env.PGBOUNCER ?? 'pgbouncer'

/** Its version, such as 1.21; undefined where none is installed. */
export function poolerVersion(): number | undefined {
  const { stdout } = spawnSync(pooler, ['--version'], { encoding: 'utf8' })
  const [, major, minor] = /PgBouncer (\d+)\.(\d+)/.exec(stdout ?? '') ?? []
  return major === undefined ? undefined : Number(major) + Number(minor) / 100
}
