-- The policy that is for an account at a moment: the one that says most, the segment before the product before the place.
create function bridge.policy_for(lender uuid, account uuid, moment timestamptz)
returns public.collection_policies language plpgsql stable as $$
declare
  found_policy public.collection_policies;
begin
  select c.* into found_policy
  from public.accounts a
  left join public.account_segments s on s.lender_id = a.org_id and s.account_id = a.id
  join public.collection_policies c on c.lender_id = a.org_id and c.effective_from <= moment
    and (c.effective_until is null or c.effective_until > moment)
    and (c.product is null or c.product = a.product)
    and (c.segment is null or c.segment = s.segment)
    and (c.jurisdiction is null or c.jurisdiction in (a.jurisdiction, split_part(a.jurisdiction, '-', 1)))
  where a.org_id = lender and a.id = account
  order by c.segment is null, c.product is null, c.jurisdiction is null, length(c.jurisdiction) desc
  limit 1;
  return found_policy;
end
$$;

-- Opens the cases of placements, each in the first stage of its policy; where no policy is for it there is no case. One that
-- was reopened begins anew, and keeps what it was.
create function bridge.open_stages(lenders uuid[], placements uuid[], moments timestamptz[])
returns integer language plpgsql volatile set plan_cache_mode = force_generic_plan as $$
declare
  opened integer;
begin
  with fit as materialized (
    select w.lender, w.moment, p.id as placement, p.agency_id as agency, p.account_id as account, p.jurisdiction,
      (c.policy).id as policy, (c.policy).stages -> 0 as terms
    from unnest(lenders, placements, moments) w (lender, placement, moment)
    join public.placements p on p.lender_id = w.lender and p.id = w.placement
    cross join lateral (select bridge.policy_for(p.lender_id, p.account_id, w.moment) as policy) c
    where (c.policy).id is not null and p.agency_id is not null
  ), put as (
    insert into public.stage_cases as s (lender_id, agency_id, id, placement_id, account_id, jurisdiction, policy_id, stage,
      channels, stage_since, moves, entered_at)
    select f.lender, f.agency, concordat.uuid_at(f.moment), f.placement, f.account, f.jurisdiction, f.policy,
      f.terms ->> 'stage', array(select jsonb_array_elements_text(f.terms -> 'channels')), f.moment, 1, f.moment
    from fit f
    on conflict (lender_id, placement_id) do update set policy_id = excluded.policy_id, stage = excluded.stage,
      channels = excluded.channels, stage_since = excluded.stage_since, moves = s.moves + 1, ended_at = null,
      proposed_stage = null, proposed_at = null, version = s.version + 1
      where s.ended_at is not null
    returning s.*
  ), told as (
    insert into public.stage_moves (lender_id, agency_id, id, case_id, number, kind, to_stage, channels, policy_id, evidence,
      moved_at)
    select s.lender_id, s.agency_id, concordat.uuid_at(s.stage_since), s.id, s.moves, 'entered', s.stage, s.channels,
      s.policy_id, '[]', s.stage_since
    from put s
  ), made as materialized (
    select concordat.uuid_at(s.stage_since + interval '1 millisecond') as event, s.* from put s
  ), appended as (
    insert into public.events (org_id, id, type, type_version, aggregate_id, command, jurisdiction, data, recorded_at)
    select m.lender_id, m.event, 'stage_case.entered', 1, concordat.typeid('stc', m.id), 'stage_case.enter', m.jurisdiction,
      jsonb_build_object('stageCaseId', concordat.typeid('stc', m.id), 'placementId', concordat.typeid('plc', m.placement_id),
        'lenderId', concordat.typeid('org', m.lender_id), 'agencyId', concordat.typeid('org', m.agency_id),
        'policyId', concordat.typeid('cpo', m.policy_id), 'stage', m.stage, 'fromStage', null, 'proposedStage', null,
        'reason', null), m.stage_since
    from made m
  ), shown as (
    insert into public.event_audience (viewer_id, org_id, event_id)
    select v.viewer, m.lender_id, m.event
    from made m cross join lateral (values (m.lender_id), (m.agency_id)) v (viewer)
  )
  select count(*)::integer into opened from put;
  return opened;
end
$$;

-- A case begins when an agency takes a placement on, and ends when it holds it no more, whichever command made it so.
create function bridge.follow_stages() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare
  lenders uuid[];
  ids uuid[];
  moments timestamptz[];
begin
  if tg_op = 'INSERT' then
    select array_agg(n.lender_id), array_agg(n.id), array_agg(coalesce(n.reopened_at, n.accepted_at, n.created_at))
    into lenders, ids, moments from moved n where n.base_status is not null;
  else
    if not exists (
      select from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
      where (n.base_status is null) <> (o.base_status is null)
    ) then
      return null;
    end if;
    select array_agg(n.lender_id), array_agg(n.id), array_agg(coalesce(n.reopened_at, n.accepted_at, n.created_at))
    into lenders, ids, moments
    from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where n.base_status is not null and o.base_status is null;
    update public.stage_cases s set ended_at = coalesce(n.ended_at, date_trunc('milliseconds', clock_timestamp())),
      proposed_stage = null, proposed_at = null, version = s.version + 1
    from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where n.base_status is null and o.base_status is not null
      and s.lender_id = n.lender_id and s.placement_id = n.id and s.ended_at is null;
  end if;
  if ids is not null and exists (
    select from public.collection_policies c where c.lender_id = any (lenders) and c.effective_from is not null
  ) then
    perform bridge.open_stages(lenders, ids, moments);
  end if;
  return null;
