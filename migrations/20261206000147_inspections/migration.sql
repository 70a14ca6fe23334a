-- What the gate decided in the place of an inspection that is open, to the regulator who opened it, while it regulates there.
create function bridge.inspected_decisions(wanted uuid, moment timestamptz, after_at timestamptz, after_id uuid, most integer,
  of_outcome text, of_rule text, since timestamptz, before timestamptz)
returns setof public.contact_decisions
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  place text;
  of_world text;
begin
  select i.jurisdiction, o.world into place, of_world
  from public.inspections i
  join public.organisations o on o.id = i.org_id and o.kind = 'regulator'
    and (i.jurisdiction = any (o.jurisdictions) or split_part(i.jurisdiction, '-', 1) = any (o.jurisdictions))
  where i.org_id = me and i.id = wanted and i.until_at > moment;
  if not found then return; end if;
  return query
  select d.* from public.contact_decisions d
  join public.organisations l on l.id = d.lender_id and l.world = of_world
  where d.jurisdiction = place and d.decided_at <= moment
    and d.decided_at <= coalesce(after_at, moment)
    and (after_at is null or (d.decided_at, d.id) < (after_at, after_id))
    and (since is null or d.decided_at >= since) and (before is null or d.decided_at < before)
    and (of_outcome is null or d.outcome = of_outcome) and (of_rule is null or d.ruled_by = of_rule)
  order by d.decided_at desc, d.id desc limit most;
end
$$;

alter function bridge.inspected_decisions(uuid, timestamptz, timestamptz, uuid, integer, text, text, timestamptz, timestamptz)
  owner to concordat_bridge;
revoke all on function bridge.inspected_decisions(uuid, timestamptz, timestamptz, uuid, integer, text, text, timestamptz,
  timestamptz) from public;
grant execute on function bridge.inspected_decisions(uuid, timestamptz, timestamptz, uuid, integer, text, text, timestamptz,
  timestamptz) to concordat_app;
grant select on inspections to concordat_bridge;
