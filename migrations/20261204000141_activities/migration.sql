-- Activities are split by month of the contact, so that history that is over costs nothing to who asks about now.
-- The table is made anew under its name with all that stands on it, while it is empty.
do $$
declare
  definitions text[];
  definition text;
begin
  if exists (select from public.activities) then
    raise exception 'activities is not empty';
  end if;
  select array_agg(made order by rank) into definitions from (
    select case contype when 'f' then 3 else 1 end as rank,
      format('alter table public.activities add constraint %I %s', conname, pg_get_constraintdef(oid)) as made
    from pg_constraint where conrelid = 'public.activities'::regclass and contype in ('p', 'u', 'f', 'c')
    union all
    select 2, pg_get_indexdef(i.indexrelid) from pg_index i
    where i.indrelid = 'public.activities'::regclass
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
    union all
    select 4, format('create policy %I on public.activities for %s to %s%s%s', policyname, cmd,
      array_to_string(roles, ', '), coalesce(' using (' || qual || ')', ''), coalesce(' with check (' || with_check || ')', ''))
    from pg_policies where schemaname = 'public' and tablename = 'activities'
  ) made;
  create table public.activities_by_month (like public.activities including defaults) partition by range (happened_at);
  drop table public.activities;
  alter table public.activities_by_month rename to activities;
  foreach definition in array definitions loop
    execute definition;
  end loop;
end
$$;

-- What lies outside every month made.
create table activities_default partition of activities default;

-- Makes the partitions of so many months from a day on, those that are missing. Run by who owns the tables.
create function concordat.make_activity_months(from_day date, months integer) returns void
language plpgsql set search_path = '' as $$
declare
  month date;
begin
  for month in
    select (date_trunc('month', from_day::timestamp) + make_interval(months => n))::date
    from generate_series(0, months - 1) n
  loop
    if to_regclass(format('public.activities_%s', to_char(month, 'YYYY_MM'))) is null then
      execute format('create table public.%I partition of public.activities for values from (%L) to (%L)',
        'activities_' || to_char(month, 'YYYY_MM'), month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
    end if;
  end loop;
end
$$;
revoke execute on function concordat.make_activity_months(date, integer) from public;

select concordat.make_activity_months('2026-07-01', 30);

grant select on activities to concordat_bridge;

-- What a law counts for a person is counted over the lender and all its agencies. An agency that holds a debt of the
-- person learns that and how the others made contact, not who they are. `known`: what had been recorded by then.
create function bridge.contact_history(
  wanted_lender uuid, wanted_party uuid, since timestamptz, until timestamptz, known timestamptz
) returns table (
  happened_at timestamptz, channel text, direction text, mine boolean, by_lender boolean, contact_point_id uuid,
  account_id uuid, disposition text, wrong_number boolean
) language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if me is distinct from wanted_lender and not exists (
    select from public.account_parties ap
    join public.placements p on p.lender_id = ap.org_id and p.account_id = ap.account_id
    where ap.org_id = wanted_lender and ap.party_id = wanted_party and p.agency_id = me
      and p.status in ('accepted','active','on_hold','recall_pending','objected','return_requested'))
  then
    return;
  end if;
  return query
  select a.happened_at, a.channel, a.direction, a.recorded_by = me, a.agency_id is null, a.contact_point_id, a.account_id,
    a.disposition, a.contact_point_id is not null and exists (
      select from public.activities w
      where w.lender_id = a.lender_id and w.party_id = a.party_id and w.contact_point_id = a.contact_point_id
        and w.correction = 'wrong_number' and w.recorded_at <= known and a.happened_at <= w.recorded_at)
  from public.activities a
  where a.lender_id = wanted_lender and a.party_id = wanted_party
    and a.happened_at >= since and a.happened_at <= until and a.recorded_at <= known
    and a.correction is distinct from 'recorded_in_error'
    and not exists (
      select from public.activities c where c.lender_id = a.lender_id and c.happened_at = a.happened_at
        and c.corrects = a.id and c.recorded_at <= known)
  order by a.happened_at, a.id;
end
$$;
alter function bridge.contact_history(uuid, uuid, timestamptz, timestamptz, timestamptz) owner to concordat_bridge;
revoke execute on function bridge.contact_history(uuid, uuid, timestamptz, timestamptz, timestamptz) from public;
grant execute on function bridge.contact_history(uuid, uuid, timestamptz, timestamptz, timestamptz) to concordat_app;
grant select on account_parties, placements to concordat_bridge;

-- A partition is reached through its table only: nobody is granted anything on it, and under row security it has no policy.
create or replace function concordat.guard_tables() returns void language plpgsql set search_path = '' as $$
declare
  t record;
  columns text;
begin
  for t in
    select c.oid, c.relname, c.relispartition from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('alter table public.%I owner to concordat_owner', t.relname);
    execute format('alter table public.%I enable row level security', t.relname);
    execute format('alter table public.%I force row level security', t.relname);
    execute format('revoke all on public.%I from concordat_app', t.relname);
    continue when t.relispartition;
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
