-- Who of those a borrower named knows the borrower is found by subject tag, and only who is found is told. The lead learns of
-- a creditor when that creditor claims.
create function bridge.invite_creditors() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.joint_agreement_shares (lender_id, org_id, id, joint_agreement_id, account_id, party_id, state, paid,
    schedule, created_at, version)
  select new.lender_id, f.org_id, concordat.uuid_at(new.created_at), new.id, f.account_id, f.party_id, 'invited', 0,
    '[]'::jsonb, new.created_at, 1
  from (
    select distinct on (a.org_id, a.id) a.org_id, a.id as account_id, l.party_id
    from public.subject_tags mine
    join public.organisations m on m.id = mine.org_id
    join public.subject_tags o on o.namespace = mine.namespace and o.tag = mine.tag
    join public.organisations w on w.id = o.org_id and w.world = m.world
    join public.account_parties l on l.org_id = o.org_id and l.party_id = o.party_id and l.ended_at is null
      and l.role in ('borrower', 'co_borrower', 'guarantor')
    join public.accounts a on a.org_id = l.org_id and a.id = l.account_id
    where mine.org_id = new.lender_id and mine.party_id = new.party_id
      and (a.org_id = new.lender_id or new.invited ? a.org_id::text) and a.id <> new.account_id
      and a.currency = new.currency and a.balance > 0 and a.status in ('open', 'charged_off')
      and split_part(a.jurisdiction, '-', 1) = split_part(new.jurisdiction, '-', 1) and concordat.shares(a.jurisdiction)
    order by a.org_id, a.id, l.party_id
  ) f;
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select s.org_id, concordat.uuid_at(new.created_at), 'joint_agreement.follow', concordat.typeid('jag', new.id),
    new.created_at, new.created_at
  from (select distinct s.org_id from public.joint_agreement_shares s
    where s.lender_id = new.lender_id and s.joint_agreement_id = new.id) s;
  return null;
end
$$;

create trigger invite_creditors after insert on joint_agreements
  for each row execute function bridge.invite_creditors();

-- The clock is the lead's.
create function bridge.watch_joint_agreement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  values (new.lender_id, concordat.uuid_at(new.changed_at), 'joint_agreement.look', concordat.typeid('jag', new.id),
    new.look_at, new.changed_at);
  return null;
end
$$;

create trigger watch_joint_agreement after insert on joint_agreements
  for each row when (new.look_at is not null) execute function bridge.watch_joint_agreement();
create trigger watch_joint_agreement_again after update of look_at on joint_agreements
  for each row when (new.look_at is not null and new.look_at is distinct from old.look_at)
  execute function bridge.watch_joint_agreement();

-- What becomes of it every creditor's own job follows in the creditor's own books.
create function bridge.follow_joint_agreement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select s.org_id, concordat.uuid_at(new.changed_at), 'joint_agreement.follow', concordat.typeid('jag', new.id),
    new.changed_at, new.changed_at
  from (select distinct s.org_id from public.joint_agreement_shares s
    where s.lender_id = new.lender_id and s.joint_agreement_id = new.id and s.state <> 'ended') s;
  return null;
end
$$;

create trigger follow_joint_agreement after update of status on joint_agreements
  for each row when (new.status is distinct from old.status and new.status in ('active', 'completed', 'broken', 'cancelled'))
  execute function bridge.follow_joint_agreement();

-- A creditor's answer is counted by the lead's job.
create function bridge.count_joint_answer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  values (new.lender_id, concordat.uuid_at(new.answered_at), 'joint_agreement.look',
    concordat.typeid('jag', new.joint_agreement_id), new.answered_at, new.answered_at);
  return null;
end
$$;

create trigger count_joint_answer after update of state on joint_agreement_shares
  for each row when (old.state = 'offered' and new.state in ('accepted', 'refused') and new.answered_at is not null)
  execute function bridge.count_joint_answer();

-- What the lead distributes each creditor's own job takes into the creditor's own books.
create function bridge.take_distributions() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select d.org_id, concordat.uuid_at(d.sent_at), 'joint_distribution.take', concordat.typeid('jds', d.id), d.sent_at, d.sent_at
  from distributed d;
  return null;
end
$$;

create trigger take_distributions after insert on joint_distributions
  referencing new table as distributed for each statement execute function bridge.take_distributions();

alter function bridge.invite_creditors() owner to concordat_bridge;
alter function bridge.watch_joint_agreement() owner to concordat_bridge;
alter function bridge.follow_joint_agreement() owner to concordat_bridge;
alter function bridge.count_joint_answer() owner to concordat_bridge;
alter function bridge.take_distributions() owner to concordat_bridge;
revoke all on function bridge.invite_creditors(), bridge.watch_joint_agreement(), bridge.follow_joint_agreement(),
  bridge.count_joint_answer(), bridge.take_distributions() from public;
grant select on joint_agreements to concordat_bridge;
grant select, insert on joint_agreement_shares to concordat_bridge;
