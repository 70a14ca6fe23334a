import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'

/** The roles that log in. Migrations create them without passwords. */
const loginRoles = { app: 'concordat_app', jobs: 'concordat_jobs', sequencer: 'concordat_sequencer' } as const

export type LoginRole = keyof typeof loginRoles
export type RolePasswords = Readonly<Record<LoginRole, string>>

/** Connection strings to one database: `admin` owns it and migrates, the others are what the service runs as. */
export type DatabaseUrls = Readonly<Record<LoginRole | 'admin', string>>

const names = Object.keys(loginRoles) as LoginRole[]

/** 256 random bits for each role. */
export const generateRolePasswords = (): RolePasswords =>
  Object.fromEntries(names.map((role) => [role, randomBytes(32).toString('base64url')])) as RolePasswords

/** The passwords kept in a data folder (mode 0600), generated on first use, so that two processes agree on them. */
export function keptRolePasswords(dir: string): RolePasswords {
  const file = join(dir, 'role-passwords.json')
  try {
    writeFileSync(file, `${JSON.stringify(generateRolePasswords())}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The connection strings of the same database as `adminUrl`, one a role. */
export function databaseUrls(adminUrl: string, passwords: RolePasswords): DatabaseUrls {
  const as = (role: LoginRole): string => {
    const url = new URL(adminUrl)
    url.username = loginRoles[role]
    url.password = passwords[role]
    return url.href
  }
  return { admin: adminUrl, app: as('app'), jobs: as('jobs'), sequencer: as('sequencer') }
}

/**
 * Gives the login roles of the cluster their passwords and returns the connection strings to `adminUrl`'s database.
 * @throws when the roles do not exist yet: migrations create them.
 */
export async function setRolePasswords(wanted: { adminUrl: string; passwords: RolePasswords }): Promise<DatabaseUrls> {
  const sql = postgres(wanted.adminUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (tx) => {
      // Roles belong to the cluster: two processes altering one at once is an error, not a wait.
      await tx`lock table pg_catalog.pg_authid in share row exclusive mode`
      for (const role of names) {
        const [row] = await tx`select format('alter role %I password %L', ${loginRoles[role]}::text,
          ${wanted.passwords[role]}::text) as statement`
        await tx.unsafe(row?.statement)
      }
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
  return databaseUrls(wanted.adminUrl, wanted.passwords)
}
