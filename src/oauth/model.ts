import type { CryptoKey, JWK } from 'jose'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ApiKeyId, ClientId, OrganisationId, OrganisationKind, Scope } from '../tenancy/model.ts'

export const InstallationId = defineId('ins')
export type InstallationId = Id<'ins'>
export const TokenId = defineId('tok')
export type TokenId = Id<'tok'>

/**
 * How a client proves who it is (RFC 7591 section 2, `token_endpoint_auth_method`).
 * A client of kind `none` never sees the token endpoint: it only holds API keys.
 */
export const clientKinds = ['private_key_jwt', 'client_secret_basic', 'none'] as const
export type ClientKind = (typeof clientKinds)[number]

/** Shared secrets stay in the sandbox; FAPI 2.0 Security Profile, 5.3.2.1 allows keys only. */
export const productionClientKinds: readonly ClientKind[] = ['private_key_jwt']

/** A public key of a client, reduced to what verifying needs (RFC 7517). */
export type ClientKey =
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string; readonly kid: string }
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly kid: string }

/** The keys one client signs its assertions with, as they are stored. */
export interface ClientKeys {
  readonly keys: readonly ClientKey[]
}

export const clientStatuses = ['active', 'revoked'] as const
export type ClientStatus = (typeof clientStatuses)[number]

/** A client as its organisation registered it. */
export interface Client {
  readonly id: ClientId
  readonly name: string
  readonly authMethod: ClientKind
  readonly jwks: ClientKeys | null
  /** The most its credentials may carry. */
  readonly scopes: readonly Scope[]
  readonly apiVersion: string
  readonly status: ClientStatus
  readonly epoch: number
  readonly createdAt: Instant
  readonly version: number
}

/** A sandbox API key, without the key: what is stored is its hash. */
export interface ApiKeyRecord {
  readonly id: ApiKeyId
  readonly clientId: ClientId
  /** Prefix and first characters, to tell keys apart. */
  readonly hint: string
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

declare const brand: unique symbol

/** One scope as RFC 6749 section 3.3 spells it. Rooms register which exist. */
export type ScopeToken = string & { readonly [brand]: 'ScopeToken' }

/** Scopes joined by single spaces, none twice: the `scope` of requests, tokens and answers. */
export type ScopeList = string & { readonly [brand]: 'ScopeList' }

/** The key a token is bound to, by RFC 7638 thumbprint (RFC 9449 section 6.1). */
export interface Confirmation {
  readonly jkt: string
}

/**
 * An access token (RFC 9068 section 2.2). Beyond the RFC it carries what makes an Actor without asking the
 * database: whose data, which kind of organisation, its world, the client's epoch and pinned API version.
 */
export interface AccessTokenClaims {
  readonly iss: string
  readonly aud: string
  /** The installation where an app acts for a tenant, else the client (RFC 9068 section 2.2). */
  readonly sub: string
  readonly client_id: ClientId
  readonly jti: string
  /** Seconds since 1970. */
  readonly iat: number
  /** Seconds since 1970, at most 300 after `iat`. */
  readonly exp: number
  readonly scope: ScopeList
  readonly org: OrganisationId
  readonly org_kind: OrganisationKind
  readonly world: string
  /** Raised when a client's tokens are withdrawn; a token of an older epoch no longer stands. */
  readonly epoch: number
  readonly api_version: string
  readonly installation?: InstallationId
  readonly cnf?: Confirmation
}

/** When a key works: it signs from `notBefore`, and what it signed is believed until `retireAt`. */
export interface KeyLifespan {
  readonly notBefore: Instant
  /** Null while no successor is planned. */
  readonly retireAt: Instant | null
}

/** A key that signs access tokens: ES256, named by its RFC 7638 thumbprint. */
export interface SigningKey extends KeyLifespan {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly publicJwk: JWK
}

/** The part of a signing key that believes tokens. */
export type VerificationKey = Pick<SigningKey, 'kid' | 'publicJwk' | 'retireAt'>

/** RFC 9068 leaves the life of a token to the server; withdrawal between requests is bounded by this. */
export const ACCESS_TOKEN_SECONDS_MAX = 300
export const ASSERTION_SECONDS_MAX = 300

/** How far another machine's clock may run ahead of ours. */
export const CLOCK_SKEW_SECONDS_MAX = 5
