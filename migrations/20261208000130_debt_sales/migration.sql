-- An adviser, an ombudsman or a regulator that has a part in a case of the seller’s has one in the buyer’s that goes on from it.
create function bridge.carry_case_parties(seller uuid, sale uuid, cases jsonb, at timestamptz)
returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.debt_sales s
    where s.lender_id = seller and s.id = sale and s.buyer_id = me and s.state = 'transferring') then
    return;
  end if;
  insert into public.dispute_parties (org_id, lender_id, case_id, role, from_at, raised_at)
  select p.org_id, me, c.id, p.role, at, c.raised_at
  from jsonb_to_recordset(cases) as x(was uuid, now uuid)
  join public.dispute_cases o on o.lender_id = seller and o.id = x.was
  join public.debt_sale_accounts r on r.lender_id = seller and r.debt_sale_id = sale and r.account_id = o.account_id
    and r.outcome = 'handed'
  join public.dispute_parties p on p.lender_id = seller and p.case_id = x.was and p.until_at is null
    and p.role in ('adviser', 'ombudsman', 'regulator')
  join public.dispute_cases c on c.lender_id = me and c.id = x.now
  on conflict (org_id, case_id) do nothing;
end
$$;

alter function bridge.carry_case_parties(uuid, uuid, jsonb, timestamptz) owner to concordat_bridge;
revoke all on function bridge.carry_case_parties(uuid, uuid, jsonb, timestamptz) from public;
grant execute on function bridge.carry_case_parties(uuid, uuid, jsonb, timestamptz) to concordat_app;
