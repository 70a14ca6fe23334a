-- Other debts a contact would be about, in the order they are named: of the same person at the same lender, held by the same
-- agency, or the lender's own where it asks without a placement. What is not so is told as nothing, whatever it is instead.
-- Of a decision made before, all that it was about.
create function bridge.other_debts(me uuid, item jsonb, lender uuid, agency uuid, person uuid)
returns table (n integer, placement uuid, account uuid)
language plpgsql stable as $$
declare
  named jsonb := item -> 'debts';
  is_decided boolean := item ? 'decision';
  one jsonb;
begin
  if is_decided then
    select d.debts into named from bridge.decision_seen(me, (item ->> 'decision')::uuid) d;
  end if;
  if named is null then return; end if;
  for n, one in select e.at::integer, e.debt from jsonb_array_elements(named) with ordinality e (debt, at) loop
    placement := null;
    account := null;
    if is_decided then
      placement := (one ->> 'placement')::uuid;
      account := (one ->> 'account')::uuid;
    elsif agency is null then
      if one ? 'account' then
        select a.id into account from public.accounts a where a.org_id = me and a.id = (one ->> 'account')::uuid;
      elsif one ? 'accountReference' then
        select a.id into account from public.accounts a where a.org_id = me and a.reference = one ->> 'accountReference';
      end if;
    elsif one ? 'placement' then
      select p.id, p.account_id into placement, account from public.placements p
      where p.lender_id = lender and p.id = (one ->> 'placement')::uuid and p.agency_id = agency
        and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested');
    elsif one ? 'placementReference' and me = agency then
      select p.id, p.account_id into placement, account from public.placements p
      where p.agency_id = me and p.agency_reference = one ->> 'placementReference' and p.lender_id = lender
        and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested');
    elsif one ? 'placementReference' then
      select p.id, p.account_id into placement, account from public.placements p
      where p.lender_id = me and p.lender_reference = one ->> 'placementReference' and p.agency_id = agency
        and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested');
    end if;
    if not is_decided and not exists (select from public.account_parties l
      where l.org_id = lender and l.account_id = other_debts.account and l.party_id = person and l.ended_at is null) then
      placement := null;
      account := null;
    end if;
    return next;
  end loop;
end
$$;
alter function bridge.other_debts(uuid, jsonb, uuid, uuid, uuid) owner to concordat_bridge;
revoke all on function bridge.other_debts(uuid, jsonb, uuid, uuid, uuid) from public;
