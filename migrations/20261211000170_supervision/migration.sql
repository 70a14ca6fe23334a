-- More of what examiners ask about is kept state by state, as what was before is: see `bridge.keep_versions`.
create view bridge.examined_payments with (security_invoker = true) as
select p.lender_id as org_id, p.id, a.jurisdiction, p.recorded_at as at, p.recorded_at + interval '1 millisecond' as until_at,
  array_remove(array[p.lender_id, p.agency_id], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('pay', p.id) as "paymentId", a.jurisdiction, concordat.typeid('org', p.lender_id) as "lenderId",
    concordat.typeid('org', p.agency_id) as "agencyId", concordat.typeid('plc', p.placement_id) as "placementId",
    concordat.typeid('acc', p.account_id) as "accountId", concordat.typeid('org', p.recorded_by) as "recordedBy",
    p.paid_to as "paidTo", p.method, p.currency, p.amount, p.paid_currency as "paidCurrency", p.paid_amount as "paidAmount", p.rate,
    p.effective_at as "effectiveAt", p.effective_on as "effectiveOn", p.status, p.reason, p.principal, p.interest, p.fees, p.costs,
    p.refundable, p.reversal_code as "reversalCode", p.recorded_at as "recordedAt", p.posted_at as "postedAt",
    p.reversed_at as "reversedAt") r) as fields
from public.payments p
join public.accounts a on a.org_id = p.lender_id and a.id = p.account_id;

create view bridge.examined_notices with (security_invoker = true) as
select n.lender_id as org_id, n.id, n.jurisdiction, n.recorded_at as at, n.recorded_at + interval '1 millisecond' as until_at,
  array_remove(array[n.lender_id, n.agency_id], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('ntc', n.id) as "noticeId", n.jurisdiction, concordat.typeid('org', n.lender_id) as "lenderId",
    concordat.typeid('org', n.agency_id) as "agencyId", concordat.typeid('plc', n.placement_id) as "placementId",
    concordat.typeid('acc', n.account_id) as "accountId", concordat.typeid('pty', n.party_id) as "partyId",
    concordat.typeid('org', n.issued_by) as "issuedBy", n.kind, n.rule, n.channel, n.language,
    concordat.typeid('mtp', n.template_id) as "templateId", n.document_sha256 as "documentSha256", n.items, n.sent_on as "sentOn",
    n.presumed_on as "presumedOn", n.period_ends_on as "periodEndsOn", n.delivery, n.delivery_on as "deliveryOn", n.proof,
    n.return_reason as "returnReason", n.reply, n.reply_on as "replyOn", n.documents_on as "documentsOn",
    n.further_ends_on as "furtherEndsOn", n.recorded_at as "recordedAt") r) as fields
from public.notices n;

create view bridge.examined_legal_matters with (security_invoker = true) as
select m.lender_id as org_id, m.id, m.jurisdiction, m.opened_at as at, m.closed_at as until_at,
  array_remove(array[m.lender_id, m.agency_id], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('lgm', m.id) as "legalMatterId", m.jurisdiction, concordat.typeid('org', m.lender_id) as "lenderId",
    concordat.typeid('org', m.agency_id) as "agencyId", concordat.typeid('plc', m.placement_id) as "placementId",
    concordat.typeid('acc', m.account_id) as "accountId", concordat.typeid('org', m.opened_by) as "openedBy", m.run_by as "runBy",
    m.stage, m.letter_on as "letterOn", m.currency, m.filed_on as "filedOn", m.claimed, m.judgment_on as "judgmentOn", m.awarded,
    m.costs_awarded as "costsAwarded", m.judgment_rate as "judgmentRate", m.costs_ordered as "costsOrdered",
    m.costs_charged as "costsCharged", m.enforcement, m.enforced_on as "enforcedOn", m.close_code as "closeCode",
    m.opened_at as "openedAt", m.closed_at as "closedAt") r) as fields
from public.legal_matters m;