end
$$;

create trigger follow_new_stages after insert on placements
  referencing new table as moved for each statement execute function bridge.follow_stages();
create trigger follow_stages after update on placements
  referencing old table as former new table as moved for each statement execute function bridge.follow_stages();

-- What the nightly job asks: cases for held placements that have none, which a policy is for since it was published. Those
-- after one of them, in the order of their ids, some at a time; says how many it looked at, the last, and how many entered.
create function bridge.open_missing_stages(moment timestamptz, behind uuid, most integer)
returns table (looked integer, reached uuid, entered integer)
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  ids uuid[];
begin
  ids := array(
    select p.id from public.placements p
    where p.lender_id = me and p.id > behind and p.base_status is not null
      and not exists (select from public.stage_cases s where s.lender_id = p.lender_id and s.placement_id = p.id)
    order by p.id limit most);
  looked := cardinality(ids);
  reached := ids[looked];
  entered := case when looked = 0 then 0
    else bridge.open_stages(array_fill(me, array[looked]), ids, array_fill(moment, array[looked])) end;
  return next;
end
$$;

-- What rules about stages are told of cases: of placements the reader is a side of, whatever of it the agency may see. With
-- `past`, everything is dated as it happened and postings are listed, so that rules can ask about days gone by.
create function bridge.case_histories(wanted uuid[], moment timestamptz, past boolean)
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
      select x.* from public.placements x where x.lender_id = me and x.id = w.id
      union all
      select x.* from public.placements x where x.agency_id = me and x.id = w.id
      limit 1 offset 0
    ) p
  ), certified as materialized (
    select g.agency, coalesce((
      select jsonb_agg(distinct c.kind) from public.collector_certificates c
      join public.collectors l on l.org_id = c.org_id and l.id = c.collector_id
      where c.org_id = g.agency and c.issued_on <= moment::date and (c.expires_on is null or c.expires_on > moment::date)
        and (l.employed_until is null or l.employed_until > moment::date)), '[]') as kinds
    from (select distinct m.agency_id as agency from mine m where m.agency_id is not null) g
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
      from public.stage_approvals s
      where s.lender_id = m.lender_id and s.placement_id = m.id and s.state = 'approved'))
  from mine m
  join zones z on z.id = m.lender_id
  left join certified g on g.agency = m.agency_id
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

-- What the gate is told: the stage the account's placement is in, and its channels (see 20261205000130_protections).
create or replace function bridge.known_stage(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
declare
  c public.stage_cases;
  m public.stage_moves;
begin
  select s.* into c from public.stage_cases s
  where s.lender_id = known_stage.lender and s.account_id = known_stage.account and s.entered_at <= moment
    and (s.ended_at is null or s.ended_at > moment)
  order by s.entered_at desc limit 1;
  if not found then return null; end if;
  if c.stage_since <= moment then return jsonb_build_object('name', c.stage, 'channels', c.channels); end if;
  -- The file is asked about a moment gone by.
  select x.* into m from public.stage_moves x
  where x.lender_id = c.lender_id and x.case_id = c.id and x.moved_at <= moment
  order by x.moved_at desc, x.id desc limit 1;
  return case when found then jsonb_build_object('name', m.to_stage, 'channels', m.channels) end;
end
$$;

alter function bridge.policy_for(uuid, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.open_stages(uuid[], uuid[], timestamptz[]) owner to concordat_bridge;
alter function bridge.follow_stages() owner to concordat_bridge;
alter function bridge.open_missing_stages(timestamptz, uuid, integer) owner to concordat_bridge;
alter function bridge.case_histories(uuid[], timestamptz, boolean) owner to concordat_bridge;
alter function bridge.known_stage(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.policy_for(uuid, uuid, timestamptz), bridge.open_stages(uuid[], uuid[], timestamptz[]),
  bridge.follow_stages(), bridge.open_missing_stages(timestamptz, uuid, integer),
  bridge.case_histories(uuid[], timestamptz, boolean), bridge.known_stage(uuid, uuid, uuid, timestamptz) from public;
grant execute on function bridge.open_missing_stages(timestamptz, uuid, integer),
  bridge.case_histories(uuid[], timestamptz, boolean) to concordat_app;
grant select on collection_policies, account_segments, stage_approvals, account_transactions, placement_reports,
  delinquency_episodes, collector_certificates, collectors to concordat_bridge;
grant select, insert, update on stage_cases, stage_moves to concordat_bridge;
