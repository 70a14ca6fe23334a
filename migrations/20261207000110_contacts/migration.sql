-- The clock of a promise is its lender's, whoever took it: a job looks once its last day is over everywhere.
create function bridge.watch_promises() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select n.lender_id, concordat.uuid_at(d.at), 'promise.look', concordat.typeid('pms', n.id), d.at, n.recorded_at
  from made n
  cross join lateral (
    select greatest(n.recorded_at, (n.due + n.grace_days + 1)::timestamp at time zone 'Etc/GMT+12') as at
  ) d;
  return null;
end
$$;

create trigger watch_promises after insert on promises
  referencing new table as made for each statement execute function bridge.watch_promises();

-- What is paid on a debt, or taken back, may keep or break what was promised about it: one look for each debt.
create function bridge.count_towards_promises() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from posted t where t.kind in ('payment', 'reversal')) then
    return null;
  end if;
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select f.org_id, concordat.uuid_at(f.at), 'promise.look', concordat.typeid('pms', f.id), f.at, f.at
  from (
    select t.org_id, p.id, max(t.recorded_at) as at
    from posted t
    cross join lateral (
      select q.id from public.promises q
      where q.lender_id = t.org_id and q.account_id = t.account_id and q.status <> 'withdrawn'
        and (t.kind = 'reversal' or t.effective_on <= q.due + q.grace_days)
      order by q.id limit 1
    ) p
    where t.kind in ('payment', 'reversal')
    group by t.org_id, p.id
  ) f;
  return null;
end
$$;

create trigger count_towards_promises after insert on account_transactions
  referencing new table as posted for each statement execute function bridge.count_towards_promises();

alter function bridge.watch_promises() owner to concordat_bridge;
alter function bridge.count_towards_promises() owner to concordat_bridge;
revoke all on function bridge.watch_promises(), bridge.count_towards_promises() from public;
grant select on promises to concordat_bridge;

-- What was promised before promises were records of their own, by the records of contacts that stand.
update public.activities a set promise_id = a.id
where a.promise_due is not null and (a.correction is null or a.correction = 'restated') and not exists (
  select from public.activities c where c.lender_id = a.lender_id and c.happened_at = a.happened_at and c.corrects = a.id);
insert into public.promises (lender_id, agency_id, id, activity_id, placement_id, account_id, party_id, amount, currency, due,
  grace_days, made_at, status, paid, recorded_at)
select a.lender_id, a.agency_id, a.promise_id, a.id, a.placement_id, a.account_id, a.party_id, a.promise_amount,
  a.promise_currency, a.promise_due, 3, a.happened_at, 'due', 0, a.recorded_at
from public.activities a where a.promise_id is not null;
