-- A mandate's counter never climbs past its capacity, whoever counts at the same moment. Capacity may be signed down
-- below what is held: that stops new placements and takes nothing back.
create function concordat.within_capacity() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.taken > old.taken and new.taken > new.capacity then
    raise exception 'mandate capacity' using errcode = 'check_violation', constraint = 'mandate_loads_capacity';
  end if;
  return new;
end
$$;

create trigger within_capacity before update on mandate_loads
  for each row execute function concordat.within_capacity();

-- An id as it is written outside: the prefix, and 128 bits in 26 letters of Crockford's base32.
create function concordat.typeid(prefix text, id uuid)
returns text language sql immutable set search_path = '' as $$
  select prefix || '_' || string_agg(
    substr('0123456789abcdefghjkmnpqrstvwxyz', substring(b.bits from 5 * i + 1 for 5)::bit(5)::integer + 1, 1), '' order by i)
  from (select B'00' || ('x' || replace(id::text, '-', ''))::bit(128) as bits) b, generate_series(0, 25) i
$$;

-- What is shared is what both the frozen version and the version in force share: a signed narrowing bites at once, and a
-- widening reaches only placements made under it.
create function bridge.effective_scopes(lender uuid, agency uuid, mandate uuid, frozen integer)
returns text[] language sql stable set search_path = '' as $$
  select array(
    select x from jsonb_array_elements_text(f.terms -> 'sharingScopes') x
    where i.terms -> 'sharingScopes' ? x order by x
  )
  from public.mandates m
  join public.mandate_versions f on f.lender_id = m.lender_id and f.agency_id = m.agency_id and f.mandate_id = m.id
    and f.number = frozen
  join public.mandate_versions i on i.lender_id = m.lender_id and i.agency_id = m.agency_id and i.mandate_id = m.id
    and i.number = m.in_force
  where m.lender_id = lender and m.agency_id = agency and m.id = mandate
$$;

-- Whoever writes a case file holds these shared, whoever changes what it is made of holds them exclusively, so that the
-- later of the two sees what the earlier did. Accounts share 64 locks a lender: a batch must not fill the lock table.
create function bridge.mandate_lock(mandate uuid) returns bigint language sql immutable set search_path = '' as $$
  select hashtextextended(mandate::text, 61)
$$;

create function bridge.account_lock(lender uuid, account uuid) returns bigint language sql immutable set search_path = '' as $$
  select hashtextextended(lender::text, 62) + (hashtext(account::text) & 63)
$$;

create or replace function bridge.project_case_files(lender uuid, wanted uuid[], at timestamptz)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  written integer;
begin
  perform pg_advisory_xact_lock_shared(l.key) from (
    select distinct bridge.mandate_lock(p.mandate_id) as key from public.placements p
    where p.lender_id = lender and p.id = any (wanted) and me in (p.lender_id, p.agency_id) order by 1
  ) l;
  perform pg_advisory_xact_lock_shared(l.key) from (
    select distinct bridge.account_lock(p.lender_id, p.account_id) as key from public.placements p
    where p.lender_id = lender and p.id = any (wanted) and me in (p.lender_id, p.agency_id) order by 1
  ) l;
  with terms as materialized (
    select t.*, bridge.effective_scopes(lender, t.agency_id, t.mandate_id, t.mandate_version) as scopes
    from (
      select distinct p.agency_id, p.mandate_id, p.mandate_version from public.placements p
      where p.lender_id = lender and p.id = any (wanted)
    ) t
  )
  insert into public.case_files (viewer_id, source_id, placement_id, account_id, scopes, account, parties, updated_at)
  select p.agency_id, p.lender_id, p.id, p.account_id, t.scopes,
    bridge.account_projection(p.lender_id, p.account_id, t.scopes),
    bridge.party_projection(p.lender_id, p.account_id, t.scopes),
    at
  from public.placements p
  join terms t on t.agency_id = p.agency_id and t.mandate_id = p.mandate_id and t.mandate_version = p.mandate_version
  where p.lender_id = lender and p.id = any (wanted) and me in (p.lender_id, p.agency_id)
    and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
  on conflict (viewer_id, placement_id) do update
    set scopes = excluded.scopes, account = excluded.account, parties = excluded.parties, updated_at = excluded.updated_at;
  get diagnostics written = row_count;
  return written;
end
$$;

create or replace function bridge.refresh_case_files(accounts uuid[], at timestamptz)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  perform pg_advisory_xact_lock(l.key) from (
    select distinct bridge.account_lock(me, a) as key from unnest(accounts) a order by 1
  ) l;
  return bridge.project_case_files(me, array(
    select p.id from public.placements p
    where p.lender_id = me and p.account_id = any (accounts)
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
  ), at);
