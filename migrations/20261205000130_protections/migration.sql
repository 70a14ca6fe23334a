-- Where lenders may know of each other's borrowers: src/compliance/sharing.law.ts says why.
create function concordat.sharing() returns text[] language sql immutable set search_path = '' as $$
  select array['US', 'TW', 'GB', 'UK', 'IN', 'PH', 'SG', 'HK', 'KE']
$$;
create function concordat.shares(jurisdiction text) returns boolean language sql immutable set search_path = '' as $$
  select split_part(jurisdiction, '-', 1) = any (concordat.sharing())
$$;

-- A moment as the contract spells it.
create function concordat.instant_text(moment timestamptz) returns text language sql stable set search_path = '' as $$
  select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- A UUID of a moment (RFC 9562, version 7), for rows that only the database knows it makes.
create function concordat.uuid_at(moment timestamptz) returns uuid language sql volatile set search_path = '' as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from moment) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1),
    'hex')::uuid
$$;

-- What other rooms tell the gate of a person and a debt, one function each; whichever room owns one replaces it. They answer
-- nothing until then. In PL/pgSQL, whose plans are kept: a function in SQL is planned anew for every decision. They run inside `bridge.contact_ground`, as its owner: each may read what it needs of any lender, and
-- what it answers goes to the rules alone.
-- What protections ask for: of the person at this lender, and, where lenders may tell each other, at the person's others.
-- Found by the person's names when it is asked, so that what was registered a moment ago by whoever it was is there.
create function bridge.known_treatments(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_agg(distinct jsonb_build_object('treatment', t.treatment, 'debts', null, 'from', t.from_at,
      'until', t.until_at) || case when t.limit_contacts is null then '{}'
        else jsonb_build_object('limit', jsonb_build_object('contacts', t.limit_contacts, 'days', t.limit_days)) end), '[]')
    from (
      select b.* from public.borrower_treatments b where b.lender_id = lender and b.party_id = party
      union all
      select b.* from public.subject_tags mine
      join public.subject_tags o on o.namespace = mine.namespace and o.tag = mine.tag and o.org_id <> mine.org_id
      join public.organisations m on m.id = mine.org_id
      join public.organisations w on w.id = o.org_id and w.world = m.world
      join public.borrower_treatments b on b.lender_id = o.org_id and b.party_id = o.party_id and b.shared
      where mine.org_id = lender and mine.party_id = party
        and exists (select from public.accounts a where a.org_id = lender and a.id = account
          and concordat.shares(a.jurisdiction))
    ) t
    where t.until_at is null or t.until_at > moment
  );
