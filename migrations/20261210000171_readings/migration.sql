-- Whose data a regulator took along in an export is told when the export is, each of its own part alone. Run by the regulator's
-- command that tells them.
create function bridge.tell_readings(wanted uuid, whose uuid[]) returns void
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  insert into public.supervision_readings (org_id, id, kind, regulator_id, regulator, template, jurisdiction, purpose, from_at, to_at,
    as_of, read_at, told_at)
  select o.id, concordat.uuid_at(x.disclosed_at), 'export', me, r.name, x.template, x.jurisdiction, x.purpose, x.from_at, x.to_at,
    x.as_of, x.finished_at, x.disclosed_at
  from public.supervision_exports x
  join public.organisations r on r.id = x.org_id
  join public.organisations o on o.id = any (whose) and o.world = r.world
  where x.org_id = me and x.id = wanted and x.disclosed_at is not null;
end
$$;

-- An inspection opens the decisions of a place: whoever works there is told that it did.
create function bridge.tell_inspected() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.supervision_readings (org_id, id, kind, regulator_id, regulator, template, jurisdiction, purpose, until_at,
    read_at, told_at)
  select o.id, concordat.uuid_at(new.opened_at), 'inspection', r.id, r.name, 'contact_decisions', new.jurisdiction, new.purpose,
    new.until_at, new.opened_at, new.opened_at
  from public.organisations r
  join public.organisations o on o.world = r.world and o.kind in ('lender', 'agency', 'debt_buyer', 'law_firm')
  where r.id = new.org_id and exists (
    select from unnest(o.jurisdictions) p
    where p = new.jurisdiction or starts_with(p, new.jurisdiction || '-') or starts_with(new.jurisdiction, p || '-'));
  return null;
end
$$;
create trigger tell_inspected after insert on inspections for each row execute function bridge.tell_inspected();

alter function bridge.tell_readings(uuid, uuid[]) owner to concordat_bridge;
alter function bridge.tell_inspected() owner to concordat_bridge;
revoke all on function bridge.tell_readings(uuid, uuid[]), bridge.tell_inspected() from public;
grant execute on function bridge.tell_readings(uuid, uuid[]) to concordat_app;
grant insert on supervision_readings to concordat_bridge;
