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
