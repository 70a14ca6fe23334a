-- What of the licences that a mandate's terms require a holder lacks at a moment, as `TW:collection`. A requirement that
-- names no jurisdiction is one for each of the terms'. A licence of a country covers its subdivisions. Words signed before
-- requirements had a form are the two sides' own affair.
create function concordat.licence_gaps(holder uuid, terms jsonb, at timestamptz) returns text[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(w.jurisdiction || ':' || w.activity order by w.jurisdiction, w.activity), '{}')
  from (
    select split_part(r, ':', 1) as jurisdiction, split_part(r, ':', 2) as activity
    from jsonb_array_elements_text(coalesce(terms -> 'licencesRequired', '[]')) r where r like '%:%'
    union
    select j, r from jsonb_array_elements_text(coalesce(terms -> 'licencesRequired', '[]')) r,
      jsonb_array_elements_text(terms -> 'jurisdictions') j where r not like '%:%'
  ) w
  where w.activity in ('collection', 'debt_purchase', 'litigation', 'field_visit', 'tracing', 'debt_administration')
    and not exists (
      select from public.licences l
      where l.org_id = holder and l.activity = w.activity
        and (l.jurisdiction = w.jurisdiction or l.jurisdiction = split_part(w.jurisdiction, '-', 1))
        and l.status = 'granted' and l.starts_at <= at and (l.ends_at is null or l.ends_at > at)
        and (l.verified_at is not null or not l.verification_needed))
$$;

-- Whether terms require a licence of this kind.
create function concordat.licence_required(terms jsonb, jurisdiction text, activity text) returns boolean
language sql immutable set search_path = '' as $$
  select exists (
    select from jsonb_array_elements_text(coalesce(terms -> 'licencesRequired', '[]')) r
    where r = activity and exists (
        select from jsonb_array_elements_text(terms -> 'jurisdictions') j
        where j = jurisdiction or split_part(j, '-', 1) = jurisdiction)
      or split_part(r, ':', 2) = activity
        and jurisdiction in (split_part(r, ':', 1), split_part(split_part(r, ':', 1), '-', 1)))
$$;

-- Who decides about a licence has its holder's mandates looked at in the holder's own tenant.
create function bridge.schedule_licence_review(holder uuid, licence uuid, job uuid, at timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select l.org_id, job, 'licence.review', concordat.typeid('org', l.org_id), at, at
  from public.licences l, public.organisations me
  where l.org_id = holder and l.id = licence
    and me.id = nullif(current_setting('app.org', true), '')::uuid and me.world = l.world
    and (me.id = l.org_id or me.kind = 'operator' or me.kind = 'regulator'
      and (l.jurisdiction = any (me.jurisdictions) or split_part(l.jurisdiction, '-', 1) = any (me.jurisdictions)))
$$;

alter function bridge.schedule_licence_review(uuid, uuid, uuid, timestamptz) owner to concordat_bridge;
revoke all on function bridge.schedule_licence_review(uuid, uuid, uuid, timestamptz) from public;
grant execute on function bridge.schedule_licence_review(uuid, uuid, uuid, timestamptz) to concordat_app;
grant select on licences to concordat_bridge;
grant select on licences to concordat_supervisor;

insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select o.id, '00000000-0000-7000-8000-000000000021', 'licence.review', concordat.typeid('org', o.id), o.created_at,
  o.created_at
from organisations o where o.kind in ('agency', 'law_firm')
on conflict do nothing;

-- Everything the register of an employer says about a collector that bears on contact.
create function concordat.collector_facts(employer uuid, who uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('employedFrom', c.employed_from, 'employedUntil', c.employed_until,
    'consentedOn', c.consented_on, 'graduate', c.graduate,
    'certificates', (select coalesce(jsonb_agg(jsonb_build_object('kind', k.kind, 'issuedOn', k.issued_on,
      'expiresOn', k.expires_on)), '[]')
      from public.collector_certificates k where k.org_id = c.org_id and k.collector_id = c.id),
    'trainings', (select coalesce(jsonb_agg(jsonb_build_object('on', t.on_day, 'minutes', t.minutes)), '[]')
      from (select r.on_day, sum(r.minutes)::integer as minutes from public.collector_trainings r
        where r.org_id = c.org_id and r.collector_id = c.id group by r.on_day) t),
    'bars', (select coalesce(jsonb_agg(jsonb_build_object('reason', b.reason, 'from', b.from_at, 'until', b.until_at)), '[]')
      from public.collector_bars b where b.org_id = c.org_id and b.collector_id = c.id and b.lifted_at is null))
  from public.collectors c where c.org_id = employer and c.id = who
$$;

-- What follows a person from other employers of the same world: bars of overseers and upheld findings, as codes and days.
create function bridge.conduct_elsewhere(employer uuid, who uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'bars', (select coalesce(jsonb_agg(jsonb_build_object('reason', b.reason, 'from', b.from_at, 'until', b.until_at)
        order by b.from_at), '[]')
      from public.collectors o join public.collector_bars b on b.org_id = o.org_id and b.collector_id = o.id
      where o.tag = c.tag and o.world = c.world and (o.org_id, o.id) <> (c.org_id, c.id)
        and b.by_overseer and b.lifted_at is null),
    'findings', (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'severity', f.severity,
        'happenedOn', f.happened_on, 'decidedOn', f.decided_at::date, 'reply', f.reply_code) order by f.decided_at), '[]')
      from public.collectors o join public.collector_findings f on f.org_id = o.org_id and f.collector_id = o.id
      where o.tag = c.tag and o.world = c.world and (o.org_id, o.id) <> (c.org_id, c.id) and f.status = 'upheld'))
  from public.collectors c where c.org_id = employer and c.id = who
