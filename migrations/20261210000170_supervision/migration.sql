-- What examiners ask about has states, and an export is as of a moment: every state is kept from the moment it was recorded. Each
-- view says how a record stands now, under the names its template gives the fields. `until_at` is when its life ended: what
-- happened and was over has a life of a millisecond, what was in force as long as it was.
create view bridge.examined_cases with (security_invoker = true) as
select c.lender_id as org_id, c.id, c.jurisdiction, c.raised_at as at, c.raised_at + interval '1 millisecond' as until_at,
  array_remove(array[c.lender_id, c.concerned_id], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('cas', c.id) as "caseId", c.subject, c.jurisdiction, concordat.typeid('org', c.lender_id) as "lenderId",
    concordat.typeid('org', c.concerned_id) as "agencyId", concordat.typeid('acc', c.account_id) as "accountId",
    concordat.typeid('plc', c.placement_id) as "placementId", concordat.typeid('org', c.raised_by) as "raisedBy",
    c.raised_at as "raisedAt", c.way, c.received_on as "receivedOn", c.in_writing as "inWriting", c.kind, c.currency, c.amount,
    concordat.typeid('cas', c.repeats) as repeats, c.conduct, concordat.typeid('col', c.collector_id) as "collectorId",
    (select coalesce(jsonb_agg(a.id order by a.n), '[]') from unnest(c.activities) with ordinality a (id, n)) as activities,
    c.status, c.stops, c.stopped_amount as "stoppedAmount", c.clock, c.acknowledge_by as "acknowledgeBy",
    c.acknowledged_at as "acknowledgedAt", c.answer_by as "answerBy", c.extended_at as "extendedAt", c.overdue_at as "overdueAt",
    concordat.typeid('org', c.answered_by) as "answeredBy", c.answered_at as "answeredAt", c.answer_code as "answerCode",
    c.upheld_amount as "upheldAmount", c.verification, c.documents, concordat.typeid('fnd', c.finding_id) as "findingId",
    c.escalated_to as "escalatedTo", c.escalated_at as "escalatedAt", c.escalate_by as "escalateBy", c.remedy,
    c.remedy_amount as "remedyAmount", c.remedied_at as "remediedAt") r) as fields
from public.dispute_cases c;

create view bridge.examined_agreements with (security_invoker = true) as
select g.lender_id as org_id, g.id, a.jurisdiction, g.created_at as at, g.created_at + interval '1 millisecond' as until_at,
  array_remove(array[g.lender_id, g.agency_id], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('agr', g.id) as "agreementId", a.jurisdiction, concordat.typeid('org', g.lender_id) as "lenderId",
    concordat.typeid('org', g.agency_id) as "agencyId", concordat.typeid('plc', g.placement_id) as "placementId",
    concordat.typeid('acc', g.account_id) as "accountId", concordat.typeid('pty', g.party_id) as "partyId", g.kind, g.status,
    g.end_code as "endCode", g.currency, g.owed, g.total, g.waived, g.paid, g.schedule as instalments, g.offer as offers,
    concordat.typeid('org', g.proposed_by) as "proposedBy", concordat.typeid('org', g.offered_by) as "offeredBy",
    g.grace_days as "graceDays", g.cure_days as "cureDays", g.created_at as "createdAt", g.answer_by as "answerBy",
    g.started_at as "startedAt", g.started_on as "startedOn", g.cure_until as "cureUntil",
    concordat.typeid('agr', g.supersedes) as supersedes, g.ended_at as "endedAt") r) as fields
from public.agreements g
join public.accounts a on a.org_id = g.lender_id and a.id = g.account_id;

