-- What the gate is told of what a person said: at the lender, to whomever. Which of it binds whom is a rule. A call-back that was
-- asked for is the person's consent to that contact, in its time and by its channel, until it was made or given up.
create or replace function bridge.known_wishes(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select jsonb_build_object('said', coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'receiver', w.receiver,
      'person', known_wishes.party, 'covers', w.covers, 'channels', w.channels, 'endpoint', w.endpoint, 'days', w.days,
      'hours', w.hours, 'givenAt', w.given_at, 'from', w.from_at, 'until', w.until_at)
      order by w.recorded_at, w.id, w.covers), '[]'::jsonb))
    from (
      select p.recorded_at, p.id, p.kind, p.given_to as receiver, p.covers, p.channels, p.contact_point_id as endpoint,
        p.days::integer[] as days, case when p.hours_from is not null then jsonb_build_array(p.hours_from, p.hours_until) end
        as hours, p.given_at, p.from_at, p.until_at
      from public.preferences p
      where p.lender_id = known_wishes.lender and p.party_id = known_wishes.party
      union all
      select b.recorded_at, b.id, 'consent', b.asked_of, c.covers, array[b.channel], b.contact_point_id, null, null,
        b.asked_at, b.from_at, least(b.until_at, b.closed_at)
      from public.call_backs b cross join (values ('calls'), ('frequency'), ('time')) c (covers)
      where b.lender_id = known_wishes.lender and b.party_id = known_wishes.party
        and (b.closed_at is null or b.closed_at > b.from_at)
    ) w);
end
$$;
grant select on call_backs to concordat_bridge;