-- How often a consent was used is what inquiries say: it would be a state a use.
create view bridge.examined_consents with (security_invoker = true) as
select c.org_id, c.id, c.jurisdiction, c.created_at as at, least(c.expires_at, c.withdrawn_at) as until_at,
  array_remove(array[c.org_id, nullif(c.recipient_id, c.org_id)], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('cns', c.id) as "consentId", c.jurisdiction, concordat.typeid('org', c.org_id) as "controllerId",
    concordat.typeid('org', c.recipient_id) as "recipientId", c.purpose, c.level, c.products, c.legal_basis as "legalBasis",
    c.method, c.assurance, c.notice ->> 'language' as "noticeLanguage", c.notice ->> 'sha256' as "noticeSha256",
    (c.notice ->> 'shownAt')::timestamptz as "noticeShownAt", c.evidence_sha256 as "evidenceSha256", c.queries_max as "queriesMax",
    c.state, c.expires_at as "expiresAt", c.withdrawn_at as "withdrawnAt", c.asked_by_subject as "askedBySubject", c.outcome,
    c.retained_under as "retainedUnder", c.acknowledged_at as "acknowledgedAt", c.created_at as "createdAt") r) as fields
from public.consents c;

create view bridge.examined_inquiries with (security_invoker = true) as
select i.org_id, i.id, x.jurisdiction, i.created_at as at, i.created_at + interval '1 millisecond' as until_at,
  array_remove(array[i.org_id, nullif(i.controller_id, i.org_id)], null) as owners,
  (select to_jsonb(r) from (select
    concordat.typeid('inq', i.id) as "inquiryId", x.jurisdiction, concordat.typeid('xch', i.exchange_id) as "exchangeId",
    concordat.typeid('org', i.org_id) as "askedBy", concordat.typeid('cli', i.asked_by) as client, i.purpose, i.level, i.namespace,
    concordat.typeid('cns', i.consent_id) as "consentId", concordat.typeid('org', i.controller_id) as "consentTakenBy",
    i.answer_sha256 as "answerSha256", i.created_at as "askedAt") r) as fields
from public.exchange_inquiries i
join public.exchanges x on x.id = i.exchange_id;

grant select on bridge.examined_payments, bridge.examined_notices, bridge.examined_legal_matters, bridge.examined_consents,
  bridge.examined_inquiries to concordat_bridge;
grant select on payments, notices, legal_matters, consents, exchange_inquiries, exchanges to concordat_bridge;

