-- The names that running signals of the world's exchanges go by: each is looked up, however many signals there are.
create function bridge.signal_names()
returns table (name text) language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  with recursive mine as (
    select e.id from public.organisations o join public.exchanges e on e.world = o.world where o.id = me
  ), named (exchange, says) as (
    select m.id, (select min(p.namespace) from public.protections p where p.exchange_id = m.id and p.status = 'running')
    from mine m
    union all
    select n.exchange, (select min(p.namespace) from public.protections p
      where p.exchange_id = n.exchange and p.status = 'running' and p.namespace > n.says)
    from named n where n.says is not null
  )
  select n.says from named n where n.says is not null;
end
$$;

-- A person who gets a hash of a national id is looked at soon, where the world has an exchange. It waits for nobody: a job that
-- others hold is brought forward by them, or comes by itself.
create function concordat.bring_matching_forward() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from added n join public.exchanges e on true where n.exchange_id is null) then
    update public.jobs j set due_at = j.created_at, version = j.version + 1
    from (
      select d.org_id, d.id from public.jobs d
      where d.org_id = (select n.org_id from added n limit 1) and d.id = '00000000-0000-7000-8000-000000000051'
        and d.due_at > d.created_at
      for update skip locked
    ) held
    where j.org_id = held.org_id and j.id = held.id;
  end if;
  return null;
end
$$;
create trigger bring_matching_forward after insert on subject_tags
  referencing new table as added for each statement execute function concordat.bring_matching_forward();

-- Whether an operator planted an identity: told to active members of the exchange, as their own inquiries tell them.
create function bridge.signal_planted(exchange uuid, asked_namespace text, asked_epoch text, tokens text[])
returns boolean language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return exists (select from public.exchange_members m
      where m.org_id = me and m.exchange_id = exchange and m.state = 'active')
    and exists (select from unnest(tokens) t (token), lateral (
      select from public.exchange_canaries c where c.exchange_id = exchange and c.namespace = asked_namespace
        and c.epoch = asked_epoch and c.token = decode(t.token, 'hex') limit 1) c);
end
$$;

alter function bridge.signal_names() owner to concordat_bridge;
alter function bridge.signal_planted(uuid, text, text, text[]) owner to concordat_bridge;
revoke all on function bridge.signal_names(), bridge.signal_planted(uuid, text, text, text[]), concordat.bring_matching_forward() from public;
grant execute on function bridge.signal_names(), bridge.signal_planted(uuid, text, text, text[]) to concordat_app;
grant select on exchanges to concordat_bridge;

-- Lenders that were there before have their people looked at as well.
insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select o.id, '00000000-0000-7000-8000-000000000051', 'parties.match', concordat.typeid('org', o.id), o.created_at, o.created_at
from organisations o where o.kind in ('lender', 'debt_buyer')
on conflict do nothing;
