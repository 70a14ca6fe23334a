-- What the gate is told of what a person said: at the lender, to whomever. Which of it binds whom is a rule.
create or replace function bridge.known_wishes(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select jsonb_build_object('said', coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'receiver', p.given_to,
      'person', p.party_id, 'covers', p.covers, 'channels', p.channels, 'endpoint', p.contact_point_id, 'days', p.days::integer[],
      'hours', case when p.hours_from is not null then jsonb_build_array(p.hours_from, p.hours_until) end,
      'givenAt', p.given_at, 'from', p.from_at, 'until', p.until_at) order by p.recorded_at, p.id), '[]'::jsonb))
    from public.preferences p
    where p.lender_id = known_wishes.lender and p.party_id = known_wishes.party);
end
$$;
grant select on preferences to concordat_bridge;
