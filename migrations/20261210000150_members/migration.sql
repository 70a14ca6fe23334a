-- Whose exchange a member is in, and who told of a record, cannot be changed afterwards, by anybody.
create or replace function concordat.identity_columns() returns text[] language sql immutable set search_path = '' as $$
  select array['org_id', 'lender_id', 'viewer_id', 'source_id', 'mandate_agency_id', 'world', 'tenant_id', 'operator_id',
    'contributor_id']
$$;

grant select on exchanges, exchange_members, exchange_canaries to concordat_bridge;
grant select, update on exchange_records to concordat_bridge;
grant select, insert, delete on exchange_disclosures to concordat_bridge;
grant insert on exchange_corrections to concordat_bridge;

-- Whoever was told of a record since a moment is told that it was wrong: it finds its own inquiry in its own tenant, and a job of
-- its own tells it. Who they are, and how many, its contributor does not learn.
create function bridge.tell_exchange_readers(wanted uuid, what text, moment timestamptz, since timestamptz) returns void
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  with told as (
    insert into public.exchange_corrections (org_id, operator_id, id, exchange_id, inquiry, kind, product, status, days_past_due,
      amount_band, created_at, version)
    select d.org_id, e.org_id, concordat.uuid_at(moment), r.exchange_id, d.inquiry, what, r.product, r.status, r.days_past_due,
      r.amount_band, moment, 1
    from public.exchange_records r
    join public.exchange_disclosures d on d.contributor_id = r.org_id and d.record_id = r.id and d.disclosed_at >= since
    join public.exchange_members m on m.org_id = r.org_id and m.id = r.member_id
    join public.exchanges e on e.org_id = m.operator_id and e.id = r.exchange_id
    where r.org_id = me and r.id = wanted
    returning org_id, id
  )
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select t.org_id, concordat.uuid_at(moment), 'exchange_correction.tell', concordat.typeid('xco', t.id), moment, moment
  from told t;
end
$$;
alter function bridge.tell_exchange_readers(uuid, text, timestamptz, timestamptz) owner to concordat_bridge;
revoke all on function bridge.tell_exchange_readers(uuid, text, timestamptz, timestamptz) from public;
grant execute on function bridge.tell_exchange_readers(uuid, text, timestamptz, timestamptz) to concordat_app;
grant select on exchange_corrections to concordat_bridge;
