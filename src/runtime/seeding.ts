import type postgres from 'postgres'
import { API_VERSION } from '../http/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { type ApiKey, apiKeyHint, type ClientSecret, hashSecret } from '../oauth/secret.ts'
import { standingJobs } from '../standing-jobs.ts'
import { ApiKeyId, ClientId, OrganisationId, type OrganisationKind, type Scope } from '../tenancy/model.ts'

/** The owner's connection, or a transaction on it: organisations come into being outside every tenant. */
export type Owner = postgres.Sql | postgres.TransactionSql

export interface SeededOrganisation {
  readonly id: OrganisationId
  readonly world: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly timeZone: string
  readonly jurisdictions: readonly string[]
  readonly at: Instant
}

/** A sandbox organisation, its line in the directory, its calendar and the jobs it always has. Nothing changes where it is already there. */
export async function seedOrganisation(sql: Owner, organisation: SeededOrganisation): Promise<void> {
  const { world, kind, name, timeZone, jurisdictions, at } = organisation
  const id = OrganisationId.toUuid(organisation.id)
  await sql`insert into organisations (id, world, sandbox, kind, name, time_zone, jurisdictions, created_at)
    values (${id}, ${world}, true, ${kind}, ${name}, ${timeZone}, ${[...jurisdictions]}, ${at}) on conflict do nothing`
  await sql`insert into directory (org_id, world, kind, name, jurisdictions, created_at)
    values (${id}, ${world}, ${kind}, ${name}, ${[...jurisdictions]}, ${at}) on conflict do nothing`
  await sql`insert into calendars (org_id, region, created_at)
    values (${id}, ${jurisdictions[0] ?? null}, ${at}) on conflict do nothing`
  for (const job of standingJobs.filter(({ of }) => of === null || of.includes(kind))) {
    await sql`insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
      values (${id}, ${job.id}, ${job.kind}, ${organisation.id}, ${at}, ${at}) on conflict do nothing`
  }
}

export interface SeededClient {
  readonly org: OrganisationId
  readonly id: ClientId
  readonly name: string
  readonly scopes: readonly Scope[]
  /** With it the client gets tokens by client_secret_basic; without it, it only holds API keys. */
  readonly secret?: ClientSecret | undefined
  readonly at: Instant
}

export async function seedClient(sql: Owner, client: SeededClient): Promise<void> {
  const { name, scopes, secret, at } = client
  const hash = secret === undefined ? null : await hashSecret(secret)
  await sql`insert into clients (org_id, id, name, auth_method, secret_hash, scopes, api_version, created_at)
    values (${OrganisationId.toUuid(client.org)}, ${ClientId.toUuid(client.id)}, ${name},
      ${secret === undefined ? 'none' : 'client_secret_basic'}, ${hash}, ${[...scopes]}, ${API_VERSION}, ${at})
    on conflict do nothing`
}

export interface SeededApiKey {
  readonly org: OrganisationId
  readonly client: ClientId
  readonly id: ApiKeyId
  readonly key: ApiKey
  readonly at: Instant
}

export async function seedApiKey(sql: Owner, { org, client, id, key, at }: SeededApiKey): Promise<void> {
  await sql`insert into api_keys (org_id, id, client_id, key_hash, hint, created_at)
    values (${OrganisationId.toUuid(org)}, ${ApiKeyId.toUuid(id)}, ${ClientId.toUuid(client)}, ${await hashSecret(key)},
      ${apiKeyHint(key)}, ${at})
    on conflict do nothing`
}