do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('payments', 'payments', 'lender_id'), ('notices', 'notices', 'lender_id'), ('legal_matters', 'legal_matters', 'lender_id'),
      ('consents', 'consents', 'org_id'), ('exchange_inquiries', 'inquiries', 'org_id')) x (relation, template, owner)
  loop
    execute format('create trigger keep_versions_of_new after insert on public.%I referencing new table as changed
      for each statement execute function bridge.keep_versions(%L, %L, %L)', t.relation, t.template, t.owner, 'id');
    execute format('create trigger keep_versions after update on public.%I referencing new table as changed
      for each statement execute function bridge.keep_versions(%L, %L, %L)', t.relation, t.template, t.owner, 'id');
  end loop;
end
$$;

-- What was recorded before has the state it has now, from now on.
create function bridge.keep_first_versions() returns void language plpgsql security definer set search_path = '' as $$
declare
  template text;
begin
  foreach template in array array['payments', 'notices', 'legal_matters', 'consents', 'inquiries'] loop
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
  if file.id is null then return; end if;
  -- What was in force in the period may have begun long before it; what happened did not.
  after_at := coalesce((file.place ->> 'at')::timestamptz,
    case when file.template in ('cases', 'agreements', 'payments', 'notices', 'inquiries') then file.from_at else '-infinity' end);
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

-- Counts what a statistic of the caller asks for, while the caller regulates there and it is not counted yet: of the place and what
-- lies in it, by dimensions that are codes. A group is of one lender and of those who see the same rows. Where people are counted,
-- each person of a lender is in the cell of the last row alone. Rows are those an export of the source has, as of the same moment.
create function bridge.counted(wanted uuid)
returns table (key text[], lender uuid, owners uuid[], counted bigint)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off as $$
declare
  asked public.supervision_statistics;
  names text[];
  of_source text;
begin
  select s.* into asked from public.supervision_statistics s
  join public.organisations o on o.id = s.org_id and o.kind = 'regulator'
    and (s.jurisdiction = any (o.jurisdictions) or split_part(s.jurisdiction, '-', 1) = any (o.jurisdictions))
  where s.org_id = nullif(current_setting('app.org', true), '')::uuid and s.id = wanted and s.state = 'counting';
  if asked.id is null then return; end if;
  case asked.source
    when 'contact_decisions' then
      names := array['channel', 'outcome', 'ruledBy', 'purpose'];
      of_source := $sql$
        select d.lender_id as lender, d.agency_id as other, d.party_id::text as person, d.decided_at as at, d.id,
          d.channel as c1, d.outcome as c2, d.ruled_by as c3, d.purpose as c4
        from public.contact_decisions d join public.organisations l on l.id = d.lender_id and l.world = $6
        where d.jurisdiction = any ($1) and d.decided_at >= $2 and d.decided_at < least($3, $4)
      $sql$;
    when 'contacts' then
      names := array['direction', 'channel', 'disposition', 'decided'];
      of_source := $sql$
        select a.lender_id, a.agency_id, a.party_id::text, a.happened_at, a.id, a.direction, a.channel, a.disposition,
          case when a.decision_id is null then 'no' else 'yes' end
        from public.activities a join public.organisations l on l.id = a.lender_id and l.world = $6
        where a.jurisdiction = any ($1) and a.happened_at >= $2 and a.happened_at < least($3, $4) and a.recorded_at <= $4
          and a.correction is distinct from 'recorded_in_error'
          and not exists (select from public.activities n
            where n.lender_id = a.lender_id and n.happened_at = a.happened_at and n.corrects = a.id and n.recorded_at <= $4)
      $sql$;
    else
      names := case asked.source
        when 'payments' then array['method', 'paidTo', 'status', 'currency']
        when 'notices' then array['kind', 'channel', 'delivery', 'reply']
        when 'inquiries' then array['purpose', 'level', 'namespace']
        when 'cases' then array['subject', 'kind', 'status', 'answerCode']
        when 'agreements' then array['kind', 'status', 'endCode', 'currency']
        when 'protections' then array['group', 'treatment']
      end;
      of_source := $sql$
        select v.org_id, v.owners[2], coalesce(v.fields ->> 'partyId', v.fields ->> 'accountId', v.id::text), v.at, v.id,
          v.fields ->> ($7)[1], v.fields ->> ($7)[2], v.fields ->> ($7)[3], v.fields ->> ($7)[4]
        from public.supervised_versions v
        where v.template = $5 and v.jurisdiction = any ($1) and v.world = $6
          and v.at >= case when $5 = 'protections' then '-infinity' else $2 end
          and v.at < least($3, $4) and coalesce(v.until_at, 'infinity') > $2 and v.recorded_at <= $4
          and not exists (select from public.supervised_versions n
            where n.org_id = v.org_id and n.template = v.template and n.id = v.id and n.number > v.number
              and n.recorded_at <= $4)
      $sql$;
  end case;
  if names is null or exists (select from jsonb_array_elements_text(asked.dimensions) d (name) where d.name <> all (names)) then
    raise exception 'nothing is counted by that';
  end if;
  return query execute format($sql$
    with rows (lender, other, person, at, id, c1, c2, c3, c4) as (%s),
    bound as (%s),
    groups as (
      select b.lender, b.other, array[b.c1, b.c2, b.c3, b.c4] as codes, count(*) as n
      from bound b group by b.lender, b.other, b.c1, b.c2, b.c3, b.c4
    )
    select k.key, g.lender, array_remove(array[g.lender, g.other], null), sum(g.n)::bigint
    from groups g
    cross join lateral (
      select array_agg(coalesce(g.codes[array_position($7, d.name)], '') order by d.n) as key
      from jsonb_array_elements_text($8) with ordinality d (name, n)) k
    group by k.key, g.lender, g.other
  $sql$, of_source, case asked.counts
    when 'people' then 'select distinct on (r.lender, r.person) r.* from rows r order by r.lender, r.person, r.at desc, r.id desc'
    else 'select r.* from rows r' end)
  using bridge.places_of(asked.source, asked.jurisdiction), asked.from_at, asked.to_at, asked.as_of, asked.source,
    nullif(current_setting('app.world', true), ''), names, asked.dimensions;
end
$$;

-- The places in a place that a source has rows of, each found by the index.
create function bridge.places_of(source text, place text) returns text[]
language plpgsql stable set search_path = '' set enable_seqscan = off as $$
declare
  found text[] := array[place];
  next text := place;
begin
  loop
    case source
      when 'contact_decisions' then
        select min(d.jurisdiction) into next from public.contact_decisions d where d.jurisdiction > next;
      when 'contacts' then
        select min(a.jurisdiction) into next from public.activities a where a.jurisdiction > next;
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

-- Whose data was counted is told so, each of its own part alone. Run by the regulator's command that stores what was counted.
create function bridge.tell_counted(wanted uuid, whose uuid[]) returns void
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  insert into public.supervision_readings (org_id, id, kind, regulator_id, regulator, template, jurisdiction, purpose, from_at, to_at,
    as_of, read_at, told_at)
  select o.id, concordat.uuid_at(s.counted_at), 'statistic', me, r.name, s.source, s.jurisdiction, s.purpose, s.from_at, s.to_at,
    s.as_of, s.counted_at, s.counted_at
  from public.supervision_statistics s
  join public.organisations r on r.id = s.org_id
  join public.organisations o on o.id = any (whose) and o.world = r.world
  where s.org_id = me and s.id = wanted and s.state = 'done';
end
$$;

alter function bridge.counted(uuid) owner to concordat_bridge;
alter function bridge.places_of(text, text) owner to concordat_bridge;
alter function bridge.tell_counted(uuid, uuid[]) owner to concordat_bridge;
revoke all on function bridge.counted(uuid), bridge.places_of(text, text), bridge.tell_counted(uuid, uuid[]) from public;
grant execute on function bridge.counted(uuid), bridge.tell_counted(uuid, uuid[]) to concordat_app;
grant select on supervision_statistics to concordat_bridge;

-- Every inquiry about one person at an exchange, under whichever consent, newest first: to the exchange's operator alone.
create function bridge.footprint(exchange uuid, subjects jsonb, most integer) returns jsonb
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.exchanges x where x.id = exchange and x.org_id = me) then return '[]'; end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('inquiryId', f.id, 'askedById', f.org_id, 'askedBy', a.name, 'purpose', f.purpose,
      'level', f.level, 'consentTakenBy', c.name, 'answerSha256', f.answer_sha256, 'at', f.created_at)
      order by f.created_at desc, f.id desc), '[]')
    from (
      select i.* from jsonb_to_recordset(subjects) s (namespace text, epoch text, tokens text[])
      cross join lateral unnest(s.tokens) t (token)
      cross join lateral (
        select q.* from public.exchange_inquiries q
        where q.exchange_id = exchange and q.namespace = s.namespace and q.epoch = s.epoch and q.token = decode(t.token, 'hex')
        order by q.created_at desc limit most) i
      order by i.created_at desc, i.id desc limit most
    ) f
    join public.organisations a on a.id = f.org_id
    join public.organisations c on c.id = f.controller_id
  );
