-- A decision as it may be seen: by its two sides, and by a regulator of where the debt lies.
create function bridge.decision_seen(me uuid, wanted uuid)
returns setof public.contact_decisions language sql stable as $$
  (select d.* from public.contact_decisions d where d.lender_id = me and d.id = wanted
  union all
  select d.* from public.contact_decisions d where d.agency_id = me and d.id = wanted
  union all
  select d.* from public.contact_decisions d, public.organisations o, public.organisations l
  where o.id = me and o.kind = 'regulator' and d.id = wanted and l.id = d.lender_id and l.world = o.world
    and (d.jurisdiction = any (o.jurisdictions) or split_part(d.jurisdiction, '-', 1) = any (o.jurisdictions)))
  limit 1
$$;

create function bridge.contact_decision(wanted uuid)
returns setof public.contact_decisions language sql stable security definer set search_path = '' as $$
  select d.* from bridge.decision_seen(nullif(current_setting('app.org', true), '')::uuid, wanted) d
$$;

-- Whom and what a contact is about, of what somebody who may ask names: a lender its placements and accounts, an agency
-- the placements it was given. Nothing where any of it is not visible, or does not belong together.
create function bridge.asked_about(me uuid, item jsonb)
returns table (lender uuid, agency uuid, placement uuid, account uuid, party uuid, point uuid)
language sql stable as $$
  select found.lender, found.agency, found.placement, found.account, ap.party_id, cp.id
  from (
    (select p.lender_id, p.agency_id, p.id, p.account_id, null::uuid, null::uuid from public.placements p
      where p.lender_id = me and p.id = (item ->> 'placement')::uuid and p.agency_id is not null
    union all
    select p.lender_id, p.agency_id, p.id, p.account_id, null, null from public.placements p
      where p.agency_id = me and p.id = (item ->> 'placement')::uuid
    union all
    select p.lender_id, p.agency_id, p.id, p.account_id, null, null from public.placements p
      where p.lender_id = me and p.lender_reference = item ->> 'placementReference' and p.agency_id is not null
    union all
    select p.lender_id, p.agency_id, p.id, p.account_id, null, null from public.placements p
      where p.agency_id = me and p.agency_reference = item ->> 'placementReference'
    union all
    select a.org_id, null, null, a.id, null, null from public.accounts a
      where a.org_id = me and a.id = (item ->> 'account')::uuid
    union all
    select a.org_id, null, null, a.id, null, null from public.accounts a
      where a.org_id = me and a.reference = item ->> 'accountReference'
    union all
    select d.lender_id, d.agency_id, d.placement_id, d.account_id, d.party_id, d.contact_point_id
      from bridge.decision_seen(me, (item ->> 'decision')::uuid) d)
    limit 1
  ) found (lender, agency, placement, account, party, point)
  left join lateral (
    select c.id, c.party_id from public.contact_points c
    where c.org_id = found.lender and c.id = coalesce(found.point, (item ->> 'point')::uuid)
      and (c.removed_at is null or found.point is not null)
    union all
    select x.contact_point_id, x.party_id
    from public.account_parties l
    join public.party_indexes x on x.org_id = l.org_id and x.party_id = l.party_id and x.field = 'phone'
      and x.blind in (select decode(b, 'hex') from jsonb_array_elements_text(item -> 'phone') b)
    where item ? 'phone' and l.org_id = found.lender and l.account_id = found.account and l.ended_at is null
      -- Whether a number is on the account is told to its lender and to who holds the placement, not to who is offered it.
      and (me = found.lender or exists (select from public.placements p where p.lender_id = found.lender
        and p.id = found.placement and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected',
          'return_requested')))
    limit 1
  ) cp on true
  cross join lateral (
    select l.party_id from public.account_parties l
    where l.org_id = found.lender and l.account_id = found.account and (l.ended_at is null or found.party is not null)
      and l.party_id = coalesce(found.party, (item ->> 'party')::uuid, cp.party_id)
    limit 1
  ) ap
  where (found.point is null and item ->> 'point' is null and not item ? 'phone') or cp.party_id = ap.party_id
$$;

-- Of those who would contact one person at one moment, each sees what the one before was allowed: by the person at the
-- lender, and by every name the person has across lenders. Locks are taken in one order.
create function bridge.lock_borrower(item jsonb)
returns integer language plpgsql volatile security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  taken integer;
begin
  perform pg_advisory_xact_lock(l.key) from (
    select hashtextextended(f.lender::text || f.party::text, 161) as key from bridge.asked_about(me, item) f
    union
    select hashtextextended(t.namespace || encode(t.tag, 'hex'), 161)
    from bridge.asked_about(me, item) f
    join public.subject_tags t on t.org_id = f.lender and t.party_id = f.party
    order by 1
  ) l;
  get diagnostics taken = row_count;
  return taken;
end
$$;

