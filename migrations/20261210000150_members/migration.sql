-- Whose exchange a member is in, and who told of a record, cannot be changed afterwards, by anybody.
create or replace function concordat.identity_columns() returns text[] language sql immutable set search_path = '' as $$
  select array['org_id', 'lender_id', 'viewer_id', 'source_id', 'mandate_agency_id', 'world', 'tenant_id', 'operator_id',
    'contributor_id']
$$;

grant select on exchanges, exchange_members, exchange_canaries to concordat_bridge;
grant select, update on exchange_records to concordat_bridge;
grant select, insert, delete on exchange_disclosures to concordat_bridge;
grant insert on exchange_corrections to concordat_bridge;
