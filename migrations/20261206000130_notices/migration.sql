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

-- What the gate is told of notices, now with what they were answered: then a further period binds.
create or replace function bridge.known_notices(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'agency', t.agency_id, 'party', t.party_id,
      'sentOn', t.sent_on, 'periodEndsOn', t.period_ends_on, 'undeliverable', t.delivery = 'undeliverable')
      || case when t.reply is null then '{}'::jsonb
        else jsonb_build_object('replied', true, 'furtherEndsOn', t.further_ends_on) end
      order by t.sent_on, t.id), '[]'::jsonb)
    from public.notices t
    where t.lender_id = known_notices.lender and t.account_id = known_notices.account);
end
$$;
