-- What was put together about a person goes with the person's key, and nothing is put together any more.
create function concordat.forget_access() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from public.subject_access_parts x
  where x.org_id = new.org_id and x.access_id in (
    select a.id from public.subject_accesses a where a.org_id = new.org_id and a.party_id = new.id);
  update public.subject_accesses a set state = 'expired', version = a.version + 1
  where a.org_id = new.org_id and a.party_id = new.id and a.state <> 'expired';
  return null;
end
$$;
revoke all on function concordat.forget_access() from public;
grant execute on function concordat.forget_access() to concordat_app;

create trigger forget_access after update of wrapped_key on parties
  for each row when (old.wrapped_key is not null and new.wrapped_key is null)
  execute function concordat.forget_access();