end
$$;
alter function bridge.footprint(uuid, jsonb, integer) owner to concordat_bridge;
revoke all on function bridge.footprint(uuid, jsonb, integer) from public;
grant execute on function bridge.footprint(uuid, jsonb, integer) to concordat_app;

-- A record that is taken back while its clock runs leaves what its debt is known again by: product, day of opening, first
-- delinquency, and whose it is as the matcher stores it. Of a member that left nothing is kept.
create function bridge.keep_trace() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.exchange_traces (org_id, record_id, exchange_id, namespace, epoch, token, product, opened_on,
    first_delinquency_on, ends_on)
  select old.org_id, old.id, old.exchange_id, old.namespace, old.epoch, old.token, old.product, old.opened_on,
    old.first_delinquency_on, least(old.disclosed_until,
      (select k.ends_on from public.exchange_clocks k where k.org_id = old.org_id and k.record_id = old.id))
  where exists (select from public.exchange_members m
    where m.org_id = old.org_id and m.id = old.member_id and m.state in ('active', 'suspended'))
  on conflict (org_id, record_id) do nothing;
  return null;
end
$$;
create trigger keep_trace after update on exchange_records for each row
  when (old.state = 'listed' and new.state = 'withdrawn' and old.first_delinquency_on is not null and old.disclosed_until is not null)
  execute function bridge.keep_trace();

