import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { parties, partyIndexes, partyStatuses, subjectTags } from '../../schema/tables/parties.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, parseInstant } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { IdentifierField } from './identifier.ts'
import {
  ContactPointId,
  type ContactPointKind,
  PartyId,
  type PartyStatus,
  type PartyStatusKind,
  type Source,
} from './model.ts'
import type { BlindRow, TagRow } from './party-sealing.ts'

export type StoredParty = typeof parties.$inferSelect

export interface StoredContactPoint {
  readonly id: ContactPointId
  readonly kind: ContactPointKind
  /** Sealed. */
  readonly value: Uint8Array
  /** Hexadecimal. */
  readonly endpointHash: string | null
  readonly source: Source
  readonly verifiedAt: Instant | null
  readonly consentedAt: Instant | null
  readonly optedOutAt: Instant | null
  readonly placeBound: boolean
  readonly timeZones: readonly string[]
  readonly createdAt: Instant
  readonly version: number
}

/** A party with what hangs on it; identity still sealed. */
export interface PartyFile {
  readonly party: StoredParty
  readonly contactPoints: readonly StoredContactPoint[]
  readonly statuses: readonly PartyStatus[]
}

type Own = Pick<Context, 'org'>

const rowsOf = <Row>(value: unknown): Row[] => (typeof value === 'string' ? JSON.parse(value) : value) as Row[]

type PointJson = {
  [Field in keyof StoredContactPoint]: StoredContactPoint[Field] extends Uint8Array ? string : StoredContactPoint[Field]
}
const moment = (text: string | null): Instant | null => (text === null ? null : (parseInstant(text) ?? null))

// The outer table is named in full: the builder leaves its name out where it selects from one table.
/** Contact points and statuses ride along in the row of the party: a page stays one statement. */
const contactPoints = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'value', encode(c.value_sealed, 'base64'),
    'endpointHash', encode(c.endpoint_hash, 'hex'),
    'source', c.source, 'verifiedAt', c.verified_at, 'consentedAt', c.consented_at, 'optedOutAt', c.opted_out_at,
    'placeBound', c.place_bound, 'timeZones', c.time_zones, 'createdAt', c.created_at, 'version', c.version)
    order by c.created_at, c.id), '[]'::jsonb)
  from contact_points c
  where c.org_id = parties.org_id and c.party_id = parties.id and c.removed_at is null)`.mapWith({
  mapFromDriverValue: (value: unknown): StoredContactPoint[] =>
    rowsOf<PointJson>(value).map((point) => ({
      ...point,
      id: ContactPointId.fromUuid(point.id),
      value: fromBase64(point.value),
      verifiedAt: moment(point.verifiedAt),
      consentedAt: moment(point.consentedAt),
      optedOutAt: moment(point.optedOutAt),
      createdAt: moment(point.createdAt) as Instant,
    })),
})

const statuses = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.from_on, 'until', s.until_on,
    'regime', s.regime, 'stay', s.stay, 'source', s.source) order by s.from_on, s.kind), '[]'::jsonb)
  from party_statuses s where s.org_id = parties.org_id and s.party_id = parties.id)`.mapWith({
  mapFromDriverValue: (value: unknown): PartyStatus[] => rowsOf<PartyStatus>(value),
})

// PostgreSQL breaks base64 into lines, which `atob` reads over.
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** The columns of a party's file, for statements that join it to something else. */
export const partyFile = { party: parties, contactPoints, statuses }

const is = ({ org }: Own, name: Named<'pty'>): SQL | undefined =>
  and(eq(parties.orgId, org), 'id' in name ? eq(parties.id, name.id) : eq(parties.reference, name.reference))

/** One party of the organisation; an empty list where there is none. */
export const partyNamed =
  (own: Own, name: Named<'pty'>): Statement<PartyFile[]> =>
  (db) =>
    db.select(partyFile).from(parties).where(is(own, name)).limit(1)

/** Several of them, in no order. */
export const partiesWithIds =
  ({ org }: Own, ids: readonly PartyId[]): Statement<PartyFile[]> =>
  (db) =>
    db
      .select(partyFile)
      .from(parties)
      .where(and(eq(parties.orgId, org), anyOf(parties.id, ids.map(PartyId.toUuid))))

/** The same, locked against every other change of the party until this transaction ends. */
export const partyForChange =
  (own: Own, name: Named<'pty'>): Statement<PartyFile[]> =>
  (db) =>
    db
      .select(partyFile)
      .from(parties)
      .where(and(claimed, is(own, name)))
      .limit(1)
      .for('update', { of: parties })

