import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { supervisionDefiners } from './supervision-definers.ts'

let platform: Platform
let sql: postgres.Sql

beforeAll(async () => {
  platform = await startPlatform()
  sql = platform.admin
})
afterAll(() => platform.stop())

/** The columns that say whose row it is. `id` is one only where the row is an organisation. */
const tenantColumns = ['org_id', 'lender_id', 'agency_id', 'viewer_id', 'source_id']
const commands = ['select', 'insert', 'update', 'delete'] as const
const loginRoles = ['concordat_app', 'concordat_jobs', 'concordat_sequencer']

/** Functions that run with more rights than their caller. Each new one is a decision: add it here with its reason. */
const definers: Readonly<Record<string, string>> = {
  ...supervisionDefiners,
  find_client: 'a token request is answered before anybody is known',
  find_api_key: 'a bearer key is looked up before anybody is known',
  project_case_files: 'the agency opens a case file of the lender’s data when it accepts',
  refresh_case_files: 'the lender’s change reaches the agency’s case file in its own transaction',
  rescope_case_files: 'signing narrower terms takes back what either side’s case files share beyond them',
  rescope_shared: 'a grant that ends takes back what the agency’s case files share beyond those that stand',
  status_list: 'whoever was shown a consent asks, without a credential, whether it still stands',
  exchange_answer: 'a member is told what others say of a person, and never who they are',
  disclose_records: 'who was told of which record is kept where neither may read it',
  consent_receipt: 'a person reads a consent of their own by the code on the receipt',
  schedule_comparison: 'the agency hands in a statement, and the lender’s job compares it with the lender’s accounts',
  time_zone_of: 'what the version before asked for a clock; nothing asks any more',
  working_calendar_of: 'a clock on the other side of a mandate counts that side’s working hours',
  schedule_licence_review: 'who decides about a licence has its holder’s mandates looked at in the holder’s tenant',
  conduct_of: 'an employer learns what was upheld about its collector elsewhere, as codes and days',
  check_collector: 'a borrower asks after a collector before anybody is known; counted by day',
  contact_decision: 'a regulator of where the debt lies reads a decision of its two sides',
  endpoints_of: 'an agency says which number it used or a person named, and is not told what else is on file',
  formerly_on: 'an agency reports late on who was on a debt while it held it',
  people_of_placement: 'a contact about several debts is found under each of them, by who ever was on the debt',
  reached_by: 'an agency’s calls are held against numbers under its lenders’ keys, as far as its placements reach',
  contact_ground: 'the gate decides on what the lender’s file says, for an agency that may see little of it',
  lock_borrower: 'of those who would contact one person at once, at any lender, each waits for the one before',
  borrower_budget: 'contacts of one borrower count over lenders that may not see each other',
  seal_case_files: 'whichever side ends a placement takes the case file away and seals what it said, at once',
  sealed_records_due: 'the job of either side asks when the next sealed record is to be destroyed',
  retire_sealed_records: 'the job of either side destroys sealed records whose time is over',
  contact_history: 'counters of a person count over a lender and all its agencies; who the others are is not said',
  signal_names: 'the tokens that parties carry are of the epochs that signals go by, whoever recorded them',
  signal_planted: 'a member of an exchange that signals about an identity nobody has is found out',
  spread_protection: 'what a protection asks for reaches every lender of the person, of whom its source knows nothing',
  follow_freezes_of_treatment: 'what stops charges begins in its lender’s tenant, as a job of the lender’s own',
  follow_freezes_of_agreement: 'an agreement an agency ends has its lender’s job look at the debt',
  follow_freezes_of_parties: 'a debt that somebody joins or leaves is looked at by its lender’s job',
  tell_new_holder: 'an agency that takes a placement on learns what its people are owed, and nothing else',
  join_treatments: 'a person who turns out to be protected elsewhere is owed the same from then on',
  treatment_pauses: 'the clocks of an agency rest while nobody who owes may be approached, whoever asked for that',
  treatments_seen: 'an agency reads what the people of a placement are owed, and not the lender’s list of people',
  footprint: 'the operator of an exchange lists, for a person who asked, who asked about that person',
  keep_trace: 'a record that is taken back leaves its clock where neither its member nor the next one reads it',
  follow_clocks: 'a debt that was sold keeps its first clock at the buyer, who is not told of the seller’s record',
  records_about: 'the operator of an exchange finds what a person disputes, and is not told whose it is',
  raise_objection: 'what a person disputes before the operator is flagged at each member, with a job for its last day',
  objection_states: 'the operator learns how many of the disputes it raised are answered, and how',
  thin_checkpoints: 'the sequencer, which may delete nothing, has old checkpoints go that nobody signed last',
  person_of_case: 'who has a part in a case names the person on its debt by a national id, and learns no other',
  borrower_contacts: 'whoever acts for a person is told who contacted them, at lenders that do not see each other',
  collector_of_case: 'a lender names whom a complaint is about, who is in a register it does not read',
  report_case_finding: 'what a lender found of a complaint is told to the register of the collector’s employer',
  case_parties: 'an event of a case reaches everybody with a part in it; an agency is not shown the others',
  open_case: 'lender and agency have a part in a case from its first moment, whoever raises it',
  join_case: 'who has a part in a case lets an ombudsman read it',
  end_case_holds: 'who ends the last dispute ends the holds that placements before it carry',
  agreement_ground: 'an agency agrees on what is owed and not disputed, of an account it may not read',
  payoff_ground: 'what pays a debt off, told to an agency that may not read the account',
  watch_agreement: 'the clock of an agreement is its lender’s, whoever made it',
  watch_promises: 'the clock of a promise is its lender’s, whoever took it',
  count_towards_promises: 'what is paid to the lender keeps a promise that its agency took',
  follow_agreements: 'an agreement goes with the debt to whoever holds it next',
  invite_creditors: 'whom a borrower named is asked; the lead learns nobody who does not answer',
  watch_joint_agreement: 'the clock of an agreement of several creditors is its lead’s',
  follow_joint_agreement: 'what several agreed on each creditor’s own job follows in its own books',
  count_joint_answer: 'a creditor answers, and the lead’s job counts the answers',
  take_distributions: 'what the lead distributes each creditor’s own job takes into its own books',
  matter_ground: 'an agency goes to court about a debt whose stage and limitation its lender’s file says',
  follow_legal_matters: 'a legal matter goes with the debt to whoever holds it next',
  forget_household: 'what an agency or a lender was told of a household goes with the person, whoever asked',
  count_payments: 'what the lender books as paid counts towards the agreement an agency watches',
  follow_disputes: 'who takes a debt over has a part in its open disputes, and who loses it has none',
  keep_production_on_time: 'a test clock is kept from worlds with a production organisation, unseen by its maker',
  open_world: 'a sandbox organisation founds organisations of a new sandbox world, and nothing of production',
  next_due_in_world: 'a test clock goes to where the next work of anybody in its world is due; whose is not said',
  follow_stages: 'a placement that an agency takes on enters the first stage of the lender’s policy',
  open_missing_stages: 'held placements enter the stages of a policy published later, whoever holds them',
  open_own_stages: 'accounts that no agency holds enter the stages of their lender’s policy',
  end_own_stages: 'a placement that an agency takes on ends the lender’s own case of the account',
  cancel_call_backs: 'a treatment that forbids a contact cancels what was agreed for it, whoever was asked',
  objection_grounds: 'an objection to a recall is held against what rooms above placements keep',
  case_histories: 'gates are judged on what the lender’s file says, for an agency that may see little of it',
  schedule_debt_sale: 'each side of a sale has its own job, which the other’s step schedules',
  carry_case_parties: 'an adviser with a part in a dispute has one in the buyer’s case that goes on from it',
  carry_treatments: 'who buys a debt owes its people what the seller owed them, and is not told why',
  schedule_payment: 'the agency records or takes back a payment, and the lender’s job moves the debt',
  schedule_postings: 'what an agency took by batch or file is put to debts by the jobs of its lenders',
  log_numbered: 'the sequencer hands events to the log by their digests, and reads none',
  free_remittance: 'a draft that either side discards lets its postings go; lines are never deleted else',
  hand_client_objection: 'an objection an adviser raises leaves the operator of the exchange a job',
  log_place: 'who sees an event learns where it is in the log',
  log_head: 'the checkpoint of the log is public',
  log_cosigned: 'what witnesses signed of the log is public',
  log_witnessed: 'what witnesses signed of the log is public',
  publish_exchange_key: 'whoever evaluates has its key put into the log, once, by the login that keeps the log',
  exchange_keys_of: 'the keys of an exchange are public, and so is where the log holds them',
  log_tiles_for: 'the log is public',
  log_tile: 'the log is public',
  cosign_log: 'a witness puts its line under a checkpoint that stands; it is verified before',
  tell_exchange_readers: 'who contributed a record has its readers told it was wrong, and does not learn who they are',
  open_sealed_record: 'a former holder reads its sealed record with the keys of the lender’s parties that still exist',
}

