-- Statements to an exchange lie where they were made until they are purged. Those from before say nothing of their place.
alter table exchange_record_versions no force row level security;
alter table exchange_records no force row level security;
update exchange_record_versions v set jurisdiction = r.jurisdiction
from exchange_records r where r.org_id = v.org_id and r.id = v.record_id;
alter table exchange_records force row level security;
alter table exchange_record_versions force row level security;

grant select on exchange_record_versions, call_records, call_record_targets, purge_certificates, preferences to concordat_bridge;

-- What a statement said, under the names its template gives the fields: of a version as it was made, of a record as it stood. Whom it
-- is about is not in it.
create function bridge.furnished(said jsonb, record public.exchange_records, statement text, dispute uuid, moment timestamptz)
returns jsonb language plpgsql stable set search_path = '' as $$
begin
  return (select to_jsonb(f) from (select
    concordat.typeid('xrc', record.id) as "recordId", concordat.typeid('xch', record.exchange_id) as "exchangeId",
    record.jurisdiction, concordat.typeid('org', record.org_id) as "furnisherId", statement, said -> 'sequence' as sequence,
    case when said ? 'record_id' then nullif((said ->> 'sequence')::integer - 1, 0) end as supersedes, said -> 'product' as product,
    said -> 'status' as status, said -> 'days_past_due' as "daysPastDue", said -> 'amount_band' as "amountBand",
    said -> 'currency' as currency, said -> 'opened_on' as "openedOn", said -> 'first_delinquency_on' as "firstDelinquencyOn",
    said -> 'status_since' as "statusSince", said -> 'charged_off_on' as "chargedOffOn", said -> 'as_of' as "factsOn",
    said -> 'notice_given_on' as "noticeGivenOn", said -> 'notice_method' as "noticeMethod",
    said -> 'notice_sha256' as "noticeSha256", said -> 'evidence_sha256' as "evidenceSha256",
    concordat.typeid('xdp', dispute) as "disputeId",
    case when statement = 'purged' then record.disclosed_until end as "disclosedUntil",
    concordat.typeid('cli', (said ->> 'reported_by')::uuid) as "reportedBy", moment as "statedAt") f);
end
$$;

-- Keeps a statement that nobody makes by a version, or whose version goes: as it is told from now on.
create function bridge.keep_statement(wanted uuid, record public.exchange_records, fields jsonb, moment timestamptz) returns void
language plpgsql set search_path = '' as $$
begin
  insert into public.supervised_versions (org_id, template, id, number, recorded_at, world, jurisdiction, at, until_at, owners, fields)
  select record.org_id, 'furnishings', wanted, 1, moment, o.world, record.jurisdiction, moment, moment + interval '1 millisecond',
    array[record.org_id], fields
  from public.organisations o where o.id = record.org_id;
end
$$;

-- A dispute that nobody answered in time takes its record out of answers, and an answer may bring it back.
create function bridge.keep_suppressed() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  record public.exchange_records;
  moment timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
begin
  select r.* into record from public.exchange_records r where r.org_id = new.org_id and r.id = new.record_id;
  if record.state = 'listed' then
    perform bridge.keep_statement(concordat.uuid_at(moment), record, bridge.furnished(to_jsonb(record), record,
      case new.state when 'suppressed' then 'suppressed' else 'restored' end, new.id, moment), moment);
  end if;
  return null;
end
$$;
create trigger keep_suppressed after update on exchange_disputes for each row
  when (old.state <> new.state and (new.state = 'suppressed' or (old.state = 'suppressed' and new.state = 'verified')))
  execute function bridge.keep_suppressed();

-- What is purged is told as it stood until then.
create function bridge.keep_purged() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  moment timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
begin
  perform bridge.keep_statement(concordat.uuid_at(moment), old, bridge.furnished(to_jsonb(old), old, 'purged', null, moment), moment);
  return null;
end
$$;
create trigger keep_purged after update on exchange_records for each row
  when (old.state = 'listed' and old.sequence = new.sequence and (new.state <> 'listed'
    or (old.disclosed_until is not null and new.disclosed_until is null)))
  execute function bridge.keep_purged();