-- What a lender owes a person, and the group of the reason: the illness itself is nobody's to read who did not register it.
create view bridge.examined_protections with (security_invoker = true) as
select t.lender_id as org_id, t.id, p.jurisdiction, t.required_at as at, least(t.until_at, t.lifted_at) as until_at,
  array[t.lender_id] as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('trt', t.id) as "treatmentId", p.jurisdiction, concordat.typeid('org', t.lender_id) as "lenderId",
    concordat.typeid('pty', t.party_id) as "partyId",
    case when p.kind in ('breathing_space', 'mental_health_crisis') then 'moratorium' when p.kind = 'disaster' then 'disaster'
      when p.kind = 'attorney_represented' then 'representation' when p.kind = 'cease_request' then 'request'
      else 'vulnerability' end as "group",
    t.treatment, t.limit_contacts as "limitContacts", t.limit_days as "limitDays", t.freezes_interest as "stopsInterest",
    t.freezes_fees as "stopsFees", t.shared, t.required_at as "requiredAt", t.from_at as "from", t.until_at as "until",
    t.lifted_at as "liftedAt") r) as fields
from public.borrower_treatments t
join public.protections p on p.org_id = t.origin_org and p.id = t.origin_id;

create view bridge.examined_licences with (security_invoker = true) as
select l.org_id, l.id, l.jurisdiction, l.created_at as at, l.ends_at as until_at, array[l.org_id] as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('lic', l.id) as "licenceId", l.jurisdiction, concordat.typeid('org', l.org_id) as "holderId", l.activity,
    l.number, l.authority, l.valid_from as "validFrom", l.valid_until as "validUntil", l.conditions, l.status,
    l.status_reason as "statusReason", concordat.typeid('org', l.status_by) as "statusBy", l.status_at as "statusAt",
    concordat.typeid('org', l.verified_by) as "verifiedBy", l.verified_at as "verifiedAt",
    concordat.typeid('lic', l.renews) as renews, l.evidence_sha256 as "evidenceSha256", l.created_at as "createdAt") r) as fields
from public.licences l;

-- Without name, alias and identity: what of a person can be erased is not kept a second time.
create view bridge.examined_collectors with (security_invoker = true) as
select c.org_id, c.id, c.jurisdiction, c.created_at as at,
  case when c.employed_until is not null then greatest(c.employed_until::timestamp at time zone 'UTC', c.created_at) end as until_at,
  array[c.org_id] as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('col', c.id) as "collectorId", c.jurisdiction, concordat.typeid('org', c.org_id) as "employerId", c.languages,
    c.graduate, c.employed_from as "employedFrom", c.employed_until as "employedUntil", c.consented_on as "consentedOn",
    (select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'number', x.number, 'issuedOn', x.issued_on,
        'expiresOn', x.expires_on) order by x.id), '[]')
      from public.collector_certificates x where x.org_id = c.org_id and x.collector_id = c.id) as certificates,
    (select coalesce(jsonb_agg(jsonb_build_object('on', x.on_day, 'topic', x.topic, 'minutes', x.minutes) order by x.id), '[]')
      from public.collector_trainings x where x.org_id = c.org_id and x.collector_id = c.id) as trainings,
    (select coalesce(jsonb_agg(jsonb_build_object('findingId', concordat.typeid('fnd', x.id), 'kind', x.kind,
        'severity', x.severity, 'happenedOn', x.happened_on, 'source', x.source, 'status', x.status,
        'reportedAt', concordat.instant_text(x.reported_at), 'replyCode', x.reply_code,
        'decidedAt', concordat.instant_text(x.decided_at)) order by x.id), '[]')
      from public.collector_findings x where x.org_id = c.org_id and x.collector_id = c.id) as findings,
    (select coalesce(jsonb_agg(jsonb_build_object('reason', x.reason, 'byOverseer', x.by_overseer,
        'from', concordat.instant_text(x.from_at), 'until', concordat.instant_text(x.until_at),
        'liftedAt', concordat.instant_text(x.lifted_at)) order by x.id), '[]')
      from public.collector_bars x where x.org_id = c.org_id and x.collector_id = c.id) as bars,
    c.created_at as "createdAt") r) as fields
from public.collectors c;

grant select on bridge.examined_cases, bridge.examined_agreements, bridge.examined_protections, bridge.examined_licences,
  bridge.examined_collectors to concordat_bridge;
grant select on organisations, accounts, protections, borrower_treatments, licences, collectors, collector_certificates,
  collector_trainings, collector_findings, collector_bars to concordat_bridge;
grant select, insert on supervised_versions to concordat_bridge;

