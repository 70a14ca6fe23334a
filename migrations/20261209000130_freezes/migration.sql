-- What a protection stops besides contact goes along with the treatment, wherever that is put down.
create function concordat.freezes_of_treatment() returns trigger language plpgsql set search_path = '' as $$
declare
  p record;
begin
  select x.freezes_interest, x.freezes_fees into p from public.protections x where x.org_id = new.origin_org and x.id = new.origin_id;
  if found then
    new.freezes_interest := p.freezes_interest;
    new.freezes_fees := p.freezes_fees;
  end if;
  return new;
end
$$;
create trigger freezes_of_treatment before insert on borrower_treatments
  for each row execute function concordat.freezes_of_treatment();

-- Interest and fees of a person's debts are looked at by the lender's own job when something that stops them begins, changes or
-- ends. Nobody else moves a debt.
create function bridge.follow_freezes_of_treatment() returns trigger
language plpgsql volatile security definer set search_path = '' as $$
declare
  at timestamptz := coalesce(new.lifted_at, new.required_at);
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  values (new.lender_id, concordat.uuid_at(at), 'account.follow_freezes', concordat.typeid('pty', new.party_id), at, at);
  return null;
end
$$;
create trigger follow_freezes after insert or update on borrower_treatments for each row
  when (new.freezes_interest or new.freezes_fees) execute function bridge.follow_freezes_of_treatment();

create function concordat.follow_freezes_of_status() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  values (new.org_id, concordat.uuid_at(new.recorded_at), 'account.follow_freezes', concordat.typeid('pty', new.party_id),
    new.recorded_at, new.recorded_at);
  return null;
end
$$;
create trigger follow_freezes after insert or update on party_statuses for each row
  when (new.kind = 'insolvent' and new.stay) execute function concordat.follow_freezes_of_status();

create function bridge.follow_freezes_of_agreement() returns trigger
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  values (new.lender_id, concordat.uuid_at(new.created_at), 'account.follow_freezes', concordat.typeid('acc', new.account_id),
    new.created_at, new.created_at);
  return null;
end
$$;
create trigger follow_freezes_of_new after insert on agreements for each row
  when (new.kind in ('hardship_plan', 'interest_waiver') and new.started_on is not null)
  execute function bridge.follow_freezes_of_agreement();
create trigger follow_freezes after update of status on agreements for each row
  when (new.kind in ('hardship_plan', 'interest_waiver') and new.started_on is not null and old.status <> new.status)
  execute function bridge.follow_freezes_of_agreement();

-- A person who is protected already joins a debt, or leaves it.
create function bridge.follow_freezes_of_parties() returns trigger
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select n.org_id, concordat.uuid_at(n.added_at), 'account.follow_freezes', concordat.typeid('acc', n.account_id), n.added_at,
    n.added_at
  from (select distinct on (m.org_id, m.account_id) m.org_id, m.account_id, m.added_at from moved m
    where exists (select from public.borrower_treatments t
        where t.lender_id = m.org_id and t.party_id = m.party_id and (t.freezes_interest or t.freezes_fees))
      or exists (select from public.party_statuses s
        where s.org_id = m.org_id and s.party_id = m.party_id and s.kind = 'insolvent' and s.stay)) n;
  return null;
end
$$;
create trigger follow_freezes_of_new after insert on account_parties
  referencing new table as moved for each statement execute function bridge.follow_freezes_of_parties();
create trigger follow_freezes after update on account_parties
  referencing new table as moved for each statement execute function bridge.follow_freezes_of_parties();

alter function bridge.follow_freezes_of_treatment() owner to concordat_bridge;
alter function bridge.follow_freezes_of_agreement() owner to concordat_bridge;
alter function bridge.follow_freezes_of_parties() owner to concordat_bridge;
revoke all on function bridge.follow_freezes_of_treatment(), bridge.follow_freezes_of_agreement(),
  bridge.follow_freezes_of_parties() from public;

-- Treatments as before, and what they stop.
drop function bridge.treatments_on(uuid[]);
drop function bridge.treatments_seen(uuid[], uuid);
create function bridge.treatments_seen(ids uuid[], wanted uuid)
returns table (lender_id uuid, id uuid, party_id uuid, treatment text, limit_contacts integer, limit_days integer, freezes_interest boolean, freezes_fees boolean,
  from_at timestamptz, until_at timestamptz, required_at timestamptz, lifted_at timestamptz, version integer)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
#variable_conflict use_column
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select t.lender_id, t.id, t.party_id, t.treatment, t.limit_contacts, t.limit_days, t.freezes_interest, t.freezes_fees, t.from_at, t.until_at,
    t.required_at, t.lifted_at, t.version
  from (
    select b.* from public.borrower_treatments b where b.id = any (ids)
    union
    select b.* from public.placements p
    join public.account_parties l on l.org_id = p.lender_id and l.account_id = p.account_id and l.ended_at is null
    join public.borrower_treatments b on b.lender_id = l.org_id and b.party_id = l.party_id
    where p.id = wanted and me in (p.lender_id, p.agency_id)
    union
    select b.* from (select distinct m.lender_id from public.mandates m where m.agency_id = me) m
    join public.borrower_treatments b on b.lender_id = m.lender_id
    where wanted is null and cardinality(ids) = 0
  ) t
  where t.lender_id = me or exists (
    select from public.account_parties l
    join public.placements p on p.lender_id = l.org_id and p.account_id = l.account_id
    where l.org_id = t.lender_id and l.party_id = t.party_id and l.ended_at is null and p.agency_id = me
      and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested'));
end
$$;

create function bridge.treatments_on(wanted uuid[])
returns table (placement_id uuid, lender_id uuid, id uuid, party_id uuid, treatment text, limit_contacts integer,
  limit_days integer, freezes_interest boolean, freezes_fees boolean, from_at timestamptz, until_at timestamptz, required_at timestamptz, lifted_at timestamptz,
  version integer)
language sql stable as $$
  select p.id, t.* from unnest(wanted) p (id) cross join lateral bridge.treatments_seen('{}', p.id) t
$$;

alter function bridge.treatments_seen(uuid[], uuid) owner to concordat_bridge;
alter function bridge.treatments_on(uuid[]) owner to concordat_bridge;
revoke all on function bridge.treatments_seen(uuid[], uuid), bridge.treatments_on(uuid[]) from public;
grant execute on function bridge.treatments_seen(uuid[], uuid), bridge.treatments_on(uuid[]) to concordat_app;
