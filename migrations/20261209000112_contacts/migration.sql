-- Contacts, wishes and contact points say which endpoint they are about by its hash, also where it is on file no more, or not yet.
-- What a contact would be about besides is told with the rest, and a slot held for several debts is held for each.
create or replace function bridge.contact_ground(items jsonb, moment timestamptz)
returns table (n integer, ground jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select i.n::integer - 1, jsonb_build_object(
    'lender', f.lender, 'agency', f.agency, 'point', f.point,
    'placement', (
      select jsonb_build_object('id', p.id, 'status', p.status, 'acceptedAt', p.accepted_at,
        'channels', v.terms -> 'channels', 'licences', v.terms -> 'licencesRequired')
      from public.placements p
      join public.mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
        and v.mandate_id = p.mandate_id and v.number = p.mandate_version
      where p.lender_id = f.lender and p.id = f.placement),
    'account', (
      select jsonb_build_object('id', a.id, 'product', a.product, 'status', a.status, 'jurisdiction', a.jurisdiction,
        'pastDueSince', a.past_due_since, 'limitationEndsOn', a.limitation ->> 'expiry')
      from public.accounts a where a.org_id = f.lender and a.id = f.account),
    'party', (
      select jsonb_build_object('id', p.id, 'kind', p.kind, 'language', p.preferred_language,
        'erased', p.erased_at is not null)
      from public.parties p where p.org_id = f.lender and p.id = f.party),
    'links', (
      select jsonb_agg(jsonb_build_object('party', l.party_id, 'role', l.role, 'represents', l.represents_party_id,
        'authority', l.authority, 'scope', l.authority_scope, 'from', l.valid_from, 'until', l.valid_until)
        order by l.added_at, l.party_id, l.role)
      from public.account_parties l where l.org_id = f.lender and l.account_id = f.account and l.ended_at is null),
    'statuses', (
      select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.from_on, 'until', s.until_on, 'stay', s.stay)
        order by s.from_on, s.kind), '[]')
      from public.party_statuses s where s.org_id = f.lender and s.party_id = f.party),
    'points', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'source', c.source,
        'consentedAt', c.consented_at, 'optedOutAt', c.opted_out_at, 'placeBound', c.place_bound,
        'timeZones', c.time_zones, 'createdAt', c.created_at, 'hash', encode(c.endpoint_hash, 'hex')) order by c.created_at, c.id), '[]')
      from public.contact_points c where c.org_id = f.lender and c.party_id = f.party and (c.removed_at is null or c.id = f.point)),
    'removed', (
      select coalesce(jsonb_object_agg(c.id, encode(c.endpoint_hash, 'hex')), '{}')
      from public.contact_points c where c.org_id = f.lender and c.party_id = f.party and c.removed_at is not null
        and c.endpoint_hash is not null),
    'held', (
      select coalesce(jsonb_agg(jsonb_build_object('decision', r.decision_id, 'by', r.asked_by, 'account', r.account_id, 'point', r.contact_point_id,
        'debts', jsonb_path_query_array(r.debts, '$[*].account'), 'channel', r.channel, 'purpose', r.purpose,
        'at', r.reserved_at, 'until', r.expires_at)
        order by r.reserved_at, r.decision_id), '[]')
      from public.contact_reservations r
      where r.lender_id = f.lender and r.party_id = f.party and r.released_at is null and r.used_at is null
        and r.expires_at > moment),
    'history', (
      select coalesce(jsonb_agg(jsonb_build_object('at', h.happened_at, 'by', h.recorded_by, 'account', h.account_id,
        'debts', jsonb_path_query_array(h.debts, '$[*].account'), 'point', h.contact_point_id, 'hash', encode(h.endpoint_hash, 'hex'), 'channel', h.channel, 'direction', h.direction, 'disposition', h.disposition,
        'wrongNumber', h.correction is not distinct from 'wrong_number') order by h.happened_at, h.id), '[]')
      from (
        select a.* from public.activities a
        where a.lender_id = f.lender and a.party_id = f.party and a.happened_at > moment - interval '366 days'
          and a.happened_at <= moment and a.correction is distinct from 'recorded_in_error'
          and not exists (select from public.activities c
            where c.lender_id = a.lender_id and c.happened_at = a.happened_at and c.corrects = a.id)
        order by a.happened_at desc, a.id desc limit 500
      ) h),
    'licences', (
      select coalesce(jsonb_agg(jsonb_build_object('jurisdiction', l.jurisdiction, 'activity', l.activity,
        'from', l.starts_at, 'until', l.ends_at) order by l.starts_at, l.id), '[]')
      from public.licences l where l.org_id = f.agency and l.status = 'granted'),
    'holidays', (
      select coalesce(jsonb_agg(distinct d.on_day order by d.on_day), '[]')
      from public.calendar_days d where d.org_id = f.lender and d.source = 'public'
        and d.on_day between moment::date - 1 and moment::date + 30),
    'known', jsonb_build_object(
      'treatments', bridge.known_treatments(f.lender, f.account, f.party, moment),
      'cases', bridge.known_cases(f.lender, f.account, f.party, moment),
      'notices', bridge.known_notices(f.lender, f.account, f.party, moment),
      'wishes', bridge.known_wishes(f.lender, f.account, f.party, moment),
      'stage', bridge.known_stage(f.lender, f.account, f.party, moment)))
    -- What it would be about besides: for each debt what hangs on the debt, null where it is not there for who asks.
    || case when i.item ? 'debts' or i.item ? 'decision' then jsonb_build_object('debts', (
      select coalesce(jsonb_agg(case when o.account is null then 'null'::jsonb else jsonb_build_object(
        'placement', (
          select jsonb_build_object('id', p.id, 'status', p.status, 'acceptedAt', p.accepted_at,
            'channels', v.terms -> 'channels', 'licences', v.terms -> 'licencesRequired')
          from public.placements p
          join public.mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
            and v.mandate_id = p.mandate_id and v.number = p.mandate_version
          where p.lender_id = f.lender and p.id = o.placement),
        'account', (
          select jsonb_build_object('id', a.id, 'product', a.product, 'status', a.status, 'jurisdiction', a.jurisdiction,
            'pastDueSince', a.past_due_since, 'limitationEndsOn', a.limitation ->> 'expiry')
          from public.accounts a where a.org_id = f.lender and a.id = o.account),
        'links', (
          select jsonb_agg(jsonb_build_object('party', l.party_id, 'role', l.role, 'represents', l.represents_party_id,
            'authority', l.authority, 'scope', l.authority_scope, 'from', l.valid_from, 'until', l.valid_until)
            order by l.added_at, l.party_id, l.role)
          from public.account_parties l where l.org_id = f.lender and l.account_id = o.account and l.ended_at is null),
        'known', jsonb_build_object(
          'treatments', bridge.known_treatments(f.lender, o.account, f.party, moment),
          'cases', bridge.known_cases(f.lender, o.account, f.party, moment),
          'notices', bridge.known_notices(f.lender, o.account, f.party, moment),
          'wishes', bridge.known_wishes(f.lender, o.account, f.party, moment),
          'stage', bridge.known_stage(f.lender, o.account, f.party, moment))) end order by o.n), '[]')
      from bridge.other_debts(me, i.item, f.lender, f.agency, f.party) o)) else '{}'::jsonb end
  from jsonb_array_elements(items) with ordinality i (item, n)
  cross join lateral bridge.asked_about(me, i.item) f;