-- What was stated once stays told to who asks for the statements of a place; no answer of the exchange has it any more.
create function bridge.keep_forgotten() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform bridge.keep_statement(v.id, r, bridge.furnished(to_jsonb(v), r, v.reason, null, v.reported_at), v.reported_at)
  from gone v join public.exchange_records r on r.org_id = v.org_id and r.id = v.record_id;
  return null;
end
$$;
create trigger keep_forgotten after delete on exchange_record_versions referencing old table as gone
  for each statement execute function bridge.keep_forgotten();

-- Wishes about contact, and beside them the cease requests, which are registered as protections: two views, since no plan reaches one
-- row of a union of joins.
create view bridge.examined_contact_preferences with (security_invoker = true) as
select p.lender_id as org_id, p.id, a.jurisdiction, p.recorded_at as at,
  greatest(p.until_at, p.recorded_at + interval '1 millisecond') as until_at,
  array_remove(array[p.lender_id, p.agency_id], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('prf', p.id) as "preferenceId", null as "protectionId", a.jurisdiction,
    concordat.typeid('org', p.lender_id) as "lenderId", concordat.typeid('org', p.agency_id) as "agencyId",
    concordat.typeid('plc', p.placement_id) as "placementId", concordat.typeid('acc', p.account_id) as "accountId",
    concordat.typeid('pty', p.party_id) as "partyId", concordat.typeid('org', p.given_to) as "recordedBy", p.kind,
    null as treatment, p.covers, p.basis, p.notice, p.chain, p.debt_only as "debtOnly", p.channels,
    concordat.typeid('cpt', p.contact_point_id) as "contactPointId",
    case when p.contact_point_id is not null then (select c.kind = 'workplace' from public.contact_points c
      where c.org_id = p.lender_id and c.id = p.contact_point_id) end as workplace,
    p.endpoint_kind as "endpointKind", encode(p.endpoint_hash, 'hex') as "endpointHash", p.days, p.hours_from as "hoursFrom",
    p.hours_until as "hoursUntil", p.given_at as "givenAt", p.from_at as "from", p.until_at as "until",
    p.withdrawn_at as "withdrawnAt", null as "endCode", null as "evidenceSha256", p.recorded_at as "recordedAt") r) as fields
from public.preferences p
join public.accounts a on a.org_id = p.lender_id and a.id = p.account_id;

create view bridge.examined_cease_requests with (security_invoker = true) as
select t.org_id, t.id, t.jurisdiction, t.registered_at as at,
  greatest(coalesce(t.ended_at, t.until_at), t.registered_at + interval '1 millisecond') as until_at,
  array_remove(array[t.org_id, nullif(t.creditor_id, t.org_id)], null) as owners,
  (select to_jsonb(r) from (select
    null as "preferenceId", concordat.typeid('prt', t.id) as "protectionId", t.jurisdiction,
    concordat.typeid('org', t.creditor_id) as "lenderId", null as "agencyId", null as "placementId", null as "accountId",
    concordat.typeid('pty', t.party_id) as "partyId", concordat.typeid('org', t.org_id) as "recordedBy", t.kind, t.treatment,
    null as covers, null as basis, null as notice, null as chain, null as "debtOnly", null as channels, null as "contactPointId",
    null as workplace, null as "endpointKind", null as "endpointHash", null as days, null as "hoursFrom", null as "hoursUntil",
    null as "givenAt", t.from_at as "from", t.until_at as "until", t.ended_at as "withdrawnAt", t.end_code as "endCode",
    t.evidence_sha256 as "evidenceSha256", t.registered_at as "recordedAt") r) as fields
from public.protections t
where t.kind = 'cease_request';
grant select on bridge.examined_contact_preferences, bridge.examined_cease_requests to concordat_bridge;

do $$
declare
  t record;
