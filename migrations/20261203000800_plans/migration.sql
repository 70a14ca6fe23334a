-- A table without rows, or without statistics yet, is planned as one page, which is cheaper read whole; and the plan of a
-- prepared statement outlives that page. Every question of the service begins with the tenant and has its index.
alter role concordat_app set enable_seqscan = off;
alter role concordat_jobs set enable_seqscan = off;
alter role concordat_sequencer set enable_seqscan = off;

-- What two parties share is guarded by both columns, and the planner takes the guard for a second condition that leaves
-- next to nothing of a tenant's rows. It would fetch them all by bitmap and sort them, where a page of fifty stands ready
-- in an index.
alter role concordat_app set enable_bitmapscan = off;

-- What takes an array looks cheaper planned for the very array: planning took nine tenths of an acceptance. Both look
-- their rows up by whole keys, so that one plan serves one placement and a thousand.
alter function bridge.project_case_files(uuid, uuid[], timestamptz) set plan_cache_mode = 'force_generic_plan';
alter function bridge.refresh_case_files(uuid[], timestamptz) set plan_cache_mode = 'force_generic_plan';
