import type postgres from 'postgres'
import { AccountId, ContactPointId, PartyId } from '../../src/accounts/index.ts'
import { MandateId } from '../../src/mandates/index.ts'
import { PlacementId } from '../../src/placements/index.ts'
import type { Database } from '../../src/store/index.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { benchDatabase } from './server.ts'

/** What holds of an estate is the same however large it is: only the numbers differ. */
export interface EstateSize {
  /** Lenders, each with an agency and a mandate of its own. */
  readonly pairs: number
  /** Accounts of each lender, all of them placed. */
  readonly each: number
  /** How many of those placements are still to be answered. */
  readonly offered: number
  /** Of a hundred held placements, how many are being worked; none unless said otherwise. */
  readonly workedPercent?: number
  /** Contacts recorded of each account, over the last four months; none unless said otherwise. */
  readonly contacted?: number
}

export interface EstatePair {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly mandate: string
}

export interface Estate {
  readonly platform: Platform
  readonly pairs: readonly EstatePair[]
  /** Some of the accounts of each pair, from all over its portfolio. */
  readonly accounts: readonly (readonly string[])[]
  /** The placements of each pair that are still offered. */
  readonly offers: readonly (readonly string[])[]
  /** Some held placements of each pair, with the borrower and a telephone number. */
  readonly contacts: readonly (readonly Record<'placement' | 'party' | 'contactPoint', string>[])[]
}

/** The disk is not what is measured, and loading a million accounts would be little else. */
const lax = { fsync: 'off', synchronous_commit: 'off', max_wal_size: '4GB', shared_buffers: '1GB' }

const SAMPLED_ACCOUNTS = 300

/** A service on a database of its own, filled by the owner set by set, and analysed. */
export async function openEstate(
  size: EstateSize,
  through: (pool: Database) => Database = (pool) => pool,
): Promise<Estate> {
  const platform = await platformOn(await benchDatabase(lax), {}, through)
  const pairs = await pairsOf(platform, size.pairs)
  await fill(platform, pairs, size)
  const sampled = Math.ceil(SAMPLED_ACCOUNTS / size.pairs)
  const rows = await platform.admin<Made[]>`
    select (array_agg(account order by random()))[1:${sampled}] as accounts,
      array_agg(placement order by k) filter (where open) as offers,
      (array_agg(array[placement, party, point] order by md5(k::text)) filter (where not open))[1:${sampled}] as contacts
    from bench.made group by n order by n`
  return {
    ...{ platform, pairs },
    accounts: rows.map(({ accounts }) => accounts.map(AccountId.fromUuid)),
    offers: rows.map(({ offers }) => (offers ?? []).map(PlacementId.fromUuid)),
    contacts: rows.map(({ contacts }) =>
      (contacts ?? []).map(([placement, party, point]) => ({
        placement: PlacementId.fromUuid(placement),
        party: PartyId.fromUuid(party),
        contactPoint: ContactPointId.fromUuid(point),
      })),
    ),
  }
}

interface Made {
  readonly accounts: string[]
  readonly offers: string[] | null
  readonly contacts: [placement: string, party: string, point: string][] | null
}

/** The first pair signs its mandate; the others are copied from it. */
async function pairsOf(platform: Platform, count: number): Promise<EstatePair[]> {
  const parties: Omit<EstatePair, 'mandate'>[] = []
  for (let pair = 0; pair < count; pair++) {
    parties.push({ lender: await platform.organisation('lender'), agency: await platform.organisation('agency') })
  }
  const [first, ...others] = parties as [EstatePair, ...EstatePair[]]
  const signed = await mandateBetween(first.lender, first.agency, { terms: { capacity: 10_000_000 } })
  const copies = others.map((pair) => ({ ...pair, mandate: platform.deps.newId(MandateId) }))
  await copyMandate(platform.admin, signed, copies)
  return [{ ...first, mandate: signed }, ...copies]
}

async function copyMandate(admin: postgres.Sql, signed: string, copies: readonly EstatePair[]): Promise<void> {
  const original = MandateId.toUuid(signed as MandateId)
  const to = JSON.stringify(copies.map(uuidsOf))
  await admin`insert into mandates (lender_id, agency_id, id, status, in_force, latest, created_at, version)
    select t.lender, t.agency, t.mandate, m.status, m.in_force, m.latest, m.created_at, m.version
    from mandates m, jsonb_to_recordset(${to}::text::jsonb) t(lender uuid, agency uuid, mandate uuid) where m.id = ${original}`
  await admin`insert into mandate_versions (lender_id, agency_id, mandate_id, number, terms, proposed_by, proposed_at,
      lender_signed_at, agency_signed_at)
    select t.lender, t.agency, t.mandate, v.number, v.terms, t.lender, v.proposed_at, v.lender_signed_at, v.agency_signed_at
    from mandate_versions v, jsonb_to_recordset(${to}::text::jsonb) t(lender uuid, agency uuid, mandate uuid)
    where v.mandate_id = ${original}`
  await admin`insert into mandate_loads (lender_id, agency_id, mandate_id, capacity, taken)
    select t.lender, t.agency, t.mandate, l.capacity, l.taken
    from mandate_loads l, jsonb_to_recordset(${to}::text::jsonb) t(lender uuid, agency uuid, mandate uuid)
    where l.mandate_id = ${original}`
}

const uuidsOf = ({ lender, agency, mandate }: EstatePair) => ({
  lender: OrganisationId.toUuid(lender.id),
  agency: OrganisationId.toUuid(agency.id),
  client: ClientId.toUuid(agency.client),
  mandate: MandateId.toUuid(mandate as MandateId),
})

