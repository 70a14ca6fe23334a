-- What other members say of one person, as far as it may be disclosed at a moment. A last day is over when it is over where the
-- member is, as its own purge has it. The caller must be an active member of the exchange; whose records they are is not said,
-- and its own are left out. Of a debt that was sold the clock is the first one.
create function concordat.told_records(exchange uuid, asked_namespace text, asked_epoch text, tokens text[], at timestamptz)
returns setof public.exchange_records language sql stable set search_path = '' as $$
  select r.* from unnest(tokens) t (token), lateral (
    select * from public.exchange_records r
    where r.exchange_id = exchange and r.namespace = asked_namespace and r.epoch = asked_epoch
      and r.token = decode(t.token, 'hex') and r.state = 'listed' offset 0
  ) r
  cross join lateral (
    select (at at time zone o.time_zone)::date as today from public.organisations o where o.id = r.org_id
  ) here
  where r.org_id <> nullif(current_setting('app.org', true), '')::uuid
    and r.dispute <> 'suppressed' and (r.disclosed_until is null or r.disclosed_until >= here.today)
    and not exists (select from public.exchange_clocks k
      where k.org_id = r.org_id and k.record_id = r.id and k.ends_on < here.today)
    and exists (select from public.exchange_members m
      where m.org_id = r.org_id and m.id = r.member_id and m.state in ('active', 'suspended'))
$$;

create function bridge.exchange_answer(exchange uuid, asked_namespace text, asked_epoch text, tokens text[], at timestamptz,
  recent_hours integer)
returns jsonb language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.exchange_members m where m.org_id = me and m.exchange_id = exchange and m.state = 'active') then
    return jsonb_build_object('records', '[]'::jsonb, 'planted', false, 'recent', 0);
  end if;
  return jsonb_build_object(
    'records', (select coalesce(jsonb_agg(jsonb_build_object('product', r.product, 'status', r.status,
      'daysPastDue', r.days_past_due, 'amountBand', r.amount_band, 'isDisputed', r.dispute = 'flagged')), '[]'::jsonb)
      from concordat.told_records(exchange, asked_namespace, asked_epoch, tokens, at) r),
    'planted', exists (select from unnest(tokens) t (token), lateral (
      select 1 from public.exchange_canaries c where c.exchange_id = exchange and c.namespace = asked_namespace
        and c.epoch = asked_epoch and c.token = decode(t.token, 'hex') limit 1) c),
    'recent', (select count(*) from unnest(tokens) t (token), lateral (
      select 1 from public.exchange_inquiries i where i.exchange_id = exchange and i.namespace = asked_namespace
        and i.epoch = asked_epoch and i.token = decode(t.token, 'hex') and i.purpose = 'credit_assessment'
        and i.org_id <> me and i.created_at > at - recent_hours * interval '1 hour' limit 10) i));
end
$$;

-- Whom an answer told of which record: by class of product, at the level it was answered at.
create function bridge.disclose_records(asking text, exchange uuid, asked_namespace text, asked_epoch text, tokens text[],
  levels jsonb, at timestamptz)
returns void language plpgsql volatile security definer set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.exchange_members m where m.org_id = me and m.exchange_id = exchange and m.state = 'active') then
    return;
  end if;
  insert into public.exchange_disclosures (org_id, inquiry, contributor_id, record_id, exchange_id, disclosed_at)
  select me, asking, r.org_id, r.id, exchange, at
  from concordat.told_records(exchange, asked_namespace, asked_epoch, tokens, at) r
  where case coalesce((levels ->> r.product)::integer, 0) when 0 then false
    when 1 then r.status in ('default', 'charge_off')
    when 2 then r.status in ('arrears', 'default', 'charge_off')
    else true end
  on conflict do nothing;
end
$$;

drop function bridge.exchange_answer(uuid, text, text, text[], timestamptz, date, integer);
drop function bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz, date);
drop function concordat.told_records(uuid, text, text, text[], date);

-- Gives the records of a member the clock of the same debt as it was told of before, by whomever: the same person, product and day
-- of opening, and an earlier first delinquency. A debt its own member took back and names otherwise is the same debt too. Traces
-- whose clock is over, or whose key no longer answers, go. Run nightly by the member's job; nothing of it is told to the member.
create or replace function bridge.follow_clocks(member uuid, today date, answering text[]) returns void
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  insert into public.exchange_clocks (org_id, record_id, ends_on)
  select r.org_id, r.id, min(b.ends_on)
  from public.exchange_records r
  cross join lateral (
    select coalesce(k.ends_on, s.disclosed_until) as ends_on
    from public.exchange_records s
    left join public.exchange_clocks k on k.org_id = s.org_id and k.record_id = s.id
    where s.exchange_id = r.exchange_id and s.namespace = r.namespace and s.epoch = r.epoch and s.token = r.token
      and s.state = 'listed' and s.org_id <> r.org_id and s.product = r.product and s.opened_on = r.opened_on
      and s.first_delinquency_on < r.first_delinquency_on
    union all
    select t.ends_on from public.exchange_traces t
    where t.exchange_id = r.exchange_id and t.namespace = r.namespace and t.epoch = r.epoch and t.token = r.token
      and (t.org_id, t.record_id) <> (r.org_id, r.id) and t.product = r.product and t.opened_on = r.opened_on
      and t.first_delinquency_on < r.first_delinquency_on
  ) b
  where r.org_id = me and r.member_id = member and r.state = 'listed' and r.first_delinquency_on is not null
    and b.ends_on is not null
  group by r.org_id, r.id
  on conflict (org_id, record_id) do update set ends_on = least(exchange_clocks.ends_on, excluded.ends_on);
  delete from public.exchange_clocks k where k.org_id = me
    and not exists (select from public.exchange_records r where r.org_id = k.org_id and r.id = k.record_id and r.state = 'listed');
  delete from public.exchange_traces t where t.org_id = me and (t.ends_on < today or t.epoch <> all (answering));
end
$$;

alter function bridge.exchange_answer(uuid, text, text, text[], timestamptz, integer) owner to concordat_bridge;
alter function bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz) owner to concordat_bridge;
revoke all on function bridge.exchange_answer(uuid, text, text, text[], timestamptz, integer),
  bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz),
  concordat.told_records(uuid, text, text, text[], timestamptz) from public;
grant execute on function bridge.exchange_answer(uuid, text, text, text[], timestamptz, integer),
  bridge.disclose_records(text, uuid, text, text, text[], jsonb, timestamptz) to concordat_app;
grant execute on function concordat.told_records(uuid, text, text, text[], timestamptz) to concordat_bridge;
