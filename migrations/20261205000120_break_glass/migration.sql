-- Whose data a grant opens cannot be changed afterwards, by anybody.
create or replace function concordat.identity_columns() returns text[] language sql immutable set search_path = '' as $$
  select array['org_id', 'lender_id', 'viewer_id', 'source_id', 'mandate_agency_id', 'world', 'tenant_id']
$$;
