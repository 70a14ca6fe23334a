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

-- A reversal that came before its payment is looked at as soon as that is there. Each runs as whoever recorded both.
create function concordat.hasten_reversals() returns trigger language plpgsql set search_path = '' as $$
begin
  update public.jobs j set due_at = p.recorded_at, version = j.version + 1
  from recorded p, public.payment_reversals r
  where r.org_id = p.recorded_by and r.reference = p.reference and r.status = 'awaiting'
    and j.org_id = r.org_id and j.subject_id = concordat.typeid('prv', r.id)
    and j.state = 'due' and j.due_at > p.recorded_at;
  return null;
end
$$;

create trigger payments_hasten_reversals after insert on payments referencing new table as recorded
  for each statement execute function concordat.hasten_reversals();
