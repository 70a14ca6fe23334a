-- When an organisation works, told to itself and to the other sides of its mandates: clocks count in its hours. Of a day
-- that is both, the organisation's own word stands; what it calls its own days is its own affair.
create function bridge.working_calendar_of(other uuid, since date)
returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('timeZone', o.time_zone, 'week', c.week, 'days', coalesce((
    select jsonb_agg(jsonb_build_array(d.on_day, d.source, d.from_time, d.until_time, d.name) order by d.on_day)
    from (
      select distinct on (d.on_day) d.on_day, d.source, d.from_time, d.until_time,
        case when d.source = 'public' or other = me.id then d.name end as name
      from public.calendar_days d where d.org_id = other and d.on_day >= since
      order by d.on_day, d.source
    ) d), '[]'))
  from public.organisations o
  left join public.calendars c on c.org_id = o.id,
    (select nullif(current_setting('app.org', true), '')::uuid as id) me
  where o.id = other and (other = me.id or exists (
    select from public.mandates m
    where (m.lender_id = me.id and m.agency_id = other) or (m.agency_id = me.id and m.lender_id = other)
  ))
$$;

alter function bridge.working_calendar_of(uuid, date) owner to concordat_bridge;
revoke all on function bridge.working_calendar_of(uuid, date) from public;
grant execute on function bridge.working_calendar_of(uuid, date) to concordat_app;
grant select on calendars, calendar_days to concordat_bridge;

-- Organisations that are there already: the plain week, and the public holidays of where they first work.
insert into calendars (org_id, region, created_at)
select id, jurisdictions[1], created_at from organisations;

insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select c.org_id, '00000000-0000-7000-8000-000000000003', 'calendar.fill', concordat.typeid('org', c.org_id), o.created_at,
  o.created_at
from calendars c join organisations o on o.id = c.org_id
on conflict do nothing;

-- Every placement that is offered or held has a timer, whichever command made it so: what is watched is not left to each
-- of them to remember. One statement for a whole batch; one that moves nobody in costs a look at what it moved.
create function concordat.watch_placements() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into public.work_timers (lender_id, agency_id, placement_id, look_at)
    select n.lender_id, n.agency_id, n.id, coalesce(n.offered_at, n.created_at)
    from moved n where n.agency_id is not null and n.ended_at is null
    on conflict (lender_id, placement_id) do nothing;
  elsif exists (select from former o where o.agency_id is null or o.ended_at is not null) then
    insert into public.work_timers (lender_id, agency_id, placement_id, look_at)
    select n.lender_id, n.agency_id, n.id, coalesce(n.reopened_at, n.offered_at, n.created_at)
    from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where n.agency_id is not null and n.ended_at is null and (o.agency_id is null or o.ended_at is not null)
    on conflict (lender_id, placement_id) do update set look_at = excluded.look_at;
  end if;
  return null;
end
$$;

create trigger watch_new_placements after insert on placements
  referencing new table as moved for each statement execute function concordat.watch_placements();
create trigger watch_placements after update on placements
  referencing old table as former new table as moved for each statement execute function concordat.watch_placements();

insert into work_timers (lender_id, agency_id, placement_id, look_at)
select lender_id, agency_id, id, coalesce(offered_at, created_at) from placements
where agency_id is not null and ended_at is null;

insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select o.id, '00000000-0000-7000-8000-000000000004', 'work_standards.run', concordat.typeid('org', o.id), o.created_at,
  o.created_at
from organisations o where o.kind in ('lender', 'debt_buyer')
on conflict do nothing;
