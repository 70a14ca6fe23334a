-- What the gate is told of notices: those about the debt, to anybody on it, whoever sent them. Which of them count for whom
-- is a rule; what came back is told as that.
create or replace function bridge.known_notices(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'agency', t.agency_id, 'party', t.party_id,
      'sentOn', t.sent_on, 'periodEndsOn', t.period_ends_on, 'undeliverable', t.delivery = 'undeliverable')
      order by t.sent_on, t.id), '[]'::jsonb)
    from public.notices t
    where t.lender_id = known_notices.lender and t.account_id = known_notices.account);
end
$$;
grant select on notices to concordat_bridge;
