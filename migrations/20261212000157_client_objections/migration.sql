-- An adviser's objection leaves its operator a job, once: what the exchange finds is found in a transaction the adviser is not in.
create function bridge.hand_client_objection(wanted uuid, job text, subject text) returns void
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select c.operator_id, concordat.uuid_at(c.created_at), job, subject, c.created_at, c.created_at
  from public.exchange_client_objections c
  where c.org_id = nullif(current_setting('app.org', true), '')::uuid and c.id = wanted and c.objection_id is null;
end
$$;

alter function bridge.hand_client_objection(uuid, text, text) owner to concordat_bridge;
revoke execute on function bridge.hand_client_objection(uuid, text, text) from public;
grant execute on function bridge.hand_client_objection(uuid, text, text) to concordat_app;
grant select on exchange_client_objections to concordat_bridge;
