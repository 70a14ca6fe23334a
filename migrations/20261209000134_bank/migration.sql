-- A reversal that came before its payment is looked at as soon as that is there, under its reference or the name banks
-- have for it. Each runs as whoever recorded both.
create or replace function concordat.hasten_reversals() returns trigger language plpgsql set search_path = '' as $$
begin
  update public.jobs j set due_at = p.recorded_at, version = j.version + 1
  from (
    select recorded_by, reference, recorded_at from recorded
    union
    select recorded_by, end_to_end_id, recorded_at from recorded where end_to_end_id is not null
  ) p, public.payment_reversals r
  where r.org_id = p.recorded_by and r.reference = p.reference and r.status = 'awaiting'
    and j.org_id = r.org_id and j.subject_id = concordat.typeid('prv', r.id)
    and j.state = 'due' and j.due_at > p.recorded_at;
  return null;
end
$$;