end
$$;
create function bridge.known_cases(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language sql stable as $$ select '[]'::jsonb $$;
create function bridge.known_notices(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language sql stable as $$ select '[]'::jsonb $$;
create function bridge.known_wishes(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language sql stable as $$ select '{}'::jsonb $$;
create function bridge.known_stage(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language sql stable as $$ select null::jsonb $$;

-- What the gate decides on, as the lender's file says it: for the decision alone, never shown.
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
        and d.on_day between moment::date - 1 and moment::date + 30),
    'known', jsonb_build_object(
      'treatments', bridge.known_treatments(f.lender, f.account, f.party, moment),
      'cases', bridge.known_cases(f.lender, f.account, f.party, moment),
      'notices', bridge.known_notices(f.lender, f.account, f.party, moment),
      'wishes', bridge.known_wishes(f.lender, f.account, f.party, moment),
      'stage', bridge.known_stage(f.lender, f.account, f.party, moment)))
  from jsonb_array_elements(items) with ordinality i (item, n)
  cross join lateral bridge.asked_about(me, i.item) f;
end
$$;

alter function bridge.known_treatments(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.known_cases(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.known_notices(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.known_wishes(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.known_stage(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.known_treatments(uuid, uuid, uuid, timestamptz),
  bridge.known_cases(uuid, uuid, uuid, timestamptz), bridge.known_notices(uuid, uuid, uuid, timestamptz),
  bridge.known_wishes(uuid, uuid, uuid, timestamptz), bridge.known_stage(uuid, uuid, uuid, timestamptz) from public;

-- Whether a person has a debt at a lender that lies where lenders may tell each other.
create function bridge.may_share(lender uuid, party uuid) returns boolean language sql stable as $$
  select exists (select from public.account_parties l
    join public.accounts a on a.org_id = l.org_id and a.id = l.account_id
    where l.org_id = lender and l.party_id = party and l.ended_at is null and concordat.shares(a.jurisdiction))
$$;

-- The names a protected person goes by, over lenders.
create function bridge.names_of(p public.protections) returns table (namespace text, tag bytea) language sql stable as $$
  select p.namespace, p.tag where p.tag is not null
  union
  select t.namespace, t.tag from public.subject_tags t where t.org_id = p.creditor_id and t.party_id = p.party_id
$$;

-- Whether a protection is meant for, and may reach, other lenders than the one it was registered at.
create function bridge.reaches_others(p public.protections) returns boolean language sql stable as $$
  select case when p.party_id is null then p.creditor_id is null else bridge.may_share(p.creditor_id, p.party_id) end
$$;

-- Everybody a protection is of: the person at the lender it was registered at, and at every other that may know.
create function bridge.protected_parties(p public.protections)
returns table (lender uuid, party uuid) language sql stable as $$
  select p.creditor_id, p.party_id where p.party_id is not null
  union
  select t.org_id, t.party_id
  from bridge.names_of(p) n
  join public.subject_tags t on t.namespace = n.namespace and t.tag = n.tag
  join public.organisations m on m.id = p.org_id
  join public.organisations w on w.id = t.org_id and w.world = m.world
  where t.org_id = p.creditor_id
    or (bridge.may_share(t.org_id, t.party_id)
      and bridge.reaches_others(p))
$$;

-- Tells every holder, or only the one of a placement, each as if its lender had said so: who registered what is in nothing they
-- get.
create function bridge.tell_treatments(lenders uuid[], ids uuid[], what text, at timestamptz, only_to uuid default null)
returns void language sql volatile as $$
  with told as (
    select t.lender_id, t.id, t.treatment, t.from_at, t.until_at, h.viewer, h.placement
    from unnest(lenders, ids) c (lender, id)
    join public.borrower_treatments t on t.lender_id = c.lender and t.id = c.id
    cross join lateral (
      select t.lender_id as viewer, null::uuid as placement
      union
      select p.agency_id, p.id from public.account_parties l
      join public.placements p on p.lender_id = l.org_id and p.account_id = l.account_id and p.agency_id is not null
        and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
      where l.org_id = t.lender_id and l.party_id = t.party_id and l.ended_at is null
    ) h
    where only_to is null or h.placement = only_to
  ), made as materialized (
    select concordat.uuid_at(at + interval '1 millisecond') as event, told.* from told
  ), appended as (
    insert into public.events (org_id, id, type, type_version, aggregate_id, command, data, recorded_at)
    select m.lender_id, m.event, what, 1, concordat.typeid('trt', m.id), 'treatment.spread', jsonb_build_object(
      'treatmentId', concordat.typeid('trt', m.id), 'lenderId', concordat.typeid('org', m.lender_id),
      'placementId', concordat.typeid('plc', m.placement), 'treatment', m.treatment,
      'from', concordat.instant_text(m.from_at), 'until', concordat.instant_text(m.until_at)), at
    from made m
  )
  insert into public.event_audience (viewer_id, org_id, event_id) select m.viewer, m.lender_id, m.event from made m
$$;

-- Plans that handed out permits to contact these people are looked at now, each by a job of whoever asked for it: a permit is
-- refused when it is claimed anyway, and the dialler learns before that.
create function bridge.look_at_plans(lenders uuid[], ids uuid[], at timestamptz)
returns void language sql volatile as $$
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select x.asked_by, concordat.uuid_at(at), 'contact_plan.look', concordat.typeid('cpl', x.plan_id), at, at
  from (
    select distinct m.asked_by, m.plan_id
    from unnest(lenders, ids) c (lender, id)
    join public.borrower_treatments t on t.lender_id = c.lender and t.id = c.id
    join public.contact_permits m on m.lender_id = t.lender_id and m.party_id = t.party_id and m.status = 'issued'
  ) x
$$;

-- Makes what every holder owes the person what the protection says now. Whoever decides about a contact with the person holds
-- the same locks: each decision stands wholly before this or wholly after it.
create function bridge.spread_protection(wanted uuid, at timestamptz)
returns integer language plpgsql volatile security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  p public.protections;
  lenders uuid[];
  ids uuid[];
begin
  select * into p from public.protections x where x.org_id = me and x.id = wanted;
  if not found then return 0; end if;
  perform pg_advisory_xact_lock(l.key) from (
    select hashtextextended(t.lender::text || t.party::text, 161) as key from bridge.protected_parties(p) t
    union
    select hashtextextended(n.namespace || encode(n.tag, 'hex'), 161) from bridge.names_of(p) n
    order by 1
  ) l;
  if p.status = 'running' and exists (
    select from public.protections o
    where o.org_id = me and o.kind = p.kind and o.id <> p.id and o.status <> 'withdrawn'
      and o.creditor_id is not distinct from p.creditor_id and o.party_id is not distinct from p.party_id
      and o.namespace is not distinct from p.namespace and o.tag is not distinct from p.tag
      and tstzrange(o.from_at, o.until_at) && tstzrange(p.from_at, p.until_at)
  ) then
    raise exception 'protections of a kind overlap' using errcode = 'exclusion_violation', constraint = 'protections_overlap';
  end if;
  with meant as (
    select t.lender, t.party, bridge.reaches_others(p) as shared
    from bridge.protected_parties(p) t where p.status = 'running'
  ), changed as (
    update public.borrower_treatments t set treatment = p.treatment, limit_contacts = p.limit_contacts,
      limit_days = p.limit_days, from_at = p.from_at, until_at = p.until_at,
      lifted_at = case when p.status <> 'running' then at end, version = t.version + 1
    where t.origin_id = p.id and t.origin_org = me and t.lifted_at is null
      and (p.status <> 'running' or (t.treatment, t.limit_contacts, t.limit_days, t.from_at, t.until_at)
        is distinct from (p.treatment, p.limit_contacts, p.limit_days, p.from_at, p.until_at))
    returning t.lender_id, t.id
  ), added as (
    insert into public.borrower_treatments (lender_id, id, party_id, origin_org, origin_id, treatment, limit_contacts,
      limit_days, from_at, until_at, shared, required_at)
    select m.lender, concordat.uuid_at(at), m.party, me, p.id, p.treatment, p.limit_contacts, p.limit_days, p.from_at,
      p.until_at, m.shared, at
    from meant m
    on conflict (lender_id, party_id, origin_id) do nothing
    returning lender_id, id
  )
  select array_agg(x.lender_id order by x.lender_id, x.id), array_agg(x.id order by x.lender_id, x.id) into lenders, ids
  from (select * from changed union all select * from added) x;
  if ids is null then return 0; end if;
  perform bridge.tell_treatments(lenders, ids,
    case when p.status = 'running' then 'treatment.required' else 'treatment.lifted' end, at);
  if p.status = 'running' then perform bridge.look_at_plans(lenders, ids, at); end if;
  return cardinality(ids);
end
$$;

-- A person who turns out to be one that is protected elsewhere, by a new debt or a name learnt later. The protection is locked,
-- so that one that ends at the same time is not begun anew.
create function bridge.join_treatments()
returns trigger language plpgsql volatile security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  at timestamptz := date_trunc('milliseconds', clock_timestamp());
  lenders uuid[];
  ids uuid[];
begin
  if tg_table_name = 'subject_tags' then
    -- A person's tag was made anew with another key: what an adviser registered by the old one goes by the new one.
    update public.protections p set tag = n.tag, tag_key = n.tag_key, version = p.version + 1
    from added n
    join public.borrower_treatments t on t.lender_id = n.org_id and t.party_id = n.party_id
    where p.org_id = t.origin_org and p.id = t.origin_id and p.status = 'running' and p.namespace = n.namespace
      and p.tag <> n.tag and p.tag_key <> n.tag_key;
  end if;
  with found as (
    select distinct mine.org_id, mine.party_id, s.origin_org, s.origin_id
    from added n
    join public.subject_tags mine on mine.org_id = n.org_id and mine.party_id = n.party_id
    cross join lateral (
      select b.origin_org, b.origin_id from public.subject_tags o
      join public.borrower_treatments b on b.lender_id = o.org_id and b.party_id = o.party_id and b.shared
        and b.lifted_at is null
      where o.namespace = mine.namespace and o.tag = mine.tag and o.org_id <> mine.org_id
      union
      select p.org_id, p.id from public.protections p
      where p.namespace = mine.namespace and p.tag = mine.tag and p.tag is not null and p.status = 'running'
        and (p.creditor_id is null or p.creditor_id = mine.org_id)
    ) s
  ), running as materialized (
    select p.* from public.protections p
    where (p.org_id, p.id) in (select f.origin_org, f.origin_id from found f) and p.status = 'running'
    for share
  ), put as (
    insert into public.borrower_treatments (lender_id, id, party_id, origin_org, origin_id, treatment, limit_contacts,
      limit_days, from_at, until_at, shared, required_at)
    select f.org_id, concordat.uuid_at(at), f.party_id, p.org_id, p.id, p.treatment, p.limit_contacts, p.limit_days,
      p.from_at, p.until_at, bridge.reaches_others(p), at
    from found f
    join running p on p.org_id = f.origin_org and p.id = f.origin_id
    join public.organisations m on m.id = f.org_id
    join public.organisations w on w.id = p.org_id and w.world = m.world
    where f.org_id = p.creditor_id or bridge.may_share(f.org_id, f.party_id)
    on conflict (lender_id, party_id, origin_id) do nothing
    returning lender_id, id
  )
  select array_agg(x.lender_id), array_agg(x.id) into lenders, ids from put x;
  if ids is not null then perform bridge.tell_treatments(lenders, ids, 'treatment.required', at); end if;
  if tg_table_name = 'account_parties' then
    -- Somebody who is protected already joins an account that is being worked.
    perform bridge.tell_treatments(array[t.lender_id], array[t.id], 'treatment.required', at, p.id)
    from added n
    join public.borrower_treatments t on t.lender_id = n.org_id and t.party_id = n.party_id and t.lifted_at is null
    join public.placements p on p.lender_id = n.org_id and p.account_id = n.account_id and p.agency_id is not null
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
    where ids is null or t.id <> all (ids);
  end if;
  return null;
end
$$;

create trigger join_treatments after insert on account_parties
  referencing new table as added for each statement execute function bridge.join_treatments();
create trigger join_treatments after insert on subject_tags
  referencing new table as added for each statement execute function bridge.join_treatments();

-- Who takes a placement on is told what the people on it are owed already.
create function bridge.tell_new_holder()
returns trigger language plpgsql volatile security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  at timestamptz := coalesce(new.accepted_at, date_trunc('milliseconds', clock_timestamp()));
  lenders uuid[];
  ids uuid[];
begin
  select array_agg(t.lender_id), array_agg(t.id) into lenders, ids
  from (select distinct l.org_id, l.party_id from public.account_parties l
    where l.org_id = new.lender_id and l.account_id = new.account_id and l.ended_at is null) person
  join public.borrower_treatments t on t.lender_id = person.org_id and t.party_id = person.party_id
    and t.lifted_at is null;
  if ids is not null then perform bridge.tell_treatments(lenders, ids, 'treatment.required', at, new.id); end if;
  return null;
end
$$;

create trigger tell_new_holder after update of status on placements for each row
  when (new.status = 'accepted' and old.status is distinct from new.status and new.agency_id is not null)
  execute function bridge.tell_new_holder();

-- Treatments by id, of a placement, or (neither named) of everybody an agency holds a placement of: to the lender and to the
-- agency that holds one now.
create function bridge.treatments_seen(ids uuid[], wanted uuid)
returns table (lender_id uuid, id uuid, party_id uuid, treatment text, limit_contacts integer, limit_days integer,
  from_at timestamptz, until_at timestamptz, required_at timestamptz, lifted_at timestamptz, version integer)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
#variable_conflict use_column
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select t.lender_id, t.id, t.party_id, t.treatment, t.limit_contacts, t.limit_days, t.from_at, t.until_at,
    t.required_at, t.lifted_at, t.version
  from (
    select b.* from public.borrower_treatments b where b.id = any (ids)
    union
    select b.* from public.placements p
    join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id and l.ended_at is null
    join public.borrower_treatments b on b.lender_id = l.org_id and b.party_id = l.party_id
    where p.id = wanted and me in (p.lender_id, p.agency_id)
    union
    select b.* from (select distinct m.lender_id from public.mandates m where m.agency_id = me) m
    join public.borrower_treatments b on b.lender_id = m.lender_id
    where wanted is null and cardinality(ids) = 0
  ) t
  where t.lender_id = me or exists (
    select from public.account_parties l
    join public.placements p on p.lender_id = l.org_id and p.account_id = l.account_id
    where l.org_id = t.lender_id and l.party_id = t.party_id and l.ended_at is null and p.agency_id = me
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested'));
end
$$;

-- When nobody who owes an account may be approached: clocks of the work on it rest meanwhile. Where one of two who owe together
-- is protected the other may be worked with, and they run. To either side of the placement.
create function bridge.treatment_pauses(lender uuid, placement uuid)
returns table (from_at timestamptz, until_at timestamptz)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  stops text[] := array['no_contact', 'mandatory_notices_only'];
begin
  if not exists (
    select from public.placements p
    join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id
    join public.borrower_treatments t on t.lender_id = l.org_id and t.party_id = l.party_id and t.treatment = any (stops)
    where p.lender_id = lender and p.id = placement and me in (p.lender_id, p.agency_id)
  ) then return; end if;
  return query
  select lower(r.stopped), upper(r.stopped)
  from (
    select unnest(range_intersect_agg(person.stopped)) as stopped
    from (
      select coalesce((select range_agg(tstzrange(t.from_at, t.until_at)) from public.borrower_treatments t
        where t.lender_id = l.org_id and t.party_id = l.party_id and t.treatment = any (stops)), '{}') as stopped
      from public.placements p
      join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id and l.ended_at is null
        and l.liability <> 'none'
      where p.lender_id = lender and p.id = placement
    ) person
  ) r;
end
$$;

-- The treatments of many placements, each with the placement.
create function bridge.treatments_on(wanted uuid[])
returns table (placement_id uuid, lender_id uuid, id uuid, party_id uuid, treatment text, limit_contacts integer,
  limit_days integer, from_at timestamptz, until_at timestamptz, required_at timestamptz, lifted_at timestamptz,
  version integer)
language sql stable as $$
  select p.id, t.* from unnest(wanted) p (id) cross join lateral bridge.treatments_seen('{}', p.id) t
$$;

alter function bridge.may_share(uuid, uuid) owner to concordat_bridge;
alter function bridge.names_of(protections) owner to concordat_bridge;
alter function bridge.reaches_others(protections) owner to concordat_bridge;
alter function bridge.protected_parties(protections) owner to concordat_bridge;
alter function bridge.tell_treatments(uuid[], uuid[], text, timestamptz, uuid) owner to concordat_bridge;
alter function bridge.look_at_plans(uuid[], uuid[], timestamptz) owner to concordat_bridge;
alter function bridge.spread_protection(uuid, timestamptz) owner to concordat_bridge;
alter function bridge.join_treatments() owner to concordat_bridge;
alter function bridge.tell_new_holder() owner to concordat_bridge;
alter function bridge.treatments_seen(uuid[], uuid) owner to concordat_bridge;
alter function bridge.treatment_pauses(uuid, uuid) owner to concordat_bridge;
alter function bridge.treatments_on(uuid[]) owner to concordat_bridge;
revoke all on function bridge.may_share(uuid, uuid), bridge.names_of(protections), bridge.reaches_others(protections),
  bridge.protected_parties(protections),
  bridge.tell_treatments(uuid[], uuid[], text, timestamptz, uuid), bridge.spread_protection(uuid, timestamptz),
  bridge.look_at_plans(uuid[], uuid[], timestamptz),
  bridge.join_treatments(), bridge.tell_new_holder(), bridge.treatments_seen(uuid[], uuid), bridge.treatment_pauses(uuid, uuid),
  bridge.treatments_on(uuid[]) from public;
grant execute on function bridge.spread_protection(uuid, timestamptz), bridge.treatments_seen(uuid[], uuid),
  bridge.treatment_pauses(uuid, uuid), bridge.treatments_on(uuid[]) to concordat_app;
grant select on contact_permits to concordat_bridge;
grant select, update on protections to concordat_bridge;
grant select, insert, update on borrower_treatments to concordat_bridge;
