-- Clocks that stood still are reckoned anew within the hour once work goes on: until then nobody knows when they are due.
create function concordat.watch_resumed() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from former o where o.status in ('on_hold', 'recall_pending', 'objected', 'return_requested')) then
    update public.work_timers t set look_at = n.accepted_at
    from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where n.status in ('accepted', 'active') and o.status in ('on_hold', 'recall_pending', 'objected', 'return_requested')
      and n.accepted_at is not null and t.lender_id = n.lender_id and t.placement_id = n.id;
  end if;
  return null;
end
$$;

create trigger watch_resumed_placements after update on placements
  referencing old table as former new table as moved for each statement execute function concordat.watch_resumed();

-- What is due of the placements that are there already is reckoned with the next look.
update work_timers t set look_at = p.accepted_at
from placements p
where p.lender_id = t.lender_id and p.id = t.placement_id and p.base_status is not null and t.look_at is not null;

-- When nobody who owes an account may be approached (see 20261205000130_protections), each table looked up by its whole key:
-- joined, they were planned for a portfolio, and one screen of one placement waited for it.
create or replace function bridge.treatment_pauses(lender uuid, placement uuid)
returns table (from_at timestamptz, until_at timestamptz)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  stops text[] := array['no_contact', 'mandatory_notices_only'];
  account uuid;
  people uuid[];
begin
  select p.account_id into account from public.placements p
  where p.lender_id = treatment_pauses.lender and p.id = treatment_pauses.placement and me in (p.lender_id, p.agency_id);
  if not found then return; end if;
  people := array(select l.party_id from public.account_parties l
    where l.org_id = treatment_pauses.lender and l.account_id = account and l.ended_at is null and l.liability <> 'none');
  if not exists (
    select from unnest(people) w (id)
    cross join lateral (select t.id from public.borrower_treatments t
      where t.lender_id = treatment_pauses.lender and t.party_id = w.id and t.treatment = any (stops) limit 1 offset 0) t
  ) then return; end if;
  return query
  select lower(r.stopped), upper(r.stopped)
  from (
    select unnest(range_intersect_agg(person.stopped)) as stopped
    from (
      select coalesce((select range_agg(tstzrange(t.from_at, t.until_at)) from public.borrower_treatments t
        where t.lender_id = treatment_pauses.lender and t.party_id = w.id and t.treatment = any (stops)), '{}') as stopped
      from unnest(people) w (id)
    ) person
  ) r;
end
$$;

-- Accounts a lender works itself are staged by its policy, too. They enter with the night: what is past due, owed still and
-- held by nobody, those after one of them in the order of their ids, some at a time.
create function bridge.open_own_stages(moment timestamptz, behind uuid, most integer)
returns table (looked integer, reached uuid, entered integer)
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  ids uuid[];
begin
  ids := array(
    select a.id from public.accounts a
    where a.org_id = me and a.id > behind and a.status in ('open', 'charged_off') and a.past_due_since is not null
      and not exists (select from public.placements p
        where p.lender_id = a.org_id and p.account_id = a.id and p.base_status is not null)
      and not exists (select from public.stage_cases s
        where s.lender_id = a.org_id and s.account_id = a.id and s.ended_at is null)
    order by a.id limit most);
  looked := cardinality(ids);
  reached := ids[looked];
  with fit as materialized (
    select a.id as account, a.jurisdiction, (c.policy).id as policy, (c.policy).stages -> 0 as terms
    from unnest(ids) w (id)
    join public.accounts a on a.org_id = me and a.id = w.id
    cross join lateral (select bridge.policy_for(me, a.id, moment) as policy) c
    where (c.policy).id is not null
  ), put as (
    insert into public.stage_cases as s (lender_id, id, account_id, jurisdiction, policy_id, stage, channels, stage_since,
      moves, entered_at)
    select me, concordat.uuid_at(moment), f.account, f.jurisdiction, f.policy, f.terms ->> 'stage',
      array(select jsonb_array_elements_text(f.terms -> 'channels')), moment, 1, moment
    from fit f
    on conflict (lender_id, account_id) where placement_id is null do update set policy_id = excluded.policy_id,
      stage = excluded.stage, channels = excluded.channels, stage_since = excluded.stage_since, moves = s.moves + 1,
      ended_at = null, proposed_stage = null, proposed_at = null, version = s.version + 1
      where s.ended_at is not null
    returning s.*
  ), told as (
    insert into public.stage_moves (lender_id, id, case_id, number, kind, to_stage, channels, policy_id, evidence, moved_at)
    select s.lender_id, concordat.uuid_at(s.stage_since), s.id, s.moves, 'entered', s.stage, s.channels, s.policy_id, '[]',
      s.stage_since
    from put s
  ), made as materialized (
    select concordat.uuid_at(s.stage_since + interval '1 millisecond') as event, s.* from put s
  ), appended as (
    insert into public.events (org_id, id, type, type_version, aggregate_id, command, jurisdiction, data, recorded_at)
    select m.lender_id, m.event, 'stage_case.entered', 1, concordat.typeid('stc', m.id), 'stage_case.enter', m.jurisdiction,
      jsonb_build_object('stageCaseId', concordat.typeid('stc', m.id), 'placementId', null,
        'lenderId', concordat.typeid('org', m.lender_id), 'agencyId', null,
        'policyId', concordat.typeid('cpo', m.policy_id), 'stage', m.stage, 'fromStage', null, 'proposedStage', null,
        'reason', null), m.stage_since
    from made m
  ), shown as (
    insert into public.event_audience (viewer_id, org_id, event_id)
    select m.lender_id, m.lender_id, m.event from made m
  )
  select count(*)::integer into entered from put;
  return next;
