grant select, insert, update, delete on sealed_records to concordat_bridge;

-- Ends what a former holder sees: its case files are taken away, and a sealed record keeps what they said. It takes the
-- locks of whoever projects a case file or changes what it is made of, so that nobody projects one anew meanwhile.
-- `ended` names placements nobody holds any more, each with the time its record is kept until.
create function bridge.seal_case_files(lender uuid, ended jsonb, at timestamptz)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  wanted uuid[] := array(select (e ->> 'id')::uuid from jsonb_array_elements(ended) e);
  written integer;
begin
  perform pg_advisory_xact_lock_shared(l.key) from (
    select distinct bridge.mandate_lock(p.mandate_id) as key from public.placements p
    where p.lender_id = lender and p.id = any (wanted) and me in (p.lender_id, p.agency_id) order by 1
  ) l;
  perform pg_advisory_xact_lock_shared(l.key) from (
    select distinct bridge.account_lock(p.lender_id, p.account_id) as key from public.placements p
    where p.lender_id = lender and p.id = any (wanted) and me in (p.lender_id, p.agency_id) order by 1
  ) l;
  with over as materialized (
    select p.id, p.agency_id, p.mandate_id, p.mandate_version, e.until
    from jsonb_to_recordset(ended) as e(id uuid, until timestamptz), lateral (
      select * from public.placements p where p.lender_id = lender and p.id = e.id offset 0
    ) p
    where me in (lender, p.agency_id) and p.base_status is null and p.ended_at is not null
  ), terms as materialized (
    select t.*, bridge.effective_scopes(lender, t.agency_id, t.mandate_id, t.mandate_version) as scopes
    from (select distinct o.agency_id, o.mandate_id, o.mandate_version from over o) t
  ), gone as (
    delete from public.case_files f using over o
    where f.viewer_id = o.agency_id and f.placement_id = o.id and f.source_id = lender
    returning f.viewer_id, f.source_id, f.placement_id, f.scopes, f.account, f.parties, o.mandate_id, o.mandate_version, o.until
  )
  insert into public.sealed_records (viewer_id, source_id, placement_id, scopes, account, parties, sealed_at, retained_until)
  select g.viewer_id, g.source_id, g.placement_id, array(select x from unnest(g.scopes) x where x = any (t.scopes)), g.account,
    (select coalesce(jsonb_agg(p.party - 'wrappedKey' order by p.place), '[]')
      from jsonb_array_elements(g.parties) with ordinality as p(party, place)),
    at, g.until
  from gone g
  join terms t on t.agency_id = g.viewer_id and t.mandate_id = g.mandate_id and t.mandate_version = g.mandate_version
  on conflict (viewer_id, placement_id) do update set scopes = excluded.scopes, account = excluded.account,
    parties = excluded.parties, sealed_at = excluded.sealed_at, retained_until = excluded.retained_until;
  get diagnostics written = row_count;
  return written;
end
$$;

-- The sealed record of a placement the caller once held, with the keys of its parties that still exist.
create function bridge.open_sealed_record(placement uuid, at timestamptz)
returns table (source_id uuid, scopes text[], account jsonb, parties jsonb, sealed_at timestamptz, retained_until timestamptz)
language sql stable security definer set search_path = '' as $$
  select r.source_id, r.scopes, r.account,
    (select coalesce(jsonb_agg(
        case when q.erased_at is null then p.party else p.party - 'preferredLanguage' end
        || jsonb_build_object('wrappedKey', encode(q.wrapped_key, 'base64')) order by p.place), '[]')
      from jsonb_array_elements(r.parties) with ordinality as p(party, place)
      left join public.parties q on q.org_id = r.source_id and q.id = (p.party ->> 'partyId')::uuid),
    r.sealed_at, r.retained_until
  from public.sealed_records r
  where r.viewer_id = nullif(current_setting('app.org', true), '')::uuid and r.placement_id = placement
    and r.retained_until > at
$$;

-- Records whose time is over are destroyed, `most` at a time, by a job of either side. Answers when the next one is due.
create function bridge.sealed_records_due()
returns timestamptz language sql stable security definer set search_path = '' as $$
  select min(r.retained_until) from public.sealed_records r
  where nullif(current_setting('app.org', true), '')::uuid in (r.source_id, r.viewer_id)
$$;

create function bridge.retire_sealed_records(at timestamptz, most integer)
returns void language sql volatile security definer set search_path = '' as $$
  delete from public.sealed_records where ctid = any (array(
    select r.ctid from public.sealed_records r
    where nullif(current_setting('app.org', true), '')::uuid in (r.source_id, r.viewer_id) and r.retained_until <= at
    limit most for update skip locked))
$$;

alter function bridge.sealed_records_due() owner to concordat_bridge;
alter function bridge.retire_sealed_records(timestamptz, integer) owner to concordat_bridge;
alter function bridge.seal_case_files(uuid, jsonb, timestamptz) owner to concordat_bridge;
alter function bridge.open_sealed_record(uuid, timestamptz) owner to concordat_bridge;
revoke all on all functions in schema bridge from public;
grant execute on function bridge.seal_case_files(uuid, jsonb, timestamptz), bridge.open_sealed_record(uuid, timestamptz),
  bridge.sealed_records_due(), bridge.retire_sealed_records(timestamptz, integer) to concordat_app;
