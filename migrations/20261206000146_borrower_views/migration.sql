-- Somebody on the debt of a case, by the tags of a national id: for who has a part in the case as an adviser, an ombudsman or a
-- regulator, and for a regulator of where the debt lies. Nobody, where any of it is not so.
create function bridge.person_of_case(wanted uuid, names text, tags text[])
returns table (lender uuid, party uuid)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  return query
  select c.lender_id, l.party_id
  from public.dispute_cases c
  join public.account_parties l on l.org_id = c.lender_id and l.account_id = c.account_id
  join public.subject_tags t on t.org_id = l.org_id and t.party_id = l.party_id and t.namespace = names
    and t.tag in (select decode(x, 'hex') from unnest(tags) x)
  where c.id = wanted and (
    exists (select from public.dispute_parties own where own.org_id = me and own.case_id = wanted and own.until_at is null
      and own.role in ('adviser', 'ombudsman', 'regulator'))
    or exists (select from public.organisations o where o.id = me and o.kind = 'regulator' and o.world = c.world
      and (c.jurisdiction = any (o.jurisdictions) or split_part(c.jurisdiction, '-', 1) = any (o.jurisdictions))))
  limit 1;
end
$$;

-- Who contacted the person of a view that is open, or asked to: at the creditor; and, unless the creditor itself looks, at the
-- person's other lenders whose debts lie where lenders may know of each other. A regulator is shown what lies where it regulates.
-- Contacts in their corrected form; what was recorded in error is none.
create function bridge.borrower_contacts(wanted uuid, moment timestamptz, after_at timestamptz, after_id uuid, most integer)
returns table (kind text, id uuid, at timestamptz, lender_id uuid, lender text, by_id uuid, by text, channel text,
  direction text, disposition text, flags text[], purpose text, outcome text, ruled_by text, verdicts jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  v public.borrower_views;
  places text[];
begin
  select * into v from public.borrower_views x
  where x.org_id = me and x.id = wanted and x.until_at > moment;
  if not found then return; end if;
  select o.jurisdictions into places from public.organisations o where o.id = me and o.kind = 'regulator';
  return query
  select c.kind, c.id, c.at, c.lender_id, l.name, c.by_id, b.name, c.channel, c.direction, c.disposition, c.flags, c.purpose,
    c.outcome, c.ruled_by, coalesce(c.verdicts, '[]'::jsonb)
  from (
    select v.lender_id as org_id, v.party_id
    union
    select o.org_id, o.party_id
    from public.subject_tags mine
    join public.subject_tags o on o.namespace = mine.namespace and o.tag = mine.tag and o.org_id <> mine.org_id
    join public.organisations m on m.id = mine.org_id
    join public.organisations w on w.id = o.org_id and w.world = m.world
    where mine.org_id = v.lender_id and mine.party_id = v.party_id and v.org_id <> v.lender_id
  ) person
  cross join lateral (
    (select 'activity' as kind, a.id, a.happened_at as at, a.lender_id, a.recorded_by as by_id, a.channel, a.direction,
      a.disposition, a.flags, d.purpose, d.outcome, d.ruled_by, d.verdicts
    from public.activities a
    left join public.contact_decisions d on d.lender_id = a.lender_id and d.id = a.decision_id and d.party_id = a.party_id
    where a.lender_id = person.org_id and a.party_id = person.party_id and a.happened_at <= moment
      and (after_at is null or (a.happened_at, a.id) < (after_at, after_id))
      and (person.org_id = v.lender_id or concordat.shares(a.jurisdiction))
      and (places is null or a.jurisdiction = any (places) or split_part(a.jurisdiction, '-', 1) = any (places))
      and a.correction is distinct from 'recorded_in_error' and a.correction is distinct from 'wrong_number'
      and not exists (select from public.activities n
        where n.lender_id = a.lender_id and n.happened_at = a.happened_at and n.corrects = a.id)
    order by a.happened_at desc, a.id desc limit most)
    union all
    (select 'decision', d.id, d.decided_at, d.lender_id, d.asked_by, d.channel, null, null, '{}', d.purpose, d.outcome, d.ruled_by,
      d.verdicts
    from public.contact_decisions d
    where d.lender_id = person.org_id and d.party_id = person.party_id and d.decided_at <= moment
      and (after_at is null or (d.decided_at, d.id) < (after_at, after_id))
      and (person.org_id = v.lender_id or concordat.shares(d.jurisdiction))
      and (places is null or d.jurisdiction = any (places) or split_part(d.jurisdiction, '-', 1) = any (places))
    order by d.decided_at desc, d.id desc limit most)
  ) c
  join public.organisations l on l.id = c.lender_id
  join public.organisations b on b.id = c.by_id
  order by c.at desc, c.id desc limit most;
end
$$;

alter function bridge.person_of_case(uuid, text, text[]) owner to concordat_bridge;
alter function bridge.borrower_contacts(uuid, timestamptz, timestamptz, uuid, integer) owner to concordat_bridge;
revoke all on function bridge.person_of_case(uuid, text, text[]),
  bridge.borrower_contacts(uuid, timestamptz, timestamptz, uuid, integer) from public;
grant execute on function bridge.person_of_case(uuid, text, text[]),
  bridge.borrower_contacts(uuid, timestamptz, timestamptz, uuid, integer) to concordat_app;
grant select on borrower_views to concordat_bridge;
