-- The tables the app role may add to but never change.
create or replace function concordat.append_only() returns text[] language sql immutable set search_path = '' as $$
  select array['events', 'event_audience', 'account_transactions', 'account_costs', 'erasures',
    'sealed_record_openings']
$$;

select concordat.guard_tables();

-- Guarding grants every table anew; positions of the feed are the sequencer's alone.
revoke insert, update, delete on feed_positions from concordat_app;

-- A sealed record is answered by its bridge function alone, to whoever records what for.
revoke all on sealed_records from concordat_app;

-- A certificate stands; only the name on it is sealed anew when keys are rotated.
revoke update, delete on purge_certificates from concordat_app;
grant update (certifier_sealed) on purge_certificates to concordat_app;
