-- What the log commits to of an event, letter by letter: who recomputes it must get the same, for as long as it is kept.
create function concordat.event_text(e public.events) returns text language sql stable set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'org', e.org_id, 'type', e.type, 'version', e.type_version, 'aggregate', e.aggregate_id,
    'command', e.command, 'jurisdiction', e.jurisdiction, 'recordedAt', concordat.instant_text(e.recorded_at), 'data', e.data)::text
$$;

-- Who did it, apart: those who see that something happened do not all see that.
create function concordat.event_actor_text(e public.events) returns text language sql stable set search_path = '' as $$
  select jsonb_build_object('client', e.actor_client, 'job', e.actor_job)::text
$$;

-- Every event goes to the log with the transaction that appends it, whoever that is and by whatever way.
create function bridge.append_to_log() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.log_pending (org_id, event_id, digest, actor_digest)
  select e.org_id, e.id, sha256(convert_to(concordat.event_text(e), 'UTF8')), sha256(convert_to(concordat.event_actor_text(e), 'UTF8'))
  from added e;
  return null;
end
$$;

-- Reading is for whoever sees the event; the log itself is public and says nothing about anybody.
create function bridge.log_place(org uuid, event uuid) returns table (place bigint, salt bytea)
language sql stable security definer set search_path = '' as $$
  select e.place, e.salt from public.log_entries e
  where e.org_id = org and e.event_id = event and exists (
    select from public.event_audience a
    where a.viewer_id = nullif(current_setting('app.org', true), '')::uuid and a.org_id = org and a.event_id = event
  )
$$;

create function bridge.log_head() returns table (size bigint, root bytea, note text, signed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select c.size, c.root,
    c.note || coalesce((select string_agg(s.line, '' order by s.witness) from public.log_cosignatures s where s.size = c.size), ''),
    c.signed_at
  from public.log_checkpoints c order by c.size desc limit 1
$$;

-- The newest checkpoint that is cosigned by at least so many witnesses, or none.
create function bridge.log_cosigned(witnesses integer) returns table (size bigint, note text, signed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select c.size, c.note || s.lines, c.signed_at
  from (
    select size, string_agg(line, '' order by witness) as lines from public.log_cosignatures
    group by size having count(*) >= witnesses order by size desc limit 1
  ) s join public.log_checkpoints c on c.size = s.size
$$;

-- The tiles that proofs about one leaf of a tree of that size may need: the leaf's own, and the right edge.
create function bridge.log_tiles_for(leaf bigint, size bigint) returns table (level integer, place bigint, bytes bytea)
language sql stable security definer set search_path = '' as $$
  select t.level, t.place, t.bytes
  from generate_series(0, 5) l (level)
  cross join lateral (select (size >> (8 * l.level)) - 1 as last) w
  cross join lateral (
    select least(leaf >> (8 * (l.level + 1)), w.last >> 8) as place union select w.last >> 8
  ) wanted
  join public.log_tiles t on t.level = l.level and t.place = wanted.place
  where w.last >= 0
$$;

create function bridge.log_tile(tile_level integer, tile_place bigint) returns table (bytes bytea, size bigint)
language sql stable security definer set search_path = '' as $$
  select t.bytes, (select max(c.size) from public.log_checkpoints c) from public.log_tiles t
  where t.level = tile_level and t.place = tile_place
$$;

-- A witness's line under a checkpoint that stands as the witness signed it; whether it was taken.
create function bridge.cosign_log(log_size bigint, signed_text text, by_witness text, signed_line text, at timestamptz) returns boolean
language sql volatile security definer set search_path = '' as $$
  with taken as (
    insert into public.log_cosignatures (size, witness, line, signed_at)
    select c.size, by_witness, signed_line, at from public.log_checkpoints c
    where c.size = log_size and starts_with(c.note, signed_text || E'\n')
    on conflict (size, witness) do update set line = excluded.line, signed_at = excluded.signed_at
    returning 1
  )
  select exists (select from taken)
$$;

do $$
declare f text;
begin
  foreach f in array array['bridge.append_to_log()', 'bridge.log_place(uuid, uuid)', 'bridge.log_head()', 'bridge.log_cosigned(integer)',
    'bridge.log_tiles_for(bigint, bigint)', 'bridge.log_tile(integer, bigint)', 'bridge.cosign_log(bigint, text, text, text, timestamptz)']
  loop
    execute format('alter function %s owner to concordat_bridge', f);
    execute format('revoke execute on function %s from public', f);
    if f <> 'bridge.append_to_log()' then execute format('grant execute on function %s to concordat_app', f); end if;
  end loop;
end
$$;

grant insert on log_pending to concordat_bridge;
grant select on log_entries, log_tiles, log_checkpoints, event_audience to concordat_bridge;
grant select, insert, update on log_cosignatures to concordat_bridge;
grant select, delete on log_pending to concordat_sequencer;
grant select, insert on log_entries, log_checkpoints to concordat_sequencer;
grant select, insert, update on log_tiles to concordat_sequencer;

create trigger append_to_log after insert on events
  referencing new table as added for each statement execute function bridge.append_to_log();

-- What happened before there was a log is in it too.
insert into log_pending (org_id, event_id, digest, actor_digest)
select e.org_id, e.id, sha256(convert_to(concordat.event_text(e), 'UTF8')), sha256(convert_to(concordat.event_actor_text(e), 'UTF8'))
from events e;
