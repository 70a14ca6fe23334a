-- The person, and the contact point, an agency reports on about a placement it once held: only who was on the account, and
-- what was known of them, while it held it. What came later is the lender's and its successors'.
create function bridge.formerly_on(wanted_placement uuid, wanted_party uuid, wanted_point uuid)
returns table (party uuid, point uuid) language sql stable security definer set search_path = '' as $$
  select l.party_id, (
    select c.id from public.contact_points c
    where c.org_id = p.lender_id and c.party_id = l.party_id and c.id = wanted_point and c.created_at <= p.ended_at)
  from public.placements p
  join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id and l.party_id = wanted_party
  where p.agency_id = nullif(current_setting('app.org', true), '')::uuid and p.id = wanted_placement
    and p.accepted_at is not null and p.ended_at is not null
    and l.added_at <= p.ended_at and (l.ended_at is null or l.ended_at >= p.accepted_at)
  limit 1
$$;
alter function bridge.formerly_on(uuid, uuid, uuid) owner to concordat_bridge;
revoke execute on function bridge.formerly_on(uuid, uuid, uuid) from public;
grant execute on function bridge.formerly_on(uuid, uuid, uuid) to concordat_app;