end
$$;

-- When an agency takes the account on the lender's own case of it is over; the placement begins one of its own.
create function bridge.end_own_stages() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    update public.stage_cases s set ended_at = coalesce(n.accepted_at, n.created_at), proposed_stage = null,
      proposed_at = null, version = s.version + 1
    from moved n
    where n.base_status is not null and s.lender_id = n.lender_id and s.account_id = n.account_id
      and s.placement_id is null and s.ended_at is null;
  elsif exists (select from former o where o.base_status is null) then
    update public.stage_cases s set ended_at = coalesce(n.reopened_at, n.accepted_at, n.created_at), proposed_stage = null,
      proposed_at = null, version = s.version + 1
    from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where n.base_status is not null and o.base_status is null and s.lender_id = n.lender_id
      and s.account_id = n.account_id and s.placement_id is null and s.ended_at is null;
  end if;
  return null;
end
$$;

create trigger end_own_stages_of_new after insert on placements
  referencing new table as moved for each statement execute function bridge.end_own_stages();
create trigger end_own_stages after update on placements
  referencing old table as former new table as moved for each statement execute function bridge.end_own_stages();

-- What rules about stages are told of cases (see 20261206000110_stages): of accounts a lender works itself, too, which are
-- asked about by the account.
create or replace function bridge.case_histories(wanted uuid[], moment timestamptz, past boolean)
returns table (placement uuid, history jsonb)
language plpgsql stable security definer set search_path = ''
set enable_nestloop = on set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  with mine as materialized (
    select p.* from unnest(wanted) w (id)
    cross join lateral (
      select x.lender_id, x.agency_id, x.id, x.account_id, x.status from public.placements x
      where x.lender_id = me and x.id = w.id
      union all
      select x.lender_id, x.agency_id, x.id, x.account_id, x.status from public.placements x
      where x.agency_id = me and x.id = w.id
      union all
      select x.org_id, null::uuid, x.id, x.id, case when x.status in ('open', 'charged_off') and not exists (
        select from public.placements h where h.lender_id = x.org_id and h.account_id = x.id and h.base_status is not null)
        then 'active' else 'closed' end
      from public.accounts x where x.org_id = me and x.id = w.id
      limit 1 offset 0
    ) p
  ), certified as materialized (
    select g.agency, coalesce((
      select jsonb_agg(distinct c.kind) from public.collector_certificates c
      join public.collectors l on l.org_id = c.org_id and l.id = c.collector_id
      where c.org_id = g.agency and c.issued_on <= moment::date and (c.expires_on is null or c.expires_on > moment::date)
        and (l.employed_until is null or l.employed_until > moment::date)), '[]') as kinds
    from (select distinct case when m.agency_id is null then m.lender_id else m.agency_id end as agency from mine m) g
  ), zones as materialized (
    select o.id, o.time_zone from public.organisations o where o.id in (select m.lender_id from mine m)
  )
  select m.id, jsonb_build_object(
    'zone', z.time_zone, 'jurisdiction', a.jurisdiction, 'currency', a.currency, 'balance', a.balance,
    'limitationEndsOn', a.limitation ->> 'expiry',
    'active', m.status in ('accepted', 'active'),
    'certificates', g.kinds,
    'postings', case when past then (
      select coalesce(jsonb_agg(jsonb_build_array(t.effective_on, t.principal + t.interest + t.fees + t.costs)
        order by t.effective_on), '[]')
      from public.account_transactions t where t.org_id = m.lender_id and t.account_id = m.account_id) else '[]' end,
    'pastDue', case when past then (
      select coalesce(jsonb_agg(jsonb_build_object('since', d.past_due_since, 'until', d.cured_on) order by d.started_on),
        '[]')
      from public.delinquency_episodes d where d.org_id = m.lender_id and d.account_id = m.account_id)
      else (case when a.past_due_since is null then '[]'
        else jsonb_build_array(jsonb_build_object('since', a.past_due_since, 'until', null)) end) end,
    'attempts', coalesce(v.attempts, '[]'),
    'engagements', coalesce(v.engaged, '[]') || coalesce(v.promised, '[]') || (
      select coalesce(jsonb_agg(jsonb_build_array(concordat.instant_text(
        case when past then t.effective_on::timestamptz else t.recorded_at end), 'payment')), '[]')
      from public.account_transactions t
      where t.org_id = m.lender_id and t.account_id = m.account_id and t.kind = 'payment' and not exists (
        select from public.account_transactions r where r.org_id = t.org_id and r.reverses_id = t.id)) || (
      select coalesce(jsonb_agg(jsonb_build_array(concordat.instant_text(r.posted_at),
        case r.code when 'arrangement_made' then 'agreement' else 'promise' end)), '[]')
      from public.placement_reports r
      where r.lender_id = m.lender_id and r.placement_id = m.id and r.code in ('arrangement_made', 'promise_taken')) || (
      select coalesce(jsonb_agg(jsonb_build_array(concordat.instant_text(g.started_at), 'agreement')), '[]')
      from public.agreements g
      where g.lender_id = m.lender_id and g.account_id = m.account_id and g.started_at <= moment),
    'promises', coalesce(v.promises, '[]'),
    'notices', (
      select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'sentOn', n.sent_on, 'periodEndsOn', n.period_ends_on,
        'answeredOn', n.reply_on, 'furtherEndsOn', n.further_ends_on)), '[]')
      from public.notices n where n.lender_id = m.lender_id and n.account_id = m.account_id
        and n.delivery <> 'undeliverable' and (n.agency_id is null or n.agency_id = m.agency_id)),
    'disputes', (
      select coalesce(jsonb_agg(jsonb_build_object('from', concordat.instant_text(d.raised_at), 'until',
        case when d.stops = 'nothing' then concordat.instant_text(coalesce(d.answered_at, d.raised_at)) end)), '[]')
      from public.dispute_cases d where d.lender_id = m.lender_id and d.account_id = m.account_id
        and (d.subject = 'dispute' or d.stops <> 'nothing')),
    'protections', coalesce(o.treated, '[]') || coalesce(o.statuses, '[]'),
    'approvals', (
      select coalesce(jsonb_agg(jsonb_build_object('stage', s.stage, 'from', concordat.instant_text(s.decided_at), 'until',
        concordat.instant_text(s.valid_until))), '[]')
      from (
        select s.* from public.stage_approvals s where s.lender_id = m.lender_id and s.placement_id = m.id
        union all
        select s.* from public.stage_cases c
        join public.stage_approvals s on s.lender_id = c.lender_id and s.case_id = c.id
        where m.agency_id is null and c.lender_id = m.lender_id and c.account_id = m.account_id and c.placement_id is null
      ) s
      where s.state = 'approved'))
  from mine m
  join zones z on z.id = m.lender_id
  left join certified g on g.agency = case when m.agency_id is null then m.lender_id else m.agency_id end
  join public.accounts a on a.org_id = m.lender_id and a.id = m.account_id
  cross join lateral (
    select
      jsonb_agg(jsonb_build_array(concordat.instant_text(x.happened_at), x.channel)) filter (
        where x.direction = 'outbound' and x.right_party is distinct from false
          and x.disposition not in ('wrong_person', 'not_in_service', 'bounced')) as attempts,
      jsonb_agg(jsonb_build_array(concordat.instant_text(x.happened_at), 'right_party')) filter (
        where x.right_party and x.disposition in ('conversation', 'met')) as engaged,
      jsonb_agg(jsonb_build_array(concordat.instant_text(x.happened_at), 'promise')) filter (
        where x.promise_due is not null) as promised,
      jsonb_agg(jsonb_build_object('at', concordat.instant_text(x.happened_at), 'due', x.promise_due)) filter (
        where x.promise_due is not null) as promises
    from public.activities x
    where x.lender_id = m.lender_id and x.account_id = m.account_id and x.happened_at > moment - interval '731 days'
      and x.happened_at <= moment and (x.correction is null or x.correction = 'restated')
      and not exists (select from public.activities c
        where c.lender_id = x.lender_id and c.happened_at = x.happened_at and c.corrects = x.id)
  ) v
  cross join lateral (
    select
      (select jsonb_agg(jsonb_build_object('from', concordat.instant_text(b.from_at), 'until',
        concordat.instant_text(least(b.until_at, b.lifted_at))))
      from public.account_parties l
      join public.borrower_treatments b on b.lender_id = l.org_id and b.party_id = l.party_id
      where l.org_id = m.lender_id and l.account_id = m.account_id and l.ended_at is null
        and l.role in ('borrower', 'co_borrower', 'guarantor')) as treated,
      (select jsonb_agg(jsonb_build_object('from', concordat.instant_text(s.from_on::timestamptz), 'until',
        concordat.instant_text(s.until_on::timestamptz)))
      from public.account_parties l
      join public.party_statuses s on s.org_id = l.org_id and s.party_id = l.party_id
        and s.kind in ('deceased', 'minor', 'insolvent', 'identity_theft')
      where l.org_id = m.lender_id and l.account_id = m.account_id and l.ended_at is null
        and l.role in ('borrower', 'co_borrower', 'guarantor')) as statuses
  ) o;