-- Keeps how records stand after a statement, where that is not how they stood. Arguments: the template; the columns of the changed
-- table that say whose record it is, and which. Who changes what hangs on one record waits for whoever does too: 64 queues for all,
-- taken in their order, so that a statement on many holds few locks.
create function bridge.keep_versions() returns trigger language plpgsql security definer set search_path = ''
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
begin
  if tg_argv[0] = 'collectors' then
    execute format($sql$
      select pg_advisory_xact_lock(12, k.queue) from (
        select distinct hashtext(c.%I::text) & 63 as queue from changed c order by 1) k
    $sql$, tg_argv[2]);
  end if;
  execute format($sql$
    insert into public.supervised_versions (org_id, template, id, number, recorded_at, world, jurisdiction, at, until_at, owners, fields)
    select s.org_id, %1$L, s.id, coalesce(b.number, 0) + 1, $1, o.world, s.jurisdiction, s.at, s.until_at, s.owners, s.fields
    from (select distinct c.%2$I as org_id, c.%3$I as id from changed c) k
    join bridge.%4$I s on s.org_id = k.org_id and s.id = k.id
    join public.organisations o on o.id = k.org_id
    left join lateral (
      select v.number, v.until_at, v.owners, v.fields from public.supervised_versions v
      where v.org_id = k.org_id and v.template = %1$L and v.id = k.id order by v.number desc limit 1) b on true
    where (b.fields, b.until_at, b.owners) is distinct from (s.fields, s.until_at, s.owners)
  $sql$, tg_argv[0], tg_argv[1], tg_argv[2], 'examined_' || tg_argv[0])
  using coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
  return null;
end
$$;
alter function bridge.keep_versions() owner to concordat_bridge;
revoke all on function bridge.keep_versions() from public;

