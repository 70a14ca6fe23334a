-- A production organisation never has a test clock: no world with one takes such an organisation in, and none that has
-- one gets a clock. Whoever adds either waits for the other.
create function concordat.keep_production_on_time() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(new.world, 11));
  if tg_table_name = 'test_clocks' then
    if exists (select from public.organisations o where o.world = new.world and not o.sandbox) then
      raise exception 'a production organisation has no test clock'
        using errcode = 'check_violation', constraint = 'test_clocks_sandbox';
    end if;
  elsif not new.sandbox and exists (select from public.test_clocks c where c.world = new.world) then
    raise exception 'a production organisation has no test clock'
      using errcode = 'check_violation', constraint = 'test_clocks_sandbox';
  end if;
  return new;
end
$$;

-- Row security shows an organisation only itself: what the trigger looks for is seen by the bridge alone.
alter function concordat.keep_production_on_time() security definer;
alter function concordat.keep_production_on_time() owner to concordat_bridge;
revoke all on function concordat.keep_production_on_time() from public;
create trigger keep_production_on_time before insert or update of world on test_clocks
  for each row execute function concordat.keep_production_on_time();
create trigger keep_production_on_time before insert or update of world, sandbox on organisations
  for each row execute function concordat.keep_production_on_time();

-- Time goes forward.
create function concordat.keep_time_forward() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.ahead_ms < old.ahead_ms then
    raise exception 'a test clock goes forward only' using errcode = 'check_violation', constraint = 'test_clocks_forward';
  end if;
  return new;
end
$$;
create trigger keep_time_forward before update on test_clocks
  for each row execute function concordat.keep_time_forward();

-- What `enter` does, and how many milliseconds ahead of real time the world is; null where the credential stands no longer.
create function concordat.begin_as(org uuid, world text, client uuid, token_epoch integer, token text) returns bigint
language plpgsql as $$
declare
  said text := set_config('app.org', org::text, true) || set_config('app.world', world, true)
    || set_config('app.claimed', 'yes', true);
begin
  if client is not null and not coalesce((
    select c.status = 'active' and c.epoch = coalesce(token_epoch, c.epoch) and not exists (
      select from public.spent_tokens s
      where s.org_id = c.org_id and s.client_id = c.id and s.use = 'revoked' and s.token_id = token)
    from public.clients c where c.org_id = org and c.id = client), false)
  then
    return null;
  end if;
  return coalesce((select t.ahead_ms from public.test_clocks t where t.world = begin_as.world), 0);
end
$$;
revoke all on function concordat.begin_as(uuid, text, uuid, integer, text) from public;
grant execute on function concordat.begin_as(uuid, text, uuid, integer, text) to concordat_app;

-- When the next work of anybody in the caller's world is due: while a clock is advanced, it goes from one to the next.
create function bridge.next_due_in_world() returns timestamptz
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select j.due_at from public.jobs j
    where j.state = 'due' and j.kind <> 'test_clock.advance' and exists (
      select from public.organisations o
      where o.id = j.org_id and o.world = pg_catalog.current_setting('app.world', true))
    order by j.due_at limit 1);
end
$$;
alter function bridge.next_due_in_world() owner to concordat_bridge;
revoke all on function bridge.next_due_in_world() from public;
grant execute on function bridge.next_due_in_world() to concordat_app;
grant select (org_id, kind, state, due_at) on jobs to concordat_bridge;
grant select (world, ahead_ms) on test_clocks to concordat_bridge, concordat_jobs;

