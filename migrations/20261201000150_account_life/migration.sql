-- What an account says is owed is the sum of its transactions, component by component. Checked once a change, when it
-- commits, whoever wrote it.
create function concordat.balance_is_sum() returns trigger language plpgsql set search_path = '' as $$
declare
  account uuid;
begin
  if tg_table_name = 'accounts' then account := new.id; else account := new.account_id; end if;
  if exists (
    select from public.accounts a cross join lateral (
      select coalesce(sum(t.principal), 0) as principal, coalesce(sum(t.interest), 0) as interest,
        coalesce(sum(t.fees), 0) as fees, coalesce(sum(t.costs), 0) as costs
      from public.account_transactions t where t.org_id = a.org_id and t.account_id = a.id
    ) t
    where a.org_id = new.org_id and a.id = account and (a.principal <> t.principal or a.interest <> t.interest
      or a.fees <> t.fees or a.costs <> t.costs)
  ) then
    raise exception 'the account is not the sum of its transactions'
      using errcode = 'integrity_constraint_violation', constraint = 'accounts_balance';
  end if;
  return null;
end
$$;

create constraint trigger balance_is_sum after insert on accounts deferrable initially deferred
  for each row execute function concordat.balance_is_sum();

create constraint trigger balance_stays_sum after update of principal, interest, fees, costs on accounts
  deferrable initially deferred for each row
  when ((old.principal, old.interest, old.fees, old.costs) is distinct from (new.principal, new.interest, new.fees, new.costs))
  execute function concordat.balance_is_sum();

-- An opening comes with its account, which is checked itself.
create constraint trigger balance_is_sum after insert on account_transactions deferrable initially deferred
  for each row when (new.kind <> 'opening') execute function concordat.balance_is_sum();
