-- The agency submits a statement; comparing it reads the lender's accounts, so the lender's own job does it.
create function bridge.schedule_comparison(lender uuid, reconciliation uuid, job uuid, at timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select r.lender_id, job, 'reconciliation.compare', concordat.typeid('rcn', r.id), at, at
  from public.reconciliations r
  where r.lender_id = lender and r.id = reconciliation and r.state = 'submitted'
    and nullif(current_setting('app.org', true), '')::uuid in (r.lender_id, r.agency_id)
$$;

alter function bridge.schedule_comparison(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.schedule_comparison(uuid, uuid, uuid, timestamptz) from public;
grant execute on function bridge.schedule_comparison(uuid, uuid, uuid, timestamptz) to concordat_app;
grant select on reconciliations to concordat_bridge;
grant insert on jobs to concordat_bridge;
