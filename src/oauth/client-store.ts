import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { apiKeys, clients } from '../../schema/tables/tenancy.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type ApiKeyId, ClientId } from '../tenancy/index.ts'
import type { ApiKeyRecord, Client, ClientStatus } from './model.ts'
import { API_KEYS_MAX } from './registration.ts'

type Own = Pick<Context, 'org'>

/** All but the hash of the secret, which is compared and never shown. */
const clientFields = {
  id: clients.id,
  name: clients.name,
  authMethod: clients.authMethod,
  jwks: clients.jwks,
  scopes: clients.scopes,
  apiVersion: clients.apiVersion,
  status: clients.status,
  epoch: clients.epoch,
  createdAt: clients.createdAt,
  version: clients.version,
}

const isClient = ({ org }: Own, client: ClientId): SQL | undefined =>
  and(eq(clients.orgId, org), eq(clients.id, client))

export const clientNamed =
  (own: Own, client: ClientId): Statement<Client[]> =>
  (db) =>
    db.select(clientFields).from(clients).where(isClient(own, client)).limit(1)

export const clientsWithIds =
  ({ org }: Own, ids: readonly ClientId[]): Statement<Client[]> =>
  (db) =>
    db
      .select(clientFields)
      .from(clients)
      .where(and(eq(clients.orgId, org), anyOf(clients.id, ids.map(ClientId.toUuid))))

/** The same, locked against every other change of the client; requests that read it do not wait. */
export const clientForChange =
  (own: Own, client: ClientId): Statement<Client[]> =>
  (db) =>
    db
      .select(clientFields)
      .from(clients)
      .where(and(claimed, isClient(own, client)))
      .limit(1)
      .for('no key update')

export const clientsOf =
  (
    { org }: Own,
    { status }: { readonly status?: readonly ClientStatus[] | undefined },
    keyset: Keyset,
  ): Statement<Client[]> =>
  (db) =>
    db
      .select(clientFields)
      .from(clients)
      .where(
        and(
          eq(clients.orgId, org),
          keyset.where(clients.createdAt, clients.id),
          status ? keyset.among(clients.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(clients.createdAt, clients.id))
      .limit(keyset.fetch)

export const insertClient =
  ({ org }: Own, client: Client, secretHash: Uint8Array | null): Statement =>
  (db) =>
    db.insert(clients).values({ ...client, scopes: [...client.scopes], secretHash, orgId: org })

/** Saves a change; a secret only where it changed. */
export const saveClient =
  (own: Own, client: Client, secretHash?: Uint8Array): Statement =>
  (db) => {
    const { name, jwks, scopes, apiVersion, status, epoch, version } = client
    return db
      .update(clients)
      .set({
        name,
        jwks,
        scopes: [...scopes],
        apiVersion,
        status,
        epoch,
        version,
        ...(secretHash ? { secretHash } : {}),
      })
      .where(isClient(own, client.id))
  }

const keyFields = {
  id: apiKeys.id,
  clientId: apiKeys.clientId,
  hint: apiKeys.hint,
  expiresAt: apiKeys.expiresAt,
  revokedAt: apiKeys.revokedAt,
  createdAt: apiKeys.createdAt,
  version: apiKeys.version,
}

const ofClient = ({ org }: Own, client: ClientId): SQL | undefined =>
  and(eq(apiKeys.orgId, org), eq(apiKeys.clientId, client))

export const apiKeyForChange =
  (own: Own, { client, apiKey }: { readonly client: ClientId; readonly apiKey: ApiKeyId }): Statement<ApiKeyRecord[]> =>
  (db) =>
    db
      .select(keyFields)
      .from(apiKeys)
      .where(and(claimed, ofClient(own, client), eq(apiKeys.id, apiKey)))
      .limit(1)
      .for('update')

/** The keys a client holds, counted to the most it may. */
export const apiKeysHeld =
  (own: Own, client: ClientId): Statement<{ id: ApiKeyId }[]> =>
  (db) =>
    db
      .select({ id: apiKeys.id })
      .from(apiKeys)
      .where(and(ofClient(own, client), isNull(apiKeys.revokedAt)))
      .limit(API_KEYS_MAX)

export const apiKeysOf =
  (own: Own, client: ClientId, keyset: Keyset): Statement<ApiKeyRecord[]> =>
  (db) =>
    db
      .select(keyFields)
      .from(apiKeys)
      .where(and(ofClient(own, client), keyset.where(apiKeys.createdAt, apiKeys.id)))
      .orderBy(...keyset.orderBy(apiKeys.createdAt, apiKeys.id))
      .limit(keyset.fetch)

export const insertApiKey =
  ({ org }: Own, key: ApiKeyRecord, keyHash: Uint8Array): Statement =>
  (db) =>
    db.insert(apiKeys).values({ ...key, keyHash, orgId: org })

export const saveApiKey =
  (own: Own, { id, clientId, revokedAt, version }: ApiKeyRecord): Statement =>
  (db) =>
    db
      .update(apiKeys)
      .set({ revokedAt, version })
      .where(and(ofClient(own, clientId), eq(apiKeys.id, id)))
