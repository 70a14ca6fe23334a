-- The debt an agreement would be about: told to its lender, and to the agency that holds it, for the rules of agreements.
create function bridge.agreement_ground(item jsonb, moment timestamptz)
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

-- The clock of an agreement is its lender's, whoever made it: a job looks when there is something to see.
create function bridge.watch_agreement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  values (new.lender_id, concordat.uuid_at(new.look_at), 'agreement.look', concordat.typeid('agr', new.id), new.look_at,
    new.created_at);
  return null;
end
$$;

create trigger watch_agreement after insert on agreements
  for each row when (new.look_at is not null) execute function bridge.watch_agreement();
create trigger watch_agreement_again after update of look_at on agreements
  for each row when (new.look_at is not null and new.look_at is distinct from old.look_at)
  execute function bridge.watch_agreement();

-- An agreement outlives a recall: it goes with the debt, from whoever loses it to whoever takes it over.
create function bridge.follow_agreements() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
    where (n.base_status is null) <> (o.base_status is null)
  ) then
    return null;
  end if;
  update public.agreements g set agency_id = null, placement_id = null, version = g.version + 1
  from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
  where n.base_status is null and o.base_status is not null
    and g.lender_id = n.lender_id and g.placement_id = n.id and g.status in ('proposed', 'countered', 'active');
  update public.agreements g set agency_id = n.agency_id, placement_id = n.id, version = g.version + 1
  from moved n join former o on o.lender_id = n.lender_id and o.id = n.id
  where n.base_status is not null and o.base_status is null
    and g.lender_id = n.lender_id and g.account_id = n.account_id and g.status in ('proposed', 'countered', 'active');
  return null;
end
$$;

create trigger follow_agreements after update on placements
  referencing old table as former new table as moved for each statement execute function bridge.follow_agreements();

-- Payments count towards the agreement that runs, and a reversal takes its payment back. What completes it, or makes a missed instalment good, is seen at once.
create function bridge.count_payments() returns trigger language plpgsql security definer set search_path = '' as $$
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
  return null;
end
$$;

create trigger count_payments after insert on account_transactions
  referencing new table as posted for each statement execute function bridge.count_payments();

alter function bridge.agreement_ground(jsonb, timestamptz) owner to concordat_bridge;
alter function bridge.watch_agreement() owner to concordat_bridge;
alter function bridge.follow_agreements() owner to concordat_bridge;
alter function bridge.count_payments() owner to concordat_bridge;
revoke all on function bridge.agreement_ground(jsonb, timestamptz), bridge.watch_agreement(), bridge.follow_agreements(),
  bridge.count_payments() from public;
grant execute on function bridge.agreement_ground(jsonb, timestamptz) to concordat_app;
grant select, update (agency_id, placement_id, paid, look_at, version) on agreements to concordat_bridge;
grant select on account_transactions to concordat_bridge;
