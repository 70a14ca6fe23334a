-- Events go to the log when they are numbered, in the same transaction: what happened has been committed, nobody waits for it, and
-- an event is numbered once for each of its viewers but taken once.
drop trigger append_to_log on events;
drop function bridge.append_to_log();

create function bridge.log_numbered(orgs uuid[], ids uuid[]) returns bigint language sql volatile security definer
set search_path = '' set plan_cache_mode = force_generic_plan as $$
  with taken as (
    insert into public.log_pending (org_id, event_id, digest, actor_digest)
    select e.org_id, e.id, sha256(convert_to(concordat.event_text(e), 'UTF8')), sha256(convert_to(concordat.event_actor_text(e), 'UTF8'))
    from (select distinct n.org_id, n.id from unnest(orgs, ids) n (org_id, id)) n
    join public.events e on e.org_id = n.org_id and e.id = n.id
    where not exists (select from public.log_pending p where p.org_id = n.org_id and p.event_id = n.id)
      and not exists (select from public.log_entries l where l.org_id = n.org_id and l.event_id = n.id)
    returning 1
  )
  select count(*) from taken
$$;

alter function bridge.log_numbered(uuid[], uuid[]) owner to concordat_bridge;
revoke execute on function bridge.log_numbered(uuid[], uuid[]) from public;
grant execute on function bridge.log_numbered(uuid[], uuid[]) to concordat_sequencer;
grant select on log_pending, events to concordat_bridge;
