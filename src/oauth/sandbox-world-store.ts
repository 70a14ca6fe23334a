import { eq, sql } from 'drizzle-orm'
import { sandboxWorlds } from '../../schema/tables/sandbox-worlds.ts'
import { API_VERSION } from '../kernel/api-version.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { ApiKeyId, ClientId, OrganisationId } from '../tenancy/index.ts'
import { type Newcomer, type SandboxWorld, type StandingJob, sandboxScopes, WORLDS_MAX } from './sandbox-world-model.ts'
import { type ApiKey, apiKeyHint, hashSecret } from './secret.ts'

type Own = Pick<Context, 'org'>

/** The worlds an organisation founded, as many as it may: of two that found one at once, the second waits and counts. */
export const foundedWorlds = ({ org }: Own): Statement<{ id: string }[]> =>
  raw(sql`
    with lock as materialized (select pg_advisory_xact_lock(hashtextextended(${`${org} worlds`}, 67)))
    select w.id from lock, sandbox_worlds w where w.org_id = ${OrganisationId.toUuid(org)} limit ${WORLDS_MAX}`)

export const sandboxWorldsOf =
  ({ org }: Own, keyset: Keyset): Statement<SandboxWorld[]> =>
  (db) =>
    db
      .select()
      .from(sandboxWorlds)
      .where(
        sql`${eq(sandboxWorlds.orgId, org)} and ${keyset.where(sandboxWorlds.createdAt, sandboxWorlds.id) ?? sql`true`}`,
      )
      .orderBy(...keyset.orderBy(sandboxWorlds.createdAt, sandboxWorlds.id))
      .limit(keyset.fetch)

export const insertWorld =
  (world: SandboxWorld): Statement =>
  (db) =>
    db.insert(sandboxWorlds).values({ ...world })

/** Makes the organisations of a world with all they begin with. Real time: a new world has no clock of its own yet. */
export async function openWorld(
  { world }: SandboxWorld,
  {
    cast,
    jobs,
    at,
  }: { cast: readonly (Newcomer & { readonly key: ApiKey })[]; jobs: readonly StandingJob[]; at: Instant },
): Promise<Statement> {
  const rows = await Promise.all(
    cast.map(async ({ key, ...one }) => ({
      ...{ id: OrganisationId.toUuid(one.id), kind: one.kind, name: one.name, time_zone: one.timeZone },
      ...{
        jurisdictions: one.jurisdictions,
        client_id: ClientId.toUuid(one.clientId),
        scopes: sandboxScopes(one.kind),
      },
      ...{ key_id: ApiKeyId.toUuid(one.apiKeyId), key_hash: bytesToHex(await hashSecret(key)), hint: apiKeyHint(key) },
      jobs: jobs
        .filter(({ of }) => of === null || of.includes(one.kind))
        .map(({ id, kind }) => ({ id, kind, subject: one.id })),
    })),
  )
  return raw(
    sql`select bridge.open_world(${world}::text, ${JSON.stringify(rows)}::text::jsonb, ${API_VERSION}::text, ${at}::timestamptz)`,
  )
}

const bytesToHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
