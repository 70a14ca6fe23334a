-- What the log holds of a key, in clear: whoever has the key can write it, and whoever reads the log finds every key there ever was.
create function concordat.exchange_key_entry(k public.exchange_keys) returns bytea language sql immutable set search_path = '' as $$
  select convert_to('concordat.exchange-key/v1' || E'\n' || k.world || E'\n' || k.namespace || E'\n' || k.epoch || E'\n'
    || translate(encode(k.public_key, 'base64'), E'+/=\n', '-_') || E'\n', 'UTF8')
$$;

-- The first key of a namespace and epoch goes to the log with the row that says so; the answer is that one, whoever asks.
create function bridge.publish_exchange_key(of_world text, of_namespace text, of_epoch text, key bytea, event uuid, at timestamptz)
returns bytea language plpgsql volatile security definer set search_path = '' as $$
declare
  made public.exchange_keys;
begin
  insert into public.exchange_keys (world, namespace, epoch, public_key, event_id, published_at)
  values (of_world, of_namespace, of_epoch, key, event, at) on conflict do nothing returning * into made;
  if found then
    insert into public.log_pending (org_id, event_id, digest, actor_digest, entry)
    values ('00000000-0000-0000-0000-000000000000', event, sha256(concordat.exchange_key_entry(made)), sha256(''),
      concordat.exchange_key_entry(made));
    return key;
  end if;
  -- A later statement of this function sees what another one has committed meanwhile.
  return (select k.public_key from public.exchange_keys k
    where k.world = of_world and k.namespace = of_namespace and k.epoch = of_epoch);
end
$$;

-- The keys of a world, and where the log holds them. A world has a few a year.
create function bridge.exchange_keys_of(of_world text) returns table (namespace text, epoch text, public_key bytea, place bigint)
language sql stable security definer set search_path = '' as $$
  select k.namespace, k.epoch, k.public_key, e.place
  from public.exchange_keys k
  left join public.log_entries e on e.org_id = '00000000-0000-0000-0000-000000000000' and e.event_id = k.event_id
  where k.world = of_world
$$;

-- The newest checkpoint that at least so many of these witnesses cosigned, with the lines of all; the newest of all where none is asked for.
create function bridge.log_witnessed(witnesses text[], quorum integer) returns table (size bigint, note text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  if quorum < 1 then
    return query select h.size, h.note from bridge.log_head() h;
    return;
  end if;
  return query
    select c.size, c.note || (select string_agg(s.line, '' order by s.witness) from public.log_cosignatures s where s.size = c.size)
    from public.log_checkpoints c
    where c.size = (
      select s.size from public.log_cosignatures s where s.witness = any (witnesses)
      group by s.size having count(*) >= quorum order by s.size desc limit 1
    );
end
$$;

do $$
declare f text;
begin
  foreach f in array array['bridge.publish_exchange_key(text, text, text, bytea, uuid, timestamptz)', 'bridge.exchange_keys_of(text)',
    'bridge.log_witnessed(text[], integer)']
  loop
    execute format('alter function %s owner to concordat_bridge', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end
$$;

-- Who evaluates says so by the login that keeps the log: nothing that answers requests can publish a key.
grant execute on function bridge.publish_exchange_key(text, text, text, bytea, uuid, timestamptz) to concordat_sequencer;
grant execute on function bridge.exchange_keys_of(text), bridge.log_witnessed(text[], integer) to concordat_app;
grant select, insert on exchange_keys to concordat_bridge;
grant execute on function concordat.exchange_key_entry(exchange_keys) to concordat_bridge;