end
$$;

-- After a mandate is signed: brings up to `most` of its case files, whose scopes are no longer the effective ones, to
-- what is shared now. Answers how many it wrote; fewer than `most` means that none is left.
create function bridge.rescope_case_files(lender uuid, agency uuid, mandate uuid, at timestamptz, most integer)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if me is null or me not in (lender, agency) then
    return 0;
  end if;
  perform pg_advisory_xact_lock(bridge.mandate_lock(mandate));
  return bridge.project_case_files(lender, array(
    with effective as materialized (
      select v.number, bridge.effective_scopes(lender, agency, mandate, v.number) as scopes
      from public.mandate_versions v
      where v.lender_id = lender and v.agency_id = agency and v.mandate_id = mandate
    )
    select p.id from public.placements p
    join effective e on e.number = p.mandate_version, lateral (
      select c.scopes from public.case_files c where c.viewer_id = p.agency_id and c.placement_id = p.id offset 0
    ) c
    where p.lender_id = lender and p.mandate_id = mandate and p.agency_id = agency and c.scopes <> e.scopes
    limit most
  ), at);
end
$$;

-- Looks each party up by its whole key (`offset 0`): tables just filled have no statistics to plan a join by.
create or replace function bridge.party_projection(lender uuid, account uuid, scopes text[])
returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(
    jsonb_build_object('partyId', p.id, 'role', ap.role, 'liability', ap.liability, 'kind', p.kind,
      'represents', ap.represents_party_id, 'preferredLanguage', p.preferred_language,
      'wrappedKey', case when scopes && array['identity', 'contact', 'employment'] then encode(p.wrapped_key, 'base64') end,
      'statuses', (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.from_on, 'until', s.until_on)
        order by s.from_on, s.kind), '[]')
        from public.party_statuses s where s.org_id = p.org_id and s.party_id = p.id))
    || case when 'identity' = any (scopes) then jsonb_build_object('name', encode(p.name_sealed, 'base64'),
      'nationalId', encode(p.national_id_sealed, 'base64'), 'nationalIdNamespace', p.national_id_namespace,
      'birthDate', encode(p.birth_date_sealed, 'base64')) else '{}'::jsonb end
    || case when 'employment' = any (scopes) then jsonb_build_object('employer', encode(p.employer_sealed, 'base64'))
      else '{}'::jsonb end
    || case when 'contact' = any (scopes) then jsonb_build_object('contactPoints',
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'value', encode(c.value_sealed, 'base64'),
        'verified', c.verified_at is not null, 'consented', c.consented_at is not null,
        'optedOut', c.opted_out_at is not null, 'placeBound', c.place_bound, 'timeZones', c.time_zones)
        order by c.created_at, c.id), '[]')
        from public.contact_points c where c.org_id = p.org_id and c.party_id = p.id and c.removed_at is null
          and (c.kind <> 'workplace' or 'employment' = any (scopes)))) else '{}'::jsonb end
    order by ap.role, ap.added_at, p.id), '[]')
  from public.account_parties ap, lateral (
    select * from public.parties p where p.org_id = ap.org_id and p.id = ap.party_id offset 0
  ) p
  where ap.org_id = lender and ap.account_id = account
$$;

-- The zone in which the other side of a mandate counts its working hours.
create function bridge.time_zone_of(other uuid)
returns text language sql stable security definer set search_path = '' as $$
  select o.time_zone from public.organisations o, (select nullif(current_setting('app.org', true), '')::uuid as id) me
  where o.id = other and (other = me.id or exists (
    select from public.mandates m
    where (m.lender_id = me.id and m.agency_id = other) or (m.agency_id = me.id and m.lender_id = other)
  ))
$$;

alter function bridge.rescope_case_files(uuid, uuid, uuid, timestamptz, integer) owner to concordat_bridge;
alter function bridge.time_zone_of(uuid) owner to concordat_bridge;
revoke all on all functions in schema bridge from public;
grant execute on function bridge.rescope_case_files(uuid, uuid, uuid, timestamptz, integer), bridge.time_zone_of(uuid)
  to concordat_app;
grant execute on function bridge.effective_scopes(uuid, uuid, uuid, integer), bridge.mandate_lock(uuid),
  bridge.account_lock(uuid, uuid) to concordat_bridge;

-- They run inside the functions above, whose search path is fixed already: setting it again for each account
-- took a seventh of the time of a batch.
alter function bridge.account_projection(uuid, uuid, text[]) reset search_path;
alter function bridge.party_projection(uuid, uuid, text[]) reset search_path;
alter function bridge.mandate_lock(uuid) reset search_path;
alter function bridge.account_lock(uuid, uuid) reset search_path;