-- Gives the records of a member the clock of the same debt at whoever told of it before: the same person, product and day of
-- opening, and an earlier first delinquency. Traces whose clock is over, or whose key no longer answers, go. Run nightly by the
-- member's job; nothing of it is told to the member.
create function bridge.follow_clocks(member uuid, today date, answering text[]) returns void
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  insert into public.exchange_clocks (org_id, record_id, ends_on)
  select r.org_id, r.id, min(b.ends_on)
  from public.exchange_records r
  cross join lateral (
    select coalesce(k.ends_on, s.disclosed_until) as ends_on
    from public.exchange_records s
    left join public.exchange_clocks k on k.org_id = s.org_id and k.record_id = s.id
    where s.exchange_id = r.exchange_id and s.namespace = r.namespace and s.epoch = r.epoch and s.token = r.token
      and s.state = 'listed' and s.org_id <> r.org_id and s.product = r.product and s.opened_on = r.opened_on
      and s.first_delinquency_on < r.first_delinquency_on
    union all
    select t.ends_on from public.exchange_traces t
    where t.exchange_id = r.exchange_id and t.namespace = r.namespace and t.epoch = r.epoch and t.token = r.token
      and t.org_id <> r.org_id and t.product = r.product and t.opened_on = r.opened_on
      and t.first_delinquency_on < r.first_delinquency_on
  ) b
  where r.org_id = me and r.member_id = member and r.state = 'listed' and r.first_delinquency_on is not null
    and b.ends_on is not null
  group by r.org_id, r.id
  on conflict (org_id, record_id) do update set ends_on = least(exchange_clocks.ends_on, excluded.ends_on);
  delete from public.exchange_clocks k where k.org_id = me
    and not exists (select from public.exchange_records r where r.org_id = k.org_id and r.id = k.record_id and r.state = 'listed');
  delete from public.exchange_traces t where t.org_id = me and (t.ends_on < today or t.epoch <> all (answering));
end
$$;

-- What other members say of one person, as far as it may be disclosed on a day. The caller must be an active member of the
-- exchange; whose records they are is not said, and its own are left out. Of a debt that was sold the clock is the first one.
create or replace function concordat.told_records(exchange uuid, asked_namespace text, asked_epoch text, tokens text[], today date)
returns setof public.exchange_records language sql stable set search_path = '' as $$
  select r.* from unnest(tokens) t (token), lateral (
    select * from public.exchange_records r
    where r.exchange_id = exchange and r.namespace = asked_namespace and r.epoch = asked_epoch
      and r.token = decode(t.token, 'hex') and r.state = 'listed' offset 0
  ) r
  where r.org_id <> nullif(current_setting('app.org', true), '')::uuid
    and r.dispute <> 'suppressed' and (r.disclosed_until is null or r.disclosed_until >= today)
    and not exists (select from public.exchange_clocks k
      where k.org_id = r.org_id and k.record_id = r.id and k.ends_on < today)
    and exists (select from public.exchange_members m
      where m.org_id = r.org_id and m.id = r.member_id and m.state in ('active', 'suspended'))
$$;


alter function bridge.keep_trace() owner to concordat_bridge;
alter function bridge.follow_clocks(uuid, date, text[]) owner to concordat_bridge;
revoke all on function bridge.keep_trace(), bridge.follow_clocks(uuid, date, text[]) from public;
grant execute on function bridge.follow_clocks(uuid, date, text[]) to concordat_app;
grant select, insert, update, delete on exchange_clocks, exchange_traces to concordat_bridge;
grant select on exchange_records to concordat_bridge;

