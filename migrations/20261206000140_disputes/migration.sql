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
