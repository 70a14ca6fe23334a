-- The next decisions of an export that runs, to the regulator whose it is, while it regulates there: of the place and what lies in
-- it, in the order they were made, each place by its own index.
create function bridge.exported_decisions(wanted uuid, most integer) returns setof public.contact_decisions
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  file public.supervision_exports;
  of_world text;
  places text[];
  ending timestamptz;
  after_at timestamptz;
  after_id uuid;
begin
  select o.world into of_world
  from public.supervision_exports x
  join public.organisations o on o.id = x.org_id and o.kind = 'regulator'
    and (x.jurisdiction = any (o.jurisdictions) or split_part(x.jurisdiction, '-', 1) = any (o.jurisdictions))
  where x.org_id = me and x.id = wanted and x.state = 'running';
  if not found then return; end if;
  select * into file from public.supervision_exports x where x.org_id = me and x.id = wanted;
  ending := least(file.to_at, file.as_of);
  after_at := coalesce((file.place ->> 'at')::timestamptz, file.from_at);
  after_id := coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  with recursive named (place) as (
    select file.jurisdiction
    union all
    select (select min(d.jurisdiction) from public.contact_decisions d where d.jurisdiction > n.place)
    from named n where n.place is not null and starts_with(n.place, file.jurisdiction)
  )
  select array_agg(n.place) into places from named n
  where n.place = file.jurisdiction or starts_with(n.place, file.jurisdiction || '-');
  return query
  select d.* from unnest(places) p (place)
  cross join lateral (
    select c.* from public.contact_decisions c
    join public.organisations l on l.id = c.lender_id and l.world = of_world
    where c.jurisdiction = p.place and c.decided_at >= after_at and (c.decided_at, c.id) > (after_at, after_id)
      and c.decided_at >= file.from_at and c.decided_at < ending
    order by c.decided_at, c.id limit most
  ) d
  order by d.decided_at, d.id limit most;
end
$$;

alter function bridge.exported_decisions(uuid, integer) owner to concordat_bridge;
revoke all on function bridge.exported_decisions(uuid, integer) from public;
grant execute on function bridge.exported_decisions(uuid, integer) to concordat_app;
grant select on supervision_exports to concordat_bridge;
