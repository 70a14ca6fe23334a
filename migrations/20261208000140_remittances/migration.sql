-- A draft that is discarded lets its postings go: they are in the next one. Asked by either side, before anything was issued.
create function bridge.free_remittance(lender uuid, remittance uuid) returns void
language sql volatile security definer set search_path = '' as $$
  delete from public.remittance_lines l using public.remittances r
  where r.lender_id = lender and r.id = remittance and r.state = 'draft'
    and nullif(current_setting('app.org', true), '')::uuid in (r.lender_id, r.agency_id)
    and l.lender_id = r.lender_id and l.remittance_id = r.id
$$;

alter function bridge.free_remittance(uuid, uuid) owner to concordat_bridge;
revoke all on function bridge.free_remittance(uuid, uuid) from public;
grant execute on function bridge.free_remittance(uuid, uuid) to concordat_app;
grant select on remittances to concordat_bridge;
grant select, delete on remittance_lines to concordat_bridge;