do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('dispute_cases', 'cases', 'lender_id', 'id'),
      ('agreements', 'agreements', 'lender_id', 'id'),
      ('borrower_treatments', 'protections', 'lender_id', 'id'),
      ('licences', 'licences', 'org_id', 'id'),
      ('collectors', 'collectors', 'org_id', 'id'),
      ('collector_certificates', 'collectors', 'org_id', 'collector_id'),
      ('collector_trainings', 'collectors', 'org_id', 'collector_id'),
      ('collector_findings', 'collectors', 'org_id', 'collector_id'),
      ('collector_bars', 'collectors', 'org_id', 'collector_id')) x (relation, template, owner, subject)
  loop
    execute format('create trigger keep_versions_of_new after insert on public.%I referencing new table as changed
      for each statement execute function bridge.keep_versions(%L, %L, %L)', t.relation, t.template, t.owner, t.subject);
    execute format('create trigger keep_versions after update on public.%I referencing new table as changed
      for each statement execute function bridge.keep_versions(%L, %L, %L)', t.relation, t.template, t.owner, t.subject);
  end loop;
end
$$;

-- What was recorded before has the state it has now, from now on: how it stood earlier was not kept. Row security lets nobody but
-- the bridge see all of it.
create function bridge.keep_first_versions() returns void language plpgsql security definer set search_path = '' as $$
declare
  template text;
begin
  foreach template in array array['cases', 'agreements', 'protections', 'licences', 'collectors'] loop
    execute format($sql$
      insert into public.supervised_versions (org_id, template, id, number, recorded_at, world, jurisdiction, at, until_at, owners, fields)
      select s.org_id, %1$L, s.id, 1, clock_timestamp(), o.world, s.jurisdiction, s.at, s.until_at, s.owners, s.fields
      from bridge.%2$I s join public.organisations o on o.id = s.org_id
    $sql$, template, 'examined_' || template);
  end loop;
end
$$;
alter function bridge.keep_first_versions() owner to concordat_bridge;
select bridge.keep_first_versions();
drop function bridge.keep_first_versions();

-- The export of the caller that runs, while the caller regulates there.
create function bridge.running_export(wanted uuid) returns setof public.supervision_exports
language plpgsql stable set search_path = '' as $$
begin
  return query
  select x.* from public.supervision_exports x
  join public.organisations o on o.id = x.org_id and o.kind = 'regulator'
    and (x.jurisdiction = any (o.jurisdictions) or split_part(x.jurisdiction, '-', 1) = any (o.jurisdictions))
  where x.org_id = nullif(current_setting('app.org', true), '')::uuid and x.id = wanted and x.state = 'running';
end
$$;
alter function bridge.running_export(uuid) owner to concordat_bridge;
revoke all on function bridge.running_export(uuid) from public;

-- The next decisions of an export that runs, to the regulator whose it is, while it regulates there: of the place and what lies in
-- it, in the order they were made, each place by its own index.
create or replace function bridge.exported_decisions(wanted uuid, most integer) returns setof public.contact_decisions
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
  if file.id is null or file.template <> 'contact_decisions' then return; end if;
  ending := least(file.to_at, file.as_of);
  after_at := coalesce((file.place ->> 'at')::timestamptz, file.from_at);
  after_id := coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  with recursive named (place) as (
    select file.jurisdiction
    union all
    select (select min(d.jurisdiction) from public.contact_decisions d where d.jurisdiction > n.place)
    from named n where n.place is not null and starts_with(n.place, file.jurisdiction)
  )
  select array_agg(n.place) into places from named n
  where n.place = file.jurisdiction or starts_with(n.place, file.jurisdiction || '-');
  return query
  select d.* from unnest(places) p (place)
  cross join lateral (
    select c.* from public.contact_decisions c
    join public.organisations l on l.id = c.lender_id and l.world = of_world
    where c.jurisdiction = p.place and c.decided_at >= after_at and (c.decided_at, c.id) > (after_at, after_id)
      and c.decided_at >= file.from_at and c.decided_at < ending
    order by c.decided_at, c.id limit most
  ) d
  order by d.decided_at, d.id limit most;
end
$$;

-- The same of contacts, which are only ever added to: what was recorded by the moment of the export, whenever it happened. The
-- statement is planned with its moments, so that months outside the period are not opened.
create function bridge.exported_contacts(wanted uuid, most integer)
returns table (at timestamptz, id uuid, owners uuid[], fields jsonb)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off as $$
declare
  file public.supervision_exports;
  of_world text := nullif(current_setting('app.world', true), '');
begin
  select r.* into file from bridge.running_export(wanted) r;
  if file.id is null or file.template <> 'contacts' then return; end if;
  return query execute $sql$
    with recursive named (place) as (
      select $1
      union all
      select (select min(a.jurisdiction) from public.activities a
        where a.jurisdiction > n.place and a.happened_at >= $2 and a.happened_at < $3)
      from named n where n.place is not null and starts_with(n.place, $1)
    )
    select f.happened_at, f.id, array_remove(array[f.lender_id, f.agency_id], null), to_jsonb(r)
    from (
      select x.* from named p
      cross join lateral (
        select a.* from public.activities a
        join public.organisations l on l.id = a.lender_id and l.world = $6
        where a.jurisdiction = p.place and a.happened_at >= $4 and (a.happened_at, a.id) > ($4, $5) and a.happened_at < $3
          and a.recorded_at <= $7
        order by a.happened_at, a.id limit $8
      ) x
      where p.place = $1 or starts_with(p.place, $1 || '-')
      order by x.happened_at, x.id limit $8
    ) f
    left join public.contact_decisions d on d.lender_id = f.lender_id and d.id = f.decision_id and d.decided_at <= $7
    cross join lateral (select
      concordat.typeid('act', f.id) as "activityId", f.happened_at as "happenedAt", f.recorded_at as "recordedAt", f.jurisdiction,
      concordat.typeid('org', f.lender_id) as "lenderId", concordat.typeid('org', f.agency_id) as "agencyId",
      concordat.typeid('org', f.recorded_by) as "recordedBy", concordat.typeid('col', f.collector_id) as "collectorId",
      concordat.typeid('plc', f.placement_id) as "placementId", concordat.typeid('acc', f.account_id) as "accountId",
      (select coalesce(jsonb_agg(concordat.typeid('acc', (e.debt ->> 'account')::uuid) order by e.n), '[]')
        from jsonb_array_elements(f.debts) with ordinality e (debt, n)) as "otherAccounts",
      concordat.typeid('pty', f.party_id) as "partyId", concordat.typeid('cpt', f.contact_point_id) as "contactPointId",
      f.endpoint_kind as "endpointKind", f.direction, f.channel, f.disposition, f.right_party as "rightParty",
      f.talk_seconds as "talkSeconds", f.language, f.cause, f.promise_amount as "promiseAmount",
      f.promise_currency as "promiseCurrency", f.promise_due as "promiseDue", f.recording_sha256 as "recordingSha256",
      f.recording_retention as "recordingRetention", f.recording_until as "recordingUntil", f.template,
      concordat.typeid('cdn', f.decision_id) as "decisionId", d.outcome as "decisionOutcome", d.ruled_by as "decisionRuledBy",
      d.override_code as "overrideCode", concordat.typeid('pmt', f.permit_id) as "permitId", f.flags,
      concordat.typeid('act', f.corrects) as corrects, f.correction) r
    order by f.happened_at, f.id
  $sql$
  using file.jurisdiction, file.from_at, least(file.to_at, file.as_of), coalesce((file.place ->> 'at')::timestamptz, file.from_at),
    coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000'), of_world, file.as_of, most;
end
$$;

-- The same of what has states: each record as it stood at the moment of the export, where its life touches the period.
create function bridge.exported_records(wanted uuid, most integer)
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
  if file.id is null then return; end if;
  -- What was in force in the period may have begun long before it; what happened did not.
  after_at := coalesce((file.place ->> 'at')::timestamptz,
    case when file.template in ('cases', 'agreements') then file.from_at else '-infinity' end);
  after_id := coalesce((file.place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  with recursive named (place) as (
    select file.jurisdiction
    union all
    select (select min(v.jurisdiction) from public.supervised_versions v
      where v.template = file.template and v.jurisdiction > n.place)
    from named n where n.place is not null and starts_with(n.place, file.jurisdiction)
  )
  select array_agg(n.place) into places from named n
  where n.place = file.jurisdiction or starts_with(n.place, file.jurisdiction || '-');
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

-- How a treatment was honoured while it bound: contacts begun by the lender's side, those among them that were flagged, and those
-- the gate refused for it, as far as recorded by then.
create function bridge.honoured(lender uuid, wanted uuid, stood jsonb, known timestamptz) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  person uuid;
  since timestamptz := (stood ->> 'from')::timestamptz;
  ending timestamptz := least((stood ->> 'until')::timestamptz, (stood ->> 'liftedAt')::timestamptz, known);
begin
  select t.party_id into person from public.borrower_treatments t where t.lender_id = lender and t.id = wanted;
  return (
    select jsonb_build_object('contacts', count(*), 'contactsFlagged', count(*) filter (where cardinality(a.flags) > 0),
      'lastContactAt', max(a.happened_at))
    from public.activities a
    where a.lender_id = lender and a.party_id = person and a.direction = 'outbound' and a.happened_at >= since
      and a.happened_at < ending and a.recorded_at <= known and a.correction is distinct from 'recorded_in_error'
      and not exists (select from public.activities n
        where n.lender_id = a.lender_id and n.happened_at = a.happened_at and n.corrects = a.id and n.recorded_at <= known)
  ) || (
    select jsonb_build_object('refused', count(*))
    from public.contact_decisions d
    where d.lender_id = lender and d.party_id = person and d.outcome = 'deny' and d.ruled_by = 'HOUSE-TREATMENT'
      and d.decided_at >= since and d.decided_at < ending
  );
end
$$;

alter function bridge.exported_contacts(uuid, integer) owner to concordat_bridge;
alter function bridge.exported_records(uuid, integer) owner to concordat_bridge;
alter function bridge.honoured(uuid, uuid, jsonb, timestamptz) owner to concordat_bridge;
revoke all on function bridge.exported_contacts(uuid, integer), bridge.exported_records(uuid, integer),
  bridge.honoured(uuid, uuid, jsonb, timestamptz) from public;
grant execute on function bridge.exported_contacts(uuid, integer), bridge.exported_records(uuid, integer) to concordat_app;
