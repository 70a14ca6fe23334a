-- The clock of a promise is its lender's, whoever took it: a job looks once its last day is over everywhere.
create function bridge.watch_promises() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select n.lender_id, concordat.uuid_at(d.at), 'promise.look', concordat.typeid('pms', n.id), d.at, n.recorded_at
  from made n
  cross join lateral (
    select greatest(n.recorded_at, (n.due + n.grace_days + 1)::timestamp at time zone 'Etc/GMT+12') as at
  ) d;
  return null;
end
$$;

create trigger watch_promises after insert on promises
  referencing new table as made for each statement execute function bridge.watch_promises();

-- What is paid on a debt, or taken back, may keep or break what was promised about it: one look for each debt.
create function bridge.count_towards_promises() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from posted t where t.kind in ('payment', 'reversal')) then
    return null;
  end if;
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select f.org_id, concordat.uuid_at(f.at), 'promise.look', concordat.typeid('pms', f.id), f.at, f.at
  from (
    select t.org_id, p.id, max(t.recorded_at) as at
    from posted t
    cross join lateral (
      select q.id from public.promises q
      where q.lender_id = t.org_id and q.account_id = t.account_id and q.status <> 'withdrawn'
        and (t.kind = 'reversal' or t.effective_on <= q.due + q.grace_days)
      order by q.id limit 1
    ) p
    where t.kind in ('payment', 'reversal')
    group by t.org_id, p.id
  ) f;
  return null;
end
$$;

create trigger count_towards_promises after insert on account_transactions
  referencing new table as posted for each statement execute function bridge.count_towards_promises();

alter function bridge.watch_promises() owner to concordat_bridge;
alter function bridge.count_towards_promises() owner to concordat_bridge;
revoke all on function bridge.watch_promises(), bridge.count_towards_promises() from public;
grant select on promises to concordat_bridge;

-- What was promised before promises were records of their own, by the records of contacts that stand.
update public.activities a set promise_id = a.id
where a.promise_due is not null and (a.correction is null or a.correction = 'restated') and not exists (
  select from public.activities c where c.lender_id = a.lender_id and c.happened_at = a.happened_at and c.corrects = a.id);
insert into public.promises (lender_id, agency_id, id, activity_id, placement_id, account_id, party_id, amount, currency, due,
  grace_days, made_at, status, paid, recorded_at)
select a.lender_id, a.agency_id, a.promise_id, a.id, a.placement_id, a.account_id, a.party_id, a.promise_amount,
  a.promise_currency, a.promise_due, 3, a.happened_at, 'due', 0, a.recorded_at
from public.activities a where a.promise_id is not null;

-- What a contact was about besides counts for those debts too.
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
        'debts', jsonb_path_query_array(h.debts, '$[*].account'), 'point', h.contact_point_id, 'channel', h.channel, 'direction', h.direction, 'disposition', h.disposition,
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
