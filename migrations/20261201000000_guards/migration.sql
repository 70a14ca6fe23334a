-- A saved change is the stored version plus one; anything else means another command got there first.
create function concordat.next_version() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'stale version' using errcode = 'serialization_failure';
  end if;
  return new;
end
$$;

-- The tables the app role may add to but never change.
create function concordat.append_only() returns text[] language sql immutable set search_path = '' as $$
  select array['events', 'event_audience', 'account_transactions', 'account_costs', 'erasures']
$$;

-- Columns that say whose row it is. Once written they stay. A placement learns its agency when it is offered:
-- placements_offered_to pins it to the mandate's.
create function concordat.identity_columns() returns text[] language sql immutable set search_path = '' as $$
  select array['org_id', 'lender_id', 'viewer_id', 'source_id', 'mandate_agency_id', 'world']
$$;

-- Brings every table of the public schema under the same guard: owner without login, FORCE, grants, version trigger.
-- Each later migration that adds tables ends with a call of it.
create function concordat.guard_tables() returns void language plpgsql set search_path = '' as $$
declare
  t record;
  columns text;
begin
  for t in
    select c.oid, c.relname from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('alter table public.%I owner to concordat_owner', t.relname);
    execute format('alter table public.%I enable row level security', t.relname);
    execute format('alter table public.%I force row level security', t.relname);
    execute format('revoke all on public.%I from concordat_app', t.relname);
    execute format('grant select, insert on public.%I to concordat_app', t.relname);
    if t.relname <> all (concordat.append_only()) then
      execute format('grant delete on public.%I to concordat_app', t.relname);
      select string_agg(quote_ident(a.attname), ', ') into columns
      from pg_catalog.pg_attribute a
      where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.attname <> all (concordat.identity_columns())
        and not (a.attname = 'agency_id' and t.relname not in ('placements', 'placement_batches', 'placement_batch_rows'));
      execute format('grant update (%s) on public.%I to concordat_app', columns, t.relname);
    end if;
    if exists (
      select from pg_catalog.pg_attribute a where a.attrelid = t.oid and a.attname = 'version' and not a.attisdropped
    ) then
      execute format('create or replace trigger next_version before update on public.%I
        for each row execute function concordat.next_version()', t.relname);
    end if;
  end loop;
end
$$;

select concordat.guard_tables();

revoke insert, update, delete on feed_positions from concordat_app;
grant select, update (position) on event_audience to concordat_sequencer;
grant select, insert, update on feed_positions to concordat_sequencer;
grant select (org_id, id, kind, subject_id, state, due_at, claimed_until, attempts, version), update (claimed_until, attempts, version)
  on jobs to concordat_jobs;
grant select (id, kind, world) on organisations to concordat_jobs;
grant select on organisations to concordat_bridge;
grant select on clients, api_keys, mandates, mandate_versions, placements, accounts, delinquency_episodes, bucket_history,
  parties, account_parties, party_statuses, contact_points, documents, subject_tags to concordat_bridge;
grant select, insert, update, delete on case_files to concordat_bridge;
grant insert on events, event_audience to concordat_bridge;
grant select on events, placements to concordat_supervisor;

-- What neither side may do alone runs as `bridge`: no login, no BYPASSRLS, one policy per table, fixed search_path.

-- A credential is looked up before anybody is known: by client id, or by the hash of an API key.
create function bridge.find_client(wanted uuid)
returns table (
  org_id uuid, org_kind text, world text, sandbox boolean, client_id uuid, auth_method text, jwks jsonb,
  secret_hash bytea, scopes text[], api_version text, epoch integer
)
language sql stable security definer set search_path = '' as $$
  select c.org_id, o.kind, o.world, o.sandbox, c.id, c.auth_method, c.jwks, c.secret_hash, c.scopes, c.api_version, c.epoch
  from public.clients c join public.organisations o on o.id = c.org_id
  where c.id = wanted and c.status = 'active' and o.status = 'active'
$$;

create function bridge.find_api_key(hash bytea)
returns table (
  org_id uuid, org_kind text, world text, sandbox boolean, client_id uuid, key_id uuid, scopes text[], api_version text,
  epoch integer, expires_at timestamptz
)
language sql stable security definer set search_path = '' as $$
  select c.org_id, o.kind, o.world, o.sandbox, c.id, k.id, c.scopes, c.api_version, c.epoch, k.expires_at
  from public.api_keys k
  join public.clients c on c.org_id = k.org_id and c.id = k.client_id
  join public.organisations o on o.id = k.org_id
  where k.key_hash = hash and k.revoked_at is null and c.status = 'active' and o.status = 'active'
$$;

-- Projects placements into the agency's case files: only the parts the mandate version shares, in the caller's transaction.
-- The caller must be a side of every placement it names; others are passed over in silence.
create function bridge.project_case_files(lender uuid, wanted uuid[], at timestamptz)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  written integer;
begin
  insert into public.case_files (viewer_id, source_id, placement_id, account_id, scopes, account, parties, updated_at)
  select p.agency_id, p.lender_id, p.id, p.account_id, s.scopes,
    bridge.account_projection(p.lender_id, p.account_id, s.scopes),
    bridge.party_projection(p.lender_id, p.account_id, s.scopes),
    at
  from public.placements p
  join public.mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.agency_id
    and v.mandate_id = p.mandate_id and v.number = p.mandate_version
  cross join lateral (
    select coalesce(array_agg(x), '{}') as scopes from jsonb_array_elements_text(v.terms -> 'sharingScopes') x
  ) s
  where p.lender_id = lender and p.id = any (wanted) and me in (p.lender_id, p.agency_id)
    and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
  on conflict (viewer_id, placement_id) do update
    set scopes = excluded.scopes, account = excluded.account, parties = excluded.parties, updated_at = excluded.updated_at;
  get diagnostics written = row_count;
  return written;
end
$$;

-- Brings the case files of the caller's own accounts up to date: called by whatever changes an account or a party.
create function bridge.refresh_case_files(accounts uuid[], at timestamptz)
returns integer
language sql volatile security definer set search_path = '' as $$
  select bridge.project_case_files(me.id, array(
    select p.id from public.placements p
    where p.lender_id = me.id and p.account_id = any (accounts)
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
  ), at)
  from (select nullif(current_setting('app.org', true), '')::uuid as id) me
$$;

create function bridge.account_projection(lender uuid, account uuid, scopes text[])
returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('reference', a.reference, 'product', a.product, 'currency', a.currency,
      'jurisdiction', a.jurisdiction, 'status', a.status)
    || case when 'balance' = any (scopes) then jsonb_build_object('principal', a.principal, 'interest', a.interest,
      'fees', a.fees, 'costs', a.costs, 'balance', a.balance, 'itemisation', a.itemisation, 'accrual', a.accrual,
      'limitation', a.limitation) else '{}'::jsonb end
    || case when 'history' = any (scopes) then jsonb_build_object('openedOn', a.opened_on, 'chargedOffOn', a.charged_off_on,
      'lastPaymentOn', a.last_payment_on, 'delinquentSince', a.delinquent_since, 'bucket', a.bucket,
      'episodes', (select coalesce(jsonb_agg(jsonb_build_object('startedOn', e.started_on, 'curedOn', e.cured_on)
        order by e.started_on), '[]') from public.delinquency_episodes e
        where e.org_id = a.org_id and e.account_id = a.id)) else '{}'::jsonb end
    || case when 'documents' = any (scopes) then jsonb_build_object('documents',
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'title', d.title, 'mediaType', d.media_type,
        'sizeBytes', d.size_bytes, 'sha256', encode(d.sha256, 'hex')) order by d.created_at), '[]')
        from public.documents d where d.org_id = a.org_id and d.account_id = a.id)) else '{}'::jsonb end
  from public.accounts a where a.org_id = lender and a.id = account
