-- Whoever claims a job goes on with the trace it belongs to.
grant select (traceparent) on jobs to concordat_jobs;