end
$$;

-- The same of what a person said.
create or replace function bridge.known_wishes(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select jsonb_build_object('said', coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'receiver', w.receiver,
      'person', known_wishes.party, 'covers', w.covers, 'channels', w.channels, 'endpoint', w.endpoint, 'hash', w.hash, 'days', w.days,
      'hours', w.hours, 'givenAt', w.given_at, 'from', w.from_at, 'until', w.until_at) || w.origin
      order by w.recorded_at, w.id, w.covers), '[]'::jsonb))
    from (
      select p.recorded_at, p.id, p.kind, p.given_to as receiver, p.covers, p.channels, p.contact_point_id as endpoint,
        encode(p.endpoint_hash, 'hex') as hash,
        p.days::integer[] as days, case when p.hours_from is not null then jsonb_build_array(p.hours_from, p.hours_until) end
        as hours, p.given_at, p.from_at, p.until_at,
        jsonb_strip_nulls(jsonb_build_object('basis', p.basis, 'notice', p.notice, 'chain', p.chain,
          'debts', case when p.debt_only then jsonb_build_array(p.account_id) end)) as origin
      from public.preferences p
      where p.lender_id = known_wishes.lender and p.party_id = known_wishes.party
      union all
      select b.recorded_at, b.id, 'consent', b.asked_of, c.covers, array[b.channel], b.contact_point_id, null, null, null,
        b.asked_at, b.from_at, least(b.until_at, b.closed_at), '{}'::jsonb
      from public.call_backs b cross join (values ('calls'), ('frequency'), ('time')) c (covers)
      where b.lender_id = known_wishes.lender and b.party_id = known_wishes.party
        and (b.closed_at is null or b.closed_at > b.from_at)
    ) w);
end
$$;

-- What tells an endpoint of a person from another: the key its hash is made with, what is on file, what was opted out of. For the
-- lender, and for an agency on whose placement the person is or was.
create function bridge.endpoints_of(lender uuid, account uuid, placement uuid, party uuid)
returns jsonb language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if me is distinct from endpoints_of.lender and not exists (
    select from public.placements p where p.lender_id = endpoints_of.lender and p.id = endpoints_of.placement
      and p.agency_id = me and p.account_id = endpoints_of.account and p.accepted_at is not null)
  or not exists (
    select from public.account_parties l where l.org_id = endpoints_of.lender and l.account_id = endpoints_of.account
      and l.party_id = endpoints_of.party) then
    return null;
  end if;
  return (
    select jsonb_build_object('key', encode(y.wrapped_key, 'hex'),
      'points', (
        select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'hash', encode(c.endpoint_hash, 'hex'),
          'optedOutAt', c.opted_out_at, 'removed', c.removed_at is not null) order by c.created_at, c.id), '[]')
        from public.contact_points c where c.org_id = endpoints_of.lender and c.party_id = endpoints_of.party),
      'optOuts', (
        select coalesce(jsonb_agg(jsonb_build_object('point', w.contact_point_id, 'hash', encode(w.endpoint_hash, 'hex'),
          'channels', w.channels, 'from', w.from_at, 'until', w.until_at) order by w.recorded_at, w.id), '[]')
        from public.preferences w where w.lender_id = endpoints_of.lender and w.party_id = endpoints_of.party
          and w.kind = 'opt_out' and w.given_to in (endpoints_of.lender, me)))
    from public.parties y where y.org_id = endpoints_of.lender and y.id = endpoints_of.party);
end
$$;
alter function bridge.endpoints_of(uuid, uuid, uuid, uuid) owner to concordat_bridge;
revoke execute on function bridge.endpoints_of(uuid, uuid, uuid, uuid) from public;
grant execute on function bridge.endpoints_of(uuid, uuid, uuid, uuid) to concordat_app;
