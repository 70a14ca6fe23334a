-- What pays a debt off on a day to come: the debt as it may be agreed on, with the terms of its interest.
create function bridge.payoff_ground(item jsonb, moment timestamptz)
returns table (ground jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return query
  select g.ground || jsonb_build_object('accrual', a.accrual, 'moved', (
      select coalesce(jsonb_agg(jsonb_build_object('on', m.effective_on, 'amount', m.amount::text)), '[]'::jsonb)
      from (
        select t.effective_on, sum(t.principal) as amount
        from public.account_transactions t
        where t.org_id = a.org_id and t.account_id = a.id
        group by t.effective_on
      ) m))
  from bridge.agreement_ground(item, moment) g
  join public.accounts a on a.org_id = (g.ground ->> 'lender')::uuid and a.id = (g.ground ->> 'account')::uuid;
end
$$;

alter function bridge.payoff_ground(jsonb, timestamptz) owner to concordat_bridge;
revoke all on function bridge.payoff_ground(jsonb, timestamptz) from public;
grant execute on function bridge.payoff_ground(jsonb, timestamptz) to concordat_app;
