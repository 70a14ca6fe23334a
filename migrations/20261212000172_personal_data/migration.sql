-- What was put together about a person goes with the person's key. First the collecting ends: a part that is being stored holds its
-- row, so whatever it leaves is there to be deleted.
create or replace function concordat.forget_access() returns trigger language plpgsql set search_path = '' as $$
begin
  update public.subject_accesses a set state = 'expired', version = a.version + 1
  where a.org_id = new.org_id and a.party_id = new.id and a.state <> 'expired';
  delete from public.subject_access_parts x
  where x.org_id = new.org_id and x.access_id in (
    select a.id from public.subject_accesses a where a.org_id = new.org_id and a.party_id = new.id);
  return null;
end
$$;
