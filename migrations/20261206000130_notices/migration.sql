-- Whoever is erased is in no letter either: its words go with the person's key.
create function concordat.forget_letters() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from public.notice_documents where lender_id = new.org_id and party_id = new.id;
  return null;
end
$$;

create trigger forget_letters after update of wrapped_key on parties
  for each row when (old.wrapped_key is not null and new.wrapped_key is null)
  execute function concordat.forget_letters();
