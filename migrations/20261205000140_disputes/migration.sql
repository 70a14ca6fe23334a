-- Everybody with a part in a case, for whoever has one: which agencies they are is for the audience of events alone.
create function bridge.case_parties(lender uuid, wanted uuid)
returns table (org uuid, role text, from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select p.org_id, p.role, p.from_at, p.until_at
  from public.dispute_parties p, (select nullif(current_setting('app.org', true), '')::uuid as id) me
  where p.lender_id = lender and p.case_id = wanted and (lender = me.id or exists (
    select from public.dispute_parties own
    where own.org_id = me.id and own.case_id = wanted and own.until_at is null))
$$;

-- A new case: its lender, the agency it concerns and the adviser who referred it have a part in it, and the lender's job looks
-- at it when its time to answer is over. The agency of one that was referred is known when the lender has found the debt.
create function bridge.open_case() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.dispute_parties (org_id, lender_id, case_id, role, from_at, raised_at)
  select part.org, new.lender_id, new.id, part.role, new.raised_at, new.raised_at
  from (values (new.lender_id, 'lender'), (new.concerned_id, 'agency'),
    (case when new.named_as is not null then new.raised_by end, 'adviser')) part (org, role)
  where part.org is not null
  on conflict (org_id, case_id) do nothing;
  if new.answer_by is not null and new.answered_at is null and (tg_op = 'INSERT' or old.answered_at is not null) then
    insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
    values (new.lender_id, concordat.uuid_at(new.answer_by), 'case.lapse', concordat.typeid('cas', new.id), new.answer_by,
      new.raised_at);
  end if;
  -- What diallers hold permits for is looked at in the next moment.
  if new.stops = 'debt' and (tg_op = 'INSERT' or old.stops <> 'debt') then
    insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
    select x.asked_by, concordat.uuid_at(new.raised_at), 'contact_plan.look', concordat.typeid('cpl', x.plan_id),
      new.raised_at, new.raised_at
    from (
      select distinct m.asked_by, m.plan_id
      from public.account_parties l
      join public.contact_permits m on m.lender_id = l.org_id and m.party_id = l.party_id and m.status = 'issued'
        and m.account_id = l.account_id
      where l.org_id = new.lender_id and l.account_id = new.account_id
    ) x;
  end if;
  return null;
end
$$;

create trigger open_case after insert or update of account_id, answered_at, stops on dispute_cases
  for each row execute function bridge.open_case();

-- Whoever has a part in a case lets somebody else of its world read it, to whom it is taken further.
create function bridge.join_case(lender uuid, wanted uuid, joining uuid, as_role text, at timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  insert into public.dispute_parties (org_id, lender_id, case_id, role, from_at, raised_at)
  select o.id, c.lender_id, c.id, as_role, at, c.raised_at
  from public.dispute_cases c, public.organisations o, (select nullif(current_setting('app.org', true), '')::uuid as id) me
  where c.lender_id = lender and c.id = wanted and o.id = joining and o.world = c.world
    and o.kind in ('adviser', 'regulator') and as_role in ('adviser', 'ombudsman', 'regulator')
    and exists (select from public.dispute_parties own
      where own.org_id = me.id and own.case_id = wanted and own.until_at is null)
  on conflict (org_id, case_id) do update set until_at = null
$$;

-- The last dispute about a debt ended: holds that former placements carry for disputes are over. Asked by the lender or an
-- agency with a part in the case; what still holds the debt is left to the command itself.
create function bridge.end_case_holds(lender uuid, wanted uuid, at timestamptz)
returns integer language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  ended integer;
begin
  update public.placement_holds h set ended_at = at, ended_by = null, version = h.version + 1
  from public.dispute_cases c, public.placements p
  where c.lender_id = lender and c.id = wanted
    and (lender = me or exists (select from public.dispute_parties own
      where own.org_id = me and own.case_id = wanted and own.role = 'agency' and own.until_at is null))
    and p.lender_id = c.lender_id and p.account_id = c.account_id and p.ended_at is not null
    and h.lender_id = p.lender_id and h.placement_id = p.id and h.for_case and h.ended_at is null
    and not exists (select from public.dispute_cases o
      where o.lender_id = c.lender_id and o.account_id = c.account_id and o.stops = 'debt' and o.id <> c.id);
  get diagnostics ended = row_count;
  return ended;
end
$$;

-- Whoever holds a debt has a part in the disputes about it that still stop something, whichever command gave it the debt;
-- and has none any more once it is gone. One statement for a whole batch.
create function bridge.follow_disputes() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where (n.base_status is null) <> (o.base_status is null)
  ) then
    return null;
  end if;
  insert into public.dispute_parties (org_id, lender_id, case_id, role, from_at, raised_at)
  select n.agency_id, c.lender_id, c.id, 'agency', coalesce(n.reopened_at, n.accepted_at), c.raised_at
  from moved n
  join former o on o.lender_id = n.lender_id and o.id = n.id
  join public.dispute_cases c on c.lender_id = n.lender_id and c.account_id = n.account_id
    and c.stops <> 'nothing' and c.subject = 'dispute'
  where n.base_status is not null and o.base_status is null
  on conflict (org_id, case_id) do update set until_at = null;
  update public.dispute_parties p set until_at = n.ended_at
  from moved n
  join former o on o.lender_id = n.lender_id and o.id = n.id
  join public.dispute_cases c on c.lender_id = n.lender_id and c.account_id = n.account_id and c.subject = 'dispute'
  where n.base_status is null and o.base_status is not null
    and p.org_id = n.agency_id and p.lender_id = c.lender_id and p.case_id = c.id and p.role = 'agency';
  return null;
end
$$;

create trigger follow_disputes after update on placements
  referencing old table as former new table as moved for each statement execute function bridge.follow_disputes();

-- What disputes tell the gate (see 20261205000130_protections). A dispute in words alone, received in the period, is told as
-- `oral`: 12 CFR 1006.38 speaks of those in writing.
create or replace function bridge.known_cases(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', 'dispute', 'debts', jsonb_build_array(c.account_id),
      'basis', case when c.kind = 'in_period' and not c.in_writing then 'oral' else c.kind end,
      'portion', c.stops = 'part', 'from', c.raised_at, 'until', null) order by c.raised_at, c.id), '[]')
    from public.dispute_cases c
    where c.lender_id = lender and c.account_id = account and c.stops <> 'nothing' and c.raised_at <= moment
  );
end
$$;

alter function bridge.case_parties(uuid, uuid) owner to concordat_bridge;
alter function bridge.open_case() owner to concordat_bridge;
alter function bridge.join_case(uuid, uuid, uuid, text, timestamptz) owner to concordat_bridge;
alter function bridge.end_case_holds(uuid, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.follow_disputes() owner to concordat_bridge;
alter function bridge.known_cases(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.case_parties(uuid, uuid), bridge.open_case(),
  bridge.join_case(uuid, uuid, uuid, text, timestamptz), bridge.end_case_holds(uuid, uuid, timestamptz),
  bridge.follow_disputes(), bridge.known_cases(uuid, uuid, uuid, timestamptz) from public;
grant execute on function bridge.case_parties(uuid, uuid), bridge.join_case(uuid, uuid, uuid, text, timestamptz),
  bridge.end_case_holds(uuid, uuid, timestamptz) to concordat_app;
grant select on dispute_cases to concordat_bridge, concordat_supervisor;
grant select, insert, update on dispute_parties to concordat_bridge;
grant select, update (ended_at, ended_by, version) on placement_holds to concordat_bridge;