const nameOf = (row: { name: string }) => row.name

describe('every tenant table', () => {
  test('is forced under row security and owned by a role that cannot log in', async () => {
    const tables = await sql<{ name: string; forced: boolean; owner: string }[]>`
      select relname as name, relrowsecurity and relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.filter(({ forced }) => !forced)).toEqual([])
    expect(new Set(tables.map(({ owner }) => owner))).toEqual(new Set(['concordat_owner']))
    expect(await sql`select 1 from pg_roles where rolname = 'concordat_owner' and rolcanlogin`).toHaveLength(0)
  })

  test('has a policy of the app role for each command the app role may run', async () => {
    const gaps = await sql<{ name: string; command: string }[]>`
      select c.relname as name, command from pg_class c, unnest(${[...commands]}::text[]) command
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (has_table_privilege('concordat_app', c.oid, command)
          or (command = 'update' and has_any_column_privilege('concordat_app', c.oid, 'update')))
        and not exists (
          select from pg_policy p where p.polrelid = c.oid and 'concordat_app'::regrole = any (p.polroles)
            and p.polcmd in ('*', case command when 'select' then 'r' when 'insert' then 'a' when 'update' then 'w' else 'd' end)
        )`
    expect(gaps).toEqual([])
  })

  test('no policy names PUBLIC, so a new role sees nothing', async () => {
    expect(await sql`select polname from pg_policy where 0 = any (polroles)`).toEqual([])
  })

  test('begins its primary and unique keys with a tenant column', async () => {
    const keys = await sql<{ name: string; first: string }[]>`
      select i.indexrelid::regclass::text as name, a.attname as first from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique order by 1`
    const others = keys.filter(({ first }) => !tenantColumns.includes(first))
    expect(others.map(nameOf)).toEqual([
      // Keys are of a world, and public.
      'exchange_keys_pkey',
      // The log is nobody's and public: it says of nobody what happened.
      'log_checkpoints_pkey',
      'log_cosignatures_pkey',
      'log_tiles_pkey',
      'organisations_pkey',
      // A clock is everybody's in its world; no name of a world comes from a caller.
      'test_clocks_pkey',
    ])
  })

  test('references other tables by a tenant column first, so that no row can name another tenant’s', async () => {
    const keys = await sql<{ name: string; first: string }[]>`
      select conname as name, a.attname as first from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace`
    expect(keys.length).toBeGreaterThan(10)
    expect(keys.filter(({ first }) => !tenantColumns.includes(first))).toEqual([])
  })

  test('keeps the columns that say whose row it is from being updated', async () => {
    const open = await sql<{ name: string }[]>`
      select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = any (${tenantColumns})
        and has_column_privilege('concordat_app', c.oid, a.attname, 'update')`
    // An offer gives a placement, a batch and its rows their agency; a check pins each to the mandate's.
    expect(open.map(nameOf).toSorted()).toEqual([
      'placement_batch_rows.agency_id',
      'placement_batches.agency_id',
      'placements.agency_id',
    ])
  })

  test('has no column whose comparison is not leakproof enough to filter by: no enum, no numeric', async () => {
    const columns = await sql`
      select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and (t.typtype = 'e' or t.typname = 'numeric')`
    expect(columns).toEqual([])
  })
})

describe('the roles', () => {
  test('that log in are no superusers, bypass nothing, own nothing and create nothing', async () => {
    const roles = await sql`select rolname from pg_roles where rolname like 'concordat%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`
    expect(roles).toEqual([])
    const owned = await sql`
      select relname from pg_class where pg_get_userbyid(relowner) = any (${loginRoles})
      union all select proname from pg_proc where pg_get_userbyid(proowner) = any (${loginRoles})`
    expect(owned).toEqual([])
    const members = await sql`select roleid::regrole, member::regrole from pg_auth_members
      where member::regrole::text like 'concordat%'`
    expect(members).toEqual([])
  })

  test('cannot create objects in any schema', async () => {
    const schemas = await sql`select nspname from pg_namespace, unnest(${loginRoles}::text[]) role
      where nspname in ('public', 'bridge', 'concordat') and has_schema_privilege(role, oid, 'create')`
    expect(schemas).toEqual([])
  })
})