-- Listed records of a person in a class of products that nobody disputes yet: to the operator of the exchange alone, who is not
-- told whose they are.
create function bridge.records_about(exchange uuid, subjects jsonb, class text, most integer)
returns table (org uuid, record uuid, time_zone text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if not exists (select from public.exchanges x where x.id = exchange and x.org_id = me) then return; end if;
  return query
  select distinct r.org_id, r.id, o.time_zone
  from jsonb_to_recordset(subjects) s (namespace text, epoch text, tokens text[])
  cross join lateral unnest(s.tokens) t (token)
  cross join lateral (
    select * from public.exchange_records q
    where q.exchange_id = exchange and q.namespace = s.namespace and q.epoch = s.epoch and q.token = decode(t.token, 'hex')
      and q.state = 'listed' offset 0
  ) r
  join public.organisations o on o.id = r.org_id
  where r.product = class and r.dispute = 'none'
  order by r.org_id, r.id limit most;
end
$$;

-- Flags the records an objection of the caller's is about and opens their disputes, each in its member's tenant with a job for its
-- last day. A record that is not as it was when it was found has the whole tried again.
create function bridge.raise_objection(wanted uuid, raised jsonb, job text) returns void
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := nullif(current_setting('app.org', true), '')::uuid;
  objection public.exchange_objections;
  flagged integer;
begin
  select b.* into objection from public.exchange_objections b
  join public.exchanges x on x.id = b.exchange_id and x.org_id = me
  where b.org_id = me and b.id = wanted;
  if objection.id is null then return; end if;
  update public.exchange_records r set dispute = 'flagged', version = r.version + 1
  from jsonb_to_recordset(raised) d (org uuid, record uuid)
  where r.org_id = d.org and r.id = d.record and r.exchange_id = objection.exchange_id and r.product = objection.product
    and r.state = 'listed' and r.dispute = 'none';
  get diagnostics flagged = row_count;
  if flagged <> jsonb_array_length(raised) then
    raise exception 'a record changed meanwhile' using errcode = 'serialization_failure';
  end if;
  insert into public.exchange_disputes (org_id, id, record_id, exchange_id, reason, state, received_on, due_on, extended,
    evidence_sha256, created_at)
  select d.org, d.id, d.record, objection.exchange_id, objection.reason, 'open', objection.received_on, objection.due_on, false,
    objection.evidence_sha256, objection.created_at
  from jsonb_to_recordset(raised) d (org uuid, id uuid, record uuid);
  insert into public.jobs (org_id, id, kind, subject_id, due_at, created_at)
  select d.org, concordat.uuid_at(objection.created_at), job, d.subject, d."dueAt", objection.created_at
  from jsonb_to_recordset(raised) d (org uuid, subject text, "dueAt" timestamptz);
end
$$;

-- How the disputes of an objection of the caller's stand; not whose they are.
create function bridge.objection_states(wanted uuid) returns setof text
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select d.state from public.exchange_objections b
  cross join lateral jsonb_to_recordset(b.disputes) r (org uuid, dispute uuid)
  join public.exchange_disputes d on d.org_id = r.org and d.id = r.dispute
  where b.org_id = nullif(current_setting('app.org', true), '')::uuid and b.id = wanted;
end
$$;

alter function bridge.records_about(uuid, jsonb, text, integer) owner to concordat_bridge;
alter function bridge.raise_objection(uuid, jsonb, text) owner to concordat_bridge;
alter function bridge.objection_states(uuid) owner to concordat_bridge;
revoke all on function bridge.records_about(uuid, jsonb, text, integer), bridge.raise_objection(uuid, jsonb, text),
  bridge.objection_states(uuid) from public;
grant execute on function bridge.records_about(uuid, jsonb, text, integer), bridge.raise_objection(uuid, jsonb, text),
  bridge.objection_states(uuid) to concordat_app;
grant select, update on exchange_records to concordat_bridge;
grant select, insert on exchange_disputes to concordat_bridge;
grant select on exchange_objections to concordat_bridge;
grant insert on jobs to concordat_bridge;

-- Checkpoints are kept a week, and beyond it what more witnesses signed than any later one; never the newest. Tiles prove growth from
-- any of them, so nobody needs ours to check what they hold. The sequencer itself may delete none.
create function bridge.thin_checkpoints(moment timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare
  gone bigint[];
begin
  select array_agg(c.size) into gone
  from (select o.size, o.signed_at from public.log_checkpoints o order by o.size limit 256) c
  where c.signed_at < moment - interval '7 days' and c.size < (select max(h.size) from public.log_checkpoints h)
    and ((select count(*) from public.log_cosignatures s where s.size = c.size) = 0 or exists (
      select from public.log_cosignatures l where l.size > c.size
      group by l.size having count(*) >= (select count(*) from public.log_cosignatures s where s.size = c.size)));
  if gone is null then return; end if;
  delete from public.log_cosignatures s where s.size = any (gone);
  delete from public.log_checkpoints c where c.size = any (gone);
end
$$;
alter function bridge.thin_checkpoints(timestamptz) owner to concordat_bridge;
revoke all on function bridge.thin_checkpoints(timestamptz) from public;
grant usage on schema bridge to concordat_sequencer;
grant execute on function bridge.thin_checkpoints(timestamptz) to concordat_sequencer;
grant delete on log_checkpoints, log_cosignatures to concordat_bridge;
