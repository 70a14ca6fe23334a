-- Clocks that stood still are reckoned anew within the hour once work goes on: until then nobody knows when they are due.
create function concordat.watch_resumed() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from former o where o.status in ('on_hold', 'recall_pending', 'objected', 'return_requested')) then
    update public.work_timers t set look_at = n.accepted_at
    from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where n.status in ('accepted', 'active') and o.status in ('on_hold', 'recall_pending', 'objected', 'return_requested')
      and n.accepted_at is not null and t.lender_id = n.lender_id and t.placement_id = n.id;
  end if;
  return null;
end
$$;

create trigger watch_resumed_placements after update on placements
  referencing old table as former new table as moved for each statement execute function concordat.watch_resumed();

-- What is due of the placements that are there already is reckoned with the next look.
update work_timers t set look_at = p.accepted_at
from placements p
where p.lender_id = t.lender_id and p.id = t.placement_id and p.base_status is not null and t.look_at is not null;

-- When nobody who owes an account may be approached (see 20261205000130_protections), each table looked up by its whole key:
-- joined, they were planned for a portfolio, and one screen of one placement waited for it.
create or replace function bridge.treatment_pauses(lender uuid, placement uuid)
returns table (from_at timestamptz, until_at timestamptz)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  stops text[] := array['no_contact', 'mandatory_notices_only'];
  account uuid;
  people uuid[];
begin
  select p.account_id into account from public.placements p
  where p.lender_id = treatment_pauses.lender and p.id = treatment_pauses.placement and me in (p.lender_id, p.agency_id);
  if not found then return; end if;
  people := array(select l.party_id from public.account_parties l
    where l.org_id = treatment_pauses.lender and l.account_id = account and l.ended_at is null and l.liability <> 'none');
  if not exists (
    select from unnest(people) w (id)
    cross join lateral (select t.id from public.borrower_treatments t
      where t.lender_id = treatment_pauses.lender and t.party_id = w.id and t.treatment = any (stops) limit 1 offset 0) t
  ) then return; end if;
  return query
  select lower(r.stopped), upper(r.stopped)
  from (
    select unnest(range_intersect_agg(person.stopped)) as stopped
    from (
      select coalesce((select range_agg(tstzrange(t.from_at, t.until_at)) from public.borrower_treatments t
        where t.lender_id = treatment_pauses.lender and t.party_id = w.id and t.treatment = any (stops)), '{}') as stopped
      from unnest(people) w (id)
    ) person
  ) r;
end
$$;
