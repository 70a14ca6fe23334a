-- The tables the app role may add to but never change.
create or replace function concordat.append_only() returns text[] language sql immutable set search_path = '' as $$
  select array['events', 'event_audience', 'account_transactions', 'account_costs', 'erasures']
$$;

select concordat.guard_tables();

-- Guarding grants every table anew; positions of the feed are the sequencer's alone.
revoke insert, update, delete on feed_positions from concordat_app;
