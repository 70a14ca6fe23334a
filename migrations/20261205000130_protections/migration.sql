-- What other rooms tell the gate of a person and a debt, one function each; whichever room owns one replaces it. They answer
-- nothing until then. They run inside `bridge.contact_ground`, as its owner: each may read what it needs of any lender, and
-- what it answers goes to the rules alone.
create function bridge.known_treatments(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language sql stable as $$ select '[]'::jsonb $$;
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