-- Who asks after a collector is in no organisation: the moment is that of the collector's world.
create or replace function bridge.check_collector(code text, at timestamptz) returns jsonb
language sql volatile security definer set search_path = '' as $$
  with found as (
    select c.org_id, c.id, c.alias, c.jurisdiction, o.name, o.time_zone,
      coalesce(t.ahead_ms, 0) as ahead_ms, at + coalesce(t.ahead_ms, 0) * interval '1 millisecond' as moment
    from public.collectors c
    join public.organisations o on o.id = c.org_id and o.status = 'active'
    left join public.test_clocks t on t.world = o.world
    where c.check_code = code limit 1
  ), counted as (
    insert into public.collector_checks (org_id, on_day, asked)
    select f.org_id, (f.moment at time zone f.time_zone)::date, 1 from found f
    on conflict (org_id, on_day) do update set asked = public.collector_checks.asked + 1
  )
  select jsonb_build_object('agency', f.name, 'alias', f.alias, 'jurisdiction', f.jurisdiction, 'timeZone', f.time_zone, 'aheadMs', f.ahead_ms,
    'facts', concordat.collector_facts(f.org_id, f.id), 'elsewhere', bridge.conduct_elsewhere(f.org_id, f.id),
    'complaints', (select s.complaints_contact from public.licence_settings s where s.org_id = f.org_id),
    'licensed', not exists (select from public.licences l where l.org_id = f.org_id and l.activity = 'collection'
        and l.jurisdiction in (f.jurisdiction, split_part(f.jurisdiction, '-', 1)))
      or concordat.licence_gaps(f.org_id,
        jsonb_build_object('licencesRequired', '["collection"]'::jsonb, 'jurisdictions', jsonb_build_array(f.jurisdiction)), f.moment) = '{}')
  from found f
$$;

-- Makes the organisations of a new sandbox world, with what each begins with and the key it is entered by. A sandbox
-- organisation founds it: nothing else comes into being here, and nothing of it is production's.
create function bridge.open_world(world text, newcomers jsonb, api_version text, at timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (
    select from public.organisations o
    where o.id = nullif(pg_catalog.current_setting('app.org', true), '')::uuid and o.sandbox and o.status = 'active')
  then
    raise exception 'a production organisation founds no world'
      using errcode = 'check_violation', constraint = 'sandbox_worlds_sandbox';
  end if;
  if exists (select from public.organisations o where o.world = open_world.world) then
    raise exception 'the world is there already' using errcode = 'unique_violation', constraint = 'sandbox_worlds_world';
  end if;
  insert into public.organisations (id, world, sandbox, kind, name, time_zone, jurisdictions, created_at)
  select n.id, open_world.world, true, n.kind, n.name, n.time_zone, n.jurisdictions, at
  from jsonb_to_recordset(newcomers) as n(id uuid, kind text, name text, time_zone text, jurisdictions text[]);
  insert into public.directory (org_id, world, kind, name, jurisdictions, created_at)
  select n.id, open_world.world, n.kind, n.name, n.jurisdictions, at
  from jsonb_to_recordset(newcomers) as n(id uuid, kind text, name text, jurisdictions text[]);
  insert into public.calendars (org_id, region, created_at)
  select n.id, n.jurisdictions[1], at from jsonb_to_recordset(newcomers) as n(id uuid, jurisdictions text[]);
  insert into public.clients (org_id, id, name, auth_method, scopes, api_version, created_at)
  select n.id, n.client_id, 'Sandbox', 'none', n.scopes, open_world.api_version, at
  from jsonb_to_recordset(newcomers) as n(id uuid, client_id uuid, scopes text[]);
  insert into public.api_keys (org_id, id, client_id, key_hash, hint, created_at)
  select n.id, n.key_id, n.client_id, pg_catalog.decode(n.key_hash, 'hex'), n.hint, at
  from jsonb_to_recordset(newcomers) as n(id uuid, key_id uuid, client_id uuid, key_hash text, hint text);
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select n.id, j.id, j.kind, j.subject, at, at
  from jsonb_to_recordset(newcomers) as n(id uuid, jobs jsonb),
    jsonb_to_recordset(n.jobs) as j(id uuid, kind text, subject text);
end
$$;
alter function bridge.open_world(text, jsonb, text, timestamptz) owner to concordat_bridge;
revoke all on function bridge.open_world(text, jsonb, text, timestamptz) from public;
grant execute on function bridge.open_world(text, jsonb, text, timestamptz) to concordat_app;
grant insert on organisations, directory, calendars, clients, api_keys, jobs to concordat_bridge;
