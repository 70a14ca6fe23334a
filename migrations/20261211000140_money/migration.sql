-- The debt an agreement would be about, with the lender's segment of it, by which a mandate may lend another authority.
create or replace function bridge.agreement_ground(item jsonb, moment timestamptz)
returns table (ground jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select jsonb_build_object(
    'lender', f.lender, 'agency', h.agency_id, 'placement', h.id, 'account', f.account, 'party', f.party,
    'currency', a.currency, 'balance', a.balance::text, 'interest', a.interest::text,
    'authority', case when h.id is not null then h.authority end,
    'segment', (select s.segment from public.account_segments s where s.lender_id = f.lender and s.account_id = f.account),
    'calendar', bridge.working_calendar_of(f.lender, moment::date - 370),
    'disputed', (
      select jsonb_build_object('whole', coalesce(bool_or(c.stops = 'debt'), false),
        'amount', coalesce(sum(c.stopped_amount), 0)::text)
      from public.dispute_cases c
      where c.lender_id = f.lender and c.account_id = f.account and c.stops <> 'nothing'),
    'pending', (
      select g.id from public.agreements g
      where g.lender_id = f.lender and g.account_id = f.account and g.status in ('proposed', 'countered')),
    'active', (
      select g.id from public.agreements g
      where g.lender_id = f.lender and g.account_id = f.account and g.status = 'active'))
  from bridge.asked_about(me, item) f
  join public.accounts a on a.org_id = f.lender and a.id = f.account
  left join lateral (
    select p.id, p.agency_id, v.terms -> 'settlementAuthority' as authority
    from public.placements p
    join public.mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
      and v.mandate_id = p.mandate_id and v.number = p.mandate_version
    where p.lender_id = f.lender and p.account_id = f.account
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
    limit 1
  ) h on true
  where (f.lender = me or h.agency_id = me)
    and exists (select from public.account_parties l
      where l.org_id = f.lender and l.account_id = f.account and l.party_id = f.party and l.ended_at is null
        and l.role in ('borrower', 'co_borrower', 'guarantor'));
end
$$;
alter function bridge.agreement_ground(jsonb, timestamptz) owner to concordat_bridge;

-- Payments count towards the agreement that runs, and a reversal takes its payment back. What completes it, or makes a missed
-- instalment good, is seen at once; so is what is taken back of one that was kept, which then goes with whoever holds the debt now.
create or replace function bridge.count_payments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from posted t where t.kind in ('payment', 'reversal')) then
    return null;
  end if;
  with counted as (
    select t.org_id, t.account_id, g.id, sum(-(t.principal + t.interest + t.fees + t.costs)) as amount,
      max(t.recorded_at) as at
    from posted t
    join public.agreements g on g.lender_id = t.org_id and g.account_id = t.account_id and g.status = 'active'
      and t.effective_on >= g.started_on
    left join public.account_transactions o on o.org_id = t.org_id and o.id = t.reverses_id
    where t.kind = 'payment' or (t.kind = 'reversal' and o.kind = 'payment')
    group by t.org_id, t.account_id, g.id
  )
  update public.agreements g
  set paid = g.paid + c.amount, version = g.version + 1,
    look_at = case when g.paid + c.amount >= g.total or g.cure_until is not null then c.at else g.look_at end
  from counted c where g.lender_id = c.org_id and g.id = c.id and c.amount <> 0;
  if exists (select from posted t where t.kind = 'reversal') then
    with back as (
      select t.org_id, t.account_id, d.id, sum(-(t.principal + t.interest + t.fees + t.costs)) as amount,
        max(t.recorded_at) as at
      from posted t
      join public.account_transactions o on o.org_id = t.org_id and o.id = t.reverses_id and o.kind = 'payment'
      join lateral (
        select g.id from public.agreements g
        where g.lender_id = t.org_id and g.account_id = t.account_id and g.status = 'completed'
          and o.effective_on >= g.started_on and o.recorded_at between g.started_at and g.ended_at
        order by g.ended_at desc limit 1
      ) d on true
      where t.kind = 'reversal'
      group by t.org_id, t.account_id, d.id
    )
    update public.agreements g
    set paid = g.paid + b.amount, version = g.version + 1, look_at = b.at, agency_id = h.agency_id, placement_id = h.id
    from back b left join lateral (
      select p.id, p.agency_id from public.placements p
      where p.lender_id = b.org_id and p.account_id = b.account_id and p.base_status is not null limit 1
    ) h on true
    where g.lender_id = b.org_id and g.id = b.id;
  end if;
  return null;
end
$$;
alter function bridge.count_payments() owner to concordat_bridge;

-- What becomes of it every creditor's own job follows in the creditor's own books; of one that runs on, those it bound too.
create or replace function bridge.follow_joint_agreement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select s.org_id, concordat.uuid_at(new.changed_at), 'joint_agreement.follow', concordat.typeid('jag', new.id),
    new.changed_at, new.changed_at
  from (select distinct s.org_id from public.joint_agreement_shares s
    where s.lender_id = new.lender_id and s.joint_agreement_id = new.id
      and (s.state <> 'ended' or s.agreement_id is not null)) s;
  return null;
end
$$;
alter function bridge.follow_joint_agreement() owner to concordat_bridge;
