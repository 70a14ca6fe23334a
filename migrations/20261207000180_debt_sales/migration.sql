-- Each side's own job does its part of a sale: the other side schedules it.
create function bridge.schedule_debt_sale(lender uuid, sale uuid, work text, job uuid, at timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select case work when 'debt_sale.take' then s.buyer_id else s.lender_id end, job, work, concordat.typeid('dsl', s.id), at, at
  from public.debt_sales s
  where s.lender_id = lender and s.id = sale and work in ('debt_sale.work', 'debt_sale.take')
    and nullif(current_setting('app.org', true), '')::uuid in (s.lender_id, s.buyer_id)
$$;

-- Who was owed a treatment by the seller is owed it by the buyer: of the same origin, which goes on to change and end it.
create function bridge.carry_treatments(seller uuid, sale uuid, people jsonb, at timestamptz)
returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  ids uuid[];
begin
  if not exists (select from public.debt_sales s
    where s.lender_id = seller and s.id = sale and s.buyer_id = me and s.state = 'transferring') then
    return;
  end if;
  with meant as (
    select x.was, x.now from jsonb_to_recordset(people) as x(was uuid, now uuid)
    where exists (
      select from public.account_parties l
      join public.debt_sale_accounts r on r.lender_id = l.org_id and r.account_id = l.account_id
        and r.debt_sale_id = sale and r.outcome = 'handed'
      where l.org_id = seller and l.party_id = x.was)
  ), added as (
    insert into public.borrower_treatments (lender_id, id, party_id, origin_org, origin_id, treatment, limit_contacts,
      limit_days, from_at, until_at, shared, required_at)
    select me, concordat.uuid_at(at), m.now, t.origin_org, t.origin_id, t.treatment, t.limit_contacts, t.limit_days,
      t.from_at, t.until_at, t.shared, at
    from meant m join public.borrower_treatments t on t.lender_id = seller and t.party_id = m.was and t.lifted_at is null
    on conflict (lender_id, party_id, origin_id) do nothing
    returning id
  )
  select array_agg(a.id order by a.id) into ids from added a;
  if ids is not null then
    perform bridge.tell_treatments(array_fill(me, array[cardinality(ids)]), ids, 'treatment.required', at);
  end if;
end
$$;

-- A sold debt is placed by nobody: a placement that began before the sale closed waits for it, and finds it gone.
create function concordat.placements_not_sold() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (
    select from added n join public.accounts a on a.org_id = n.lender_id and a.id = n.account_id where a.status = 'sold'
  ) then
    raise exception 'a sold account is not placed'
      using errcode = 'integrity_constraint_violation', constraint = 'placements_not_sold';
  end if;
  return null;
end
$$;

create trigger placements_not_sold after insert on placements referencing new table as added
  for each statement execute function concordat.placements_not_sold();

alter function bridge.schedule_debt_sale(uuid, uuid, text, uuid, timestamptz) owner to concordat_bridge;
alter function bridge.carry_treatments(uuid, uuid, jsonb, timestamptz) owner to concordat_bridge;
revoke all on function bridge.schedule_debt_sale(uuid, uuid, text, uuid, timestamptz),
  bridge.carry_treatments(uuid, uuid, jsonb, timestamptz) from public;
grant execute on function bridge.schedule_debt_sale(uuid, uuid, text, uuid, timestamptz),
  bridge.carry_treatments(uuid, uuid, jsonb, timestamptz) to concordat_app;
grant select on debt_sales, debt_sale_accounts to concordat_bridge;