export interface PartyFilter {
  readonly kind?: 'person' | 'firm' | undefined
  readonly status?: readonly PartyStatusKind[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

const withStatus = (kinds: readonly PartyStatusKind[]): SQL => sql`exists (
  select from party_statuses s where s.org_id = parties.org_id and s.party_id = parties.id and s.until_on is null
    and s.kind in (${sql.join(
      [...kinds].map((kind) => sql`${kind}`),
      sql`, `,
    )}))`

export const partiesOf =
  ({ org }: Own, filter: PartyFilter, keyset: Keyset): Statement<PartyFile[]> =>
  (db) =>
    db
      .select(partyFile)
      .from(parties)
      .where(
        and(
          eq(parties.orgId, org),
          keyset.where(parties.createdAt, parties.id, filter.createdAt),
          filter.kind ? eq(parties.kind, filter.kind) : undefined,
          filter.status ? withStatus(filter.status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(parties.createdAt, parties.id))
      .limit(keyset.fetch)

export const MATCHES_MAX = 50

/** The parties with this blind index under any key in force, oldest first. */
export const partiesIndexed =
  ({ org }: Own, field: IdentifierField, blinds: readonly Uint8Array[]): Statement<PartyFile[]> =>
  (db) =>
    db
      .select(partyFile)
      .from(parties)
      .innerJoin(partyIndexes, and(eq(partyIndexes.orgId, parties.orgId), eq(partyIndexes.partyId, parties.id)))
      .where(
        and(
          eq(parties.orgId, org),
          eq(partyIndexes.orgId, org),
          eq(partyIndexes.field, field),
          blinds.length > 0 ? or(...blinds.map((blind) => eq(partyIndexes.blind, blind))) : sql`false`,
        ),
      )
      .orderBy(parties.createdAt, parties.id)
      .limit(MATCHES_MAX)

const isParty = ({ org }: Own, party: PartyId) => and(eq(parties.orgId, org), eq(parties.id, party))

/** Stores what a command made of the party's row; the version is its stored one plus one. */
export const saveParty =
  (
    own: Own,
    { id, version }: StoredParty,
    changes: Partial<Omit<StoredParty, 'orgId' | 'id' | 'createdAt'>>,
  ): Statement =>
  (db) =>
    db
      .update(parties)
      .set({ ...changes, version: version + 1 })
      .where(isParty(own, id))

/** Forgets what the party was found by: these fields, or everything. */
export const dropBlinds =
  ({ org }: Own, party: PartyId, fields?: readonly IdentifierField[]): Statement =>
  (db) =>
    db
      .delete(partyIndexes)
      .where(
        and(
          eq(partyIndexes.orgId, org),
          eq(partyIndexes.partyId, party),
          fields ? inArray(partyIndexes.field, [...fields]) : undefined,
        ),
      )

export const addBlinds = ({ org }: Own, blinds: readonly BlindRow[]): Statement[] => {
  const [first, ...rest] = blinds.map((blind) => ({ orgId: org, ...blind }))
  return first ? [insertMany(partyIndexes, [first, ...rest])] : []
}

export const dropTags =
  ({ org }: Own, party: PartyId): Statement =>
  (db) =>
    db.delete(subjectTags).where(and(eq(subjectTags.orgId, org), eq(subjectTags.partyId, party)))

export const addTags = ({ org }: Own, tags: readonly TagRow[]): Statement[] => {
  const [first, ...rest] = tags.map((tag) => ({ orgId: org, ...tag }))
  return first ? [insertMany(subjectTags, [first, ...rest])] : []
}

export const insertStatus =
  ({ org, now }: Pick<Context, 'org' | 'now'>, partyId: PartyId, status: PartyStatus): Statement =>
  (db) =>
    db.insert(partyStatuses).values({ orgId: org, partyId, ...status, recordedAt: now })

export const endStatus =
  ({ org }: Own, partyId: PartyId, { kind, from, until }: PartyStatus): Statement =>
  (db) =>
    db
      .update(partyStatuses)
      .set({ until })
      .where(
        and(
          eq(partyStatuses.orgId, org),
          eq(partyStatuses.partyId, partyId),
          eq(partyStatuses.kind, kind),
          eq(partyStatuses.from, from),
        ),
      )

/** Brings the case files of every account these parties are on up to date: part of every change of a party. */
export const refreshCaseFilesOf = (ids: readonly PartyId[], { org, now }: Pick<Context, 'org' | 'now'>): Statement =>
  raw(sql`
    select bridge.refresh_case_files(array(
      select distinct account_id from account_parties where org_id = ${OrganisationId.toUuid(org)}::uuid
        and party_id = any (${`{${ids.map(PartyId.toUuid).join(',')}}`}::uuid[])), ${now}::timestamptz)`)
