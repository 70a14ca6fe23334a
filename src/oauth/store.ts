import { sql } from 'drizzle-orm'
import { raw, type Statement } from '../store/index.ts'
import type { OrganisationKind, Scope } from '../tenancy/model.ts'

/** What an API key stands for, as `bridge.find_api_key` answers. Ids are uuids. */
export interface FoundApiKey {
  readonly org_id: string
  readonly org_kind: OrganisationKind
  readonly world: string
  readonly sandbox: boolean
  readonly client_id: string
  readonly key_id: string
  readonly scopes: readonly Scope[]
  readonly api_version: string
  readonly epoch: number
  readonly expires_at: string | null
}

/** Asked before anybody is known, so outside every tenant: the function answers for one hash only. */
export const apiKeyByHash = (hash: Uint8Array): Statement<FoundApiKey[]> =>
  raw(sql`select * from bridge.find_api_key(${hash})`)
