-- A consent says how it came about, and whether it is for one debt alone.
create or replace function bridge.known_wishes(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select jsonb_build_object('said', coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'receiver', w.receiver,
      'person', known_wishes.party, 'covers', w.covers, 'channels', w.channels, 'endpoint', w.endpoint, 'days', w.days,
      'hours', w.hours, 'givenAt', w.given_at, 'from', w.from_at, 'until', w.until_at) || w.origin
      order by w.recorded_at, w.id, w.covers), '[]'::jsonb))
    from (
      select p.recorded_at, p.id, p.kind, p.given_to as receiver, p.covers, p.channels, p.contact_point_id as endpoint,
        p.days::integer[] as days, case when p.hours_from is not null then jsonb_build_array(p.hours_from, p.hours_until) end
        as hours, p.given_at, p.from_at, p.until_at,
        jsonb_strip_nulls(jsonb_build_object('basis', p.basis, 'notice', p.notice, 'chain', p.chain,
          'debts', case when p.debt_only then jsonb_build_array(p.account_id) end)) as origin
      from public.preferences p
      where p.lender_id = known_wishes.lender and p.party_id = known_wishes.party
      union all
      select b.recorded_at, b.id, 'consent', b.asked_of, c.covers, array[b.channel], b.contact_point_id, null, null,
        b.asked_at, b.from_at, least(b.until_at, b.closed_at), '{}'::jsonb
      from public.call_backs b cross join (values ('calls'), ('frequency'), ('time')) c (covers)
      where b.lender_id = known_wishes.lender and b.party_id = known_wishes.party
        and (b.closed_at is null or b.closed_at > b.from_at)
    ) w);
end
$$;

-- Who ever was on the debt of a placement, for either side of it: a contact about it is recorded under any of their debts.
create function bridge.people_of_placement(wanted_placement uuid)
returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query select l.party_id
    from public.placements p
    join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id
    where p.agency_id = nullif(current_setting('app.org', true), '')::uuid and p.id = wanted_placement
      and p.accepted_at is not null
    union
    select l.party_id
    from public.placements p
    join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id
    where p.lender_id = nullif(current_setting('app.org', true), '')::uuid and p.id = wanted_placement;
end
$$;
alter function bridge.people_of_placement(uuid) owner to concordat_bridge;
revoke execute on function bridge.people_of_placement(uuid) from public;
grant execute on function bridge.people_of_placement(uuid) to concordat_app;
