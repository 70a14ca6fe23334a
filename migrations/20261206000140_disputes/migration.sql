-- Everybody with a part in a case, for whoever has one, and for a regulator of where the debt lies: which agencies they are is for
-- the audience of events, the lender and the regulator alone.
create or replace function bridge.case_parties(lender uuid, wanted uuid)
returns table (org uuid, role text, from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select p.org_id, p.role, p.from_at, p.until_at
  from public.dispute_parties p, (select nullif(current_setting('app.org', true), '')::uuid as id) me
  where p.lender_id = lender and p.case_id = wanted and (lender = me.id or exists (
    select from public.dispute_parties own
    where own.org_id = me.id and own.case_id = wanted and own.until_at is null)
    or exists (
      select from public.dispute_cases c, public.organisations o
      where c.lender_id = lender and c.id = wanted and o.id = me.id and o.kind = 'regulator' and o.world = c.world
        and (c.jurisdiction = any (o.jurisdictions) or split_part(c.jurisdiction, '-', 1) = any (o.jurisdictions))))
$$;

-- What disputes and complaints tell the gate. A dispute in words alone, received in the period, is told as `oral`: 12 CFR 1006.38
-- speaks of those in writing. A complaint is told while it keeps the debt from recovery.
create or replace function bridge.known_cases(lender uuid, account uuid, party uuid, moment timestamptz)
returns jsonb language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', c.subject, 'debts', jsonb_build_array(c.account_id),
      'basis', case when c.kind = 'in_period' and not c.in_writing then 'oral' else c.kind end,
      'portion', c.stops = 'part', 'from', c.raised_at, 'until', null) order by c.raised_at, c.id), '[]')
    from public.dispute_cases c
    where c.lender_id = lender and c.account_id = account and c.stops <> 'nothing' and c.raised_at <= moment
  );
end
$$;

-- The collector an upheld complaint is about, for the lender of the case alone: whom the agency named, or who made one of the
-- contacts it is about, on a placement of the account.
create function bridge.collector_of_case(wanted uuid, who uuid)
returns table (org uuid, id uuid, jurisdiction text)
language sql stable security definer set search_path = '' as $$
  select k.org_id, k.id, k.jurisdiction
  from public.dispute_cases c
  join public.collectors k on k.id = who
  where c.lender_id = nullif(current_setting('app.org', true), '')::uuid and c.id = wanted and c.subject = 'complaint'
    and (c.collector_id = k.id or exists (select from public.activities a
      where a.lender_id = c.lender_id and a.account_id = c.account_id and a.collector_id = k.id
        and concordat.typeid('act', a.id) = any (c.activities)))
    and exists (select from public.placements p
      where p.lender_id = c.lender_id and p.account_id = c.account_id and p.agency_id = k.org_id)
  limit 1
$$;

-- The lender reports to the register of the collector's employer what a complaint it upheld found: the collector may reply before
-- the lender decides.
create function bridge.report_case_finding(wanted uuid, who uuid, finding uuid, kind text, severity text, happened_on date,
  reported_at timestamptz, reply_by timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  insert into public.collector_findings (org_id, collector_id, id, jurisdiction, kind, severity, happened_on, case_reference,
    source, reported_by, reported_at, reply_by, status, version)
  select k.org, k.id, finding, k.jurisdiction, kind, severity, happened_on, concordat.typeid('cas', wanted), 'complaint',
    nullif(current_setting('app.org', true), '')::uuid, reported_at, reply_by, 'reported', 1
  from bridge.collector_of_case(wanted, who) k
$$;

alter function bridge.collector_of_case(uuid, uuid) owner to concordat_bridge;
alter function bridge.report_case_finding(uuid, uuid, uuid, text, text, date, timestamptz, timestamptz) owner to concordat_bridge;
revoke all on function bridge.collector_of_case(uuid, uuid),
  bridge.report_case_finding(uuid, uuid, uuid, text, text, date, timestamptz, timestamptz) from public;
grant execute on function bridge.collector_of_case(uuid, uuid),
  bridge.report_case_finding(uuid, uuid, uuid, text, text, date, timestamptz, timestamptz) to concordat_app;
grant insert on collector_findings to concordat_bridge;