describe('what runs with more rights than its caller', () => {
  test('is the listed functions, owned by bridge, with a fixed search path and no grant to PUBLIC', async () => {
    const functions = await sql<{ name: string; owner: string; path: string | null; open: boolean }[]>`
      select proname as name, pg_get_userbyid(proowner) as owner,
        (select setting from unnest(proconfig) setting where setting like 'search_path=%') as path,
        has_function_privilege('public', oid, 'execute') as open
      from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'bridge'::regnamespace, 'concordat'::regnamespace)`
    expect(functions.map(nameOf).toSorted()).toEqual(Object.keys(definers).toSorted())
    for (const found of functions) {
      expect(found).toMatchObject({ owner: 'concordat_bridge', path: 'search_path=""', open: false })
    }
  })

  test('has no login and cannot bypass row security', async () => {
    const [role] =
      await sql`select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = 'concordat_bridge'`
    expect(role).toEqual({ rolcanlogin: false, rolbypassrls: false, rolsuper: false })
  })

  test('views, where there are any, run with the rights of their reader', async () => {
    const views = await sql`select relname from pg_class where relkind in ('v', 'm')
      and relnamespace in ('public'::regnamespace, 'bridge'::regnamespace)
      and not coalesce('security_invoker=true' = any (reloptions), false)`
    expect(views).toEqual([])
  })
})
