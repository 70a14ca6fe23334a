-- Whom numbers lead to, of the people on placements the agency accepted: by blind indexes under their lenders' keys. Of a
-- placement that is over, only what was known of it while the agency held it.
create function bridge.reached_by(asked jsonb)
returns table (n integer, lender uuid, placement uuid, party uuid, point uuid, accepted_at timestamptz)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select a.n, f.lender_id, f.id, f.party_id, f.contact_point_id, f.accepted_at
  from jsonb_to_recordset(asked) a (n integer, lender uuid, blind text)
  cross join lateral (
    select p.lender_id, p.id, x.party_id, x.contact_point_id, p.accepted_at
    from public.party_indexes x
    join public.contact_points c on c.org_id = x.org_id and c.id = x.contact_point_id
    join public.account_parties l on l.org_id = x.org_id and l.party_id = x.party_id
    join public.placements p on p.lender_id = l.org_id and p.account_id = l.account_id
    where x.org_id = a.lender and x.field = 'phone' and x.blind = decode(a.blind, 'hex')
      and p.agency_id = me and p.accepted_at is not null
      and (p.ended_at is null or (c.created_at <= p.ended_at and l.added_at <= p.ended_at))
      and (l.ended_at is null or l.ended_at >= p.accepted_at)
    offset 0) f;
end
$$;
alter function bridge.reached_by(jsonb) owner to concordat_bridge;
revoke all on function bridge.reached_by(jsonb) from public;
grant execute on function bridge.reached_by(jsonb) to concordat_app;
