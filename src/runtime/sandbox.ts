import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { idsFrom } from '../kernel/entropy.ts'
import type { Instant } from '../kernel/instant.ts'
import { sandboxScopes as scopesOf } from '../oauth/sandbox-world-model.ts'
import { type ApiKey, type ClientSecret, generateApiKey, generateClientSecret } from '../oauth/secret.ts'
import { ApiKeyId, ClientId, OrganisationId, type OrganisationKind } from '../tenancy/model.ts'
import { nodeMeans } from './platform.ts'
import { createPrivateFile } from './private-file.ts'
import { seedApiKey, seedClient, seedOrganisation } from './seeding.ts'

/** Who is in every sandbox. Invented: any likeness to a real company is chance. */
const cast: readonly { name: string; kind: OrganisationKind }[] = [
  { name: 'Formosa Harbour Bank', kind: 'lender' },
  { name: 'Jade River Credit', kind: 'lender' },
  { name: 'Northgate Recoveries', kind: 'agency' },
  { name: 'Lotus Bridge Collections', kind: 'agency' },
  { name: 'Evergreen Resolution', kind: 'agency' },
  { name: 'Credit Conduct Authority', kind: 'regulator' },
  { name: 'Strait Credit Exchange', kind: 'operator' },
  { name: 'Second Harvest Debt Purchase', kind: 'debt_buyer' },
]

const INTEGRATOR = 'Integrator app'
const [TIME_ZONE, JURISDICTIONS] = ['Asia/Taipei', ['TW']]

export interface SandboxOrganisation {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  readonly client: ClientId
  readonly apiKeyId: ApiKeyId
  readonly apiKey: ApiKey
}

/** The credentials of a sandbox, as its data folder keeps them (mode 0600). */
export interface Sandbox {
  readonly world: string
  readonly createdAt: Instant
  readonly organisations: readonly SandboxOrganisation[]
  /** An app of the first lender that gets tokens with a secret (client_secret_basic). */
  readonly integrator: {
    readonly name: string
    readonly org: OrganisationId
    readonly client: ClientId
    readonly secret: ClientSecret
  }
}

/** Where a data folder keeps the credentials of its sandbox. */
export const sandboxFile = (folder: string): string => join(folder, 'sandbox.json')

/**
 * The sandbox of a data folder: created exactly once, found again later. Credentials are written down before the
 * rows that they open, so a start that was killed in between is completed by the next.
 */
export async function ensureSandbox({ folder, ownerUrl }: { folder: string; ownerUrl: string }): Promise<Sandbox> {
  const file = sandboxFile(folder)
  if (!existsSync(file)) createPrivateFile(file, newSandbox())
  const sandbox: Sandbox = JSON.parse(readFileSync(file, 'utf8'))
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.begin((tx) => seed(tx, sandbox))
  } finally {
    await sql.end({ timeout: 5 })
  }
  return sandbox
}

function newSandbox(): Sandbox {
  const { clock, randomBytes, nextUint32 } = nodeMeans()
  const newId = idsFrom(clock, nextUint32)
  const organisations = cast.map(({ name, kind }) => ({
    ...{ id: newId(OrganisationId), kind, name },
    ...{ client: newId(ClientId), apiKeyId: newId(ApiKeyId), apiKey: generateApiKey(randomBytes) },
  }))
  const [lender] = organisations
  if (!lender) throw new Error('a sandbox without organisations')
  return {
    // A world of its own, where a database is shared by several data folders.
    world: `sandbox-${OrganisationId.toUuid(lender.id).slice(-12)}`,
    createdAt: clock(),
    organisations,
    integrator: {
      ...{ name: INTEGRATOR, org: lender.id, client: newId(ClientId), secret: generateClientSecret(randomBytes) },
    },
  }
}

async function seed(sql: postgres.TransactionSql, sandbox: Sandbox): Promise<void> {
  const { world, createdAt: at, organisations, integrator } = sandbox
  for (const { id, kind, name, client, apiKeyId, apiKey } of organisations) {
    const scopes = scopesOf(kind)
    await seedOrganisation(sql, { id, world, kind, name, timeZone: TIME_ZONE, jurisdictions: JURISDICTIONS, at })
    await seedClient(sql, { org: id, id: client, name: 'Sandbox', scopes, at })
    await seedApiKey(sql, { org: id, client, id: apiKeyId, key: apiKey, at })
  }
  const { org, client, name, secret } = integrator
  await seedClient(sql, { org, id: client, name, scopes: scopesOf('lender'), secret, at })
}
