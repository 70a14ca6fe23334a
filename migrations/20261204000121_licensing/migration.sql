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
