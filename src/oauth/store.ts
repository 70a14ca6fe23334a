import { sql } from 'drizzle-orm'
import type { Instant } from '../kernel/instant.ts'
import { raw, type Statement } from '../store/index.ts'
import { ClientId, OrganisationId, type OrganisationKind, type Scope } from '../tenancy/model.ts'
import type { ClientKeys, ClientKind } from './model.ts'

/** What both look-ups answer. Ids are uuids. */
interface Found {
  readonly org_id: string
  readonly org_kind: OrganisationKind
  readonly world: string
  readonly sandbox: boolean
  readonly client_id: string
  readonly scopes: readonly Scope[]
  readonly api_version: string
  readonly epoch: number
}

/** What an API key stands for, as `bridge.find_api_key` answers. */
export interface FoundApiKey extends Found {
  readonly key_id: string
  readonly expires_at: string | null
}

/** Asked before anybody is known, so outside every tenant: the function answers for one hash only. */
export const apiKeyByHash = (hash: Uint8Array): Statement<FoundApiKey[]> =>
  raw(sql`select * from bridge.find_api_key(${hash})`)

/** An active client of an active organisation, as `bridge.find_client` answers. */
export interface FoundClient extends Found {
  readonly auth_method: ClientKind
  readonly jwks: ClientKeys | null
  readonly secret_hash: Uint8Array | null
}

/** Asked before anybody is known: the function answers for one id only. */
export const clientById = (client: ClientId): Statement<FoundClient[]> =>
  raw(sql`select * from bridge.find_client(${ClientId.toUuid(client)})`)

/** Whose entry it is, and what must not count again. */
export interface SpentToken {
  readonly org: OrganisationId
  readonly client: ClientId
  readonly use: 'revoked' | 'assertion'
  readonly tokenId: string
  readonly expiresAt: Instant
}

/** Marks a token as spent: one row the first time, none after. Two at once wait for each other, and one of them wins. */
export const spend = ({ org, client, use, tokenId, expiresAt }: SpentToken): Statement<unknown[]> =>
  raw(sql`
    insert into spent_tokens (org_id, client_id, use, token_id, expires_at)
    values (${OrganisationId.toUuid(org)}, ${ClientId.toUuid(client)}, ${use}, ${tokenId}, ${expiresAt})
    on conflict do nothing returning 1`)

/** Forgets what the organisation's clients spent and what has expired since. Skips what another is forgetting already. */
export const forgetSpent = ({ org }: Pick<SpentToken, 'org'>, now: Instant): Statement =>
  raw(sql`
    delete from spent_tokens where ctid = any (array(
      select ctid from spent_tokens where org_id = ${OrganisationId.toUuid(org)} and expires_at < ${now}
      order by expires_at limit 100 for update skip locked))`)

/** Whether the token was withdrawn before. */
export const withdrawnBefore = ({
  org,
  client,
  tokenId,
}: Omit<SpentToken, 'use' | 'expiresAt'>): Statement<unknown[]> =>
  raw(sql`
    select 1 from spent_tokens where org_id = ${OrganisationId.toUuid(org)} and client_id = ${ClientId.toUuid(client)}
      and use = 'revoked' and token_id = ${tokenId}`)
