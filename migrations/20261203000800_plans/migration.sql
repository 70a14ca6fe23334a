-- A table without rows, or without statistics yet, is planned as one page, which is cheaper read whole; and the plan of a
-- prepared statement outlives that page. Every question of the service begins with the tenant and has its index.
alter role concordat_app set enable_seqscan = off;
alter role concordat_jobs set enable_seqscan = off;
alter role concordat_sequencer set enable_seqscan = off;

-- What takes an array looks cheaper planned for the very array: planning took nine tenths of an acceptance. Both look
-- their rows up by whole keys, so that one plan serves one placement and a thousand.
alter function bridge.project_case_files(uuid, uuid[], timestamptz) set plan_cache_mode = 'force_generic_plan';
alter function bridge.refresh_case_files(uuid[], timestamptz) set plan_cache_mode = 'force_generic_plan';