async function fill(
  platform: Platform,
  pairs: readonly EstatePair[],
  { each, offered, workedPercent = 0, contacted = 0 }: EstateSize,
): Promise<void> {
  const now = platform.clock.now()
  await platform.admin.begin(async (owner) => {
    // What the rows refer to is there, and sums are right, by construction.
    await owner`set local session_replication_role = replica`
    await owner`create schema if not exists bench`
    await owner`create unlogged table bench.made as
      select p.*, k, k > ${each - offered} as open, k % 100 < ${workedPercent}::integer as worked, uuidv7() as account, uuidv7() as party, uuidv7() as placement, uuidv7() as point,
        uuidv7() as event, ${now}::timestamptz - interval '1 minute' * (${each} - k) as at
      from jsonb_to_recordset(${JSON.stringify(pairs.map((pair, n) => ({ n, ...uuidsOf(pair) })))}::text::jsonb)
        p(n integer, lender uuid, agency uuid, client uuid, mandate uuid), generate_series(1, ${each}::integer) k order by k, n`
    for (const statement of [...portfolio, ...placed, ...calls(contacted)]) await owner.unsafe(statement)
  })
  await platform.admin`vacuum analyze`
  await platform.admin`checkpoint`
}

const buckets = `(array['0','1-29','30-59','60-89','90-119','120-149','150-179','180+'])[1 + k % 8]`

/** What a lender records. */
const portfolio = [
  `insert into accounts (org_id, id, reference, product, currency, jurisdiction, opened_on, principal, interest, fees, costs,
      bucket, created_at)
    select lender, account, 'GEN-' || k, (array['credit_card','personal_loan','telecom'])[1 + k % 3], 'TWD', 'TW', '2020-01-01',
      1000 + k, 0, 0, 0, ${buckets}, at from bench.made`,
  `insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on, recorded_at)
    select lender, account, account, 'opening', 1000 + k, 0, 0, 0, '2020-01-01', at from bench.made`,
  `insert into parties (org_id, id, reference, kind, created_at) select lender, party, 'GEN-' || k, 'person', at from bench.made`,
  `insert into account_parties (org_id, account_id, party_id, role, liability, added_at)
    select lender, account, party, 'borrower', 'several', at from bench.made`,
]

/** What placing and accepting leave behind, and a tenth as many keys of commands as there were commands. */
const placed = [
  `insert into placements (lender_id, agency_id, mandate_agency_id, mandate_id, mandate_version, id, account_id, status,
      base_status, currency, amount_placed, jurisdiction, respond_by, offered_at, accepted_at, activated_at, created_at)
    select lender, agency, agency, mandate, 1, placement, account,
      case when open then 'offered' when worked then 'active' else 'accepted' end,
      case when open then null when worked then 'active' else 'accepted' end, 'TWD', 1000 + k, 'TW', at + interval '30 days',
      at, case when not open then at end, case when worked and not open then at end, at from bench.made`,
  `insert into work_timers (lender_id, agency_id, placement_id, look_at) select lender, agency, placement, at from bench.made`,
  `insert into case_files (viewer_id, source_id, placement_id, account_id, scopes, account, parties, updated_at)
    select agency, lender, placement, account, '{balance}', '{"currency": "TWD"}',
      jsonb_build_array(jsonb_build_object('partyId', party, 'role', 'borrower', 'liability', 'several', 'kind', 'person',
        'preferredLanguage', null, 'statuses', '[]'::jsonb, 'wrappedKey', null,
        'contactPoints', jsonb_build_array(jsonb_build_object('id', point, 'kind', 'phone', 'value', null)))),
      at from bench.made where not open`,
  `insert into events (org_id, id, type, type_version, aggregate_id, command, jurisdiction, data, recorded_at)
    select agency, event, 'placement.accepted', 1, placement::text, 'placement.accept', 'TW', '{}', at from bench.made`,
  `insert into event_audience (viewer_id, org_id, event_id, position)
    select viewer, agency, event, k from bench.made, unnest(array[lender, agency]) viewer`,
  `insert into feed_positions (org_id, last)
    select viewer, max(k) from bench.made, unnest(array[lender, agency]) viewer group by viewer`,
  `insert into idempotency_keys (org_id, client_id, key, fingerprint, command, status, created_at, expires_at)
    select agency, client, 'made-' || k, '\\x00', 'placement.accept', 200, at, at + interval '10 years' from bench.made where k % 10 = 0`,
]

/** Calls nobody answered, twelve days apart, and the number they went to. */
const calls = (contacted: number) =>
  contacted === 0
    ? []
    : [
        `insert into contact_points (org_id, id, party_id, kind, value_sealed, source, time_zones, created_at)
          select lender, point, party, 'phone', '\\x00', 'contract', '{Asia/Taipei}', at from bench.made`,
        `insert into activities (lender_id, agency_id, id, placement_id, account_id, party_id, contact_point_id, jurisdiction,
            direction, channel, disposition, happened_at, recorded_at, recorded_by, flags)
          select lender, agency, uuidv7(), placement, account, party, point, 'TW', 'outbound', 'phone', 'no_answer', called, called,
            agency, '{}'
          from bench.made, generate_series(1, ${contacted}) call,
            lateral (select (select max(at) from bench.made) - interval '12 days' * call - interval '1 second' * (k % 30000)) c(called)
          where not open`,
      ]