end
$$;

alter function bridge.open_own_stages(timestamptz, uuid, integer) owner to concordat_bridge;
alter function bridge.end_own_stages() owner to concordat_bridge;
revoke all on function bridge.open_own_stages(timestamptz, uuid, integer), bridge.end_own_stages() from public;
grant execute on function bridge.open_own_stages(timestamptz, uuid, integer) to concordat_app;

-- Nobody calls a person back whom a treatment forbids to be called: what was agreed for its time is cancelled with it.
create function bridge.cancel_call_backs() returns trigger language plpgsql volatile security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  with gone as (
    update public.call_backs c set status = 'cancelled', cancelled_by = 'treatment', version = c.version + 1,
      closed_at = greatest(t.required_at, c.recorded_at)
    from put t
    where t.lifted_at is null and c.lender_id = t.lender_id and c.party_id = t.party_id and c.status = 'agreed'
      and c.until_at > t.from_at and (t.until_at is null or c.from_at < t.until_at) and c.until_at > t.required_at
      and (t.treatment in ('no_contact', 'mandatory_notices_only')
        or (t.treatment = 'letter_only' and c.channel <> 'letter')
        or (t.treatment = 'no_visits' and c.channel = 'visit'))
    returning c.*
  ), made as materialized (
    select concordat.uuid_at(g.closed_at + interval '1 millisecond') as event, g.* from gone g
  ), appended as (
    insert into public.events (org_id, id, type, type_version, aggregate_id, command, data, recorded_at)
    select m.lender_id, m.event, 'call_back.cancelled', 1, concordat.typeid('cbk', m.id), 'treatment.spread',
      jsonb_build_object('callBackId', concordat.typeid('cbk', m.id), 'partyId', concordat.typeid('pty', m.party_id),
        'askedOf', concordat.typeid('org', m.asked_of)), m.closed_at
    from made m
  )
  insert into public.event_audience (viewer_id, org_id, event_id)
  select v.viewer, m.lender_id, m.event
  from made m cross join lateral (select m.lender_id as viewer union select m.agency_id where m.agency_id is not null) v;
  return null;
