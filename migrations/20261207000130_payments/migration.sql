-- Many payments at once: one job for each lender, whose step posts whatever waits.
create function bridge.schedule_postings(lenders uuid[], at timestamptz)
returns void language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select l.lender, concordat.uuid_at(at), 'payment.settle_many', concordat.typeid('org', l.lender), at, at
  from unnest(lenders) as l(lender)
  where exists (
    select from public.payments f
    where f.lender_id = l.lender and f.status = 'received' and (f.lender_id = me or f.agency_id = me));
end
$$;

alter function bridge.schedule_postings(uuid[], timestamptz) owner to concordat_bridge;
revoke all on function bridge.schedule_postings(uuid[], timestamptz) from public;
grant execute on function bridge.schedule_postings(uuid[], timestamptz) to concordat_app;
