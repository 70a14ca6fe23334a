-- What a household earns and needs is of persons: it goes with their key, and the options made from it with it.
create function bridge.forget_household() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.agreement_quotes q
  where q.lender_id = new.org_id and q.party_id = new.id
    and q.account_id in (select l.account_id from public.account_parties l where l.org_id = new.org_id and l.party_id = new.id);
  return null;
end
$$;

create trigger forget_household after update of wrapped_key on parties
  for each row when (old.wrapped_key is not null and new.wrapped_key is null)
  execute function bridge.forget_household();

alter function bridge.forget_household() owner to concordat_bridge;
revoke all on function bridge.forget_household() from public;
grant select, delete on agreement_quotes to concordat_bridge;
