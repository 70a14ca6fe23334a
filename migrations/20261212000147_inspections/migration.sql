-- A decision, to a regulator of where the debt lies while an inspection of its own says why it looks there: whoever works in a place
-- is told of each inspection, so nobody's decisions are read without its knowing.
create function bridge.contact_decision(wanted uuid, moment timestamptz)
returns setof public.contact_decisions language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select d.* from bridge.decision_seen(me, wanted) d
  where exists (select from public.inspections i where i.org_id = me and i.until_at > moment
    and (d.jurisdiction = i.jurisdiction or starts_with(d.jurisdiction, i.jurisdiction || '-')));
end
$$;
drop function bridge.contact_decision(uuid);
alter function bridge.contact_decision(uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.contact_decision(uuid, timestamptz) from public;
grant execute on function bridge.contact_decision(uuid, timestamptz) to concordat_app;