end
$$;

create trigger cancel_call_backs_of_new after insert on borrower_treatments
  referencing new table as put for each statement execute function bridge.cancel_call_backs();
create trigger cancel_call_backs after update on borrower_treatments
  referencing new table as put for each statement execute function bridge.cancel_call_backs();

alter function bridge.cancel_call_backs() owner to concordat_bridge;
revoke all on function bridge.cancel_call_backs() from public;
grant update on call_backs to concordat_bridge;

-- Those agreed before come due, too.
insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select asked_of, concordat.uuid_at(recorded_at), 'call_back.watch', concordat.typeid('cbk', id), from_at, recorded_at
from call_backs where status = 'agreed';

-- What the file says that an objection to a recall may rest on, to either side of the placement, counted: rooms above
-- placements keep it. What is counted is dated by `moment`.
create function bridge.objection_grounds(wanted uuid, moment timestamptz)
returns jsonb language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  lender uuid;
  account uuid;
begin
  select p.lender_id, p.account_id into lender, account from public.placements p where p.agency_id = me and p.id = wanted;
  if not found then
    select p.lender_id, p.account_id into lender, account from public.placements p
    where p.lender_id = me and p.id = wanted and p.agency_id is not null;
  end if;
  if lender is null then return null; end if;
  return jsonb_build_object(
    'agreements', (select count(*) from public.agreements g
      where g.lender_id = lender and g.account_id = account and g.status = 'active'),
    'offers', (select count(*) from public.agreements g
      where g.lender_id = lender and g.account_id = account and g.status in ('proposed', 'countered')),
    'payments', (select count(*) from public.payments y
      where y.lender_id = lender and y.account_id = account and y.status in ('received', 'unallocated')),
    'disputes', (select count(*) from public.dispute_cases d
      where d.lender_id = lender and d.account_id = account and d.subject = 'dispute' and d.answered_at is null
        and d.status in ('open', 'acknowledged', 'escalated')),
    'deaths', (select count(*) from public.account_parties l
      join public.party_statuses s on s.org_id = l.org_id and s.party_id = l.party_id and s.kind = 'deceased'
        and s.from_on <= moment::date and (s.until_on is null or s.until_on > moment::date)
      where l.org_id = lender and l.account_id = account and l.ended_at is null and l.liability <> 'none'),
    'isPaid', (select a.balance <= 0 or a.status in ('paid', 'settled') from public.accounts a
      where a.org_id = lender and a.id = account));
