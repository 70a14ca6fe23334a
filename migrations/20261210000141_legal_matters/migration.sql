-- What a file says about going to court: told to its lender, and to the agency that holds the debt.
create function bridge.matter_ground(item jsonb) returns table (ground jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  lender uuid;
  account uuid;
begin
  if item ? 'placement' or item ? 'placementReference' then
    select p.lender_id, p.account_id into lender, account from public.placements p
    where p.agency_id = me and p.status in ('accepted', 'active', 'on_hold')
      and ((item ? 'placement' and p.id = (item ->> 'placement')::uuid)
        or (item ? 'placementReference' and p.agency_reference = item ->> 'placementReference'))
    limit 1;
  else
    select a.org_id, a.id into lender, account from public.accounts a
    where a.org_id = me and ((item ? 'account' and a.id = (item ->> 'account')::uuid)
      or (item ? 'accountReference' and a.reference = item ->> 'accountReference'));
  end if;
  return query
  select jsonb_build_object('lender', a.org_id, 'agency', h.agency_id, 'placement', h.id, 'account', a.id,
    'jurisdiction', a.jurisdiction, 'currency', a.currency, 'timeZone', o.time_zone,
    'limitationEndsOn', a.limitation ->> 'expiry',
    'stage', (
      select c.stage from public.stage_cases c
      where c.lender_id = a.org_id and c.account_id = a.id and c.ended_at is null
        and c.placement_id is not distinct from h.id limit 1),
    'disputed', exists (
      select from public.dispute_cases d
      where d.lender_id = a.org_id and d.account_id = a.id and d.stops <> 'nothing'))
  from public.accounts a
  join public.organisations o on o.id = a.org_id
  left join lateral (
    select p.id, p.agency_id from public.placements p
    where p.lender_id = a.org_id and p.account_id = a.id
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
    limit 1
  ) h on true
  where a.org_id = lender and a.id = account;
end
$$;

-- A matter goes with the debt: from whoever loses it, whose lender runs it then, to whoever takes it over.
create function bridge.follow_legal_matters() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where (n.base_status is null) <> (o.base_status is null)
  ) then
    return null;
  end if;
  update public.legal_matters g set agency_id = null, placement_id = null, run_by = 'lender', version = g.version + 1
  from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
  where n.base_status is null and o.base_status is not null
    and g.lender_id = n.lender_id and g.placement_id = n.id and g.stage <> 'closed';
  update public.legal_matters g set agency_id = n.agency_id, placement_id = n.id, version = g.version + 1
  from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
  where n.base_status is not null and o.base_status is null
    and g.lender_id = n.lender_id and g.account_id = n.account_id and g.stage <> 'closed';
  return null;
end
$$;

create trigger follow_legal_matters after update on placements
  referencing old table as former new table as moved for each statement execute function bridge.follow_legal_matters();

alter function bridge.matter_ground(jsonb) owner to concordat_bridge;
alter function bridge.follow_legal_matters() owner to concordat_bridge;
revoke all on function bridge.matter_ground(jsonb), bridge.follow_legal_matters() from public;
grant execute on function bridge.matter_ground(jsonb) to concordat_app;
grant select, update (agency_id, placement_id, run_by, version) on legal_matters to concordat_bridge;
