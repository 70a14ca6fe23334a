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
        when 'cases' then array['subject', 'kind', 'status', 'answerCode']
        when 'agreements' then array['kind', 'status', 'endCode', 'currency']
        when 'protections' then array['group', 'treatment']
      end;
      of_source := $sql$
        select v.org_id, v.owners[2], coalesce(v.fields ->> 'partyId', v.fields ->> 'accountId'), v.at, v.id,
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
