-- Cluster-wide roles, created once per cluster. Passwords are set by whoever runs the cluster, never here.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['concordat_owner', 'concordat_bridge', 'concordat_supervisor'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole', wanted);
    end if;
  end loop;
  foreach wanted in array array['concordat_app', 'concordat_jobs', 'concordat_sequencer'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', wanted);
    end if;
  end loop;
end
$$;

create schema if not exists concordat;
create schema bridge;
revoke all on schema public from public;
grant usage on schema public to concordat_app, concordat_jobs, concordat_sequencer, concordat_bridge, concordat_supervisor;
grant usage, create on schema public, bridge to concordat_owner;
grant usage on schema concordat, bridge to concordat_app, concordat_jobs, concordat_sequencer, concordat_bridge;

-- Bounds on what one statement or one forgotten transaction may cost the others.
alter role concordat_app set statement_timeout = '15s';
alter role concordat_app set idle_in_transaction_session_timeout = '15s';
alter role concordat_app set lock_timeout = '5s';
alter role concordat_app set timezone = 'UTC';
alter role concordat_jobs set timezone = 'UTC';
alter role concordat_jobs set statement_timeout = '15s';
alter role concordat_jobs set idle_in_transaction_session_timeout = '15s';
alter role concordat_jobs set lock_timeout = '5s';
alter role concordat_sequencer set timezone = 'UTC';
alter role concordat_sequencer set statement_timeout = '30s';
alter role concordat_sequencer set idle_in_transaction_session_timeout = '15s';
alter role concordat_sequencer set lock_timeout = '5s';