begin
  for t in select * from (values ('preferences', 'lender_id'), ('protections', 'org_id')) x (relation, owner) loop
    execute format('create trigger keep_wishes_of_new after insert on public.%I referencing new table as changed
      for each statement execute function bridge.keep_versions(%L, %L, %L)', t.relation, 'contact_preferences', t.owner, 'id');
    execute format('create trigger keep_wishes after update on public.%I referencing new table as changed
      for each statement execute function bridge.keep_versions(%L, %L, %L)', t.relation, 'contact_preferences', t.owner, 'id');
  end loop;
end
$$;

-- Keeps how records stand after a statement, where that is not how they stood. Arguments: the template; the columns of the changed
-- table that say whose record it is, and which. Each has a statement of its own, written here in full, so that it is planned once a
-- session and not at every write: planning it took longer than all the rest of a command.
do $do$
declare
  t record;
  statements text := '';
begin
  for t in
    select x.*, case x.owner || x.template when 'org_idcontact_preferences' then 'cease_requests' else x.template end as source
    from (values ('cases', 'lender_id', 'id'), ('agreements', 'lender_id', 'id'), ('protections', 'lender_id', 'id'),
      ('licences', 'org_id', 'id'), ('collectors', 'org_id', 'id'), ('collectors', 'org_id', 'collector_id'),
      ('payments', 'lender_id', 'id'), ('notices', 'lender_id', 'id'), ('legal_matters', 'lender_id', 'id'),
      ('consents', 'org_id', 'id'), ('inquiries', 'org_id', 'id'), ('contact_preferences', 'lender_id', 'id'),
      ('contact_preferences', 'org_id', 'id')) x (template, owner, subject)
  loop
    statements := statements || format($sql$
    when %4$L then
      insert into public.supervised_versions (org_id, template, id, number, recorded_at, world, jurisdiction, at, until_at, owners, fields)
      select s.org_id, %1$L, s.id, coalesce(b.number, 0) + 1, moment, o.world, s.jurisdiction, s.at, s.until_at, s.owners, s.fields
      from (select distinct c.%2$I as org_id, c.%3$I as id from changed c) k
      join bridge.%5$I s on s.org_id = k.org_id and s.id = k.id
      join public.organisations o on o.id = k.org_id
      left join lateral (
        select v.number, v.until_at, v.owners, v.fields from public.supervised_versions v
        where v.org_id = k.org_id and v.template = %1$L and v.id = k.id order by v.number desc limit 1) b on true
      where (b.fields, b.until_at, b.owners) is distinct from (s.fields, s.until_at, s.owners);$sql$,
      t.template, t.owner, t.subject, t.template || '.' || t.owner || '.' || t.subject, 'examined_' || t.source);
  end loop;
  execute format($function$
create or replace function bridge.keep_versions() returns trigger language plpgsql security definer set search_path = ''
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan set jit = off
as $body$
declare
  moment timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
begin
  -- Who changes what hangs on one collector waits for whoever does too: 64 queues for all, taken in their order.
  if tg_argv[0] = 'collectors' and tg_argv[2] = 'id' then
    perform pg_advisory_xact_lock(12, k.queue) from (select distinct hashtext(c.id::text) & 63 as queue from changed c order by 1) k;
  elsif tg_argv[0] = 'collectors' then
    perform pg_advisory_xact_lock(12, k.queue)
    from (select distinct hashtext(c.collector_id::text) & 63 as queue from changed c order by 1) k;
  end if;
  case tg_argv[0] || '.' || tg_argv[1] || '.' || tg_argv[2]%s
  end case;
  return null;
end
$body$
  $function$, statements);
end
$do$;

-- What was recorded before has the state it has now, from now on.
create function bridge.keep_first_versions() returns void language plpgsql security definer set search_path = '' as $$
begin
  insert into public.supervised_versions (org_id, template, id, number, recorded_at, world, jurisdiction, at, until_at, owners, fields)
  select s.org_id, 'contact_preferences', s.id, 1, clock_timestamp(), o.world, s.jurisdiction, s.at, s.until_at, s.owners, s.fields
  from (select * from bridge.examined_contact_preferences union all select * from bridge.examined_cease_requests) s join public.organisations o on o.id = s.org_id;
end
$$;
alter function bridge.keep_first_versions() owner to concordat_bridge;
select bridge.keep_first_versions();
drop function bridge.keep_first_versions();

-- The places in a place that a source has rows of, each found by the index.
create or replace function bridge.places_of(source text, place text) returns text[]
language plpgsql stable set search_path = '' set enable_seqscan = off as $$
declare
  found text[] := array[place];
  next text := place;
begin
  loop
    case source
      when 'contact_decisions' then
        select min(d.jurisdiction) into next from public.contact_decisions d where d.jurisdiction > next;
      when 'contacts', 'recordings' then
        select min(a.jurisdiction) into next from public.activities a where a.jurisdiction > next;
      when 'furnishings' then
        select least((select min(v.jurisdiction) from public.exchange_record_versions v where v.jurisdiction > next),
          (select min(v.jurisdiction) from public.supervised_versions v where v.template = source and v.jurisdiction > next))
        into next;
      else
        select min(v.jurisdiction) into next from public.supervised_versions v
        where v.template = source and v.jurisdiction > next;
    end case;
    exit when next is null or not starts_with(next, place);
    if starts_with(next, place || '-') then found := found || next; end if;
  end loop;
  return found;
end
$$;

-- What an export of what has states goes on with: each record as it stood at the moment of the export, where its life touches the period.
create or replace function bridge.exported_records(wanted uuid, most integer)
returns table (at timestamptz, id uuid, owners uuid[], fields jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  file public.supervision_exports;
  of_world text := nullif(current_setting('app.world', true), '');
  places text[];
  after_at timestamptz;
  after_id uuid;
begin
  select r.* into file from bridge.running_export(wanted) r;
  if file.id is null or file.template = 'furnishings' then return; end if;
  -- What was in force in the period may have begun long before it; what happened did not.
  after_at := coalesce((file.place ->> 'at')::timestamptz,
    case when file.template in ('cases', 'agreements', 'payments', 'notices', 'inquiries') then file.from_at else '-infinity' end);
  after_id := coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  places := bridge.places_of(file.template, file.jurisdiction);
  return query
  select f.at, f.id, f.owners,
    case when file.template = 'protections' then f.fields || bridge.honoured(f.org_id, f.id, f.fields, file.as_of) else f.fields end
  from (
    select x.* from unnest(places) p (place)
    cross join lateral (
      select v.* from public.supervised_versions v
      where v.template = file.template and v.jurisdiction = p.place and v.world = of_world
        and v.at >= after_at and (v.at, v.id) > (after_at, after_id)
        and v.at < least(file.to_at, file.as_of) and coalesce(v.until_at, 'infinity') > file.from_at and v.recorded_at <= file.as_of
        and not exists (
          select from public.supervised_versions n
          where n.org_id = v.org_id and n.template = v.template and n.id = v.id and n.number > v.number
            and n.recorded_at <= file.as_of)
      order by v.at, v.id limit most
    ) x
    order by x.at, x.id limit most
  ) f
  order by f.at, f.id;
end
$$;

-- What an export of statements goes on with: versions where they lie, beside what was kept of those that went.
create function bridge.exported_furnishings(wanted uuid, most integer)
returns table (at timestamptz, id uuid, owners uuid[], fields jsonb)
language plpgsql stable security definer set search_path = ''
set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  file public.supervision_exports;
  of_world text := nullif(current_setting('app.world', true), '');
  places text[];
  ending timestamptz;
  after_at timestamptz;
  after_id uuid;
begin
  select r.* into file from bridge.running_export(wanted) r;
  if file.id is null or file.template <> 'furnishings' then return; end if;
  ending := least(file.to_at, file.as_of);
  after_at := coalesce((file.place ->> 'at')::timestamptz, file.from_at);
  after_id := coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  places := bridge.places_of('furnishings', file.jurisdiction);
  return query
  select f.at, f.id, array[f.org_id], coalesce(f.fields, bridge.furnished(to_jsonb(v), r, v.reason, null, v.reported_at))
  from (
    select x.* from unnest(places) p (place)
    cross join lateral (
      (select m.reported_at as at, m.id, m.org_id, m.record_id, m.sequence, null::jsonb as fields
        from public.exchange_record_versions m
        join public.organisations o on o.id = m.org_id and o.world = of_world
        where m.jurisdiction = p.place and m.reported_at >= after_at and (m.reported_at, m.id) > (after_at, after_id)
          and m.reported_at < ending
        order by m.reported_at, m.id limit most)
      union all
      (select k.at, k.id, k.org_id, null, null, k.fields from public.supervised_versions k
        where k.template = 'furnishings' and k.jurisdiction = p.place and k.world = of_world
          and k.at >= after_at and (k.at, k.id) > (after_at, after_id) and k.at < ending
        order by k.at, k.id limit most)
    ) x
    order by x.at, x.id limit most
  ) f
  left join public.exchange_record_versions v on v.org_id = f.org_id and v.record_id = f.record_id and v.sequence = f.sequence
  left join public.exchange_records r on r.org_id = f.org_id and r.id = f.record_id
  order by f.at, f.id;
end
$$;

-- What an export of recordings goes on with: of contacts, and of calls as a carrier recorded them. Planned with its moments, so that
-- months outside the period are not opened.
create function bridge.exported_recordings(wanted uuid, most integer)
returns table (at timestamptz, id uuid, owners uuid[], fields jsonb)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off as $$
declare
  file public.supervision_exports;
begin
  select r.* into file from bridge.running_export(wanted) r;
  if file.id is null or file.template <> 'recordings' then return; end if;
  return query execute $sql$
    with contacts as (
      select x.* from unnest($1) p (place)
      cross join lateral (
        select a.* from public.activities a
        join public.organisations l on l.id = a.lender_id and l.world = $6
        where a.jurisdiction = p.place and a.happened_at >= $4 and (a.happened_at, a.id) > ($4, $5) and a.happened_at < $3
          and a.recorded_at <= $7 and a.recording_sha256 is not null
        order by a.happened_at, a.id limit $8) x
      order by x.happened_at, x.id limit $8
    ), calls as (
      select c.*, t.lenders, t.placements, t.place, t.purged_at
      from public.call_records c
      join public.organisations g on g.id = c.agency_id and g.world = $6
      cross join lateral (
        select array_agg(distinct n.lender_id) as lenders, min(q.jurisdiction) as place,
          jsonb_agg(distinct concordat.typeid('plc', n.placement_id)) as placements,
          case when bool_and(u.id is not null) then max(u.certified_at) end as purged_at
        from public.call_record_targets n
        join public.placements q on q.lender_id = n.lender_id and q.id = n.placement_id
          and (q.jurisdiction = $2 or starts_with(q.jurisdiction, $2 || '-'))
        left join public.purge_certificates u on u.lender_id = n.lender_id and u.placement_id = n.placement_id
          and u.agency_id = c.agency_id and u.certified_at <= $7 and u.destroyed ? 'recordings'
        where n.agency_id = c.agency_id and n.call_record_id = c.id) t
      where c.recording_reference is not null and c.started_at >= $4 and (c.started_at, c.id) > ($4, $5) and c.started_at < $3
        and c.received_at <= $7 and t.lenders is not null
      order by c.started_at, c.id limit $8
    )
    select f.at, f.id, f.owners, f.fields
    from (
      select a.happened_at as at, a.id, array_remove(array[a.lender_id, a.agency_id], null) as owners, to_jsonb(r) as fields
      from contacts a
      left join lateral (
        select g.id, g.certified_at from public.purge_certificates g
        where g.lender_id = a.lender_id and g.placement_id = a.placement_id and g.agency_id = a.recorded_by and g.certified_at <= $7
          and g.destroyed ? 'recordings'
        order by g.certified_at limit 1) u on true
      cross join lateral (select
        concordat.typeid('act', a.id) as "activityId", null as "callRecordId", a.jurisdiction,
        concordat.typeid('org', a.lender_id) as "lenderId", concordat.typeid('org', a.agency_id) as "agencyId",
        concordat.typeid('org', a.recorded_by) as "keptBy", concordat.typeid('col', a.collector_id) as "collectorId",
        case when a.placement_id is null then '[]' else jsonb_build_array(concordat.typeid('plc', a.placement_id)) end as placements,
        concordat.typeid('acc', a.account_id) as "accountId", a.happened_at as "startedAt", a.talk_seconds as "talkSeconds",
        a.recording_sha256 as sha256, a.recording_retention as retention, a.recording_until as until, u.certified_at as "purgedAt",
        concordat.typeid('pgc', u.id) as "purgeCertificateId", concordat.typeid('act', a.corrects) as corrects,
        a.recorded_at as "recordedAt") r
      union all
      select c.started_at, c.id, c.agency_id || array_remove(c.lenders, c.agency_id), to_jsonb(r)
      from calls c
      cross join lateral (select
        null as "activityId", concordat.typeid('crd', c.id) as "callRecordId", c.place as jurisdiction,
        case when cardinality(c.lenders) = 1 then concordat.typeid('org', c.lenders[1]) end as "lenderId",
        concordat.typeid('org', c.agency_id) as "agencyId", concordat.typeid('org', c.agency_id) as "keptBy",
        null as "collectorId", c.placements, null as "accountId", c.started_at as "startedAt", c.talk_seconds as "talkSeconds",
        null as sha256, null as retention, null as until, c.purged_at as "purgedAt", null as "purgeCertificateId", null as corrects,
        c.received_at as "recordedAt") r
    ) f
    order by f.at, f.id limit $8
  $sql$
  using bridge.places_of('recordings', file.jurisdiction), file.jurisdiction, least(file.to_at, file.as_of),
    coalesce((file.place ->> 'at')::timestamptz, file.from_at),
    coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000'),
    nullif(current_setting('app.world', true), ''), file.as_of, most;
end
$$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['bridge.furnished(jsonb, public.exchange_records, text, uuid, timestamptz)',
    'bridge.keep_statement(uuid, public.exchange_records, jsonb, timestamptz)', 'bridge.keep_suppressed()', 'bridge.keep_purged()',
    'bridge.keep_forgotten()', 'bridge.exported_furnishings(uuid, integer)', 'bridge.exported_recordings(uuid, integer)']::regprocedure[]
  loop
    execute format('alter function %s owner to concordat_bridge', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
grant execute on function bridge.exported_furnishings(uuid, integer), bridge.exported_recordings(uuid, integer) to concordat_app;

-- How many rows each template had on a day, as far as recorded by then, where the caller regulates: what an export of that day
-- has at the least, as of any later moment. Nothing of a day that is not over. Planned with its moments, so that one month is opened.
create function bridge.tallied(of_day date, until timestamptz) returns table (template text, jurisdiction text, rows bigint)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set plan_cache_mode = force_custom_plan
set jit = off as $$
declare
  of_world text := nullif(current_setting('app.world', true), '');
  begins timestamptz := of_day::timestamp at time zone 'UTC';
  ends timestamptz := (of_day + 1)::timestamp at time zone 'UTC';
  regulated text[];
  source text;
begin
  select o.jurisdictions into regulated from public.organisations o
  where o.id = nullif(current_setting('app.org', true), '')::uuid and o.kind = 'regulator';
  if regulated is null or ends > until then return; end if;
  foreach source in array array['contact_decisions', 'contacts', 'furnishings', 'cases', 'agreements', 'payments', 'notices', 'inquiries']
  loop
    for template, jurisdiction in
      select distinct source, f.place from unnest(regulated) r (place) cross join lateral unnest(bridge.places_of(source, r.place)) f (place)
    loop
      case source
        when 'contact_decisions' then
          select count(*) into rows from public.contact_decisions d
          join public.organisations l on l.id = d.lender_id and l.world = of_world
          where d.jurisdiction = tallied.jurisdiction and d.decided_at >= begins and d.decided_at < ends;
        when 'contacts' then
          select count(*) into rows from public.activities a
          join public.organisations l on l.id = a.lender_id and l.world = of_world
          where a.jurisdiction = tallied.jurisdiction and a.happened_at >= begins and a.happened_at < ends and a.recorded_at <= until;
        when 'furnishings' then
          select (select count(*) from public.exchange_record_versions v
            join public.organisations l on l.id = v.org_id and l.world = of_world
            where v.jurisdiction = tallied.jurisdiction and v.reported_at >= begins and v.reported_at < ends)
            + (select count(*) from public.supervised_versions v where v.template = source and v.jurisdiction = tallied.jurisdiction
              and v.world = of_world and v.at >= begins and v.at < ends)
          into rows;
        else
          select count(*) into rows from public.supervised_versions v
          where v.template = source and v.jurisdiction = tallied.jurisdiction and v.world = of_world and v.number = 1
            and v.at >= begins and v.at < ends and v.recorded_at <= until;
      end case;
      return next;
    end loop;
  end loop;
end
$$;
alter function bridge.tallied(date, timestamptz) owner to concordat_bridge;
revoke all on function bridge.tallied(date, timestamptz) from public;
grant execute on function bridge.tallied(date, timestamptz) to concordat_app;

-- Every regulator has days counted from now on.
insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
select o.id, '00000000-0000-7000-8000-000000000050', 'supervision.tally', concordat.typeid('org', o.id), now(), now()
from organisations o where o.kind = 'regulator' on conflict do nothing;