$$;

-- The same, for a collector of the organisation that asks.
create function bridge.conduct_of(who uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select bridge.conduct_elsewhere(nullif(current_setting('app.org', true), '')::uuid, who)
$$;

-- Anybody who holds a collector's code asks whether the person may make contact. Counted by day, and by nothing else.
create function bridge.check_collector(code text, at timestamptz) returns jsonb
language sql volatile security definer set search_path = '' as $$
  with found as (
    select c.org_id, c.id, c.alias, c.jurisdiction, o.name, o.time_zone from public.collectors c
    join public.organisations o on o.id = c.org_id and o.status = 'active'
    where c.check_code = code limit 1
  ), counted as (
    insert into public.collector_checks (org_id, on_day, asked)
    select f.org_id, (at at time zone f.time_zone)::date, 1 from found f
    on conflict (org_id, on_day) do update set asked = public.collector_checks.asked + 1
  )
  select jsonb_build_object('agency', f.name, 'alias', f.alias, 'jurisdiction', f.jurisdiction, 'timeZone', f.time_zone,
    'facts', concordat.collector_facts(f.org_id, f.id), 'elsewhere', bridge.conduct_elsewhere(f.org_id, f.id),
    'complaints', (select s.complaints_contact from public.licence_settings s where s.org_id = f.org_id),
    'licensed', not exists (select from public.licences l where l.org_id = f.org_id and l.activity = 'collection'
        and l.jurisdiction in (f.jurisdiction, split_part(f.jurisdiction, '-', 1)))
      or concordat.licence_gaps(f.org_id,
        jsonb_build_object('licencesRequired', '["collection"]'::jsonb, 'jurisdictions', jsonb_build_array(f.jurisdiction)), at) = '{}')
  from found f
$$;

alter function bridge.conduct_elsewhere(uuid, uuid) owner to concordat_bridge;
revoke all on function bridge.conduct_elsewhere(uuid, uuid) from public;
alter function bridge.conduct_of(uuid) owner to concordat_bridge;
revoke all on function bridge.conduct_of(uuid) from public;
grant execute on function bridge.conduct_of(uuid) to concordat_app;
alter function bridge.check_collector(text, timestamptz) owner to concordat_bridge;
revoke all on function bridge.check_collector(text, timestamptz) from public;
grant execute on function bridge.check_collector(text, timestamptz) to concordat_app;
grant select on collectors, collector_certificates, collector_trainings, collector_findings, collector_bars, licence_settings
  to concordat_bridge;
grant select, insert, update on collector_checks to concordat_bridge;
grant select on collectors, collector_findings to concordat_supervisor;
