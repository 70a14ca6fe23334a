-- A set of postings sums to zero in each currency, with the movement of a debt it goes with, or it is not there. Its lines
-- come in one statement, all of them, and are looked at when it ends: a thousand sets at once.
create function concordat.postings_balance() returns trigger language plpgsql set search_path = '' as $$
declare
  bad uuid;
begin
  select s.id into bad
  from (select distinct a.lender_id, a.set_id from added a) a
  join public.posting_sets s on s.lender_id = a.lender_id and s.id = a.set_id
  cross join lateral (
    select count(*) as lines, bool_and(p.effective_on = s.effective_on and p.recorded_at = s.recorded_at
      and p.agency_id is not distinct from s.agency_id) as alike
    from public.postings p where p.lender_id = s.lender_id and p.set_id = s.id
  ) l
  left join lateral (
    select t.effective_on, t.recorded_at, c.currency, t.principal + t.interest + t.fees + t.costs as amount
    from public.account_transactions t join public.accounts c on c.org_id = t.org_id and c.id = t.account_id
    where s.transaction_id is not null and t.org_id = s.lender_id and t.id = s.transaction_id
  ) m on true
  where l.lines <> s.lines or not l.alike or (s.transaction_id is not null and (
      m.amount is null or m.effective_on <> s.effective_on or m.recorded_at <> s.recorded_at))
    or exists (
      select from (
        select p.currency, p.amount from public.postings p where p.lender_id = s.lender_id and p.set_id = s.id
        union all select m.currency, m.amount where m.amount is not null
      ) x group by x.currency having sum(x.amount) <> 0)
  limit 1;
  if bad is not null then
    raise exception 'posting set % does not balance', bad
      using errcode = 'integrity_constraint_violation', constraint = 'postings_balance';
  end if;
  return null;
end
$$;

create trigger postings_balance after insert on postings referencing new table as added
  for each statement execute function concordat.postings_balance();

-- A set says how many lines it has, and commits with none less.
create function concordat.set_has_postings() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select from public.postings p where p.lender_id = new.lender_id and p.set_id = new.id) then
    raise exception 'posting set % has no postings', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'postings_balance';
  end if;
  return null;
end
$$;

create constraint trigger set_has_postings after insert on posting_sets deferrable initially deferred
  for each row execute function concordat.set_has_postings();

-- An agency says what it was paid, or that a payment bounced; the lender's own job moves the debt.
create function bridge.schedule_payment(lender uuid, payment uuid, job uuid, at timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select f.lender_id, job, 'payment.settle', concordat.typeid('pay', f.id), at, at
  from public.payments f
  where f.lender_id = lender and f.id = payment and f.status in ('received', 'reversing')
    and nullif(current_setting('app.org', true), '')::uuid in (f.lender_id, f.agency_id)
$$;

alter function bridge.schedule_payment(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.schedule_payment(uuid, uuid, uuid, timestamptz) from public;
grant execute on function bridge.schedule_payment(uuid, uuid, uuid, timestamptz) to concordat_app;
grant select on payments to concordat_bridge;