$$;

create function bridge.party_projection(lender uuid, account uuid, scopes text[])
returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(
    jsonb_build_object('partyId', p.id, 'role', ap.role, 'liability', ap.liability, 'kind', p.kind,
      'preferredLanguage', p.preferred_language,
      'wrappedKey', case when scopes && array['identity', 'contact', 'employment'] then encode(p.wrapped_key, 'base64') end,
      'statuses', (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.from_on, 'until', s.until_on)), '[]')
        from public.party_statuses s where s.org_id = p.org_id and s.party_id = p.id))
    || case when 'identity' = any (scopes) then jsonb_build_object('name', encode(p.name_sealed, 'base64'),
      'nationalId', encode(p.national_id_sealed, 'base64'), 'nationalIdNamespace', p.national_id_namespace,
      'birthDate', encode(p.birth_date_sealed, 'base64')) else '{}'::jsonb end
    || case when 'employment' = any (scopes) then jsonb_build_object('employer', encode(p.employer_sealed, 'base64'))
      else '{}'::jsonb end
    || case when 'contact' = any (scopes) then jsonb_build_object('contactPoints',
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'value', encode(c.value_sealed, 'base64'),
        'verified', c.verified_at is not null, 'optedOut', c.opted_out_at is not null, 'timeZones', c.time_zones)
        order by c.created_at, c.id), '[]')
        from public.contact_points c where c.org_id = p.org_id and c.party_id = p.id and c.removed_at is null
          and (c.kind <> 'workplace' or 'employment' = any (scopes)))) else '{}'::jsonb end
    order by ap.role, ap.added_at), '[]')
  from public.account_parties ap
  join public.parties p on p.org_id = ap.org_id and p.id = ap.party_id
  where ap.org_id = lender and ap.account_id = account and ap.ended_at is null
$$;

alter function bridge.find_client(uuid) owner to concordat_bridge;
alter function bridge.find_api_key(bytea) owner to concordat_bridge;
alter function bridge.project_case_files(uuid, uuid[], timestamptz) owner to concordat_bridge;
alter function bridge.refresh_case_files(uuid[], timestamptz) owner to concordat_bridge;
revoke all on all functions in schema bridge from public;
grant execute on function bridge.find_client(uuid), bridge.find_api_key(bytea),
  bridge.project_case_files(uuid, uuid[], timestamptz), bridge.refresh_case_files(uuid[], timestamptz) to concordat_app;
grant execute on function bridge.project_case_files(uuid, uuid[], timestamptz), bridge.account_projection(uuid, uuid, text[]), bridge.party_projection(uuid, uuid, text[])
  to concordat_bridge;