-- What the gate decides on, as the lender's file says it: for the decision alone, never shown.
create function bridge.contact_ground(items jsonb, moment timestamptz)
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
        'timeZones', c.time_zones, 'createdAt', c.created_at) order by c.created_at, c.id), '[]')
      from public.contact_points c where c.org_id = f.lender and c.party_id = f.party and (c.removed_at is null or c.id = f.point)),
    'held', (
      select coalesce(jsonb_agg(jsonb_build_object('decision', r.decision_id, 'by', r.asked_by, 'account', r.account_id, 'point', r.contact_point_id,
        'channel', r.channel, 'purpose', r.purpose, 'at', r.reserved_at, 'until', r.expires_at)
        order by r.reserved_at, r.decision_id), '[]')
      from public.contact_reservations r
      where r.lender_id = f.lender and r.party_id = f.party and r.released_at is null and r.used_at is null
        and r.expires_at > moment),
    'history', (
      select coalesce(jsonb_agg(jsonb_build_object('at', h.happened_at, 'by', h.recorded_by, 'account', h.account_id,
        'point', h.contact_point_id, 'channel', h.channel, 'direction', h.direction, 'disposition', h.disposition,
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
        and d.on_day between moment::date - 1 and moment::date + 30))
  from jsonb_array_elements(items) with ordinality i (item, n)
  cross join lateral bridge.asked_about(me, i.item) f;
end
$$;

-- When the budget of a person is free again: so many contacts in so many hours, of anybody, by every name the person has
-- across lenders whose debts lie where lenders may know of each other; elsewhere of one lender and its agencies.
create function bridge.borrower_budget(items jsonb, moment timestamptz, budget integer, hours integer, sharing text[])
returns table (n integer, used integer, oldest timestamptz)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select i.n::integer - 1, count(spent.at)::integer, (array_agg(spent.at order by spent.at desc))[budget]
  from jsonb_array_elements(items) with ordinality i (item, n)
  cross join lateral bridge.asked_about(me, i.item) f
  left join lateral (
    select contact.at
    from (
      select f.lender as org_id, f.party as party_id
      union
      select o.org_id, o.party_id
      from public.subject_tags mine
      join public.subject_tags o on o.namespace = mine.namespace and o.tag = mine.tag
      join public.organisations m on m.id = f.lender
      join public.organisations w on w.id = o.org_id and w.world = m.world
      where mine.org_id = f.lender and mine.party_id = f.party
        and exists (select from public.accounts a where a.org_id = f.lender and a.id = f.account
          and split_part(a.jurisdiction, '-', 1) = any (sharing))
    ) person
    cross join lateral (
      select r.reserved_at as at, r.account_id from public.contact_reservations r
      where r.lender_id = person.org_id and r.party_id = person.party_id and r.released_at is null and r.used_at is null
        and r.expires_at > moment and r.reserved_at <= moment and r.purpose <> 'required_notice'
      union all
      select a.happened_at, a.account_id from public.activities a
      where a.lender_id = person.org_id and a.party_id = person.party_id and a.direction = 'outbound'
        and a.happened_at > moment - make_interval(hours => hours) and a.happened_at <= moment
        and a.correction is distinct from 'recorded_in_error' and a.correction is distinct from 'wrong_number'
        and not exists (select from public.activities c
          where c.lender_id = a.lender_id and c.happened_at = a.happened_at and c.corrects = a.id)
    ) contact
    where person.org_id = f.lender or exists (select from public.accounts a
      where a.org_id = person.org_id and a.id = contact.account_id and split_part(a.jurisdiction, '-', 1) = any (sharing))
  ) spent on true
  group by i.n;
end
$$;

alter function bridge.decision_seen(uuid, uuid) owner to concordat_bridge;
alter function bridge.contact_decision(uuid) owner to concordat_bridge;
alter function bridge.asked_about(uuid, jsonb) owner to concordat_bridge;
alter function bridge.lock_borrower(jsonb) owner to concordat_bridge;
alter function bridge.contact_ground(jsonb, timestamptz) owner to concordat_bridge;
alter function bridge.borrower_budget(jsonb, timestamptz, integer, integer, text[]) owner to concordat_bridge;
revoke all on function bridge.decision_seen(uuid, uuid), bridge.contact_decision(uuid), bridge.asked_about(uuid, jsonb), bridge.lock_borrower(jsonb),
  bridge.contact_ground(jsonb, timestamptz), bridge.borrower_budget(jsonb, timestamptz, integer, integer, text[]) from public;
grant execute on function bridge.contact_decision(uuid), bridge.lock_borrower(jsonb), bridge.contact_ground(jsonb, timestamptz),
  bridge.borrower_budget(jsonb, timestamptz, integer, integer, text[]) to concordat_app;
grant select on contact_reservations, contact_decisions, party_indexes to concordat_bridge;