end
$$;

alter function bridge.objection_grounds(uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.objection_grounds(uuid, timestamptz) from public;
grant execute on function bridge.objection_grounds(uuid, timestamptz) to concordat_app;
grant select on party_statuses, dispute_cases to concordat_bridge;

-- Somebody on the debt of a case (see 20261206000146_borrower_views), and the language that person prefers.
drop function bridge.person_of_case(uuid, text, text[]);
create function bridge.person_of_case(wanted uuid, names text, tags text[])
returns table (lender uuid, party uuid, language text)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select c.lender_id, l.party_id, y.preferred_language
  from public.dispute_cases c
  join public.account_parties l on l.org_id = c.lender_id and l.account_id = c.account_id
  join public.subject_tags t on t.org_id = l.org_id and t.party_id = l.party_id and t.namespace = names
    and t.tag in (select decode(x, 'hex') from unnest(tags) x)
  join public.parties y on y.org_id = l.org_id and y.id = l.party_id
  where c.id = wanted and (
    exists (select from public.dispute_parties own where own.org_id = me and own.case_id = wanted and own.until_at is null
      and own.role in ('adviser', 'ombudsman', 'regulator'))
    or exists (select from public.organisations o where o.id = me and o.kind = 'regulator' and o.world = c.world
      and (c.jurisdiction = any (o.jurisdictions) or split_part(c.jurisdiction, '-', 1) = any (o.jurisdictions))))
  limit 1;
end
$$;

alter function bridge.person_of_case(uuid, text, text[]) owner to concordat_bridge;
revoke all on function bridge.person_of_case(uuid, text, text[]) from public;
grant execute on function bridge.person_of_case(uuid, text, text[]) to concordat_app;
grant select on parties to concordat_bridge;
